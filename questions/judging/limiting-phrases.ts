// Phrases with a preposition that a clause may not lose: they say of which ones it is so, in which story or plan, or of what an amount is one.
import { isAlong, isReason } from './hedges.ts';
import { isBreak, isNominal, isRole, type Leave, reports } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Prepositions of when a deed was done. */
const whens: ReadonlySet<string> = new Set(['after', 'before', 'since', 'during']);

/** `Exports to Spain fell`: a phrase between a noun and its verb says which ones; a person is known by the name alone. */
export function saysWhichOnes(
  stretch: readonly Unit[],
  left: Unit | undefined,
  right: Unit | undefined,
  { verbFirst }: Leave,
): boolean {
  if (verbFirst || !isRole(stretch[0], 'link') || !isNominal(left)) return false;
  if (left?.kind === 'name' && left.mention.type === 'person') return false;
  // « le terrain sur lequel s'élèvera l'usine, vendu en 2014, couvre 58 hectares »
  // `its profit`: an owner told by a pronoun was found elsewhere.
  if (stretch[0]?.start === stretch[0]?.end) return false;
  if (isRole(stretch[1], 'which') && isBreak(stretch.at(-1))) return false;
  return isVerbUnit(right) || (right?.kind === 'word' && right.helped === true);
}

/**
 * Whether what stands before a clause says in which story, poll or plan it is so, or for whom: `In a poll, the Greens won`. Of a deed
 * that was done only days, times and named places may go; of what is so nothing may: `On Mondays, entry is free`.
 */
export function isFramed(before: readonly Unit[], leave: Leave): boolean {
  const start = before.findLastIndex(
    (unit, at) =>
      isVerbUnit(unit) ||
      isRole(unit, 'that', 'but') ||
      (unit.kind === 'break' && unit.mark === ';') ||
      // `Two members voted with the opposition, and the Speaker did not`
      (isRole(unit, 'and') && before.slice(0, at).some(isVerbUnit)),
  );
  const lead = before.slice(start + 1);
  return lead.some((unit, at) => {
    // `The mayor of Torrow, Ines Cole, met`: behind a noun it belongs to that.
    if (isNominal(lead[at - 1]) && lead[at - 1]?.kind !== 'date') return false;
    if (unit.kind === 'date' || (unit.kind === 'word' && unit.time === true)) return !leave.isPast;
    const next = lead[at + 1];
    if (reports(unit))
      return next?.kind === 'word' && next.lemmas.some((lemma) => leave.sets.unreal.has(lemma));
    if (!isRole(unit, 'link') || isReason(unit)) return false;
    return !leave.isPast || !placesDeed(lead.slice(at));
  });
}

/** Whether a phrase only says when or where a deed was done: with a day, a time or a named place. */
function placesDeed([link, noun, more]: readonly Unit[]): boolean {
  if (link?.kind === 'small' && whens.has(link.sense)) return true;
  if (noun?.kind === 'date' || (noun?.kind === 'word' && noun.time === true)) return true;
  const place = noun?.kind === 'word' && more?.kind === 'name' ? more : noun;
  return place?.kind === 'name' && place.mention.type === 'place';
}

/**
 * Whether what stands behind the last kept unit belongs to what is told and may not go: the story or plan in which it is so, whom a ban, a
 * refusal or a lack is for («منعت المدرسة الهاتف خلال الدروس»), of whom an amount is one («بلغت البطالة 11 في المئة بين النساء»).
 */
export function isBoundTo(kept: readonly Unit[], part: readonly Unit[], leave: Leave): boolean {
  const { reversing, measuring, unreal } = leave.sets;
  const end = part.findIndex(
    (unit) => isVerbUnit(unit) || isRole(unit, 'that', 'which', 'but') || isReason(unit) || opensAfter(unit),
  );
  const phrases = end < 0 ? part : part.slice(0, end);
  const tells = (words: ReadonlySet<string>, units: readonly Unit[]) =>
    units.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => words.has(lemma)));
  const start = kept.findLastIndex(
    (unit, at) => isRole(unit, 'that', 'but') || (isRole(unit, 'and') && isVerbUnit(kept[at + 1])),
  );
  const isReversed = tells(reversing, kept.slice(start + 1));
  // «وصل إلى المطار» is read as «بلغ».
  const verb = kept.findLast(isVerbUnit);
  const isMeasured = verb !== undefined && verb.framed === undefined && tells(measuring, [verb]);
  return phrases.some((unit, at) => {
    if (!isRole(unit, 'link') || reports(unit)) return false;
    const [noun, second] = phrases.slice(at + 1);
    if (
      tells(
        unreal,
        [noun, second].flatMap((one) => one ?? []),
      )
    )
      return true;
    if (noun?.kind === 'date' || isAlong(phrases.slice(at))) return false;
    const sense = unit.kind === 'small' ? unit.sense : '';
    if (isReversed || (sense === 'until' && leave.isPast)) return true;
    // «في الأشهر الماضية», and not «في اليوم الأول»
    const isCounted = second?.kind === 'word' && leave.sets.ordinals.has(second.norm);
    const isWhich = second?.kind === 'word' && leave.sets.timeWhich.has(second.norm);
    const isTime = noun?.kind === 'word' && (noun.time === true || isWhich) && !isCounted;
    return isMeasured && !isTime && noun?.kind !== 'number' && (sense === 'before' || !whens.has(sense));
  });
}

/** What happened before a deed limits it in nothing. */
function opensAfter(unit: Unit): boolean {
  return unit.kind === 'small' && unit.sense === 'after';
}
