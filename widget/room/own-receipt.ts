// A pupil's signed receipt, once the session has ended: a link that states the points to whoever opens it.
import { html, type TemplateResult } from 'lit';
import type { PupilWords } from './messages/ar.ts';

/** How the receipt fares: not asked for, asked for, refused, or its address on the page that verifies it. */
export type OwnReceipt = 'none' | 'asking' | 'failed' | { readonly address: string };

/** Returns the way to the receipt, or the receipt itself. */
export function ownReceipt(receipt: OwnReceipt, words: PupilWords, ask: () => unknown): TemplateResult {
  if (typeof receipt === 'object')
    return html`<p class="own-receipt"><a href=${receipt.address} target="_blank" rel="noopener">${words.receiptOpen}</a>
      <span class="small">${words.receiptHint}</span></p>`;
  return html`${receipt === 'failed' ? html`<p class="notice">${words.noReceipt}</p>` : ''}
    <div class="actions"><button class="plain" type="button" aria-disabled=${receipt === 'asking'} @click=${ask}>${words.receipt}</button></div>`;
}
