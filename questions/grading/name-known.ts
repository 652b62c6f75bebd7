// What the gazetteers say of the names in an answer: the same one in another language, or another one, which no likeness of
// letters can make right. Countries have no near misses but two letters that changed places.

import type { LanguageCode } from '../languages/language-code.ts';
import type { NameValue } from '../question.ts';
import type { NameMention } from '../reading/mention.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { foldedNames, knownNames } from './known-names.ts';
import { turnsRound, type Wanted } from './name-frame.ts';
import { countryOfLongForm } from './name-long-form.ts';
import { type NameWord, nameWords } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Returns the grade that a listed name in the answer settles, if one does. `own` is the listed name that is asked for. */
export function gradeKnown(
  value: NameValue,
  own: NameMention | undefined,
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  if (turnsRound(answer, typed)) return incorrect;
  const isCountry = own?.sort === 'country';
  if (isCountry && own.country !== undefined && countryOfLongForm(answer, typed.words) === own.country)
    return correct();
  const spellings = new Set([...wanted.names].map((name) => byEar(wordsOf(name))));
  for (const lang of readAs(typed)) {
    const given = knownNames(typed.text, lang);
    const same =
      own === undefined ? undefined : given.find((mention) => isSame(own, mention, lang === typed.lang));
    if (same !== undefined) {
      const others = given.filter((mention) => mention !== same && mention.type === value.of);
      if (others.some(({ country }) => country === undefined || country !== same.country)) return incorrect;
      return isPlain(same, given, answer, typed) ? correct() : partial();
    }
    if (lang !== typed.lang) continue;
    for (const mention of given)
      if (
        mention.type === value.of &&
        !foldedNames(mention).some((name) => spellings.has(byEar(wordsOf(name))))
      )
        return incorrect;
  }
  if (!isCountry || spellings.has(byEar(answer))) return undefined;
  return isMistyped(byEar(answer), spellings) ? correct(['spelling']) : incorrect;
}

/** Fewest letters of a name that two letters may change places in. */
const leastMistyped = 5;

/** Whether two letters changed places in the name of a country, which no other country's name comes to. */
function isMistyped(given: string, spellings: ReadonlySet<string>): boolean {
  const turned = (at: number) =>
    given.slice(0, at) + (given[at + 1] ?? '') + (given[at] ?? '') + given.slice(at + 2);
  return (
    given.length >= leastMistyped &&
    Array.from(given.slice(1), (_, at) => turned(at)).some((name) => spellings.has(name))
  );
}

const wordsOf = (name: string) => nameWords(tokenize(name));

/** The languages an answer may be read in: its own, and where the script leaves it open those that share the script. */
function readAs(typed: TypedAnswer): LanguageCode[] {
  if (typed.writtenIn === 'ar') return ['ar'];
  return typed.writtenIn === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
}

/** Whether two listed names are one country's, or one country's capital's. Other towns of a country are easily alike. */
function isSame(own: NameMention, given: NameMention, isOneLanguage: boolean): boolean {
  if (own.country === undefined || own.country !== given.country || own.sort !== given.sort) return false;
  return own.sort === 'country' || (own.sort === 'capital' && !isOneLanguage);
}

function isPlain(
  same: NameMention,
  given: readonly NameMention[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
): boolean {
  const inside = given.filter((mention) => mention === same || mention.country === same.country);
  return answer.every((word) => {
    const start = typed.tokens[word.token]?.start ?? 0;
    if (inside.some((mention) => start >= mention.titleStart && start < mention.end)) return true;
    return typed.words.fillers.has(word.norm) || typed.words.titles.has(word.norm);
  });
}

/**
 * A name without what hurried writers and other presses change and no two listed names differ by: a letter written twice,
 * the last vowel by ear («كينيه», «بنزيمة»), «ط» for «ت» and «ج» for «غ» («موريطانيا»).
 */
function byEar(words: readonly NameWord[]): string {
  const plain = ({ norm }: NameWord) =>
    norm
      .replace(/^ال(?=.{3})/, '')
      .replace(/(.)\1+/gu, '$1')
      .replace(/ه$/, 'ا')
      .replaceAll('ط', 'ت')
      .replaceAll('ج', 'غ');
  return words.map(plain).join(' ');
}
