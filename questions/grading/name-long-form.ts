// A country by its long form, which no gazetteer lists for all: the kind of state with the adjective of nationality
// («الجمهورية النمساوية», `the Slovak Republic`).
import type { AnswerWords } from './answer-words.ts';
import type { NameWord } from './name-words.ts';

/**
 * Returns the ISO 3166 code of the country that `answer` names by its long form, or `undefined` where any other word stands
 * in it: «الاتحاد النمساوي لكرة القدم» is no country, and `German Democratic Republic` is another than Germany.
 */
export function countryOfLongForm(answer: readonly NameWord[], words: AnswerWords): string | undefined {
  const { states, nationalities, articles, articlePrefix } = words;
  const bare = (norm: string) => (norm.startsWith(articlePrefix) ? norm.slice(articlePrefix.length) : norm);
  let hasState = false;
  let country: string | undefined;
  for (const { norm } of answer) {
    const word = bare(norm);
    const nation = nationalities.get(word);
    if (states.nouns.has(word)) hasState = true;
    else if (nation !== undefined && country === undefined) country = nation;
    else if (!states.adjectives.has(word) && !articles.has(norm)) return undefined;
  }
  return hasState ? country : undefined;
}
