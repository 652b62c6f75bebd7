// A question before what can't be undone, in the page: the browser's own dialog element keeps the focus in it and gives it back.
import { html, type TemplateResult } from 'lit';
import type { Doubt, Wish } from './lead-view.ts';
import type { SharedWords } from './messages/ar.ts';

/** Returns the dialog; `settled` is told however it is closed. While it `isHeld` it takes no yes: a double
 * click that opened it is none. */
export function doubtDialog(
  { wish, label, sure }: Doubt,
  { cancel }: SharedWords,
  { isHeld, yes, settled }: { readonly isHeld: boolean; yes(wish: Wish): unknown; settled(): unknown },
): TemplateResult {
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();
  const agree = (event: Event) => {
    if (isHeld) return;
    yes(wish);
    close(event);
  };
  return html`<dialog aria-labelledby="doubt" aria-describedby="doubt-sure" @close=${settled}>
    <h3 id="doubt">${label}</h3><p id="doubt-sure">${sure}</p>
    <div class="actions"><button class="plain" type="button" @click=${close}>${cancel}</button>
      <button class="main" type="button" aria-disabled=${isHeld} @click=${agree}>${label}</button></div>
  </dialog>`;
}
