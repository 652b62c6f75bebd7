// The question as a field: native radios, selects or one text input, and after the verdict what was chosen and what was right.
import { html, nothing, type TemplateResult } from 'lit';
import type { PublicQuestion } from '../questions/wire.ts';
import { arranging } from './arranging.ts';
import type { Messages } from './messages/index.ts';
import type { Given, Item } from './session.ts';

/** What a field needs besides its item. */
export interface FieldContext {
  readonly messages: Messages;
  readonly lang: string;
  readonly dir: string;
  give(given: Given): void;
}

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly answer: Given;
}

/** Returns the field of `item`. */
export function field(item: Item, context: FieldContext): TemplateResult {
  const { question } = item;
  const { lang, dir } = context;
  return html`<fieldset ?disabled=${item.state !== 'open'}>
    <legend lang=${lang} dir=${dir}>${question.stem}</legend>
    ${question.kind === 'text' ? typed(item, context) : isArranged(question) ? arranging(item, context) : choicesOf(question, context.messages).map((choice) => row(choice, item, context))}
  </fieldset>`;
}

/** Whether the answer has several parts. */
export function isArranged({ kind }: PublicQuestion): boolean {
  return kind === 'order' || kind === 'match';
}

function choicesOf(question: PublicQuestion, messages: Messages): Choice[] {
  if (question.kind === 'boolean') {
    return [true, false].map((value) => ({
      value: String(value),
      text: value ? messages.trueWord : messages.falseWord,
      answer: { kind: 'boolean', value },
    }));
  }
  return (question.options ?? []).map(({ id, text }) => ({
    value: id,
    text,
    answer: { kind: 'choice', option: id },
  }));
}

function row(
  { value, text, answer }: Choice,
  item: Item,
  { messages, lang, dir, give }: FieldContext,
): TemplateResult {
  const isChosen = isSame(item.given, answer);
  const isRight = item.verdict === undefined ? undefined : isKey(item, value, isChosen);
  const state = isRight === true ? 'right' : isRight === false && isChosen ? 'missed' : '';
  const tags = [
    ...(state === 'right' ? [`✓ ${messages.right}`] : []),
    ...(state === 'missed' ? [`✗ ${messages.chosen}`] : []),
  ];
  return html`<label class="row ${state}" part="option">
    <input type="radio" name="answer" .value=${value} .checked=${isChosen} @change=${() => give(answer)} />
    <span lang=${lang} dir=${dir}>${text}</span>
    ${tags.length === 0 ? nothing : html`<span class="tag">${tags.join(' · ')}</span>`}
  </label>`;
}

/** Whether the option is the right one, as far as the verdict tells. */
function isKey({ verdict, question }: Item, value: string, isChosen: boolean): boolean {
  if (question.kind === 'choice') return verdict?.correctOption === value;
  return isChosen === (verdict?.outcome === 'correct');
}

function isSame(given: Given | undefined, answer: Given): boolean {
  if (given?.kind === 'choice' && answer.kind === 'choice') return given.option === answer.option;
  return given?.kind === 'boolean' && answer.kind === 'boolean' && given.value === answer.value;
}

function typed({ question, given }: Item, { messages, dir, give }: FieldContext): TemplateResult {
  const text = given?.kind === 'text' ? given.text : '';
  const isNumber = question.expects === 'number';
  return html`<label>
    <span class="hint">${messages.yourAnswer}. ${messages.hints[question.expects ?? 'phrase']}</span>
    <input type="text" part="input" dir=${text === '' ? dir : 'auto'} maxlength="500" autocomplete="off" autocapitalize="off" spellcheck="false"
      inputmode=${isNumber ? 'decimal' : 'text'} .value=${text}
      @input=${(event: Event) => give({ kind: 'text', text: (event.target as HTMLInputElement).value })} />
  </label>`;
}
