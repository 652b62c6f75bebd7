// A page of the gallery: an article as a paper prints it, the real element beside it, and a script that plays its reader.
import type { LanguageCode, QuestionSet } from '../../questions/index.ts';
import { escaped, paragraphs } from '../markup.ts';
import type { HandedIn } from './articles.ts';
import type { Situation } from './situations.ts';
import { vocalisedText } from './vocalised-text.ts';

/** Writing directions of the pages. */
export const directions = { ar: 'rtl', en: 'ltr', fr: 'ltr' } as const;

const words = {
  ar: {
    gallery: 'معرض «دليل»',
    open: 'افتح الأسئلة في صفحة مستقلة',
    second: 'مجموعة ثانية',
    check: 'ماذا يقول المقال في ذلك؟',
  },
  en: {
    gallery: 'Gallery of Dalil',
    open: 'Open the questions on a page of their own',
    second: 'A second quiz',
    check: 'What does the article say about it?',
  },
  fr: {
    gallery: 'Galerie de Dalil',
    open: 'Ouvrir les questions dans une page à part',
    second: 'Un second quiz',
    check: 'Qu’en dit l’article\u202f?',
  },
} as const;

/** A policy under which nothing inline runs or styles, nothing comes from elsewhere, and no string becomes markup. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** What is written on a page besides the situation. */
export interface PageParts {
  readonly lang: LanguageCode;
  /** The set as it was published, and its id on the page. */
  readonly set: QuestionSet;
  readonly id: string;
  readonly draft: HandedIn;
  /** The text that the article has now. */
  readonly text: string;
  /** Id of the set that a second quiz shows. */
  readonly second: string;
}

/** Returns the page of `situation` as HTML. */
export function situationPage(situation: Situation, parts: PageParts): string {
  const { lang, set, draft, text } = parts;
  const { host = 'plain', network, title, steps } = situation;
  const data = (id: string, value: unknown) =>
    `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
  const lines = Object.fromEntries(
    set.questions.flatMap((question) =>
      question.kind === 'order' ? question.options.map((option) => [option.id, option.text]) : [],
    ),
  );
  return `<!doctype html>
<html lang="${lang}" dir="${directions[lang]}"${host === 'dark' ? ' class="dark"' : ''}>
<head>
<meta charset="utf-8">
${host === 'strict' ? `<meta http-equiv="Content-Security-Policy" content="${strictPolicy}">` : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title[lang])} – ${words[lang].gallery}</title>
<link rel="stylesheet" href="/gallery/gallery.css">
${host === 'hostile' ? '<link rel="stylesheet" href="/gallery/hostile.css">' : ''}
${network === undefined ? '' : `<script src="/gallery/network.js" data-path="${network.path}" data-way="${network.way}"></script>`}
<script type="module" src="/dalil-quiz.js"></script>
${situation.elements === 'check' ? '<script type="module" src="/dalil-check.js"></script>' : ''}
${data('steps', steps?.(set, lang) ?? [])}
${data('lines', lines)}
<script type="module" src="/gallery/reader.js"></script>
</head>
<body>
<header><strong>${escaped(draft.publisher ?? '')}</strong><a href="/gallery/">${words[lang].gallery}</a></header>
<main>
<article>
<h1>${escaped(draft.title)}</h1>
${paragraphs(host === 'vocalised' ? vocalisedText : text)}
</article>
${stages(situation, parts)}
</main>
</body>
</html>
`;
}

function stages({ elements, title, attributes }: Situation, { lang, id, second }: PageParts): string {
  const { open, second: secondTitle, check } = words[lang];
  const stage = (heading: string, content: string) =>
    `<section class="stage">\n<h2>${escaped(heading)}</h2>\n${content}\n</section>`;
  const quiz = (set: string) =>
    `<dalil-quiz set="${set}" ${attributes?.(lang) ?? 'keep="no"'}><a href="/embed/${set}">${open}</a></dalil-quiz>`;
  const first =
    elements === 'embed'
      ? `<iframe src="/embed/${id}" sandbox="allow-forms" title="${escaped(title[lang])}"></iframe>`
      : quiz(id);
  const others = {
    two: () => [stage(secondTitle, quiz(second))],
    check: () => [stage(check, `<dalil-check set="${id}"></dalil-check>`)],
    embed: () => [],
  };
  return [stage(title[lang], first), ...(elements === undefined ? [] : others[elements]())].join('\n');
}
