// What a pronoun of things stands for in an Arabic sentence: «ويعمل فيه 17 باحثاً» is told of the one noun before it that agrees. Two that
// agree leave it open, and so does a person among them.
import { modifiersAt } from '../../../judging/modifiers.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { turns } from '../../../judging/stretches.ts';
import { isVerbUnit, type SmallUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { arSets } from './sets.ts';
import { smallWords } from './small-words.ts';

/** Pronouns written to a preposition, with what it says. */
const links: ReadonlyMap<string, string> = new Map(
  (
    [
      ['by', 'به بها'],
      ['in', 'فيه فيها'],
      ['from', 'منه منها'],
      ['about', 'عنه عنها حوله حولها'],
      ['for', 'له لها'],
      ['on', 'عليه عليها'],
      ['to', 'اليه اليها'],
      ['with', 'معه معها'],
      ['during', 'خلاله خلالها'],
      ['after', 'بعده بعدها'],
      ['before', 'قبله قبلها'],
    ] as const
  ).flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense] as const)),
);

/** Returns the sentence with each pronoun of a thing told by its noun, one at a time; none where it may be two. */
export function resolvedArabic(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind === 'small')
      return unit.start === unit.end ? objectTold(units, at, unit) : pointerTold(units, at, unit);
    return unit.kind === 'word' && unit.owned !== undefined ? ownerTold(units, at, unit) : [];
  });
}

/** «فيه» → «في المرصد», where it stands and at the end of its part. */
function pointerTold(units: readonly Unit[], at: number, unit: SmallUnit): Unit[][] {
  const sense = links.get(unit.sense);
  if (unit.role !== 'pointer' || sense === undefined) return [];
  return phraseTold(units, at, { ...unit, role: 'link', sense });
}

function phraseTold(units: readonly Unit[], at: number, link: SmallUnit): Unit[][] {
  const unit = units[at];
  const isFeminine =
    unit?.kind === 'small' ? unit.sense.endsWith('ها') : unit?.kind === 'word' && unit.norm.endsWith('ها');
  const noun = nounFor(units, at, isFeminine ? 'f' : 'm');
  if (noun === undefined || unit === undefined) return [];
  const phrase = [link, ...placed(noun, unit)];
  const end = endOfPart(units, at + 1);
  const [before, within, behind] = [units.slice(0, at), units.slice(at + 1, end), units.slice(end)];
  return [
    [...before, ...phrase, ...within, ...behind],
    ...(within.length === 0 ? [] : [[...before, ...within, ...phrase, ...behind]]),
  ];
}

/** «وتقدّمها الرسامة هند» → «وتقدّم الرسامة هند الورشة»: behind the subject, where one word surely ends it. */
function objectTold(units: readonly Unit[], at: number, unit: SmallUnit): Unit[][] {
  const verb = units[at - 1];
  const gender = unit.sense === 'ها' ? 'f' : unit.sense === 'ه' ? 'm' : undefined;
  if (gender === undefined || !isVerbUnit(verb)) return [];
  const noun = describedBy(units, at - 1, gender) ?? nounFor(units, at - 1, gender);
  if (noun === undefined) return [];
  const next = units[at + 1];
  // A calling before its name: «الرسامة هند».
  const isCalled =
    next?.kind === 'word' &&
    next.definite &&
    arSets.callings.has(next.norm) &&
    units[at + 2]?.kind === 'name';
  const isSubject = next?.kind === 'name' || (next?.kind === 'word' && next.definite && !isVerbUnit(next));
  // An indefinite subject may go on: «يقدّمها فريق من الرسامين».
  if (next?.kind === 'number' || (next?.kind === 'word' && !isSubject)) return [];
  const end = at + 1 + (isCalled ? 2 : isSubject ? 1 : 0);
  const told = [...units.slice(at + 1, end), ...placed(noun, unit)];
  return [
    [...units.slice(0, at), ...told, ...units.slice(end)],
    // The clause that describes a noun tells its deed by itself, where it was done and nothing before leaves it open.
    ...(verb.verb.tense === 'past' && !units.slice(0, at).some(leavesOpen)
      ? [[verb, ...told, ...units.slice(end, endOfPart(units, end))]]
      : []),
  ];
}

const leavesOpen = (unit: Unit): boolean => turns(unit) || (unit.kind === 'small' && unit.role === 'that');

