// What the gazetteers say of the names in an answer: the same one in another language, or another one, which no likeness of
// letters can make right. Countries have no near misses at all.

import type { LanguageCode } from '../languages/language-code.ts';
import type { NameValue } from '../question.ts';
import type { NameMention } from '../reading/mention.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { foldedNames, knownNames } from './known-names.ts';
import { turnsRound, type Wanted } from './name-frame.ts';
import { likeness, vetoOf } from './name-near.ts';
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
  for (const lang of readAs(typed)) {
    const given = knownNames(typed.text, lang);
    const same =
      own === undefined
        ? undefined
        : given.find((mention) => isSame(own, mention, lang === typed.lang, typed));
    if (same !== undefined) {
      const others = given.filter((mention) => mention !== same && mention.type === value.of);
      if (others.some(({ country }) => country === undefined || country !== same.country)) return incorrect;
      return isPlain(same, given, answer, typed) ? correct() : partial();
    }
    if (lang !== typed.lang) continue;
    for (const mention of given)
      if (!foldedNames(mention).some((name) => wanted.names.has(name)) && mention.type === value.of)
        return incorrect;
  }
  return isCountry && !isStuttered(value, answer) ? incorrect : undefined;
}

/** The languages an answer may be read in: its own, and where the script leaves it open those that share the script. */
function readAs(typed: TypedAnswer): LanguageCode[] {
  if (typed.writtenIn === 'ar') return ['ar'];
  return typed.writtenIn === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
}

function isSame(own: NameMention, given: NameMention, isOneLanguage: boolean, typed: TypedAnswer): boolean {
  if (own.type !== given.type || own.country === undefined || own.country !== given.country) return false;
  // In its own language a name has its aliases, and towns of one country are easily alike.
  if (isOneLanguage && own.sort !== 'country') return false;
  if (own.sort === 'country' || own.sort === 'capital') return given.sort === own.sort;
  const words = (name: NameMention) => nameWords(tokenize(name.text));
  return likeness(words(own), words(given), vetoOf(own.type, typed)).nearness !== 'apart';
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
 * Whether the answer is the country with a letter written twice, or once for twice, its last vowel by ear («كينيه») or a
 * letter as another press has it («موريطانيا»). No two countries are told apart by these.
 */
function isStuttered(value: NameValue, answer: readonly NameWord[]): boolean {
  const once = (words: readonly NameWord[]) =>
    words
      .map(({ norm }) =>
        norm
          .replace(/^ال(?=.{3})/, '')
          .replace(/(.)\1+/gu, '$1')
          .replace(/ه$/, 'ا')
          .replaceAll('ط', 'ت')
          .replaceAll('ج', 'غ'),
      )
      .join(' ');
  return once(nameWords(tokenize(value.name))) === once(answer);
}
