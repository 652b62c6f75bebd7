// Retelling: a clause cut out of its sentence, with some stretches dropped and some replaced, and its spacing put right.
import type { Place } from '../evidence.ts';

/** A stretch of the text and what stands in its place. UTF-16 offsets. */
export interface Edit extends Place {
  readonly with: string;
}

/**
 * Returns `text` between `start` and `end` with the edits made; where two overlap the wider one holds. What is only put in
 * goes before what is left out there.
 */
export function retell(text: string, start: number, end: number, edits: readonly Edit[]): string {
  const inside = edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .sort((a, b) => a.start - b.start || isPutIn(b) - isPutIn(a) || b.end - a.end);
  let out = '';
  let at = start;
  for (const edit of inside) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.with;
    at = edit.end;
  }
  return tidySpacing(out + text.slice(at, end));
}

const isPutIn = ({ start, end }: Edit): number => Number(start === end);

/** Returns `text` with single spaces, none before a mark that hangs on its word, and no mark doubled or left at the end. */
export function tidySpacing(text: string): string {
  const tidy = untidy.test(text)
    ? text
        .replace(/[ \n]+/g, ' ')
        .replace(/ ([،,؛])/g, '$1')
        .replace(/([،,؛])(?: ?[،,؛])+/g, '$1')
    : text;
  let end = tidy.length;
  while (end > 0 && '،,؛:. '.includes(tidy[end - 1] ?? '-')) end--;
  return tidy.slice(0, end).trim();
}

/** What most texts have nothing of: two spaces, a new line, a space before a mark, two marks. */
const untidy = / {2}|\n| [،,؛]|[،,؛] ?[،,؛]/;
