// What a teacher sees of a room: how to come in, the question that is on or all of them, who is here and who answered, and what can be done.
import { html, nothing, type TemplateResult } from 'lit';
import type { LedItem, TeacherView } from '../../questions/rooms/views.ts';
import type { TeacherCommand } from '../../questions/rooms/wire.ts';
import { counted } from '../messages/counted.ts';
import { inGroups } from './code.ts';
import { itemsList } from './led-items.ts';
import type { Pieces } from './messages/ar.ts';
import { dueText } from './moment.ts';
import { joinCode } from './qr.ts';
import { roomSettings } from './room-settings.ts';
import { roster } from './roster.ts';
import { type SessionReport, sessionReport } from './session-report.ts';
import { spread } from './spread.ts';
import { takeHome } from './take-home.ts';
import type { RoomWords } from './vocabulary.ts';

/** A command without its name, which it gets when it is said. */
export type Wish = TeacherCommand extends infer One
  ? One extends TeacherCommand
    ? Omit<One, 'id'>
    : never
  : never;

/** Something that is asked about before it is done. */
export interface Doubt {
  readonly wish: Wish;
  /** What it does, on the button that does it. */
  readonly label: string;
  /** What follows from it. */
  readonly sure: string | Pieces;
}

/** What is shown, and what the teacher may do. */
export interface LedRoom {
  readonly view: TeacherView;
  readonly words: Pick<RoomWords, 'shared' | 'teacher' | 'first' | 'receipts'>;
  readonly isOff: boolean;
  /** Whether presses that move the room on are not taken now. */
  readonly isHeld: boolean;
  readonly isTimeOver: boolean;
  readonly clock: unknown;
  /** Addresses of the pupils' page and of the projector's; the latter is not known where nothing can be kept. */
  readonly joinUrl: string;
  readonly screenUrl: string | undefined;
  /** The private link, where the device refused to copy it. */
  readonly linkToCopy: string | undefined;
  number(count: number): string;
  wish(wish: Wish): unknown;
  /** Wishes what moves the room on, so that the next press means something else. */
  pace(wish: Wish): unknown;
  doubt(doubt: Doubt): unknown;
  copyLink(): unknown;
  /** Where the forms of what is taken home go, and the key they take. */
  readonly files: { readonly address: string; readonly key: string };
  readonly report: SessionReport;
  askReport(): unknown;
}

/** Returns what is shown. */
export function leadView(room: LedRoom): TemplateResult {
  const { view, words, isOff, screenUrl, number } = room;
  const { shared, teacher } = words;
  const { set, phase, mode } = view;
  // Where the pupils set the pace they come in whenever they like.
  const isDoorOpen = phase === 'lobby' || (mode !== 'live' && phase !== 'ended');
  const hasStage = itemOn(view) !== undefined || phase === 'lobby';
  return html`<header class="lead-top"><div>
      <h2 lang=${set.lang} dir=${set.dir}>${set.title}</h2>
      <p class="small">${teacher.modes[mode]} · ${teacher.phases[phase]}${view.until === undefined ? nothing : html` · ${shared.until(dueText({ ...view, until: view.until }, shared.lang, number))}`}</p></div>
      ${screenUrl === undefined ? nothing : html`<a class="button" href=${screenUrl} target="_blank" rel="noopener">${teacher.screen}<span class="unseen"> ${teacher.newTab}</span></a>`}
    </header>
    ${isOff ? html`<p class="notice off">${shared.off}</p>` : nothing}
    <div class="lead">
      <div class="stage">${isDoorOpen ? entrance(room) : nothing}${stage(room)}${controls(room)}${hasStage ? nothing : itemsList(room)}</div>
      <div class="side">${isDoorOpen || phase === 'ended' ? nothing : codeLine(room)}${roster(room)}</div>
    </div>
    ${hasStage && phase !== 'lobby' ? itemsList(room) : nothing}
    ${phase === 'ended' ? sessionReport(room.report, shared.lang, teacher, room.askReport) : nothing}
    ${takeHome(room.files.address, room.files.key, teacher)}
    ${roomSettings(room)}`;
}

/** How to come in, large enough to be read from a desk. */
function entrance({ joinUrl, view, words: { shared, teacher } }: LedRoom): TemplateResult {
  return html`<section class="entrance" aria-label=${shared.code}>
    ${joinCode(joinUrl, view.lang, teacher.qr)}
    <div><p>${teacher.joinAt(html`<bdi class="address" dir="ltr">${bareAddress(joinUrl)}</bdi>`)}</p>
    <p class="big-code"><span class="unseen">${shared.code}</span> <strong dir="ltr">${inGroups(view.room)}</strong></p>
    <p class="small">${teacher.scan}</p></div>
  </section>`;
}

