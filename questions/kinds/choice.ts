// The kind `choice`: one right option among three or four of its like.
import { type Chance, shuffled } from '../chance.ts';
import type { ChoiceQuestion } from '../question.ts';

/** Fewest wrong options a choice question has. */
export const leastDistractors = 2;

/** What a choice question is made from. */
export interface ChoiceParts {
  readonly asked: Omit<ChoiceQuestion, 'kind' | 'options' | 'correctOption'>;
  readonly distractors: readonly string[];
  /** Chance of the order alone: drawn from nothing that knows which option is right. */
  readonly order: Chance;
}

/**
 * Returns the question with its options shuffled, or `undefined` when there are too few wrong ones. The options are put
 * in code-unit order first, so that their order as shown depends on the options as a whole and never on the key. Option
 * ids are positions.
 */
export function askChoice({ asked, distractors, order }: ChoiceParts): ChoiceQuestion | undefined {
  if (distractors.length < leastDistractors) return undefined;
  const texts = shuffled([asked.canonicalAnswer, ...distractors].sort(), order);
  const options = texts.map((text, index) => ({ id: optionId(index), text }));
  return { ...asked, kind: 'choice', options, correctOption: optionId(texts.indexOf(asked.canonicalAnswer)) };
}

function optionId(index: number): string {
  return String.fromCharCode(0x61 + index);
}
