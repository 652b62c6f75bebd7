// The last look at what an Arabic sentence decides: what stands around it may make it another matter. It only takes decisions back.
import type { Claimed } from '../../../judging/claimed.ts';
import type { Finding } from '../../../judging/finding.ts';
import type { Judged } from '../../../judging/passages.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isMark, isSmall } from './clause-parts.ts';
import { isDisputed } from './disputed-words.ts';
import { isFramedBefore, isInUnreal } from './framed-paragraphs.ts';
import { arSets } from './sets.ts';
import { verbsOf } from './voice.ts';

/** Returns whether what stands around the deciding words leaves open whether they are so. */
export function isUnsureArabic(finding: Finding, claimed: Claimed, known: Judged): boolean {
  // What the article has in the same words it does tell, unless it is told of a play or a draft.
  if (finding.agreement === 'verbatim') return isInUnreal(finding.passage, known.passages);
  return (
    isDisputed(finding, claimed, known) ||
    isFramedBefore(finding.passage, known.passages) ||
    isOnlyMeant(finding, claimed) ||
    isOfAnotherTime(finding, claimed) ||
    isBySome(finding, claimed)
  );
}

/** «إغلاق المتحف يوم الجمعة» of what was decided, «وفاة ثلاثة» of what was announced: a deed that another verb has for its object. */
function isOnlyMeant({ stands, passage, marks }: Finding, { units }: Claimed): boolean {
  const [deed] = units;
  if (stands !== 'supports' || units.some(isVerbUnit)) return false;
  if (deed?.kind !== 'word' || deed.definite || !verbsOf.has(deed.norm)) return false;
  const start = Math.min(...marks.map((mark) => mark.start));
  const before = passage.units.filter((unit) => unit.end <= start);
  const opens = before.findLastIndex(
    (unit) => isMark(unit) || isSmall(unit, 'that') || isSmall(unit, 'but') || isSmall(unit, 'and'),
  );
  return before.slice(opens + 1).some(isVerbUnit);
}

/**
 * «كانت قيمة الجائزة 40 ألفاً» of a prize that is 50 now; «وُسّع في عام 2001» of what was widened in 1988, whatever is told of it besides; «استقبل
 * القسم 3400 مريض» of what is told of July.
 */
function isOfAnotherTime({ conflict, passage, stands, marks }: Finding, { units }: Claimed): boolean {
  if (stands === 'supports') return isOfSpan(passage.units, units, marks);
  const at = conflict?.value === undefined ? -1 : units.indexOf(conflict.value);
  if (conflict?.code === 'date_differs') {
    const deed = units.slice(0, Math.max(at, 0)).findLast(isVerbUnit);
    const isLevel =
      units.some(({ kind }) => kind === 'number') &&
      units.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => levels.has(lemma)));
    return (
      isLevel || (deed?.verb.tense === 'past' && deed.lemmas.some((lemma) => arSets.repeatable.has(lemma)))
    );
  }
  const was = units.some(
    (unit) => isVerbUnit(unit) && unit.lemmas.includes('كان') && unit.verb.tense === 'past',
  );
  return was && passage.units.some((unit) => isVerbUnit(unit) && unit.verb.tense === 'present');
}

/** Verbs of how much a thing comes to: at another time it may come to as much. */
const levels: ReadonlySet<string> = new Set(['بلغ', 'كان', 'سجل', 'وصل']);

/** Whether an amount is told of a month or a year that the statement leaves out. */
function isOfSpan(told: readonly Unit[], claimed: readonly Unit[], marks: Finding['marks']): boolean {
  if (!claimed.some(({ kind }) => kind === 'number') || claimed.some(({ kind }) => kind === 'date'))
    return false;
  const [from, to] = [Math.min(...marks.map(({ start }) => start)), Math.max(...marks.map(({ end }) => end))];
  const first = told.findIndex(({ start }) => start >= from);
  const behind = told.findIndex((unit) => unit.start >= to && !isOfClause(unit));
  return told
    .slice(first, behind < 0 ? told.length : behind)
    .some((unit) => unit.kind === 'date' && unit.mention.value.granularity !== 'day');
}

const isOfClause = (unit: Unit): boolean =>
  !isVerbUnit(unit) && unit.kind !== 'break' && !isSmall(unit, 'and') && !isSmall(unit, 'but');

/** «معلمون أفادوا بأن …»: others of them may say the contrary. */
function isBySome({ stands }: Finding, { units }: Claimed): boolean {
  if (stands === 'supports') return false;
  const at = units.findIndex((unit) => isVerbUnit(unit) && unit.says === true);
  const speaker = at > 0 ? units[at - 1] : units[at + 1];
  return (
    at >= 0 &&
    speaker?.kind === 'word' &&
    !isVerbUnit(speaker) &&
    !speaker.definite &&
    speaker.owned === undefined &&
    !isNamed(units, speaker)
  );
}

/** Whether a noun has its owner right behind it: «هيئة الإحصاء». */
function isNamed(units: readonly Unit[], noun: Unit): boolean {
  const next = units[units.indexOf(noun) + 1];
  return next?.kind === 'name' || (next?.kind === 'word' && !isVerbUnit(next));
}
