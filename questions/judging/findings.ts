// What one sentence of the article says to a statement: that it agrees, where it is at odds, or nothing.
import { beatenFirst } from './beaten.ts';
import type { Claimed } from './claimed.ts';
import { comparedAmounts } from './comparisons.ts';
import { contradicted } from './contraries.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { laidOver, supportOf } from './laid-over.ts';
import { isEndless, type Judged, type Passage } from './passages.ts';
import { quotedElsewhere } from './quoted-elsewhere.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { isVerbUnit, type NameUnit, type NumberUnit, type Unit, type WordUnit } from './unit.ts';

/** Returns what `passage` says to `claimed`, if it decides. */
export function findingIn(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (claimed.words === passage.words)
    return {
      passage,
      stands: 'supports',
      agreement: 'verbatim',
      marks: [{ start: passage.start, end: passage.end }],
      agreeing: claimed.units.length,
    };
  if (claimed.repeats || isEndless(passage.units)) return undefined;
  const plain = laidInForms(claimed, passage, language, known);
  // What somebody denies or only believes is nobody's report of it.
  if (plain !== undefined && plain.attribution?.class !== 'deny' && plain.attribution?.class !== 'weak')
    return plain;
  return (
    saidOtherwise(claimed, passage, language, known) ??
    quotedElsewhere(claimed, passage, known) ??
    rolesTurned(claimed, passage, language, known) ??
    beatenFirst(claimed, passage, language, known) ??
    amountsTurned(claimed, passage, language, known) ??
    comparedAmounts(claimed, passage, language, known) ??
    contradicted(claimed, passage, language, known) ??
    language.titled?.(claimed, passage, known, language)
  );
}

/** What the passage says to the statement or another form of it: agreement before conflict. */
function laidInForms(
  { units, forms }: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  let refuting: Finding | undefined;
  for (const form of [units, ...forms]) {
    const lay = refuting === undefined ? laidOver : supportOf;
    const found = lay(form, passage, language, known);
    if (found?.stands === 'supports') return found;
    refuting ??= found;
  }
  return refuting;
}

/** Most names among which roles are looked for: each pair costs a look at the sentence. */
const mostNames = 4;

/** Two names of the statement that have each other's place in the sentence, where only one of them can do the deed to the other. */
function rolesTurned(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  const deed = claimed.units.findIndex(
    (unit) => isVerbUnit(unit) && unit.lemmas.some((lemma) => language.sets.oneSided.has(lemma)),
  );
  if (deed < 0) return undefined;
  const { proper } = known.descriptions;
  const names = claimed.units.flatMap((unit, at) => {
    const isUnread = unit.kind === 'word' && !isVerbUnit(unit) && proper.has(unit.norm);
    return unit.kind === 'name' || isUnread ? [{ unit, at, ...sortOf(unit) }] : [];
  });
  if (names.length < 2 || names.length > mostNames) return undefined;
  if (claimed.units.some((unit) => language.isMutual(unit))) return undefined;
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (one.type !== other.type || one.bearer === other.bearer) continue;
      if (!isDoer(claimed.units, one.at, deed, language) || isPlaceOf(claimed.units[other.at - 1])) continue;
      const between = claimed.units.slice(one.at + 1, other.at);
      if (between.every((unit) => unit.kind === 'small' && unit.role === 'and')) continue;
      const units = claimed.units.map((unit, at) =>
        at === one.at ? other.unit : at === other.at ? one.unit : unit,
      );
      const found = supportOf(units, passage, language, known);
      if (found === undefined) continue;
      const claimedSpan = { start: one.unit.start, end: other.unit.end };
      return {
        ...found,
        stands: 'refutes',
        conflict: { code: 'role_differs', told: passage, claimed: claimedSpan },
      };
    }
  }
  return undefined;
}

/** Whether the name at `at` stands where who does the deed at `deed` does, and behind no preposition. */
function isDoer(units: readonly Unit[], at: number, deed: number, { verbFirst }: JudgingLanguage): boolean {
  const between = at < deed ? units.slice(0, at) : verbFirst ? units.slice(deed + 1, at) : [];
  if (at > deed && !verbFirst) return false;
  return !between.some((unit) => unit.kind === 'small' && unit.role === 'link' && unit.sense !== 'of');
}

const isPlaceOf = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'in';

/** Of which sort a name is and whom it names; a word that only its capital shows to be a name is of a sort of its own. */
function sortOf(unit: NameUnit | WordUnit): { type: string; bearer: string } {
  return unit.kind === 'name'
    ? { type: unit.mention.type, bearer: unit.bearer }
    : { type: 'unread', bearer: unit.norm };
}

/** Two amounts of the statement that have each other's place in the sentence: whose is which is told otherwise. */
function amountsTurned(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  const { units, start, end } = turnedIn(claimed);
  const found = units === undefined ? undefined : supportOf(units, passage, language, known);
  if (found === undefined) return undefined;
  return {
    ...found,
    stands: 'refutes',
    conflict: { code: 'role_differs', told: passage, claimed: { start, end } },
  };
}

/** A statement with its two amounts in each other's place, and where they stand; no units where it has no two that may be exchanged. */
interface Turned {
  readonly units?: readonly Unit[];
  readonly start: number;
  readonly end: number;
}

const turned = new WeakMap<Claimed, Turned>();

/** The statement with its amounts exchanged, which all sentences are asked for. */
function turnedIn(claimed: Claimed): Turned {
  const found = turned.get(claimed) ?? withAmountsTurned(claimed);
  turned.set(claimed, found);
  return found;
}

function withAmountsTurned({ units }: Claimed): Turned {
  const amounts = units.filter((unit): unit is NumberUnit => unit.kind === 'number');
  const [one, other] = amounts;
  const none = { start: 0, end: 0 };
  if (one === undefined || other === undefined || amounts.length > 2) return none;
  const [a, b] = [one.mention.value, other.mention.value];
  if (a.value === b.value || a.bound !== b.bound || !areAlike(one, other)) return none;
  // Of a score either side may be told first.
  const between = units.slice(units.indexOf(one) + 1, units.indexOf(other));
  if (between.every(({ kind }) => kind === 'small')) return none;
  const withValue = (unit: NumberUnit, value: number): NumberUnit => ({
    ...unit,
    mention: { ...unit.mention, value: { ...unit.mention.value, value } },
  });
  return {
    units: units.map((unit) =>
      unit === one ? withValue(one, b.value) : unit === other ? withValue(other, a.value) : unit,
    ),
    start: one.start,
    end: other.end,
  };
}

/** Amounts of one sort, or of which one leaves its sort to the other: « 45 millions d'euros et 120 millions ». */
function areAlike({ mention: a }: NumberUnit, { mention: b }: NumberUnit): boolean {
  return (
    a.until === undefined &&
    b.until === undefined &&
    (a.unitKind === b.unitKind || [a, b].some(({ unitKind }) => unitKind === 'none'))
  );
}
