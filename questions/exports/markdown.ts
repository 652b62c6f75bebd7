// ItemSet → Markdown: questions first, answers with their evidence behind a line, to be printed, kept or put into a wiki.

import { numeralsOf } from '../text/numerals.ts';
import { oneLine } from './clean-text.ts';
import type { ExportFormat, Written } from './format.ts';
import type { Item, ItemReceipt, ItemSet } from './item.ts';
import { type ExportWords, exportWords } from './words.ts';

/** The format. There is no way back: which text is a question and which an answer stands in no syntax. */
export const markdown = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: writeMarkdown,
} as const satisfies ExportFormat;

/** Names of options, in this order. */
const letters = 'ABCDEFGH';

function writeMarkdown(set: ItemSet): Written {
  const words = exportWords[set.lang];
  const { title, url } = set.article;
  const source = url === undefined ? titleOf(title) : `[${titleOf(title)}](<${address(url)}>)`;
  const { write } = numeralsOf(set.items.map(({ stem }) => stem).join(''));
  const numbered = set.items.map((item, index) => ({ item, number: write(index + 1) }));
  const parts = [
    `<div dir="${set.dir}" lang="${set.lang}">`,
    `# ${titleOf(set.title)}`,
    `${words.article}${words.colon} ${source}`,
    ...numbered.map(({ item, number }) => questionPart(item, number, words)),
    '---',
    `## ${words.answers}`,
    ...numbered.map(({ item, number }) => answerPart(item, number, words)),
    '</div>',
  ];
  return { text: `${parts.join('\n\n')}\n`, left: [], changed: [] };
}

/** A number that Markdown takes for no list: numbers of lists are counted anew, and lose Arabic digits. */
const heading = (number: string, text: string) => `**${number}.** ${escapeMarkdown(text)}`;

function questionPart(item: Item, number: string, words: ExportWords): string {
  return [heading(number, item.stem), ...linesOf(item, words)].join('\n\n');
}

function linesOf(item: Item, words: ExportWords): string[] {
  const list = (texts: readonly string[]) => texts.map((text) => `- [ ] ${escapeMarkdown(text)}`).join('\n');
  const lettered = (texts: readonly string[]) =>
    texts.map((text, at) => `- ${letters[at]}) ${escapeMarkdown(text)}`).join('\n');
  switch (item.kind) {
    case 'choice':
      return [list(item.options)];
    case 'boolean':
      return [list([words.trueWord, words.falseWord])];
    case 'text':
      return ['\\_\\_\\_\\_\\_\\_\\_\\_'];
    case 'order':
      return [list(item.options)];
    case 'match':
      return [list(item.rows), lettered(item.options)];
  }
}

function answerPart(item: Item, number: string, words: ExportWords): string {
  return [
    heading(number, answerLine(item, words)),
    ...(item.explanation === '' ? [] : [escapeMarkdown(item.explanation)]),
    ...item.receipts.map((receipt) => receiptPart(receipt, words)),
  ].join('\n\n');
}

function answerLine(item: Item, words: ExportWords): string {
  switch (item.kind) {
    case 'choice':
      return item.answer;
    case 'boolean':
      return item.answer ? words.trueWord : words.falseWord;
    case 'text': {
      const also =
        item.accepted.length === 0
          ? ''
          : ` (${words.alsoRight}${words.colon} ${item.accepted.join(words.comma)})`;
      return item.answer + also;
    }
    case 'order':
      return item.answer.map((event, place) => `${place + 1}) ${event}`).join(' ');
    case 'match':
      return item.rows.map((row, place) => `${row} – ${item.answer[place]}`).join(' · ');
  }
}

function receiptPart({ exact, speaker, source, url }: ItemReceipt, words: ExportWords): string {
  const quoted = escapeMarkdown(`${words.openQuote}${exact}${words.closeQuote}`).replaceAll('\n', '\n> ');
  const title = titleOf(source);
  const document = url === undefined ? title : `[${title}](<${address(url)}>)`;
  const said = speaker === undefined ? '' : `${titleOf(words.said(speaker))} · `;
  return `> ${quoted}\n>\n> ${said}${words.from(document)}`;
}

/**
 * Returns `text` as Markdown that shows it: what means something within a line is escaped (CommonMark 2.4), and at the beginning of a line
 * what would begin a list, a heading or a rule. Full stops elsewhere stay: people read these files as they are. A line break ends the line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^([#+=-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
    .replaceAll('\n', '\\\n');
}

/** Titles and names stand in lines that a break would end. */
const titleOf = (text: string) => escapeMarkdown(oneLine(text, 500));

/** An address between angle brackets ends at the next one. */
const address = (url: string) => url.replace(/[<>\\\n]/g, encodeURIComponent);
