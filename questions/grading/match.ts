// Grades the kind `match`: how many rows got their own option.
import { fail, ok, type Result } from '../failure.ts';
import type { MatchQuestion } from '../question.ts';
import { type Grade, type GradeFailure, shared } from './grade.ts';

/**
 * Returns the grade of `pairs`, option by row: the share of rows that have their own option, which is what `map_response` of
 * IMS QTI 2 gives for pairs mapped to equal values. Every row needs an option and no option serves twice.
 */
export function gradeMatch(
  question: MatchQuestion,
  pairs: Readonly<Record<string, string>>,
): Result<Grade, GradeFailure> {
  const { rows, options, correctPairs } = question;
  const given = Object.entries(pairs);
  const isKnown = (list: MatchQuestion['rows'], id: string) => list.some((item) => item.id === id);
  if (given.some(([row, option]) => !isKnown(rows, row) || !isKnown(options, option)))
    return fail({ reason: 'unknown_option' });
  if (given.length !== rows.length || new Set(given.map(([, option]) => option)).size !== rows.length)
    return fail({ reason: 'incomplete_answer' });
  return ok(shared(given.filter(([row, option]) => correctPairs[row] === option).length / rows.length));
}
