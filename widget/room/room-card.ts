// The receipt in a class room. No article stands on the page here, so each quotation leads to its document on the web, where that is known.
import type { TemplateResult } from 'lit';
import type { RoomView } from '../../questions/rooms/views.ts';
import type { Evidence, Verdict } from '../../questions/wire.ts';
import type { ReceiptMessages } from '../messages/ar.ts';
import { card } from '../receipts/card.ts';
import { type QuotationContext, quotation } from '../receipts/quotation.ts';
import { around, sourceLink } from '../receipts/source-link.ts';

/** Returns the card of `verdict`. */
export function roomCard(verdict: Verdict, set: RoomView['set'], words: ReceiptMessages): TemplateResult {
  return card(verdict, contextOf(set, words), words);
}

/** Returns the quotations of `evidence` alone. */
export function roomQuotations(
  evidence: readonly Evidence[],
  set: RoomView['set'],
  words: ReceiptMessages,
): readonly TemplateResult[] {
  const context = contextOf(set, words);
  return evidence.map((quote) => quotation(quote, context));
}

function contextOf(set: RoomView['set'], { card: messages }: ReceiptMessages): QuotationContext {
  const { lang, dir, articleUrl } = set;
  const labels = articleUrl === undefined ? [] : [{ id: 'article', url: articleUrl }];
  const documents = { messages, labels, anchoring: undefined };
  return {
    messages,
    lang,
    dir,
    isOwn: () => false,
    isOnPage: () => false,
    show: () => undefined,
    around,
    link: (quote) => sourceLink(quote, documents),
  };
}
