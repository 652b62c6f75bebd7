// Amounts that stand in a row under one Arabic verb, each told by itself: «تخصص الميزانية 18 مليوناً للطرق و11 مليوناً للمدارس و5 ملايين للحدائق», «يبلغ طول الجسر
// كيلومترين وعرضه 24 متراً», «زرع المصنع … وأنفق 3 ملايين ليرة», «تقدم 1800 طالب نجح منهم 320».
import { mayBeSubject } from '../../../judging/agreement.ts';
import { isScaled, withUnit } from '../../../judging/gapped.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type NumberUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { isNoun, isSmall } from './clause-parts.ts';
import { ownedNoun } from './owned-nouns.ts';
import { arSets } from './sets.ts';

/** Returns each amount of a row, and each measure, as a proposition of its own. */
export function toldRows(units: readonly Unit[]): Unit[][] {
  return [...rowsOfSums(units), ...rowsOfMeasures(units), ...furtherSums(units), ...withoutParts(units)];
}

const isNumber = (unit: Unit | undefined): unit is NumberUnit => unit?.kind === 'number';

/** Fewest amounts of a row; two are told elsewhere (gapped.ts). */
const leastRow = 3;

function rowsOfSums(units: readonly Unit[]): Unit[][] {
  const first = units.findIndex(isNumber);
  const one = units[first];
  const verb = units.slice(0, Math.max(first, 0)).findLastIndex(isVerbUnit);
  if (!isNumber(one) || verb < 0 || one.mention.unitKind === 'none') return [];
  const opening = units.slice(verb, first);
  const end = endOfPart(units, first);
  const part = units.slice(first, end);
  const starts = part.flatMap((unit, at) =>
    isNumber(unit) && (at === 0 || isSmall(part[at - 1], 'and')) ? [at] : [],
  );
  if (starts.length < leastRow || part.filter(isNumber).length !== starts.length || part.some(isVerbUnit))
    return [];
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const phrase = part.slice(start + 1, next === undefined ? part.length : next - 1);
    const amount = part[start];
    if (!isNumber(amount) || !isSmall(phrase[0], 'link') || isScaled(one, amount)) return [];
    const isLike = amount.mention.unitKind === 'none' || amount.mention.value.unit === one.mention.value.unit;
    return isLike
      ? [[...opening, amount.mention.unitKind === 'none' ? withUnit(amount, one) : amount, ...phrase]]
      : [];
  });
}

/** «ويبلغ طول الجسر 1.8 كيلومتر وعرضه 24 مترا». */
function rowsOfMeasures(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated || !verb.lemmas.includes('بلغ')) return [];
    const first = units.findIndex((unit, place) => place > at && isNumber(unit));
    const { measure, second } = measureBehind(units, first + 1);
    const [head, ...owner] = units.slice(at + 1, first);
    if (first < 0 || measure === undefined || !isNumber(second)) return [];
    if (
      head?.kind !== 'word' ||
      head.definite ||
      owner.length === 0 ||
      !owner.every((unit) => isNoun(unit) || unit.kind === 'name')
    )
      return [];
    const { owned, modified: _, verb: __, ...word } = measure;
    if (owned === undefined) return [];
    return [units.slice(at, first + 1), [verb, { ...word, ...owned }, ...owner, second]];
  });
}

/** A further measure with its amount: «وعرضه 24 مترا», where «وعرضه» may be read as a verb with its object. */
function measureBehind(units: readonly Unit[], at: number): { measure?: WordUnit; second?: Unit } {
  const [first, next, behind] = [units[at], units[at + 1], units[at + 2]];
  if (isSmall(first, 'and') && next?.kind === 'word')
    return behind === undefined ? {} : { measure: next, second: behind };
  if (
    first?.kind !== 'word' ||
    !isVerbUnit(first) ||
    !first.norm.startsWith('و') ||
    !isSmall(next, 'pointer')
  )
    return {};
  const owned = ownedNoun(first.norm.slice(1));
  return owned === undefined || behind === undefined ? {} : { measure: { ...first, owned }, second: behind };
}

/** «زرع المصنع 500 شجرة وأنفق 3 ملايين ليرة»: a sum right behind a further verb is what was paid, by the subject of the first. */
function furtherSums(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    const sum = units[at + 1];
    if (!isVerbUnit(verb) || verb.verb.negated || !isSmall(units[at - 1], 'and') || !isNumber(sum)) return [];
    const first = units.slice(0, at).findLastIndex(isVerbUnit);
    const subject = units[first + 1];
    const isKnown =
      subject?.kind === 'name' || (subject?.kind === 'word' && subject.definite && !isVerbUnit(subject));
    if (first < 0 || subject === undefined || !isKnown) return [];
    if (sum.mention.unitKind !== 'money' || !mayBeSubject(subject, verb, arSets)) return [];
    const between = units.slice(first + 2, at - 1);
    if (between.some((unit) => isSmall(unit, 'that') || isSmall(unit, 'but') || isSmall(unit, 'which')))
      return [];
    return [[verb, subject, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** «تقدم إلى الامتحان 1800 طالب نجح منهم 320»: all of them, without what became of some. */
function withoutParts(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    const [before, of] = [units[at - 1], units[at + 1]];
    if (!isVerbUnit(verb) || of?.kind !== 'small' || !arSets.ofThose.has(of.sense)) return [];
    const isCounted = isNumber(before) || (isNoun(before) && isNumber(units[at - 2]));
    return isCounted && at > 2 ? [units.slice(0, at)] : [];
  });
}
