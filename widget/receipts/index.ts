// What shows a verdict: fetched while the reader is still choosing.
import { addStyles } from '../add-styles.ts';
import { receiptStyles } from './receipt-styles.ts';

export { chooseByNumber } from './choose-by-number.ts';
export { inSentence } from './in-sentence.ts';
export { isVerdict } from './is-verdict.ts';
export { keepSession } from './keep-session.ts';
export { receipt } from './receipt.ts';
export { retraction } from './retraction.ts';
export { settle } from './settle.ts';

/** Adds the look of receipts to the shadow root of an element. */
export const addReceiptStyles = addStyles(receiptStyles);
