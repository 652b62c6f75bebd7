// What the elements tell the page. Nothing here is known before the reader answered, and nothing of what the reader wrote is here.
import type { ReasonCode, StatementOutcome } from '../questions/statement-wire.ts';
import type { Outcome } from '../questions/wire.ts';
import type { FailureReason } from './client.ts';

/** Events by name; all bubble and cross shadow borders. */
export interface QuizEvents {
  'quiz-loaded': { readonly set: string; readonly questions: number };
  'quiz-answered': {
    readonly set: string;
    readonly question: string;
    readonly outcome: Outcome;
    readonly score: number | null;
  };
  /** A scored answer was locked; how it went is told at the end. */
  'quiz-locked': { readonly set: string; readonly question: string };
  'quiz-finished': { readonly set: string; readonly points: number; readonly of: number };
  'quiz-failed': { readonly reason: FailureReason };
}

/** Events of the check by name; all bubble and cross shadow borders. */
export interface CheckEvents {
  'check-judged': {
    readonly set: string;
    readonly outcome: StatementOutcome;
    readonly reasons: readonly ReasonCode[];
  };
  'check-failed': { readonly reason: FailureReason };
}

/** Events of class rooms by name; all bubble and cross shadow borders. */
export interface RoomEvents {
  /** A pupil has a seat, or a teacher the lead, or the projector shows the room; what opens it again is kept on this device, if anything is. */
  'room-entered': { readonly room: string };
  /** Nothing of the room is left for this device. */
  'room-left': { readonly room: string };
}

type Events = QuizEvents & CheckEvents & RoomEvents;

/** Dispatches the event `name` from `element`. */
export function tell<Name extends keyof Events>(
  element: HTMLElement,
  name: Name,
  detail: Events[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends Record<never, never> {
    'quiz-loaded': CustomEvent<QuizEvents['quiz-loaded']>;
    'quiz-answered': CustomEvent<QuizEvents['quiz-answered']>;
    'quiz-locked': CustomEvent<QuizEvents['quiz-locked']>;
    'quiz-finished': CustomEvent<QuizEvents['quiz-finished']>;
    'quiz-failed': CustomEvent<QuizEvents['quiz-failed']>;
    'check-judged': CustomEvent<CheckEvents['check-judged']>;
    'check-failed': CustomEvent<CheckEvents['check-failed']>;
    'room-entered': CustomEvent<RoomEvents['room-entered']>;
    'room-left': CustomEvent<RoomEvents['room-left']>;
  }
}
