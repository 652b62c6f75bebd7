// What an Arabic sentence tells of what somebody denied or said further: «نفت الأمانة ما تداوله السكان عن فرض رسوم» that she denied «فرض رسوم», «قالت
// منال إن …، لكنها طالبت بـ» what she asked for.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';
import { deedNounOf } from './causes.ts';
import { isMark, isNoun, isSmall, normOf } from './clause-parts.ts';
import { arSets } from './sets.ts';

/** Returns what was denied and further said, each as a proposition of its own. */
export function toldDenials(units: readonly Unit[]): Unit[][] {
  return [...speaksAgain(units), ...denied(units)];
}

/** «قالت منال إن …، لكنها طالبت بـ»: who spoke speaks again, where nobody else named there has the verb's gender. */
function speaksAgain(units: readonly Unit[]): Unit[][] {
  const cue = units.findIndex((unit) => isVerbUnit(unit) && unit.says === true);
  const speaker = units[cue + 1];
  if (cue < 0 || speaker?.kind !== 'name' || speaker.mention.type !== 'person') return [];
  return units.flatMap((verb, at) => {
    if (at <= cue + 1 || !isVerbUnit(verb) || verb.says !== true || !isSmall(units[at - 1], 'but')) return [];
    if (!isMark(units[at - 2]) || !mayBeSubject(speaker, verb, arSets) || verb.verb.gender === undefined)
      return [];
    const that = units.findIndex((unit, index) => index > cue && isSmall(unit, 'that'));
    const isOther = units
      .slice(that < 0 ? cue + 2 : Math.min(that, at), at)
      .some(
        (unit) =>
          (unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit) && unit.time !== true)) &&
          mayBeSubject(unit, verb, arSets) &&
          !(unit.kind === 'word' && unit.count === 'unknown' && !unit.definite),
      );
    const next = units[at + 1];
    const isOpen =
      next !== undefined &&
      (next.kind === 'small' || (isNoun(next) && !(next.kind === 'word' && next.definite)));
    return isOther || !isOpen ? [] : [[verb, speaker, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** «نفت الأمانة ما تداوله السكان عن فرض رسوم»: it is the thing itself that is denied. */
function denied(units: readonly Unit[]): Unit[][] {
  const [verb] = units;
  if (
    !isVerbUnit(verb) ||
    verb.verb.negated ||
    !verb.lemmas.some((lemma) => lemma === 'نفي' || lemma === 'كذب')
  )
    return [];
  const deed = deniedDeeds(units);
  if (deed.length > 0) return deed;
  const what = units.findIndex(
    (unit) => normOf(unit) === 'ما' || normOf(unit) === 'انباء' || normOf(unit) === 'شايعات',
  );
  const about = units.findIndex((unit, at) => at > what && isSmall(unit, 'link', 'about'));
  if (what < 2 || about < 0 || units.slice(0, about).some(isMark)) return [];
  const rest = units.slice(about + 1, endOfPart(units, about + 1));
  return isNoun(rest[0]) ? [[...units.slice(0, what), ...rest]] : [];
}

/** «نفت الشركة أن تكون النار قد اشتعلت في الطائرة»: she denied «اشتعال النار في الطائرة». */
function deniedDeeds(units: readonly Unit[]): Unit[][] {
  const that = units.findIndex((unit) => isSmall(unit, 'that'));
  const being = units[that + 1];
  const at = units.findIndex((unit, index) => index > that + 2 && isVerbUnit(unit));
  const deed = units[at];
  if (
    that < 1 ||
    !isVerbUnit(being) ||
    !/^[يت]كون$/.test(being.norm) ||
    !isVerbUnit(deed) ||
    deed.verb.negated
  )
    return [];
  const who = units.slice(that + 2, at);
  if (!who.every((unit) => isNoun(unit) || unit.kind === 'name')) return [];
  const rest = units.slice(at + 1, endOfPart(units, at + 1));
  const nouns = [...new Set(deed.lemmas.flatMap((past) => deedNounOf(past) ?? []))];
  const opening = units.slice(0, that);
  return nouns.flatMap((noun) => [
    [...opening, wordAt(deed, noun), ...who, ...rest],
    ...(isNoun(rest[0]) ? [[...opening, wordAt(deed, noun), ...rest]] : []),
  ]);
}
