// The card of a verdict, on an article's page and in a class room: the verdict in words with a sign, what was forgiven, and the exact sentences.
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../../questions/wire.ts';
import type { ReceiptMessages } from '../messages/ar.ts';
import { signs } from '../session.ts';
import { inSentence } from './in-sentence.ts';
import { type QuotationContext, quotation } from './quotation.ts';

/** Returns the card of `verdict`, with `last` beneath its quotations. Its heading takes the focus. */
export function card(
  verdict: Verdict,
  context: QuotationContext,
  words: ReceiptMessages,
  last: unknown = nothing,
): TemplateResult {
  const { outcome, canonicalAnswer, tolerated, evidence, explanation, didYouMean } = verdict;
  const { lang, dir } = context;
  // The lines of an arrangement say what belongs where; the explanation has what they don't.
  const isArranged = verdict.correctOrder !== undefined || verdict.correctPairs !== undefined;
  const told = didYouMean ?? (outcome === 'withdrawn' || isArranged ? explanation : undefined);
  return html`<section class="verdict ${outcome}" part="receipt">
    <h3 tabindex="-1"><span aria-hidden="true">${signs[outcome]}</span> ${words.outcomes[outcome]}</h3>
    ${outcome === 'correct' ? nothing : told !== undefined ? html`<p lang=${lang} dir=${dir}>${told}</p>` : canonicalAnswer === undefined ? nothing : html`<p>${inSentence(words.answerIs, canonicalAnswer, context)}</p>`}
    ${tolerated.length === 0 ? nothing : html`<p class="small">${words.tolerated(tolerated.map((name) => words.tolerances[name]))}</p>`}
    ${evidence.map((quote) => quotation(quote, context))}
    ${last}
  </section>`;
}
