// What a quiz needs besides questions and receipts: fields of several parts, the result, challenges, what was kept on this device.
import { addStyles } from '../add-styles.ts';
import { moreStyles } from './more-styles.ts';

export { arranging } from './arranging.ts';
export { challenge } from './challenge.ts';
export { begunAgain } from './drawn-order.ts';
export { keptQuiz } from './kept-quiz.ts';
export { result } from './result.ts';

/** Adds the look of these to the shadow root of an element. */
export const addMoreStyles = addStyles(moreStyles);
