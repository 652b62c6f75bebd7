// Bodies at the door: bounded while they stream, JSON, and exactly the documented shape. What fails leaves no trace.
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { Problem } from '../questions/index.ts';
import { type FieldError, problem, problemBody, refusalOf } from './problem.ts';

// The small Zod has no words of its own; the English ones tell a caller which rule a field broke.
z.config(en());

/** Either the parsed body or the refusal to answer with. */
export type Parsed<Value> = { readonly value: Value } | { readonly refusal: Response };

/** Most field errors that a refusal names. */
const mostErrors = 20;

/** Returns the body of `request` as `schema` has it; never reads more than `mostBytes` bytes. */
export async function readJson<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<Parsed<z.infer<Schema>>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return {
      refusal: problem('unsupported_media_type', 'Send JSON with the header content-type: application/json.'),
    };
  }
  const text = await readText(request, mostBytes);
  if (text === undefined) {
    return { refusal: problem('body_too_large', `The body may have at most ${mostBytes} bytes.`) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refusal: problem('invalid_json', 'The body could not be read as JSON.') };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return { refusal: refusalOf(invalidBody(parsed.error)) };
}

/** The same for a body that may be left out: without one, and without a content type, it is `{}`. */
export async function readOptionalJson<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<Parsed<z.infer<Schema>>> {
  const isLeftOut = !request.headers.has('content-type') && (await readText(request, mostBytes)) === '';
  return isLeftOut ? { value: schema.parse({}) } : readJson(request, schema, mostBytes);
}

/** Returns the problem that names the fields at fault. */
export function invalidBody(error: z.core.$ZodError): Problem {
  const errors: FieldError[] = error.issues.slice(0, mostErrors).map((issue) => ({
    field: issue.path.join('.') || '(body)',
    message: issue.message,
  }));
  const first = errors[0];
  const detail =
    first === undefined ? 'The request is not as documented.' : `${first.field}: ${first.message}`;
  return problemBody('invalid_request', detail, errors);
}

/** Returns the body as text, or `undefined` once it is longer than `mostBytes`. */
export async function readText(request: Request, mostBytes: number): Promise<string | undefined> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return new TextDecoder().decode(bytes);
}
