// The set and its two halves: what is served before an answer, and what is looked at after it.
import type { Direction, LanguageCode } from './languages/language-code.ts';
import type { Question } from './question.ts';
import type { PublicSet, SourceLabel } from './wire.ts';

/** A whole set, with its key. Stays with the publisher; what readers get is `publicPart(set)`. */
export interface QuestionSet {
  readonly id: string;
  readonly version: number;
  readonly lang: LanguageCode;
  readonly dir: Direction;
  readonly title: string;
  readonly seed: string;
  readonly article: SourceLabel & { readonly textHash: string };
  readonly sources: readonly (SourceLabel & { readonly textHash: string })[];
  readonly questions: readonly Question[];
  /** Makes a whole set unassignable to `PublicSet`, whose `key` can't be there. */
  readonly key: 'inside';
}

/** What `checkAnswer` needs, question by question; kept apart from the public part everywhere. */
export interface AnswerKey {
  readonly id: string;
  readonly version: number;
  readonly lang: LanguageCode;
  readonly article: QuestionSet['article'];
  readonly sources: QuestionSet['sources'];
  readonly questions: readonly Question[];
}
export type Served = PublicSet;
