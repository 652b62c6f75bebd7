// CSV → records: RFC 4180, whatever of `,` `;` or a tab parts the cells.
import type { ImportReason } from '../../imports/import-fault.ts';
import { importLimits } from '../../imports/import-limits.ts';

/** A record, or what is wrong with it, and the line it begins on. */
export type CsvRecord = { readonly line: number } & (
  | { readonly cells: readonly string[] }
  | { readonly fault: ImportReason }
);

/** Yields the records of `text`; empty lines are none. After a cell that is never closed nothing more is read. */
export function* csvRecords(text: string): Generator<CsvRecord, undefined> {
  const separator = separatorOf(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    let fault: ImportReason | undefined;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
      if (cell === undefined) {
        yield { line: first, fault: 'csv_open_quote' };
        return undefined;
      }
      line += linesIn(text, at, cell.end);
      at = cell.end;
      cells.push(cell.text);
      if (cells.length > importLimits.columns) {
        fault = 'csv_columns';
        at = endOfLine(text, at);
        break;
      }
      const next = text[at];
      const isEnd = next === undefined || next === '\r' || next === '\n';
      if (cell.isBroken || !(isEnd || next === separator)) {
        fault ??= 'csv_quote';
        at = endOfLine(text, at);
        break;
      }
      if (isEnd) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (fault !== undefined) yield { line: first, fault };
    else if (cells.some((cell) => cell.trim() !== '')) yield { line: first, cells };
  }
  return undefined;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isBroken: boolean;
}

function quotedCell(text: string, start: number): Cell | undefined {
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    if (text[close + 1] !== '"')
      return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1, isBroken: false };
    from = close + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && !`${separator}\r\n`.includes(text[end] ?? '')) end++;
  const cell = text.slice(start, end);
  return { text: cell, end, isBroken: cell.includes('"') };
}

/** The first of the separators that stands in the first line outside quotation marks; French and Arabic Excel write `;`. */
function separatorOf(text: string): string {
  const first = text.slice(0, endOfLine(text, 0)).replace(/"[^"]*"/g, '');
  return /[,;\t]/.exec(first)?.[0] ?? ',';
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\r' && text[end] !== '\n') end++;
  return end;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') count++;
  return count;
}
