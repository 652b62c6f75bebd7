// What a reader's form says of one question. It is a form: anything may be in it.
import { type Answer, limits, type PublicQuestion } from '../questions/index.ts';
import { partName } from './pages/arranging.ts';
import type { Given } from './pages/question-field.ts';

/** Returns the answer to `question` in the form, or `undefined` where the question was left open. */
export function formAnswer(question: PublicQuestion, given: Given): Answer | undefined {
  if (question.kind === 'order' || question.kind === 'match') return arrangedOf(question, given);
  const value = given.get(question.id);
  if (value === undefined || value.trim() === '') return undefined;
  if (question.kind === 'choice') return { kind: 'choice', option: value };
  if (question.kind === 'text') return { kind: 'text', text: value.slice(0, limits.answerLength) };
  return value === 'true' || value === 'false' ? { kind: 'boolean', value: value === 'true' } : undefined;
}

/** What was chosen for each part of the question: a place from 1 for an event, an option for a row. */
function arrangedOf(question: PublicQuestion, given: Given): Answer | undefined {
  const { kind, id, options = [], rows = [] } = question;
  const chosen = (kind === 'order' ? options : rows).flatMap((part) => {
    const value = given.get(partName(id, part.id)) ?? '';
    return value === '' ? [] : [[part.id, value] as const];
  });
  if (chosen.length === 0) return undefined;
  if (kind === 'match') return { kind, pairs: Object.fromEntries(chosen) };
  // One event a place: with two on one place the order lacks an event, and is found incomplete.
  const order = options.flatMap((_, index) => {
    const at = chosen.find(([, place]) => place === String(index + 1));
    return at === undefined ? [] : [at[0]];
  });
  return { kind: 'order', order };
}
