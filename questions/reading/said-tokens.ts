// The words of an attribution as tokens, wherever in its sentences they stand, and whether a quotation is all of its sentence.
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** Marks that belong to the words beside them. */
const kept: ReadonlySet<string> = new Set(['(', ')', '%', '$', '€', '£']);

/** Fewest tokens of a first sentence that says enough by itself: to be matched, and to be asked for by its speaker. */
const enough = 6;
const enoughAsked = 5;

/** Returns the tokens of what was said, to the end of its first sentence of some length, marks at both ends left out. */
export function saidTokens(said: Attribution, reading: Reading): Token[] {
  const all = insideOf(said, reading);
  return trimmed(all.slice(0, endOfSentence(all, enough)));
}

/** Returns at most `most` sentences of what was said, of some length each, marks at both ends left out. */
export function saidSentences(said: Attribution, reading: Reading, most: number): Token[][] {
  const all = insideOf(said, reading);
  const sentences: Token[][] = [];
  for (let from = 0; from < all.length && sentences.length < most; ) {
    const to = endOfSentence(all, from + enoughAsked);
    sentences.push(trimmed(all.slice(from, to)));
    from = to + 1;
  }
  return sentences;
}

/** Index of the first stop from `from` on that ends a sentence, or how many tokens there are. The stop of `U.S.` ends nothing. */
function endOfSentence(all: readonly Token[], from: number): number {
  const stop = all.findIndex(
    (token, index) =>
      index >= from &&
      token.norm === '.' &&
      (all[index - 1]?.norm.length ?? 0) > 1 &&
      all[index + 1]?.spaced !== false,
  );
  return stop === -1 ? all.length : stop;
}

function trimmed(tokens: Token[]): Token[] {
  while (isEdge(tokens.at(-1))) tokens.pop();
  let first = 0;
  while (isEdge(tokens[first])) first++;
  return tokens.slice(first);
}

/** The tokens between the first and the last letter of what was said. */
function insideOf(said: Attribution, reading: Reading): Token[] {
  const { content } = said;
  return tokensAround(said, reading).filter(
    (token) => token.start >= content.start && token.end <= content.end,
  );
}

const isEdge = (token: Token | undefined) => token?.kind === 'mark' && !kept.has(token.norm);

/** All tokens of the sentences that the words touch. */
function tokensAround({ content }: Attribution, reading: Reading): Token[] {
  return reading.sentences
    .filter(({ start, end }) => end > content.start && start < content.end)
    .flatMap(({ tokens }) => tokens);
}

/**
 * Returns whether a quotation is whatever its speaker said, and no part of a sentence of the paper («إن بلاده «جهّزت …» للمركز»): it
 * begins behind a mark, the verb, the speaker or one of the words `openers`, and ends at a mark or before the verb.
 */
export function isWholeQuote(said: Attribution, reading: Reading, openers: ReadonlySet<string>): boolean {
  const { content, cue, speaker } = said;
  const tokens = tokensAround(said, reading);
  const before = tokens.findLast((token) => token.end <= content.start && token.norm !== '"');
  const after = tokens.find((token) => token.start >= content.end && token.norm !== '"');
  const last = tokens.findLast((token) => token.end <= content.end);
  const isOpen =
    before === undefined ||
    before.kind === 'mark' ||
    before.end === cue.end ||
    before.end === speaker?.end ||
    openers.has(before.norm);
  return (
    isOpen && (isEdge(last) || after === undefined || after.kind === 'mark' || after.start === cue.start)
  );
}
