// `Voltane employs …`: a capital that no list explains is a name where it stands inside another sentence as well.
import type { Unit } from '../units.ts';

/** Whether the word is a name by how the article writes it elsewhere. */
export function isKnownName({ kind, capital, start, end }: Unit, text: string): boolean {
  if (kind !== 'word' || !capital) return false;
  const word = text.slice(start, end);
  return word.length > 3 && new RegExp(`\\p{L},? ${word}(?![\\p{L}])`, 'u').test(text);
}
