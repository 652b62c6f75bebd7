// Closed sets of Arabic words: indicators, sectors, money, energy, materials. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Words before a good that is priced, made or traded. */
const measures =
  'معدل|معدلات|نسبة|مؤشر|مؤشرات|ارتفاع|انخفاض|تراجع|مستوى|مستويات|حجم|وتيرة|أرقام|زيادة|تباطؤ|بيانات';
const areas = 'قطاع|إنتاج|استثمار|نشاط|نمو|مجال|إرشاد|قطاعين|ترويج|تطوير|تصنيع|نظام';
const areasF =
  'قطاعات|أنشطة|مشاريع|مشروعات|استثمارات|منشآت|مدينة|مدن|منطقة|مناطق|منتجات|صادرات|أراضي|أراض|تنمية|مدرسة|مدارس|ثانوية|شركات|شركة|معارض|وجهة|وجهات|مرافق|موانئ|غرفة|ثروة|نهضة|دول';

// biome-ignore format: one field a line
export const economyFields: readonly FieldRow[] = [
  ['indicator m', 'ms', 'noun', 'closed', 'التضخم|النمو|الاستهلاك|الادخار|الإنفاق|الاستثمار|الانكماش', measures],
  ['indicator f', 'fs', 'noun', 'closed', 'البطالة|الفائدة|السيولة|الإنتاجية', measures],
  ['currency', 'ms', 'bare', 'closed', 'الدولار|اليورو|الين|اليوان'],
  ['asset p', 'p', 'noun', 'closed', 'الأسهم|السندات|العقارات|العملات', 'سوق|أسواق|تداول|تداولات|قطاع|مستثمري|مؤشر'],
  ['area m', 'ms', 'adjective', 'closed', 'صناعي|زراعي|سياحي|عقاري|مصرفي|صحي|نفطي', areas],
  ['area f', 'fs', 'adjective', 'closed', 'صناعية|زراعية|سياحية|تعليمية|صحية|رياضية', areasF],
  ['loan f', 'p', 'adjective', 'closed', 'عقارية|استهلاكية|زراعية|طلابية', 'قروض'],
  ['loan m', 'ms', 'adjective', 'closed', 'عقاري|استهلاكي|زراعي|طلابي', 'قرض'],
  ['trading alone', 'ms', 'bare', 'contrary', 'الاستيراد|التصدير'],
  ['trading p', 'p', 'head', 'contrary', 'صادرات|واردات'],
  ['sale', 'ms', 'construct', 'contrary', 'بيع|شراء'],
  ['sale alone', 'ms', 'noun', 'contrary', 'البيع|الشراء'],
  ['sale p', 'p', 'head', 'contrary', 'مبيعات|مشتريات'],
  ['profit p', 'p', 'head', 'contrary', 'أرباح|خسائر'],
  ['balance', 'ms', 'head', 'contrary', 'عجز|فائض', '', 'الموازنة|الميزانية|الميزان|الحساب|تجاري|مالي|ميزانيتها|موازنة|ميزانية|تجارتها|التجارة'],
  ['exporters', 'p', 'adjective', 'contrary', 'المصدرة|المستوردة', 'الدول|البلدان|للدول|دول'],
  ['fuel', 'ms', 'noun', 'closed', 'النفط|الغاز|الفحم|البنزين|الديزل|الكيروسين'],
  ['fuel car', 'ms', 'noun', 'closed', 'البنزين|المازوت|السولار', 'أسعار|سعر|دعم|لتر|ليتر|محطات|أزمة|مادة|مادتي'],
  ['energy f', 'fs', 'adjective', 'closed', 'شمسية|نووية|حرارية|مائية', 'طاقة|محطة|محطات|الطاقة'],
  ['metal', 'ms', 'noun', 'closed', 'الذهب|النحاس|الحديد|الألمنيوم|النيكل|الزنك|البلاتين|الليثيوم|الكوبالت'],
  ['metal of', 'ms', 'new', 'closed', 'نحاس|حديد|ألمنيوم|نيكل|زنك|بلاتين|ليثيوم', 'من|خام|طن|أطنان|مناجم|منجم|أسلاك|صفائح|قضبان|ركاز'],
  ['vehicle f', 'fs', 'noun', 'closed', 'سيارة|شاحنة|حافلة'],
  ['vehicle p', 'p', 'noun', 'closed', 'سيارات|شاحنات|حافلات|قطارات'],
  ['vessel p', 'p', 'noun', 'closed', 'سفن|زوارق|ناقلات|يخوت'],
  ['rail m', 'ms', 'noun', 'closed', 'قطار|مترو|ترام'],
];
