// Arabic statements that one amount is more than another: «فاق عدد الكتب عدد البطاقات», «عدد الكتب أكبر من عدد البطاقات».
import type { Compared } from '../../../judging/comparisons.ts';
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** Verbs of being more, folded pasts; what is more and what is less, folded. */
const exceeding: ReadonlySet<string> = new Set(['فاق', 'تجاوز', 'تخطّى'].map(fold));
const more: ReadonlySet<string> = new Set(['أكبر', 'أكثر', 'أعلى', 'أطول'].map(fold));
const less: ReadonlySet<string> = new Set(['أقل', 'أصغر', 'أدنى', 'أقصر'].map(fold));

/** Nouns of amounts of which both sides tell, folded. */
const amounts: ReadonlySet<string> = new Set(
  ['عدد', 'كلفة', 'تكلفة', 'سعر', 'ثمن', 'قيمة', 'حجم', 'طول', 'ارتفاع', 'مساحة', 'مدة', 'إنتاج', 'وزن'].map(
    fold,
  ),
);

const isAmount = (unit: Unit | undefined): unit is WordUnit =>
  unit?.kind === 'word' && !unit.definite && !isVerbUnit(unit) && amounts.has(unit.norm);

/** Returns the two amounts that a statement compares, the one it says is more first; `undefined` where it compares none. */
export function comparedIn(units: readonly Unit[]): Compared | undefined {
  const [verb] = units;
  if (isVerbUnit(verb) && verb.lemmas.some((lemma) => exceeding.has(lemma))) {
    const at = units.findIndex((unit, index) => index > 2 && isAmount(unit));
    return verb.verb.negated || at < 0 ? undefined : sides(units.slice(1, at), units.slice(at), false);
  }
  const isBeing = isVerbUnit(verb) && verb.lemmas.includes('كان') && !verb.verb.negated;
  const rest = isBeing ? units.slice(1) : units;
  const at = rest.findIndex((unit) => unit.kind === 'word' && (more.has(unit.norm) || less.has(unit.norm)));
  const [degree, from] = [rest[at], rest[at + 1]];
  if (at < 2 || degree?.kind !== 'word' || from?.kind !== 'small' || from.sense !== 'from') return undefined;
  return sides(rest.slice(0, at), rest.slice(at + 2), less.has(degree.norm));
}

/** Both sides, where they tell the same sort of amount and nothing else happens in them. */
function sides(one: readonly Unit[], other: readonly Unit[], isTurned: boolean): Compared | undefined {
  const [head, second] = [one[0], other[0]];
  if (!isAmount(head) || !isAmount(second) || head.norm !== second.norm) return undefined;
  if ([...one, ...other].some((unit) => isVerbUnit(unit) || unit.kind === 'number')) return undefined;
  return isTurned ? { more: other, less: one } : { more: one, less: other };
}

/** The verb with which an amount is told, folded past. */
export const reachingPast = 'بلغ';
