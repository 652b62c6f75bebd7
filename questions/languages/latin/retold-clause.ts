// An English or French clause as our own sentence: named in full, dated in full, its first word in the middle of a line.
import type { Claim } from '../../claims.ts';
import type { Place } from '../../evidence.ts';
import type { DateValue } from '../../question.ts';
import type { Mention } from '../../reading/mention.ts';
import { type Edit, retell } from '../../reading/retelling.ts';

/** How a language writes dates inside a sentence. */
export interface DateWriting {
  /** `8 December 2024`, « 8 décembre 2024 », in the order that `text`, the article, has. */
  written(date: DateValue, text: string): string;
  /** A relative day in full with what goes before it: `on Tuesday 27 January 2026`. */
  writtenRelative(date: DateValue, preposition: string, text: string): string;
}

/** Returns the edits every retelling makes to the stretch: full names, resolved dates. */
export function fullEdits(
  claim: Claim,
  span: Place,
  text: string,
  dates: DateWriting,
  known: readonly Edit[],
): Edit[] {
  const own = (claim.clause.edits ?? []).filter((edit) => edit.start >= span.start && edit.end <= span.end);
  const edits: Edit[] = [...known, ...own];
  const named = new Set<string>();
  for (const mention of claim.clause.mentions) {
    if (mention.start < span.start || mention.end > span.end) continue;
    if (edits.some((edit) => mention.start >= edit.start && mention.end <= edit.end)) continue;
    const edit = inFull(mention, text, dates, named);
    if (edit !== undefined) edits.push(mention.end < span.end ? setOff(edit, text) : edit);
  }
  return edits;
}

/** `May 4, 2026, when …`: what follows a year behind a comma has one before it. */
function setOff(edit: Edit, text: string): Edit {
  const isOpen = /, \d{4}$/.test(edit.with) && /^ [\p{L}\d]/u.test(text.slice(edit.end, edit.end + 2));
  return isOpen ? { ...edit, with: `${edit.with},` } : edit;
}

/** French prepositions that an article melts into. */
const contracted: Readonly<Record<string, string>> = { de: 'du', à: 'au' };

/** Nouns that a surname stands before like an adjective. */
const followers =
  /^ (?:administration|campaign|team|critics|lawyers?|attorneys?|spokes\p{L}+|aides?|famil|era|government|camp|voters?|supporters?|donors?|nominee|foundation|cabinet|presidency|rall)/u;

/** Forms of address before a surname. */
const courtesy = /(?<!\p{L})(?:Mrs?|Ms|Miss|MM?|Mmes?|Mlle)\.?\s$/u;

function inFull(mention: Mention, text: string, dates: DateWriting, named: Set<string>): Edit | undefined {
  if (mention.type === 'person') {
    if (named.has(mention.entity)) return undefined;
    named.add(mention.entity);
    if (mention.text === mention.name) return undefined;
    // `the Obama administration`: the surname is the noun's.
    if (followers.test(text.slice(mention.end, mention.end + 16))) return undefined;
    // `Mr McConnell`: who is named in full needs no courtesy.
    const title = courtesy.exec(text.slice(Math.max(0, mention.start - 6), mention.start))?.[0] ?? '';
    return {
      start: mention.start - (mention.name.includes(' ') ? title.length : 0),
      end: mention.end,
      with: mention.name,
    };
  }
  // `Sept. 19 to 22` stays as the paper has it.
  if (mention.type !== 'date' || mention.told === 'full' || mention.until !== undefined) return undefined;
  // A month's year is guessed; it stays as the paper has it.
  if (mention.told === 'yearless' && mention.value.granularity !== 'day') return undefined;
  if (mention.told === 'yearless')
    return { start: mention.start, end: mention.end, with: dates.written(mention.value, text) };
  const before =
    /(\p{L}+) $/u.exec(text.slice(Math.max(0, mention.leadStart - 8), mention.leadStart))?.[1] ?? '';
  // « L'année dernière »: the article goes with the words that it belongs to.
  const article = /(?<!\p{L})(?:l['’]|le |la )$/iu.exec(
    text.slice(Math.max(0, mention.leadStart - 4), mention.leadStart),
  );
  const written = dates.writtenRelative(mention.value, before.toLowerCase(), text);
  // « l'élection de mardi » → « du mardi 6 novembre 2012 ».
  const joined = written.startsWith('le ') ? contracted[before] : undefined;
  // « mardi soir » → « le mardi 6 novembre 2012 au soir ».
  const part = /^ (?:soir|matin)(?!\p{L})/u.test(text.slice(mention.end, mention.end + 7)) ? ' au' : '';
  return {
    start: mention.leadStart - (article?.[0].length ?? 0) - (joined === undefined ? 0 : before.length + 1),
    end: mention.end,
    with: `${joined === undefined ? written : joined + written.slice(2)}${part}`,
  };
}

/** Returns the words between `start` and `end` retold with `edits`. */
export function retold(text: string, start: number, end: number, edits: readonly Edit[]): string {
  return retell(text, start, end, edits);
}

/** Returns `words` with its first letter small where the first word is a common one: listed, or written small elsewhere. */
export function unopened(words: string, text: string, openers: ReadonlySet<string>): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const small = first.toLowerCase();
  // `Excavation is expected to last`: a noun by its ending, written large nowhere else.
  const isNoun = /.{4}(?:tion|sion|ment)s?$/.test(small) && text.split(first).length === 2;
  const isCommon =
    isNoun || openers.has(small) || new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text);
  return first !== '' && isCommon ? small + words.slice(first.length) : words;
}

/** Returns `words` as a sentence of its own: a capital, a full stop. */
export function sentenceOf(words: string): string {
  const trimmed = words.replace(/[\s,;:]+$/u, '');
  const stop = /[.!?…]["”»’]?$/u.test(trimmed) ? '' : '.';
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${stop}`;
}
