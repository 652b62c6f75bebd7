// The words of a room element, by language: those of one language travel with it, those of another are fetched when the room turns out to
// speak it.
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import type { FirstMessages, MoreMessages, ReceiptMessages } from '../messages/ar.ts';
import type { PupilWords, ScreenWords, SharedWords, TeacherWords } from './messages/ar.ts';
import { fetchRoomWords } from './words-chunk.ts';

/** All words of rooms in one language, those of the quiz's fields and receipts with them. */
export interface RoomWords {
  readonly shared: SharedWords;
  readonly pupil: PupilWords;
  readonly teacher: TeacherWords;
  readonly screen: ScreenWords;
  readonly first: FirstMessages;
  readonly receipts: ReceiptMessages;
  readonly more: MoreMessages;
}

/** The parts that an element uses. */
type Part = keyof RoomWords;

/** The words of one sort of element. */
export interface Vocabulary<Used extends Part> {
  /** Makes words known. */
  teach(words: Pick<RoomWords, Used | 'shared'>): void;
  /** Returns the words of `lang`, or those that came first where they are not here. */
  words(lang: string): Pick<RoomWords, Used | 'shared'>;
  /** Fetches the words of `lang`, unless they are here. */
  learn(lang: LanguageCode): Promise<void>;
}

/** Returns an empty vocabulary of some parts. */
export function vocabulary<Used extends Part>(): Vocabulary<Used> {
  const known = new Map<string, Pick<RoomWords, Used | 'shared'>>();
  const teach: Vocabulary<Used>['teach'] = (words) => void known.set(words.shared.lang, words);
  return {
    teach,
    words: (lang) => {
      const words = known.get(lang.toLowerCase().split('-')[0] ?? '') ?? known.values().next().value;
      if (words === undefined) throw new Error('The element came without words.');
      return words;
    },
    learn: async (lang) => {
      const words = known.has(lang) ? undefined : await fetchRoomWords(lang);
      if (words !== undefined) teach(words);
    },
  };
}
