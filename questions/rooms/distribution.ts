// How the answers to a closed question are spread, with the evidence that decides it: what the class looks at together.

import { shownEvidence } from '../check.ts';
import { languages } from '../languages/languages.ts';
import type { Question } from '../question.ts';
import type { Answer, Evidence } from '../wire.ts';
import type { Room } from './room.ts';
import type { Grader } from './room-grading.ts';
import type { Distribution } from './views.ts';

/** Returns the distribution of `question`. It holds the key, so it is for closed questions alone. */
export function distributionOf(room: Room, question: Question, grade: Grader): Distribution {
  const given = answersTo(room, question.id);
  const chosen = new Map<string, number>();
  const outcomes = { correct: 0, partial: 0, incorrect: 0 };
  for (const answer of given) {
    const { outcome } = grade(question.id, answer);
    if (outcome !== 'withdrawn') outcomes[outcome]++;
    const option = optionOf(answer);
    if (option !== undefined) chosen.set(option, (chosen.get(option) ?? 0) + 1);
  }
  return {
    question: question.id,
    answered: given.length,
    options: optionsOf(question, room).map((option) => ({ ...option, count: chosen.get(option.id) ?? 0 })),
    outcomes,
    canonicalAnswer: question.canonicalAnswer,
    explanation: question.explanation,
    evidence: question.evidence.map((quote): Evidence => shownEvidence(quote, room.plan.set)),
  };
}

/** Returns how many seats have answered `question`. */
export function answeredCount({ answers }: Room, question: string): number {
  let count = 0;
  for (const seat of answers.values()) if (seat.has(question)) count++;
  return count;
}

function answersTo({ answers }: Room, question: string): Answer[] {
  return [...answers.values()].flatMap((seat) => seat.get(question)?.answer ?? []);
}

function optionOf(answer: Answer): string | undefined {
  if (answer.kind === 'choice') return answer.option;
  return answer.kind === 'boolean' ? String(answer.value) : undefined;
}

/** The options of a choice, or the two truth values in the words of the set's language. */
function optionsOf(question: Question, { plan }: Room) {
  if (question.kind === 'choice')
    return question.options.map((option) => ({ ...option, isRight: option.id === question.correctOption }));
  if (question.kind !== 'boolean') return [];
  const { yes, no } = languages[plan.set.lang].phrases;
  return [
    { id: 'true', text: yes, isRight: question.value },
    { id: 'false', text: no, isRight: !question.value },
  ];
}
