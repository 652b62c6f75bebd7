// A set → a page to be printed: the article where it may be, the questions with room to write, the key sheet apart.
import type { QuestionSet } from '../../set.ts';
import { escapeHtml, htmlOf } from '../html.ts';
import { setItems } from '../set-items.ts';
import { keyPart } from './key-part.ts';
import { questionPart } from './question-part.ts';
import { type PrintedArticle, type Sheet, sheetOf } from './sheet.ts';
import { worksheetStyle } from './style.ts';

/** What a worksheet is made with. */
export interface WorksheetOptions {
  /** Draws the order of everything and names the sheet: neighbours get `A` and `B`. Without one all stands as in the set. */
  readonly seed?: string | undefined;
  /** The article, of the version that the set stands on, where its publisher allows that its text is printed. */
  readonly article?: PrintedArticle | undefined;
}

/** A page, and the style in it, of which a content security policy wants to know. */
export interface Worksheet {
  readonly html: string;
  readonly style: string;
}

/**
 * Returns the worksheet of `set`: one HTML page that needs nothing else, with the key of answers on its last sheet. Sentences are numbered, since
 * no style sheet can number lines before they are laid out, and a sentence has the same number on every paper; the key cites those. Without
 * the article the key cites its quotes alone.
 */
export function worksheetPage(set: QuestionSet, { seed, article }: WorksheetOptions = {}): Worksheet {
  const sheet = sheetOf(setItems(set), seed, article);
  const { words, numerals } = sheet;
  const style = worksheetStyle(numerals.counterStyle);
  const name = seed === undefined ? '' : `<p class="sheet"><bdi>${escapeHtml(words.sheet(seed))}</bdi></p>`;
  const title = escapeHtml(sheet.set.title);
  const html = `<!doctype html>
<html lang="${set.lang}" dir="${set.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}${seed === undefined ? '' : ` – ${escapeHtml(seed)}`}</title><style>${style}</style></head>
<body><main>
${name}<p class="fields"><span>${words.name}</span><span>${words.form}</span><span>${words.date}</span></p>
<h1>${title}</h1>
${articlePart(sheet)}
<section><h2>${words.questions}</h2>
${sheet.items.length === 0 ? `<p>${words.nothing}</p>` : `<ol>${sheet.items.map((item, index) => questionPart(item, index, sheet)).join('\n')}</ol>`}</section>
</main>
<section class="key">${name}<h2>${words.key}</h2><p class="small">${words.keepBack} ${title}</p>
<ol>${sheet.items.map((item, index) => keyPart(item, index, sheet)).join('\n')}</ol></section>
</body></html>
`;
  return { html, style };
}

/** The text with its numbers, or where it can be read. */
function articlePart({ article, set, words, numerals }: Sheet): string {
  const { url, publisher } = set.article;
  const where =
    url === undefined
      ? ''
      : `<p class="small">${words.readAt} <bdi class="address" dir="ltr">${escapeHtml(shownAddress(url))}</bdi></p>`;
  const from = publisher === undefined ? '' : `<p class="small">${escapeHtml(publisher)}</p>`;
  if (article === undefined) return from + where;
  const paragraphs: string[][] = [];
  for (const [index, { text, paragraph }] of article.sentences.entries()) {
    paragraphs[paragraph] ??= [];
    // A no-break space keeps the number with its sentence, and no letter is near enough to join.
    paragraphs[paragraph].push(
      `<span class="number">${numerals.write(index + 1)}</span>\u00a0${htmlOf(text.trim())}`,
    );
  }
  const text = paragraphs.map((sentences) => `<p>${sentences.join(' ')}</p>`).join('\n');
  return `${from}<section class="text"><p class="small">${words.numbered}</p>\n${text}</section>`;
}

/** The address as people type it: Arabic letters in place of their six-byte codes, where no mark that nobody sees is among them. */
function shownAddress(url: string): string {
  try {
    const typed = decodeURI(url);
    return /[\p{C}\s]/u.test(typed) ? url : typed;
  } catch {
    return url;
  }
}
