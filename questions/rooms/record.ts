// What a room knows when it is asked how it went: who sat in it, what was asked, what each answered and when. Reports are made of it.
import type { QuestionSet } from '../set.ts';
import type { Answer, Verdict } from '../wire.ts';
import type { ItemState } from './views.ts';
import type { RoomMode } from './wire.ts';

/** One answer of one seat. */
export interface RecordedAnswer {
  readonly question: string;
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** Milliseconds between the moment the pupil could see the question and the answer; absent where that isn't known. */
  readonly elapsed?: number;
  /** ISO moment at which it was locked. */
  readonly at: string;
}

/** One seat with its answers, one a question at most, in the order they came. */
export interface RecordedSeat {
  readonly seat: string;
  readonly name: string;
  readonly answers: readonly RecordedAnswer[];
}

/** A room's record. `set` has its key inside: a report says which answer is right. */
export interface RoomRecord {
  readonly room: string;
  readonly mode: RoomMode;
  readonly set: Omit<QuestionSet, 'seed' | 'key'>;
  /** Ids of the questions in the order they were asked; those that a live room never came to are left out. */
  readonly order: readonly string[];
  readonly states: ReadonlyMap<string, ItemState>;
  readonly seats: readonly RecordedSeat[];
  readonly startedAt: string;
  readonly endedAt?: string;
}
