// Cells of CSV that spreadsheets leave alone: RFC 4180, and no cell that is a formula.

/**
 * What a spreadsheet takes for a formula, with the marks that nobody sees before it: OWASP, CSV Injection, names `= + - @`, tab and
 * carriage return; some programs read the full-width signs as well. An apostrophe before it makes it text.
 */
const formula = /^'*[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

/** Returns `text` as a cell in quotation marks; a formula is one no longer. */
export function cellOf(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Returns what `cellOf` was given; a cell of somebody else's that begins with one apostrophe before a formula loses it as well. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
