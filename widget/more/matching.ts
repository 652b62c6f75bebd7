// The kind `match`: a native select a row, the same by keyboard, pointer and touch.
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../field.ts';
import type { MoreMessages } from '../messages/ar.ts';
import type { Item } from '../session.ts';
import { lineTag } from './line-tag.ts';

/** Returns a line for every row, with what was chosen for it. */
export function matching(
  { question, given, verdict }: Item,
  view: FieldView,
  words: MoreMessages,
): TemplateResult {
  const { quiz, give } = view;
  const { options = [], rows = [] } = question;
  const { lang, dir } = quiz.set;
  const pairs = given?.kind === 'match' ? given.pairs : {};
  return html`<span class="hint">${words.matchHint}</span>${rows.map(({ id, text }) => {
    const wanted = options.find((option) => option.id === verdict?.correctPairs?.[id]);
    const isRight = wanted?.id === pairs[id];
    const choose = (event: Event) =>
      give({ kind: 'match', pairs: { ...pairs, [id]: (event.target as HTMLSelectElement).value } });
    return html`<label class="row ${wanted === undefined ? '' : isRight ? 'right' : 'missed'}" part="option">
      <span lang=${lang} dir=${dir}>${text}</span>
      <select lang=${lang} dir=${dir} @change=${choose}>${[{ id: '', text: words.choose }, ...options].map(
        (option) =>
          html`<option value=${option.id} .selected=${(pairs[id] ?? '') === option.id}>${option.text}</option>`,
      )}</select>
      ${wanted === undefined ? nothing : lineTag(isRight, wanted.text, 'answerIs', view)}
    </label>`;
  })}`;
}
