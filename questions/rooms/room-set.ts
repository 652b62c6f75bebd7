// The set of a room, from the key that its answers are checked against.
import { servedKey } from '../attempt.ts';
import { languages } from '../languages/languages.ts';
import type { AnswerKey } from '../set.ts';
import type { RoomSet } from './room.ts';

/** Returns the set with the questions that stand, in the set's order or shuffled by `seed`. Its title is the article's, as that of every set. */
export function roomSetOf(key: AnswerKey, seed: string | undefined): RoomSet {
  const { id, version, lang, article, sources, questions } = servedKey(key, seed);
  return { id, version, lang, dir: languages[lang].dir, title: article.title, article, sources, questions };
}
