// Light stems: a word without what is written to it and without its commonest endings. For comparing words of prose and of
// phrases, never of names, which such cuts make alike.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';

/** Endings cut from a stem, longest first, as long as `leastStem` letters stay. */
const endings: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: 'اتها|اتهم|هما|اته|يات|تها|تهم|ات|ون|ين|ان|ها|هم|يه|ته|ه|ي|ا'.split('|'),
  en: 'ation|ment|ing|ness|ies|ed|es|ly|er|al|s|e|y'.split('|'),
  fr: 'issement|ement|ation|euse|ante|ant|ee|es|er|ent|s|e'.split('|'),
};
const leastStem = 3;

/** Returns the light stem of a folded word. */
export function stemOf(norm: string, lang: LanguageCode): string {
  const { clitics, articlePrefix } = languages[lang].answers;
  const prefix = [...clitics, articlePrefix].find(
    (clitic) =>
      clitic !== '' &&
      norm.startsWith(clitic) &&
      norm.length - clitic.length >= (clitic.length > 1 ? leastStem : leastStem + 1),
  );
  const bare = prefix === undefined ? norm : norm.slice(prefix.length);
  const cut = (word: string) => {
    const ending = endings[lang].find((end) => word.endsWith(end) && word.length - end.length >= leastStem);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  // In Latin letters a plural may stand behind another ending (`scanners`); Arabic endings are cut in one.
  return articlePrefix === '' ? cut(cut(bare)) : cut(bare);
}
