// What stands apart from the kept words of a sentence and may limit them all the same: a hedge, a reason, an extent, a plan.
import { isNominal, isRole, turns } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/**
 * Whether parts without a verb, set off next to the kept words, turn them: «ربما، بحسب الشرطة، غادر», `…, reportedly`. The units
 * are given from the kept words on.
 */
export function isHedged(units: readonly Unit[]): boolean {
  const isOwn = (unit: Unit) => isVerbUnit(unit) && unit.says !== true;
  const end = units.findIndex(
    (unit, at) => isOwn(unit) || isRole(unit, 'that', 'but', 'which') || isNextClause(units, at),
  );
  const near = end < 0 ? units : units.slice(0, end);
  const last = near.findLastIndex((unit) => unit.kind === 'break');
  // What stands behind the last mark belongs to the verb that follows.
  const apart = end < 0 ? near : near.slice(0, last + 1);
  // An office of lower rank that stands there turns nothing: `the deputy mayor, Ines Cole, voted`.
  return apart[0]?.kind === 'break' && apart.some((unit) => unit.kind === 'small' && turns(unit));
}

/** Prepositions of when a deed was done, which behind a mark hedge nothing before it: `, a week after talks failed`. */
const whens: ReadonlySet<string> = new Set(['after', 'before']);

/** « ; elle devrait revenir »: a pronoun behind a semicolon is the subject of another clause. */
function isNextClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const [first, second] = [units[at], units[at + 1]];
  const isSpan = first?.kind === 'number' || (first?.kind === 'word' && first.time === true);
  const link = isSpan ? second : first;
  if (before?.kind === 'break' && link?.kind === 'small' && link.role === 'link' && whens.has(link.sense))
    return true;
  return before?.kind === 'break' && before.mark === ';' && isRole(units[at], 'pointer');
}

const reasons: ReadonlySet<string> = new Set(['because', 'despite', 'through', 'worth']);

/** What tells why or by what way a thing is so sets it no limits: `closed because of the rain`. */
export function isReason(unit: Unit): boolean {
  return unit.kind === 'small' && reasons.has(unit.sense);
}

/** «على امتداد 720 كيلومتراً»: how far a thing reaches sets it no limits either. */
export function isAlong([link, noun, amount]: readonly Unit[]): boolean {
  return (
    isRole(link, 'link') &&
    noun?.kind === 'word' &&
    amount?.kind === 'number' &&
    amount.mention.unitKind === 'measure'
  );
}

/** « avant l'ouverture du chantier, prévue le 2 septembre »: what is planned is what stands last in the part that goes. */
export function isOfLast(rest: readonly Unit[], part: readonly Unit[]): boolean {
  const [modal, day] = rest.slice(part.length + 1);
  const isDay = day?.kind === 'date' || isRole(day, 'link');
  return (
    modal?.kind === 'small' &&
    /^(?:planned|expected) /.test(modal.sense) &&
    isDay &&
    isNominal(part.at(-1)) &&
    !rest.slice(part.length + 2).some(turns)
  );
}

/** «…، غير أن العائدات لم ترتفع سوى 6 في المئة»: behind the denied verb of another clause it limits that clause alone. */
export function isOnlyThere(rest: readonly Unit[], at: number): boolean {
  const opens = rest.slice(0, at).findLastIndex((unit) => isRole(unit, 'but', 'and'));
  const verb = rest.slice(opens + 1, at).find(isVerbUnit);
  return opens >= 0 && rest[opens - 1]?.kind === 'break' && verb?.verb.negated === true;
}
