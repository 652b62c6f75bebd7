// Who lost told as who won: `B won the cup` where the sentence tells that A won it and beat B.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { supportOf } from './laid-over.ts';
import type { Judged, Passage } from './passages.ts';
import { isVerbUnit, type NameUnit, type Unit, type WordUnit } from './unit.ts';

/** A side: a body's or a person's name, or a word that nothing read as one. */
type Side = NameUnit | WordUnit;

/** Returns the refutation of a statement in which the beaten side has the winner's place; `undefined` for any other. */
export function beatenFirst(
  { units }: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  const { winning, beating } = language.sets;
  const has = (verbs: ReadonlySet<string>, unit: Unit) =>
    isVerbUnit(unit) && !unit.verb.negated && unit.lemmas.some((lemma) => verbs.has(lemma));
  const verb = units.findIndex((unit) => has(winning, unit));
  const won = units[verb + 1];
  if (verb < 0 || won === undefined) return undefined;
  // Two may each have won a cup.
  if (won.kind === 'word' && won.indefinite === true) return undefined;
  for (const told of [passage.units, ...passage.propositions]) {
    const at = told.findIndex((unit) => has(beating, unit));
    const [winner, beaten] = [sideOf(told[at - 1]), sideOf(told[at + 1])];
    if (winner === undefined || beaten === undefined || isSame(winner, beaten)) continue;
    const place = units.findIndex((unit) => isSame(unit, beaten));
    if (place < 0 || place > verb || units.some((unit) => isSame(unit, winner))) continue;
    const turned = units.map((unit, index) => (index === place ? winner : unit));
    const found = supportOf(turned, passage, language, known);
    const claimed = units[place];
    if (found === undefined || claimed === undefined) continue;
    const { start, end } = claimed;
    return {
      ...found,
      stands: 'refutes',
      conflict: { code: 'role_differs', told: passage, claimed: { start, end } },
    };
  }
  return undefined;
}

function sideOf(unit: Unit | undefined): Side | undefined {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit)) ? unit : undefined;
}

function isSame(one: Unit, other: Side): boolean {
  if (other.kind === 'name') return one.kind === 'name' && one.bearer === other.bearer;
  return one.kind === 'word' && one.norm === other.norm;
}
