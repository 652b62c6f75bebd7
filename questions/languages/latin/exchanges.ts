// The words of an English or French sentence that may be exchanged: a look-up in closed sets, with the guards that keep names,
// titles, idioms, lists and wrong articles away.
import type { Exchange } from '../../reading/exchange.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/**
 * Words that stand for one another without touching the sentence, separated by `|`, all of one gender and number. The first
 * word of the name is what fields of one meaning share. Words of a `closed` field exclude each other.
 */
export type LatinFieldRow = readonly [name: string, words: string];

/** Everything that differs between two such languages. */
export interface LatinFields {
  readonly fields: readonly LatinFieldRow[];
  /** Pairs that turn a statement round, in every form they are written in. */
  readonly opposites: readonly (readonly [word: string, contrary: string])[];
  /** Phrases whose words stand for nothing else, separated by `|`. */
  readonly idioms: string;
  /** Whether `word` can follow the folded word `before` as it is written («a», «an»; « l' », « le »). */
  mayFollow(before: string, word: string): boolean;
}

interface Entry {
  readonly kind: Exchange['kind'];
  readonly name: string;
  readonly family: string;
  readonly words: readonly string[];
  readonly word: number;
  /** Folded words of the entry. */
  readonly norms: readonly string[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** Returns the finder of a language's exchanges. */
export function exchangesIn(
  fields: LatinFields,
): (sentence: SentenceReading, reading: Reading) => Exchange[] {
  // Built when the first sentence is read: what is never read in the language costs nothing.
  let built: { readonly index: Index; readonly idioms: ReadonlyMap<string, string[][]> } | undefined;
  const tables = () => {
    built ??= { index: indexOf(fields), idioms: idiomsOf(fields.idioms) };
    return built;
  };
  const readings = new WeakMap<Reading, ReadonlySet<string>>();
  const knownIn = (reading: Reading) => {
    const known = readings.get(reading) ?? wordsOf(reading, tables().index);
    readings.set(reading, known);
    return known;
  };
  return (sentence, reading) => {
    const { tokens } = sentence;
    const { index, idioms } = tables();
    const barred = barredTokens(sentence, idioms);
    const entries = tokens.map((_, at) => entryAt(tokens, at, index));
    const families = new Map<string, number>();
    for (const entry of entries)
      if (entry !== undefined) families.set(entry.family, (families.get(entry.family) ?? 0) + 1);
    return entries.flatMap((entry, at) => {
      if (entry === undefined || families.get(entry.family) !== 1) return [];
      const to = at + entry.norms.length;
      if (barred.has(at) || barred.has(to - 1)) return [];
      const before = tokens[at - 1]?.norm ?? '';
      const siblings = entry.words
        .map((word, other) => ({ word, isMet: knownIn(reading).has(`${entry.name} ${other}`), other }))
        .filter(({ word, other }) => other !== entry.word && fields.mayFollow(before, word))
        .sort((a, b) => Number(b.isMet) - Number(a.isMet));
      if (siblings.length === 0) return [];
      const capital = at === 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
      const written = (word: string) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      return [
        {
          kind: entry.kind,
          field: entry.name,
          start: tokens[at]?.start ?? 0,
          end: tokens[to - 1]?.end ?? 0,
          text: written(entry.words[entry.word] ?? ''),
          siblings: siblings.map(({ word }) => written(word)),
          met: siblings.filter(({ isMet }) => isMet).length,
        },
      ];
    });
  };
}

/** Folded tokens of a word or phrase; only an apostrophe makes them other than its words. */
function normsOf(phrase: string): string[] {
  return /['’]/.test(phrase) ? tokenize(phrase).map(({ norm }) => norm) : fold(phrase).split(' ');
}

function idiomsOf(list: string): ReadonlyMap<string, string[][]> {
  const idioms = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const [first = '', ...rest] = normsOf(phrase);
    idioms.set(first, [...(idioms.get(first) ?? []), rest]);
  }
  return idioms;
}

function indexOf({ fields, opposites }: LatinFields): Index {
  const index = new Map<string, Entry[]>();
  const add = (kind: Exchange['kind'], name: string, family: string, list: string) => {
    const words = list.split('|');
    for (const [word, text] of words.entries()) {
      const norms = normsOf(text);
      const first = norms[0] ?? '';
      const entries = index.get(first) ?? [];
      entries.push({ kind, name, family, words, word, norms });
      index.set(first, entries);
    }
  };
  for (const [name, list] of fields) add('field', name, name.split(' ')[0] ?? name, list);
  for (const [word, contrary] of opposites)
    add('opposite', `${word}/${contrary}`, `${word}/${contrary}`, `${word}|${contrary}`);
  for (const entries of index.values()) entries.sort((a, b) => b.norms.length - a.norms.length);
  return index;
}

function entryAt(tokens: readonly Token[], at: number, index: Index): Entry | undefined {
  return index
    .get(tokens[at]?.norm ?? '')
    ?.find(
      ({ norms, words, word }) =>
        norms.every((norm, step) => tokens[at + step]?.norm === norm) &&
        isSpelled(tokens.slice(at, at + norms.length), words[word] ?? ''),
    );
}

/** Whether the tokens are spelled as `written`: folded, « maïs » and « mais » are alike. A capital without its accent is as good. */
function isSpelled(tokens: readonly Token[], written: string): boolean {
  const spelled = tokens.map(({ text }) => text.toLowerCase().replace('’', "'")).join(' ');
  return (
    spelled === written || (/^\p{Lu}/u.test(tokens[0]?.text ?? '') && spelled.slice(1) === written.slice(1))
  );
}

/** The words of closed sets that the article has, as field name and index. */
function wordsOf(reading: Reading, index: Index): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of reading.sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const entry = entryAt(tokens, at, index);
      if (entry !== undefined) words.add(`${entry.name} ${entry.word}`);
    }
  }
  return words;
}

/** The tokens that are no words of their own: parts of names, numbers, dates, titles and idioms; words with a capital. */
function barredTokens(
  { tokens, mentions }: SentenceReading,
  idioms: ReadonlyMap<string, readonly (readonly string[])[]>,
): ReadonlySet<number> {
  const barred = new Set<number>();
  let quoted = false;
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if ('«“'.includes(token.text)) quoted = true;
    else if ('»”'.includes(token.text)) quoted = false;
    else if (token.text === '"') quoted = !quoted;
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const mention = mentions[at];
    const isNamed = mention !== undefined && phraseStart(mention) <= token.start;
    if (quoted || isNamed || (index > 0 && /^\p{Lu}/u.test(token.text))) barred.add(index);
    for (const rest of idioms.get(token.norm) ?? []) {
      if (!rest.every((norm, step) => tokens[index + 1 + step]?.norm === norm)) continue;
      for (let inside = index; inside <= index + rest.length; inside++) barred.add(inside);
    }
  }
  return barred;
}
