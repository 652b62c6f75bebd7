// HTML → the article's title and paragraphs, by Readability over linkedom. Loaded only when a publisher hands in HTML.

/** What was found in a page. */
export interface Extracted {
  readonly title: string;
  /** Paragraphs apart by an empty line. */
  readonly text: string;
}

/** Elements that end a paragraph. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th, div, section';

/** Returns the article of an HTML page, or `undefined` where there is none. Scripts are never run. */
export async function extractArticle(html: string): Promise<Extracted | undefined> {
  const [{ Readability }, { DOMParser }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  const readHtml = (page: string) => new DOMParser().parseFromString(page, 'text/html');
  const document = readHtml(
    html.includes('<body') ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const found = new Readability(document as never, { charThreshold: 100 }).parse();
  if (found === null) return undefined;
  const body = readHtml(`<!doctype html><html><body>${found.content}</body></html>`);
  const paragraphs: string[] = [];
  for (const element of body.querySelectorAll(blocks)) {
    if (element.querySelector(blocks) !== null) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
  }
  return { title: (found.title ?? '').trim(), text: paragraphs.join('\n\n') };
}

/** Whether a file looks like HTML and not like plain text. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|article|main|section|div|p|h1)\b/i.test(text);
}
