// Two that are joined in an Arabic sentence, each by itself: «شاركت الكويت وموريتانيا في المؤتمر» tells of either that it took part. Not where an amount or
// a deed that both do together is told of the two.
import { turns } from '../../../judging/stretches.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** Verbs of what two do only together, or of what is made of both; folded pasts. */
const together: ReadonlySet<string> = new Set(
  (
    'التقى اجتمع تباحث بحث اتفق تعادل وقّع تبادل ناقش تعاون صافح حاور واجه تزوّج تقابل حادث تنافس تقاسم تشارك اشترك تصالح تفاوض ربط وصل فصل ' +
    'جمع تكوّن تألّف تراوح ميّز قارن ساوى اقتصر خلط مزج وحّد دمج اندمج اتحد تحالف تخاصم تنازع اشتبك تصادم اختلف تناوب بلغ فاز تعادل شكّل تضمّن'
  )
    .split(' ')
    .map(fold),
);

const isSmall = (unit: Unit | undefined, role: string, sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);

/** Prepositions that only two can stand behind. */
const ofTwo: ReadonlySet<string> = new Set(['between', 'with']);

/** Whether a unit is a whole noun phrase by itself: a name, or a noun with its article. */
function isOne(unit: Unit | undefined): boolean {
  if (unit?.kind === 'name') return true;
  return unit?.kind === 'word' && unit.definite && !isVerbUnit(unit) && unit.time !== true && !unit.describes;
}

/** Whether what stands before two nouns governs both: a verb, or a preposition. */
function isGoverning(unit: Unit | undefined): boolean {
  if (isVerbUnit(unit)) return unit.says !== true && !unit.lemmas.some((lemma) => together.has(lemma));
  return unit?.kind === 'small' && unit.role === 'link' && !ofTwo.has(unit.sense);
}

/** Whether a noun phrase is over here: nothing that hangs on the last of two may be told of the other. */
function isOver(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'date' || unit.kind === 'break') return true;
  return unit.kind === 'small'
    ? unit.role === 'link' && unit.sense !== 'of'
    : isOne(unit) && unit.kind === 'word';
}

/** Returns a sentence with one of two joined nouns, for each of them. */
export function joinedNouns(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [joint, other, next] = [units[at + 1], units[at + 2], units[at + 3]];
    if (!isSmall(joint, 'and') || !isOne(unit) || !isOne(other) || unit.kind !== other?.kind) return [];
    // «زار الوفد القاهرة والإسكندرية»: behind the one who did it.
    const isBehind =
      unit.kind === 'name' && isOne(units[at - 1]) && isGoverning(units[at - 2]) && isVerbUnit(units[at - 2]);
    if (!(isGoverning(units[at - 1]) || isBehind) || !isOver(next) || isSmall(next, 'and')) return [];
    const from = units.slice(0, at).findLastIndex((one) => one.kind === 'break' || isSmall(one, 'that'));
    const end = units.findIndex((one, index) => index > at && one.kind === 'break');
    const part = units.slice(from + 1, end < 0 ? units.length : end);
    const isShared = part.some(
      (one) =>
        one.kind === 'number' ||
        turns(one) ||
        (isVerbUnit(one) && (one.says === true || one.lemmas.some((lemma) => together.has(lemma)))) ||
        (one.kind === 'small' && (ofTwo.has(one.sense) || one.role === 'or')),
    );
    if (isShared || !part.some(isVerbUnit)) return [];
    return [
      [...units.slice(0, at + 1), ...units.slice(at + 3)],
      [...units.slice(0, at), ...units.slice(at + 2)],
    ];
  });
}
