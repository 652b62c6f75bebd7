// One matter told from its other side: `the plant will employ 600 people` and `600 people will work at the plant`. A statement is put the
// other way round by a list of such verbs.
import { objectSense } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type SmallUnit, type Unit, type VerbUnit } from './unit.ts';

/** Who does the deed, whom it is done to, and what stands around them. */
interface Roles {
  readonly opening: readonly Unit[];
  readonly verb: VerbUnit;
  readonly doer: readonly Unit[];
  readonly other: readonly Unit[];
  readonly rest: readonly Unit[];
}

/** Returns the statement told from the other side; often none. */
export function conversed(units: readonly Unit[], language: JudgingLanguage): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || verb.verb.negated) return [];
  return language.words.converses.flatMap(([active, other, link, isOneWay]) => {
    if (verb.lemmas.includes(other)) {
      const roles = rolesOf(units, at, verb, link, language.verbFirst);
      return roles === undefined ? [] : [toldBy(roles, active, '', language.verbFirst)];
    }
    if (isOneWay === true || !verb.lemmas.includes(active)) return [];
    const roles = rolesOf(units, at, verb, '', language.verbFirst);
    // `The king lost to illness`: only who has a name is beaten by one.
    const isNobody = !language.verbFirst && link !== 'in' && roles?.doer.every(({ kind }) => kind !== 'name');
    return roles === undefined || isNobody === true ? [] : [toldBy(roles, other, link, language.verbFirst)];
  });
}

function rolesOf(
  units: readonly Unit[],
  at: number,
  verb: VerbUnit,
  link: string,
  verbFirst: boolean,
): Roles | undefined {
  const doerFrom = verbFirst ? at + 1 : startOfNouns(units, at);
  const doerTo = verbFirst ? (link === '' ? endOfOne(units, doerFrom) : endOfNouns(units, doerFrom)) : at;
  const otherFrom = verbFirst ? doerTo : at + 1;
  const isLinked = link === '' || isLink(units[otherFrom], link);
  const from = link === '' ? otherFrom : otherFrom + 1;
  const to = endOfNouns(units, from);
  if (doerTo <= doerFrom || !isLinked || to <= from) return undefined;
  return {
    opening: units.slice(0, verbFirst ? at : doerFrom),
    verb,
    doer: units.slice(doerFrom, doerTo),
    other: units.slice(from, to),
    rest: units.slice(to),
  };
}

function toldBy(
  { opening, verb, doer, other, rest }: Roles,
  lemma: string,
  link: string,
  verbFirst: boolean,
): Unit[] {
  const { framed: _, ...plain } = verb;
  const told: VerbUnit = { ...plain, norm: lemma, lemmas: [lemma] };
  const linked: SmallUnit[] =
    link === '' ? [] : [{ kind: 'small', start: verb.end, end: verb.end, role: 'link', sense: link }];
  return verbFirst
    ? [...opening, told, ...other, ...linked, ...doer, ...rest]
    : [...opening, ...other, told, ...linked, ...doer, ...rest];
}

function isLink(unit: Unit | undefined, sense: string): boolean {
  return (
    unit?.kind === 'small' &&
    unit.role === 'link' &&
    unit.sense === (sense === 'object' ? objectSense : sense)
  );
}

function isNominal(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'name' ||
    unit?.kind === 'number' ||
    (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true)
  );
}

const isOf = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'of';

function endOfNouns(units: readonly Unit[], from: number): number {
  let to = from;
  while (isNominal(units[to]) || (to > from && isOf(units[to]) && isNominal(units[to + 1]))) to++;
  return to;
}

function startOfNouns(units: readonly Unit[], to: number): number {
  let from = to;
  while (isNominal(units[from - 1]) || (from < to && isOf(units[from - 1]) && isNominal(units[from - 2])))
    from--;
  return from;
}

/** A subject that surely ends where another noun begins: a name, or one noun with its article. */
function endOfOne(units: readonly Unit[], from: number): number {
  const unit = units[from];
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.definite) ? from + 1 : from;
}
