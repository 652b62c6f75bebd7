// The gallery's index: every situation by name, a link for each of its languages.
import { languageCodes } from '../../questions/index.ts';
import { escaped } from '../markup.ts';
import { directions } from './page.ts';
import { languagesOf, pathOf, situations } from './situations.ts';

const titles = { ar: 'معرض الحالات', en: 'Every situation', fr: 'Toutes les situations' } as const;

/** Returns the index as HTML. */
export function indexPage(): string {
  const lists = languageCodes.map((lang) => {
    const shown = situations.filter((situation) => languagesOf(situation).includes(lang));
    const links = shown.map(
      (situation) => `<li><a href="${pathOf(situation, lang)}">${escaped(situation.title[lang])}</a></li>`,
    );
    return `<section lang="${lang}" dir="${directions[lang]}">\n<h2>${titles[lang]}</h2>\n<ul class="situations">\n${links.join('\n')}\n</ul>\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Gallery of Dalil</title>
<link rel="stylesheet" href="/gallery/gallery.css">
</head>
<body>
<header><strong>Gallery of Dalil</strong></header>
<main>
<h1>The quiz in every situation</h1>
${lists.join('\n')}
</main>
</body>
</html>
`;
}
