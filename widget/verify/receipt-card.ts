// A genuine receipt as people read it: who, what, how many points, when.
import { html, type TemplateResult } from 'lit';
import type { ReceiptClaims } from '../../questions/rooms/receipt.ts';
import type { VerifyWords } from './words/index.ts';

/** Returns the card. The name is a nickname, and the card says so. */
export function receiptCard(claims: ReceiptClaims, words: VerifyWords): TemplateResult {
  const { name, title, lang, points, of, answered, finishedAt, iat, iss, room, set, version, textHash } =
    claims;
  const locale = `${words.lang}-u-nu-latn-ca-gregory`;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' });
  const line = (label: string, value: unknown, hint?: string) =>
    html`<div><dt>${label}</dt><dd>${value}${hint === undefined ? '' : html`<span class="small">${hint}</span>`}</dd></div>`;
  return html`<div class="verdict genuine">
    <h2><span aria-hidden="true">✓</span> ${words.genuine}</h2>
    <p>${words.genuineHint}</p>
    <dl>
      ${line(words.name, html`<bdi>${name}</bdi>`, words.nameHint)}
      ${line(words.set, html`<bdi lang=${lang}>${title}</bdi>`)}
      ${line(words.points, words.pointsOf(number.format(points), number.format(of)))}
      ${line(words.answered, words.pointsOf(number.format(answered), number.format(of)))}
      ${line(answered === 0 ? words.endedAt : words.finishedAt, html`<time datetime=${finishedAt}>${moment.format(new Date(finishedAt))}</time>`)}
      ${line(words.issuer, html`<bdi>${iss}</bdi>`)}
    </dl>
    <details><summary>${words.details}</summary><dl>
      ${line(words.issuedAt, html`<time datetime=${new Date(iat * 1000).toISOString()}>${moment.format(new Date(iat * 1000))}</time>`)}
      ${line(words.room, html`<bdi>${room}</bdi>`)}
      ${line(words.setId, words.version(set, number.format(version)))}
      ${line(words.textHash, html`<bdi class="hash">${textHash}</bdi>`)}
    </dl></details>
  </div>`;
}
