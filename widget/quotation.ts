// A sentence set as a quotation with its deciding words marked, and one small line: who said it, where it is from, where it
// stands. Every card has it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Span } from '../questions/wire.ts';
import type { ReceiptWords } from './messages/receipt-words.ts';

/** What a quotation needs besides the quote. */
export interface QuotationContext {
  readonly messages: ReceiptWords;
  /** Language and direction of the quoted text. */
  readonly lang: string;
  readonly dir: string;
  /** Whether the quote was found on the host page; `undefined` where the quote is from another document. */
  isOnPage(quote: Evidence): boolean | undefined;
  show(quote: Evidence): void;
  /** What stands around the sentence, where the card shows that. */
  around?(quote: Evidence): { readonly before: string; readonly after: string };
  /** A link to the sentence in its document, where the card has one. */
  link?(quote: Evidence): TemplateResult | typeof nothing;
}

/** Returns the quotation of `quote`. */
export function quotation(quote: Evidence, context: QuotationContext): TemplateResult {
  const { messages, lang, dir } = context;
  const found = context.isOnPage(quote);
  const { before, after } = context.around?.(quote) ?? { before: '', after: '' };
  const near = (words: string) => (words === '' ? nothing : html`<span class="near">${words}</span>`);
  return html`<blockquote>
    <p lang=${lang} dir=${dir}>${near(before)}${messages.openQuote}${marked(quote.exact, quote.marks)}${messages.closeQuote}${near(after)}</p>
    <p class="small">
      ${quote.speaker === undefined ? nothing : html`<bdi>${messages.said(quote.speaker)}</bdi> · `}<bdi>${messages.from(quote.sourceTitle)}</bdi>
      ${found === true ? html` · <button class="link" type="button" @click=${() => context.show(quote)}>${messages.show}</button>` : nothing}
      ${found === false ? html` · ${messages.notOnPage}` : nothing}
      ${context.link?.(quote) ?? nothing}
    </p>
  </blockquote>`;
}

/** The sentence in pieces; marks out of place are left out. */
function marked(exact: string, marks: readonly Span[]): unknown[] {
  const pieces: unknown[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > exact.length) continue;
    pieces.push(exact.slice(at, start), html`<mark>${exact.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(exact.slice(at));
  return pieces;
}
