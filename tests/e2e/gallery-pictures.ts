// Which pictures of a situation are kept: all in Arabic on a phone; what most readers see also in English, in the dark and on a desk.
import type { LanguageCode } from '../../questions/index.ts';
import type { Situation } from '../../tools/gallery/situations.ts';
import { desktop, phone } from './gallery-page.ts';

/** How a picture is taken. */
export interface Picture {
  readonly scheme: 'light' | 'dark';
  readonly window: { readonly width: number; readonly height: number };
  /** The part with the first element alone, of that height at most in CSS pixels; the whole window where left out. */
  readonly clip?: number;
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
  'numerals',
  'narrow',
];
/** On a desk, where the article stands beside. */
const desk = ['choice-wrong', 'order-open', 'result', 'check'];
/** Looked at whole: there is more than one element, or the host page matters. */
const whole = ['two', 'check', 'hostile'];

/** Returns the pictures of `situation` in `lang` by name. The sandboxed page has whatever font the system has, so none is kept. */
export function pictures(
  { name, elements, medium = {} }: Situation,
  lang: LanguageCode,
): [string, Picture][] {
  const isShown = lang === 'ar' || (lang === 'en' && [...main, ...alsoInEnglish].includes(name));
  if (!isShown || elements === 'embed') return [];
  const { width = phone.width, height = phone.height } = medium;
  const part = whole.includes(name)
    ? { window: { width, height: 1800 } }
    : { window: { width, height }, clip: 1200 };
  const taken: [string, Picture][] = [['phone', { ...part, scheme: 'light' }]];
  if (main.includes(name) && lang === 'ar') taken.push(['night', { ...part, scheme: 'dark' }]);
  if (desk.includes(name)) taken.push(['desk', { window: desktop, scheme: 'light' }]);
  return taken;
}
