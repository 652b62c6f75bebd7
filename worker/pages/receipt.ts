// The receipt card as HTML: verdict in words with a sign, the exact sentence with its deciding words marked, its source.
import { html } from 'hono/html';
import type { Evidence, Span, Verdict } from '../../questions/index.ts';
import type { PageWords } from './words.ts';

/** Signs that say the outcome without colour. */
export const signs = { correct: '●', partial: '◐', incorrect: '○', withdrawn: '–' } as const;

/** Returns the card of `verdict`; as the target of a form's address, where the reader is to go on reading. */
export function receiptCard(verdict: Verdict, words: PageWords, isTarget = false) {
  const { outcome, evidence, canonicalAnswer, tolerated, explanation, didYouMean } = verdict;
  // The lines of an arrangement say what belongs where; the explanation has what they don't.
  const isArranged = verdict.correctOrder !== undefined || verdict.correctPairs !== undefined;
  const told =
    didYouMean ??
    (outcome === 'withdrawn' || isArranged || canonicalAnswer === undefined
      ? explanation
      : words.answerIs(canonicalAnswer));
  return html`<section class="receipt ${outcome}"${isTarget ? html` id="verdict" tabindex="-1"` : ''} aria-live="polite">
    <h2><span aria-hidden="true">${signs[outcome]}</span> ${words.outcomes[outcome]}</h2>
    ${outcome === 'correct' ? '' : html`<p>${told}</p>`}
    ${tolerated.length === 0 ? '' : html`<p class="small">${words.tolerated(tolerated.map((name) => words.tolerances[name]).join(words.comma))}</p>`}
    ${evidence.map((quote) => quotation(quote, words))}
  </section>`;
}

function quotation(quote: Evidence, words: PageWords) {
  const [open, close] = marksAround(quote.exact, words);
  return html`<blockquote><p><bdi>${open}${marked(quote.exact, quote.marks)}${close}</bdi></p>
    <p class="small">${quote.speaker === undefined ? '' : html`${words.said(quote.speaker)} · `}${words.from(quote.sourceTitle)}</p></blockquote>`;
}

/** The marks around a quote: none where it stands in marks already, another kind where these stand inside; as the element has it. */
function marksAround(exact: string, { openQuote, closeQuote }: PageWords): readonly [string, string] {
  if (/^[«“„"”‘’]|[»”“"’]$/.test(exact)) return ['', ''];
  if (!exact.includes(openQuote.trim())) return [openQuote, closeQuote];
  return openQuote === '“' ? ['‘', '’'] : ['“', '”'];
}

/** The sentence with its marks, which are in order and never overlap; others are left out. */
function marked(exact: string, marks: readonly Span[]) {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > exact.length) continue;
    parts.push(exact.slice(at, start), html`<mark>${exact.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(exact.slice(at));
  return parts;
}
