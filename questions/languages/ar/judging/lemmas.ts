// A word of an Arabic text → the dictionary forms it can be a form of. Where the lists know no other, it is its own.
import { remembered } from '../../../text/remembered.ts';
import { endOfArticle, withoutLetter } from '../clitics.ts';
import { masdars } from '../masdars.ts';
import { type ArabicCount, nounReadings } from './noun-lemmas.ts';
import { ownWords } from './own-words.ts';
import { endedVerbLemmas, shortVerbLemmas, wholeVerbLemmas } from './verb-lemmas.ts';

/** What a word may be behind its particles: a preposition has no verb behind it, «ف» hardly a noun. */
type Sort = 'any' | 'noun' | 'verb';

/**
 * Returns the folded dictionary forms that the folded word `norm` can be a form of: itself first, then what the lists know of it
 * whole, and only where they know nothing, what is left of it without the particles written to it; without its article always.
 * Possessors and objects («وزيره», «هاجمه») stay where they are: without them the word tells less.
 */
export const arLemmas: (norm: string) => readonly string[] = remembered((norm) => {
  const lemmas = new Set([norm]);
  for (const [word, sort] of readingsOf(norm)) {
    lemmas.add(word);
    for (const lemma of lemmasOf(word, sort)) lemmas.add(lemma);
  }
  // «كويكباً»: the ending of a word that no list has.
  if (lemmas.size === 1 && !ownWords.has(norm) && /^.{3,}[^هاىء]ا$/.test(norm)) lemmas.add(norm.slice(0, -1));
  // «الكويكبات», where no list has the noun.
  const bare = norm.slice(endOfArticle(norm));
  if (lemmas.size <= 2 && /^.{4,}ات$/.test(bare) && !isListedWord(bare)) lemmas.add(bare.slice(0, -2));
  // «الخريجون» and «الخريجين», where no list has the noun.
  if (lemmas.size <= 2 && /^.{4,}ون$/.test(norm) && !isListedWord(norm.slice(endOfArticle(norm))))
    lemmas.add(`${norm.slice(endOfArticle(norm), -2)}ين`);
  return [...lemmas];
});

/** Returns how many the folded word says there are of its noun, `unknown` where it is none or its form leaves it open. */
export const arNumberOf: (norm: string) => ArabicCount = remembered((norm) => {
  const counts = new Set<ArabicCount>();
  for (const [word, sort] of readingsOf(norm)) {
    if (sort !== 'noun' && wholeVerbLemmas(word).length > 0) return 'unknown';
    for (const { count } of ownWords.has(word) ? [] : nounReadings(word)) counts.add(count);
  }
  const [only = 'unknown', another] = counts;
  return another === undefined ? only : 'unknown';
});

/** Whether a list knows the folded word as it stands, so that its first letter is no particle. */
export const isListedWord: (norm: string) => boolean = remembered(
  (norm) => ownWords.has(norm) || lemmasOf(norm, 'any').length > 0,
);

/** Whether the folded word may be a noun as it stands. */
export const isListedNoun = (norm: string): boolean => masdars.has(norm) || nounReadings(norm).length > 0;

function lemmasOf(word: string, sort: Sort): string[] {
  if (ownWords.has(word)) return [];
  const nouns = sort === 'verb' ? [] : nounReadings(word).map(({ lemma }) => lemma);
  if (sort === 'noun') return nouns;
  const whole = [...wholeVerbLemmas(word), ...nouns];
  if (whole.length === 0) whole.push(...endedVerbLemmas(word));
  return sort === 'any' ? [...whole, ...shortVerbLemmas(word)] : whole;
}

/** The word as what it can be: whole where a list knows it so, else without its particles, where that is known. */
function readingsOf(norm: string): (readonly [word: string, sort: Sort])[] {
  const found: (readonly [word: string, sort: Sort])[] = [];
  const isListed = isListedWord(norm);
  if (isListed) found.push([norm, 'any']);
  const article = endOfArticle(norm);
  const bare = norm.slice(article);
  // «ألعاب» folds to what looks like an article; «التقى» begins with one of its own.
  if (article > 0 && bare.length > 1 && (!isListed || nounReadings(bare).length > 0))
    found.push([bare, 'noun']);
  // «ودعا» looks like two who bid farewell, and is «و» and «دعا».
  const behind = norm.startsWith('و') && !ownWords.has(norm) ? norm.slice(1) : '';
  if (isListed && wholeVerbLemmas(norm).length === 0 && wholeVerbLemmas(behind).length > 0)
    found.push([behind, 'any']);
  if (isListed || article > 0) return found;
  const joined = withoutLetter(norm, 'و', 2);
  const parts: [word: string, sort: Sort][] = [
    [joined, 'any'],
    [withoutLetter(norm, 'ف', 3), 'verb'],
    [withoutLetter(joined, 'ل', 3), 'verb'],
    [withoutLetter(joined, 'بلك', 3), 'noun'],
  ];
  return parts.filter(([word, sort]) => word !== norm && lemmasOf(word, sort).length > 0);
}
