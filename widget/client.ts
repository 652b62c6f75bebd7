// The element's side of the wire: fetch a set, check an answer. Whatever comes is looked at before it is believed.
import type { Answer, PublicSet, Verdict } from '../questions/wire.ts';

/** Why something could not be had, in the terms the messages have words for. */
export type FailureReason =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'not_found'
  | 'rate_limited'
  | 'refused'
  | 'unreadable';

/** Either the value or the reason. */
export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FailureReason };

/** Milliseconds after which a request is given up. */
const patience = 10_000;

/** Returns the set of id `id`, or of the page at `url` where no id is given. */
export function fetchSet(
  service: string,
  id: string,
  url: string,
  signal: AbortSignal,
): Promise<Fetched<PublicSet>> {
  const path = id === '' ? `/v1/sets?url=${encodeURIComponent(url)}` : `/v1/sets/${encodeURIComponent(id)}`;
  return call(service + path, { signal }, isSet);
}

/** Returns the verdict on an answer. */
export function checkAnswer(
  service: string,
  set: string,
  question: string,
  answer: Answer,
  signal: AbortSignal,
): Promise<Fetched<Verdict>> {
  const body = JSON.stringify({ set, question, answer });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal };
  return call(
    `${service}/v1/check`,
    init,
    (value): value is Verdict => isVerdict(value) && value.question === question,
  );
}

/** Returns what `url` answers, if it is what is asked for; a request that takes too long is given up. */
export async function call<Value>(
  url: string,
  init: RequestInit & { signal: AbortSignal },
  accepts: (value: unknown) => value is Value,
): Promise<Fetched<Value>> {
  const late = AbortSignal.timeout(patience);
  try {
    const signal = AbortSignal.any([init.signal, late]);
    const response = await fetch(url, {
      ...init,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return { ok: false, reason: reasonOf(response.status) };
    const value: unknown = await response.json();
    return accepts(value) ? { ok: true, value } : { ok: false, reason: 'unreadable' };
  } catch (error) {
    if (late.aborted) return { ok: false, reason: 'timeout' };
    if (error instanceof SyntaxError) return { ok: false, reason: 'unreadable' };
    return { ok: false, reason: navigator.onLine ? 'network' : 'offline' };
  }
}

function reasonOf(status: number): FailureReason {
  if (status === 404 || status === 410) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status < 500 ? 'refused' : 'network';
}

/** Whether `value` is an object with whatever properties. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** Whether `value` is a string. */
export const isText = (value: unknown): value is string => typeof value === 'string';

function isSet(value: unknown): value is PublicSet {
  if (!isRecord(value) || !isText(value.id) || !isText(value.lang) || !isText(value.title)) return false;
  const { article, sources, questions } = value;
  if (!isRecord(article) || !isText(article.id) || !Array.isArray(sources)) return false;
  return Array.isArray(questions) && questions.every(isQuestion);
}

function isQuestion(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.id) || !isText(value.stem)) return false;
  if (value.kind === 'boolean' || value.kind === 'text') return true;
  if (value.kind === 'match') return isList(value.rows) && isList(value.options);
  return (value.kind === 'choice' || value.kind === 'order') && isList(value.options);
}

const isList = (value: unknown) =>
  Array.isArray(value) &&
  value.every((option) => isRecord(option) && isText(option.id) && isText(option.text));

/** Whether `value` is a quote that can be shown and looked for. */
export const isEvidence = (value: unknown) =>
  isRecord(value) &&
  [value.exact, value.sourceTitle, value.before, value.after].every(isText) &&
  Array.isArray(value.marks);

function isVerdict(value: unknown): value is Verdict {
  if (!isRecord(value) || !isText(value.outcome) || !isText(value.explanation)) return false;
  const { evidence, tolerated } = value;
  return Array.isArray(evidence) && evidence.every(isEvidence) && Array.isArray(tolerated);
}
