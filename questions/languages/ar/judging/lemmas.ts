// A word of an Arabic text → the dictionary forms it can be a form of. Where the lists know no other, it is its own.
import { remembered } from '../../../text/remembered.ts';
import { endOfArticle, withoutLetter } from '../clitics.ts';
import { type ArabicCount, nounReadings } from './noun-lemmas.ts';
import { verbLemmas } from './verb-lemmas.ts';

/**
 * Returns the folded dictionary forms that the folded word `norm` can be a form of: itself first, then what the lists know of it
 * whole, and only where they know nothing, what is left of it without the particles and the article written to it. Possessors and
 * objects («وزيره», «هاجمه») stay where they are: without them the word tells less.
 */
export const arLemmas: (norm: string) => readonly string[] = remembered((norm) => {
  const lemmas = new Set([norm]);
  for (const word of readingsOf(norm)) {
    if (endOfArticle(norm) > 0 && word !== norm) lemmas.add(word);
    for (const lemma of lemmasOf(word)) lemmas.add(lemma);
  }
  return [...lemmas];
});

/** Returns how many the folded word says there are of its noun, `unknown` where it is none or its form leaves it open. */
export const arNumberOf: (norm: string) => ArabicCount = remembered((norm) => {
  const counts = new Set<ArabicCount>();
  for (const word of readingsOf(norm)) {
    if (endOfArticle(norm) === 0 && verbLemmas(word).length > 0) counts.add('unknown');
    for (const { count } of nounReadings(word)) counts.add(count);
  }
  const [only, another] = counts;
  return another === undefined ? (only ?? 'unknown') : 'unknown';
});

/** Whether a list knows the folded word as it stands, so that its first letter is no particle. */
export const isListedWord: (norm: string) => boolean = remembered((norm) => lemmasOf(norm).length > 0);

function lemmasOf(word: string): string[] {
  return [...verbLemmas(word), ...nounReadings(word).map(({ lemma }) => lemma)];
}

/** The word as what it can be: whole where a list knows it so, else without its particles, where that is known. */
function readingsOf(norm: string): readonly string[] {
  if (lemmasOf(norm).length > 0) return [norm];
  const article = endOfArticle(norm);
  if (article > 0) return norm.length - article >= 2 ? [norm.slice(article)] : [norm];
  const joined = withoutLetter(norm, 'وف', 3);
  const bare = withoutLetter(joined, 'بلك', 3);
  return [...new Set([joined, withoutLetter(norm, 'بلك', 3), bare])].filter(
    (word) => word !== norm && lemmasOf(word).length > 0,
  );
}
