// Public bytes under the tag of their digest: whoever has them already gets the tag alone.

/** Seconds that what is public may be kept by browsers and edges; corrections reach readers after that at the latest. */
const keepFor = 30;

/**
 * Returns `body` under the tag of its bytes, to be kept for half a minute; nothing but the tag to who has it already. The digest
 * is of the public bytes alone: no key can show in it.
 */
export async function servedWithTag(
  request: Request,
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const etag = `"${await digestOf(body)}"`;
  const headers = {
    etag,
    'cache-control': `public, max-age=${keepFor}`,
    'content-type': 'application/json',
    ...more,
  };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) === true) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

async function digestOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
