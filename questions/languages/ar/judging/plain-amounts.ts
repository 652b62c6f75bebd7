// Nouns that only lead an amount, taken from before it, so that «ارتفع بنسبة 5 في المئة» and «ارتفع 5 في المئة» are one, and «5 آلاف شخص تقريباً»
// and «نحو 5 آلاف شخص».
import { isVerbUnit, type NumberUnit, type Unit } from '../../../judging/unit.ts';

const isLink = (unit: Unit | undefined, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === 'link' && senses.includes(unit.sense);

const isWord = (unit: Unit | undefined, norm: string): boolean =>
  unit?.kind === 'word' && !unit.definite && unit.norm === norm;

/** Folded units of time. */
const times: ReadonlySet<string> = new Set('ساعه دقيقه ثانيه يوم اسبوع شهر سنه عام'.split(' '));

/** Whether a unit is so many hours, months, years. */
function isSpan(unit: Unit | undefined): boolean {
  if (unit?.kind === 'number') return unit.unitLemmas.some((lemma) => times.has(lemma));
  return unit?.kind === 'word' && unit.count === 'two' && unit.lemmas.some((lemma) => times.has(lemma));
}

/** How many units from `at` on only lead the amount behind them. */
function leadingAt(units: readonly Unit[], at: number): number {
  const [one, two, three] = [units[at], units[at + 1], units[at + 2]];
  if (isLink(one, 'by') && isWord(two, 'نسبه') && three?.kind === 'number')
    return three.mention.unitKind === 'percent' ? 2 : 0;
  if (isLink(one, 'for') && isWord(two, 'مده') && isSpan(three)) return 2;
  // «مدة شهرين» behind its verb or the noun that was done; «مدة العقد» is a length itself.
  if (isWord(one, 'مده') && isSpan(two) && at > 0) return 1;
  // «خُصص مبلغ 5 ملايين»
  if (isWord(one, 'مبلغ') && two?.kind === 'number' && !isLink(units[at - 1], 'by'))
    return two.mention.unitKind === 'money' ? 1 : 0;
  if (isWord(one, 'مسافه') && two?.kind === 'number') return two.mention.unitKind === 'measure' ? 1 : 0;
  return 0;
}

/** Returns `units` without the nouns that say nothing of their own before an amount. */
export function plainAmounts(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    at += leadingAt(units, at);
    const unit = units[at];
    if (unit === undefined) break;
    // «على التوالي» and «توالياً».
    const next = units[at + 1];
    if (isLink(unit, 'on') && next?.kind === 'word' && next.definite && next.norm === 'توالي') {
      found.push({ ...next, definite: false });
      at++;
      continue;
    }
    const rate = rateAt(units, at);
    if (rate !== undefined) {
      found.push(rate);
      at++;
      continue;
    }
    // «بيع بسعر 5 دنانير», «موازنة بقيمة 5 ملايين».
    if (isSumLed(unit, found.at(-1), next)) continue;
    if (isRoughly(unit) && roughen(found)) continue;
    found.push(unit);
    // «أكثر من نصف الإنتاج» as «أكثر من 50 في المئة من الإنتاج».
    if (isFraction(unit) && (next?.kind === 'name' || (next?.kind === 'word' && !isVerbUnit(next))))
      found.push({ kind: 'small', start: unit.end, end: unit.end, role: 'link', sense: 'from' });
  }
  return found;
}

const sums: ReadonlySet<string> = new Set(['سعر', 'ثمن', 'مبلغ', 'قيمه', 'قدر', 'رصيد', 'مجموع']);

/** Whether a noun only leads an amount behind «ب». */
function isSumLed(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.kind !== 'word' || unit.definite || !isLink(before, 'by') || next?.kind !== 'number') return false;
  return sums.has(unit.norm) && ['money', 'count', 'measure'].includes(next.mention.unitKind);
}

const isFraction = (unit: Unit): boolean =>
  unit.kind === 'number' &&
  unit.mention.unitKind === 'none' &&
  unit.mention.value.value > 0 &&
  unit.mention.value.value < 1;

/** Units of time, folded, with the adverb of what is done in each. */
const rates: ReadonlyMap<string, string> = new Map([
  ['يوم', 'يومي'],
  ['اسبوع', 'اسبوعي'],
  ['شهر', 'شهري'],
  ['سنه', 'سنوي'],
  ['عام', 'سنوي'],
]);

/** «كل يوم», and behind an amount «في اليوم»: «يومياً». «كل يوم سبت» and «في اليوم الأول» tell of other days. */
function rateAt(units: readonly Unit[], at: number): Unit | undefined {
  const [lead, time, next] = [units[at], units[at + 1], units[at + 2]];
  if (time?.kind !== 'word' || isVerbUnit(time)) return undefined;
  const isEach = isWord(lead, 'كل') && !time.definite;
  const isIn =
    isLink(lead, 'in') &&
    time.definite &&
    (units[at - 1]?.kind === 'number' ||
      units.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'number'));
  const rate = isEach || isIn ? rates.get(time.norm) : undefined;
  const isOther =
    next?.kind === 'number' || next?.kind === 'date' || (next?.kind === 'word' && !isVerbUnit(next));
  if (rate === undefined || lead === undefined || isOther) return undefined;
  const { start } = lead;
  const { time: _, ...word } = time;
  return { ...word, start, norm: `${rate}ا`, lemmas: [`${rate}ا`, rate], count: 'unknown', definite: false };
}

const isRoughly = (unit: Unit): boolean => unit.kind === 'word' && unit.norm === 'تقريبا';

/** Makes the amount that ends `found` a rough one; whether there is one that has no bound yet. */
function roughen(found: Unit[]): boolean {
  const last = found.at(-1);
  const at =
    last?.kind === 'word' && !last.definite && !isVerbUnit(last) ? found.length - 2 : found.length - 1;
  const amount = found[at];
  if (amount?.kind !== 'number' || amount.mention.value.bound !== 'exact') return false;
  found[at] = about(amount);
  return true;
}

function about(unit: NumberUnit): NumberUnit {
  const { mention } = unit;
  return { ...unit, mention: { ...mention, value: { ...mention.value, bound: 'about' } } };
}
