// The pages of a class room: each is a frame around one element, in the language that is asked for. Whatever a key opens comes later, by the element.
import { html } from 'hono/html';
import { type LanguageCode, languageCodes } from '../../questions/index.ts';
import { pageWords } from './words.ts';

/** Whose page it is. */
export type RoomPageKind = 'room' | 'teach' | 'screen';

/** What stands on a page of a class room. */
export interface RoomPage {
  readonly kind: RoomPageKind;
  readonly lang: LanguageCode;
  /** The code in the address, or nothing. */
  readonly room: string;
  /** The set that a room is to be made of, or nothing. */
  readonly set: string;
}

/** The languages in their own words. */
const languageNames: Readonly<Record<LanguageCode, string>> = {
  ar: 'العربية',
  en: 'English',
  fr: 'Français',
};

/** Returns the page. */
export function roomPage({ kind, lang, room, set }: RoomPage) {
  const { dir, classRoom } = pageWords[lang];
  const title = classRoom[kind];
  const query = set === '' ? '' : `&set=${set}`;
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/pages.css">
<script type="module" src="/e/${kind}-${lang}.js"></script>
<script type="module" src="/dalil-room-pages.js"></script>
</head>
<body class="${kind}-page">
<main>
<h1>${title}</h1>
${element(kind, room, set, html`<noscript><p class="notice">${classRoom.needsScript}</p></noscript>`)}
${kind === 'screen' ? '' : html`<p class="small langs">${languageCodes.filter((code) => code !== lang).map((code) => html`<a href="?lang=${code}${query}" lang="${code}">${languageNames[code]}</a> `)}</p>`}
</main>
</body>
</html>`;
}

function element(kind: RoomPageKind, room: string, set: string, inner: unknown) {
  const code = room === '' ? '' : html` room="${room}"`;
  if (kind === 'room') return html`<dalil-room${code}>${inner}</dalil-room>`;
  if (kind === 'screen') return html`<dalil-room-screen${code}>${inner}</dalil-room-screen>`;
  return html`<dalil-room-teacher${code}${set === '' ? '' : html` set="${set}"`}>${inner}</dalil-room-teacher>`;
}
