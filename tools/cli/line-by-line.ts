// Commands that answer standard input line by line: one JSON value in, one out, in order; a bad line never stops the rest.
import { createInterface } from 'node:readline';

/** A line that can't be answered: its number from 1, its id where one was read, and what is wrong with it. */
export interface BadLine {
  readonly id?: string | number;
  readonly line: number;
  readonly error: string;
}

/** Lines gathered before they are written; a write for each costs more than most answers. */
const linesAWrite = 200;

/** Writes `answerOf` for every line of standard input that isn't empty. */
export async function answerLines(answerOf: (text: string, line: number) => object): Promise<void> {
  let line = 0;
  let out: string[] = [];
  const write = () => {
    if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
    out = [];
  };
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    out.push(JSON.stringify(answerOf(text, line)));
    if (out.length >= linesAWrite) write();
  }
  write();
}

/** Returns the JSON object of a line, or the line as a bad one. */
export function objectOf(text: string, line: number): Readonly<Record<string, unknown>> | BadLine {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return { line, error: 'The line is JSON, but no object.' };
  } catch {
    return { line, error: 'The line is not JSON.' };
  }
}
