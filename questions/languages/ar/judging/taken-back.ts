// How Arabic denies what was reported before: «ونفت الوزارة ذلك», «ليست كذلك», «لكن الهلال الأحمر أعلن وفاة طفلين».
import type { Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

const denying: ReadonlySet<string> = new Set(['نفى', 'كذّب', 'دحض', 'فنّد', 'أنكر'].map(fold));

const untrue = /^غير (?:صحيحه?|دقيقه?|حقيقيه?)$/;

/** Nouns for what was reported, folded, where nothing more is said of it. */
const reports: ReadonlySet<string> = new Set('خبر نبا انباء معلومات شائعات شائعه'.split(' '));

/** Most units between the verb of denying and what it denies, and between «لكن» and who says otherwise. */
const nearest = 5;

/** Returns whether the units deny what stands before them. */
export function takesBackArabic(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    const near = units.slice(at + 1, at + 1 + nearest);
    // «كذّب» is a noun by its letters.
    const isDenying =
      unit.kind === 'word' && unit.verb?.negated !== true && unit.lemmas.some((lemma) => denying.has(lemma));
    if (isDenying) return near.some((other, index) => isPointer(other) || isReport(other, near[index + 1]));
    // «هذا غير صحيح»
    if (unit.kind === 'word' && untrue.test(unit.norm)) return true;
    if (unit.kind !== 'small') return false;
    // «ليست كذلك»: the word that points back says nothing by itself and was left out.
    if (unit.role === 'not' && unit.sense === 'is') return near[0] === undefined || near[0].kind === 'break';
    return (
      unit.role === 'but' &&
      unit.sense === '' &&
      near.some((other) => other.kind === 'word' && other.says === true)
    );
  });
}

const isPointer = (unit: Unit): boolean => unit.kind === 'small' && unit.role === 'pointer';

function isReport(unit: Unit, next: Unit | undefined): boolean {
  const isAll = next === undefined || next.kind === 'break' || (next.kind === 'small' && next.role === 'and');
  return unit.kind === 'word' && unit.definite && reports.has(unit.norm) && isAll;
}
