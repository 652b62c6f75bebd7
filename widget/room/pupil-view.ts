// What a pupil sees inside: the wait, the question with its own field, what became of the answer, and at the end how it went.
import { html, nothing, type TemplateResult } from 'lit';
import { type FieldView, field } from '../field.ts';
import { outcomeOf, review } from '../more/review.ts';
import { type Item, markOf } from '../session.ts';
import { dueText } from './moment.ts';
import { type OwnReceipt, ownReceipt } from './own-receipt.ts';
import { roomPoints } from './points.ts';
import { itemOf, itemsOf } from './pupil-items.ts';
import { type InRoom, type Standing, shownQuestion, standingOf } from './pupil-session.ts';
import { roomCard } from './room-card.ts';
import type { RoomWords } from './vocabulary.ts';

/** What is shown, and what the pupil may do. */
export interface PupilRoom {
  readonly session: InRoom;
  readonly words: Pick<RoomWords, 'shared' | 'pupil' | 'first' | 'receipts' | 'more'>;
  readonly isOff: boolean;
  readonly isTimeOver: boolean;
  readonly clock: unknown;
  readonly field: FieldView;
  submit(): unknown;
  goTo(to: number): unknown;
  leave(): unknown;
  readonly receipt: OwnReceipt;
  askReceipt(): unknown;
}

/** Returns what is shown inside. */
export function pupilView(room: PupilRoom): TemplateResult {
  const { session, words, isOff } = room;
  const { view } = session;
  const { shared, pupil } = words;
  const question = view.phase === 'lobby' ? undefined : shownQuestion(session);
  return html`${top(room)}
    ${isOff ? html`<p class="notice off">${shared.off}</p>` : nothing}
    ${view.phase === 'paused' ? html`<p class="notice pause" tabindex="-1"><strong>${shared.paused}.</strong> ${pupil.pausedHint}</p>` : nothing}
    ${view.phase === 'lobby' ? lobby(room) : question === undefined ? list(room) : asking(itemOf(session, question), room)}
    <details class="leave"><summary>${pupil.leave}</summary><p>${pupil.leaveSure}</p>
      <button class="plain" type="button" @click=${room.leave}>${pupil.leave}</button></details>`;
}

/** Who this is, where the class is, and the time, where there is one. */
function top(room: PupilRoom): TemplateResult {
  const {
    session,
    words,
    clock,
    field: { number },
  } = room;
  const { view, at } = session;
  const isLed = view.mode === 'live' && view.phase !== 'ended';
  const index = isLed ? view.at : at;
  const of = isLed ? view.of : view.questions.length;
  const isAsking = view.phase !== 'lobby' && index < of;
  return html`<div class="top"><span class="who"><bdi>${view.name}</bdi></span>
    ${isAsking ? html`<h2 class="place">${words.first.progress(number(index + 1), number(of))}</h2>` : nothing}${clock}</div>
    ${isLed || view.phase === 'lobby' ? nothing : html`<p class="small" lang=${view.set.lang} dir=${view.set.dir}>${view.set.title}</p>${marks(room)}`}
    ${view.until === undefined || view.phase === 'ended' ? nothing : html`<p class="small">${words.shared.until(dueText({ ...view, until: view.until }, words.shared.lang, number))}</p>`}`;
}

/** One mark a question where the pupil may go back and forth. */
function marks({ session, words, goTo, field: { number } }: PupilRoom): TemplateResult {
  const items = itemsOf(session);
  const shown = shownQuestion(session);
  return html`<ol class="marks">${items.map((item, index) => {
    const told = toldOf(session, item, words);
    const place = words.first.progress(number(index + 1), number(items.length));
    return html`<li><button type="button" aria-current=${item.question === shown ? 'step' : nothing}
      aria-label="${place} – ${told}" @click=${() => goTo(index)}>${signOf(session, item)}</button></li>`;
  })}</ol>`;
}

const isSent = (session: InRoom, { question: { id } }: Item) => {
  const standing = standingOf(session, id);
  return standing === 'kept' || standing === 'sending';
};

const signOf = (session: InRoom, item: Item) => (isSent(session, item) ? '•' : markOf(item));

/** What became of a question, in a word: how it went, or whether it was sent. */
function toldOf(session: InRoom, item: Item, { pupil, receipts }: PupilRoom['words']): string {
  const outcome = outcomeOf(item);
  if (standingOf(session, item.question.id) === 'skipped') return pupil.skipped;
  if (outcome !== undefined) return receipts.outcomes[outcome];
  return isSent(session, item) ? pupil.isSent : pupil.notSent;
}

