// One question in a form: native inputs with what was given, and the receipt under it once it is answered.
import { html } from 'hono/html';
import { limits, type PublicQuestion, type Verdict } from '../../questions/index.ts';
import { arranging } from './arranging.ts';
import { receiptCard } from './receipt.ts';
import type { PageWords } from './words.ts';

/** What a reader sent, by name of the field: an option id, `true`, `false`, typed words, or one part of an arrangement. */
export type Given = ReadonlyMap<string, string>;

/** How far the reader got with the question. */
export interface FieldState {
  readonly given: Given;
  readonly verdict?: Verdict | undefined;
  /** What is missing of the answer, in words. */
  readonly notice?: string | undefined;
  /** Whether the answer stands and can't be changed. */
  readonly isDone?: boolean;
  /** Whether the form leads to this verdict. */
  readonly isTarget?: boolean;
}

/** Returns the question as a group of inputs. Before an answer there is no verdict, and nothing in it depends on the key. */
export function questionField(question: PublicQuestion, words: PageWords, state: FieldState) {
  const { withdrawn } = question;
  const { verdict, notice, isDone = false } = state;
  return html`<fieldset id="${question.id}"${isDone ? html` disabled` : ''}>
<legend>${question.stem}</legend>
${withdrawn === undefined ? input(question, words, state) : html`<p class="notice">– ${withdrawn.note} <time datetime="${withdrawn.at}">${withdrawn.at.slice(0, 10)}</time></p>`}
${notice === undefined ? '' : html`<p class="notice" role="alert">${notice}</p>`}
${verdict === undefined || (withdrawn !== undefined && verdict.outcome === 'withdrawn') ? '' : receiptCard(verdict, words, state.isTarget)}
</fieldset>`;
}

function input(question: PublicQuestion, words: PageWords, { given: answers, verdict }: FieldState): unknown {
  if (question.kind === 'order' || question.kind === 'match')
    return arranging(question, words, answers, verdict);
  const given = answers.get(question.id);
  if (question.kind === 'text') {
    const hint = words.hints[question.expects ?? 'phrase'];
    return html`<label><span class="hint">${words.yourAnswer}. ${hint}</span>
<input type="text" name="${question.id}" maxlength="${limits.answerLength}" autocomplete="off" value="${given ?? ''}" dir="auto"></label>`;
  }
  const options =
    question.kind === 'choice'
      ? (question.options ?? [])
      : [
          { id: 'true', text: words.trueWord },
          { id: 'false', text: words.falseWord },
        ];
  return options.map(
    ({ id, text }) =>
      html`<label class="row"><input type="radio" name="${question.id}" value="${id}"${given === id ? html` checked` : ''}><span dir="auto">${text}</span></label>`,
  );
}
