// A set → a page to be printed: the article where it may be, the questions with room to write, the key sheet apart.
import { escapeHtml, htmlOf } from '../html.ts';
import { setItems, type WholeSet } from '../set-items.ts';
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
  /** One of the two parts alone: a printer that prints both sides would put the key behind the last questions. */
  readonly only?: WorksheetPart | undefined;
}

/** The parts of a worksheet. */
export const worksheetParts = ['questions', 'key'] as const;
export type WorksheetPart = (typeof worksheetParts)[number];

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
export function worksheetPage(set: WholeSet, options: WorksheetOptions = {}): Worksheet {
  const { seed, article, only } = options;
  const sheet = sheetOf(setItems(set), seed, article);
  const { words, numerals } = sheet;
  const style = worksheetStyle(numerals.counterStyle);
  const name = seed === undefined ? '' : `<p class="sheet"><bdi>${escapeHtml(words.sheet(seed))}</bdi></p>`;
  const title = escapeHtml(sheet.set.title);
  const html = `<!doctype html>
<html lang="${set.lang}" dir="${set.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}${seed === undefined ? '' : ` – ${escapeHtml(seed)}`}</title><style>${style}</style></head>
<body>${only === 'key' ? '' : questionsPart(sheet, name)}
${only === 'questions' ? '' : keySheet(sheet, name, only === 'key' ? 'main' : 'section')}
</body></html>
`;
  return { html, style };
}

function questionsPart(sheet: Sheet, name: string): string {
  const { items, words, set } = sheet;
  const questions = items.map((item, index) => questionPart(item, index, sheet)).join('\n');
  return `<main>
${name}<p class="fields"><span>${words.name}</span><span>${words.form}</span><span>${words.date}</span></p>
<h1>${escapeHtml(set.title)}</h1>
${articlePart(sheet)}
<section><h2>${words.questions}</h2>
${items.length === 0 ? `<p>${words.nothing}</p>` : `<ol>${questions}</ol>`}</section>
</main>`;
}

function keySheet(sheet: Sheet, name: string, element: 'main' | 'section'): string {
  const { items, words, set } = sheet;
  return `<${element} class="key" aria-labelledby="key">${name}<h2 id="key">${words.key}</h2><p><b>${escapeHtml(set.title)}</b></p><p class="small">${words.keepBack}</p>
<ol>${items.map((item, index) => keyPart(item, index, sheet)).join('\n')}</ol></${element}>`;
}

/** The text with its numbers, or where it can be read. */
function articlePart({ article, set, words, numerals }: Sheet): string {
  const { url, publisher } = set.article;
  const where =
    url === undefined
      ? ''
      : `<p class="small">${article === undefined ? words.readAt : `${words.article}${words.colon}`} <bdi class="address" dir="ltr">${escapeHtml(shownAddress(url))}</bdi></p>`;
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
  return `${from}${where}<section class="article"><p class="small">${words.numbered}</p>\n${text}</section>`;
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