function lobby({ session: { view }, words: { pupil } }: PupilRoom): TemplateResult {
  const { title, lang, dir } = view.set;
  return html`<h2 class="hello" tabindex="-1">${pupil.hello(html`<bdi>${view.name}</bdi>`)}</h2>
    <p class="set" lang=${lang} dir=${dir}>${title}</p>
    <p>${pupil.waitStart}</p><p class="small">${pupil.waitPlace}</p>`;
}

function asking(item: Item, room: PupilRoom): TemplateResult {
  const { session, words } = room;
  const stood = standingOf(session, item.question.id);
  // The room will close the question for all in a moment; for this pupil it is closed.
  const standing = stood === 'open' && room.isTimeOver ? 'over' : stood;
  const shown: Item = standing === 'over' ? { ...item, state: 'checking' } : item;
  const submit = (event: Event) => {
    event.preventDefault();
    room.submit();
  };
  const note = noteOn(standing, item, room);
  return html`<form id="form" @submit=${submit}>${field(shown, room.field)}</form>
    <div class="answer">
      ${note === undefined ? nothing : html`<p class="notice note" data-standing=${standing} tabindex="-1">${note}</p>`}
      ${item.verdict === undefined || item.state === 'withdrawn' ? nothing : roomCard(item.verdict, session.view.set, words.receipts)}
      ${actions(standing, room)}
    </div>`;
}

/** What is said beneath a question, if anything is. */
function noteOn(standing: Standing | 'over', item: Item, { session, words, isOff }: PupilRoom): unknown {
  const { shared, pupil, first, more } = words;
  const { mode } = session.view;
  const refusal = session.refused.get(item.question.id);
  switch (standing) {
    case 'sending':
      return isOff ? pupil.unsent : pupil.sending;
    case 'kept':
      return html`<strong>${pupil.kept}</strong> ${mode === 'live' ? pupil.keptLive : pupil.keptOwn}`;
    case 'missed':
      return pupil.missed;
    case 'over':
      return pupil.timeOver;
    case 'skipped':
      return shared.skipped;
    case 'withdrawn':
      return item.question.withdrawn?.note ?? shared.withdrawn;
    case 'open':
      if (item.asked === true) return item.question.kind === 'match' ? more.completeFirst : first.answerFirst;
      return refusal === undefined ? undefined : (pupil.refused[refusal] ?? pupil.otherRefusal);
    default:
      return undefined;
  }
}

function actions(
  standing: Standing | 'over',
  { session, words, goTo }: PupilRoom,
): TemplateResult | typeof nothing {
  const { view, at } = session;
  const { pupil } = words;
  const isLed = view.mode === 'live' && view.phase !== 'ended';
  const isOpen = standing === 'open';
  if (isLed && !isOpen) return nothing;
  return html`${isOpen ? html`<p class="hint send-hint">${pupil.sendHint}</p>` : nothing}
    <div class="actions">
      ${isOpen ? html`<button class="main" form="form">${pupil.send}</button>` : nothing}
      ${
        isLed
          ? nothing
          : html`<button class=${isOpen ? 'plain' : 'main'} type="button" @click=${() => goTo(at + 1)}>${at + 1 < itemsOf(session).length ? pupil.next : pupil.list}</button>
        ${at === 0 ? nothing : html`<button class="plain" type="button" @click=${() => goTo(at - 1)}>${pupil.back}</button>`}`
      }
    </div>`;
}

/** All questions: what is sent and what is not, and after the end how each went. */
function list({ session, words, goTo, field: { number }, receipt, askReceipt }: PupilRoom): TemplateResult {
  const { view } = session;
  const { shared, pupil, more } = words;
  const items = itemsOf(session);
  const told = (item: Item) => toldOf(session, item, words);
  const hasEnded = view.phase === 'ended';
  const areAllSent = items.every((item) => item.state !== 'open');
  const { score } = view;
  return html`<div class="end">
    <h2 class="list" tabindex="-1">${hasEnded ? shared.ended : areAllSent ? pupil.allSent : pupil.list}</h2>
    ${
      score === undefined
        ? nothing
        : html`<p class="result">${score.of === 0 ? more.nothingCounted : more.result(roomPoints(score.points, number, shared.lang), number(score.of))}</p>`
    }
    ${hasEnded ? html`<p class="small">${pupil.thanks} ${more.resultHint}</p>` : nothing}
    ${review(items, { set: view.set, told, goTo })}
    ${score === undefined || score.of === 0 ? nothing : ownReceipt(receipt, pupil, askReceipt)}
  </div>`;
}