/** The indefinite noun with what describes it right before a verb, which then only describes it: «جسراً جديداً افتتحه الوزير». */
function describedBy(units: readonly Unit[], verb: number, gender: 'm' | 'f'): Unit[] | undefined {
  const isBare = (unit: Unit | undefined) =>
    unit?.kind === 'word' &&
    !unit.definite &&
    !isVerbUnit(unit) &&
    unit.time !== true &&
    unit.limits !== true;
  let from = verb;
  while (isBare(units[from - 1])) from--;
  const head = units[from];
  return from < verb && head !== undefined && mayBe(head, gender) ? units.slice(from, verb) : undefined;
}

/** «ثلثها», «طوله» → «طول الخط». */
function ownerTold(units: readonly Unit[], at: number, unit: WordUnit): Unit[][] {
  const { owned, modified: _, ...word } = unit;
  if (owned === undefined) return [];
  const small = smallWords.get(owned.norm);
  const { start, end } = unit;
  if (small?.role === 'link')
    return phraseTold(units, at, { kind: 'small', start, end, role: 'link', sense: small.sense });
  const noun = nounFor(units, at, unit.norm.endsWith('ها') ? 'f' : 'm');
  if (noun === undefined) return [];
  return [[...units.slice(0, at), { ...word, ...owned }, ...placed(noun, unit), ...units.slice(at + 1)]];
}

/** The noun's units at the pronoun's place. */
function placed(noun: readonly Unit[], { end }: Unit): Unit[] {
  return noun.map((unit) => ({ ...unit, start: end, end }));
}

/** The one noun before `at` that has the gender, with what describes it. */
function nounFor(units: readonly Unit[], at: number, gender: 'm' | 'f'): Unit[] | undefined {
  const heads = units
    .slice(0, at)
    .flatMap((unit, place) => (isHead(units, place) && mayBe(unit, gender) ? [place] : []));
  // «فعاليات المهرجان … مسابقته»: where no noun agrees by itself, one that owns another may.
  const owners =
    heads.length > 0
      ? []
      : units
          .slice(0, at)
          .flatMap((unit, place) => (isOwner(units, place) && mayBe(unit, gender) ? [place] : []));
  const [only] = [...heads, ...owners];
  const noun = only === undefined ? undefined : units[only];
  if (only === undefined || heads.length + owners.length > 1 || noun === undefined) return undefined;
  if (noun.kind === 'name' && noun.mention.type === 'person') return undefined;
  const places = modifiersAt(units, only, true).filter((place) => place < at);
  return [noun, ...places.flatMap((place) => units[place] ?? [])];
}

/** Whether a unit opens a noun phrase: no noun stands before it that it could hang on. */
function isHead(units: readonly Unit[], at: number): boolean {
  const [unit, before] = [units[at], units[at - 1]];
  if (unit?.kind === 'name') return !isNominal(before);
  if (unit?.kind === 'number') return true;
  if (unit?.kind !== 'word' || isVerbUnit(unit) || unit.time === true || isMeasured(units[at + 1]))
    return false;
  // «افتتح المجلس مصنعاً»: without article it neither describes what has one nor belongs to it.
  return !isNominal(before) || (!unit.definite && before?.kind === 'word' && before.definite);
}

/** «على ارتفاع 2140 متراً»: what is measured there, which nothing more is told of. */
function isMeasured(next: Unit | undefined): boolean {
  return next?.kind === 'number' && next.mention.unitKind === 'measure';
}

/** Whether a noun without article stands behind another, which belongs to it. */
function isOwner(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const isBare = unit?.kind === 'word' && !unit.definite && isNominal(unit);
  return isBare && isNominal(units[at - 1]) && !isHead(units, at);
}

function isNominal(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);
}

/** Whether a pronoun of that gender may stand for the unit; plurals of things are feminine. */
function mayBe(unit: Unit, gender: 'm' | 'f'): boolean {
  if (unit.kind === 'name') return unit.mention.gender === gender || unit.mention.gender === 'unknown';
  if (unit.kind === 'number') return gender === 'f';
  if (unit.kind !== 'word') return false;
  if (unit.count === 'many' || unit.norm.endsWith('ات')) return gender === 'f';
  const isFeminine = unit.norm.endsWith('ه') || arSets.feminines.has(unit.norm);
  return (gender === 'f') === isFeminine;
}
