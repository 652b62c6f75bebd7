// A page that only says something: that no quiz is here, that it was taken back, or that it can't be shown just now.
import { html } from 'hono/html';
import type { LanguageCode } from '../../questions/index.ts';

/** What is said, in which language, and the day it is said of. */
export interface Notice {
  readonly lang: LanguageCode;
  readonly dir: 'rtl' | 'ltr';
  readonly text: string;
  /** ISO 8601 date and time. */
  readonly at?: string;
}

/** Returns what is said as a paragraph. */
export function noticeLine({ lang, dir, text, at }: Notice) {
  return html`<p class="notice" lang="${lang}" dir="${dir}">${text}${at === undefined ? '' : html` <time datetime="${at}">${at.slice(0, 10)}</time>`}</p>`;
}

/** Returns the page; the first notice names it. */
export function noticePage(notices: readonly Notice[]) {
  const [first] = notices;
  return html`<!doctype html>
<html lang="${first?.lang ?? ''}" dir="${first?.dir ?? ''}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${first?.text ?? ''}</title><link rel="stylesheet" href="/pages.css"><script type="module" src="/dalil-frame-page.js"></script></head>
<body><main>${notices.map(noticeLine)}</main></body></html>`;
}
