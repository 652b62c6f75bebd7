// The words of an Arabic sentence that may be exchanged, and the guards that keep the rest: names, numbers, dates, titles,
// idioms, and words that something else in the sentence decides or repeats.
import type { Exchange } from '../../reading/exchange.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { barredTokens } from './barred-tokens.ts';
import { type FieldMatch, matchesAt, type Sibling, siblingsOf, writtenOut } from './field-index.ts';
import { fieldAt, isGoverning } from './fields.ts';
import { fieldClues } from './lexicon-field-clues.ts';
import { oppositeVerbAt, verbFamilyAt } from './opposites.ts';

/** Returns what may be exchanged in `sentence`, in order. */
export function findExchanges(sentence: SentenceReading, reading: Reading): Exchange[] {
  const { tokens } = sentence;
  const barred = barredTokens(sentence);
  const families = familiesOf(tokens);
  const found: Exchange[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || barred.has(index)) continue;
    const match = fieldAt(tokens, index);
    if (match !== undefined) {
      const isClear =
        families.get(match.field.family) === 1 &&
        !barred.has(match.to - 1) &&
        !isGivenAway(match, tokens) &&
        (match.field.family !== 'number' || bindsNumber(match, sentence));
      const exchange = isClear ? exchangeOf(match, sentence, reading) : undefined;
      if (exchange !== undefined) found.push(exchange);
      index = match.to - 1;
      continue;
    }
    const verb = oppositeVerbAt(tokens, index);
    if (verb === undefined || families.get(verb.family) !== 1) continue;
    found.push({
      kind: 'opposite',
      field: verb.name,
      start: token.start,
      end: token.end,
      text: verb.text,
      siblings: [verb.contrary],
      met: 0,
      excludes: true,
    });
  }
  return found;
}

function exchangeOf(match: FieldMatch, sentence: SentenceReading, reading: Reading): Exchange | undefined {
  const { field, from, to } = match;
  const { tokens } = sentence;
  const known = wordsOf(reading);
  const isMet = ({ word }: Sibling) => known.has(`${field.name} ${word}`);
  const siblings = siblingsOf(match, isGoverning(match, tokens)).filter(
    ({ word }) => !isAkinToAny(field.words[word] ?? '', match, tokens),
  );
  if (siblings.length === 0) return undefined;
  const met = siblings.filter(isMet);
  return {
    kind: field.kind,
    field: field.name,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    text: writtenOut(match),
    siblings: [...met, ...siblings.filter((sibling) => !isMet(sibling))].map(({ text }) => text),
    met: met.length,
    excludes: field.excludes,
  };
}

/** Whether a number follows that the match sets the bound of. */
function bindsNumber({ to }: FieldMatch, { tokens, mentions }: SentenceReading): boolean {
  return mentions.some(({ type, start }) => type === 'number' && start === tokens[to]?.start);
}

/** Whether another word of the sentence tells which of its field the word is: one of its own kin, or a clue to the field. */
function isGivenAway(match: FieldMatch, tokens: readonly Token[]): boolean {
  const { field, word, from, to } = match;
  if (isAkinToAny(field.words[word] ?? '', match, tokens)) return true;
  const clues = fieldClues.get(field.family);
  return (
    clues?.some((clue) =>
      tokens.some(({ norm }, index) => (index < from || index >= to) && norm.includes(clue)),
    ) === true
  );
}

/** Shortest stem that tells words of one root. */
const shortestStem = 4;

/** Whether another word of the sentence has the stem of `written` («المزارعون» and «زراعي» don't, «الزراعة» does). */
function isAkinToAny(written: string, { from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  const stem = stemOf(fold(written));
  if (stem.length < shortestStem) return false;
  return tokens.some(
    ({ norm }, index) => (index < from || index >= to) && norm.length > stem.length && norm.includes(stem),
  );
}

function stemOf(norm: string): string {
  return norm.replace(/^ال/, '').replace(/(?:يه|ات|ين|ون|اء|ي|ه)$/, '');
}

const readings = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of closed sets that the article has, as field name and index. */
function wordsOf(reading: Reading): ReadonlySet<string> {
  const before = readings.get(reading);
  if (before !== undefined) return before;
  const words = new Set<string>();
  for (const { tokens } of reading.sentences) {
    for (let index = 0; index < tokens.length; index++)
      for (const { field, word } of matchesAt(tokens, index)) words.add(`${field.name} ${word}`);
  }
  readings.set(reading, words);
  return words;
}

/** How many words of each family the sentence has. */
function familiesOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (let index = 0; index < tokens.length; index++) {
    const own = new Set(matchesAt(tokens, index).map(({ field }) => field.family));
    const verb = verbFamilyAt(tokens, index);
    if (verb !== undefined) own.add(verb);
    for (const family of own) families.set(family, (families.get(family) ?? 0) + 1);
  }
  return families;
}
