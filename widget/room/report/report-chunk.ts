// The report's element, fetched when a teacher wants a report. This file is for tests and for whoever bundles the elements themselves; what
// pages load has report-in-folder.ts in its place.

/** Defines `<dalil-room-report>`; false where it can't be had now. */
export function fetchReportElement(): Promise<boolean> {
  return import('./dalil-room-report.define.ts').then(
    () => true,
    () => false,
  );
}
