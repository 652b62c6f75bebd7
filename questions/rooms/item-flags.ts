// What of a question's figures a teacher may want to look at.
import { reportLimits } from './discrimination.ts';
import type { Flag, ItemReport } from './report-wire.ts';

/** Returns the flags of a question that counts, in the order of how much they say. `seats` is how many pupils there are. */
export function flagsOf(
  item: Pick<ItemReport, 'answered' | 'discrimination' | 'options' | 'outcomes'>,
  seats: number,
): Flag[] {
  const { answered, discrimination, options, outcomes } = item;
  const right = options.find(({ isRight }) => isRight);
  const most = Math.max(0, ...options.filter(({ isRight }) => !isRight).map(({ count }) => count));
  const flags: Flag[] = [];
  if ('value' in discrimination && discrimination.value <= reportLimits.negativeDiscrimination)
    flags.push('negative_discrimination');
  if (right !== undefined && most > right.count) flags.push('distractor_over_key');
  if (
    right !== undefined &&
    answered >= reportLimits.guessingAnswers &&
    outcomes.correct * options.length <= answered
  )
    flags.push('near_guessing');
  if (answered * 2 < seats) flags.push('few_answered');
  return flags;
}
