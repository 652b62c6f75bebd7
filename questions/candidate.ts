// A question that may be asked, before the selection; and one that may not, with the gate that stopped it.
import type { Article } from './article.ts';
import type { Place } from './evidence.ts';
import type { Question } from './question.ts';
import { textHash } from './text/text-hash.ts';

/** A question that passed every gate, with what the selection needs to know of it. */
export interface Candidate {
  readonly question: Question;
  /** Indices of the sentences it rests on. */
  readonly sentences: readonly number[];
  /** The stretch of the article it is about, where that is one; two on one stretch ask for one fact. */
  readonly stretch?: Place;
  readonly pattern: string;
  readonly score: number;
  /** The answer is in the headline or all over the article: a set has room for one of these. */
  readonly isWellKnown?: boolean;
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
