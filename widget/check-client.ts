// The check's side of the wire: have a statement judged, fetch what the article says. Whatever comes is looked at first.
import type { StatementVerdict } from '../questions/statement-wire.ts';
import type { Evidence } from '../questions/wire.ts';
import { call, type Fetched, isRecord, isText, posted } from './client.ts';
import { isEvidence } from './receipts/is-verdict.ts';

/** Longest statement that is judged, in UTF-16 units: `limits.statementLength` of the wire. */
export const statementLength = 600;

/** One thing that the article says: the sentence and its place, with whose words it is where that is known. */
export interface ArticleClaim {
  readonly id: string;
  readonly attribution?: { readonly speaker?: string };
  readonly evidence: Evidence;
}

/** Returns how `statement` stands to the article of the set. */
export function judge(
  service: string,
  set: string,
  statement: string,
  signal: AbortSignal,
): Promise<Fetched<StatementVerdict>> {
  return call(`${service}/v1/judge`, posted({ set, statement }, signal), isStatementVerdict);
}

/** Returns what the article of the set says; a publisher who does not show that answers 404, and then there is nothing. */
export async function fetchClaims(
  service: string,
  set: string,
  signal: AbortSignal,
): Promise<readonly ArticleClaim[]> {
  const url = `${service}/v1/sets/${encodeURIComponent(set)}/claims`;
  const fetched = await call(url, { signal }, isClaims);
  return fetched.ok ? fetched.value.claims : [];
}

const outcomes = ['supported', 'refuted', 'conflicting', 'not_enough_information', 'not_checkable'];

function isStatementVerdict(value: unknown): value is StatementVerdict {
  if (!isRecord(value) || !isText(value.outcome) || !outcomes.includes(value.outcome)) return false;
  const { reasons, evidence, attribution } = value;
  const areReasons = isArrayOf(
    reasons,
    (reason) => isRecord(reason) && isText(reason.code) && isText(reason.text),
  );
  const isSaid = attribution === undefined || (isRecord(attribution) && isText(attribution.speaker));
  return areReasons && isArrayOf(evidence, isEvidence) && isSaid;
}

function isClaims(value: unknown): value is { readonly claims: readonly ArticleClaim[] } {
  return isRecord(value) && isArrayOf(value.claims, isClaim);
}

function isClaim(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.id)) return false;
  const { evidence, attribution } = value;
  const speaker = isRecord(attribution) ? attribution.speaker : undefined;
  return isEvidence(evidence) && (speaker === undefined || isText(speaker));
}

const isArrayOf = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);
