// The receipts of a question: the sentence that decides it, and any sentence before it from which a word was put in.
import type { Article } from './article.ts';
import type { Claim } from './claims.ts';
import { type Place, type Quote, quoteSpan } from './evidence.ts';
import type { Reading } from './reading/reading.ts';
import { fold } from './text/fold.ts';

/** Returns the claim's sentence with the deciding words of `marks`, then those that tell what its retelling put in. */
export function receiptsOf(
  claim: Claim,
  article: Article,
  reading: Reading,
  marks: readonly Place[],
): Quote[] {
  const { start, end, speaker } = claim.quote;
  return [
    quoteSpan(article, start, end, marks, speaker),
    ...tellersOf(claim, reading).map((teller) => quoteSpan(article, teller.start, teller.end, [teller.mark])),
  ];
}

/** Returns `receipts` behind the sentence `named` that gives a speaker his name, where none of them is it. */
export function withNaming(named: Place | undefined, receipts: readonly Quote[], article: Article): Quote[] {
  if (named === undefined || receipts.some(({ start }) => start === named.start)) return [...receipts];
  return [quoteSpan(article, named.start, named.end, []), ...receipts];
}

/** A sentence with the words it was wanted for. */
interface Teller extends Place {
  readonly mark: Place;
}

/** The sentences that tell what the claim's own does not say, in reading order. */
function tellersOf({ clause, sentence }: Claim, reading: Reading): Teller[] {
  const put = [...(clause.edits ?? []).map((edit) => edit.with), clause.inherited?.name ?? ''].map(wordsOf);
  const found = new Map<number, Teller>();
  for (const words of put) {
    if (words.length === 0 || told(sentence, words, reading) !== undefined) continue;
    for (let at = sentence - 1; at >= 0; at--) {
      const mark = told(at, words, reading);
      const teller = reading.sentences[at];
      if (mark === undefined || teller === undefined) continue;
      found.set(at, { start: teller.start, end: teller.end, mark });
      break;
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, teller]) => teller);
}

/** The folded words of what was put in. */
function wordsOf(put: string): string[] {
  return fold(put)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

/** Where the sentence of that index tells the words, or all but the first: «بقانون التعرفة» has a particle of its own. */
function told(index: number, words: readonly string[], reading: Reading): Place | undefined {
  const whole = placeIn(index, words, reading);
  return whole === undefined && words.length > 2 ? placeIn(index, words.slice(1), reading) : whole;
}

/** Where the words stand one behind the other in the sentence of that index. */
function placeIn(index: number, words: readonly string[], { sentences }: Reading): Place | undefined {
  const tokens = (sentences[index]?.tokens ?? []).filter(({ kind }) => kind !== 'mark');
  const from = tokens.findIndex((_, at) =>
    words.every((word, next) => isSame(tokens[at + next]?.norm ?? '', word)),
  );
  const first = tokens[from];
  const last = tokens[from + words.length - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** «والتعرفة» tells of «التعرفة»: a particle written to the word makes no other word of it. */
const isSame = (norm: string, word: string) =>
  norm === word || (norm.endsWith(word) && norm.length - word.length <= 2);
