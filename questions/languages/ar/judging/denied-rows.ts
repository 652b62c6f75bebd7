// «لا يشمل القرار السيارات ولا الحافلات» in Arabic: each thing of which a deed is denied, by itself.
import { isVerbUnit, type SmallUnit, type Unit } from '../../../judging/unit.ts';

const isNo = (unit: Unit | undefined): unit is SmallUnit =>
  unit?.kind === 'small' && unit.role === 'not' && unit.sense === 'present';

const isLink = (unit: Unit | undefined): unit is SmallUnit => unit?.kind === 'small' && unit.role === 'link';

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));

/** Returns the sentence up to «ولا», and with what stands behind it in the place of what stands before; often none. */
export function deniedEach(units: readonly Unit[]): Unit[][] {
  const verb = units.findIndex((unit) => isVerbUnit(unit) && unit.verb.negated);
  const at = units.findIndex(
    (unit, index) => index > verb && isNo(unit) && (isNominal(units[index + 1]) || isLink(units[index + 1])),
  );
  if (verb < 0 || at < 0) return [];
  const end = units.findIndex((unit, index) => index > at && (unit.kind === 'break' || isNo(unit)));
  const behind = units.slice(at + 1, end < 0 ? units.length : end);
  const [opener] = behind;
  if (isLink(opener)) {
    const place = units.slice(0, at).findLastIndex((unit) => isLink(unit) && unit.sense === opener.sense);
    return place < verb ? [units.slice(0, at)] : [units.slice(0, at), [...units.slice(0, place), ...behind]];
  }
  let from = at;
  while (isNominal(units[from - 1])) from--;
  // The object begins behind the subject: «القرار السيارات».
  const object = from === verb + 1 && at - from > 1 ? from + 1 : from;
  return [units.slice(0, at), [...units.slice(0, object), ...behind]];
}
