// Which verbs a local frame is read from, by their past as the lexicon writes it.

import { remembered } from '../../../text/remembered.ts';
import { type VerbForm, verbFormOf, verbOfPast } from '../verb-forms.ts';

/** Passives that are written otherwise than their actives, folded → the active's past and the gender. */
const passives: Readonly<Record<string, readonly [past: string, gender: 'm' | 'f']>> = {
  اقيم: ['أقام', 'm'],
  اقيمت: ['أقام', 'f'],
  انشي: ['أنشأ', 'm'],
  انشيت: ['أنشأ', 'f'],
  اجري: ['أجرى', 'm'],
  اجريت: ['أجرى', 'f'],
};

/** Returns the form of a verb that the folded word is, the passives that news has among them. */
export const formOf: (norm: string) => VerbForm | undefined = remembered((norm) => {
  const connective = /^[وف]/.test(norm) && passives[norm] === undefined ? norm.charAt(0) : '';
  const passive = passives[norm.slice(connective.length)];
  const verb = passive === undefined ? undefined : verbOfPast(passive[0]);
  if (passive === undefined || verb === undefined) return verbFormOf(norm);
  return {
    verb: { ...verb, past: norm.slice(connective.length).slice(0, 4), class: 'event' },
    gender: passive[1],
    tense: 'past',
    connective: connective === 'و' || connective === 'ف' ? connective : '',
  };
});

/** Verbs of saying that are deeds as well, and take an object of their own. */
export const deeds: ReadonlySet<string> = new Set([
  'دعا',
  'طالب',
  'رحّب',
  'ندّد',
  'أشاد',
  'كشف',
  'أعلن',
  'وعد',
  'تعهّد',
]);

/** Verbs of saying that take a noun for what was said: «أكد أهمية …», «أشار إلى ضرورة …». */
export const sayings: ReadonlySet<string> = new Set('أكّد شدّد أشار لفت حذّر أعرب عبّر نوّه اعترف'.split(' '));

/** Verbs in the present that tell what is so. */
export const lasting: ReadonlySet<string> = new Set([
  'ضم',
  'شمل',
  'بلغ',
  'وقع',
  'احتوى',
  'عمل',
  'احتلّ',
  'أشرف',
  'قدر',
  'سعى',
  'تزعّم',
  'ترأّس',
  'امتلك',
  'قاد',
  'استمر',
  'استغرق',
  'دام',
  'استخدم',
  'كلّف',
  'اتسع',
  'تكوّن',
  'تألّف',
  'وفّر',
  'شكّل',
  'استوعب',
  'أنتج',
  'ربط',
  'عاد',
  'اعتزم',
  'استورد',
  'صدّر',
  'استهلك',
  'درس',
  'تضمّن',
  'استهدف',
  'امتدّ',
  'أدار',
  'شغّل',
  'وظّف',
  'خدم',
  'سكن',
  'تلقّى',
  'استقبل',
  'أنفق',
  'غطّى',
]);

/** Verbs by which a writer judges. */
export const judging: ReadonlySet<string> = new Set([
  'دأب',
  'حظي',
  'بدا',
  'نقل',
  'نسب',
  'حاول',
  'عاش',
  'فشل',
  'توجّه',
]);

/** Words before a verb that make what it says no fact. */
export const unreal: ReadonlySet<string> = new Set(
  'اذا لو ان لن لم لا ما لكي كي حتي ربما لعل سوف الا قد بان لان كلما'.split(' '),
);

/** Verbs without an object: the noun behind them is their subject. */
export const objectless: ReadonlySet<string> = new Set(
  'ارتفع انخفض تراجع بلغ شارك انطلق وصل عاد دام توقّف تأسّس اندلع وقع حدث سقط استمر انتهى ازداد زاد نما تحسّن تدهور انهار انضم ظهر حضر اجتمع سافر هبط أقلع تأهّل تعادل تمّ جرى تزامن تصاعد انعقد اختتم قدر اقيم انشي اجري افتتح أغلق'.split(
    ' ',
  ),
);

/** Verbs of which a player and a club are told. */
export const joining: ReadonlySet<string> = new Set(['انضم', 'انتقل']);

/** Verbs of what happens once: a name is enough to ask when it was. */
export const once: ReadonlySet<string> = new Set([
  'تأسّس',
  'أسّس',
  'أنشأ',
  'انشي',
  'وُلد',
  'ولد',
  'تُوفّي',
  'توفّي',
  'توفي',
  'بنى',
  'افتتح',
  'استقلّ',
  'اكتشف',
  'اغتال',
  'اغتيل',
]);
