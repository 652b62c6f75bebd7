// The Arabic dual, which tells its number by its ending: «هدفان» to «كم هدفاً …؟».
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** Whether `tokens` are two of what `question` counts and nothing besides but small words. */
export function isTwoAsked(tokens: readonly Token[], question: string, lang: LanguageCode): boolean {
  const { judging, answers } = languages[lang];
  const [only, more] = tokens.filter(({ kind, norm }) => kind !== 'mark' && !answers.fillers.has(norm));
  if (only === undefined || more !== undefined || judging.countOf(only.norm) !== 'two') return false;
  const lemmas = new Set(judging.lemmasOf(only.norm));
  return tokenize(question).some(
    ({ norm }) => norm !== only.norm && judging.lemmasOf(norm).some((lemma) => lemmas.has(lemma)),
  );
}
