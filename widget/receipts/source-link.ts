// What stands beside a quote: its neighbouring words, and the way to it where its document is on the web.
import { html, type TemplateResult } from 'lit';
import type { Evidence, SourceLabel } from '../../questions/wire.ts';
import type { Anchoring } from '../chunks.ts';
import type { ReceiptWords } from '../messages/receipt-words.ts';

/** Words shown of the sentences beside a quote. */
const nearWords = 8;

/** The documents that quotes come from, and what finds their places, once it is here. */
export interface Documents {
  readonly messages: ReceiptWords;
  readonly labels: readonly Pick<SourceLabel, 'id' | 'url'>[];
  readonly anchoring: Pick<Anchoring, 'withFragment' | 'textFragment'> | undefined;
}

/** Returns the last words of the sentence before the quote and the first of the one after. */
export function around({ before, after }: Evidence): { readonly before: string; readonly after: string } {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  return {
    before: left.length > nearWords ? `… ${left.slice(-nearWords).join(' ')} ` : before && `${before} `,
    after: right.length > nearWords ? ` ${right.slice(0, nearWords).join(' ')} …` : after && ` ${after}`,
  };
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Returns a link to the passage in its document. Other schemes than the web's own are never linked. */
export function sourceLink(
  quote: Evidence,
  { labels, messages, anchoring }: Documents,
): TemplateResult | undefined {
  const url = labels.find(({ id }) => id === quote.source)?.url;
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const href = anchoring?.withFragment(url, anchoring.textFragment(quote)) ?? url;
  return html`<a class="link" href=${href} target="_blank" rel="noopener">${messages.openSource}<span class="unseen"> ${messages.newTab}</span></a>`;
}
