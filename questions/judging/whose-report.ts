// Whether words of a sentence are somebody's report, and nobody's whom the reading knows.
import type { Attribution } from '../reading/attribution.ts';
import { turns } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Whether the laid words begin inside a quotation. */
export function isQuoted(told: readonly Unit[], first: number): boolean {
  return told.slice(0, first).filter((unit) => unit.kind === 'break' && unit.mark === '"').length % 2 === 1;
}

/** Most units of a report that is put in before or behind what is reported: `…, Rosa Fenn said`. */
const longestInquit = 6;

/** Whether a report whose speaker the reading didn't find stands beside the laid words. */
export function isReportedBeside(told: readonly Unit[], first: number, last: number): boolean {
  const rest = [...told.slice(0, first), ...told.slice(last + 1)];
  if (rest.some((unit) => unit.kind === 'small' && unit.sense === 'according')) return true;
  const behind = told.slice(last + 1);
  const mark = behind.findIndex((unit) => unit.kind === 'break');
  const inquit = mark < 0 ? [] : behind.slice(mark + 1, mark + 1 + longestInquit);
  // «، وأكدت أن …»: a further deed.
  const [opens] = inquit;
  if (opens?.kind === 'small' && (opens.role === 'and' || opens.role === 'but')) return false;
  // « , évoqué sur les réseaux sociaux »: where it was said.
  const where = inquit[1];
  if (where?.kind === 'small' && where.role === 'link' && where.sense === 'on') return false;
  const says = inquit.findIndex(
    (unit, at) => unit.kind === 'word' && (unit.says === true || (at === 0 && unit.inquit === true)),
  );
  // `resigned, two days after a report found that money was gone`: what was said is told behind it, or it only says when.
  if (isThat(behind[mark + 2 + says]) || inquit.slice(0, says).some(isWhen)) return false;
  return says >= 0 && !inquit.slice(0, says).some((unit) => isVerbUnit(unit) || unit.kind === 'break');
}

const isWhen = (unit: Unit): boolean =>
  unit.kind === 'small' && unit.role === 'link' && ['after', 'before', 'since', 'until'].includes(unit.sense);

const isThat = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'that';

/**
 * Where the complementizer stands that opens the words before `first`: of «قال إن …، وإن …» the first, since one verb governs both;
 * -1 where there is none.
 */
function openingThat(told: readonly Unit[], first: number): number {
  const all = told.slice(0, first).flatMap((unit, at) => (isThat(unit) ? [at] : []));
  const last = all.pop() ?? -1;
  const before = all.pop();
  const joint = told[last - 1];
  const isJoined = joint?.kind === 'break' || (joint?.kind === 'small' && joint.role === 'and');
  return isJoined && before !== undefined && all.length === 0 ? before : last;
}

/** «كان مقرراً أن ينتهي العمل، غير أن الشركة طلبت …»: what was planned ends where another clause opens. */
function isPlanClosed(told: readonly Unit[], that: number, first: number): boolean {
  const modal = told[that - 1];
  if (modal?.kind !== 'small' || !modal.sense.startsWith('planned')) return false;
  return told.slice(that, first).some((unit, at, between) => {
    const before = between[at - 1];
    return unit.kind === 'small' && unit.role === 'but' && unit.sense === '' && before?.kind === 'break';
  });
}

/** Whether the words begin in a clause of which nothing tells that it is so. */
function isInOpenClause(told: readonly Unit[], first: number): boolean {
  const opens = told
    .slice(0, first)
    .findLast(
      (unit) => unit.kind === 'break' || (unit.kind === 'small' && ['but', 'that'].includes(unit.role)),
    );
  return opens?.kind === 'small' && opens.unsure === true;
}

/**
 * Whether the words stand behind a complementizer that no plain verb of saying governs: what somebody fears, doubts, plans or
 * doesn't say is nobody's report.
 */
export function isReportedByNobody(
  told: readonly Unit[],
  first: number,
  attribution: Attribution | undefined,
): boolean {
  if (isInOpenClause(told, first)) return true;
  const that = openingThat(told, first);
  if (that < 0) return false;
  if (attribution?.speaker === undefined) return !isPlanClosed(told, that, first);
  if (attribution.class === 'act') return true;
  const { cue } = attribution;
  const opens = told.findIndex((unit) => unit.end > cue.start);
  const closes = told.findLastIndex((unit) => unit.start < cue.end);
  if (opens < 0 || closes > that) return true;
  const part = told
    .slice(0, opens)
    .findLastIndex((unit) => isThat(unit) || (unit.kind === 'break' && unit.mark === ';'));
  return (
    told.slice(part + 1, closes + 1).some(turns) ||
    told.slice(closes + 1, that).some((unit) => isVerbUnit(unit) || turns(unit))
  );
}
