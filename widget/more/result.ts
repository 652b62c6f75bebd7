// The end of the quiz: the score in words and as a row of marks, every question with how it went, and what to do next.
import { html, nothing, type TemplateResult } from 'lit';
import { pageUrl } from '../host-page.ts';
import type { MoreMessages } from '../messages/ar.ts';
import { counted } from '../messages/counted.ts';
import { pointsText } from '../numerals.ts';
import type { QuizView } from '../quiz-view.ts';
import { type Item, markOf, scoreOf } from '../session.ts';
import { outcomeOf, review } from './review.ts';
import { isRunning } from './scored.ts';

/** Returns the result. */
export function result(view: QuizView, words: MoreMessages): TemplateResult {
  const { quiz, goTo } = view;
  const { items, set } = quiz;
  const told = (item: Item) => {
    const outcome = outcomeOf(item);
    if (outcome !== undefined) return view.receipts?.words.outcomes[outcome];
    return item.state === 'locked' ? words.locked : words.unanswered;
  };
  const left = items.filter(({ state }) => state === 'open').length;
  const isBeforeEnd = view.attempt !== undefined && isRunning(quiz);
  const { of } = scoreOf(items);
  return html`<p class="result">${isBeforeEnd ? words.endHint : scoreWords(view, words)}</p>
    <p class="big" aria-hidden="true">${rowOf(items)}</p>
    ${left === 0 ? nothing : html`<p>${counted(words.left, left, view.words.lang, view.number)}</p>`}
    ${of === 0 || isBeforeEnd ? nothing : html`<p class="small">${words.resultHint}</p>`}
    ${review(items, { set, told, goTo })}
    ${of === 0 ? nothing : isBeforeEnd ? ending(view, words) : onward(view, words)}
    <p class="copied" hidden><span>${words.notShared}</span> <output></output></p>`;
}

/** Begin again and share; where nothing counts any more there is nothing of either. */
function onward(view: QuizView, words: MoreMessages): TemplateResult {
  return html`<div class="actions">
      <button class="main" part="button" type="button" @click=${view.restart}>${view.attempt === undefined ? words.again : words.anew}</button>
      <button class="plain" part="button" type="button" @click=${(event: Event) => share(event.currentTarget as HTMLElement, view, words)}>${words.share}</button>
    </div>`;
}

/** The end of a scored attempt, which the reader decides. */
function ending(view: QuizView, words: MoreMessages): TemplateResult {
  const end = async () => {
    const reason = await view.attempt?.finish();
    if (reason !== undefined) view.say(view.failure(reason));
  };
  return html`${view.said === '' ? nothing : html`<p class="notice" part="notice">${view.said}</p>`}
    <div class="actions"><button class="main" part="button" type="button" @click=${end}>${words.end}</button></div>`;
}

/** Returns what stands under a locked answer. */
export function lockedCard(words: MoreMessages): TemplateResult {
  return html`<section class="verdict" part="receipt"><h3 tabindex="-1">${words.locked}</h3><p>${words.lockedHint}</p></section>`;
}

const rowOf = (items: readonly Item[]) => items.map(markOf).join('');

function scoreWords({ quiz, number }: QuizView, words: MoreMessages): string {
  const { points, of } = scoreOf(quiz.items);
  return of === 0 ? words.nothingCounted : words.result(pointsText(points, number), number(of));
}

/** Shares the score and the row of marks, which tell no answer: as the device shares things, or by copying, or else as text to copy. */
async function share(button: HTMLElement, view: QuizView, words: MoreMessages): Promise<void> {
  const { set, items } = view.quiz;
  const text = `${set.title}\n${scoreWords(view, words)}\n${rowOf(items)}`;
  const url = pageUrl();
  try {
    // Not every browser has it, though the types say so.
    if (typeof navigator.share === 'function') return await navigator.share({ text, url });
    await navigator.clipboard.writeText(`${text}\n${url}`);
    view.say(words.shared);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const shown = button.closest('section')?.querySelector<HTMLElement>('.copied');
    if (shown === undefined || shown === null) return;
    shown.hidden = false;
    const output = shown.querySelector('output');
    if (output !== null) output.textContent = `${text}\n${url}`;
  }
}
