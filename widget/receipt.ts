// The receipt: the verdict in words with a sign, the exact sentence with its deciding words marked, and where it is from.
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../questions/wire.ts';
import type { Messages } from './messages/index.ts';
import { type QuotationContext, quotation } from './quotation.ts';

/** Signs that tell the outcome without colour. */
export const signs = { correct: '●', partial: '◐', incorrect: '○', withdrawn: '–' } as const;

/** What the card needs besides the verdict. */
export interface ReceiptContext extends QuotationContext {
  readonly messages: Messages;
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
