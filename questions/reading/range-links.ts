// What joins the two ends of a range of dates.
import { type DateScan, type Parsed, phraseAt } from './date-parts.ts';

/** Reads one date at a token, of any sort but a range. */
export type ReadPoint = (scan: DateScan, at: number) => Parsed | undefined;

/** Where the lower end stands, what is read there, and what opens it. */
export interface Low {
  readonly at: number;
  readonly point: Parsed | undefined;
  readonly opened: Opened;
  readonly readPoint: ReadPoint;
}

/** What opens a range, if anything does. */
export type Opened = 'between' | 'from' | undefined;

/** Returns what opens a range whose lower end stands at `at`, a part of it before that end being passed: `from the middle of 2007`. */
export function openedBy({ tokens, words }: DateScan, at: number): Opened {
  const kindOf = (norm: string): Opened =>
    words.between.has(norm) ? 'between' : words.from.has(norm) ? 'from' : undefined;
  // `between the ninth and the seventeenth`
  const passed = words.fillers.has(tokens[at - 1]?.norm ?? '') ? 2 : 1;
  const near = kindOf(tokens[at - passed]?.norm ?? '');
  if (near !== undefined) return near;
  const last = tokens[at - 1]?.norm ?? '';
  if (!words.links.has(last) && !words.parts.has(last)) return undefined;
  for (let length = 3; length > 0; length--) {
    if (!words.parts.has(phraseAt(tokens, at - length, length))) continue;
    const before = tokens[at - length - 1]?.norm ?? '';
    return kindOf(words.fillers.has(before) ? (tokens[at - length - 2]?.norm ?? '') : before);
  }
  return undefined;
}

/** Returns the token behind the word or the hyphen that joins the ends, or `undefined` where nothing does. */
export function behindLink({ tokens, words }: DateScan, at: number, opened: Opened): number | undefined {
  const link = tokens[at];
  if (link === undefined) return undefined;
  if (link.norm === '-' || link.norm === '~') return at + 1;
  if (words.until.has(link.norm)) {
    // « jusqu'au », `up to`
    return words.until.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  }
  if (opened !== 'between') return undefined;
  if (words.joiners.has(link.norm)) return at + 1;
  return isJoined(link) ? at : undefined;
}

function isJoined(token: object): boolean {
  return 'joined' in token && token.joined === true;
}

/** Returns the token behind the words before the second end that are the range's or a noun's: «يوم», `the`, « le ». */
export function pastLeads({ tokens, words }: DateScan, at: number): number {
  let index = at;
  while (words.fillers.has(tokens[index]?.norm ?? '') || words.yearNouns.has(tokens[index]?.norm ?? ''))
    index++;
  // `the end of June`
  for (let length = 3; length > 0; length--)
    if (words.parts.has(phraseAt(tokens, index, length))) return index + length;
  return index;
}
