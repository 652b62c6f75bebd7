// The page around a quiz: what machines find in its head, whose article it is, and the form, which the element takes over
// where it can.
import { html } from 'hono/html';
import type { PublicSet } from '../../questions/index.ts';
import { pageWords } from './words.ts';

/** What stands on the page and how it is reached. */
export interface SetPage {
  readonly set: PublicSet;
  /** The service's own origin, for links that travel. */
  readonly origin: string;
  /** Where the reader is, before the title of the page. */
  readonly place?: string;
  readonly main: unknown;
  /**
   * Whether the element may take the form's place. It begins at the first question with nothing answered, so it takes over that page
   * alone: what a reader has sent by the form stays before the reader.
   */
  readonly isBeginning: boolean;
  /** The other way to answer: all at once or one after another. */
  readonly otherWay: { readonly href: string; readonly text: string };
}

/** Returns the page. */
export function setPage({ set, origin, place, main, isBeginning, otherWay }: SetPage) {
  const words = pageWords[set.lang];
  const { url, publisher, publishedAt } = set.article;
  const title = words.basedOn(set.title);
  const oembed = `${origin}/oembed?url=${encodeURIComponent(`${origin}/embed/${set.id}`)}`;
  return html`<!doctype html>
<html lang="${set.lang}" dir="${set.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${place === undefined ? '' : `${place} – `}${title}</title>
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<link rel="stylesheet" href="/pages.css">
<script type="module" src="/dalil-frame-page.js"></script>
${isBeginning ? html`<script type="module" src="/e/quiz-${set.lang}.js"></script>` : ''}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="small article">${url === undefined ? '' : html`<a href="${url}" target="_blank" rel="noopener">${words.toArticle}</a>`}${publisher === undefined ? '' : html` <bdi>${publisher}</bdi>`}${publishedAt === undefined ? '' : html` <time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>`}</p>
${isBeginning ? html`<dalil-quiz set="${set.id}">${main}</dalil-quiz>` : main}
<p class="small ways"><a href="${otherWay.href}">${otherWay.text}</a></p>
</main>
</body>
</html>`;
}
