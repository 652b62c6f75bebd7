// What is done to a room as a whole: its door, its timer, the teacher's link, its end.
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../messages/counted.ts';
import type { LedRoom } from './lead-view.ts';
import { momentText } from './moment.ts';

/** Seconds that a question may be given; none is where a room begins. */
const timers = [30, 45, 60, 90, 120, 180, 300] as const;

/** Returns the settings. */
export function roomSettings(room: LedRoom): TemplateResult {
  const { view, words, number, wish, doubt, copyLink, linkToCopy } = room;
  const { shared, teacher } = words;
  const { mode, phase, timer, isLocked, deletedAt } = view;
  const time = (event: Event) => {
    const seconds = Number((event.target as HTMLSelectElement).value);
    wish({ type: 'timer', seconds: seconds === 0 ? null : seconds });
  };
  const hasTimer = mode === 'live' && phase !== 'ended';
  return html`<details class="settings"><summary>${teacher.settings}</summary>
    ${
      hasTimer
        ? html`<label>${teacher.timer}<select @change=${time}><option value="0" .selected=${timer === null}>${teacher.noTimer}</option>${[
            ...new Set([...timers, ...(timer === null ? [] : [timer])]),
          ].map(
            (seconds) =>
              html`<option value=${seconds} .selected=${seconds === timer}>${counted(teacher.seconds, seconds, shared.lang, number)}</option>`,
          )}</select></label>`
        : nothing
    }
    <div class="actions">
      ${phase === 'ended' ? nothing : html`<button class="plain" type="button" @click=${() => wish({ type: isLocked ? 'unlock' : 'lock' })}>${isLocked ? teacher.unlock : teacher.lock}</button>`}
      <button class="plain" type="button" @click=${copyLink}>${teacher.copyLink}</button>
      <button class="plain" type="button" @click=${() => doubt({ wish: { type: 'renew' }, label: teacher.renew, sure: teacher.renewSure })}>${teacher.renew}</button>
      <button class="plain danger" type="button" @click=${() => doubt({ wish: { type: 'delete' }, label: teacher.delete, sure: teacher.deleteSure })}>${teacher.delete}</button>
    </div>
    ${linkToCopy === undefined ? nothing : html`<p class="notice">${teacher.notCopied} <output dir="ltr">${linkToCopy}</output></p>`}
    <p class="small">${teacher.copyHint}</p>
    <p class="small">${teacher.deletedAt(momentText(deletedAt, shared.lang, number))}</p>
  </details>`;
}
