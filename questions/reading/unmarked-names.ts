// Names in a script without capitals: listed ones by look-up, people by given name, title or foreign look, organisations
// and places by the noun before them. A border in doubt makes no mention: a wrong name is worse than a missing one.
import type { Token } from '../text/tokens.ts';
import { apposedAt } from './apposed-names.ts';
import { clubAt } from './club-names.ts';
import { organisationAt } from './headed-organisations.ts';
import { placeBehind } from './headed-places.ts';
import { listedAt } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { type NameScene, nameScene, type UnmarkedNameWords } from './name-scene.ts';
import { personAt } from './person-names.ts';
import { linkShortNames } from './short-names.ts';

/** Returns the names among `tokens` of `text`; `taken` are spans that dates and numbers hold. */
export function readUnmarkedNames(
  tokens: readonly Token[],
  text: string,
  words: UnmarkedNameWords,
  taken: readonly { readonly start: number; readonly end: number }[],
): NameMention[] {
  const isTaken = takenIndex(taken);
  const scene = nameScene(tokens, text, words, isTaken);
  const found: NameMention[] = [];
  const places = new Map<string, NameMention>();
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const read = mentionAt(scene, at, found.at(-1), surnames);
    if (read === undefined) at++;
    else {
      const key = read.entity.slice(read.type.length + 1);
      if (read.type === 'place' && read.sureness < 1) places.set(key, read);
      const mention = read.type === 'person' ? asPlace(read, places.get(key)) : read;
      found.push(mention);
      if (mention.type === 'person' && mention.to > mention.from + 1)
        surnames.add(tokens[mention.to - 1]?.norm ?? '');
      at = mention.to;
    }
  }
  return linkShortNames(tokens, text, found, words, isTaken);
}

/** «حي سيدي مومن … بين سيدي مومن ووسط المدينة»: what a noun has called a place is nobody's name. */
function asPlace(person: NameMention, place: NameMention | undefined): NameMention {
  if (place === undefined) return person;
  const { sort, entity, gender } = place;
  return { ...person, type: 'place', sort, entity, gender, titleStart: person.start };
}

function mentionAt(
  scene: NameScene,
  at: number,
  last: NameMention | undefined,
  surnames: ReadonlySet<string>,
): NameMention | undefined {
  if (scene.word(at) === undefined) return undefined;
  const joined = last?.type === 'person' && last.to === at && scene.next(at) !== undefined;
  const listed = listedAt(scene, at);
  // A club's full name is listed; a town's name or an everyday word is a club's by its place.
  const club = listed === undefined || listed.to === at + 1 ? clubAt(scene, at) : undefined;
  // «رفض الرائد العرض», of Salim al-Raed: a surname that was told is no club.
  if (club !== undefined && !surnames.has(scene.tokens[at]?.norm ?? '')) return club;
  if (listed !== undefined && listed.type !== 'person') return listed;
  const named = longer(longer(apposedAt(scene, at), personAt(scene, at, joined)), listed);
  if (named !== undefined) return named;
  const headed = organisationAt(scene, at) ?? placeBehind(scene, at);
  // «مدينة الدار البيضاء», «شركة جنرال موتورز»: what is listed behind the noun is known better.
  if (headed === undefined || headed.sureness === 1) return headed;
  const behind = scene.next(at + 1) === undefined ? undefined : listedAt(scene, at + 1);
  if (behind === undefined || behind.start === headed.start) return behind === undefined ? headed : undefined;
  return behind.type === headed.type && behind.to >= headed.to ? undefined : headed;
}

/** A listed name knows more of its bearer than one that was put together; a longer one is another bearer's. */
function longer(person: NameMention | undefined, listed: NameMention | undefined): NameMention | undefined {
  if (person === undefined || listed === undefined) return person ?? listed;
  return person.to > listed.to ? person : listed;
}

function takenIndex(taken: readonly { start: number; end: number }[]): (token: Token) => boolean {
  const starts = new Set<number>();
  for (const span of taken) for (let at = span.start; at < span.end; at++) starts.add(at);
  return (token) => starts.has(token.start);
}
