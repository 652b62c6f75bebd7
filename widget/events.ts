// What the element tells the page. Nothing here is known before the reader answered.
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
  'quiz-finished': { readonly set: string; readonly points: number; readonly of: number };
  'quiz-failed': { readonly reason: FailureReason };
}

/** Dispatches the event `name` from `element`. */
export function tell<Name extends keyof QuizEvents>(
  element: HTMLElement,
  name: Name,
  detail: QuizEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends Record<never, never> {
    'quiz-loaded': CustomEvent<QuizEvents['quiz-loaded']>;
    'quiz-answered': CustomEvent<QuizEvents['quiz-answered']>;
    'quiz-finished': CustomEvent<QuizEvents['quiz-finished']>;
    'quiz-failed': CustomEvent<QuizEvents['quiz-failed']>;
  }
}
