// Words that may be exchanged for others of their closed set, or for their opposite, without touching the sentence
// around them: what false statements are made of.
import type { Place } from '../evidence.ts';

/** A word of a sentence, or a short phrase, with what could stand in its place. UTF-16 offsets of the article. */
export interface Exchange extends Place {
  /** `field`: one of a closed set («شمال», `north`); `opposite`: a word with one contrary («ارتفع», `rose`). */
  readonly kind: 'field' | 'opposite';
  /** Name of the field, or the pair's two words. */
  readonly field: string;
  /** The words as options show them: written in full, in the form that stands in the sentence, clitics included. */
  readonly text: string;
  /** The others in the same form, those that the article has elsewhere first; one for an opposite. */
  readonly siblings: readonly string[];
  /** How many of the siblings the article has, always outside this sentence. */
  readonly met: number;
}
