// Whether two words of a phrase say the same though their letters differ: by the dictionary forms and lists that the judge of
// statements reads with, and by those that only a short answer may use. Never for names.
import type { JudgingWords } from '../judging/judging-words.ts';
import { relationsOf, type WordRelations } from '../judging/word-relations.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';
import type { NameWord } from './name-words.ts';

interface Meanings {
  readonly relations: WordRelations;
  /** Folded verbs by the folded noun of their deed. */
  readonly verbs: ReadonlyMap<string, string>;
}

const built = new Map<LanguageCode, Meanings>();

/**
 * Returns whether two words of the language `lang` may stand for one another in an answer: forms of one word («حمراء»,
 * «الأحمر»), synonyms («خلل», «عطل»), or a verb and the noun of its deed («اكتشفوا», «اكتشاف»).
 */
export function meansTheSame(wanted: NameWord, given: NameWord, lang: LanguageCode): boolean {
  const { relations, verbs } = meaningsOf(lang);
  // «هدف» is not «هدفان».
  const isTwo = ({ written }: NameWord) => languages[lang].judging.countOf(fold(written)) === 'two';
  if (isTwo(wanted) !== isTwo(given)) return false;
  const [a, b] = [formsOf(wanted, lang), formsOf(given, lang)];
  const relation = relations.betweenLemmas(b, a);
  if (relation === 'same' || relation === 'synonym') return true;
  return hasVerbOf(a, b, verbs) || hasVerbOf(b, a, verbs);
}

/** Returns whether `given` is another word than the noun `deed` and says as a verb what it names: `collapsed` of `collapse`. */
export function isVerbOf(deed: NameWord, given: NameWord, lang: LanguageCode): boolean {
  if (deed.norm === given.norm) return false;
  return hasVerbOf(formsOf(deed, lang), formsOf(given, lang), meaningsOf(lang).verbs);
}

function hasVerbOf(deeds: readonly string[], others: readonly string[], verbs: Meanings['verbs']): boolean {
  return deeds.some((deed) => others.includes(verbs.get(deed) ?? ''));
}

function meaningsOf(lang: LanguageCode): Meanings {
  let meanings = built.get(lang);
  if (meanings === undefined) {
    const { judging, answers } = languages[lang];
    const words: JudgingWords = {
      ...judging.words,
      synonyms: [...judging.words.synonyms, ...answers.synonyms],
    };
    const verbs = new Map(words.nominalisations.map(([verb, deed]) => [fold(deed), fold(verb)] as const));
    meanings = { relations: relationsOf(words), verbs };
    built.set(lang, meanings);
  }
  return meanings;
}

/** Possessors written to an Arabic noun. */
const possessor = /^(.{3,})(?:ها|هم|هما|ه)$/;

/** The folded dictionary forms of a word, and those of what is left of it without a possessor. */
function formsOf({ written }: NameWord, lang: LanguageCode): string[] {
  const { lemmasOf } = languages[lang].judging;
  const norm = fold(written);
  const bare = languages[lang].answers.articlePrefix === '' ? undefined : possessor.exec(norm)?.[1];
  return [...lemmasOf(norm), ...(bare === undefined ? [] : lemmasOf(bare))];
}
