// ItemSet → CSV for spreadsheets: one line a question, as many columns as its longest question needs.
import type { Written } from '../format.ts';
import type { Item, ItemSet } from '../item.ts';
import { cellOf } from './cells.ts';

/** Columns that may be there more than once, numbered from 1. */
const numbered = ['option', 'row', 'accepted', 'quote', 'speaker', 'source', 'address'] as const;
type Numbered = (typeof numbered)[number];

/** A question as cells. */
interface Line {
  readonly id: string;
  readonly kind: string;
  readonly asks: string;
  readonly question: string;
  readonly answer: string;
  readonly explanation: string;
  readonly lists: Readonly<Record<Numbered, readonly string[]>>;
}

/**
 * Returns `set` as CSV: UTF-8 with its byte order mark, by which Excel knows Arabic, and CRLF. The options of an order stand in the right
 * order, those of a match in the order of its rows.
 */
export function writeCsv(set: ItemSet): Written {
  const lines = set.items.map(lineOf);
  const columns = numbered.flatMap((name) => {
    const most = Math.max(0, ...lines.map(({ lists }) => lists[name].length));
    return Array.from({ length: most }, (_, index) => ({ name, index }));
  });
  const header = ['id', 'kind', 'asks', 'question', 'answer'];
  const names = [...header, ...columns.map(({ name, index }) => `${name} ${index + 1}`), 'explanation'];
  const rows = lines.map(({ id, kind, asks, question, answer, explanation, lists }) => [
    ...[id, kind, asks, question, answer],
    ...columns.map(({ name, index }) => lists[name][index] ?? ''),
    explanation,
  ]);
  const text = [names, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
  return { text: `\ufeff${text}`, left: [], changed: [] };
}

function lineOf(item: Item): Line {
  const { id, kind, asks, stem, explanation, receipts } = item;
  return {
    id,
    kind,
    asks,
    question: stem,
    explanation,
    answer: item.kind === 'order' || item.kind === 'match' ? '' : String(item.answer),
    lists: {
      option: item.kind === 'choice' ? item.options : Array.isArray(item.answer) ? item.answer : [],
      row: item.kind === 'match' ? item.rows : [],
      accepted: item.kind === 'text' ? item.accepted : [],
      quote: receipts.map(({ exact }) => exact),
      speaker: receipts.map(({ speaker = '' }) => speaker),
      source: receipts.map(({ source }) => source),
      address: receipts.map(({ url = '' }) => url),
    },
  };
}
