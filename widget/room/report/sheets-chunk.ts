// What writes workbooks, fetched when a teacher wants one. This file is for tests and for whoever bundles the elements themselves; what
// pages load has sheets-in-folder.ts in its place.

/** Returns what writes workbooks, or `undefined` where it can't be had now. */
export function fetchSheets(): Promise<typeof import('./xlsx.ts') | undefined> {
  return import('./xlsx.ts').catch(() => undefined);
}
