// A sentence set as a quotation with its deciding words marked, and one small line: who said it, where it is from, where it
// stands. Every card has it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Span } from '../../questions/wire.ts';
import type { ReceiptWords } from '../messages/receipt-words.ts';
import { quoteMarks } from '../quote-marks.ts';
import { inSentence } from './in-sentence.ts';

/** What a quotation needs besides the quote. */
export interface QuotationContext {
  readonly messages: ReceiptWords;
  /** Language and direction of the quoted text. */
  readonly lang: string;
  readonly dir: string;
  /** Whether the quote stands on the host page: `undefined` as long as that is not known; what is from another document doesn't. */
  isOnPage(quote: Evidence): boolean | undefined;
  /** Whether the quote is from the article of the page. */
  isOwn(quote: Evidence): boolean;
  show(quote: Evidence): void;
  /** Whether the line under it leaves the document's name out, since all of a list are from one. */
  readonly hidesSource?: true;
  /** What stands around the sentence, where the card shows that. */
  around?(quote: Evidence): { readonly before: string; readonly after: string };
  /** A link to the sentence in its document, where the card has one. */
  link?(quote: Evidence): TemplateResult | undefined;
}

/** Returns the quotation of `quote`. */
export function quotation(quote: Evidence, context: QuotationContext): TemplateResult {
  const { messages, lang, dir } = context;
  const isOwn = context.isOwn(quote);
  // Until the page was read the button stands there: what takes its place later takes no more room.
  const isMissing = isOwn && context.isOnPage(quote) === false;
  const { before, after } = context.around?.(quote) ?? { before: '', after: '' };
  const near = (words: string) => (words === '' ? nothing : html`<span class="near">${words}</span>`);
  const [open, close] = quoteMarks(quote.exact, lang);
  const origin = [
    ...(quote.speaker === undefined ? [] : [inSentence(messages.said, quote.speaker, context)]),
    ...(context.hidesSource === true ? [] : [inSentence(messages.from, quote.sourceTitle, context)]),
    ...(isMissing ? [messages.notOnPage] : []),
  ];
  const link = context.link?.(quote);
  return html`<blockquote>
    <p lang=${lang} dir=${dir}>${near(before)}<span class="exact">${open}${marked(quote.exact, quote.marks)}${close}</span>${near(after)}</p>
    ${origin.length === 0 ? nothing : html`<p class="small">${origin.map((part, index) => html`${index === 0 ? nothing : ' · '}<bdi>${part}</bdi>`)}</p>`}
    ${(!isOwn || isMissing) && link === undefined ? nothing : html`<p class="small ways">${isOwn && !isMissing ? html`<button class="link" type="button" @click=${() => context.show(quote)}>${messages.show}</button>` : nothing}${link}</p>`}
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
