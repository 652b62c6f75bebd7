// The judge as the measuring asks it: an outcome's name for every statement, also where it could not be judged at all.
import { type Article, judgeStatement, type StatementVerdict } from '../../questions/index.ts';

/** An outcome, or the reason there is none, with the verdict it came from. */
export interface Outcome {
  readonly outcome: string;
  readonly verdict: StatementVerdict | undefined;
}

/** Returns what the judge says of `statement` on `article`. */
export function outcomeOf(statement: string, article: Article): Outcome {
  const judged = judgeStatement(statement, article);
  return judged.ok
    ? { outcome: judged.value.outcome, verdict: judged.value }
    : { outcome: judged.failure.reason, verdict: undefined };
}
