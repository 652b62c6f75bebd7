// Arabic as the generator of minimal pairs uses it.
import { weekdayNames } from '../../../questions/languages/ar/dates.ts';
import type { Edit } from '../minimal-pair.ts';
import type { PairLanguage } from '../pair-language.ts';
import type { Scene } from '../scene.ts';
import { wordSet } from '../word-set.ts';
import { arabicAntonyms } from './antonyms.ts';
import { arabicUnits } from './lexicon-units.ts';
import { arabicNegations } from './negations.ts';
import { arabicScopes } from './scopes.ts';

/** Arabic. */
export const arabicPairs: PairLanguage = {
  negations: arabicNegations,
  antonyms: arabicAntonyms,
  scopes: arabicScopes,
  units: arabicUnits,
  amounts: {
    downward: wordSet('خلال غضون ضمن دون كل وخلال لا لم لن ليس ليست'),
    upward: wordSet(
      'تجاوز تجاوزت يتجاوز تتجاوز متجاوزا متجاوزة تخطى تخطت يتخطى تتخطى فاق فاقت يفوق تفوق يزيد تزيد يربو تربو منذ فوق يقارب',
    ),
  },
  times: {
    downward: wordSet('منذ ومنذ قبل وقبل بحلول'),
    upward: wordSet('بعد وبعد حتى وحتى لغاية'),
  },
  weekdays: weekdayNames,
  nearDays: wordSet('أمس اليوم'),
  denying: wordSet('لا لم لن ليس ليست ولا ولم ولن وليس ما دون'),
  mutual: wordSet(
    'بين التقى التقت يلتقي تلتقي لقاء لقائه مباراة مواجهة تعادل تعادلت اتفق اتفقت اتفاق اتفاقية تفاوض مفاوضات تزوج حدود مسافة ربط يربط تربط صداقة تشارك تعاون شارك وشارك مباحثات محادثات جانب تبادل بحث بحثا ناقش اجتماع اجتمع اجتمعت الطرفين البلدين كل كلا مع ومع وبين شقيق شقيقه ابن أخ أخوه جلسة علاقات العلاقات منهم بينهم هم مثل خصوصا',
  ),
  joining: wordSet(', و أو ثم وكذلك مع بن بنت - / ( ) : ;'),
  fitted: behindLetters,
};

/** The name behind letters written to it: «ل» swallows the alef of the article («للحشد»). */
function behindLetters(scene: Scene, edit: Edit): Edit | undefined {
  const before = scene.text.slice(0, edit.start);
  if (!/[\p{L}]$/u.test(before)) return edit;
  if (!/(?<!\p{L})[وفبلك]{1,2}$/u.test(before)) return undefined;
  if (!before.endsWith('ل')) return edit;
  if (edit.text.startsWith('الل')) return undefined;
  return edit.text.startsWith('ال') ? { ...edit, text: `ل${edit.text.slice(2)}` } : edit;
}
