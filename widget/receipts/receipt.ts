// The receipt of an answer in the quiz: its card, with the ways to the sentence on this page and at its source, and to the newsroom.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Verdict } from '../../questions/wire.ts';
import type { ReceiptMessages } from '../messages/ar.ts';
import type { QuizView } from '../quiz-view.ts';
import { card } from './card.ts';
import { around, sourceLink } from './source-link.ts';

/** Returns the card of `verdict`. */
export function receipt(verdict: Verdict, view: QuizView, words: ReceiptMessages): TemplateResult {
  const { set } = view.quiz;
  const { lang, dir } = set;
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
  const challenge =
    verdict.outcome === 'withdrawn'
      ? nothing
      : html`<details class="challenge" @toggle=${view.needMore}><summary>${words.challenge}</summary>${view.more?.challenge(verdict, view, view.more.words)}</details>`;
  return card(verdict, context, words, challenge);
}
