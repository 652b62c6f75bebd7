// report-chunk.ts for what pages load: the same, from the folder beside the bundle.
import { fetched } from '../../chunks-in-folder.ts';
import type * as chunk from './report-chunk.ts';

export const fetchReportElement: typeof chunk.fetchReportElement = async () =>
  (await fetched('dalil-room-report')) !== undefined;
