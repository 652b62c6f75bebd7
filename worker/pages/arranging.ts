// The kinds `order` and `match` as native selects, one a line: which place an event has, what belongs to a row.
import { html } from 'hono/html';
import type { PublicQuestion, Verdict } from '../../questions/index.ts';
import type { PageWords } from './words.ts';

/** Returns the form's name for one part of a question. */
export function partName(question: string, part: string): string {
  return `${question}.${part}`;
}

/** Returns the lines of `question`; with a verdict each says whether it was right, and else what is. */
export function arranging(
  question: PublicQuestion,
  words: PageWords,
  given: ReadonlyMap<string, string>,
  verdict: Verdict | undefined,
) {
  const { kind, id, options = [], rows = [] } = question;
  const isOrder = kind === 'order';
  const choices = isOrder ? options.map((_, index) => placeOption(index)) : options;
  const rightOf = (part: string) =>
    isOrder
      ? placeOption(verdict?.correctOrder?.indexOf(part) ?? -1).id
      : (verdict?.correctPairs?.[part] ?? '');
  const lines = (isOrder ? options : rows).map((part) => {
    const name = partName(id, part.id);
    const chosen = given.get(name) ?? '';
    const right = choices.find((choice) => choice.id === rightOf(part.id));
    return html`<label class="row arranged"><span dir="auto">${part.text}</span><select name="${name}">
<option value="">${words.choose}</option>
${choices.map((choice) => html`<option value="${choice.id}"${choice.id === chosen ? html` selected` : ''}>${choice.text}</option>`)}</select>
${right === undefined ? '' : html`<span class="${right.id === chosen ? 'fit' : 'unfit'}">${right.id === chosen ? `✓ ${words.fits}` : `✗ ${words.answerIs(right.text)}`}</span>`}</label>`;
  });
  return html`<p class="hint">${isOrder ? words.hints.order : words.hints.match}</p>${lines}`;
}

const placeOption = (index: number) => ({ id: String(index + 1), text: String(index + 1) });
