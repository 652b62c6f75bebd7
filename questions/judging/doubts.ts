// What a sentence tells beside the words that a statement was laid on, and that makes it doubtful whether they stand by themselves. Asked
// last, of the whole sentence, whatever part of it was laid under the statement: silence before error.
import type { Attribution } from '../reading/attribution.ts';
import type { Pair } from './alignment.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isNarrower, isOfFraction, isViewed } from './narrowed.ts';
import type { Passage } from './passages.ts';
import { isRole } from './stretches.ts';
import { type DateUnit, isContent, isVerbUnit, type Unit } from './unit.ts';

/** The sentence with what was laid on it. */
export interface Scene {
  readonly units: readonly Unit[];
  /** Whether the unit at an index of the sentence has one of the statement laid on it. */
  readonly laid: readonly boolean[];
  /** Indices of the first and the last unit that were laid. */
  readonly first: number;
  readonly last: number;
}

/** Returns whether what `passage` tells beside the laid `pairs` leaves in doubt whether they are so, as the statement has them. */
export function isDoubtful(
  pairs: readonly Pair[],
  passage: Passage,
  attribution: Attribution | undefined,
  language: JudgingLanguage,
): boolean {
  const scene = sceneOf(pairs, passage.units);
  if (scene === undefined) return false;
  return (
    attribution?.speaker?.name.trim() === '' ||
    isUnreal(pairs) ||
    isOfAnotherYear(scene, passage, pairs, language) ||
    (attribution === undefined && endsWithReport(scene, language)) ||
    isOfFraction(scene, language) ||
    (attribution === undefined && isViewed(scene, language)) ||
    isNarrower(scene, language) ||
    (!language.verbFirst && (isOpenedByLimit(scene) || isClosedByLimit(scene) || isOfPart(scene, language)))
  );
}

function sceneOf(pairs: readonly Pair[], units: readonly Unit[]): Scene | undefined {
  const laid = units.map(({ start, end }) =>
    pairs.some(({ told }) => told.end > told.start && told.start <= start && told.end >= end),
  );
  const first = laid.indexOf(true);
  return first < 0 ? undefined : { units, laid, first, last: laid.lastIndexOf(true) };
}

/** `Had the wind been stronger, the test would have been cancelled`: what didn't come is told in its own form. */
const isUnreal = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ told }) => told.kind === 'small' && told.role === 'modal' && told.sense === 'unreal') &&
  !pairs.some(({ told }) => isRole(told, 'condition'));

/** Senses of prepositions behind which stands why or after what a thing was done: they limit nothing. */
const freeSenses: ReadonlySet<string> = new Set([
  'because',
  'despite',
  'through',
  'worth',
  'after',
  'according',
  'including',
  'during',
]);

const isLimit = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'small' && unit.role === 'link' && !freeSenses.has(unit.sense)) ||
  isRole(unit, 'or', 'condition', 'exception', 'not') ||
  (unit?.kind === 'word' && unit.manner === true);

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'break';

const hasVerb = (units: readonly Unit[]): boolean => units.some(isVerbUnit);

/** `In Norway, keepers earned more`, `Until Sunday, the tower was open`: a phrase that opens the sentence limits what it tells. */
function isOpenedByLimit({ units, first }: Scene): boolean {
  const mark = units.slice(0, first).findLastIndex(isMark);
  if (mark < 1) return false;
  const from = units.slice(0, mark).findLastIndex((unit) => isMark(unit)) + 1;
  const phrase = units.slice(from, mark);
  // What stands between the mark and the laid words has to be theirs.
  if (from > 0 || hasVerb(phrase) || hasVerb(units.slice(mark, first))) return false;
  return isLimit(phrase[0]) && !phrase.slice(1).every((unit) => unit.kind === 'date' && isNear(unit));
}

