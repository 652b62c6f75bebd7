// Who is in the room: names, each isolated in its own direction, and whether they have answered; never what.
import { html, nothing, type TemplateResult } from 'lit';
import type { LedSeat } from '../../questions/rooms/views.ts';
import { counted } from '../messages/counted.ts';
import { itemOn, type LedRoom } from './lead-view.ts';
import { roomPoints } from './points.ts';

/** Per cent more time that a pupil can be given: a quarter, a half, double, and what a reader of Braille may need. */
const percents = [0, 25, 50, 100, 200] as const;

/** Returns the list. */
export function roster(room: LedRoom): TemplateResult {
  const { view, words, number } = room;
  const { teacher } = words;
  return html`<section class="roster" aria-labelledby="roster-title">
    <h3 id="roster-title">${teacher.roster} <span class="small">${number(view.seats.length)}</span></h3>
    ${view.seats.length === 0 ? html`<p class="small">${counted(words.shared.here, 0, words.shared.lang, number)}</p>` : nothing}
    <ul>${view.seats.map((seat) => line(seat, room))}</ul>
  </section>`;
}

function line(seat: LedSeat, room: LedRoom): TemplateResult {
  const { words, wish, doubt, number } = room;
  const { teacher } = words;
  const remove = {
    wish: { type: 'remove', seat: seat.seat },
    label: teacher.remove,
    sure: teacher.removeSure(html`<bdi>${seat.name}</bdi>`),
  } as const;
  const allow = (event: Event) =>
    wish({ type: 'allow', seat: seat.seat, percent: Number((event.target as HTMLSelectElement).value) });
  return html`<li class=${seat.isHere ? '' : 'away'}>
    <span class="sign" aria-hidden="true">${signOf(seat, room)}</span>
    <span class="who"><bdi>${seat.name}</bdi> <span class="small">${told(seat, room)}</span></span>
    <details><summary aria-label=${teacher.ofSeat(seat.name)}>⋯</summary>
      <label>${teacher.allow}<select @change=${allow}>${percents.map(
        (percent) =>
          html`<option value=${percent} .selected=${percent === seat.percent}>${percent === 0 ? teacher.none : teacher.percent(number(percent))}</option>`,
      )}</select></label>
      <button class="plain" type="button" @click=${() => doubt(remove)}>${teacher.remove}</button>
    </details></li>`;
}

/** Nothing is ticked before there is something to answer, nor once there are points. */
function signOf(seat: LedSeat, room: LedRoom): string {
  if (room.view.phase === 'lobby' || seat.points !== undefined) return '';
  return hasAnswered(seat, room) ? '✓' : '·';
}

/** Whether the seat has answered what is on, or everything where the pupils set the pace. */
function hasAnswered({ answered }: LedSeat, { view }: LedRoom): boolean {
  const on = itemOn(view);
  return on === undefined ? answered.length >= view.of : answered.includes(on.question.id);
}

function told(seat: LedSeat, room: LedRoom): string {
  const { view, words, number } = room;
  const { teacher } = words;
  const { answered, points, isHere } = seat;
  // What was skipped, withdrawn or never asked counts for nobody.
  const counts = view.items.filter(({ state }) => state === 'closed').length;
  if (points !== undefined)
    return teacher.pointsOf(roomPoints(points, number, words.shared.lang), number(counts));
  const away = isHere ? [] : [teacher.away];
  if (view.phase === 'lobby') return away.join('');
  const on = itemOn(view);
  const how =
    on === undefined
      ? teacher.answeredOf(number(answered.length), number(view.of))
      : hasAnswered(seat, room)
        ? teacher.hasAnswered
        : on.state === 'open'
          ? teacher.notYet
          : teacher.noAnswer;
  return [how, ...away].join(' · ');
}
