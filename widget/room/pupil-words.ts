// What a pupil's element can say.
import { vocabulary } from './vocabulary.ts';

/** The words of `<dalil-room>`. */
export const pupilWords = vocabulary<'pupil' | 'first' | 'receipts' | 'more'>();
