// Where a building stands in Arabic: «افتتحت البلدية المكتبة الجديدة في حي الزيتون» tells that the library is in that quarter.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';

/** Nouns of what stands in one place, folded. */
const buildings: ReadonlySet<string> = new Set(
  'مكتبة مدرسة مستشفى مصنع معمل محطة متحف مسجد كنيسة فندق ملعب مسرح مبنى مركز حديقة مخزن مستودع جسر سد خان قلعة مقهى مطعم معصرة مزرعة سوق مرصد مختبر'
    .split(' ')
    .map(fold),
);
/** Nouns of which part of a town a place's name is, folded. */
const quarters: ReadonlySet<string> = new Set(
  ['حي', 'شارع', 'ساحة', 'منطقة', 'محافظة', 'مدينة', 'بلدة', 'قرية', 'قضاء'].map(fold),
);
const standing: readonly string[] = ['وقع', 'أنشئ', 'أقيم', 'بني', 'شيّد'].map(fold);

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
const isPlace = (unit: Unit | undefined): boolean => unit?.kind === 'name' && unit.mention.type === 'place';

/** Deeds that are done where the building stands, folded pasts: a bridge may be talked about anywhere. */
const onSite: ReadonlySet<string> = new Set(
  'افتتح افتُتح دشّن بنى بني أنشأ أنشئ شيّد أقام أقيم أسّس رمّم زار أغلق هدم دمّر حوّل دهم اقتحم تفقّد'
    .split(' ')
    .map(fold),
);

/** Returns that a building stands where the place right behind it is; often none. */
export function standingIn(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const head = headOf(unit);
    const before = units[at - 1];
    // «مدير المكتبة في دمشق»: who or what belongs to it may be there alone.
    if (head === undefined || !buildings.has(head) || (isWord(before) && !before.definite)) return [];
    const deed = units.slice(0, at).findLast(isVerbUnit);
    if (deed?.kind !== 'word' || !deed.lemmas.some((lemma) => onSite.has(lemma))) return [];
    let end = at + 1;
    while (isWord(units[end]) || units[end]?.kind === 'name') end++;
    const phrase = units.slice(at, end);
    const link = units[end];
    if (!phrase.some(isDefinite) || link?.kind !== 'small' || link.sense !== 'in') return [];
    const next = units[end + 1];
    const kind = isWord(next) && quarters.has(next.norm) ? 1 : 0;
    if (!isPlace(units[end + 1 + kind])) return [];
    const verb = verbAt(atStart(unit), standing, { tense: 'unknown', negated: false, voice: 'middle' });
    return [[verb, ...phrase, ...units.slice(end, end + 2 + kind)]];
  });
}

const isDefinite = (unit: Unit): boolean => unit.kind === 'name' || (isWord(unit) && unit.definite);

/** The folded noun that a word or a name begins with. */
function headOf(unit: Unit): string | undefined {
  if (isWord(unit)) return unit.norm;
  return unit.kind === 'name' && unit.mention.type === 'organisation'
    ? fold(unit.mention.name).split(' ')[0]
    : undefined;
}
