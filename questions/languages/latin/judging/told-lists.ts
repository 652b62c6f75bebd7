// What a sentence tells of each of several: `visited Rome, Oslo and Bern` tells of each, « onze blessés, dont deux grièvement » of the two. Each as a
// proposition of its own, its units in their places.
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { atStart, beingAt } from '../../../judging/unwritten.ts';
import { isBeing, isLink, isMark, isNominal, isSmall, isWord } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldLists(units: readonly Unit[], isMutual: (unit: Unit) => boolean): Unit[][] {
  return [...eachObject(units, isMutual), ...someOf(units)];
}

/** Where the noun phrase at `from` ends; at `from` where none begins there. */
function endOfOne(units: readonly Unit[], from: number): number {
  let to = from;
  while (isNominal(units[to]) || (to > from && isLink(units[to], 'of') && isNominal(units[to + 1]))) to++;
  return to;
}

/** Verbs and prepositions of what only several together do or are. */
const together: ReadonlySet<string> = new Set(
  'mix merge combine link connect compare divide separate join unite reconcile marry total number exceed relier fusionner melanger unir comparer separer joindre totaliser'.split(
    ' ',
  ),
);

/** `paid for holidays, a boat and racehorses`: he paid for a boat. */
function eachObject(units: readonly Unit[], isMutual: (unit: Unit) => boolean): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isVerbUnit(unit) || unit.verb.negated || at === 0) return [];
    if (unit.lemmas.includes('be') || unit.lemmas.includes('etre')) return [];
    if (isMutual(unit) || unit.lemmas.some((lemma) => together.has(lemma))) return [];
    const from = units[at + 1]?.kind === 'small' && !isSmall(units[at + 1], 'and') ? at + 2 : at + 1;
    const link = units[from - 1];
    if (link?.kind === 'small' && (link.role !== 'link' || ['between', 'among', 'than'].includes(link.sense)))
      return [];
    const members: { from: number; to: number }[] = [];
    let next = from;
    for (;;) {
      const to = endOfOne(units, next);
      if (to === next) break;
      members.push({ from: next, to });
      const isJoint = isMark(units[to], ',') || isSmall(units[to], 'and');
      if (!isJoint) break;
      next = to + 1;
      if (isSmall(units[to], 'and')) {
        const end = endOfOne(units, next);
        if (end > next) members.push({ from: next, to: end });
        next = end;
        break;
      }
    }
    const last = members.at(-1);
    const before = last === undefined ? undefined : units[last.from - 1];
    if (last === undefined || members.length < 2 || !isSmall(before, 'and')) return [];
    // `closed the road and trains stopped`: another clause.
    const behind = units[last.to];
    if (isVerbUnit(behind) || isSmall(behind, 'modal') || isSmall(behind, 'and') || isSmall(behind, 'or'))
      return [];
    if (
      members.some((one) =>
        units
          .slice(one.from, one.to)
          .some((other) => other.kind === 'word' && other.perhaps !== undefined && !other.definite),
      )
    )
      return [];
    const isDay = behind?.kind === 'date';
    // `destroyed a barn and killed 20 cows and a horse`: of a second deed the subject stands before the first.
    const first = units.findIndex(isVerbUnit);
    const subject = units.slice(0, first);
    const isSecond =
      first < at && isSmall(units[at - 1], 'and') && subject.length > 0 && subject.every(isNominal);
    const opening = isSecond ? [...subject, ...units.slice(at, from)] : units.slice(0, from);
    return members.map((one) => [
      ...opening,
      ...units.slice(one.from, one.to),
      ...(one === last ? units.slice(last.to) : isDay ? [behind] : []),
    ]);
  });
}

/** « Onze passagers ont été blessés, dont deux grièvement », `80 firefighters were sent, including 20 brought from Toulouse`. */
function someOf(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const isOpener = unit.kind === 'small' && (unit.sense === 'whose' || unit.sense === 'including');
    const [amount, next, ...more] = units.slice(at + 1, endOfPart(units, at + 1));
    const being = units.findIndex(isBeing);
    const verb = units[being];
    if (!isOpener || amount?.kind !== 'number' || amount.mention.unitKind !== 'none' || !isWord(next))
      return [];
    if (being < 1 || being > at || !isVerbUnit(verb) || verb.verb.negated) return [];
    const [whole, noun] = units.slice(0, being);
    if (whole?.kind !== 'number') return [];
    const counted = whole.mention.unitKind === 'count' ? undefined : noun;
    const some =
      counted === undefined
        ? [
            {
              ...amount,
              unitLemmas: whole.unitLemmas,
              mention: {
                ...amount.mention,
                unitKind: whole.mention.unitKind,
                unitText: whole.mention.unitText,
                value: {
                  ...amount.mention.value,
                  ...(whole.mention.value.unit === undefined ? {} : { unit: whole.mention.value.unit }),
                },
              },
            },
          ]
        : [amount, counted];
    if (being > (counted === undefined ? 1 : 2)) return [];
    const told = beingAt(atStart(next), verb.verb);
    if (next.helped === true && !next.norm.endsWith('ment')) return [[...some, told, next, ...more]];
    const deed = units.slice(being + 1, at).find((other) => other.kind === 'word' && other.helped === true);
    return /(?:ment|ly)$/.test(next.norm) && more.length === 0 && deed !== undefined
      ? [[...some, told, next, deed]]
      : [];
  });
}
