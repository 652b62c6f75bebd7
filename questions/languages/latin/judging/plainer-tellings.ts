// A sentence without what is put into it by the way, and with what it surely means: `Ellingsby, 61, who was elected` without the age, `the town's
// only bridge` as the bridge, `The company employs` as the body that the sentence before tells of. Of the article only, never of a statement.
import type { Scene } from '../../../judging/judging-language.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isMark, isNoun, isPerson, isWord } from './unit-shapes.ts';

/** Returns the further ways to tell a sentence. */
export function plainerTellings(
  units: readonly Unit[],
  { before }: Scene,
  bodies: ReadonlySet<string>,
): Unit[][] {
  const young = withoutAges(units);
  const sole = withoutSole(young ?? units);
  const plain = sole ?? young;
  const told = bodyTold(
    plain ?? units,
    before === undefined ? before : (withoutAges(before) ?? before),
    bodies,
  );
  return [plain, told].flatMap((found) => (found === undefined ? [] : [found]));
}

/** The most years that a number between commas is taken for. */
const oldest = 110;

/** `Gerard Colquhanen, 58, had pleaded guilty`: without the age, and without its commas where nothing else is set off by them. */
function withoutAges(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex((unit, index) => {
    const [name, mark, end] = [units[index - 2], units[index - 1], units[index + 1]];
    return (
      unit.kind === 'number' &&
      (unit.mention.unitKind === 'none' || unit.mention.value.unit === 'an') &&
      unit.mention.value.value <= oldest &&
      isPerson(name) &&
      isMark(mark, ',') &&
      isMark(end, ',')
    );
  });
  if (at < 0) return undefined;
  const isDeed = isVerbUnit(units[at + 2]);
  const rest = units.slice(isDeed ? at + 2 : at + 1);
  return [...units.slice(0, at - 1), ...(withoutAges(rest) ?? rest)];
}

/** `the town's only road bridge`, « le seul pont »: what is the only one of its kind is meant by its article alone. */
function withoutSole(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(
    (unit, index) =>
      isWord(unit) && unit.definite && /^(?:only|sole|seule?)$/.test(unit.norm) && isNoun(units[index + 1]),
  );
  const noun = units[at + 1];
  if (at < 0 || noun?.kind !== 'word') return undefined;
  return [...units.slice(0, at), { ...noun, definite: true }, ...units.slice(at + 2)];
}

/** « Transaure a perdu 4 millions. La société propose »: the body that the sentence before tells of and names alone. */
function bodyTold(
  units: readonly Unit[],
  before: readonly Unit[] | undefined,
  bodies: ReadonlySet<string>,
): Unit[] | undefined {
  const [body, verb] = units;
  if (!isWord(body) || !body.definite || !bodies.has(body.norm) || !isVerbUnit(verb) || before === undefined)
    return undefined;
  const deed = before.findIndex(isVerbUnit);
  const subject = before.slice(0, deed);
  const [name] = subject;
  if (deed !== 1 || name === undefined || !(isProper(name) || isOpening(name))) return undefined;
  // Another body in the sentence may be meant as well.
  if (before.slice(1).some((unit) => isProper(unit))) return undefined;
  return [{ ...name, start: body.end, end: body.end }, ...units.slice(1)];
}

/** Whether a unit names a body, or is written as a name within the sentence. */
function isProper(unit: Unit): boolean {
  if (unit.kind === 'name') return unit.mention.type === 'organisation';
  return isWord(unit) && !unit.definite && unit.capital === true;
}

/** `Brantwell has denied`: a word without its article that is no plural and no form of another can only be a name there. */
function isOpening(unit: Unit): boolean {
  return (
    isNoun(unit) &&
    !unit.definite &&
    unit.indefinite !== true &&
    unit.count === 'unknown' &&
    unit.lemmas.length === 1
  );
}
