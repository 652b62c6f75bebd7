// Words that somebody reported and somebody else denies by no more than pointing back: «وذكرت الصحيفة أن المتحف سيُباع، ونفت الوزارة ذلك».
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged } from './passages.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Whether what the finding takes from a report is denied behind it, in its sentence or in the next one. That it was reported stays so. */
export function isTakenBack(
  { attribution, agreement, passage, marks }: Finding,
  { units, said }: Claimed,
  { passages }: Judged,
  { takesBack }: JudgingLanguage,
): boolean {
  const isSaid = said !== undefined || units.some((unit) => unit.kind === 'word' && unit.says === true);
  // Beside a report stand who it was and what he is, which nobody disputes.
  const isBeside = passage.attributions.length > 0 && attribution === undefined && agreement !== 'verbatim';
  if (passage.isDisputed === true && !isBeside && said === undefined && !units.some(isSaying)) return true;
  if (takesBack === undefined || attribution === undefined || isSaid) return false;
  const end = Math.max(...marks.map((mark) => mark.end));
  const next = passages[passage.at + 1];
  return (
    takesBack(passage.units.filter((unit) => unit.start >= end)) ||
    (next?.source === passage.source && takesBack(next.units))
  );
}

/** « Aucun accident n'a été signalé » says nothing of who said what. */
const isSaying = (unit: Unit): boolean => isVerbUnit(unit) && unit.says === true;
