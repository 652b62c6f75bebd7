// The tables as one workbook, a sheet each. Fetched when a teacher asks for it: it brings what writes the file.
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Table } from './tables.ts';

/** Widths of columns in characters: what is read and what is counted. */
const [wide, narrow] = [36, 14];

/** Returns the workbook. Sheets run from the right where `dir` is `rtl`. The same tables give the same bytes. */
export async function xlsxOf(tables: readonly Table[], dir: 'rtl' | 'ltr'): Promise<Blob> {
  const sheets = tables.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map(headCell), ...rows.map((row) => row.map(cellOf))] satisfies SheetData,
    rightToLeft: dir === 'rtl',
    stickyRowsCount: 1,
    columns: head.map((_, at) => ({ width: rows.some((row) => isLong(row[at])) ? wide : narrow })),
  }));
  return writeXlsxFile(sheets).toBlob();
}

const isLong = (cell: Cell | undefined) => typeof cell === 'string' && cell.length > narrow;

/**
 * A text cell is a string of the file and never a formula; the format of text (`@`) keeps it one when somebody edits it in place.
 */
function textCell(text: string) {
  return { value: safeKey(text), type: String, format: '@', wrap: text.length > narrow } as const;
}

function headCell(text: string) {
  return { ...textCell(text), fontWeight: 'bold' } as const;
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { value: cell, type: Number } as const;
  return { value: cell.share, type: Number, format: '0%' } as const;
}

/**
 * The writer counts strings in a plain object, where `constructor` and its like are there before anybody has written them. A NUL, which
 * it takes out as no character of XML, makes another word of such a nickname until then.
 */
function safeKey(text: string): string {
  return text in {} ? `${text}\0` : text;
}
