// What the elements of who leads a room can say.
import { vocabulary } from './vocabulary.ts';

/** The words of `<dalil-room-teacher>`. */
export const teacherWords = vocabulary<'teacher' | 'first' | 'receipts'>();
/** The words of `<dalil-room-screen>`. */
export const screenWords = vocabulary<'screen' | 'first' | 'receipts'>();
