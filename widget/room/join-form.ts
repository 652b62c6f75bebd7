// The door: a code, unless the address had it, and a name.
import { html, nothing, type TemplateResult } from 'lit';
import { inGroups } from './code.ts';
import type { PupilWords, SharedWords } from './messages/ar.ts';

/** Longest name, in UTF-16 units: `roomLimits.nameLength` of the wire. The room counts what is shown of it. */
const nameLength = 96;

/** What the form shows. */
export interface Door {
  readonly words: { readonly shared: SharedWords; readonly pupil: PupilWords };
  /** The code in the address, or nothing. */
  readonly room: string;
  readonly isBusy: boolean;
  /** What went wrong, in words. */
  readonly fault: string | undefined;
  /** Which field that is about. */
  readonly faulty: 'code' | 'name' | undefined;
  /** Called with what is in the form, as it is. */
  knock(code: string, name: string): unknown;
  otherCode(): unknown;
}

/** Returns the form. */
export function joinForm({ words, room, isBusy, fault, faulty, knock, otherCode }: Door): TemplateResult {
  const { shared, pupil } = words;
  const submit = (event: Event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    knock(room || String(fields.get('code') ?? ''), String(fields.get('name') ?? ''));
  };
  const told = (field: string) => (faulty === field ? `${field}-hint fault` : `${field}-hint`);
  const isWrong = (field: string) => (faulty === field ? 'true' : nothing);
  return html`<form class="door" novalidate @submit=${submit}>
    <h2>${pupil.title}</h2>
    ${
      room === ''
        ? html`<label for="code">${shared.code}</label><p class="hint" id="code-hint">${pupil.codeHint}</p>
          <input id="code" name="code" type="text" class="code" dir="ltr" inputmode="numeric" autocomplete="off" maxlength="20"
            aria-describedby=${told('code')} aria-invalid=${isWrong('code')} />`
        : html`<p class="fixed"><span>${shared.code}</span> <strong class="code" dir="ltr">${inGroups(room)}</strong>
          <button class="link" type="button" @click=${otherCode}>${pupil.otherCode}</button></p>`
    }
    <label for="name">${pupil.name}</label><p class="hint" id="name-hint">${pupil.nameHint}</p>
    <input id="name" name="name" type="text" dir="auto" autocomplete="nickname" maxlength=${nameLength} enterkeyhint="go"
      aria-describedby=${told('name')} aria-invalid=${isWrong('name')} />
    ${fault === undefined ? nothing : html`<p class="notice" id="fault" role="alert">${fault}</p>`}
    <div class="actions"><button class="main" aria-disabled=${isBusy}>${isBusy ? shared.entering : pupil.enter}</button></div>
  </form>`;
}
