// A question that could be asked, before it is put into words: what the ranking and the selection weigh. Only those that are
// chosen are finished.
import type { Article } from './article.ts';
import type { Place } from './evidence.ts';
import type { Question } from './question.ts';
import { textHash } from './text/text-hash.ts';

/** A question in words with its key and its receipt, or the gate that stopped it. */
export type Finished =
  | { readonly question: Question; readonly gate?: never; readonly stem?: never }
  | { readonly question?: never; readonly gate: string; readonly stem: string };

/** What could be asked, as far as it is known without its words. */
export interface Candidate {
  readonly kind: Question['kind'];
  readonly asks: Question['asks'];
  /** For a true-or-false statement: which of the two. */
  readonly value?: boolean;
  readonly pattern: string;
  readonly score: number;
  /** Indices of the sentences it rests on. */
  readonly sentences: readonly number[];
  /** The stretch of the article it is about, where that is one; two on one stretch ask for one fact. */
  readonly stretch?: Place;
  /** How many questions its sentence carries. */
  readonly room: number;
  /** The answer is in the headline or all over the article: a set has room for one of these. */
  readonly isWellKnown?: boolean;
  /** Puts it into words and through the gates; the same answer however often it is called. */
  finish(): Finished;
}

/** A question that passed every gate, for `--explain`. */
export interface Passed {
  readonly question: Question;
  readonly pattern: string;
  readonly score: number;
}

/** A candidate that a gate stopped, for `--explain`. */
export interface Rejected {
  readonly stem: string;
  readonly pattern: string;
  readonly gate: string;
}

/** Id of a question: the same article and stem have the same id in every set. */
export function questionId(article: Article, kind: string, stem: string): string {
  return `q-${textHash(`${article.textHash} ${kind} ${stem}`).slice(0, 12)}`;
}

/** Returns a function that calls `make` once and remembers what came. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
