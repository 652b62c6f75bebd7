// What every part of the report is drawn from.
import type { RoomReport } from '../../../questions/rooms/report-wire.ts';
import type { Figures } from './figures.ts';
import type { ReportWords } from './words/index.ts';

/** The report, its words and its way to write numbers. */
export interface ReportView {
  readonly report: RoomReport;
  readonly words: ReportWords;
  readonly figures: Figures;
}
