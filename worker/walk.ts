// A reader's way through a set one question at a time, as the form carries it: the server keeps nothing of it.
import {
  type AnswerKey,
  checkAnswer,
  limits,
  type PublicQuestion,
  type PublicSet,
  type Verdict,
} from '../questions/index.ts';
import { formAnswer } from './form-answer.ts';
import { partName } from './pages/arranging.ts';
import type { Given } from './pages/question-field.ts';
import { pageWords } from './pages/words.ts';

/** Where the reader is. `at` counts from 1; one past the last question it is the result. */
export interface Walk {
  readonly at: number;
  /** What was checked: it stands, and is checked again wherever it is shown. */
  readonly checked: Given;
  /** What was chosen or typed and not checked. */
  readonly open: Given;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What is missing of the answer just sent. */
  readonly notice?: string;
  /** The verdict on the answer just sent: the one that counts in the statistics. */
  readonly fresh?: Verdict;
}

/** Before the name of a field that holds a checked answer. */
const checkedPrefix = 'was.';

/** Returns the name of the hidden field that carries a checked answer. */
export function checkedName(name: string): string {
  return checkedPrefix + name;
}

/** Returns the names of the fields of `question`. */
export function fieldNames({ kind, id, options = [], rows = [] }: PublicQuestion): string[] {
  if (kind !== 'order' && kind !== 'match') return [id];
  return (kind === 'order' ? options : rows).map((part) => partName(id, part.id));
}

/** Returns the walk without an answer, at question `at`, or the nearest there is. */
export function walkAt(set: PublicSet, at: string): Walk {
  const place = /^\d{1,4}$/.test(at) ? Number(at) : 1;
  const nearest = Math.min(Math.max(place, 1), set.questions.length + 1);
  return { at: nearest, checked: new Map(), open: new Map(), verdicts: new Map() };
}

/**
 * Returns the walk after a form came in at question `at`. Of the form only the fields of the set's own questions are read, each as long
 * as an answer may be. Only what was checked gets a verdict, and only the answer checked just now is fresh.
 */
export function walkOn(set: PublicSet, key: AnswerKey, at: string, form: Given): Walk {
  const begun = walkAt(set, at);
  const checked = new Map<string, string>();
  const open = new Map<string, string>();
  for (const name of set.questions.flatMap(fieldNames)) {
    const was = form.get(checkedName(name));
    const given = was ?? form.get(name);
    if (given !== undefined && given !== '')
      (was === undefined ? open : checked).set(name, given.slice(0, limits.answerLength));
  }
  const verdicts = new Map<string, Verdict>();
  for (const question of set.questions) {
    const verdict = verdictOn(question, key, checked);
    if (typeof verdict === 'object') verdicts.set(question.id, verdict);
  }
  const walk: Walk = { ...begun, checked, open, verdicts };
  const question = set.questions[begun.at - 1];
  if (form.get('do') !== 'check' || question === undefined) return walk;
  if (verdicts.has(question.id) || question.withdrawn !== undefined) return walk;
  const fresh = verdictOn(question, key, open);
  const { emptyAnswer, incomplete } = pageWords[set.lang];
  if (typeof fresh !== 'object')
    return { ...walk, notice: fresh === 'incomplete' ? incomplete : emptyAnswer };
  for (const name of fieldNames(question)) {
    checked.set(name, open.get(name) ?? '');
    open.delete(name);
  }
  verdicts.set(question.id, fresh);
  return { ...walk, fresh };
}

/** The verdict on what `given` says of `question`, or what stands against one. */
function verdictOn(question: PublicQuestion, key: AnswerKey, given: Given): Verdict | 'empty' | 'incomplete' {
  const answer = formAnswer(question, given);
  if (answer === undefined) return 'empty';
  const verdict = checkAnswer(key, { question: question.id, answer }, 'practice');
  if (verdict.ok) return verdict.value;
  return verdict.failure.reason === 'incomplete_answer' ? 'incomplete' : 'empty';
}
