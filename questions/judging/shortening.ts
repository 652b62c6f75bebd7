// What a statement says of which one is meant and a sentence leaves out, since the article has only one: «أشغال الخط الثالث» where the
// sentence has «الأشغال» and the article is about that line.
import { type Described, type Descriptions, isPlace, keysOf, nounKey } from './descriptions.ts';
import { setsApart } from './epithets.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { chainAt, hasOwnDate, isNoun, modifiersAt, wordsBefore } from './modifiers.ts';
import type { Unit, WordUnit } from './unit.ts';
import type { WordRelations } from './word-relations.ts';

/** What it takes to leave descriptions out. */
export interface Shortening {
  readonly descriptions: Descriptions;
  readonly language: JudgingLanguage;
  readonly relations: WordRelations;
  /** Index of the sentence that the statement is held against. */
  readonly sentence: number;
}

/** A run of words in a description, a preposition before it set apart. */
interface Group {
  readonly link?: Unit;
  readonly run: readonly Unit[];
  readonly places: readonly number[];
}

/**
 * Returns `units` without the descriptions that `told` leaves out and that tell nothing more in this article: the noun stands
 * there with its article alone, and the article describes it in this way only, or is about nothing else. The same list where
 * there are none.
 */
export function shortened(
  units: readonly Unit[],
  told: readonly Unit[],
  shortening: Shortening,
): readonly Unit[] {
  const { descriptions, language } = shortening;
  const { headFirst } = language;
  const dropped = new Set<number>();
  const heads = new Map<number, WordUnit>();
  for (const [at, unit] of units.entries()) {
    if (!isNoun(unit) || isFigure(unit) || dropped.has(at)) continue;
    const beside = modifiersAt(units, at, headFirst);
    const chunk = partsAt(units, beside);
    const whole = chunk.flatMap(keysOf).join('|');
    const chain = chainAt(units, at, headFirst);
    const kept =
      chain.length === 0
        ? undefined
        : keptBeside(unit, told, (keys) => keys.length > 0 && keys.join('|') === whole, shortening);
    if (kept === undefined) continue;
    // Another description beside the noun makes it another thing.
    const chunkKeys = partsAt(units, chain).flatMap(keysOf);
    if (![...kept].every((key) => chunkKeys.includes(key))) continue;
    const groups = groupsOf(units, chain, kept);
    const further = groups.filter(({ places }) => places.every((place) => beside.includes(place)));
    const isTopic = (group: Group) =>
      (isOwning(group) || isInside(group, at, units.length)) && isTopical(unit, group, chunkKeys, shortening);
    const isGone = isTold(unit, chunk, further, kept, shortening) || further.every(isTopic);
    // What the noun is told in relation to goes by itself: «الرحلة على الخط».
    const left = groups.filter((group) => (further.includes(group) ? isGone : isTopic(group)));
    for (const place of left.flatMap(({ places }) => places)) dropped.add(place);
    if (kept.size === 0 && left.length > 0 && descriptions.counts.get(nounKey(unit)) !== 1)
      heads.set(at, { ...unit, shortened: true });
  }
  for (const at of homesIn(units, told, descriptions)) {
    dropped.add(at);
    dropped.add(at + 1);
  }
  if (dropped.size === 0) return units;
  return units.flatMap((unit, at) => (dropped.has(at) ? [] : [heads.get(at) ?? unit]));
}

/** The runs of a chain that the sentence leaves out. */
function groupsOf(
  units: readonly Unit[],
  chain: readonly number[],
  kept: ReadonlySet<string>,
): readonly Group[] {
  const groups: { link?: Unit; run: Unit[]; places: number[] }[] = [];
  let open = false;
  for (const place of chain) {
    const unit = units[place];
    if (unit === undefined) continue;
    if (unit.kind === 'small') {
      groups.push({ link: unit, run: [], places: [place] });
      open = true;
    } else if (keysOf(unit).every((key) => kept.has(key))) {
      // The preposition belongs to what is kept.
      if (groups.at(-1)?.run.length === 0) groups.pop();
      open = false;
    } else if (open) {
      groups.at(-1)?.run.push(unit);
      groups.at(-1)?.places.push(place);
    } else {
      groups.push({ run: [unit], places: [place] });
      open = true;
    }
  }
  return groups.filter(({ run }) => run.length > 0);
}

