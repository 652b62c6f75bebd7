// What a statement says of which one is meant and a sentence leaves out, since the article has only one: «أشغال الخط الثالث» where the
// sentence has «الأشغال» and the article is about that line.
import { type Descriptions, isPlace, keysOf, nounKey } from './descriptions.ts';
import { chainAt, hasOwnDate, isNoun, modifiersAt, wordsBefore } from './modifiers.ts';
import { isParted } from './part-openers.ts';
import { isOfTopic, isOpen, isTold, isWithin, type Meant, mayHang } from './topical.ts';
import type { Unit, WordUnit } from './unit.ts';
import type { WordRelations } from './word-relations.ts';

/** What it takes to leave descriptions out. */
export interface Shortening extends Meant {
  readonly relations: WordRelations;
}

/** What describes a noun in a sentence, and whether it stands there with its article. */
interface Kept {
  readonly keys: ReadonlySet<string>;
  readonly isKnown: boolean;
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
  const { descriptions, language, relations } = shortening;
  const { headFirst } = language;
  const dropped = new Set<number>();
  const heads = new Map<number, WordUnit>();
  for (const { at, unit, beside, chunk, whole, chain, chunkKeys } of describedNouns(units, headFirst)) {
    if (dropped.has(at)) continue;
    const places = told.flatMap((other, place) => (isSame(unit, other, relations) ? [place] : []));
    // «تسعة جسور، بينها جسران على النهر»: what describes a part is no description of the whole.
    if (places.some((place) => isParted(told, place, language.sets))) continue;
    const found = keptBeside(places, told, (keys) => keys.length > 0 && keys.join('|') === whole, shortening);
    if (found === undefined) continue;
    const { keys: kept, isKnown } = found;
    // Another description beside the noun makes it another thing.
    if (![...kept].every((key) => chunkKeys.includes(key))) continue;
    // «المدخل الشمالي للمصنع»: behind an adjective the noun before it is meant.
    const before = units[at - 1];
    const head = language.verbFirst && unit.definite && isNoun(before) && before.definite ? before : unit;
    if (language.verbFirst && isOpen(head, chunkKeys, shortening)) continue;
    const groups = groupsOf(units, chain, kept);
    const further = groups.filter(({ places }) => places.every((place) => beside.includes(place)));
    const isTopic = (group: Group) =>
      (isOwning(group) || isInside(group, at, units.length)) && isOfTopic(unit, group, chunkKeys, shortening);
    const isGone =
      isTold({ noun: unit, chunk, isWhole: kept.size === 0 }, further, shortening) || further.every(isTopic);
    // What the noun is told in relation to goes by itself: «الرحلة على الخط».
    const left = groups.filter(
      (group) =>
        !isJoined(group, units) &&
        !isTurned(group.link) &&
        mayHang(unit, group, shortening) &&
        (further.includes(group) ? isGone : isTopic(group)),
    );
    for (const place of left.flatMap(({ places }) => places)) dropped.add(place);
    // «الإنتاج في الموسم السابق» is «إنتاج الموسم السابق».
    const end = Math.max(...chain) + 1;
    if (isTimeLink(units, end) && places.some((place) => hasOwnTime(told, place))) dropped.add(end);
    if (kept.size === 0 && left.length > 0 && isKnown) heads.set(at, { ...unit, shortened: true });
  }
  for (const at of behindCounts(units, told, shortening)) dropped.add(at);
  for (const at of homesIn(units, told, descriptions)) {
    dropped.add(at);
    dropped.add(at + 1);
  }
  if (dropped.size === 0) return units;
  return units.flatMap((unit, at) => (dropped.has(at) ? [] : [heads.get(at) ?? unit]));
}

/** A noun of a statement with what describes it. */
interface DescribedNoun {
  readonly at: number;
  readonly unit: WordUnit;
  /** Places of what stands beside it. */
  readonly beside: readonly number[];
  readonly chunk: readonly Unit[];
  readonly whole: string;
  /** Places of what hangs on it. */
  readonly chain: readonly number[];
  readonly chunkKeys: readonly string[];
}

const describedIn = new WeakMap<readonly Unit[], readonly DescribedNoun[]>();

/** Returns the nouns of a statement that something describes, found once for all the sentences that it is laid over. */
export function describedNouns(units: readonly Unit[], headFirst: boolean): readonly DescribedNoun[] {
  let nouns = describedIn.get(units);
  if (nouns === undefined) {
    nouns = units.flatMap((unit, at): DescribedNoun[] => {
      if (!isNoun(unit) || /\d/.test(unit.norm)) return [];
      const chain = chainAt(units, at, headFirst);
      if (chain.length === 0) return [];
      const beside = modifiersAt(units, at, headFirst);
      const chunk = partsAt(units, beside);
      const whole = chunk.flatMap(keysOf).join('|');
      return [{ at, unit, beside, chunk, whole, chain, chunkKeys: partsAt(units, chain).flatMap(keysOf) }];
    });
    describedIn.set(units, nouns);
  }
  return nouns;
}

const keysBeside = new WeakMap<readonly Unit[], Map<number, readonly string[]>>();

/** The keys of what describes the noun at `at` in a sentence, which many statements ask for. */
function modifierKeys(told: readonly Unit[], at: number, headFirst: boolean): readonly string[] {
  let known = keysBeside.get(told);
  if (known === undefined) {
    known = new Map();
    keysBeside.set(told, known);
  }
  let keys = known.get(at);
  if (keys === undefined) {
    keys = partsAt(told, modifiersAt(told, at, headFirst)).flatMap(keysOf);
    known.set(at, keys);
  }
  return keys;
}