/** `The border is open, in theory`, `(but not for men)`: a phrase that is set off behind the words limits them. */
function isClosedByLimit({ units, last }: Scene): boolean {
  const behind = units.slice(last + 1);
  const mark = behind.findIndex(isMark);
  if (
    mark < 0 ||
    behind.slice(0, mark).some((unit) => isVerbUnit(unit) || isRole(unit, 'which', 'that', 'but'))
  )
    return false;
  const rest = behind.slice(mark + 1);
  const end = rest.findIndex((unit) => isMark(unit) || isVerbUnit(unit) || isRole(unit, 'which', 'that'));
  const phrase = end < 0 ? rest : rest.slice(0, end);
  // `, with sales rising`, `, in a move that …`: it goes on to tell something of its own.
  if (end >= 0 && !isMark(rest[end])) return isRole(phrase[0], 'or', 'condition', 'exception');
  return isLimit(phrase[0]) && !phrase.some((unit) => unit.kind === 'word' && unit.gerund === true);
}

/** `He has written two books, the last in 2010`: words of an aside on one of several are laid under what is told of all. */
function isOfPart({ units, laid, first, last }: Scene, { sets }: JudgingLanguage): boolean {
  return units.some((unit, at) => {
    if (!isMark(unit) || at < first || at > last) return false;
    const opens = units.slice(at + 1, at + 3).find((next) => !isRole(next, 'link'));
    const isPart =
      opens !== undefined &&
      !laid[units.indexOf(opens)] &&
      (opens.kind === 'number' ||
        (opens.kind === 'word' && (opens.limits === true || sets.ordinals.has(opens.norm))) ||
        (opens.kind === 'word' && /(?:est|ères?|iers?)$/.test(opens.norm)));
    const next = units.findIndex((other, place) => place > at && (isMark(other) || isVerbUnit(other)));
    const end = next < 0 ? units.length : next;
    return isPart && (next < 0 || !isVerbUnit(units[next])) && laid.slice(at, end).some(Boolean);
  });
}

/** `The trawler had no lights, a sailor who was on the bridge said`: who tells it stands at the end, and the reading didn't find who. */
function endsWithReport({ units, last }: Scene, { sets }: JudgingLanguage): boolean {
  const behind = units.slice(last + 1);
  const mark = behind.findIndex(isMark);
  if (mark < 0 || hasVerb(behind.slice(0, mark))) return false;
  const rest = behind.slice(mark + 1);
  const verb = rest.findLastIndex(
    (unit) => isVerbUnit(unit) || (unit.kind === 'word' && (unit.says === true || unit.inquit === true)),
  );
  const said = rest[verb];
  if (said?.kind !== 'word') return false;
  const isReport =
    said.says === true || said.inquit === true || said.lemmas.some((lemma) => sets.thinking.has(lemma));
  // `…, and the ministry said it would pay`: a report of something else.
  const isOther = isRole(rest[0], 'and', 'but', 'which', 'that');
  return (
    isReport && !isOther && !rest.slice(verb + 1).some((unit) => isContent(unit) && unit.kind !== 'date')
  );
}

/**
 * `In 2003 a quake killed 120 people`: what was done in another year than the news is told without it. Of what is done once in a life
 * the year says nothing more.
 */
function isOfAnotherYear(
  { units, laid, first, last }: Scene,
  { source }: Passage,
  pairs: readonly Pair[],
  language: JudgingLanguage,
): boolean {
  if (pairs.some(({ claimed }) => claimed.kind === 'date')) return false;
  if (pairs.some(({ claimed }, at) => language.isSingular(claimed, pairs[at + 1]?.claimed))) return false;
  const published = source.publishedAt?.slice(0, 4);
  return units.some((unit, at) => {
    if (unit.kind !== 'date' || laid[at] === true || isNear(unit, published)) return false;
    const between =
      at < first
        ? units.slice(at + 1, first)
        : at > last
          ? units.slice(last + 1, at)
          : units.slice(first, first);
    return !between.some(
      (other, place) =>
        isVerbUnit(other) ||
        isRole(other, 'which', 'that', 'but') ||
        // A comma closes the phrase that opens the sentence, and no other.
        (isMark(other) && !(at < first && place === 0)),
    );
  });
}

/** Whether a day is told as the news tells its own: without its year, or within the year of the news. */
function isNear({ mention }: DateUnit, published?: string): boolean {
  if (mention.told === 'relative') return mention.value.granularity === 'day';
  if (mention.told === 'yearless') return true;
  const year = mention.value.iso.slice(0, 4);
  return published === undefined ? mention.value.granularity === 'day' : year >= published;
}
