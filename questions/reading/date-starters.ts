// The words a date can begin with, and the particles that Arabic writes to them.
import type { Token } from '../text/tokens.ts';
import type { DateWords } from './date-words.ts';
import { type NumberToken, withoutPrefixes } from './word-numbers.ts';

const known = new WeakMap<DateWords, ReadonlySet<string>>();

/** Returns every folded word that may be the first of a date. */
export function startersOf(words: DateWords): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const starters = new Set<string>();
  const { numbers } = words;
  const lists: readonly Iterable<string>[] = [
    words.months.keys(),
    words.weekdays.keys(),
    words.ordinals.keys(),
    words.ranks.keys(),
    words.days.keys(),
    words.looseDays.keys(),
    words.units.keys(),
    words.duals.keys(),
    words.pointers.keys(),
    words.directionFirst ? words.directions.keys() : [],
    words.counters.keys(),
    words.agoBefore,
    words.ahead,
    words.weekends,
    words.seasons.keys(),
    words.decades.keys(),
    words.feasts.keys(),
    words.hijriMonths.keys(),
    words.aheadOfNow,
    words.rests,
    words.parts,
    words.now,
    numbers.values.keys(),
    numbers.wholes.keys(),
    numbers.scales.keys(),
    numbers.articles,
    [...words.letters.keys()].flatMap((letter) => [1, 2, 3, 4].map((order) => letter + order)),
  ];
  for (const list of lists) for (const phrase of list) starters.add(phrase.split(' ')[0] ?? phrase);
  // «الثلاثة عقود المقبلة»
  if (words.article !== '')
    for (const value of numbers.values.keys()) if (!value.includes(' ')) starters.add(words.article + value);
  known.set(words, starters);
  return starters;
}

const inside = new WeakMap<DateWords, ReadonlySet<string>>();

/** The words that stand in an ordinal behind its first one: «والعشرين» keeps its letter. */
function ordinalEnds(words: DateWords): ReadonlySet<string> {
  const before = inside.get(words);
  if (before !== undefined) return before;
  const ends = new Set<string>();
  for (const phrase of words.ordinals.keys()) for (const word of phrase.split(' ').slice(1)) ends.add(word);
  inside.set(words, ends);
  return ends;
}

const shortest = 4;

/** Returns the tokens without the particles written to number words and to the words that begin a date: «والجمعة», «للأسبوع». */
export function withoutParticles(tokens: readonly Token[], words: DateWords): readonly NumberToken[] {
  const bare = withoutPrefixes(tokens, words.numbers);
  if (words.prefixes === '') return bare.some(isMid) ? bare.map((token) => withoutMid(token, words)) : bare;
  const starters = startersOf(words);
  const ends = ordinalEnds(words);
  return bare.map((token) => {
    const { norm } = token;
    if (token.kind !== 'word' || norm.length < shortest || !words.prefixes.includes(norm[0] ?? ' '))
      return token;
    if (starters.has(norm) || words.yearLeads.has(norm) || ends.has(norm)) return token;
    // «للأسبوع» drops the alef of its article.
    const rest = norm.startsWith('لل') ? `ا${norm.slice(1)}` : norm.slice(1);
    const joined = norm.startsWith(words.numbers.joiningPrefix);
    // «وبأبريل»
    const second = norm.slice(2);
    if (
      joined &&
      words.prefixes.includes(norm[1] ?? ' ') &&
      second.length >= shortest &&
      starters.has(second)
    )
      return { ...token, start: token.start + 2, text: token.text.slice(2), norm: second, joined };
    if (rest.length < shortest - 1 || !starters.has(rest)) return token;
    return { ...token, start: token.start + 1, text: token.text.slice(1), norm: rest, joined };
  });
}

const mid = /^mid?-/;

function isMid({ norm }: Token): boolean {
  return norm.length > 5 && norm.startsWith('mi') && mid.test(norm);
}

/** `mid-November`, « mi-novembre ». */
function withoutMid(token: NumberToken, words: DateWords): NumberToken {
  const length = isMid(token) ? (mid.exec(token.norm)?.[0].length ?? 0) : 0;
  const norm = token.norm.slice(length);
  if (length === 0 || !words.months.has(norm)) return token;
  return { ...token, start: token.start + length, text: token.text.slice(length), norm };
}
