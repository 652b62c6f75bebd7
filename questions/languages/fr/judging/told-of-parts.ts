// What a French sentence tells in parts that its whole hides: joined amounts of two kinds, clauses apart by a semicolon, a list that leaves out
// its verb, an aside between subject and verb. Each as a proposition of its own, its units in their places.
import { isScaled, withUnit } from '../../../judging/gapped.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type NumberUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import {
  isBeing,
  isLink,
  isMark,
  isPerson,
  isSmall,
  isThing,
  isWord,
} from '../../latin/judging/unit-shapes.ts';

/** Returns the parts of a sentence's units. */
export function toldOfParts(units: readonly Unit[]): Unit[][] {
  return [
    ...apartBySemicolon(units),
    ...pairedAmounts(units),
    ...listed(units),
    ...notMore(units),
    ...withoutAsides(units),
    ...sharedHelpers(units),
    ...votes(units),
    ...secondClauses(units),
    ...behindOpening(units),
  ];
}

/** Whether nothing among the units denies, doubts or reports what comes behind them. */
const isPlain = (units: readonly Unit[]): boolean =>
  !units.some(
    (unit) =>
      (unit.kind === 'small' &&
        ['that', 'but', 'modal', 'not', 'condition', 'which', 'or', 'exception'].includes(unit.role)) ||
      (isVerbUnit(unit) && unit.verb.negated) ||
      isMark(unit, '"'),
  );

/** « Les archéologues ont trouvé deux tombes ; les fouilles dureront un an. » */
function apartBySemicolon(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isMark(unit, ';'));
  const [one, other] = [units.slice(0, at), units.slice(at + 1)];
  if (at < 1 || units.filter((unit) => isMark(unit, '"')).length % 2 === 1) return [];
  const isReport = one.some(
    (unit) =>
      isSmall(unit, 'that') ||
      isSmall(unit, 'condition') ||
      isLink(unit, 'according') ||
      (unit.kind === 'word' && unit.inquit === true),
  );
  const isClause = (part: readonly Unit[]) =>
    part.findIndex((unit) => isVerbUnit(unit) || isSmall(unit, 'modal')) > 0;
  if (!isClause(one) || !isClause(other)) return [];
  return isReport ? [one] : [one, other];
}

const isCount = (unit: Unit | undefined): unit is NumberUnit =>
  unit?.kind === 'number' &&
  unit.mention.until === undefined &&
  (unit.mention.unitKind === 'count' || unit.mention.unitKind === 'none');

/** The dictionary forms of what a number counts. */
function countedAt(units: readonly Unit[], at: number): readonly string[] {
  const [amount, noun] = [units[at], units[at + 1]];
  if (amount?.kind !== 'number') return [];
  if (amount.mention.unitKind === 'count') return amount.unitLemmas;
  return isWord(noun) && noun.time !== true ? noun.lemmas : [];
}

/** « La ville compte 86 000 habitants et 14 lignes de bus »: two kinds of things are no sum. */
function pairedAmounts(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, joint) => {
    const first = units.slice(0, joint).findLastIndex(({ kind }) => kind === 'number');
    const verb = units[first - 1];
    const nouns = countedAt(units, first);
    const others = countedAt(units, joint + 1);
    if (!isSmall(unit, 'and') || !isVerbUnit(verb) || isBeing(verb)) return [];
    if (!isCount(units[first]) || !isCount(units[joint + 1]) || !isPlain(units.slice(0, joint))) return [];
    const between = units.slice(first + 1, joint);
    if (!between.every((other) => isWord(other) || isLink(other, 'of') || other.kind === 'name')) return [];
    if (nouns.length === 0 || others.length === 0 || nouns.some((lemma) => others.includes(lemma))) return [];
    const end = endOfPart(units, joint + 1);
    if (units.slice(joint + 1, end).some(isVerbUnit)) return [];
    return [units.slice(0, joint), [...units.slice(0, first), ...units.slice(joint + 1, end)]];
  });
}

