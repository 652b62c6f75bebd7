// How a policy names a style that stands in the page.

/** Returns the source expression of `style` for `style-src` (CSP 3, 2.3.1): its SHA-256 in base64. */
export async function styleHash(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
