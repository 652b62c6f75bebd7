// What can't be so if a statement is: «حلّ ثانياً» and «حلّ ثالثاً». Where a sentence supports one of these, it refutes the statement.
import type { ReasonCode } from '../statement-wire.ts';
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import { opensObject } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { supportOf } from './laid-over.ts';
import type { Judged, Passage } from './passages.ts';
import { tellingsOf } from './tellings.ts';
import type { Unit } from './unit.ts';
import { isConflict } from './unit-fits.ts';
import { relationsOf } from './word-relations.ts';

/** A statement that excludes another, and how the two differ. */
export interface Contrary {
  readonly units: readonly Unit[];
  readonly code: Extract<ReasonCode, 'opposite' | 'number_differs'>;
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
  const whole = withLacking(passage);
  const { fitsOf } = tellingsOf(whole, relations);
  const isIn = (unit: Unit) => fitsOf(unit)?.some((fit) => fit !== undefined && !isConflict(fit)) === true;
  for (const { units, code, row } of contraries) {
    // What the statement doesn't have itself must be there, before anything dearer is asked.
    if (!units.every((unit) => own.includes(unit) || opensObject(unit) || isIn(unit))) continue;
    if (row !== undefined && isToldOfSeveral(own, row, known)) continue;
    const found = supportOf(units, whole, language, known);
    if (found === undefined || isDoubted(found)) continue;
    const conflict = { code, told: passage, claimed: { start: 0, end: text.length } };
    return { ...found, passage, stands: 'refutes', conflict };
  }
  return undefined;
}

/** Who came second in one race and fifth in another may have come third in a further one. */
function isToldOfSeveral(
  claimed: readonly Unit[],
  { norms, own, isBare }: NonNullable<Contrary['row']>,
  { passages }: Judged,
): boolean {
  const names = claimed.filter((unit) => unit.kind === 'name');
  const about = passages
    .flatMap(({ units }) => partsOf(units))
    .filter((part) =>
      names.every(({ bearer }) => part.some((unit) => unit.kind === 'name' && unit.bearer === bearer)),
    );
  const told = new Set(
    about.flatMap((part) =>
      part.flatMap((unit) => (unit.kind === 'word' && norms.includes(unit.norm) ? [unit.norm] : [])),
    ),
  );
  return told.has(own) || (isBare && told.size > 1);
}

/** A sentence cut at its marks: «حلّ فلان ثانياً، وجاءت بلاده في المركز الثالث» tells one rank of each. */
function partsOf(units: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts;
}

const wholes = new WeakMap<Passage, Passage>();

/** The passage with what it tells of parts and of what didn't come, made once. */
function withLacking(passage: Passage): Passage {
  const whole = wholes.get(passage) ?? {
    ...passage,
    propositions: [...passage.propositions, ...passage.lacking],
  };
  wholes.set(passage, whole);
  return whole;
}

/** What somebody denies or only believes contradicts nothing. */
function isDoubted({ attribution }: Finding): boolean {
  return attribution?.class === 'deny' || attribution?.class === 'weak';
}
