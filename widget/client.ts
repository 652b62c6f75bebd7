// The element's side of the wire: fetch a set, ask the service. Whatever comes is looked at before it is believed.
import type { PublicSet } from '../questions/wire.ts';

/** Why something could not be had, in the terms the messages have words for. */
export type FailureReason =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'not_found'
  | 'retracted'
  | 'rate_limited'
  | 'refused'
  | 'unreadable';

/** Either the value or the reason, with the service's own account of it (RFC 9457) where it gave one. */
export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FailureReason; readonly problem?: unknown };

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

/** Returns the request that posts `body` as JSON. It outlives the page: what was pressed counts. */
export function posted(
  body: unknown,
  signal: AbortSignal,
  more: Readonly<Record<string, string>> = {},
): RequestInit & { signal: AbortSignal } {
  const headers = { 'content-type': 'application/json', ...more };
  return { method: 'POST', headers, body: JSON.stringify(body), keepalive: true, signal };
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
    if (!response.ok)
      return {
        ok: false,
        reason: reasonOf(response.status),
        problem: await response.json().catch(() => undefined),
      };
    const value: unknown = await response.json();
    return accepts(value) ? { ok: true, value } : { ok: false, reason: 'unreadable' };
  } catch (error) {
    if (late.aborted) return { ok: false, reason: 'timeout' };
    if (error instanceof SyntaxError) return { ok: false, reason: 'unreadable' };
    return { ok: false, reason: navigator.onLine ? 'network' : 'offline' };
  }
}

function reasonOf(status: number): FailureReason {
  if (status === 404) return 'not_found';
  if (status === 410) return 'retracted';
  if (status === 429) return 'rate_limited';
  return status < 500 ? 'refused' : 'network';
}

/** Whether `value` is an object with whatever properties. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** Whether `value` is a string. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether `value` is a set that can be shown. */
export function isSet(value: unknown): value is PublicSet {
  if (!isRecord(value) || !isText(value.id) || !isText(value.lang) || !isText(value.title)) return false;
  const { article, sources, questions } = value;
  if (!isRecord(article) || !isText(article.id) || !Array.isArray(sources)) return false;
  return Array.isArray(questions) && questions.every(isQuestion);
}

/** Whether `value` is a question that can be asked. */
export function isQuestion(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.id) || !isText(value.stem)) return false;
  if (value.kind === 'boolean' || value.kind === 'text') return true;
  if (value.kind === 'match') return isList(value.rows) && isList(value.options);
  return (value.kind === 'choice' || value.kind === 'order') && isList(value.options);
}

const isList = (value: unknown) =>
  Array.isArray(value) &&
  value.every((option) => isRecord(option) && isText(option.id) && isText(option.text));