/** « Le Finistère concentre 41 cas, le Morbihan 15 et l'Ille-et-Vilaine 7. » */
function listed(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const [verb, amount] = [units[at], units[at + 1]];
  const comma = endOfPart(units, at + 1);
  if (!isVerbUnit(verb) || at < 1 || amount?.kind !== 'number' || !isMark(units[comma], ',')) return [];
  if (
    !isPlain(units.slice(0, comma)) ||
    !units.slice(0, at).every((unit) => isWord(unit) || unit.kind === 'name')
  )
    return [];
  const noun = amount.mention.unitKind === 'none' ? units.slice(at + 2, comma) : [];
  const rest = units.slice(comma + 1).filter((unit) => !isMark(unit, '.'));
  const found: Unit[][] = [];
  let from = 0;
  for (let to = 0; to <= rest.length; to++) {
    const unit = rest[to];
    if (unit !== undefined && !isMark(unit, ',') && !isSmall(unit, 'and')) continue;
    const part = rest.slice(from, to);
    const own = part.at(-1);
    const holder = part.slice(0, -1);
    const isHolder = holder.length > 0 && holder.every((other) => isWord(other) || other.kind === 'name');
    if (own?.kind !== 'number' || own.mention.unitKind !== 'none' || !isHolder || isScaled(amount, own))
      return [];
    found.push([...holder, verb, amount.mention.unitKind === 'none' ? own : withUnit(own, amount), ...noun]);
    from = to + 1;
  }
  return [...found, units.slice(0, comma)];
}

/** « n'a livré que 5 rames »: it delivered five. */
function notMore(units: readonly Unit[]): Unit[][] {
  const only = units.findIndex((unit) => isSmall(unit, 'exception', 'que'));
  const that = units.findIndex((unit, at) => at > only && isSmall(unit, 'that'));
  if (only < 0 || that < 0 || units[that + 1]?.kind !== 'number' || !isPlain(units.slice(0, only))) return [];
  return [units.filter((_, at) => at !== only && at !== that)];
}

/** A participle that opens what is set off behind a noun: « prévue en mai », « poursuivie pour complicité ». */
const opensAside = (unit: Unit | undefined): boolean =>
  (isWord(unit) && unit.helped === true && !unit.definite && !/(?:er|ir|re)$/.test(unit.norm)) ||
  (unit?.kind === 'small' && unit.role === 'modal' && unit.sense.startsWith('planned'));

/** « Son ancienne directrice, Monique Salles, poursuivie pour complicité, a été relaxée », « La ligne, prévue en mai, est reportée ». */
function withoutAsides(units: readonly Unit[]): Unit[][] {
  const marks = units.flatMap((unit, at) => (isMark(unit, ',') ? [at] : []));
  const [first = -1, second = -1, third = -1] = marks;
  const subject = units.slice(0, first);
  if (first < 1 || subject.some((unit) => isVerbUnit(unit) || isSmall(unit, 'and') || isSmall(unit, 'not')))
    return [];
  if (!(isWord(subject[0]) || isSmall(subject[0], 'pointer'))) return [];
  const isAside = (from: number, to: number) =>
    to > from + 2 &&
    opensAside(units[from + 1]) &&
    !units.slice(from + 1, to).some((unit) => isVerbUnit(unit) || isSmall(unit, 'and'));
  if (isVerbUnit(units[second + 1]) && isAside(first, second))
    return [[...subject, ...units.slice(second + 1)]];
  const name = units[first + 1];
  if (third < 0 || second !== first + 2 || !isPerson(name)) return [];
  return isVerbUnit(units[third + 1]) && isAside(second, third) ? [[name, ...units.slice(third + 1)]] : [];
}

