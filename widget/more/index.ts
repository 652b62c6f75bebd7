// What a quiz needs besides questions and receipts: fields of several parts, the result, challenges, what was kept on this device.
import { addStyles } from '../add-styles.ts';
import { moreStyles } from './more-styles.ts';

export { beginAgain, tellFinished } from './again.ts';
export { arranging } from './arranging.ts';
export { challenge } from './challenge.ts';
export { keptQuiz } from './kept-quiz.ts';
export { lockedCard, result } from './result.ts';
export { type Attempt, scoredAttempt } from './scored.ts';

/** Adds the look of these to the shadow root of an element. */
export const addMoreStyles = addStyles(moreStyles);
