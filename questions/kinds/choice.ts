// The kind `choice`: one right option among three or four of its like.
import { type Chance, shuffled } from '../chance.ts';
import type { ChoiceQuestion } from '../question.ts';

/** Fewest wrong options a choice question has. */
export const leastDistractors = 2;

/** What a choice question is made from. */
export interface ChoiceParts {
  readonly asked: Omit<ChoiceQuestion, 'kind' | 'options' | 'correctOption'>;
  readonly distractors: readonly string[];
  readonly chance: Chance;
}

/**
 * Returns the question with its options shuffled, or `undefined` when there are too few wrong ones. Option ids are
 * positions, so they tell nothing.
 */
export function askChoice({ asked, distractors, chance }: ChoiceParts): ChoiceQuestion | undefined {
  if (distractors.length < leastDistractors) return undefined;
  const texts = shuffled([asked.canonicalAnswer, ...distractors], chance);
  const options = texts.map((text, index) => ({ id: optionId(index), text }));
  return { ...asked, kind: 'choice', options, correctOption: optionId(texts.indexOf(asked.canonicalAnswer)) };
}

function optionId(index: number): string {
  return String.fromCharCode(0x61 + index);
}
