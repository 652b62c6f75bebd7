// Reads and grades a result of two numbers, of a vote or a game: `7-2`, «٢-١». No question of a set asks for one.
import { readNumberAnswer } from '../reading/answer-value.ts';
import { fold } from '../text/fold.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { turnsRound } from './name-frame.ts';
import { nameWords } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** A result, its sides in the order they are told. */
export interface TallyValue {
  readonly type: 'tally';
  readonly sides: readonly [number, number];
}

/** What stands between the sides: a stroke, `to`, «مقابل». */
const between = /\s*[-–:]\s*|\s+(?:to|against|à|contre|إلى|مقابل)\s+/u;

/** One in words, which readers leave alone as a pronoun; folded. */
const ones: ReadonlySet<string> = new Set(['one', 'un', 'واحد']);

const tally = /^(\d{1,4})\s*[-–:]\s*(\d{1,4})$/;

/** Returns the result that `text` is, or `undefined`. */
export function readTally(text: string): TallyValue | undefined {
  const found = tally.exec(fold(text).trim());
  return found === null ? undefined : { type: 'tally', sides: [Number(found[1]), Number(found[2])] };
}

/** Returns the grade of a typed result: both sides in their order, in digits or words; the first alone is half right. */
export function gradeTally({ sides }: TallyValue, typed: TypedAnswer): Grade {
  if (turnsRound(nameWords(typed.tokens), typed)) return incorrect;
  const sideOf = (part: string) =>
    ones.has(fold(part).trim()) ? 1 : readNumberAnswer(part, typed.writtenIn)?.value.value;
  const given = typed.text.split(between).map(sideOf);
  const [first, second] = given;
  if (first !== sides[0] || given.length > 2) return incorrect;
  if (given.length === 1) return partial();
  return second === sides[1] ? correct() : incorrect;
}
