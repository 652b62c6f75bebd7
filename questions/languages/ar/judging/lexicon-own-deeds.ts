// Arabic nouns of deeds that one does and does to nobody, so that the owner of the noun is who did it: «وصوله», «فوزها». Own list.
import { fold } from '../../../text/fold.ts';

/** Entries, separated by spaces: the noun and, behind «/», the pasts of its verb. */
const deeds = `
وصول/وصل/بلغ عودة/عاد/رجع رجوع/عاد/رجع مغادرة/غادر إقلاع/أقلع هبوط/هبط فوز/فاز/نال/هزم انتصار/انتصر/هزم خسارة/خسر هزيمة/خسر/انهزم
انطلاق/انطلق/بدأ انتهاء/انتهى اندلاع/اندلع وقوع/وقع/حدث وفاة/توفّي رحيل/رحل/توفّي مشاركة/شارك استقالة/استقال انسحاب/انسحب انضمام/انضم
تخرّج/تخرّج انهيار/انهار سقوط/سقط غرق/غرق فشل/فشل نجاح/نجح تعرّض/تعرّض انقطاع/انقطع توقّف/توقّف انفصال/انفصل لقاء/التقى اجتماع/اجتمع
زيارة/زار انتقال/انتقل انفجار/انفجر هروب/هرب/فرّ فرار/فرّ/هرب دخول/دخل خروج/خرج ظهور/ظهر ارتفاع/ارتفع انخفاض/انخفض تراجع/تراجع`;

/** Folded noun → the folded pasts of its verb. */
export const doneByItself: ReadonlyMap<string, readonly string[]> = new Map(
  fold(deeds)
    .trim()
    .split(/\s/)
    .map((entry) => {
      const [noun = '', ...pasts] = entry.split('/');
      return [noun, pasts] as const;
    }),
);