/** Whether the article tells of the noun's description already, so that it may go as a whole or in part. */
function isTold(
  noun: WordUnit,
  chunk: readonly Unit[],
  groups: readonly Group[],
  kept: ReadonlySet<string>,
  { descriptions, language }: Shortening,
): boolean {
  const further = groups.flatMap(({ run }) => run);
  const isWhole = kept.size === 0;
  if (further.length === 0 || !isRedundant(noun, isWhole ? chunk : further, descriptions)) return false;
  if (!isWhole && groups.some(({ link }) => link !== undefined)) return false;
  if (!mayGo(further, language) || further.some(isFigure)) return false;
  // Nor where it is, unless the article describes it so: another place may have one too.
  return !further.some(isPlace) || isOnlyDescription(noun, chunk, descriptions);
}

const isFigure = (unit: Unit): boolean => unit.kind === 'word' && /\d/.test(unit.norm);

/** Who it is and of what day is never left out, nor that it is the new one or the old. */
function mayGo(units: readonly Unit[], { sets }: JudgingLanguage): boolean {
  return !units.some(
    (unit) =>
      unit.kind === 'date' ||
      (unit.kind === 'name' && unit.mention.type === 'person') ||
      (unit.kind === 'word' && setsApart(unit.norm, sets)),
  );
}

/**
 * Whether the group says that the noun is the one of what the article is about, and nothing before the sentence has told of another:
 * its head stands in the headline or the lead, and what describes the head stands beside it there.
 */
function isTopical(
  noun: WordUnit,
  { run }: Group,
  keys: readonly string[],
  { descriptions, sentence, language }: Shortening,
): boolean {
  const [head, ...rest] = run;
  if (head === undefined || !mayGo(run, language)) return false;
  const own = descriptions.phrases.get(nounKey(noun)) ?? [];
  const runKeys = run.flatMap(keysOf);
  const isOwn = own.some((phrase) => isWithin(runKeys, phrase));
  const further = rest.filter((unit) => !isOfHome(unit, descriptions));
  const isOfTopic =
    head.kind === 'name'
      ? descriptions.topic.has(head.bearer) && rest.length === 0
      : (descriptions.phrases.get(keysOf(head)[0] ?? '') ?? []).some((phrase) =>
          isWithin(further.flatMap(keysOf), phrase),
        );
  // Where it is only goes where the article's first sentences put it so: another place may have one too.
  if (!isOwn && (!isOfTopic || run.some(isPlace))) return false;
  return knownBefore(descriptions.modifiers.get(nounKey(noun)), sentence).every(
    (description) => isWithin(description, keys) || isWithin(keys, description),
  );
}

/** «التونسي» in an article on Tunisia: an adjective made of the name of where it all happens. */
function isOfHome(unit: Unit, { home }: Descriptions): boolean {
  if (unit.kind !== 'word' || !unit.describes) return false;
  return [...home].some((place) => {
    const name = place.replace(/^\w+:(?:ال)?/, '').slice(0, -1);
    return name.length >= shortestHome && unit.norm.startsWith(name);
  });
}

/** Fewest letters of a place's name by which an adjective of it is known, its last letter set aside. */
const shortestHome = 2;

/** Whether a group stands beside its noun or behind a preposition of owners. */
function isOwning({ link }: Group): boolean {
  return link?.kind !== 'small' || owners.has(link.sense);
}

const owners: ReadonlySet<string> = new Set(['of', 'for', 'on', 'about']);

/** «كلفة ترميم القاطرة في رياق بلغت»: behind another description and before the rest a place belongs to the noun, not to the deed. */
function isInside({ link, places }: Group, noun: number, length: number): boolean {
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  return link?.kind === 'small' && link.sense === 'in' && first > noun + 1 && last < length - 1;
}

function knownBefore(known: readonly Described[] | undefined, sentence: number): (readonly string[])[] {
  return (known ?? []).filter((one) => one.sentence < sentence).map(({ keys }) => keys);
}

