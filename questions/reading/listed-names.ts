// Listed names in a script without capitals, with or without particles written to them.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import { leadBefore, type NameScene } from './name-scene.ts';
import type { ListedName, NameHead } from './name-words.ts';

/** Fewest letters of a listed name behind a clitic, and up to how many the whole must be no word of the language. */
const shortestBehindClitic = 3;
const longestShort = 4;

/** Returns the longest listed name that begins at token `at`. */
export function listedAt(scene: NameScene, at: number): NameMention | undefined {
  const { words } = scene;
  const first = scene.word(at);
  if (first === undefined) return undefined;
  const readings = scene.readingsAt(at);
  for (let order = 0; order < readings.length; order++) {
    const reading = readings[order];
    const names = reading && words.listed.get(reading.norm);
    if (reading === undefined || names === undefined) continue;
    for (const name of names) {
      if (!matches(scene, at, name)) continue;
      if (reading.cut > 0 && !standsBehindClitic(scene, name, at, first)) continue;
      if (!isWrittenSo(scene, name, first, reading.cut) || !isBacked(scene, name, at, reading.cut)) continue;
      if (reading.cut === 0 && isAdjective(scene, name, at)) continue;
      return mentionOf(scene, at, reading.cut, name);
    }
  }
  return undefined;
}

/** «بنوك» is not «ب» and a capital: a short name behind a clitic must make no word of the language. */
function standsBehindClitic({ words, word }: NameScene, name: ListedName, at: number, first: Token): boolean {
  let letters = 0;
  for (const token of name.tokens) letters += token.length;
  if (letters > longestShort) return true;
  // «قطر وكندا»: another place right behind one.
  if (name.type === 'place' && first.norm.startsWith('و') && isPlace(word(at - 1), words)) return true;
  // «بجده» is his effort, «بجدة» the town.
  if (letters === 3 && name.tokens[0]?.endsWith('ه') === true && !first.text.endsWith('ة')) return false;
  return letters >= shortestBehindClitic && !words.isExplained(first.norm, true);
}

/** Whether the word is a listed place by itself, with or without a letter written to it. */
function isPlace(token: Token | undefined, words: NameScene['words']): boolean {
  const isListed = (norm: string) =>
    words.listed.get(norm)?.some(({ type, tokens }) => type === 'place' && tokens.length === 1) === true;
  return token !== undefined && (isListed(token.norm) || isListed(token.norm.slice(1)));
}

/** «الباني» is a builder where «ألباني» is a town, «المنفى» an exile where «المنفي» is a man. */
function isWrittenSo({ words }: NameScene, listed: ListedName, first: Token, cut: number): boolean {
  if (listed.tokens.length > 1) return true;
  const written = first.text.slice(cut);
  const isBare = /^[أإآ]ل/.test(listed.name) && written.startsWith(words.article);
  const isOtherEnd = listed.name.endsWith('ي') && written.endsWith('ى');
  // «المانيا» is written so by half of the papers.
  if (isBare && listed.sort === 'country') return true;
  return !(isBare || isOtherEnd) || !words.isExplained(listed.tokens[0] ?? '');
}

function matches(scene: NameScene, at: number, listed: ListedName): boolean {
  for (let index = 1; index < listed.tokens.length; index++) {
    if (scene.next(at + index)?.norm !== listed.tokens[index]) return false;
  }
  return true;
}

/** Whether a listed name that is a common word too has the noun or preposition before it that makes it a place. */
function isBacked(scene: NameScene, listed: ListedName, at: number, cut: number): boolean {
  if (listed.after === undefined) return true;
  const before = scene.tokens[at - 1];
  if (before !== undefined && cut === 0 && headAt(scene, at - 1) !== undefined) return true;
  return (
    listed.after === 'preposition' &&
    (cut > 0 || (before !== undefined && scene.words.placePrepositions.has(before.norm)))
  );
}

/** «الشركات السعودية»: behind a definite noun a country that sounds like its adjective is the adjective. */
function isAdjective({ words, tokens }: NameScene, listed: ListedName, at: number): boolean {
  if (listed.type !== 'place' || listed.tokens.length > 1) return false;
  const before = tokens[at - 1];
  if (before?.norm.startsWith(words.article) !== true || before.norm.length < 5) return false;
  return words.nationalities.has((tokens[at]?.norm ?? '').slice(words.article.length));
}

/** The type noun of a place that token `at` is, with or without clitics. */
export function headAt(scene: NameScene, at: number): (NameHead & { start: number }) | undefined {
  const token = scene.word(at);
  if (token === undefined) return undefined;
  for (const reading of scene.readingsAt(at)) {
    const head = scene.words.placeHeads.get(reading.norm);
    if (head !== undefined) return { ...head, start: token.start + reading.cut };
  }
  return undefined;
}

function mentionOf(scene: NameScene, at: number, cut: number, listed: ListedName): NameMention {
  const { tokens, text } = scene;
  const start = (tokens[at]?.start ?? 0) + cut;
  const to = at + listed.tokens.length;
  const end = tokens[to - 1]?.end ?? start;
  const head = listed.type === 'place' && cut === 0 ? headAt(scene, at - 1) : undefined;
  const title = listed.type === 'person' && cut === 0 ? leadBefore(scene, at) : undefined;
  return {
    type: listed.type,
    start,
    end,
    text: text.slice(start, end),
    from: at,
    to,
    sort: head?.sort ?? listed.sort,
    name: listed.name,
    entity: `${listed.type}:${listed.key}`,
    gender: head?.gender ?? listed.gender,
    number: 'singular',
    titleStart: head?.start ?? title?.start ?? start,
    ...(listed.country === undefined ? {} : { country: listed.country }),
    aliases: listed.aliases,
    sureness: 1,
  };
}
