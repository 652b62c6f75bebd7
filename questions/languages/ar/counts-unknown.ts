// «84.7 ألف صفقة», «27 مسيّرة»: a bare amount that counts a noun no list holds.
import type { NumberMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { monthNames } from './dates.ts';
import { complementizers, frames, prepositions, relatives } from './function-words.ts';
import { isVerb } from './verb-forms.ts';

/** Words before a figure that make it a label, a date or a code. */
const labels: ReadonlySet<string> = new Set(
  'رقم الرقم ماده الماده قرار القرار عام سنه العام اصدار الاصدار بالاصدار نسخه النسخه فئه طراز موديل قناه صفحه ساعه الساعه دقيقه الدقيقه يوم شهر مجموعه المجموعه المركز المرتبه بند البند اف ام ايه بي جي سي تي كيه اس ال ار او بو ميغ سوخوي بوينغ ايرباص هاتف هاتفي طائره مرسوم طريق رحله الرحله ايفون جالكسي لائحه تحت سن عمر'.split(
    ' ',
  ),
);

const months: ReadonlySet<string> = new Set(monthNames.flat().map((name) => fold(name).split(' ')[0] ?? ''));

/** Whether the word right behind a bare amount is surely the thing it counts: an indefinite noun in one word. */
export function countsUnknown(
  mention: NumberMention,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (mention.unitKind !== 'none' || mention.alternative !== undefined) return false;
  const { value } = mention.value;
  // A bare four-digit figure is a year more often than a count.
  if (value < 3 || (value >= 1300 && value <= 2100 && /^\d{4}$/.test(mention.amount))) return false;
  if (before === undefined || before.kind === 'mark' || labels.has(before.norm)) return false;
  if (/[A-Za-z]/.test(before.text)) return false;
  if (next === undefined || next.kind !== 'word' || next.norm.length < 3 || !next.spaced) return false;
  // «23 يناير»: a day of a month whose year is not told.
  if (months.has(next.norm)) return false;
  if (/^(?:ال|و|لل|بال)/.test(next.norm) || /[A-Za-z]/.test(next.text)) return false;
  return (
    !prepositions.has(next.norm) &&
    !complementizers.has(next.norm) &&
    !relatives.has(next.norm) &&
    !frames.has(next.norm) &&
    !isVerb(next.norm)
  );
}
