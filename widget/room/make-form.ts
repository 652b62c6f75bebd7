// Making a room: which questions, how the class answers them, until when, and for how long anything is kept.
import { html, nothing, type TemplateResult } from 'lit';
import type { RoomMode, RoomRequest } from '../../questions/rooms/wire.ts';
import type { PublicSet } from '../../questions/wire.ts';
import { counted } from '../messages/counted.ts';
import { newCommandId } from './line.ts';
import type { ToldFault } from './making-faults.ts';
import type { SharedWords, TeacherWords } from './messages/ar.ts';

/** Modes in the order they are offered. */
const modes: readonly RoomMode[] = ['live', 'self_paced', 'homework'];
/** Days after which a room is deleted, to choose from; the wire's usual one is 30. */
const retentions = [1, 7, 30, 90, 365] as const;
const usualRetention = 30;
/** The languages of pages in their own words. */
const pageLanguages = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

/** What the form shows. */
export interface Making {
  readonly words: { readonly shared: SharedWords; readonly teacher: TeacherWords };
  readonly set: PublicSet | undefined;
  readonly isFinding: boolean;
  readonly isBusy: boolean;
  readonly mode: RoomMode;
  /** What went wrong, in words, and in which field. */
  readonly fault: ToldFault | undefined;
  number(count: number): string;
  find(pasted: string): unknown;
  otherSet(): unknown;
  choose(mode: RoomMode): unknown;
  /** Called with the request, but for the set's id. */
  make(request: Omit<RoomRequest, 'set'>): unknown;
}

/** Returns the form. */
export function makeForm(making: Making): TemplateResult {
  const { words, mode, isBusy, fault } = making;
  const { teacher } = words;
  const submit = (event: Event) => {
    event.preventDefault();
    making.make(requestOf(new FormData(event.currentTarget as HTMLFormElement), mode));
  };
  return html`<h2>${teacher.make}</h2>${making.set === undefined ? setForm(making) : setLine(making.set, making)}
    <form id="make" class="make" novalidate @submit=${submit}>
    <fieldset><legend>${teacher.mode}</legend>${modes.map((one) => modeRow(one, making))}</fieldset>
    ${mode === 'homework' ? due(making) : nothing}
    <details class="more-settings"><summary>${teacher.otherSettings}</summary>${settings(making)}</details>
    ${fault === undefined ? nothing : html`<p class="notice" id="fault" role="alert">${fault.text}</p>`}
    <div class="actions"><button class="main" aria-disabled=${isBusy}>${isBusy ? teacher.opening : teacher.open}</button></div>
  </form>`;
}

function setForm({ words: { teacher }, isFinding, fault, find }: Making): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    find(String(new FormData(event.currentTarget as HTMLFormElement).get('set') ?? ''));
  };
  const isFaulty = fault?.field === 'set';
  return html`<form class="find" novalidate @submit=${submit}>
    <label for="set">${teacher.set}</label><p class="hint" id="set-hint">${teacher.setHint}</p>
    <div class="beside"><input id="set" name="set" type="text" dir="ltr" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="2000"
      aria-describedby=${isFaulty ? 'set-hint fault' : 'set-hint'} aria-invalid=${isFaulty ? 'true' : nothing} />
    <button class="plain" aria-disabled=${isFinding}>${isFinding ? teacher.finding : teacher.find}</button></div>
  </form>`;
}

function setLine(set: PublicSet, { words: { shared, teacher }, number, otherSet }: Making): TemplateResult {
  const standing = set.questions.filter(({ withdrawn }) => withdrawn === undefined).length;
  return html`<div class="chosen-set" tabindex="-1"><p><strong lang=${set.lang} dir=${set.dir}>${set.title}</strong>
    <span class="small">${counted(teacher.questions, standing, shared.lang, number)}</span></p>
    <button class="link" type="button" @click=${otherSet}>${teacher.otherSet}</button></div>`;
}

function modeRow(one: RoomMode, { words: { teacher }, mode, choose }: Making): TemplateResult {
  return html`<label class="row"><input type="radio" name="mode" value=${one} .checked=${one === mode} @change=${() => choose(one)} />
    <span><strong>${teacher.modes[one]}</strong> <span class="small">${teacher.modeHints[one]}</span></span></label>`;
}

/** When the homework ends, in a time zone that is the device's until another is chosen. */
function due({ words: { teacher }, fault }: Making): TemplateResult {
  const isFaulty = fault?.field === 'until';
  return html`<div class="beside">
    <label>${teacher.until}<input id="until" type="datetime-local" name="until" aria-describedby=${isFaulty ? 'fault' : nothing} aria-invalid=${isFaulty ? 'true' : nothing} /></label>
    <label>${teacher.timeZone}<select name="timeZone" dir="ltr">${timeZones().map(
      (zone) =>
        html`<option value=${zone} ?selected=${zone === ownZone()}>${zone.replaceAll('_', ' ')}</option>`,
    )}</select></label></div>`;
}

function settings({ words: { shared, teacher }, number }: Making): TemplateResult {
  return html`<label class="row"><input type="checkbox" name="shuffle" /><span>${teacher.shuffle}</span></label>
    <div class="beside">
    <label>${teacher.retention}<select name="retention">${retentions.map(
      (days) =>
        html`<option value=${days} ?selected=${days === usualRetention}>${counted(teacher.days, days, shared.lang, number)}</option>`,
    )}</select></label>
    <label>${teacher.pageLang}<select name="lang"><option value="">${teacher.setLang}</option>${Object.entries(
      pageLanguages,
    ).map(
      ([lang, name]) => html`<option value=${lang} lang=${lang}>${name}</option>`,
    )}</select></label></div>`;
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All zones that the device knows; its own is among them, and UTC, which not every device lists. */
function timeZones(): readonly string[] {
  return [...new Set([ownZone(), ...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
}

/** Returns what the fields ask for. */
function requestOf(fields: FormData, mode: RoomMode): Omit<RoomRequest, 'set'> {
  const text = (name: string) => String(fields.get(name) ?? '');
  const lang = text('lang');
  return {
    mode,
    ...(mode === 'homework' ? { until: text('until'), timeZone: text('timeZone') } : {}),
    ...(fields.get('shuffle') === null ? {} : { seed: newCommandId() }),
    ...(lang === '' ? {} : { lang: lang as keyof typeof pageLanguages }),
    retentionDays: Number(text('retention')) || usualRetention,
  };
}
