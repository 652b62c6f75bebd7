// CSV → draft items: columns by their names, in any order; a teacher needs `question`, `answer` and, for a choice, `option 1` and so on.
import { fail, type Result } from '../../failure.ts';
import { checkedDraft } from '../../imports/checked-draft.ts';
import type { DraftItem } from '../../imports/draft-item.ts';
import { gathered } from '../../imports/gathered.ts';
import { type ImportFault, type ImportReason, importFault } from '../../imports/import-fault.ts';
import type { ReadItems } from '../format.ts';
import type { ItemBody } from '../item.ts';
import { exportWords } from '../words.ts';
import { textOfCell } from './cells.ts';
import { type CsvRecord, csvRecords } from './records.ts';

/** A column: `option 2` is the second of its name, `question` the only one. */
interface Column {
  readonly name: string;
  readonly number: number;
}

/** Returns the items of a CSV file. */
export function readCsv(text: string): ReadItems {
  const records = csvRecords(text);
  const { value: first } = records.next();
  if (first === undefined) return { items: [], faults: [] };
  const columns = 'cells' in first ? first.cells.map(columnOf) : [];
  if (!['question', 'answer'].every((wanted) => columns.some(({ name }) => name === wanted)))
    return { items: [], faults: [importFault(1, 'csv_header')] };
  return gathered(
    records,
    ({ line }) => line,
    (record) => readRecord(record, columns),
  );
}

function columnOf(cell: string): Column {
  const [, name = '', number = '0'] = /^(.*?)[\s_-]*(\d{0,3})$/s.exec(cell.trim().toLowerCase()) ?? [];
  return { name, number: Number(number) };
}

function readRecord(record: CsvRecord, columns: readonly Column[]): Result<DraftItem, ImportFault> {
  const { line } = record;
  if ('fault' in record) return fail(importFault(line, record.fault));
  const cells = record.cells.map(textOfCell);
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return fail(importFault(line, 'csv_columns'));
  const row: Row = {
    one: (wanted) => cells[columns.findIndex(({ name }) => name === wanted)] ?? '',
    list: (wanted) =>
      columns
        .map(({ name, number }, index) => ({ name, number, cell: cells[index] ?? '' }))
        .filter(({ name }) => name === wanted)
        .sort((a, b) => a.number - b.number)
        .map(({ cell }) => cell),
  };
  const body = bodyOf(row);
  if (typeof body === 'string') return fail(importFault(line, body));
  return checkedDraft({
    line,
    stem: row.one('question'),
    body,
    feedback: { text: row.one('explanation') || row.one('feedback'), quotes: row.list('quote') },
    id: row.one('id'),
    tags: [`dalil-${row.one('asks')}`],
  });
}

/** The cells of a record, by the names of their columns. */
interface Row {
  one(name: string): string;
  list(name: string): string[];
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** What stands for true and false: the English words that we write, and what Excel makes of them in other languages. */
const truths = new Map([
  ['true', true],
  ['false', false],
  ...Object.values(exportWords).flatMap(({ trueWord, falseWord }): [string, boolean][] => [
    [trueWord.toLowerCase(), true],
    [falseWord.toLowerCase(), false],
  ]),
]);

function bodyOf({ one, list }: Row): ItemBody | ImportReason {
  const options = filled(list('option'));
  const answer = one('answer');
  switch (kindOf(one, options)) {
    case 'choice':
      return { kind: 'choice', options, answer };
    case 'boolean': {
      const value = truths.get(answer.trim().toLowerCase());
      return value === undefined ? 'not_true_or_false' : { kind: 'boolean', answer: value };
    }
    case 'text':
      return { kind: 'text', answer, accepted: filled(list('accepted')) };
    case 'order':
      return { kind: 'order', options, answer: options };
    case 'match':
      return pairsOf(list('row'), list('option'));
    default:
      return 'unknown_kind';
  }
}

/** Rows and options of one number belong together: a gap on one side is a fault, and not a shift of all that follow. */
function pairsOf(rows: readonly string[], options: readonly string[]): ItemBody | ImportReason {
  const pairs = Array.from({ length: Math.max(rows.length, options.length) }, (_, index) => ({
    row: (rows[index] ?? '').trim(),
    option: (options[index] ?? '').trim(),
  })).filter(({ row, option }) => row + option !== '');
  if (pairs.some(({ row, option }) => row === '' || option === '')) return 'pair';
  const given = pairs.map(({ option }) => option);
  return { kind: 'match', rows: pairs.map(({ row }) => row), options: given, answer: given };
}

/** The kind that is named, else the one that the cells look like. */
function kindOf(one: Row['one'], options: readonly string[]): string {
  const named = one('kind').trim().toLowerCase();
  if (named !== '') return named;
  if (options.length > 0) return 'choice';
  return truths.has(one('answer').trim().toLowerCase()) ? 'boolean' : 'text';
}
