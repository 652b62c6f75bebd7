// Whether what a statement says of a noun tells nothing more in this article: it describes the noun so and in no other way, or is about
// nothing else.
import { type Described, type Descriptions, isPlace, keysOf, nounKey } from './descriptions.ts';
import { setsApart } from './epithets.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Unit, WordUnit } from './unit.ts';

/** What it takes to tell which one is meant. */
export interface Meant {
  readonly descriptions: Descriptions;
  readonly language: JudgingLanguage;
  /** Index of the sentence that the statement is held against. */
  readonly sentence: number;
}

/** What stands beside a noun of the statement, and whether the sentence has none of it. */
interface Description {
  readonly noun: WordUnit;
  readonly chunk: readonly Unit[];
  readonly isWhole: boolean;
}

/** Whether the article tells of the noun's description already, so that it may go as a whole or in part. */
export function isTold(
  { noun, chunk, isWhole }: Description,
  groups: readonly { readonly link?: Unit; readonly run: readonly Unit[] }[],
  meant: Meant,
): boolean {
  const { descriptions, language } = meant;
  const further = groups.flatMap(({ run }) => run);
  if (descriptions.elsewhere.has(meant.sentence)) return false;
  if (hasOtherOwner(chunk.flatMap(keysOf), nounKey(noun), meant)) return false;
  if (further.length === 0 || !isRedundant(noun, isWhole ? chunk : further, meant)) return false;
  if (!isWhole && groups.some(({ link }) => link !== undefined)) return false;
  if (!mayGo(further, language) || further.some(isFigure)) return false;
  // `the Scottish company` of an article on Scotland may be none of the companies it tells of.
  if (!language.verbFirst && further.some(isOrigin) && !isOnlyDescription(noun, chunk, descriptions))
    return false;
  // «الخط الأول» may be another line, though the article counts other things as well.
  const isCounted = further.some((unit) => unit.kind === 'word' && language.sets.ordinals.has(unit.norm));
  if (rivalsOf(further, noun, descriptions)) return false;
  if (isCounted && !isOnlyDescription(noun, chunk, descriptions)) return false;
  // Nor where it is, unless the article describes it so: another place may have one too.
  return !further.some(isPlace) || isOnlyDescription(noun, chunk, descriptions);
}

const isOrigin = (unit: Unit): boolean => unit.kind === 'word' && unit.describes;

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
 * Whether a run of words says that the noun is the one of what the article is about, and nothing before the sentence has told of another:
 * its head stands in the headline or the lead, and what describes the head stands beside it there.
 */
export function isOfTopic(
  noun: WordUnit,
  { run, link }: { readonly link?: Unit; readonly run: readonly Unit[] },
  keys: readonly string[],
  { descriptions, sentence, language }: Meant,
): boolean {
  const [head, ...rest] = run;
  if (head === undefined || !mayGo(run, language) || (!language.verbFirst && run.some(isOrigin)))
    return false;
  const isRelated = link?.kind === 'small' && !['of', 'for'].includes(link.sense);
  if (descriptions.elsewhere.has(sentence)) return false;
  const own = [
    ...((isRelated || !language.verbFirst ? descriptions.phrases : descriptions.ownPhrases).get(
      nounKey(noun),
    ) ?? []),
    // What was done in the sentence right before is meant, whoever else it tells of.
    ...deedsBefore(
      descriptions,
      noun,
      sentence,
      hasOtherOwner(keys, nounKey(noun), { descriptions, sentence, language }) ? sentence - 1 : 0,
    ),
  ];
  const runKeys = run.flatMap(keysOf);
  const isOwn = own.some((phrase) => isWithin(runKeys, phrase));
  const further = rest.filter((unit) => !isOfHome(unit, descriptions));
  const isTopic =
    head.kind === 'name'
      ? descriptions.topic.has(head.bearer) && rest.length === 0
      : isSoleHead(keysOf(head)[0] ?? '', nounKey(noun), descriptions) &&
        (descriptions.phrases.get(keysOf(head)[0] ?? '') ?? []).some((phrase) =>
          isWithin(further.flatMap(keysOf), phrase),
        );
  if (!isOwn && link !== undefined && !language.verbFirst && !mayBelong(noun, link, language)) return false;
  if (!isOwn && rivalsOf(run, noun, descriptions)) return false;
  // Where it is only goes where the article's first sentences put it so: another place may have one too.
  if (!isOwn && (!isTopic || run.some(isPlace))) return false;
  return knownBefore(descriptions.modifiers.get(nounKey(noun)), sentence).every(
    (description) => isWithin(description, keys) || isWithin(keys, description),
  );
}

