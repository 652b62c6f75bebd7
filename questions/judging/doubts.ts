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
    (language.weighsReports === true && attribution !== undefined && attribution.speaker === undefined) ||
    isUnreal(pairs) ||
    isOfEarlier(pairs, attribution) ||
    isOfAnotherYear(scene, passage, pairs, language) ||
    isOfFraction(scene, language) ||
    (attribution === undefined && isViewed(scene, language)) ||
    isNarrower(scene, language) ||
    (!language.verbFirst &&
      ((attribution === undefined && endsWithReport(scene, language)) ||
        isOpenedByLimit(scene) ||
        isClosedByLimit(scene) ||
        isOfPart(scene, language)))
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

/** « Cinq personnes avaient été tuées »: what was done before the news is told as done, without its time. A report shifts its verbs. */
const isOfEarlier = (pairs: readonly Pair[], attribution: Attribution | undefined): boolean =>
  attribution?.kind !== 'indirect' &&
  !pairs.some(({ claimed }) => claimed.kind === 'date') &&
  pairs.some(
    ({ claimed, told }) =>
      isVerbUnit(told) &&
      told.verb.earlier === true &&
      !(isVerbUnit(claimed) && claimed.verb.earlier === true),
  );

/** Senses of prepositions behind which stands why or after what a thing was done: they limit nothing. */
const freeSenses: ReadonlySet<string> = new Set([
  'because',
  'despite',
  'through',
  'worth',
  'after',
  'according',
  'including',
  'of',
]);

/** Senses of prepositions that bound what is so in time, however near. */
const boundingSenses: ReadonlySet<string> = new Set(['from', 'until', 'before', 'since']);

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
  const [opens, ...rest] = phrase;
  const isBound = opens?.kind === 'small' && boundingSenses.has(opens.sense);
  return isLimit(opens) && (isBound || !rest.every((unit) => unit.kind === 'date' && isNear(unit)));
}

/** `The border is open, in theory`, `(but not for men)`: a phrase that is set off behind the words limits them. */
function isClosedByLimit({ units, last }: Scene): boolean {
  const behind = units.slice(last + 1);
  const opens = behind.findIndex(isMark);
  if (opens < 0 || behind.slice(0, opens).some(opensClause)) return false;
  // `The judge married the dentist... in a film`
  const from = behind.findIndex((unit, at) => at > opens && !isMark(unit));
  if (from < 0) return false;
  const rest = behind.slice(from);
  const bracket = behind[from - 1];
  // `(they came back on Monday)`: what is bracketed behind the words is said of them; a figure, a party or a day explains.
  if (bracket?.kind === 'break' && bracket.mark === '(' && rest.some((unit) => unit.kind === 'word'))
    return rest[0]?.kind !== 'number' && rest[0]?.kind !== 'name';
  const end = rest.findIndex((unit) => isMark(unit) || opensClause(unit));
  const phrase = end < 0 ? rest : rest.slice(0, end);
  // `, in a move that …`: it goes on to tell something of its own.
  if (end >= 0 && !isMark(rest[end])) return isRole(phrase[0], 'or', 'condition', 'exception');
  return isLimit(phrase[0]) && !tellsMore(phrase);
}

const opensClause = (unit: Unit): boolean => isVerbUnit(unit) || isRole(unit, 'which', 'that', 'but');

/** `in Valbourg, in the Meuse`, « a reculé, à 61 millions », `by the institute's own estimate`, `with sales rising`. */
function tellsMore(phrase: readonly Unit[]): boolean {
  const [link, second] = phrase;
  const isWhere =
    phrase.length === 2 &&
    (second?.kind === 'number' || (second?.kind === 'name' && second.mention.type === 'place'));
  const isReckoned = link?.kind === 'small' && link.sense === 'by' && phrase.length > 2;
  // `, against 2.2 billion a year before`: the whole compared with another.
  const isCompared = link?.kind === 'small' && link.sense === 'against' && second?.kind === 'number';
  return (
    isWhere || isReckoned || isCompared || phrase.some((unit) => unit.kind === 'word' && unit.gerund === true)
  );
}

/** `He has written two books, the last in 2010`: words of an aside on one of several are laid under what is told of all. */
function isOfPart({ units, laid, first, last }: Scene, language: JudgingLanguage): boolean {
  return units.some((unit, at) => {
    if (!isMark(unit) || at < first || at > last) return false;
    const opens = units.slice(at + 1, at + 3).find((next) => !isRole(next, 'link'));
    const isPart =
      opens !== undefined &&
      !laid[units.indexOf(opens)] &&
      (opens.kind === 'number' ||
        (opens.kind === 'word' && (opens.limits === true || language.sets.ordinals.has(opens.norm))) ||
        language.isAbsolute(opens));
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
  const isReport = (unit: Unit) =>
    unit.kind === 'word' &&
    (unit.says === true || unit.inquit === true || unit.lemmas.some((lemma) => sets.thinking.has(lemma)));
  const verb = rest.findLastIndex((unit) => isVerbUnit(unit) || isReport(unit));
  const said = rest[verb];
  // `…, and the ministry said it would pay`: a report of something else.
  const isOther = isRole(rest[0], 'and', 'but', 'which', 'that');
  return (
    said !== undefined &&
    isReport(said) &&
    !isOther &&
    !rest.slice(verb + 1).some((unit) => isContent(unit) && unit.kind !== 'date')
  );
}

/**
 * `In 2003 a quake killed 120 people`: what was done in another year than the news is told without it. Of what is done once in a life
 * the year says nothing more.
 */
function isOfAnotherYear(
  { units, laid, first }: Scene,
  { source }: Passage,
  pairs: readonly Pair[],
  language: JudgingLanguage,
): boolean {
  if (pairs.some(({ claimed }) => claimed.kind === 'date')) return false;
  if (pairs.some(({ claimed }, at) => language.isSingular(claimed, pairs[at + 1]?.claimed))) return false;
  const published = source.publishedAt?.slice(0, 4);
  return units.some((unit, at) => {
    if (unit.kind !== 'date' || laid[at] === true || isNear(unit, published)) return false;
    // `since 2015, when police arrested 73 people`
    const when = units[at + 2];
    const isCounted = pairs.some(({ told }) => told.kind === 'number');
    if (isCounted && isMark(units[at + 1]) && when?.kind === 'small' && when.sense === 'when' && at < first)
      return true;
    const near = at < first ? first : laid.slice(0, at).lastIndexOf(true);
    const between = at < near ? units.slice(at + 1, near) : units.slice(near + 1, at);
    return !between.some(
      (other, place) =>
        isVerbUnit(other) ||
        isRole(other, 'which', 'that', 'but') ||
        // A comma closes the phrase that opens the sentence, and no other.
        (isMark(other) && !(at < first && place === 0 && !hasVerb(units.slice(0, at)))),
    );
  });
}

/** Whether a day is told as the news tells its own: without its year, or within the year of the news or the one before. */
function isNear({ mention }: DateUnit, published?: string): boolean {
  if (mention.told === 'yearless' || (mention.told === 'relative' && mention.value.granularity === 'day'))
    return true;
  const year = mention.value.iso.slice(0, 4);
  return published === undefined
    ? mention.value.granularity === 'day'
    : Number(year) >= Number(published) - 1;
}
