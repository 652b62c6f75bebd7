// What a page of the gallery has its script do: what a reader does, one step after another.
import type { Answer } from '../../questions/index.ts';

/** One step. What it waits for is named by a selector in the element, so that the next step finds what it needs. */
export type Step = (
  | { readonly go: number }
  | { readonly give: Answer }
  | { readonly press: string }
  | { readonly state: string }
  | { readonly reload: true }
) & {
  /** Which element it is done to, from 0; the first where left out. */
  readonly element?: number;
  /** What has to be there afterwards. */
  readonly until: string;
};

/** Goes to the question at index `at`. */
export const goTo = (at: number): Step => ({
  go: at,
  until: `.marks li:nth-child(${at + 1}) [aria-current], .notice`,
});

/** Chooses, types or arranges, and leaves it at that. */
export const give = (answer: Answer): Step => ({ give: answer, until: 'fieldset' });

/** Presses the button of the answer and waits for what `until` names. */
export const check = (until = '.verdict'): Step => ({ press: '.answer button.main', until });

/** Presses what leads on, after a verdict, a withdrawn question or none. */
export const goOn = (until: string): Step => ({ press: '.actions button[type=button]', until });
