// What one side says against a statement that another side may make: `The water is clean`, said by the fire chief, refutes nobody who says that it isn't.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';

/** Whether a finding refutes by no more than somebody's word that the contrary is so. By how much a thing rose is a fact he tells, as are a day and a name; and a study counts. */
export function isOneSided({ stands, attribution, conflict }: Finding, { said, units }: Claimed): boolean {
  if (stands !== 'refutes' || attribution?.speaker === undefined || said !== undefined) return false;
  if (attribution.speaker.kind === 'document') return false;
  if (units.some((unit) => unit.kind === 'word' && unit.says === true)) return false;
  if (units.some((unit) => unit.kind === 'number')) return false;
  return conflict?.code === 'negation_differs' || conflict?.code === 'opposite';
}