/** The address as one types it: the code stands on its own. */
export const bareAddress = (joinUrl: string) => joinUrl.replace(/^https?:\/\//, '').replace(/\/\d{8}$/, '');

function codeLine({ view, words: { shared } }: LedRoom): TemplateResult {
  return html`<p class="code-line">${shared.code} <strong dir="ltr">${inGroups(view.room)}</strong>${view.isLocked ? html`<br /><span class="small">${shared.locked}</span>` : nothing}</p>`;
}

/** The question that is on in a live room. */
export function itemOn({ mode, phase, at, items }: TeacherView): LedItem | undefined {
  return mode === 'live' && phase !== 'lobby' && phase !== 'ended' ? items[at] : undefined;
}

function stage(room: LedRoom): TemplateResult | typeof nothing {
  const { view, words, clock, number } = room;
  const { shared, teacher, first } = words;
  const item = itemOn(view);
  if (item === undefined) return nothing;
  const { question, state, answered } = item;
  const { lang, dir } = view.set;
  const isOpen = state === 'open';
  const isExtraTime = isOpen && room.isTimeOver && view.seats.some(({ percent }) => percent > 0);
  return html`<section class="on">
    <p class="place"><span>${first.progress(number(view.at + 1), number(view.of))}</span>
      ${isOpen ? html`<strong class="answered">${shared.answered(number(answered), number(view.seats.length))}</strong>` : nothing}${clock}</p>
    ${isExtraTime ? html`<p class="small">${teacher.extraTime}</p>` : nothing}
    <h3 class="stem" lang=${lang} dir=${dir} tabindex="-1">${question.stem}</h3>
    ${state === 'withdrawn' ? html`<p class="notice">${shared.withdrawn}</p>` : isOpen ? asked(item, room) : nothing}
    ${spread(item, { set: view.set, words, number })}
    ${isOpen && view.seats.length > 0 && answered === view.seats.length ? html`<p class="everyone">${teacher.everyone}</p>` : nothing}
  </section>`;
}

/** The options without a sign of which is right: this page may stand on the wall. */
function asked({ question }: LedItem, { view, words }: LedRoom): TemplateResult {
  const { first, teacher } = words;
  const { lang, dir } = view.set;
  if (question.kind === 'boolean')
    return html`<ul class="options"><li>${first.trueWord}</li><li>${first.falseWord}</li></ul>`;
  if (question.kind !== 'choice') return html`<p class="hint">${teacher.ownAnswer}</p>`;
  return html`<ul class="options">${question.options?.map(({ text }) => html`<li lang=${lang} dir=${dir}>${text}</li>`)}</ul>`;
}

function controls({
  view,
  words: { teacher, shared },
  number,
  isHeld,
  pace,
  doubt,
}: LedRoom): TemplateResult {
  const { phase, mode, items, at, timer } = view;
  const isLive = mode === 'live';
  const item = itemOn(view);
  const hasNext = items.some(({ state }, index) => index > at && state === 'waiting');
  const button = (look: 'main' | 'plain', label: string, press: () => unknown) =>
    html`<button class=${look} type="button" aria-disabled=${isHeld} @click=${() => isHeld || press()}>${label}</button>`;
  const main = (one: Wish, label: string) => button('main', label, () => pace(one));
  const plain = (one: Wish, label: string) => button('plain', label, () => pace(one));
  const ask = (one: Doubt) => button('plain', one.label, () => doubt(one));
  // The room refuses what was meant for another question than the one that is on.
  const onQuestion = (type: 'close' | 'next' | 'skip') => ({ type, question: item?.question.id }) as Wish;
  const end: Doubt = { wish: { type: 'end' }, label: teacher.end, sure: teacher.endSure };
  if (phase === 'ended') return html``;
  return html`<div class="actions">
    ${phase === 'lobby' ? html`${main({ type: 'start' }, teacher.start)}<span class="count">${counted(shared.here, view.seats.length, shared.lang, number)}</span>` : nothing}
    ${phase === 'paused' ? main({ type: 'resume' }, teacher.resume) : nothing}
    ${phase === 'open' && isLive ? html`${main(onQuestion('close'), teacher.close)}${plain(onQuestion('skip'), teacher.skip)}` : nothing}
    ${phase === 'closed' ? main(onQuestion('next'), hasNext ? teacher.next : teacher.finish) : nothing}
    ${phase === 'open' && isLive && timer !== null ? plain({ type: 'extend', seconds: 30 }, teacher.extend(number(30))) : nothing}
    ${phase === 'open' || phase === 'closed' ? plain({ type: 'pause' }, teacher.pause) : nothing}
    ${item !== undefined && item.state !== 'withdrawn' ? ask({ wish: { type: 'withdraw', question: item.question.id }, label: teacher.withdraw, sure: teacher.withdrawSure }) : nothing}
    ${phase === 'lobby' || (phase === 'closed' && !hasNext) ? nothing : ask(end)}
  </div>`;
}
