// The card of a statement: what the article says about it in words with a sign, why, whose words it is, and the sentences with
// what stands beside them; and the list of what the article says.
import { html, nothing, type TemplateResult } from 'lit';
import type { StatementOutcome, StatementVerdict } from '../questions/statement-wire.ts';
import type { Evidence } from '../questions/wire.ts';
import type { ArticleClaim } from './check-client.ts';
import type { CheckMessages } from './check-messages/index.ts';
import { quoteMarks } from './quote-marks.ts';
import { type QuotationContext, quotation } from './receipts/quotation.ts';
import { around, type Documents, sourceLink } from './receipts/source-link.ts';

/** The outcome in words: what the article says is said to be its own, what was not decided is nobody's. */
export function outcomeWords(outcome: StatementOutcome, messages: CheckMessages): string {
  const isDecided = outcome !== 'not_enough_information' && outcome !== 'not_checkable';
  return isDecided ? `${messages.according} ${messages.outcomes[outcome]}` : messages.outcomes[outcome];
}

/** Signs that tell the outcome without colour. */
const signs = {
  supported: '●',
  refuted: '✕',
  conflicting: '◐',
  not_enough_information: '○',
  not_checkable: '–',
} as const;

/** What the card needs: words, the documents that quotes come from, and their places once those can be looked up. */
export interface SourceContext extends QuotationContext, Documents {
  readonly messages: CheckMessages;
}

/** Returns the card of `verdict` on `statement`. */
export function statementReceipt(
  statement: string,
  { outcome, reasons, evidence, attribution }: StatementVerdict,
  context: SourceContext,
): TemplateResult {
  const { messages, lang, dir } = context;
  // A reader writes about the article in its language.
  const [open, close] = quoteMarks(statement, lang);
  const isDecided = outcome === 'supported' || outcome === 'refuted' || outcome === 'conflicting';
  return html`<section class="verdict ${outcome}" part="receipt">
    <h3><span aria-hidden="true">${signs[outcome]}</span> ${outcomeWords(outcome, messages)}</h3>
    <p class="small automatic">${messages.automatic}</p>
    <p class="small stated">${messages.yourStatement} ${open}<bdi>${statement}</bdi>${close}</p>
    ${reasons.length === 0 ? nothing : html`<ul class="reasons" lang=${lang} dir=${dir}>${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
    ${attribution === undefined ? nothing : html`<p class="reported"><bdi>${messages.reportedBy(attribution.speaker)}</bdi></p>`}
    ${isDecided || evidence.length === 0 ? nothing : html`<p>${messages.nearest}</p>`}
    ${evidence.map((quote) => quotation(quote, { ...context, around, link: (own) => sourceLink(own, context) }))}
  </section>`;
}

/** Returns the list of what the article says, a sentence once though it says several things. */
export function claimList(claims: readonly ArticleClaim[], context: SourceContext): TemplateResult {
  const quotes = new Map<string, Evidence>();
  for (const { evidence, attribution } of claims) {
    const place = placeOf(evidence);
    const speaker = quotes.get(place)?.speaker ?? evidence.speaker ?? attribution?.speaker;
    quotes.set(place, speaker === undefined ? evidence : { ...evidence, speaker });
  }
  return html`<details class="claims"><summary>${context.messages.claims(quotes.size)}</summary>
    <ol>${[...quotes.values()].map((quote) => html`<li>${quotation(quote, { ...context, hidesSource: true })}</li>`)}</ol></details>`;
}

/** Returns the name of a quote's place: two quotes of one place are of the same words. */
export function placeOf({ source, start, end }: Evidence): string {
  return `${source} ${start} ${end}`;
}
