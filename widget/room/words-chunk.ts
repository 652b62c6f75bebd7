// The words of class rooms in another language than the one that travels with an element, fetched once a room turns out to speak it. This file is
// for tests and for whoever bundles the elements themselves; what pages load has words-in-folder.ts in its place.
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import type { RoomWords } from './vocabulary.ts';

/** Returns all words of class rooms, or `undefined` where they can't be had now. */
export function fetchRoomWords(lang: LanguageCode): Promise<RoomWords | undefined> {
  const room: Promise<typeof import('./messages/ar.ts')> = import(`./messages/${lang}.ts`);
  const quiz: Promise<typeof import('../messages/ar.ts')> = import(`../messages/${lang}.ts`);
  return Promise.all([room, quiz]).then(
    ([own, others]) => ({ ...own, ...others }),
    () => undefined,
  );
}
