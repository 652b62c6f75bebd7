// The words of an Arabic sentence that may be exchanged, and the guards that keep the rest: names, numbers, dates, titles,
// idioms, lists, and words whose likes stand in the same sentence.
import type { Exchange } from '../../reading/exchange.ts';
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { type FieldMatch, fieldAt, matchesAt, writtenOut } from './fields.ts';
import { idioms } from './lexicon-idioms.ts';
import { oppositeVerbAt } from './opposites.ts';

/** Returns what may be exchanged in `sentence`, in order. */
export function findExchanges(sentence: SentenceReading, reading: Reading): Exchange[] {
  const { tokens, mentions } = sentence;
  const barred = barredTokens(tokens, mentions);
  const families = familiesOf(tokens);
  const found: Exchange[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || barred.has(index)) continue;
    const match = fieldAt(tokens, index);
    if (match !== undefined) {
      const isAlone = families.get(match.field.family) === 1;
      const isClear = isAlone && !isListed(match, tokens) && !barred.has(match.to - 1);
      if (isClear) found.push(exchangeOf(match, sentence, reading));
      index = match.to - 1;
      continue;
    }
    const verb = oppositeVerbAt(tokens, index);
    if (verb === undefined) continue;
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

function exchangeOf(match: FieldMatch, sentence: SentenceReading, reading: Reading): Exchange {
  const { field, from, to } = match;
  const { text, siblings } = writtenOut(match);
  const known = wordsOf(reading);
  const others = field.words.flatMap((_, at) => (at === match.word ? [] : [at]));
  const isMet = (at: number) => known.has(`${field.name} ${at}`);
  const order = [...others.keys()].sort(
    (a, b) => Number(isMet(others[b] ?? -1)) - Number(isMet(others[a] ?? -1)),
  );
  return {
    kind: field.kind,
    field: field.name,
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
    text,
    siblings: order.map((at) => siblings[at] ?? ''),
    met: others.filter(isMet).length,
    excludes: field.excludes,
  };
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
    for (const family of own) families.set(family, (families.get(family) ?? 0) + 1);
  }
  return families;
}

const openers = '«“';
const closers = '»”';

/** The tokens that are no words of their own: parts of names, numbers and dates, of titles in quotation marks, of idioms. */
function barredTokens(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<number> {
  const barred = new Set<number>();
  let quoted = false;
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if (openers.includes(token.text)) quoted = true;
    else if (closers.includes(token.text)) quoted = false;
    else if (token.text === '"') quoted = !quoted;
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const mention = mentions[at];
    if (quoted || (mention !== undefined && phraseStart(mention) <= token.start)) barred.add(index);
    const to = endOfIdiom(tokens, index);
    for (let inside = index; inside < to; inside++) barred.add(inside);
  }
  return barred;
}

const idiomIndex: ReadonlyMap<string, readonly (readonly string[])[]> = buildIdioms();

function buildIdioms(): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of idioms.split('|')) {
    const [first = '', ...rest] = fold(phrase).split(' ');
    const phrases = index.get(first);
    if (phrases === undefined) index.set(first, [rest]);
    else phrases.push(rest);
  }
  return index;
}

/** Returns the index of the token after the idiom that begins at `index`, or `index` where none does. */
function endOfIdiom(tokens: readonly Token[], index: number): number {
  const norm = tokens[index]?.norm ?? '';
  // The article stays where the phrase has it («البيت الأبيض» is no «بيت أبيض»); clitics before it go.
  const bare = norm.replace(/^[وف]/, '');
  const spellings = [norm, bare, bare.replace(/^[بلك]/, ''), bare.replace(/^لل/, 'ال')];
  for (const spelling of new Set(spellings)) {
    for (const rest of idiomIndex.get(spelling) ?? []) {
      if (rest.every((word, at) => tokens[index + 1 + at]?.norm === word)) return index + 1 + rest.length;
    }
  }
  return index;
}

/** Whether the word is one of a list («الصحية والتعليمية»). */
function isListed({ field, to, form }: FieldMatch, tokens: readonly Token[]): boolean {
  if (field.role === 'fixed') return false;
  if (form.conjunction !== '' && field.role === 'adjective') return true;
  const after = tokens[to];
  if (after === undefined || after.kind !== 'word' || field.role === 'head') return false;
  const last = tokens[to - 1]?.norm.at(-1);
  return form.definite
    ? after.norm.startsWith('وال') && after.norm.at(-1) === last
    : after.norm.startsWith('و') && after.norm.at(-1) === last && last !== undefined && 'هيا'.includes(last);
}
