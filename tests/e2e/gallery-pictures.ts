// Which pictures of a situation are kept: all in Arabic on a phone; what most readers see also in English, in the dark and on a desk.
import type { LanguageCode } from '../../questions/index.ts';
import type { Situation } from '../../tools/gallery/situations.ts';
import { desktop, phone } from './gallery-page.ts';

/** How a picture is taken. */
export interface Picture {
  readonly scheme: 'light' | 'dark';
  readonly window: { readonly width: number; readonly height: number };
  /** The part with one element alone, the first or the last, and no more of it than `most` CSS pixels; the whole window where left out. */
  readonly clip?: { readonly element: 'first' | 'last'; readonly most: number };
}

/** What most readers see. */
const main = [
  'choice-open',
  'choice-wrong',
  'text-partial',
  'order-open',
  'match-partial',
  'unchecked',
  'result',
];
/** What differs in English by more than its words. */
const alsoInEnglish = [
  'boolean-right',
  'withdrawn',
  'check',
  'hostile',
  'other-language',
  'headline',
  'numerals',
  'narrow',
];
/** On a desk, where the article stands beside. */
const desk = ['choice-wrong', 'order-open', 'result', 'check', 'headline'];

/** Returns the pictures of `situation` in `lang` by name. The sandboxed page has whatever font the system has, so none is kept. */
export function pictures(
  { name, elements, medium = {} }: Situation,
  lang: LanguageCode,
): [string, Picture][] {
  const isShown = lang === 'ar' || (lang === 'en' && [...main, ...alsoInEnglish].includes(name));
  if (!isShown || elements === 'embed') return [];
  const { width = phone.width, height = phone.height } = medium;
  const clip = { element: elements === undefined ? 'first' : 'last', most: 1200 } as const;
  const part = { window: { width, height }, clip };
  const taken: [string, Picture][] = [['phone', { ...part, scheme: 'light' }]];
  if (main.includes(name) && lang === 'ar') taken.push(['night', { ...part, scheme: 'dark' }]);
  if (desk.includes(name)) taken.push(['desk', { window: desktop, scheme: 'light' }]);
  return taken;
}
