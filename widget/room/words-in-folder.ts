// words-chunk.ts for what pages load: the same, from the folder beside the bundle.
import { fetched } from '../chunks-in-folder.ts';
import type * as chunk from './words-chunk.ts';

export const fetchRoomWords: typeof chunk.fetchRoomWords = (lang) => fetched(`rooms-${lang}`);
