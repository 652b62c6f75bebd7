// What is said of every call of the service, and the refusals that many of them share.
import type * as z from 'zod/mini';
import type { ProblemCode } from '../problem.ts';

/** A field of the address behind the question mark. */
export interface QueryField {
  readonly name: string;
  readonly schema: { readonly type: 'string' | 'integer'; readonly format?: 'uri' };
  readonly mayBeLeftOut?: true;
}

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** `reader` calls are open to all, within an address's rate or a program key's quota of the day. */
  readonly who: 'public' | 'reader' | 'publisher';
  readonly summary: string;
  readonly detail: string;
  readonly query?: readonly QueryField[];
  readonly body?: { readonly name: string; readonly schema: z.ZodMiniType; readonly mayBeLeftOut?: true };
  /** Media types of a body that is a file. */
  readonly file?: readonly string[];
  /** Whether the header `Idempotency-Key` is read. */
  readonly onceOnly?: true;
  readonly answer: {
    readonly status: number;
    readonly type: string;
    readonly name?: string;
    readonly schema?: z.ZodMiniType;
  };
  readonly problems: readonly ProblemCode[];
}

/** The media type of bodies and answers. */
export const json = 'application/json';

/** The refusals of a call that takes JSON. */
export const jsonProblems = [
  'unsupported_media_type',
  'body_too_large',
  'invalid_json',
  'invalid_request',
] as const;

/** The refusals of a call that reads `Idempotency-Key`. */
export const onceOnlyProblems = ['idempotency_key_reused', 'request_in_flight'] as const;

/** The refusals at the door of readers. */
export const readerProblems = ['unknown_program_key', 'rate_limited', 'quota_exceeded'] as const;