/**
 * Whether a description may hang on the noun at all: `fined a student for the bomb` tells of the deed, however much the article is about the
 * bomb, unless the article has it behind that noun itself.
 */
export function mayHang(
  noun: WordUnit,
  { run, link }: { readonly link?: Unit; readonly run: readonly Unit[] },
  { descriptions, language }: Meant,
): boolean {
  if (language.verbFirst || link === undefined || mayBelong(noun, link, language)) return true;
  const keys = run.flatMap(keysOf);
  return (descriptions.phrases.get(nounKey(noun)) ?? []).some((phrase) => isWithin(keys, phrase));
}

/**
 * `signed the deal for the union`: behind a preposition even what the headline is about may be none of the noun's. The speaker of the assembly
 * is its own, and a French « de » stands where English writes one noun before the other.
 */
function mayBelong({ norm }: WordUnit, link: Unit, { headFirst, sets }: JudgingLanguage): boolean {
  if (link.kind !== 'small' || link.sense !== 'of') return false;
  return headFirst || sets.offices.has(norm) || sets.callings.has(norm) || sets.people.has(norm);
}

/** Whether the headline is about the thing and, but for the noun itself, about no other: of two either may own it. */
function isSoleHead(key: string, noun: string, { titleHeads, deedNouns }: Descriptions): boolean {
  const rivals = [...titleHeads].filter((head) => head !== key && head !== noun && !deedNouns.has(head));
  return titleHeads.has(key) && rivals.length === 0;
}

/**
 * Whether what the sentence leaves without its owner can belong to nothing else: no other thing that the article is about stands in it or in
 * the sentence before. Beside a thing of the headline only another of the headline counts.
 */
function isOnlyNear(keys: readonly string[], noun: string, meant: Meant): boolean {
  const { nouns, title, topic } = meant.descriptions;
  const { sentence } = meant;
  const about = keys.some((key) => title.has(key)) ? title : topic;
  const near = [...(nouns[sentence - 1] ?? []), ...(nouns[sentence] ?? [])];
  if (hasOtherOwner(keys, noun, meant)) return false;
  // Of two things that the headline is about either may own it: «كلفة الترميم» of the station or of the engine.
  if (meant.language.verbFirst && about === title && isOneOfTwo(keys, noun, meant.descriptions)) return false;
  return near.every((key) => key === noun || keys.includes(key) || !about.has(key));
}

/**
 * Whether a noun is one of what anything may have its own, and something else is told of beside it: «ورمّمت البلدية السوق. وبلغت النفقات 90
 * ألفاً».
 */
export function isOpen({ norm, lemmas }: WordUnit, keys: readonly string[], meant: Meant): boolean {
  const { anybodys } = meant.language.sets;
  const isAnybodys = anybodys.has(norm) || lemmas.some((lemma) => anybodys.has(lemma));
  return isAnybodys && hasOtherOwner(keys, lemmas.at(-1) ?? norm, meant);
}

/** Whether the headline is about several things, not all of them among the keys. */
function isOneOfTwo(keys: readonly string[], noun: string, { titleHeads, deedNouns }: Descriptions): boolean {
  const heads = [...titleHeads].filter((head) => head !== noun && !deedNouns.has(head));
  return heads.length > 1 && heads.some((head) => !keys.includes(head));
}

/**
 * Whether something that the article is not about may own the noun: «أعلن المصنع أن الأرباح تراجعت» tells it before the noun, «وزرع
 * الفلاحون الذرة. وبلغ الإنتاج 900 طن» in the sentence before.
 */