/** « Il a retiré l'article et présenté ses excuses »: the second participle with the helper of the first. */
function sharedHelpers(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || at < 1 || !isHelped(verb) || verb.lemmas.includes('etre') || verb.says === true)
    return [];
  return units.flatMap((unit, joint) => {
    const [deed, object] = [units[joint + 1], units[joint + 2]];
    if (joint < at || !isSmall(unit, 'and') || !isPlain(units.slice(0, joint))) return [];
    // « quitté » is folded like « quitte ».
    const isDeed =
      deed?.kind === 'word' && deed.helped === true && !deed.definite && deed.verb?.negated !== true;
    if (!isDeed || /(?:er|ir|re|oir)$/.test(deed.norm)) return [];
    const isObject =
      object?.kind === 'number' ||
      (isWord(object) && (object.definite || object.indefinite === true)) ||
      isSmall(object, 'pointer');
    if (!isObject || units.slice(at + 1, joint).some(isVerbUnit)) return [];
    const told: VerbUnit = { ...deed, verb: verb.verb };
    return [[...units.slice(0, at), told, ...units.slice(joint + 2, endOfPart(units, joint + 2))]];
  });
}

/** Whether a verb's helper is one with it. */
const isHelped = ({ start, end, norm, verb }: VerbUnit): boolean =>
  verb.tense === 'past' && end - start > norm.length;

/** « a adopté mardi, par 24 voix contre 13, la gratuité des bus »: how it was voted stands before what was. */
function votes(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated) return [];
    let from = at + 1;
    // « mardi soir »
    while (units[from]?.kind === 'date' || isTime(units[from])) from++;
    const to = units.findIndex((unit, index) => index > from && isMark(unit, ','));
    const way = units.slice(from + 1, to);
    const isWay =
      isMark(units[from], ',') &&
      to > 0 &&
      isLink(way[0], 'by', 'in') &&
      way.some(
        (unit) =>
          (unit.kind === 'number' && unit.unitLemmas.includes('voix')) ||
          (unit.kind === 'word' && /^(?:voix|unanimite)$/.test(unit.norm)),
      );
    const object = units[to + 1];
    if (!isWay || !isWord(object) || !(object.definite || object.indefinite === true)) return [];
    let end = to + 2;
    // « le projet de parking place de la République »: a name by its side says where.
    while (isWord(units[end]) || (isLink(units[end], 'of') && isThing(units[end + 1])))
      end += isWord(units[end]) ? 1 : 2;
    const joint = way.findIndex((unit) => isSmall(unit, 'and'));
    const opening = [...units.slice(0, at + 1)];
    const what = units.slice(to + 1, end);
    return [
      [...opening, ...what, ...way],
      ...(joint < 0 ? [] : [[...opening, ...what, ...way.slice(0, joint)]]),
      [...opening, ...units.slice(to + 1)],
    ];
  });
}

const isTime = (unit: Unit | undefined): boolean => isWord(unit) && unit.time === true;

/** « Un homme est mort et deux personnes ont disparu »: each clause with its own subject. */
function secondClauses(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, joint) => {
    if (!isSmall(unit, 'and') || !isPlain(units.slice(0, joint)) || !units.slice(0, joint).some(isVerbUnit))
      return [];
    let verb = joint + 1;
    while (isThing(units[verb]) || units[verb]?.kind === 'number' || isLink(units[verb], 'of')) verb++;
    const subject = units.slice(joint + 1, verb);
    const [first] = subject;
    const isSubject =
      first?.kind === 'number' ||
      first?.kind === 'name' ||
      (isWord(first) && (first.definite || first.indefinite === true));
    return isVerbUnit(units[verb]) && isSubject ? [units.slice(0, joint), units.slice(joint + 1)] : [];
  });
}

/** « Menée à la pause, l'équipe de Brest a gagné »: what opens the sentence tells of its subject and limits nothing. */
function behindOpening(units: readonly Unit[]): Unit[][] {
  const [first] = units;
  const mark = units.findIndex((unit) => isMark(unit, ','));
  const part = units.slice(1, mark);
  const subject = units[mark + 1];
  if (mark < 2 || !isWord(first) || first.helped !== true || first.definite || first.indefinite === true)
    return [];
  if (/(?:er|ir|re|ant)$/.test(first.norm) || part.some((unit) => isVerbUnit(unit) || isSmall(unit, 'and')))
    return [];
  return isWord(subject) && subject.definite ? [units.slice(mark + 1)] : [];
}
