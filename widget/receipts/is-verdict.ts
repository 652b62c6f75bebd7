// Whether what came is a verdict that can be shown.
import type { Verdict } from '../../questions/wire.ts';
import { isRecord, isText } from '../client.ts';

/** Whether `value` is a quote that can be shown and looked for. */
export const isEvidence = (value: unknown) =>
  isRecord(value) &&
  [value.exact, value.sourceTitle, value.before, value.after].every(isText) &&
  Array.isArray(value.marks);

/** Whether `value` is a verdict that can be shown. */
export function isVerdict(value: unknown): value is Verdict {
  if (!isRecord(value) || !isText(value.outcome) || !isText(value.explanation)) return false;
  const { evidence, tolerated } = value;
  if (!Array.isArray(evidence) || !evidence.every(isEvidence) || !Array.isArray(tolerated)) return false;
  // No receipt, no verdict.
  return evidence.length > 0 || value.outcome === 'withdrawn';
}
