// Closed sets of Arabic words: order, time, sport, people. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Days, behind the part of the day that is told. */
const days = 'يوم|اليوم|أمس|الأمس|غد|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت';

/** What is numbered: masculine, feminine. */
const numbered = 'مركز|ترتيب|دور|مستوى|قرن|عام|فوز|لقب|طابق|باب';
const numberedF = 'مرة|دورة|نسخة|مرتبة|طبعة|سنة|هزيمة|خسارة|ولاية|رتبة|درجة';

const contests = 'رياضة|بطولة|منافسات|منتخب|سباق|اتحاد|مسابقة|لعبة|مدرب|سباقات|بطولات|لاعب|بطل|بطلة';

// biome-ignore format: one field a line
export const lifeFields: readonly FieldRow[] = [
  ['ordinal of', 'ms', 'construct', 'closed', 'أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'],
  ['ordinal half', 'ms', 'adjective', 'closed', 'الأول|الثاني', 'النصف|الشوط|للنصف'],
  ['ordinal quarter', 'ms', 'adjective', 'closed', 'الأول|الثاني|الثالث|الرابع', 'الربع|الفصل|للربع'],
  ['ordinal m', 'ms', 'adjective', 'closed', 'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر', numbered],
  ['ordinal f', 'fs', 'adjective', 'closed', 'الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة', numberedF],
  ['ordinal new f', 'fs', 'adjective', 'closed', 'ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة', 'مرحلة|جولة|ولاية|فترة|دورة|لولاية|لفترة|طبعة|دفعة|جلسة'],
  ['ordinal century', 'ms', 'adjective', 'closed', 'الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر', 'القرن|للقرن'],
  ['ordinal adverb', 'ms', 'fixed', 'closed', 'ثانياً|ثالثاً|رابعاً|خامساً|سادساً', 'حل|وحل|جاء|وجاء|حلت|وحلت|جاءت|وجاءت|ويأتي|يأتي'],
  ['ordinal last', 'ms', 'adjective', 'closed', 'الأخير>الأول', 'المركز|الترتيب'],
  ['period m', 'ms', 'adjective', 'closed', 'يومي|أسبوعي|شهري|سنوي'],
  ['period f', 'fs', 'adjective', 'closed', 'يومية|أسبوعية|شهرية|فصلية|سنوية'],
  ['period adverb', 'ms', 'fixed', 'closed', 'يومياً|أسبوعياً|شهرياً|سنوياً'],
  ['hour of', 'ms', 'construct', 'closed', 'فجر|صباح|ظهر|عصر|مساء', '', days],
  ['sport ball', 'fs', 'construct', 'closed', 'كرة القدم|كرة السلة|كرة اليد|كرة الطائرة|كرة الماء'],
  ['sport f', 'fs', 'noun', 'closed', 'السباحة|الملاكمة|المصارعة|المبارزة|الرماية|الفروسية', contests],
  ['sport m', 'ms', 'noun', 'closed', 'التنس|الجودو|الكاراتيه|الغولف|التجديف|الجمباز|التايكواندو', contests],
  ['result', 'ms', 'noun', 'closed', 'فوز|تعادل', 'حقق|تحقيق|حققت|يحقق|انتهت|انتهى|المباراة'],
  ['round of final', 'ms', 'construct', 'closed', 'ثمن نهائي|ربع نهائي|نصف نهائي'],
  ['round', 'ms', 'head', 'closed', 'ثمن النهائي|ربع النهائي|نصف النهائي'],
  ['leg', 'ms', 'bare', 'closed', 'الذهاب|الإياب', 'مباراة|لقاء|جولة|مرحلة|مباراتي|مباريات|في'],
  ['card f', 'fs', 'adjective', 'closed', 'صفراء|حمراء', 'بطاقة|بطاقتين|بطاقات'],
];
