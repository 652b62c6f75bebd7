// What an Arabic sentence only opens or leads with: the place of the dateline («بيروت - افتتح …»), «أما … فـ», «عامي» before two years, «البالغة» before an amount.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { verbAt } from '../../../judging/unwritten.ts';
import { isNoun, isSmall } from './clause-parts.ts';

/** Returns `units` without the words that only lead what stands behind them. */
export function withoutOpenings(units: readonly Unit[]): Unit[] {
  const from = datelineEnd(units);
  const isSetApart = isTopic(units[0]);
  let isLed = isSetApart;
  const found: Unit[] = [];
  for (const [index, unit] of units.entries()) {
    if (index < from || (index === 0 && isSetApart)) continue;
    const next = units[index + 1];
    // «أما المدرب فاحتج»
    if (isLed && isSmall(unit, 'and') && isVerbUnit(next) && unit.end === next.start) {
      isLed = false;
      continue;
    }
    if (unit.kind === 'word' && /^عامي$/.test(unit.norm) && next?.kind === 'date') continue;
    // «الميزانية البالغة 64 مليوناً»: «ميزانية بقيمة 64 مليوناً»
    if (isReaching(unit) && next?.kind === 'number' && isNounBefore(found.at(-1))) {
      found.push({ kind: 'small', start: unit.start, end: unit.end, role: 'link', sense: 'by' });
      continue;
    }
    // «لم يكن القرار بالإجماع»
    if (
      unit.kind === 'word' &&
      /^(?:يكن|تكن)$/.test(unit.norm) &&
      isSmall(units[index - 1], 'not', 'past') &&
      !isPluperfect(units, index)
    ) {
      const gender = unit.norm.startsWith('ت') ? ('f' as const) : ('m' as const);
      found.push(verbAt(unit, ['كان'], { tense: 'past', negated: false, gender }));
      continue;
    }
    // «الدورة المقبلة من المهرجان»: «دورة المهرجان المقبلة».
    if (
      isSmall(unit, 'link', 'from') &&
      next?.kind !== 'date' &&
      [found.at(-1), found.at(-2)].some(isEdition)
    ) {
      found.push({ ...unit, sense: 'of' } as Unit);
      continue;
    }
    found.push(unit);
  }
  return found;
}

/** Nouns of one of a row, which «من» tells the whole of; folded. */
const isEdition = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.definite && /^(?:دوره|نسخه|طبعه|حلقه|مرحله|جوله)$/.test(unit.norm);

/** «لم تكن الوزيرة قد زارت المدينة»: the verb behind «قد» is what is denied, and no reading tells it so. */
function isPluperfect(units: readonly Unit[], at: number): boolean {
  const end = units.findIndex((unit, place) => place > at && unit.kind === 'break');
  return units
    .slice(at, end < 0 ? units.length : end)
    .some((unit) => isVerbUnit(unit) || (unit.kind === 'word' && unit.norm === 'قد'));
}

const isTopic = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'or';

const isNounBefore = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'date' || isNoun(unit);

const isReaching = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.definite && /^بالغه?$/.test(unit.norm);

/** Most units of a dateline: a town, or two words of one. */
const longestDateline = 3;

/** Where the sentence begins behind its dateline: a place, a dash and the verb. */
function datelineEnd(units: readonly Unit[]): number {
  const dash = units.findIndex((unit) => unit.kind === 'break');
  const mark = units[dash];
  if (dash < 1 || dash > longestDateline || mark?.kind !== 'break' || !/^[-–—]$/.test(mark.mark)) return 0;
  const isName = units.slice(0, dash).every((unit) => unit.kind === 'word' || unit.kind === 'name');
  return isName && isVerbUnit(units[dash + 1]) ? dash + 1 : 0;
}
