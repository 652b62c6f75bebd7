// Which of the three languages a text is in, by script and function words; a library for this costs more than the rest.
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageCode } from './language-code.ts';

/** Either a language that is handled, or the nearest name for what was found instead (a BCP 47 subtag or `unknown`). */
export type LanguageFound = { readonly lang: LanguageCode } | { readonly other: string };

/** Letters that standard Arabic does not use but Persian, Urdu and Kurdish do in nearly every sentence. */
const beyondArabic: readonly (readonly [lang: string, letters: string])[] = [
  ['ur', 'ٹڈڑںےھ'],
  ['ku', 'ێۆەڵڕ'],
  ['fa', 'پچژگکی'],
];

/** Frequent function words that tell the Latin-script languages of news apart; a word that several of them share stands with each. */
const functionWords: readonly (readonly [lang: string, words: string])[] = [
  [
    'en',
    'the of and to that is was for with his by from are were has have it which this said an been but they their who would will had after than about into',
  ],
  [
    'fr',
    'le les des du et est une dans pour qui sur avec au aux ont sont par ce cette pas plus selon un il elle ils elles ces ses leur leurs dont lors etre ete apres deux ou mais sous depuis contre entre aussi comme la de en',
  ],
  ['es', 'el los las la de en del y por con una su al lo como mas fue han pero'],
  ['pt', 'o os de do da dos das e um uma com nao ao em foi mais pelo'],
  ['it', 'il la di che gli della del per non sono con una nel alla anche ha'],
  ['de', 'der die das und den von zu mit sich des auf fur ist im dem nicht ein eine'],
  ['nl', 'het een van en de dat op te zijn voor met niet aan er ook'],
  ['tr', 've bir bu da de icin ile olarak cok daha'],
];

const languageOfWord: ReadonlyMap<string, readonly string[]> = buildIndex();

function buildIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, words] of functionWords) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), lang]);
  }
  return index;
}

/** Share of words that must be function words of a language before a Latin-script text is taken for it. */
const leastShare = 0.12;

/** Share of letters beyond Arabic above which an Arabic-script text is another language. */
const mostForeign = 0.015;

/** Returns the language of `text`, whose tokens are `tokens`. */
export function languageOf(text: string, tokens: readonly Token[]): LanguageFound {
  const scripts = countScripts(text);
  const letters = scripts.arabic + scripts.latin + scripts.other;
  if (letters === 0) return { other: 'unknown' };
  if (scripts.other > letters / 2) return { other: 'unknown' };
  if (scripts.arabic >= scripts.latin) return arabicScriptLanguage(text, scripts.arabic);
  return latinScriptLanguage(tokens);
}

function countScripts(text: string): { arabic: number; latin: number; other: number } {
  let arabic = 0;
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x620 && code <= 0x6d3) arabic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    else if (code >= 0xc0 && code < 0x250) latin++;
    else if (code >= 0x370 && code < 0x2000 && (code < 0x600 || code > 0x6ff)) other++;
    else if (code >= 0x3040 && code < 0xfb00) other++;
  }
  return { arabic, latin, other };
}

function arabicScriptLanguage(text: string, letters: number): LanguageFound {
  for (const [lang, marks] of beyondArabic) {
    let count = 0;
    for (let at = 0; at < text.length; at++) if (marks.includes(text[at] ?? '')) count++;
    if (count > letters * mostForeign) return { other: lang };
  }
  return { lang: 'ar' };
}

function latinScriptLanguage(tokens: readonly Token[]): LanguageFound {
  const counts = new Map<string, number>();
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    for (const lang of languageOfWord.get(fold(token.norm)) ?? [])
      counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  let best = 'unknown';
  let most = 0;
  for (const [lang, count] of counts) {
    if (count > most) {
      best = lang;
      most = count;
    }
  }
  if (most < words * leastShare) return { other: 'unknown' };
  return best === 'en' || best === 'fr' ? { lang: best } : { other: best };
}
