// The «و» or «ف» that joins an Arabic sentence to the one before and goes when it stands alone.
import type { Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { attributors, frames, prepositions, rooted } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/**
 * Returns how many letters of the first word join the stretch to the sentence before («وأعلنت …»); a «و» that belongs to the
 * word is none. `isFirst` says that the stretch opens its sentence.
 */
export function joinedBy(
  first: Token,
  mentions: readonly Mention[],
  isFirst: boolean,
  reading: Reading,
): number {
  const isNamed = mentions.some((mention) => mention.start === first.start);
  const isJoined =
    first.norm.length > 3 ||
    verbFormOf(first.norm)?.connective === 'و' ||
    /^و(?:في|من|عن|مع|لا|لم|لن)$/.test(first.norm);
  if (isFirst && /^ف(?:في|مع|من|بعد|قبل|خلال|منذ|علي|عند)$/.test(first.norm)) return 1;
  // «وأدّى» folds to «وادي», but a written hamza begins a word of its own.
  if (isFirst && /^و[أإآ]/.test(first.text)) return 1;
  // «وردّ فلان» is «رد», «ورد» is not.
  if (isFirst && /^ورد\u0651/.test(first.text)) return 1;
  if (!isFirst || !first.norm.startsWith('و') || !isJoined || isNamed || rooted.has(first.norm)) return 0;
  return isWordOfItsOwn(first, reading) ? 0 : 1;
}

/** «ويكيمانيا»: a word that the article has elsewhere with its «و», in front of another letter or alone, owns it. */
function isWordOfItsOwn(first: Token, reading: Reading): boolean {
  const rest = first.norm.slice(1);
  // «ووفقا لمختبر …» twice in an article is «وفقا» twice.
  if (rest.startsWith('و') || attributors.has(rest)) return false;
  if (verbFormOf(first.norm) !== undefined || rest.startsWith('ال')) return false;
  if (prepositions.has(rest) || frames.has(rest) || rest.length < 4) return false;
  return reading.sentences.some(({ tokens }) =>
    tokens.some(
      ({ norm, start }) => start !== first.start && (norm === first.norm || norm.slice(1) === first.norm),
    ),
  );
}
