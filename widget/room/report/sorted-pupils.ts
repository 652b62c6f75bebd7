// The pupils in an order that a teacher finds them in.
import type { PupilReport } from '../../../questions/rooms/report-wire.ts';

/** By what the pupils are sorted. */
export type PupilOrder = 'name' | 'points';

/** Returns the pupils in that order: by name as the report's language sorts names, or the most points first. */
export function sortedPupils(pupils: readonly PupilReport[], order: PupilOrder, lang: string): PupilReport[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byName = (a: PupilReport, b: PupilReport) => compare(a.name, b.name) || (a.seat < b.seat ? -1 : 1);
  return pupils.toSorted((a, b) => (order === 'points' ? b.points - a.points : 0) || byName(a, b));
}
