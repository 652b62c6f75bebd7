// Closed sets of Arabic words: directions, buildings, roads, land and sky. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Parts of a country or town that lie in a direction: masculine, feminine. */
const parts =
  'جزء|ساحل|طرف|مدخل|ريف|محور|جانب|شاطئ|حي|وادي|شريط|قطاع|شطر|سفح|مخرج|قسم|إقليم|ربع|نصف|جناح|جدار|سور|باب';
const partsF =
  'منطقة|مناطق|جهة|حدود|واجهة|ضاحية|محافظات|محافظة|أجزاء|سواحل|جبهة|قرى|بلدات|أحياء|بوابة|مدن|شواطئ|رياح|سفوح|تلال|أطراف|ولايات|ولاية|ضواحي|مداخل|مرتفعات|أقاليم|مقاطعات|جزر|جهات|سهول|جبال|طرق|أراضي|أراض';

// biome-ignore format: one field a line
export const placeFields: readonly FieldRow[] = [
  ['direction', 'ms', 'construct', 'closed', 'شمال|جنوب|شرق|غرب'],
  ['direction of', 'ms', 'construct', 'closed', 'شمالي|جنوبي|شرقي|غربي'],
  ['direction adjective m', 'ms', 'adjective', 'closed', 'الشمالي|الجنوبي|الشرقي|الغربي', parts],
  ['direction adjective f', 'p', 'adjective', 'closed', 'شمالية|جنوبية|شرقية|غربية', partsF],
  ['direction between', 'ms', 'construct', 'closed', 'شمال شرق|جنوب شرق|شمال غرب|جنوب غرب'],
  ['direction between of', 'ms', 'construct', 'closed', 'شمال شرقي|جنوب شرقي|شمال غربي|جنوب غربي'],
  ['direction between m', 'ms', 'adjective', 'closed', 'الشمالي الشرقي|الجنوبي الشرقي|الشمالي الغربي|الجنوبي الغربي'],
  ['direction between f', 'fs', 'adjective', 'closed', 'الشمالية الشرقية|الجنوبية الشرقية|الشمالية الغربية|الجنوبية الغربية'],
  ['direction towards', 'ms', 'bare', 'closed', 'الشمال|الجنوب|الشرق|الغرب', 'باتجاه|اتجاه|نحو|صوب|جهة|أقصى|محافظات|مناطق|قرى|مدن|أهالي|مطارات|سكان'],
  ['direction adverb', 'ms', 'fixed', 'closed', 'شمالاً|جنوباً|شرقاً|غرباً'],
  ['side f', 'fs', 'adjective', 'closed', 'اليمنى|اليسرى', 'اليد|القدم|الجهة|الساق|العين|الكتف|الركبة|الذراع|الضفة|الفخذ|الأذن|قدمه|يده|ساقه|ركبته|ذراعه|عينه|كتفه'],
  ['side m', 'ms', 'adjective', 'closed', 'الأيمن|الأيسر', 'الجناح|الظهير|الجانب|الطرف|الكاحل|الرواق|الحارس|المرفق|كاحله'],
  ['height m', 'ms', 'adjective', 'closed', 'العلوي|السفلي', 'الجزء|الطابق|الفك|الطرف|الدور|القسم|المدرج|النصف'],
  ['height f', 'fs', 'adjective', 'closed', 'العلوية|السفلية', 'الطبقة|الطبقات|الطوابق|الأدوار|الشفة|الأطراف'],
  ['front m', 'ms', 'adjective', 'closed', 'الأمامي|الخلفي', 'المقعد|الباب|الجزء|الخط|الزجاج|المدخل|الإطار|الجانب'],
  ['front f', 'fs', 'adjective', 'closed', 'الأمامية|الخلفية', 'الكاميرا|العجلة|العجلات|المقاعد|الواجهة|الأبواب|الصفوف|الشاشة|الإطارات|الخطوط'],
  ['learning p', 'p', 'noun', 'open', 'مدارس|جامعات|مكتبات|معاهد'],
  ['building m', 'ms', 'new', 'closed', 'متحف|مسرح|فندق|مصنع|مسبح|مخبز'],
  ['building p', 'p', 'noun', 'closed', 'منازل|مصانع|متاحف|ملاعب|فنادق|مسارح|متاجر|مزارع|مكاتب'],
  ['clinic f', 'fs', 'new', 'open', 'صيدلية|عيادة'],
  ['dwelling f', 'fs', 'new', 'closed', 'شقة|مزرعة|بناية'],
  ['passage m', 'ms', 'new', 'closed', 'جسر|نفق|شارع|رصيف|سد|جدار'],
  ['passage p', 'p', 'noun', 'closed', 'جسور|أنفاق|شوارع|سدود|أرصفة', '', 'في|على|جديدة|عدة|تربط|تمتد|لتخفيف|مؤدية|رئيسية|المدينة|العاصمة|البلاد|الرئيسية|المؤدية'],
  ['square f', 'fs', 'new', 'closed', 'حديقة|ساحة|قلعة|بركة'],
  ['settlement p', 'p', 'noun', 'closed', 'مدن|قرى'],
  ['terrain f', 'fs', 'adjective', 'closed', 'ساحلية|جبلية|صحراوية', 'منطقة|مناطق|مدن|مدينة|طرق|قرية|قرى|محافظات|بلدة|بلدات|مسابقات'],
  ['terrain m', 'ms', 'adjective', 'closed', 'ساحلي|جبلي|صحراوي', 'طريق|شريط|سهل|خط|منتجع'],
  ['place m', 'ms', 'new', 'closed', 'فندق|مطعم|مقهى|مسبح', 'في|إلى|من|داخل|أمام|قرب'],
  ['landscape f', 'fs', 'new', 'closed', 'بحيرة|واحة|هضبة|غابة|صحراء'],
  ['landscape p', 'p', 'noun', 'closed', 'جبال|سهول|تلال|وديان|كهوف'],
  ['water p', 'p', 'noun', 'closed', 'أنهار|بحيرات|ينابيع'],
  ['gateway m', 'ms', 'new', 'closed', 'مطار|ميناء|معبر'],
  ['gateway p', 'p', 'noun', 'closed', 'مطارات|موانئ|معابر|محطات'],
  ['mission f', 'fs', 'noun', 'closed', 'سفارة|قنصلية'],
  ['inside', 'ms', 'construct', 'contrary', 'داخل|خارج'],
  ['inside with', 'ms', 'fixed', 'contrary', 'داخلياً|خارجياً'],
  ['above', 'ms', 'construct', 'contrary', 'فوق|تحت', '', 'سطح|الأرض|الماء|الجسر|مستوى|الصفر|الطاولة|أنقاض|الأنقاض|سن|قيادة'],
  ['ground', 'ms', 'fixed', 'closed', 'على أرضه|خارج أرضه'],
  ['ground f', 'ms', 'fixed', 'closed', 'على ملعبه|خارج ملعبه'],
  ['heaven p', 'p', 'noun', 'closed', 'كواكب|نجوم|مجرات|مذنبات|كويكبات', '', 'في|من|التي|جديدة|قريبة|بعيدة|خارج|تدور|صغيرة|ضخمة|أخرى|مكتشفة|البعيدة|القريبة'],
  ['planet', 'ms', 'noun', 'closed', 'عطارد|زحل|نبتون|أورانوس|بلوتو', 'كوكب|أقمار|حلقات|مدار|لكوكب'],
  ['planet with article', 'ms', 'bare', 'closed', 'المريخ|المشتري', 'كوكب|سطح|مدار|مسبار|غلاف|تربة'],
];
