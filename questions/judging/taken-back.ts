// Words that somebody reported and somebody else denies by no more than pointing back: «وذكرت الصحيفة أن المتحف سيُباع، ونفت الوزارة ذلك».
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged } from './passages.ts';

/** Whether what the finding takes from a report is denied behind it, in its sentence or in the next one. That it was reported stays so. */
export function isTakenBack(
  { attribution, passage, marks }: Finding,
  { units, said }: Claimed,
  { passages }: Judged,
  { takesBack }: JudgingLanguage,
): boolean {
  if (takesBack === undefined || attribution === undefined) return false;
  if (said !== undefined || units.some((unit) => unit.kind === 'word' && unit.says === true)) return false;
  const end = Math.max(...marks.map((mark) => mark.end));
  const next = passages[passage.at + 1];
  return (
    takesBack(passage.units.filter((unit) => unit.start >= end)) ||
    (next?.source === passage.source && takesBack(next.units))
  );
}
