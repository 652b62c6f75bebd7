// ItemSet → notes for Anki: a text file with its own header, the question in front and the answer with its evidence behind.
import { numeralsOf } from '../text/numerals.ts';
import { oneLine } from './clean-text.ts';
import type { ExportFormat, Written } from './format.ts';
import { feedbackHtml, htmlOf, marked } from './html.ts';
import type { Item, ItemSet } from './item.ts';
import { newsHtml } from './news-line.ts';
import { tagsOf } from './tags.ts';
import { exportWords } from './words.ts';

/** The format; the header lines need Anki 2.1.55 of 2022. There is no way back: a note knows no kind of question. */
export const anki = {
  id: 'anki',
  name: 'Anki',
  extension: 'txt',
  mediaType: 'text/plain',
  write: writeAnki,
} as const satisfies ExportFormat;

/** Longest name of a deck, in UTF-16 units: the app shows it in a narrow list. */
const longestDeck = 80;

/**
 * Returns `set` as notes of two fields. The id of a question is the note's own (`guid`), so that a later file of the same set mends notes and
 * adds none. Every field is HTML in one element and in quotation marks: no tab or line break is in it.
 */
function writeAnki(set: ItemSet): Written {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deckOf(set)}`,
    '#columns:guid\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const notes = set.items.map((item) =>
    [
      oneLine(item.id, 64),
      field(front(item, set), set),
      field(back(item, set), set),
      tagsOf(item).join(' '),
    ].join('\t'),
  );
  return { text: `${[...header, ...notes].join('\n')}\n`, left: [], changed: [] };
}

/** Two colons would open a deck within the deck. */
const deckOf = ({ title, id }: ItemSet) =>
  oneLine(title === '' ? id : title, longestDeck).replace(/:{2,}/g, ':');

const field = (html: string, set: ItemSet) => `"${`<div${marked(set)}>${html}</div>`.replaceAll('"', '""')}"`;

const list = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => `<li>${htmlOf(text)}</li>`).join('')}</ul>`;

function front(item: Item, set: ItemSet): string {
  const { trueWord, falseWord } = exportWords[set.lang];
  const stem = `${newsHtml(item, set)}<p>${htmlOf(item.stem)}</p>`;
  switch (item.kind) {
    case 'choice':
    case 'order':
      return stem + list(item.options);
    case 'boolean':
      return stem + list([trueWord, falseWord]);
    case 'text':
      return stem;
    case 'match':
      return stem + list(item.rows) + list(item.options);
  }
}

function back(item: Item, set: ItemSet): string {
  return `<p><b>${htmlOf(answerOf(item, set))}</b></p>${feedbackHtml(item, set)}`;
}

function answerOf(item: Item, { lang }: ItemSet): string {
  const { trueWord, falseWord } = exportWords[lang];
  switch (item.kind) {
    case 'choice':
    case 'text':
      return item.answer;
    case 'boolean':
      return item.answer ? trueWord : falseWord;
    case 'order': {
      const { write } = numeralsOf(item.stem + item.options.join(''));
      return item.answer.map((event, place) => `${write(place + 1)}. ${event}`).join('\n');
    }
    case 'match':
      return item.rows.map((row, place) => `${row} – ${item.answer[place]}`).join('\n');
  }
}
