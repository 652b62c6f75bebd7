// What a French word does to the one before it: « l'augmentation », « la baisse »; « de Paris », « d'Alger ».
import type { Edit } from '../minimal-pair.ts';
import type { Scene } from '../scene.ts';

const startsWithVowel = (word: string): boolean =>
  /^[aeiouyàâéèêëîïôùûœæ]/i.test(word) && !/^(?:onz|oui|yaourt|yémen)/i.test(word);
const startsWithH = (word: string): boolean => /^h/i.test(word);

/** Full forms of elided words other than the article. */
const full: ReadonlyMap<string, string> = new Map([
  ['d', 'de'],
  ['qu', 'que'],
  ['n', 'ne'],
  ['s', 'se'],
  ['j', 'je'],
  ['jusqu', 'jusque'],
]);

/**
 * Returns the edit with the word before it elided or written out as the new word asks, or `undefined` where that can't be told:
 * before an h, and where the article would have to show a gender.
 */
export function elided(scene: Scene, edit: Edit): Edit | undefined {
  const taken = scene.text.slice(edit.start, edit.end);
  if (startsWithVowel(taken) === startsWithVowel(edit.text) && !startsWithH(taken) && !startsWithH(edit.text))
    return edit;
  const at = scene.tokens.findLastIndex(({ end }) => end <= edit.start);
  const before = scene.tokens[at];
  if (before === undefined || before.kind !== 'word') return edit;
  const word = before.text.toLowerCase().replace(/['’]$/, '');
  const isElided = /['’]$/.test(before.text);
  // Before an h only the lists of a dictionary tell; what may elide is left alone.
  if (startsWithH(taken) || startsWithH(edit.text))
    return isElided ||
      /^(?:le|la|de|du|au|que|ne|se|je|ce|cette?|mon|ton|son|sa|ma|beau|bel|nouveau|nouvel)$/.test(word)
      ? undefined
      : edit;
  if (isElided) return writtenOut(scene, edit, before, word);
  if (!/^(?:le|la|de|que|ne|se|du|au|ce|cette|sa|ma|nouveau|vieux|beau)$/.test(word)) return edit;
  const short = { de: "d'", que: "qu'", ne: "n'", se: "s'", le: "l'", la: "l'", du: "de l'", au: "à l'" }[
    word
  ];
  return short === undefined || !startsWithVowel(edit.text)
    ? startsWithVowel(edit.text) && word !== 'cette'
      ? undefined
      : edit
    : { start: before.start, end: edit.end, text: inCase(before.text, short) + edit.text };
}

/** « d'Alger » → « de Paris »; an article that lost its gender is not written out. */
function writtenOut(
  scene: Scene,
  edit: Edit,
  before: Scene['tokens'][number],
  word: string,
): Edit | undefined {
  const whole = full.get(word);
  if (whole === undefined || startsWithVowel(edit.text)) return undefined;
  const text = scene.text.slice(before.end, edit.start);
  return { start: before.start, end: edit.end, text: `${inCase(before.text, whole)} ${text}${edit.text}` };
}

const inCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
