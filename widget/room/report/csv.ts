// A table as CSV (RFC 4180) that spreadsheets open as it is meant: every cell in quotes, UTF-8 told by a byte order mark, nothing run as a formula.
import type { Cell, Table } from './tables.ts';

/**
 * Text that a spreadsheet may take for a formula: one of `= + - @` or their full-width forms, a tab or a line break at its beginning, behind
 * whatever can't be seen (OWASP, CSV Injection).
 */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Returns `text` so that no spreadsheet runs it: behind an apostrophe, which says that text follows. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Returns the table as CSV, with its byte order mark. Numbers are written as programs write them, shares as numbers of 0 to 1. */
export function csvOf({ head, rows }: Table): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  const text =
    typeof cell === 'string'
      ? harmless(cell)
      : typeof cell === 'number'
        ? String(cell)
        : cell === null
          ? ''
          : String(Math.round(cell.share * 10_000) / 10_000);
  return `"${text.replaceAll('"', '""')}"`;
}