/** Where «في تبوك» hangs on a noun that the article has one of, and the sentence tells of no place. */
function homesIn(units: readonly Unit[], told: readonly Unit[], { home }: Descriptions): number[] {
  if (told.some(isPlace)) return [];
  return units.flatMap((unit, at) => {
    const [owner, noun, place] = [units[at - 2], units[at - 1], units[at + 1]];
    const isIn = unit.kind === 'small' && unit.sense === 'in' && isPlace(place) && home.has(place.bearer);
    // Behind the last noun of the sentence, or the one who did it, it tells where it was done.
    const isChained = noun?.kind === 'name' || (isNoun(noun) && (isNoun(owner) || owner?.kind === 'name'));
    return isIn && isChained && units[at + 2] !== undefined ? [at] : [];
  });
}

/**
 * What describes the noun in a sentence that has it once, with its article: keys, none where it stands alone. `undefined`
 * where the sentence leaves open which one it means.
 */
function keptBeside(
  noun: WordUnit,
  told: readonly Unit[],
  isWhole: (keys: readonly string[]) => boolean,
  { language: { headFirst }, descriptions, relations }: Shortening,
): ReadonlySet<string> | undefined {
  const places = told.flatMap((unit, at) =>
    isNoun(unit) && isSame(noun, unit, relations) ? [{ unit, at }] : [],
  );
  const modifiersOf = (at: number) => partsAt(told, modifiersAt(told, at, headFirst)).flatMap(keysOf);
  // «جمعية سكان حي الألفة: السكان …»: told in full once, then with the article alone.
  // «موازنة العام الماضي» beside «الموازنة» is told of as another.
  const open = places.filter(({ at }) => !isWhole(modifiersOf(at)) && !hasOwnDate(told, at));
  const [only] = open;
  if (only === undefined || open.length > 1) return undefined;
  // What is told of once in all the article may be introduced there: «ضمن خطة بدأت …».
  const isKnown = isDefinite(told, only.at, headFirst) || descriptions.counts.get(nounKey(only.unit)) === 1;
  return isKnown ? new Set(modifiersOf(only.at)) : undefined;
}

/** «زيت» is none of «زيوت». */
function isSame(noun: WordUnit, other: WordUnit, relations: WordRelations): boolean {
  const isOtherCount = noun.count !== other.count && noun.count !== 'unknown' && other.count !== 'unknown';
  return !isOtherCount && ['same', 'synonym', 'wider'].includes(relations.between(noun, other) ?? '');
}

const partsAt = (units: readonly Unit[], places: readonly number[]): Unit[] =>
  places.flatMap((place) => units[place] ?? []);

/** Whether a noun has its article, which stands before what describes it in English, or hangs on one that has it. */
function isDefinite(units: readonly Unit[], at: number, headFirst: boolean): boolean {
  const first = headFirst ? at : (wordsBefore(units, at)[0] ?? at);
  const unit = units[first];
  return unit?.kind === 'word' && unit.definite;
}

/** Whether the article describes the noun in one way, which this is. */
function isOnlyDescription(noun: WordUnit, told: readonly Unit[], { modifiers }: Descriptions): boolean {
  const known = new Set((modifiers.get(nounKey(noun)) ?? []).map(({ keys }) => keys.join('|')));
  return known.size === 1 && known.has(told.flatMap(keysOf).join('|'));
}

function isRedundant(noun: WordUnit, told: readonly Unit[], descriptions: Descriptions): boolean {
  if (isOnlyDescription(noun, told, descriptions)) return true;
  const known = knownBefore(descriptions.modifiers.get(nounKey(noun)), Number.POSITIVE_INFINITY);
  // «الموازنة» of an article on one budget: its owner may be named, unless the article describes the noun otherwise.
  const keys = told.flatMap(keysOf);
  const agrees = (description: readonly string[]) =>
    isWithin(description, keys) || isWithin(keys, description);
  // `the wait`, told once as the average wait for a permit: any part of the one description says no more.
  if (known.some((one) => isWithin(keys, one) && known.every((other) => isWithin(other, one)))) return true;
  return keys.every((key) => descriptions.topic.has(key)) && known.every(agrees);
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((key) => whole.includes(key));
