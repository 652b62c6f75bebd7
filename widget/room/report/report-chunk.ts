// The report's element, fetched when a teacher wants a report. This file is for tests and for whoever bundles the elements themselves; what
// pages load has report-in-folder.ts in its place.
import type { isRoomReport } from '../is-room-report.ts';

/** Defines `<dalil-room-report>`, and returns what tells whether it can draw something; `undefined` where it can't be had now. */
export function fetchReportElement(): Promise<typeof isRoomReport | undefined> {
  return import('./dalil-room-report.define.ts').then(
    (element) => element.isRoomReport,
    () => undefined,
  );
}
