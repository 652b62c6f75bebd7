// The house spelling of stems: what an agency leaves out in a hurry (hamza of «إلى», tanween) is written in full in our
// own sentences. Words inside «» are never touched, nor names.
import { fold } from '../../text/fold.ts';

/** Spellings without hamza → in full. Only words with one reading. */
const hamzas: ReadonlyMap<string, string> = new Map([
  ['الى', 'إلى'],
  ['الي', 'إلى'],
  ['او', 'أو'],
  ['اكثر', 'أكثر'],
  ['الاسلامية', 'الإسلامية'],
  ['الاسلامي', 'الإسلامي'],
  ['الامن', 'الأمن'],
  ['الاوسط', 'الأوسط'],
  ['الامم', 'الأمم'],
  ['الاوروبي', 'الأوروبي'],
  ['الاميركي', 'الأميركي'],
  ['الاميركية', 'الأميركية'],
  ['افراد', 'أفراد'],
  ['الاول', 'الأول'],
  ['الاولى', 'الأولى'],
]);

/** Indefinite accusatives that news writes without their tanween; each is that and nothing else. */
const accusatives: ReadonlySet<string> = new Set(
  (
    'تحالفا دوليا عسكريا سياسيا اقتصاديا رسميا مشتركا جديدا كبيرا اتفاقا قرارا بيانا مؤتمرا خطابا اجتماعا مشروعا رئيسيا حليفا ' +
    'تحديدا بدءا معرضا مركزا كتابا هدفا شخصا طفلا عاما يوما شهرا ألفا مليونا مليارا دولارا سنويا يوميا عربيا أوروبيا أوليا ' +
    'مؤقتا دائما كاملا شاملا إنسانيا أمنيا ثقافيا علميا طبيا تعليميا صحيا محليا وطنيا عالميا إقليميا مؤتمرا برنامجا اتحادا وفدا'
  )
    .split(' ')
    .map((word) => fold(word)),
);

/** Returns `stem` with its unquoted words spelled in full. */
export function spellInFull(stem: string): string {
  let quoted = false;
  return stem
    .split(/(\s+|[«»“”"،؛:؟().])/)
    .map((part) => {
      if (part === '«' || part === '“') quoted = true;
      else if (part === '»' || part === '”') quoted = false;
      if (quoted || part.trim() === '') return part;
      const whole = hamzas.get(part);
      if (whole !== undefined) return whole;
      return /[^ً]ا$/.test(part) && accusatives.has(fold(part)) ? `${part}ً` : part;
    })
    .join('');
}
