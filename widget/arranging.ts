// The kinds `order` and `match` as native selects, one a line: which place an event has, what belongs to a row.
import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../questions/wire.ts';
import type { FieldContext } from './field.ts';
import type { Item } from './session.ts';

/** Returns the lines of `item`; with a verdict each says whether it was right, and else what is. */
export function arranging(
  { question, given, verdict }: Item,
  { messages, lang, dir, give }: FieldContext,
): TemplateResult {
  const { options = [], rows } = question;
  const kind = rows === undefined ? 'order' : 'match';
  const choices = rows === undefined ? options.map((_, index) => place(index)) : options;
  const pairs = given !== undefined && 'pairs' in given ? given.pairs : {};
  const right =
    verdict?.correctPairs ??
    Object.fromEntries(verdict?.correctOrder?.map((id, index) => [id, place(index).id]) ?? []);
  return html`<span class="hint">${messages.hints[kind]}</span>${(rows ?? options).map(({ id, text }) => {
    const wanted = choices.find((choice) => choice.id === right[id]);
    const isRight = wanted?.id === pairs[id];
    const choose = (event: Event) =>
      give({ kind, pairs: { ...pairs, [id]: (event.target as HTMLSelectElement).value } });
    return html`<label class="row ${wanted === undefined ? '' : isRight ? 'right' : 'missed'}" part="option">
      <span lang=${lang} dir=${dir}>${text}</span>
      <select lang=${lang} dir=${dir} @change=${choose}>${[{ id: '', text: messages.choose }, ...choices].map(
        (choice) =>
          html`<option value=${choice.id} .selected=${(pairs[id] ?? '') === choice.id}>${choice.text}</option>`,
      )}</select>
      ${wanted === undefined ? nothing : html`<span class="tag">${isRight ? `✓ ${messages.right}` : `✗ ${messages.answerIs(wanted.text)}`}</span>`}
    </label>`;
  })}`;
}

const place = (index: number): Option => ({ id: `${index + 1}`, text: `${index + 1}` });
