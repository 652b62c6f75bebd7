// The kind `choice`: one right option among three or four of its like.
import type { Chance } from '../chance.ts';
import type { ChoiceQuestion } from '../question.ts';
import { shownOptions } from './shown-options.ts';

/** Fewest wrong options a choice question has. */
export const leastDistractors = 2;

/** What a choice question is made from. */
export interface ChoiceParts {
  readonly asked: Omit<ChoiceQuestion, 'kind' | 'options' | 'correctOption'>;
  readonly distractors: readonly string[];
  /** Chance of the order alone: drawn from nothing that knows which option is right. */
  readonly order: Chance;
}

/** Returns the question with its options shuffled, or `undefined` when there are too few wrong ones. */
export function askChoice({ asked, distractors, order }: ChoiceParts): ChoiceQuestion | undefined {
  if (distractors.length < leastDistractors) return undefined;
  const { options, idOf } = shownOptions([asked.canonicalAnswer, ...distractors], order);
  return { ...asked, kind: 'choice', options, correctOption: idOf(asked.canonicalAnswer) };
}
