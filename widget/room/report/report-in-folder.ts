// report-chunk.ts for what pages load: the same, from the folder beside the bundle.
import { fetched } from '../../chunks-in-folder.ts';
import type { isRoomReport } from '../is-room-report.ts';
import type * as chunk from './report-chunk.ts';

export const fetchReportElement: typeof chunk.fetchReportElement = async () =>
  (await fetched<{ isRoomReport: typeof isRoomReport }>('dalil-room-report'))?.isRoomReport;
