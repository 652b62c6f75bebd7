// What the projector shows: one thought a screen, large enough for the back row. No names but in the lobby, and nothing of the key before the
// question is closed.
import { html, nothing, type TemplateResult } from 'lit';
import type { LedItem, RoomView, ScreenView } from '../../questions/rooms/views.ts';
import { counted } from '../messages/counted.ts';
import { inGroups } from './code.ts';
import { bareAddress, itemOn } from './lead-view.ts';
import { dueText } from './moment.ts';
import { joinCode } from './qr.ts';
import { spread } from './spread.ts';
import type { RoomWords } from './vocabulary.ts';

/** What is shown. */
export interface Projection {
  readonly view: ScreenView;
  readonly words: Pick<RoomWords, 'shared' | 'screen' | 'first' | 'receipts'>;
  readonly isOff: boolean;
  readonly clock: unknown;
  number(count: number): string;
}

/** Most names that are greeted at once: more can't be read from the back row. */
const mostNames = 24;
/** Characters of a question with its options from which it is set smaller, and smaller still. */
const lengths = { long: 160, longest: 320 } as const;

/**
 * Returns the projector's view in whatever view came: a teacher who opened the room from a private link on another device has no other key than
 * their own.
 */
export function projected(view: RoomView, joinUrl: string): ScreenView | undefined {
  if (view.role === 'screen') return view;
  if (view.role !== 'teacher') return undefined;
  const { seats, items: _, timer: __, deletedAt: ___, ...common } = view;
  const item = itemOn(view);
  return {
    ...common,
    role: 'screen',
    joinUrl,
    seats: seats.length,
    names: view.phase === 'lobby' ? seats.map(({ name }) => name).reverse() : [],
    ...(item === undefined ? {} : { item }),
  };
}

/** Returns what is shown. */
export function screenView(projection: Projection): TemplateResult {
  const { view, words, isOff } = projection;
  const { shared, screen } = words;
  const { phase, item, mode } = view;
  return html`${isOff ? html`<p class="notice off">${shared.off}</p>` : nothing}
    ${
      phase === 'lobby'
        ? lobby(projection)
        : phase === 'ended'
          ? thought(shared.ended, screen.thanks)
          : phase === 'paused'
            ? thought(shared.paused)
            : mode !== 'live' || item === undefined
              ? ownPace(projection)
              : question(item, projection)
    }
    <div class="foot">${phase === 'lobby' || phase === 'ended' || mode !== 'live' ? nothing : lateCode(projection)}${fullScreen(screen.full)}</div>`;
}

const thought = (text: string, under?: unknown) =>
  html`<div class="thought"><h2 tabindex="-1">${text}</h2>${under === undefined ? nothing : html`<p>${under}</p>`}</div>`;

/** How to come in. */
function entrance({ view, words: { shared, screen } }: Projection): TemplateResult {
  return html`<div class="lobby">${joinCode(view.joinUrl, view.lang, screen.qr)}
    <div class="way"><p>${screen.joinAt}</p><p class="address"><bdi dir="ltr">${bareAddress(view.joinUrl)}</bdi></p>
      <p class="code-name">${shared.code}</p><p class="code"><strong dir="ltr">${inGroups(view.room)}</strong></p>
      <p class="hint">${view.isLocked ? shared.locked : screen.scan}</p></div></div>`;
}

function lobby(projection: Projection): TemplateResult {
  const { view, words, number } = projection;
  const { shared, screen } = words;
  const shown = view.names.slice(0, mostNames);
  const others = view.seats - shown.length;
  return html`${entrance(projection)}
    <div class="names"><h2>${counted(shared.here, view.seats, shared.lang, number)}</h2>
      ${shown.length === 0 ? nothing : html`<ul>${shown.map((name) => html`<li><bdi>${name}</bdi></li>`)}${others > 0 ? html`<li>${counted(screen.more, others, shared.lang, number)}</li>` : nothing}</ul>`}</div>`;
}

/** Where the pupils set the pace nothing is asked on the wall; whoever comes in later comes in by it. */
function ownPace(projection: Projection): TemplateResult {
  const { view, words, number } = projection;
  const { shared, screen } = words;
  return html`${entrance(projection)}<div class="names"><h2>${screen.waiting}</h2>
    ${view.until === undefined ? nothing : html`<p>${shared.until(dueText({ ...view, until: view.until }, shared.lang, number))}</p>`}</div>`;
}

function question(item: LedItem, projection: Projection): TemplateResult {
  const { view, words, clock, number } = projection;
  const { shared, screen } = words;
  const { question: asked, state, answered, distribution } = item;
  const { lang, dir } = view.set;
  const length = asked.stem.length + (asked.options ?? []).reduce((sum, { text }) => sum + text.length, 0);
  const size = length > lengths.longest ? 'longest' : length > lengths.long ? 'long' : '';
  const isOpen = state === 'open';
  return html`<div class="question ${size} ${distribution === undefined ? '' : 'closed'}">
    <p class="place"><span>${screen.question(number(view.at + 1), number(view.of))}</span>
      ${isOpen ? html`<strong class="answered">${shared.answered(number(answered), number(view.seats))}</strong>` : nothing}${clock}</p>
    <h2 class="stem" lang=${lang} dir=${dir} tabindex="-1">${asked.stem}</h2>
    ${state === 'withdrawn' ? html`<p class="notice">${shared.withdrawn}</p>` : isOpen ? options(item, projection) : nothing}
    ${spread(item, { set: view.set, words, number })}</div>`;
}

function options(
  { question: { kind, options: list = [], rows } }: LedItem,
  { view, words }: Projection,
): TemplateResult {
  const { lang, dir } = view.set;
  const { first, screen } = words;
  if (kind === 'boolean')
    return html`<ul class="options"><li>${first.trueWord}</li><li>${first.falseWord}</li></ul>`;
  if (kind === 'text') return html`<p class="hint">${screen.lookUp}</p>`;
  return html`<ul class="options" lang=${lang} dir=${dir}>${(rows ?? list).map(({ text }) => html`<li>${text}</li>`)}</ul>
    ${kind === 'choice' ? nothing : html`<p class="hint">${screen.lookUp}</p>`}`;
}

/** Who comes late finds the code here. */
function lateCode({ view, words: { shared } }: Projection): TemplateResult {
  return html`<p><bdi dir="ltr">${bareAddress(view.joinUrl)}</bdi> · ${shared.code} <strong dir="ltr">${inGroups(view.room)}</strong></p>`;
}

/** A wall has no bar of addresses; where that is not allowed there is no button for it. */
function fullScreen(label: string): TemplateResult | typeof nothing {
  const fill = () => void document.documentElement.requestFullscreen();
  return document.fullscreenEnabled
    ? html`<button class="plain full" type="button" @click=${fill}>${label}</button>`
    : nothing;
}
