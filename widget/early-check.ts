// Practice answers are checked as soon as they are chosen, so that the verdict is there when the reader presses: once a question,
// after a short pause, and counted by nobody. What was not asked early is asked at the press.
import type { Answer } from '../questions/wire.ts';
import type { Fetched } from './client.ts';

/** Milliseconds for which a choice must stand: readers who try several options with the arrow keys haven't chosen yet. */
const pause = 250;

/** Early checks of one element. */
export interface EarlyChecks {
  /** Plans the check of `answer`, unless this question was asked early before. */
  plan(question: string, answer: Answer): void;
  /** Returns what has come for exactly this answer, or is coming. */
  take(question: string, answer: Answer): Fetched<unknown> | Promise<Fetched<unknown>> | undefined;
  /** Forgets what is planned and what has come. */
  stop(): void;
}

/** Returns early checks that ask by `ask`. */
export function earlyChecks(
  ask: (question: string, answer: Answer) => Promise<Fetched<unknown>>,
): EarlyChecks {
  const asked = new Map<string, { answer: string; check: Fetched<unknown> | Promise<Fetched<unknown>> }>();
  let planned: ReturnType<typeof setTimeout> | undefined;
  return {
    plan(question, answer) {
      clearTimeout(planned);
      if (asked.has(question)) return;
      planned = setTimeout(() => {
        const coming = ask(question, answer);
        const early = { answer: JSON.stringify(answer), check: coming as Fetched<unknown> | typeof coming };
        asked.set(question, early);
        void coming.then((checked) => {
          early.check = checked;
        });
      }, pause);
    },
    take(question, answer) {
      clearTimeout(planned);
      const early = asked.get(question);
      return early?.answer === JSON.stringify(answer) ? early.check : undefined;
    },
    stop() {
      clearTimeout(planned);
      asked.clear();
    },
  };
}
