// Texts as HTML that other systems keep: escaped, with the direction and language of the set on every piece.
import type { Item, ItemReceipt, ItemSet } from './item.ts';
import { exportWords } from './words.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns `text` so that it is text in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** Class of the line that tells a quote's speaker and document: whoever reads our feedback again knows it by that. */
export const sourceClass = 'dalil-source';

/** Class of the line before a question that tells its article. */
export const newsClass = 'dalil-news';

/** Who knows how a text runs. */
type Written = Pick<ItemSet, 'lang' | 'dir'>;

/** Returns the attributes that say how a text of `set` runs and in which language it is. */
export function marked({ lang, dir }: Written): string {
  return ` dir="${dir}" lang="${lang}"`;
}

/** Returns `text` escaped, its line breaks kept. */
export function htmlOf(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

/** Returns `text` as a paragraph. */
export function paragraph(text: string, set: Written): string {
  return `<p${marked(set)}>${htmlOf(text)}</p>`;
}

/** Returns `text` within a line, for options: lists of them have no room for paragraphs. */
export function inline(text: string, set: Written): string {
  return `<span${marked(set)}>${htmlOf(text)}</span>`;
}

/** Returns what is shown after the answer: the explanation, then each quote with its speaker and its document. */
export function feedbackHtml({ explanation, receipts }: Item, set: Written): string {
  const told = explanation === '' ? '' : paragraph(explanation, set);
  return told + receipts.map((receipt) => receiptHtml(receipt, set)).join('');
}

function receiptHtml({ exact, speaker, source, url }: ItemReceipt, set: Written): string {
  const words = exportWords[set.lang];
  const title = htmlOf(source);
  const document = url === undefined ? title : `<a href="${escapeHtml(url)}">${title}</a>`;
  const said = speaker === undefined ? '' : `${htmlOf(words.said(speaker))} · `;
  return `<blockquote${marked(set)}><p>${htmlOf(exact)}</p></blockquote><p class="${sourceClass}"${marked(set)}>${said}${words.from(document)}</p>`;
}
