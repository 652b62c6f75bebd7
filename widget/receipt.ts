// The receipt: the verdict in words with a sign, the exact sentence with its deciding words marked, and where it is from.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Span, Verdict } from '../questions/wire.ts';
import type { Messages } from './messages/index.ts';

/** Signs that tell the outcome without colour. */
export const signs = { correct: '●', partial: '◐', incorrect: '○', withdrawn: '–' } as const;

/** What the card needs besides the verdict. */
export interface ReceiptContext {
  readonly messages: Messages;
  /** Language and direction of the quoted text. */
  readonly lang: string;
  readonly dir: string;
  /** Whether the quote was found on the host page; `undefined` where the quote is from another document. */
  isOnPage(quote: Evidence): boolean | undefined;
  show(quote: Evidence): void;
}

/** Returns the card of `verdict`. Its heading takes the focus. */
export function receipt(verdict: Verdict, context: ReceiptContext): TemplateResult {
  const { messages } = context;
  const { outcome, canonicalAnswer, tolerated, evidence } = verdict;
  // The lines of an arrangement say what belongs where; the explanation has what they don't.
  const isArranged = verdict.correctOrder !== undefined || verdict.correctPairs !== undefined;
  return html`<section class="verdict ${outcome}" part="receipt">
    <h3 tabindex="-1"><span aria-hidden="true">${signs[outcome]}</span> ${messages.outcomes[outcome]}</h3>
    ${outcome === 'withdrawn' ? html`<p>${verdict.explanation}</p>` : nothing}
    ${canonicalAnswer === undefined || outcome === 'correct' ? nothing : html`<p>${isArranged ? verdict.explanation : messages.answerIs(canonicalAnswer)}</p>`}
    ${tolerated.length === 0 ? nothing : html`<p class="small">${messages.tolerated(tolerated.map((name) => messages.tolerances[name]))}</p>`}
    ${evidence.map((quote) => quotation(quote, context))}
  </section>`;
}

function quotation(quote: Evidence, context: ReceiptContext): TemplateResult {
  const { messages } = context;
  const found = context.isOnPage(quote);
  return html`<blockquote lang=${context.lang} dir=${context.dir}>
    <p>${messages.openQuote}${marked(quote.exact, quote.marks)}${messages.closeQuote}</p>
    <p class="small">
      ${quote.speaker === undefined ? nothing : html`<bdi>${messages.said(quote.speaker)}</bdi> · `}<bdi>${messages.from(quote.sourceTitle)}</bdi>
      ${found === true ? html` · <button class="link" type="button" @click=${() => context.show(quote)}>${messages.show}</button>` : nothing}
      ${found === false ? html` · ${messages.notOnPage}` : nothing}
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
