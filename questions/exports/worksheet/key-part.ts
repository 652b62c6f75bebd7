// The answer to one question on the key sheet, with its quotes and the numbers of their sentences.
import { escapeHtml, htmlOf } from '../html.ts';
import type { Item, ItemReceipt } from '../item.ts';
import type { Sheet } from './sheet.ts';

/** Returns the answer to the question at `index` (from 0), as a pupil would have written it on this sheet. */
export function keyPart(item: Item, index: number, sheet: Sheet): string {
  return `<li><p class="answer"><span class="count">${sheet.numerals.write(index + 1)}.</span> ${answerOf(item, sheet)}</p>
${item.receipts.map((receipt) => receiptPart(receipt, sheet)).join('\n')}</li>`;
}

function answerOf(item: Item, { words, numerals }: Sheet): string {
  const { letters, comma, colon } = words;
  const letterOf = (option: string, options: readonly string[]) => letters[options.indexOf(option)] ?? '';
  const boxes = (marks: readonly string[]) => `${words.downwards}${colon} <b>${marks.join(comma)}</b>`;
  switch (item.kind) {
    case 'choice':
      return `<b>${letterOf(item.answer, item.options)}. ${htmlOf(item.answer)}</b>`;
    case 'boolean':
      return `<b>${item.answer ? words.trueWord : words.falseWord}</b>${explained(item)}`;
    case 'text':
      return `<b>${htmlOf(item.answer)}</b>`;
    case 'order':
      return boxes(item.options.map((event) => numerals.write(item.answer.indexOf(event) + 1)));
    case 'match':
      return boxes(item.answer.map((option) => letterOf(option, item.options)));
  }
}

/** What is so instead, where a statement is false. */
const explained = ({ explanation }: Item) => (explanation === '' ? '' : ` – ${htmlOf(explanation)}`);

function receiptPart({ exact, marks = [], speaker, source, place }: ItemReceipt, sheet: Sheet): string {
  const { words, article } = sheet;
  const isPrinted = place !== undefined && article !== undefined && place.document === article.id;
  const told = [
    ...(isPrinted ? [`<b>${sentencesOf(place, sheet)}</b>`] : []),
    ...(speaker === undefined ? [] : [escapeHtml(words.said(speaker))]),
    // Of the article printed here nobody need be told the title.
    ...(isPrinted ? [] : [escapeHtml(words.from(source))]),
  ];
  // Two opening marks side by side say nothing more than one.
  const isOpened = /^[«“"„‹]/.test(exact);
  const quoted = isOpened
    ? markedWords(exact, marks)
    : `${words.openQuote}${markedWords(exact, marks)}${words.closeQuote}`;
  return `<blockquote><p>${quoted}</p><p class="source">${told.join(' · ')}</p></blockquote>`;
}

/** The numbers of the sentences that a place lies in, as they are printed before them. */
function sentencesOf(place: NonNullable<ItemReceipt['place']>, { article, words, numerals }: Sheet): string {
  const numbers = (article?.sentences ?? []).flatMap(({ start, end }, index) =>
    end > place.start && start < place.end ? [numerals.write(index + 1)] : [],
  );
  const [first = '', second] = numbers;
  return words.sentences(first, second, numbers.length > 2 ? numbers.at(-1) : undefined);
}

function markedWords(exact: string, marks: NonNullable<ItemReceipt['marks']>): string {
  let html = '';
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > exact.length) continue;
    html += `${htmlOf(exact.slice(at, start))}<mark>${htmlOf(exact.slice(start, end))}</mark>`;
    at = end;
  }
  return html + htmlOf(exact.slice(at));
}
