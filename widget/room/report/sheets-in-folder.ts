// sheets-chunk.ts for what pages load: the same, from the folder beside the bundle.
import { fetched } from '../../chunks-in-folder.ts';
import type * as chunk from './sheets-chunk.ts';

export const fetchSheets: typeof chunk.fetchSheets = () => fetched('sheets');
