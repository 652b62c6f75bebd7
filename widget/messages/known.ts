// The first words of every language that this page has so far. One language travels with the element.
import { fetchFirst } from '../chunks.ts';
import type { FirstMessages } from './ar.ts';
import type { InterfaceLanguage } from './interface-language.ts';

const known = new Map<string, FirstMessages>();

/** Makes words known. */
export function teach(words: FirstMessages): void {
  known.set(words.lang, words);
}

/** Whether the words of `lang` are here. */
export function isKnown(lang: InterfaceLanguage): boolean {
  return known.has(lang);
}

/** Returns the words of `lang`, or those that travelled with the element where they are not here. */
export function firstWords(lang: InterfaceLanguage): FirstMessages {
  const words = known.get(lang) ?? known.values().next().value;
  if (words === undefined) throw new Error('The element came without words.');
  return words;
}

/** Fetches the words of `lang`, unless they are here. */
export async function learn(lang: InterfaceLanguage): Promise<void> {
  const words = isKnown(lang) ? undefined : await fetchFirst(lang);
  if (words !== undefined) teach(words);
}