function hasOtherOwner(
  keys: readonly string[],
  noun: string,
  { descriptions: { actors, deedNouns, parts, opening }, language, sentence }: Meant,
): boolean {
  if (!language.verbFirst) return false;
  const own = parts[sentence]?.find((part) => part.includes(noun)) ?? [];
  const last = actors[sentence - 1] ?? [];
  // The sentence before may tell of the very thing that the article is about.
  const isGoingOn = last.some((key) => keys.includes(key) && opening.has(key));
  const told = [...own.slice(0, Math.max(0, own.indexOf(noun))), ...(isGoingOn ? [] : last)];
  return told.some((key) => !keys.includes(key) && !opening.has(key) && !deedNouns.has(key));
}

/** Whether a name among the words may be one of several that the article is about: the captain of which of two teams? */
function rivalsOf(run: readonly Unit[], noun: WordUnit, { proper, lead }: Descriptions): boolean {
  const isName = (unit: Unit) => unit.kind === 'name' || (unit.kind === 'word' && proper.has(unit.norm));
  return run
    .filter(isName)
    .some((name) =>
      lead.some((unit) => isName(unit) && !keysOf(unit).includes(nounKey(noun)) && areRivals(name, unit)),
    );
}

/** Whether two names may be of the same sort, and are not one; of a name that nobody read nothing is known but that it is no place. */
function areRivals(name: Unit, other: Unit): boolean {
  if (keysOf(other).every((key) => keysOf(name).includes(key))) return false;
  // `assembly` of the St Brannoc Assembly.
  if (
    name.kind === 'name' &&
    other.kind === 'word' &&
    name.bearer.split(' ').some((part) => part.endsWith(other.norm))
  )
    return false;
  if (name.kind !== 'name' || other.kind !== 'name')
    return [name, other].every((unit) => unit.kind !== 'name' || unit.mention.type === 'organisation');
  return name.mention.type === other.mention.type && name.mention.sort === other.mention.sort;
}

/** «التونسي» in an article on Tunisia: an adjective made of the name of where it all happens. */
function isOfHome(unit: Unit, { home, country }: Descriptions): boolean {
  if (unit.kind !== 'word' || !unit.describes) return false;
  return [...home, ...(country === undefined ? [] : [country])].some((place) => {
    const name = place.replace(/^\w+:(?:ال)?/, '').slice(0, -1);
    return name.length >= shortestHome && unit.norm.startsWith(name);
  });
}

/** Fewest letters of a place's name by which an adjective of it is known, its last letter set aside. */
const shortestHome = 2;

/** Whom or what the deed of a noun was told of before: «ربط التحسن» behind «درجات التلاميذ تحسنت». */
function deedsBefore(
  { deeds }: Descriptions,
  noun: WordUnit,
  sentence: number,
  from: number,
): (readonly string[])[] {
  const known = (deeds.get(nounKey(noun)) ?? []).filter((deed) => deed.sentence >= from);
  return knownBefore(known, sentence);
}

function knownBefore(known: readonly Described[] | undefined, sentence: number): (readonly string[])[] {
  return (known ?? []).filter((one) => one.sentence < sentence).map(({ keys }) => keys);
}

/** Whether the article describes the noun in one way, which this is. */
function isOnlyDescription(noun: WordUnit, told: readonly Unit[], { modifiers }: Descriptions): boolean {
  const known = new Set((modifiers.get(nounKey(noun)) ?? []).map(({ keys }) => keys.join('|')));
  return known.size === 1 && known.has(told.flatMap(keysOf).join('|'));
}

function isRedundant(noun: WordUnit, told: readonly Unit[], meant: Meant): boolean {
  const { descriptions } = meant;
  if (isOnlyDescription(noun, told, descriptions)) return true;
  const known = knownBefore(descriptions.modifiers.get(nounKey(noun)), Number.POSITIVE_INFINITY);
  // «الموازنة» of an article on one budget: its owner may be named, unless the article describes the noun otherwise.
  const keys = told.flatMap(keysOf);
  const agrees = (description: readonly string[]) =>
    isWithin(description, keys) || isWithin(keys, description);
  // `the wait`, told once as the average wait for a permit: any part of the one description says no more.
  if (known.some((one) => isWithin(keys, one) && known.every((other) => isWithin(other, one)))) return true;
  const isAbout = known.length > 0 || isOnlyNear(keys, nounKey(noun), meant);
  return isAbout && keys.every((key) => descriptions.topic.has(key)) && known.every(agrees);
}

/** Whether every key of `part` is one of `whole`. */
export const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((key) => whole.includes(key));
