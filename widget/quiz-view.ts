// What the quiz shows: progress, the question with its field, buttons; from the first touch on receipts and the result.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../questions/wire.ts';
import type { Anchoring, More, Receipts } from './chunks.ts';
import type { FailureReason } from './client.ts';
import { type FieldView, field } from './field.ts';
import type { FirstMessages } from './messages/ar.ts';
import type { Attempt } from './more/scored.ts';
import { unsentWords } from './quiz-words.ts';
import { type Item, markOf, type Quiz } from './session.ts';
import type { SessionElement } from './session-element.ts';

/** What is shown, and what the reader may do. */
export interface QuizView extends FieldView {
  readonly quiz: Quiz;
  readonly words: FirstMessages;
  /** What shows verdicts, once it is here. */
  readonly receipts: Receipts | undefined;
  /** Everything else, once it is here. */
  readonly more: More | undefined;
  readonly said: string;
  /** Whether the headline of the article stands above the questions. */
  readonly headline: boolean | undefined;
  /** What is said to somebody who pressed without an answer. */
  readonly asked: string;
  /** The verdict came late: it takes the room that was kept for it and no more. */
  readonly isLate: boolean;
  /** The origin to which a connection is wanted soon; empty where none is. */
  readonly warm: string;
  /** The scored attempt, where this is one. */
  readonly attempt: Attempt | undefined;
  readonly anchoring: Anchoring | undefined;
  readonly post: SessionElement['post'];
  isOnPage(quote: Evidence): boolean | undefined;
  show(quote: Evidence): void;
  submit(): unknown;
  goTo(to: number): unknown;
  restart(): unknown;
  /** What went wrong, in words. */
  failure(reason: FailureReason): string;
  /** The reader touched the quiz: receipts will be needed. */
  touch(): void;
  needMore(): void;
}

/** Returns what is shown before the questions are there. */
export function loadingView({ lang, dir, loading }: FirstMessages): TemplateResult {
  return html`<slot></slot><div class="quiz waiting" lang=${lang} dir=${dir} aria-busy="true"><p role="status">${loading}</p></div>`;
}

/** Returns what is shown when they don't come; of what was taken back, its publisher's dated note and no way to try again. */
export function failedView(
  { lang, dir, retry }: FirstMessages,
  failure: string,
  note: unknown,
  load: (() => unknown) | undefined,
): TemplateResult {
  return html`<slot></slot><div class="notice" role="alert" lang=${lang} dir=${dir}><p>${failure}</p>${note}
    ${load === undefined ? nothing : html`<button class="plain" type="button" @click=${load}>${retry}</button>`}</div>`;
}

/** Returns the quiz. */
export function quizView(view: QuizView): TemplateResult {
  const { quiz, words, more, warm, said } = view;
  const { items, at, set } = quiz;
  const item = items[at];
  return html`${warm === '' ? nothing : html`<link rel="preconnect" href=${warm} crossorigin />`}
    <section class="quiz" part="quiz" lang=${words.lang} dir=${words.dir} aria-label=${words.quiz + (words.lang === set.lang ? ` – ${set.title}` : '')}
      @pointerdown=${view.touch} @focusin=${view.touch} @keydown=${(event: KeyboardEvent) => view.receipts?.chooseByNumber(event)}>
      ${view.headline ? html`<p lang=${set.lang} dir=${set.dir}><strong>${set.title}</strong></p>` : nothing}
      ${items.length === 0 ? html`<p class="notice">${words.empty}</p>` : top(view)}
      ${item === undefined ? (items.length === 0 ? nothing : more?.result(view, more.words)) : asking(item, view)}
      <p class="unseen" role="status">${said}</p>
    </section>`;
}

function top({ quiz: { items, at }, words, receipts, more, number, goTo }: QuizView): TemplateResult {
  const count = number(items.length);
  const label = (item: Item, index: number) => {
    const outcome = item.state === 'withdrawn' ? 'withdrawn' : item.verdict?.outcome;
    const told = item.state === 'locked' ? more?.words.locked : outcome && receipts?.words.outcomes[outcome];
    return words.progress(number(index + 1), count) + (told ? ` – ${told}` : '');
  };
  return html`<div class="top"><span>${at < items.length ? words.progress(number(at + 1), count) : words.finish}</span>
    <ol class="marks" part="progress">${items.map(
      (item, index) => html`<li><button type="button" aria-current=${index === at ? 'step' : nothing}
        aria-label=${label(item, index)} @click=${() => goTo(index)}>${markOf(item)}</button></li>`,
    )}</ol></div>`;
}

function asking(item: Item, view: QuizView): TemplateResult {
  const { quiz, words, receipts, asked, isLate } = view;
  const { question, verdict, state, failure } = item;
  const { lang, dir } = quiz.set;
  if (state === 'withdrawn' && verdict === undefined) {
    const { note = '', at = '' } = question.withdrawn ?? {};
    return html`<div class="notice" part="notice"><p><strong>${markOf(item)} <span lang=${lang} dir=${dir}>${question.stem}</span></strong></p>
      <p lang=${lang} dir=${dir}>${note} <time dir="ltr" datetime=${at}>${at.slice(0, 10)}</time></p></div>${actions(item, view)}`;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    view.submit();
  };
  return html`<form id="form" @submit=${submit}>${field(item, view)}</form>
    <div class="answer ${state === 'open' ? '' : isLate ? 'kept late' : 'kept'}">
      ${item.asked === true ? html`<p class="notice" part="notice">${asked}</p>` : nothing}
      ${failure === undefined ? nothing : html`<p class="notice" part="notice">${unsentWords(failure, words, receipts)}</p>`}
      ${verdict === undefined ? (state === 'locked' ? view.more?.lockedCard(view.more.words) : nothing) : receipts?.receipt(verdict, view, receipts.words)}
      ${actions(item, view)}
    </div>`;
}

/** Check and skip before the verdict; on after it; back wherever there is a way back. */
function actions({ state, failure }: Item, { quiz, words, goTo }: QuizView): TemplateResult {
  const { at, items } = quiz;
  const isBusy = state === 'checking';
  const isOpen = isBusy || state === 'open';
  const onward = at + 1 === items.length ? words.finish : words.next;
  return html`<div class="actions">
    ${
      isOpen
        ? html`<button class="main" part="button" form="form" aria-disabled=${isBusy}>${isBusy ? words.checking : failure === undefined ? words.check : words.retry}</button>`
        : nothing
    }
    <button class=${isOpen ? 'plain' : 'main'} part="button" type="button" @click=${() => goTo(at + 1)}>${isOpen ? words.skip : onward}</button>
    ${at === 0 ? nothing : html`<button class="plain" part="button" type="button" @click=${() => goTo(at - 1)}>${words.back}</button>`}
  </div>`;
}
