// The words of a stem or statement, cut and folded once though many gates and the selection look at them.
import { type Token, tokenize } from '../text/tokens.ts';
import { contentOf } from './elsewhere.ts';

/** A stem in the forms it is looked at in. */
export interface StemWords {
  /** Words and numbers, marks left out. */
  readonly words: readonly Token[];
  /** Its folded content words, each once. */
  readonly content: readonly string[];
  /** All of it, folded. */
  readonly folded: string;
}

const known = new WeakMap<object, StemWords>();

/** Returns the words of what is asked or stated. */
export function stemWords(asked: { readonly stem: string } | { readonly text: string }): StemWords {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const tokens = tokenize('stem' in asked ? asked.stem : asked.text);
  const found: StemWords = {
    words: tokens.filter((token) => token.kind !== 'mark'),
    content: [...new Set(contentOf(tokens))],
    folded: tokens
      .map((token, index) => (token.spaced && index > 0 ? ` ${token.norm}` : token.norm))
      .join(''),
  };
  known.set(asked, found);
  return found;
}
