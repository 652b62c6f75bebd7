// What a sentence says beside its whole: each relative clause with the noun it describes, each further verb with the subject it
// shares. Only where the form leaves one reading; their units keep their places in the sentence.
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns the further propositions of a sentence. */
export function propositionsOf(units: readonly Unit[], verbFirst: boolean): Unit[][] {
  const found = verbFirst
    ? [...relativesVerbFirst(units), ...sharedSubjectVerbFirst(units)]
    : [...relatives(units), ...sharedSubject(units), ...appositions(units)];
  return found.filter((proposition) => proposition.length > 1);
}

/** `The department, which can withhold grants, …`: the noun with what is told of it. */
function relatives(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'small' || unit.role !== 'which' || !opensDeed(units[at + 1])) return [];
    const isSetOff = units[at - 1]?.kind === 'break';
    const noun = nounPhraseBefore(units, isSetOff ? at - 1 : at);
    if (noun === undefined) return [];
    return [[...noun, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** `The company applied last year and withdrew its application`: the second deed with the subject of the first. */
function sharedSubject(units: readonly Unit[]): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  if (first <= 0) return [];
  const subject = nounPhraseBefore(units, skipBack(units, first));
  if (subject === undefined) return [];
  return units.flatMap((unit, at) => {
    if (at <= first || unit.kind !== 'small' || unit.role !== 'and' || !isVerbUnit(units[at + 1])) return [];
    const between = units.slice(first, at);
    // Behind `that` or a relative the subject may be another.
    if (between.some((other) => other.kind === 'small' && ['that', 'which', 'but'].includes(other.role)))
      return [];
    // `Reed told the court the man stole the car and fled`
    if (between.slice(1).some(isVerbUnit)) return [];
    return [[...subject, ...units.slice(at + 1)]];
  });
}

/** Where the subject of a verb ends: before a clause set off by commas, if one stands between them. */
function skipBack(units: readonly Unit[], verb: number): number {
  if (units[verb - 1]?.kind !== 'break') return verb;
  for (let at = verb - 2; at > 0; at--) if (units[at]?.kind === 'break') return at;
  return verb;
}

/** «الجمعية التي تأسست عام 1998»: the deed with the noun for its subject, where no pronoun shows that it is the object. */
function relativesVerbFirst(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const verb = units[at + 1];
    if (unit.kind !== 'small' || unit.role !== 'which' || verb === undefined || !isVerbUnit(verb)) return [];
    const next = units[at + 2];
    if (next?.kind === 'small' && next.role === 'pointer') return [];
    const noun = definitePhraseBefore(units, units[at - 1]?.kind === 'break' ? at - 1 : at);
    return noun === undefined ? [] : [[verb, ...noun, ...units.slice(at + 2, endOfPart(units, at + 2))]];
  });
}

/** «وصل الشرع إلى موسكو والتقى في الكرملين …»: a verb with no noun behind it has the subject of the verb before. */
function sharedSubjectVerbFirst(units: readonly Unit[]): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  const subject = units[first + 1];
  const isSubject =
    subject?.kind === 'name' || (subject?.kind === 'word' && subject.definite && subject.modified !== true);
  if (first < 0 || subject === undefined || !isSubject) return [];
  return units.flatMap((unit, at) => {
    const verb = units[at + 1];
    const next = units[at + 2];
    if (
      at <= first ||
      unit.kind !== 'small' ||
      unit.role !== 'and' ||
      verb === undefined ||
      !isVerbUnit(verb)
    )
      return [];
    const between = units.slice(first + 1, at);
    const isOther = between.some(
      (other, index) =>
        (isVerbUnit(other) && !describesIndefinite(between, index)) ||
        (other.kind === 'small' && other.role === 'that'),
    );
    if (isOther || !isWithoutObject(between.slice(1))) return [];
    if (next === undefined || !(next.kind === 'date' || (next.kind === 'small' && next.role === 'link')))
      return [];
    return [[verb, subject, ...units.slice(at + 2)]];
  });
}

/** «65 عضواً يمثلون …»: a verb right behind a quantity or an indefinite noun only describes it. */
function describesIndefinite(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before?.kind === 'number' || (before?.kind === 'word' && !before.definite && before.verb === undefined)
  );
}

/** `The institute, founded in 1974, …`, « le cabinier, saisonnier de 22 ans »: what is set off behind a noun is what it is. */
function appositions(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const first = units[at + 1];
    if (unit.kind !== 'break' || unit.mark !== ',' || first?.kind !== 'word') return [];
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    const isDeed = first.helped === true;
    const isNoun = !isDeed && !first.definite && !part.some(isVerbUnit);
    const joins = part.some(
      (other) => other.kind === 'small' && (other.role === 'and' || other.role === 'or'),
    );
    const noun = nounPhraseBefore(units, at);
    if (noun === undefined || joins || !(isDeed || isNoun) || units[at + 2] === undefined) return [];
    const being: Unit = {
      kind: 'word',
      start: unit.start,
      end: unit.start,
      norm: 'be',
      lemmas: ['be', 'etre'],
      count: 'unknown',
      definite: false,
      describes: false,
      verb: { tense: 'unknown', negated: false },
    };
    return [[...noun, being, ...part]];
  });
}

/** Whether only prepositions and what they govern stand there: somebody the deed was done to may do the next one. */
function isWithoutObject(units: readonly Unit[]): boolean {
  return units.every((unit, at) => {
    if (isVerbUnit(unit)) return false;
    const isNominal = unit.kind === 'name' || unit.kind === 'number' || (unit.kind === 'word' && !unit.time);
    if (!isNominal) return true;
    const before = units[at - 1];
    return before !== undefined && (before.kind === 'small' || before.kind === 'word');
  });
}

function opensDeed(unit: Unit | undefined): boolean {
  return isVerbUnit(unit) || (unit?.kind === 'small' && unit.role === 'modal');
}

/** «الموسم الحالي، الذي»: a relative with its article belongs to the definite noun before it, whatever that hangs on. */
function definitePhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (from > 0) {
    const unit = units[from - 1];
    const isDefinite = unit?.kind === 'word' && unit.definite && unit.verb === undefined;
    if (!isDefinite && !(unit?.kind === 'name' && from === at)) break;
    from--;
  }
  // «والد سامي الخولي الذي …»: whose deed it is nobody can tell.
  const owner = units[from - 1];
  if (owner?.kind === 'word' && !isVerbUnit(owner)) return undefined;
  return from === at ? undefined : units.slice(from, at);
}

/** The noun phrase that ends before `at`, where nothing before it may own it: `undefined` where it hangs on a preposition. */
function nounPhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (from > 0) {
    const unit = units[from - 1];
    const isNominal =
      unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));
    if (!isNominal) break;
    from--;
  }
  if (from === at) return undefined;
  const before = units[from - 1];
  const phrase = units.slice(from, at);
  if (before?.kind === 'small' && before.role === 'link') return undefined;
  if (before?.kind === 'small' && (before.role === 'pointer' || before.role === 'not')) return undefined;
  return phrase;
}

/** Where the part that begins at `from` is over: at its next mark. */
function endOfPart(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length; at++) if (units[at]?.kind === 'break') return at;
  return units.length;
}
