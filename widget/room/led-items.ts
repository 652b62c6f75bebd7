// All questions of a room in a list: how far each is, how many answered, and once it is closed how.
import { html, nothing, type TemplateResult } from 'lit';
import type { LedItem } from '../../questions/rooms/views.ts';
import type { LedRoom } from './lead-view.ts';
import { spread } from './spread.ts';

/** Returns the list; it stands open where the pupils set the pace, and once the room is over. */
export function itemsList(room: LedRoom): TemplateResult {
  const { view, words } = room;
  const isOpen = view.mode !== 'live' || view.phase === 'ended';
  return html`<details class="items" ?open=${isOpen}><summary>${words.teacher.items}</summary>
    <ol>${view.items.map((item, index) => line(item, index, room))}</ol></details>`;
}

function line(item: LedItem, index: number, room: LedRoom): TemplateResult {
  const { view, words, number, doubt } = room;
  const { shared, teacher } = words;
  const { question, state, answered } = item;
  const isStanding = state !== 'withdrawn' && state !== 'skipped';
  const withdraw = {
    wish: { type: 'withdraw', question: question.id },
    label: teacher.withdraw,
    sure: teacher.withdrawSure,
  } as const;
  // Once it is closed, how many were right tells more than how many answered.
  const counts = item.distribution;
  const how =
    counts !== undefined && counts.answered > 0
      ? [teacher.rightOf(number(counts.outcomes.correct), number(counts.answered))]
      : isStanding && state !== 'waiting'
        ? [shared.answered(number(answered), number(view.seats.length))]
        : [];
  const told = state === 'waiting' && view.phase === 'ended' ? teacher.neverAsked : teacher.states[state];
  const stem = html`<span aria-hidden="true">${number(index + 1)}</span>
    <span><span lang=${view.set.lang} dir=${view.set.dir}>${question.stem}</span>
    <span class="small">${[told, ...how].join(' · ')}</span></span>`;
  const isAsked = view.phase !== 'ended' && isStanding && !(view.mode === 'live' && index === view.at);
  const take = isAsked
    ? html`<button class="plain" type="button" @click=${() => doubt(withdraw)}>${teacher.withdraw}</button>`
    : nothing;
  return item.distribution === undefined
    ? html`<li><p class="item">${stem}</p>${take}</li>`
    : html`<li><details><summary class="item">${stem}</summary>${spread(item, { set: view.set, words, number })}</details>${take}</li>`;
}
