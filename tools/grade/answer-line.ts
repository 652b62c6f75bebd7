// One line of `npm run grade`: what it has to hold, and what is wrong with it where it doesn't.
import * as z from 'zod/mini';
import { referenceTypes } from '../../questions/grading/reference-type.ts';
import { languageCodes } from '../../questions/index.ts';
import type { BadLine } from '../cli/line-by-line.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(languageCodes),
  type: z.optional(z.enum(referenceTypes)),
  question: z.string(),
  reference: z.string().check(z.regex(/[\p{L}\p{N}]/u)),
  answer: z.string(),
  article: z.optional(z.string()),
  rivals: z.optional(z.array(z.string())),
});

/** A question, its reference and one answer, as they stand in a line. */
export type AnswerLine = z.infer<typeof Line>;

const wanted: Readonly<Record<keyof AnswerLine, string>> = {
  id: 'a string or a number',
  lang: languageCodes.join(', '),
  type: referenceTypes.join(', '),
  question: 'a string',
  reference: 'a string with a word or a number in it',
  answer: 'a string',
  article: 'a string',
  rivals: 'a list of strings',
};

/** Returns the line number `number` (from 1) as an answer to grade, or as a bad one. */
export function readLine(text: string, number: number): AnswerLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line: number, error: 'not JSON' };
  }
  const read = Line.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path[0] as keyof AnswerLine | undefined;
  return {
    ...idOf(value),
    line: number,
    error: field === undefined ? 'not an object' : `${field} has to be ${wanted[field]}`,
  };
}

function idOf(value: unknown): { id?: string | number } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}