/** Whether «في» stands there before a noun of time. */
function isTimeLink(units: readonly Unit[], at: number): boolean {
  const [link, noun] = [units[at], units[at + 1]];
  return link?.kind === 'small' && link.sense === 'in' && noun?.kind === 'word' && noun.time === true;
}

/** Whether the noun at `at` has no article of its own and owns a noun of time right behind it that has one. */
function hasOwnTime(units: readonly Unit[], at: number): boolean {
  const [noun, time] = [units[at], units[at + 1]];
  return isNoun(noun) && !noun.definite && time?.kind === 'word' && time.time === true && time.definite;
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

/** «في النعيم والقصر»: one of two that are joined never goes by itself. */
function isJoined({ places }: Group, units: readonly Unit[]): boolean {
  const next = units[(places.at(-1) ?? 0) + 1];
  return next?.kind === 'small' && (next.role === 'and' || next.role === 'or');
}

/** Whether a preposition stands only in another form of the statement: whom it governs has a part in the deed. */
function isTurned(link: Unit | undefined): boolean {
  return link !== undefined && link.start === link.end;
}

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

/** «71 محطة تحويل» where the sentence has «71 محطة» and the lead «محطات التحويل»: what describes a counted noun. */
function behindCounts(
  units: readonly Unit[],
  told: readonly Unit[],
  { descriptions, language }: Shortening,
): number[] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'number' || unit.mention.unitKind !== 'count') return [];
    const places = modifiersAt(units, at, language.headFirst);
    const keys = partsAt(units, places).flatMap(keysOf);
    const place = told.findIndex(
      (other) => other.kind === 'number' && other.mention.value.unit === unit.mention.value.unit,
    );
    if (keys.length === 0 || place < 0 || modifiersAt(told, place, language.headFirst).length > 0) return [];
    if (isParted(told, place, language.sets)) return [];
    const own = unit.unitLemmas.flatMap((lemma) => descriptions.phrases.get(lemma) ?? []);
    return own.some((phrase) => isWithin(keys, phrase)) ? places : [];
  });
}

/** «في المحافظة»: whether the sentence has a place of its own there, told by a noun. */
function isSetElsewhere(told: readonly Unit[], at: number): boolean {
  const [link, noun] = [told[at], told[at + 1]];
  return link?.kind === 'small' && link.sense === 'in' && isNoun(noun) && noun.definite && noun.time !== true;
}

/** Where «في تبوك» hangs on a noun that the article has one of, and the sentence tells of no place. */
function homesIn(units: readonly Unit[], told: readonly Unit[], { home }: Descriptions): number[] {
  if (told.some(isPlace) || told.some((_, at) => isSetElsewhere(told, at))) return [];
  return units.flatMap((unit, at) => {
    const [owner, noun, place] = [units[at - 2], units[at - 1], units[at + 1]];
    const isIn = unit.kind === 'small' && unit.sense === 'in' && isPlace(place) && home.has(place.bearer);
    // Behind the last noun of the sentence, or the one who did it, it tells where it was done.
    const isChained =
      noun?.kind === 'name' ||
      noun?.kind === 'number' ||
      (isNoun(noun) && (isNoun(owner) || owner?.kind === 'name'));
    // Whoever has a part in the deed is described there also at the end.
    return isIn && isChained && (units[at + 2] !== undefined || isTurned(owner)) ? [at] : [];
  });
}

/**
 * What describes a noun in a sentence that has it once among `places`, with its article: keys, none where it stands alone. `undefined`
 * where the sentence leaves open which one it means.
 */
function keptBeside(
  places: readonly number[],
  told: readonly Unit[],
  isWhole: (keys: readonly string[]) => boolean,
  shortening: Shortening,
): Kept | undefined {
  const { headFirst } = shortening.language;
  const modifiersOf = (at: number) => modifierKeys(told, at, headFirst);
  // «جمعية سكان حي الألفة: السكان …»: told in full once, then with the article alone.
  // «موازنة العام الماضي» beside «الموازنة» is told of as another.
  const open = places.filter((at) => !isWhole(modifiersOf(at)) && !hasOwnDate(told, at));
  const [only, another] = open;
  const noun = only === undefined ? undefined : told[only];
  if (only === undefined || !isNoun(noun)) return undefined;
  // Told twice with its article alone it is one: «أُنشئ المرصد …، ويعمل في المرصد».
  const isBare = (at: number) => {
    const unit = told[at];
    return unit?.kind === 'word' && unit.definite && modifiersOf(at).length === 0;
  };
  if (another !== undefined && !open.every(isBare)) return undefined;
  const isKnown = isDefinite(told, only, headFirst) || hasOwnTime(told, only);
  if (!isKnown && !isIntroduced(noun, shortening)) return undefined;
  return { keys: new Set(modifiersOf(only)), isKnown };
}

/** What is told of once in all the article is introduced there; so is what the headline is about where it first stands. */
function isIntroduced(noun: WordUnit, { descriptions, sentence }: Shortening): boolean {
  const key = nounKey(noun);
  if (descriptions.counts.get(key) === 1) return true;
  return descriptions.title.has(key) && descriptions.first.get(key) === sentence;
}

/** «زيت» is none of «زيوت». */
function isSame(noun: WordUnit, other: Unit, relations: WordRelations): boolean {
  if (!isNoun(other)) return false;
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
