// What stands on one sheet before it is drawn: the questions in their order for a seed, and what of the article is printed.
import type { Article } from '../../article.ts';
import { chanceFrom, shuffled } from '../../chance.ts';
import { type Numerals, numeralsOf } from '../../text/numerals.ts';
import type { Item, ItemSet } from '../item.ts';
import { type ExportWords, exportWords } from '../words.ts';
import { type WorksheetWords, worksheetWords } from './words.ts';

/** A sheet: the questions as they stand on it, and how it speaks. */
export interface Sheet {
  readonly set: ItemSet;
  readonly items: readonly Item[];
  /** Names the sheet, where there is more than one. */
  readonly seed: string | undefined;
  /** The article to be printed. */
  readonly article: PrintedArticle | undefined;
  readonly words: WorksheetWords & ExportWords;
  readonly numerals: Numerals;
}

/** As much of an article as is printed. */
export type PrintedArticle = Pick<Article, 'id' | 'sentences'>;

/**
 * Returns the sheet of `set` for `seed`: questions, options, events, rows, each drawn by a chance of its own that knows no key. Without a
 * seed all stand as in the set.
 */
export function sheetOf(set: ItemSet, seed: string | undefined, article: PrintedArticle | undefined): Sheet {
  const told = [set.title, ...set.items.map(({ stem }) => stem)].join(' ');
  return {
    set,
    items: seed === undefined ? set.items : drawn(set, seed),
    seed,
    article,
    words: { ...exportWords[set.lang], ...worksheetWords[set.lang] },
    numerals: numeralsOf(told),
  };
}

function drawn({ id, items }: ItemSet, seed: string): Item[] {
  return shuffled(items, chanceFrom(`${id} ${seed} questions`)).map((item) => {
    const chance = (of: string) => chanceFrom(`${id} ${seed} ${item.id} ${of}`);
    switch (item.kind) {
      case 'choice':
      case 'order':
        return { ...item, options: shuffled(item.options, chance('options')) };
      case 'match': {
        const rows = shuffled(item.rows, chance('rows'));
        return {
          ...item,
          rows,
          options: shuffled(item.options, chance('options')),
          answer: rows.map((row) => item.answer[item.rows.indexOf(row)] ?? ''),
        };
      }
      default:
        return item;
    }
  });
}
