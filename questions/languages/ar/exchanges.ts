// The words of an Arabic sentence that may be exchanged, and the guards that keep the rest: names, numbers, dates, titles,
// idioms, and words that something else in the sentence decides or repeats.
import type { Exchange } from '../../reading/exchange.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { barredTokens } from './barred-tokens.ts';
import { type FieldMatch, matchesIn, type Sibling, siblingsOf, writtenOut } from './field-index.ts';
import { fieldAt, isCaseHidden, isNumeral } from './fields.ts';
import { countKin, isKinAllOver, stemOf } from './kin.ts';
import { fieldClues } from './lexicon-field-clues.ts';
import { oppositeVerbAt, verbFamilyAt } from './opposites.ts';

/** Returns what may be exchanged in `sentence`, in order. */
export function findExchanges(sentence: SentenceReading, reading: Reading): Exchange[] {
  const { tokens } = sentence;
  const barred = barredTokens(sentence);
  const families = familiesOf(tokens);
  const nameStarts = new Set(
    sentence.mentions.flatMap(({ type, start }) => (type === 'number' || type === 'date' ? [] : [start])),
  );
  const found: Exchange[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || barred.has(index)) continue;
    const match = fieldAt(tokens, index, nameStarts);
    if (match !== undefined) {
      const isClear =
        families.get(match.field.family) === 1 &&
        !barred.has(match.to - 1) &&
        !isNamesHead(match, sentence) &&
        !isGivenAway(match, tokens) &&
        !isAllOver(match, reading) &&
        // «البصرة في جنوب العراق»: where a listed town lies is known without reading.
        !(match.field.family === 'direction' && sentence.mentions.some(isListedTown)) &&
        // «يومي 12 و13»: two days, not what comes every day.
        !(match.field.family === 'period' && tokens[match.to]?.kind === 'number') &&
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
    });
  }
  return found;
}

/** A town or region that a list holds. */
function isListedTown(mention: Mention): boolean {
  return mention.type === 'place' && mention.sureness === 1 && mention.sort !== 'country';
}

/** Most siblings that are handed on: on a long scale the far ones are easily ruled out. */
const mostSiblings = 5;

function exchangeOf(match: FieldMatch, sentence: SentenceReading, reading: Reading): Exchange | undefined {
  const { field, from, to } = match;
  const { tokens } = sentence;
  const known = wordsOf(reading);
  const isMet = ({ word }: Sibling) => known.has(`${field.name} ${word}`);
  const siblings = siblingsOf(match, isCaseHidden(match, tokens)).filter(
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
    siblings: [...met, ...siblings.filter((sibling) => !isMet(sibling))]
      .slice(0, mostSiblings)
      .map(({ text }) => text),
    met: met.length,
  };
}

/** Whether the match is what a name behind it is called («مدينة جدة»): another word would be no name. */
function isNamesHead({ field, form, to }: FieldMatch, { tokens, mentions }: SentenceReading): boolean {
  if (form.definite || (field.role !== 'noun' && field.role !== 'new')) return false;
  const next = tokens[to];
  const isQuoted = next !== undefined && '«“"'.includes(next.text) && !titled.has(field.family);
  return isQuoted || mentions.some(({ start }) => start === next?.start);
}

/** Families of what has a title of its own, whichever of its kind it is: a novel or a play, a paper or a channel. */
const titled: ReadonlySet<string> = new Set(['genre', 'film', 'medium', 'writing', 'exhibit', 'utterance']);

/** Whether a number follows that the match sets the bound of. */
function bindsNumber({ to }: FieldMatch, { tokens, mentions }: SentenceReading): boolean {
  return mentions.some(({ type, start }) => type === 'number' && start === tokens[to]?.start);
}

/** Whether another word of the sentence tells which of its field the word is: one of its own kin, or a clue to the field. */
function isGivenAway(match: FieldMatch, tokens: readonly Token[]): boolean {
  const { field, word, from, to } = match;
  if (isAkinToAny(field.words[word] ?? '', match, tokens)) return true;
  // «أربع من المجموعات الخمس … والمجموعة الخامسة».
  if (field.family === 'ordinal' && tokens.some(isNumeral)) return true;
  const clues = fieldClues.get(field.family);
  return (
    clues?.some((clue) =>
      tokens.some(({ norm }, index) => (index < from || index >= to) && norm.includes(clue)),
    ) === true
  );
}

/** Families whose stems («يوم», «شهر») are in sentences about anything. */
const kinless: ReadonlySet<string> = new Set(['period', 'span', 'hour', 'ordinal']);

/** Whether another word of the sentence has the stem of `written` («الزراعة» that of «زراعي»). */
function isAkinToAny(written: string, { field, from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  return !kinless.has(field.family) && countKin(tokens, stemOf(written), 1, from, to) > 0;
}

/** Uses of a word in one article above which it is what the article is about, so that naming it is no feat. */
const mostUses = 3;

/** Whether the word of an open or closed set, or its kin, is all over the article. */
function isAllOver({ field, word }: FieldMatch, reading: Reading): boolean {
  if (field.kind === 'opposite' || field.role === 'construct' || field.role === 'fixed') return false;
  return isKinAllOver(reading, stemOf(field.words[word] ?? ''), mostUses);
}

const readings = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of closed sets that the article has, as field name and index. */
function wordsOf(reading: Reading): ReadonlySet<string> {
  const before = readings.get(reading);
  if (before !== undefined) return before;
  const words = new Set<string>();
  for (const { tokens } of reading.sentences) {
    const all = matchesIn(tokens);
    for (let at = 0; at < all.length; at++)
      for (const { field, word } of all[at] ?? []) words.add(`${field.name} ${word}`);
  }
  readings.set(reading, words);
  return words;
}

/** How many words of each family the sentence has. */
function familiesOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  const found = matchesIn(tokens);
  for (let index = 0; index < found.length; index++) {
    const matches = found[index] ?? [];
    const verb = verbFamilyAt(tokens, index);
    if (matches.length === 0 && verb === undefined) continue;
    const own = new Set(matches.map(({ field }) => field.family));
    if (verb !== undefined) own.add(verb);
    for (const family of own) families.set(family, (families.get(family) ?? 0) + 1);
  }
  return families;
}
