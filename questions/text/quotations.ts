// Quotation marks in pairs: where a text quotes, whichever marks its paper uses.

/** A quotation. UTF-16 offsets: the marks stand at `start` and `end - 1`, the quoted words between them. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** Opening mark → the marks that may close it. Arabic systems often set the curly pair the wrong way round. */
const closers = new Map<string, string>([
  ['«', '»'],
  ['“', '”'],
  ['”', '“'],
  ['„', '“”'],
  ['‹', '›'],
  ['"', '"'],
]);

/** What may be a quotation mark or the end of a paragraph; hardly any letter is. */
const marks = /["\n\u00ab\u00bb\u2018-\u203a]/g;

/** The place of the next mark from `from` on, -1 behind the last. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex - 1 : -1;
}

/**
 * Returns the quotations of `text` in order, outermost only. A quotation left open ends with its paragraph and is not
 * returned, since nobody can tell where it should have closed.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closing = '';
  let depth = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text[at] ?? '';
    if (mark === '\n') {
      // Words after a mark left open are quoted as little as words before it.
      open = -1;
      depth = 0;
    } else if (open < 0) {
      const closes = closers.get(mark);
      if (closes === undefined) continue;
      open = at;
      closing = closes;
      depth = 0;
    } else if (mark === '"' && closing === '"' && opensAgain(text, at)) depth++;
    else if (closing.includes(mark)) {
      if (depth > 0) depth--;
      else {
        found.push({ start: open, end: at + 1 });
        open = -1;
      }
    } else if (mark === text[open] && mark === '«') depth++;
  }
  return found;
}

/** Whether a quotation that opens between `from` and `to` of `text` is open at `to`. */
export function isQuotationOpen(text: string, from: number, to: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let at = nextMark(text, from); at >= 0 && at < to; at = nextMark(text, at + 1)) {
    const mark = text[at];
    if (mark === '«' || mark === '“') depth++;
    else if (mark === '»' || mark === '”') depth--;
    else if (mark === '"') straight++;
  }
  return depth > 0 || straight % 2 === 1;
}

/** Whether a straight mark inside a quotation opens another: it hangs on the word behind it, or on that word's «و». */
function opensAgain(text: string, at: number): boolean {
  if (!isLetter(text[at + 1])) return false;
  const before = text[at - 1];
  if (isLetter(before)) return 'وفبلك'.includes(before ?? '') && !isLetter(text[at - 2]);
  return before === ' ' || before === '(' || before === '\u00a0';
}

const isLetter = (mark: string | undefined) => mark !== undefined && /\p{L}/u.test(mark);
