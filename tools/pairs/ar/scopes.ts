// Arabic words of how much, how often and in which order, made stronger or contrary; never what the sentence entails.
import type { Edit } from '../minimal-pair.ts';
import { bothWays, type PhraseRule, phraseEdits, phraseTable } from '../phrase-rules.ts';
import type { Scene } from '../scene.ts';
import { wholeQuantities } from '../whole-quantities.ts';

/** Words that stand before an ordinal that is no order: months, reigns. */
const named = 'كانون تشرين ربيع جمادى الحرب الدرجة القرن الدور الصف المقام جهة للوهلة الوهلة';

/** «الثانية عشرة» is another ordinal, and half a year has no third half. */
const teens = 'عشر عشرة';
const halves = `${named} النصف والنصف بالنصف`;

const ordinals: readonly PhraseRule[] = [
  ['الأول', 'الثاني', named, teens],
  ['الأول', 'الثالث', halves, teens],
  ['الثاني', 'الثالث', halves, teens],
  ['الثاني', 'الأول', named, teens],
  ['الثالث', 'الرابع', named, teens],
  ['الثالث', 'الأول', named, teens],
  ['الرابع', 'الخامس', named, teens],
  ['الأولى', 'الثانية', named, teens],
  ['الأولى', 'الثالثة', halves, teens],
  ['الثانية', 'الثالثة', halves, teens],
  ['الثانية', 'الأولى', named, teens],
  ['الثالثة', 'الرابعة', named, teens],
  ['الرابعة', 'الخامسة', named, teens],
  ['لأول مرة', 'للمرة الثانية'],
  ['لأول مرة', 'للمرة الثالثة'],
];

const rules: readonly PhraseRule[] = [
  ...ordinals,
  ['بعض', 'جميع', '', 'الشيء . ما من'],
  ['معظم', 'جميع'],
  ['غالبية', 'جميع', '', 'ال .'],
  ['أغلب', 'جميع', '', 'الظن .'],
  ['عدد من', 'جميع', 'أكبر أكثر أقل أعلى أول زيادة ارتفاع وأكبر أي', 'بين'],
  ['العديد من', 'جميع'],
  ['الكثير من', 'جميع'],
  ['كثير من', 'جميع'],
  ['مجموعة من', 'جميع'],
  ['غالبا', 'دائما'],
  ['أحيانا', 'دائما'],
  ['ربما', 'حتما'],
  ['جزئيا', 'كليا', '', 'وكليا أو'],
  ['تقريبا', 'تماما'],
  ...bothWays([
    ['أكثر من', 'أقل من', '', 'ذلك'],
    ['على الأقل', 'على الأكثر'],
  ]),
];

const table = phraseTable(rules);

/** Returns the sentence with one word of scope changed, or with «فقط» behind a quantity that had none. */
export function arabicScopes(scene: Scene): Edit[][] {
  return [...phraseEdits(scene, table, /^[وبلف]/), ...onlyAdded(scene)].map((edit) => [edit]);
}

/** «5 أشخاص» → «5 أشخاص فقط», where nothing behind it still belongs to the quantity. */
function onlyAdded({ sentence, tokens, folded }: Scene): Edit[] {
  if (/ (?:فقط|وحده|وحدها|سوي|الا|حصرا) /.test(folded)) return [];
  return wholeQuantities(sentence.mentions).flatMap((mention) => {
    const next = tokens.find((token) => token.start >= mention.end);
    if (next === undefined || !/^(?:في|خلال|منذ|الي|بعد|قبل|علي|,|\.)$/.test(next.norm)) return [];
    return [{ start: mention.end, end: mention.end, text: ' فقط' }];
  });
}
