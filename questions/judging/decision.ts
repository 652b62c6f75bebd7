// What several sentences together say to a statement: one voice, or two that disagree.
import type { Finding } from './finding.ts';

/** How the article as a whole stands to a statement, with the sentences that decide, the newest text first. */
export interface Decision {
  readonly outcome: 'supported' | 'refuted' | 'conflicting';
  readonly findings: readonly Finding[];
}

/** Fewest parts that must agree before a sentence speaks against another sentence that supports the statement. */
const firmFrame = 3;

/** Returns the decision that `findings` lead to, or `undefined` where there are none. */
export function decisionOf(findings: readonly Finding[]): Decision | undefined {
  const supporting = findings.filter(({ stands }) => stands === 'supports');
  const refuting = findings.filter(({ stands }) => stands === 'refutes');
  if (supporting.length === 0) {
    return refuting.length === 0 ? undefined : { outcome: 'refuted', findings: byNewest(refuting) };
  }
  const firm = refuting.filter((finding) => isFirm(finding, supporting));
  if (firm.length === 0) return { outcome: 'supported', findings: byNewest(supporting) };
  return { outcome: 'conflicting', findings: byNewest([...supporting, ...firm]) };
}

/**
 * Somebody may be in two towns, but no bridge is of two lengths; and what one text tells of a day or an amount, another
 * text of the same thing contradicts with less.
 */
function isFirm({ conflict, agreeing, passage }: Finding, supporting: readonly Finding[]): boolean {
  const isOtherText = supporting.every((finding) => finding.passage.source !== passage.source);
  const codes = isOtherText
    ? ['number_differs', 'negation_differs', 'date_differs']
    : ['number_differs', 'negation_differs'];
  if (!codes.includes(conflict?.code ?? '')) return false;
  return isOtherText || (agreeing >= firmFrame && passage.attributions.length === 0);
}

function byNewest(findings: readonly Finding[]): Finding[] {
  const day = ({ passage }: Finding) => passage.source.publishedAt ?? '';
  return [...findings].sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}
