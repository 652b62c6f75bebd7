// What can't be so if a statement is: «رفض المجلس توقيع العقد» and «وقّع المجلس العقد». Where a sentence supports one of these, it refutes
// the statement.
import type { ReasonCode } from '../statement-wire.ts';
import { coverage } from './alignment.ts';
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import { opensObject } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { laidOver } from './laid-over.ts';
import type { Judged, Passage } from './passages.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import { isConflict, unitFit } from './unit-fits.ts';
import { relationsOf, type WordRelations } from './word-relations.ts';

/** A statement that excludes another, and how the two differ. */
export interface Contrary {
  readonly units: readonly Unit[];
  readonly code: Extract<ReasonCode, 'opposite' | 'negation_differs' | 'number_differs' | 'role_differs'>;
  /** What the sentence must tell somewhere, in whatever place: of which event the statement speaks. */
  readonly within?: readonly Unit[];
  /** A deed that the sentence must not tell, since it would be told of another event. */
  readonly without?: Unit;
  /** Folded words that the sentence must not have: «ثم», where what was refused may be accepted later in it. */
  readonly unless?: readonly string[];
  /** Words of one row, the statement's among them, of which sentences on those whom it names may have only one, or not that one. */
  readonly row?: { readonly norms: readonly string[]; readonly own: string; readonly isBare: boolean };
}

/** Returns the refutation of a statement of which `passage` says the contrary; `undefined` where it says none. */
export function contradicted(
  { contraries, units: own, text }: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (contraries.length === 0) return undefined;
  const relations = relationsOf(language.words);
  const told = new Set([...passage.units, ...passage.propositions.flat(), ...passage.lacking.flat()]);
  const whole = { ...passage, propositions: [...passage.propositions, ...passage.lacking] };
  for (const { units, code, within = [], without, row, unless = [] } of contraries) {
    // What the statement doesn't have itself must be there, before anything dearer is asked.
    if (!units.every((unit) => own.includes(unit) || opensObject(unit) || isIn(unit, told, relations)))
      continue;
    if (unless.some((word) => ` ${passage.words} `.includes(` ${word} `))) continue;
    if (within.length > 0 && coverage(within, passage.units, relations) < 1) continue;
    if (without !== undefined && tells(passage.units, without)) continue;
    if (row !== undefined && isToldOfSeveral(own, row, known)) continue;
    const found = laidOver(units, whole, language, known);
    if (found?.stands !== 'supports' || isDoubted(found)) continue;
    const conflict = { code, told: passage, claimed: { start: 0, end: text.length } };
    return { ...found, passage, stands: 'refutes', conflict };
  }
  return undefined;
}

function isIn(unit: Unit, told: ReadonlySet<Unit>, relations: WordRelations): boolean {
  for (const other of told) {
    const fit = unitFit(unit, other, relations);
    if (fit !== undefined && !isConflict(fit)) return true;
  }
  return false;
}

/** Who came second in one race and fifth in another may have come third in a further one. */
function isToldOfSeveral(
  claimed: readonly Unit[],
  { norms, own, isBare }: NonNullable<Contrary['row']>,
  { passages }: Judged,
): boolean {
  const names = claimed.filter((unit) => unit.kind === 'name');
  const about = passages.filter(({ units }) =>
    names.every(({ bearer }) => units.some((unit) => unit.kind === 'name' && unit.bearer === bearer)),
  );
  const told = new Set(
    about.flatMap(({ units }) =>
      units.flatMap((unit) => (unit.kind === 'word' && norms.includes(unit.norm) ? [unit.norm] : [])),
    ),
  );
  return told.has(own) || (isBare && told.size > 1);
}

/** What somebody denies or only believes contradicts nothing. */
function isDoubted({ attribution }: Finding): boolean {
  return attribution?.class === 'deny' || attribution?.class === 'weak';
}

function tells(units: readonly Unit[], deed: Unit): boolean {
  return units.some(
    (unit) =>
      isVerbUnit(unit) &&
      !unit.verb.negated &&
      deed.kind === 'word' &&
      unit.lemmas.some((lemma) => deed.lemmas.includes(lemma)),
  );
}
