// What one side says against a statement that another side may make: `The water is clean`, said by the fire chief, refutes nobody who says that it isn't.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a finding refutes by no more than somebody's word that the contrary is so. By how much a thing rose is a fact he tells, as are a day and a
 * name; and a study measures.
 */
export function isOneSided({ stands, attribution, conflict }: Finding, { said, units }: Claimed): boolean {
  if (stands !== 'refutes' || attribution?.speaker === undefined || said !== undefined) return false;
  if (units.some((unit) => unit.kind === 'word' && unit.says === true)) return false;
  if (conflict?.code === 'negation_differs') return true;
  const isMeasured = attribution.speaker.kind === 'document' || units.some((unit) => unit.kind === 'number');
  return conflict?.code === 'opposite' && !isMeasured;
}
