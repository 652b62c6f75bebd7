// The demonstration news page: an article as a desk would print it, with the quiz and the check embedded in three lines each.

import type { LanguageCode } from '../questions/index.ts';
import type { Demonstration } from '../questions/sets/demonstrations.ts';
import { escaped, paragraphs } from './markup.ts';

interface PageWords {
  readonly dir: 'rtl' | 'ltr';
  readonly fictional: string;
  readonly test: string;
  readonly open: string;
  readonly teach: string;
  readonly compare: string;
  readonly documents: string;
}

const words: Readonly<Record<LanguageCode, PageWords>> = {
  ar: {
    dir: 'rtl',
    fictional: 'صحيفة تجريبية لعرض «دليل»',
    test: 'ماذا بقي معك من المقال؟',
    open: 'افتح الأسئلة في صفحة مستقلة',
    teach: 'افتح غرفة لصفّك بهذه الأسئلة',
    compare: 'ماذا يقول المقال في ذلك؟',
    documents: 'وثائق استند إليها المقال',
  },
  en: {
    dir: 'ltr',
    fictional: 'A demonstration paper for Dalil',
    test: 'What stayed with you?',
    open: 'Open the questions on a page of their own',
    teach: 'Open a room for your class with these questions',
    compare: 'What does the article say about it?',
    documents: 'Documents this article rests on',
  },
  fr: {
    dir: 'ltr',
    fictional: 'Journal de démonstration de Dalil',
    test: 'Qu’avez-vous retenu\u202f?',
    open: 'Ouvrir les questions dans une page à part',
    teach: 'Ouvrir une salle pour la classe avec ces questions',
    compare: 'Qu’en dit l’article\u202f?',
    documents: 'Documents sur lesquels repose l’article',
  },
};

const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; background: light-dark(#fffdf8, #15140f); color: light-dark(#1d1b16, #ece8dc); font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; }
body:lang(ar) { font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", serif; font-size: 1.15rem; line-height: 1.95; }
header, main, footer { max-inline-size: 40rem; margin-inline: auto; padding-inline: 1.25rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; padding-block: 1rem; border-block-end: 3px double currentColor; }
header strong { font-size: 1.15em; } header nav { display: flex; gap: 1rem; }
a { color: inherit; text-underline-offset: .3em; }
h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.35; margin-block: 2rem .5rem; text-wrap: balance; }
:lang(ar) h1 { line-height: 1.55; }
.byline { opacity: .8; font-size: .9em; margin-block: 0 2rem; }
article p { margin-block: 0 1.25em; }
.quiz { margin-block: 3rem; padding: 1.25rem; background: light-dark(#fff, #1e1d17); border: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
.quiz h2 { margin: 0 0 1rem; font-size: 1.2rem; }
details { margin-block: .5rem; border-block-start: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding-block: .75rem; }
summary { cursor: pointer; }
footer { opacity: .75; font-size: .85em; padding-block: 2rem; }
`;

/** Returns the page as HTML; `set` is the id of the article's set. */
export function demoPage(article: Demonstration, set: string): string {
  const { dir, fictional, test, open, teach, compare, documents } = words[article.lang];
  const sources = article.sources.map(
    ({ title, text }) => `<details><summary>${escaped(title)}</summary>\n${paragraphs(text)}\n</details>`,
  );
  return `<!doctype html>
<html lang="${article.lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(article.title)} – ${escaped(article.publisher)}</title>
<link rel="canonical" href="${escaped(article.url)}">
<style>${style}</style>
</head>
<body>
<header><strong>${escaped(article.publisher)}</strong><nav><a href="/demo/ar/" lang="ar">العربية</a><a href="/demo/en/" lang="en">English</a><a href="/demo/fr/" lang="fr">Français</a></nav></header>
<main>
<article>
<h1>${escaped(article.title)}</h1>
<p class="byline">${escaped(article.byline)} · <time datetime="${article.publishedAt}">${dateOf(article)}</time></p>
${paragraphs(article.text)}
</article>
<section class="quiz">
<h2>${test}</h2>
<script type="module" src="/dalil-quiz.js"></script>
<dalil-quiz set="${set}"><a href="/embed/${set}">${open}</a></dalil-quiz>
<p><a href="/teach?set=${set}&amp;lang=${article.lang}">${teach}</a></p>
</section>
<section class="quiz">
<h2>${compare}</h2>
<script type="module" src="/dalil-check.js"></script>
<dalil-check set="${set}"></dalil-check>
</section>
<section aria-label="${documents}">
<h2>${documents}</h2>
${sources.join('\n')}
</section>
</main>
<footer>${fictional}</footer>
</body>
</html>
`;
}

function dateOf({ lang, publishedAt }: Demonstration): string {
  const locale = { ar: 'ar-LB-u-nu-latn', en: 'en-GB', fr: 'fr-FR' }[lang];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(publishedAt),
  );
}
