// What a French word does to the one before it: « l'augmentation », « la baisse »; « de Paris », « d'Alger ».
import type { Token } from '../../../questions/text/tokens.ts';
import type { Edit } from '../minimal-pair.ts';
import type { Scene } from '../scene.ts';

type Start = 'vowel' | 'h' | 'consonant';

/** Words whose h keeps the word before them whole. */
const aspirated = /^(?:haut|hauss|hollande|hongrie|honduras|haye|havre|hasard|harcel|huit|héros)/i;

/** How a word begins for the one before it; of most words in h only a dictionary tells whether it is mute. */
function startOf(word: string): Start {
  if (/^h/i.test(word)) return aspirated.test(word) ? 'consonant' : 'h';
  const isVowel = /^[aeiouyàâéèêëîïôùûœæ]/i.test(word) && !/^(?:onz|oui|yaourt|yémen)/i.test(word);
  return isVowel ? 'vowel' : 'consonant';
}

/** Words that lose or change letters before a vowel, with what becomes of them where that is known without a gender. */
const short: ReadonlyMap<string, string | undefined> = new Map([
  ['de', "d'"],
  ['que', "qu'"],
  ['ne', "n'"],
  ['se', "s'"],
  ['le', "l'"],
  ['la', "l'"],
  ['du', "de l'"],
  ['au', "à l'"],
  ...'je ce sa ma ta nouveau vieux beau'.split(' ').map((word) => [word, undefined] as const),
]);

/** Their elided forms written out; an article that lost its gender is not. */
const full: ReadonlyMap<string, string> = new Map([
  ['d', 'de'],
  ['qu', 'que'],
  ['n', 'ne'],
  ['s', 'se'],
  ['jusqu', 'jusque'],
]);

/** Words that show what follows them in spite of an h. */
const showing = /^(?:mon|ton|son|cet|cette|bel|nouvel|vieil)$/;

/**
 * Returns the edit with the word before it elided or written out as the new word asks, or `undefined` where that can't be told:
 * before an h, and where the article would have to show a gender.
 */
export function elided(scene: Scene, edit: Edit): Edit | undefined {
  const [taken, put] = [startOf(scene.text.slice(edit.start, edit.end)), startOf(edit.text)];
  if (taken === put && put !== 'h') return edit;
  const before = scene.tokens.findLast(({ end }) => end <= edit.start);
  if (before?.kind !== 'word') return edit;
  const isElided = /['’]$/.test(before.text);
  const word = before.text.toLowerCase().replace(/['’]$/, '');
  if (!isElided && !short.has(word) && !showing.test(word)) return edit;
  if (taken === 'h' || put === 'h' || showing.test(word)) return undefined;
  const written = put === 'vowel' ? short.get(word) : full.get(word);
  if (written === undefined) return undefined;
  const glue = put === 'vowel' ? '' : ' ';
  return { start: before.start, end: edit.end, text: inCase(before, written) + glue + edit.text };
}

const inCase = (model: Token, word: string): string =>
  /^\p{Lu}/u.test(model.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
