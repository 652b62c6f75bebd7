// The receipt: the verdict in words with a sign, the exact sentence with its deciding words marked, and where it is from.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Verdict } from '../../questions/wire.ts';
import type { ReceiptMessages } from '../messages/ar.ts';
import type { QuizView } from '../quiz-view.ts';
import { signs } from '../session.ts';
import { inSentence } from './in-sentence.ts';
import { quotation } from './quotation.ts';
import { around, sourceLink } from './source-link.ts';

/** Returns the card of `verdict`. Its heading takes the focus. */
export function receipt(verdict: Verdict, view: QuizView, words: ReceiptMessages): TemplateResult {
  const { outcome, canonicalAnswer, tolerated, evidence, explanation } = verdict;
  const { set } = view.quiz;
  const { lang, dir } = set;
  // The lines of an arrangement say what belongs where; the explanation has what they don't.
  const isArranged = verdict.correctOrder !== undefined || verdict.correctPairs !== undefined;
  const documents = {
    messages: words.card,
    labels: [set.article, ...set.sources],
    anchoring: view.anchoring,
  };
  const isOwn = (quote: Evidence) => quote.source === set.article.id;
  // The article of this page is shown on this page, unless the sentence isn't there.
  const link = (quote: Evidence) =>
    isOwn(quote) && view.isOnPage(quote) !== false ? undefined : sourceLink(quote, documents);
  const context = { ...documents, lang, dir, isOwn, isOnPage: view.isOnPage, show: view.show, around, link };
  return html`<section class="verdict ${outcome}" part="receipt">
    <h3 tabindex="-1"><span aria-hidden="true">${signs[outcome]}</span> ${words.outcomes[outcome]}</h3>
    ${outcome === 'withdrawn' ? html`<p lang=${lang} dir=${dir}>${explanation}</p>` : nothing}
    ${canonicalAnswer === undefined || outcome === 'correct' ? nothing : html`<p>${isArranged ? html`<span lang=${lang} dir=${dir}>${explanation}</span>` : inSentence(words.answerIs, canonicalAnswer, set)}</p>`}
    ${tolerated.length === 0 ? nothing : html`<p class="small">${words.tolerated(tolerated.map((name) => words.tolerances[name]))}</p>`}
    ${evidence.map((quote) => quotation(quote, context))}
    ${outcome === 'withdrawn' ? nothing : html`<details class="challenge" @toggle=${view.needMore}><summary>${words.challenge}</summary>${view.more?.challenge(verdict, view, view.more.words)}</details>`}
  </section>`;
}
