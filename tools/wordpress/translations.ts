// The few words of the WordPress plugin in Arabic. What WordPress reads of block.json has the context that it looks it up by.

/** A string of the plugin in English, as its sources have it, and in Arabic. */
export interface Translation {
  readonly context?: 'block title' | 'block description' | 'block keyword';
  readonly english: string;
  readonly arabic: string;
}

/** All of them. */
export const translations: readonly Translation[] = [
  { english: 'Dalil quiz', arabic: 'اختبار دليل' },
  { context: 'block title', english: 'Dalil quiz', arabic: 'اختبار دليل' },
  {
    context: 'block description',
    english: 'Questions on this article, each answer with the sentence that decides it.',
    arabic: 'أسئلة عن هذا المقال، ومع كل إجابة الجملة التي تحسمها.',
  },
  { context: 'block keyword', english: 'quiz', arabic: 'أسئلة' },
  { context: 'block keyword', english: 'news', arabic: 'أخبار' },
  {
    english: 'Questions on this article, from your Dalil service.',
    arabic: 'أسئلة عن هذا المقال من خدمة «دليل» لديك.',
  },
  { english: 'Id of the set', arabic: 'معرّف المجموعة' },
  {
    english: 'Left empty, the set published for the address of this page is shown.',
    arabic: 'إن تُرك فارغاً ظهرت المجموعة المنشورة لعنوان هذه الصفحة.',
  },
  { english: 'Address of the service', arabic: 'عنوان الخدمة' },
  {
    english: 'Left empty, the one from Settings → Writing.',
    arabic: 'إن تُرك فارغاً استُعمل العنوان المسجّل في «الإعدادات ← الكتابة».',
  },
  { english: 'Look', arabic: 'المظهر' },
  { english: 'As the page', arabic: 'كمظهر الصفحة' },
  { english: 'Paper', arabic: 'ورق' },
  { english: 'Ink', arabic: 'حبر' },
  { english: 'Plain', arabic: 'بسيط' },
  { english: 'Strong contrast', arabic: 'تباين قوي' },
  {
    english: 'Dalil: name your service under Settings → Writing.',
    arabic: 'دليل: سمِّ خدمتك في «الإعدادات ← الكتابة».',
  },
  { english: 'Questions on this article', arabic: 'أسئلة عن المقال' },
  { english: 'Script', arabic: 'النص البرمجي' },
  {
    english: 'Load the newest from the service instead of the copy in this plugin',
    arabic: 'حمّل الأحدث من الخدمة بدلاً من النسخة التي في هذه الإضافة',
  },
];
