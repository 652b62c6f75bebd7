// A set as a file to keep, and as a page to print: for whoever may see its key, which the caller has made sure of.
import {
  type ExportedFile,
  type ExportFormatId,
  exportSet,
  type WholeSet,
  type WorksheetOptions,
  worksheetPage,
} from '../questions/index.ts';
import { styleHash } from './pages/style-hash.ts';
import { readOnce } from './store/read-articles.ts';

/** A set that may be printed: with the draft (JSON) of the article version it stands on, and whether its text may be. */
export interface PrintableSet {
  readonly set: WholeSet;
  readonly draft: string;
  readonly printsText: boolean;
}

/** A key of answers is kept by nobody on the way. */
const unstored = { 'cache-control': 'no-store' };

/**
 * Returns `set` in `format` as a file to be saved. What the file can't carry as it is stands in `dalil-left` and `dalil-changed`: lists of
 * question ids with a parameter `reason` (RFC 9651).
 */
export function exportAnswer(set: WholeSet, format: ExportFormatId): Response {
  const file = exportSet(set, format);
  return new Response('text' in file ? file.text : file.bytes, {
    headers: {
      'content-type': 'text' in file ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      'content-disposition': `attachment; filename="${file.fileName}"`,
      ...told('dalil-left', file.left),
      ...told('dalil-changed', file.changed),
      ...unstored,
    },
  });
}

function told(header: string, questions: ExportedFile['left'] | ExportedFile['changed']) {
  const members = questions.map(({ question, reason }) => `"${question}";reason=${reason}`);
  return members.length === 0 ? {} : { [header]: members.join(', ') };
}

/** Returns the worksheet of a set as `choice` says; the article's text is on it where its publisher allows that. */
export async function worksheetAnswer(
  { set, draft, printsText }: PrintableSet,
  choice: Pick<WorksheetOptions, 'seed' | 'only'>,
): Promise<Response> {
  const { html, style } = worksheetPage(set, {
    ...choice,
    article: printsText ? readOnce(draft) : undefined,
  });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${await styleHash(style)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      ...unstored,
    },
  });
}
