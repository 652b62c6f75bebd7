// Closed sets of Arabic words: ministries, elections, courts, talks, papers. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Words before a ministry's domain. */
const ministries = 'وزير|وزيرة|وزارة|وزراء|وزارتي|وزيري|وزارات|حقيبة|حقيبتي|حقائب|وزيرا|وكيل|مسؤول';

/** What is held in sessions and rounds: feminine or plural, masculine. */
const sessions = 'جلسة|جلسات|اجتماعات|لقاءات|مشاورات|مفاوضات|محادثات|مباحثات|محاكمة|قمة|غرفة|غرف';

// biome-ignore format: one field a line
export const stateFields: readonly FieldRow[] = [
  ['ministry f', 'fs', 'noun', 'closed', 'الداخلية|الخارجية|المالية|الثقافة|الصحة|التجارة|الصناعة|الزراعة|السياحة|الطاقة|البيئة|الهجرة', ministries],
  ['ministry m', 'ms', 'noun', 'closed', 'الدفاع|العدل|الاقتصاد|التعليم|النقل|الإسكان|التخطيط|الإعلام|العمل|النفط', ministries],
  ['ministry p', 'p', 'noun', 'closed', 'الاتصالات|المواصلات|الآثار|الأوقاف|الأشغال', ministries],
  ['chamber', 'p', 'noun', 'closed', 'النواب|الشيوخ|الوزراء|الأعيان|القضاء', 'مجلس|لمجلس|بمجلس'],
  ['poll f', 'p', 'adjective', 'closed', 'رئاسية|برلمانية|بلدية', 'انتخابات|الانتخابات|انتخاب'],
  ['poll legislative', 'p', 'adjective', 'closed', 'تشريعية>رئاسية>بلدية', 'انتخابات'],
  ['poll local', 'p', 'adjective', 'closed', 'محلية>رئاسية>برلمانية', 'انتخابات'],
  ['poll parliamentary', 'p', 'adjective', 'closed', 'نيابية>رئاسية>بلدية', 'انتخابات'],
  ['ballot m', 'ms', 'adjective', 'closed', 'الرئاسي|البرلماني|البلدي', 'الاستحقاق|الاقتراع|المرشح|السباق|المجلس'],
  ['court f', 'fs', 'adjective', 'closed', 'ابتدائية|استئنافية|عسكرية|إدارية|دستورية|تجارية', 'محكمة|محاكم'],
  ['secrecy f', 'fs', 'adjective', 'contrary', 'سرية|علنية', `${sessions}|زيارة|وثائق|اتصالات`],
  ['secrecy m', 'ms', 'adjective', 'contrary', 'سري|علني', 'اجتماع|لقاء|تصويت|اقتراع|اتفاق|بشكل'],
  ['wing', 'ms', 'adjective', 'closed', 'يميني|يساري|وسطي', 'حزب|تيار|ائتلاف|معسكر|تحالف|مرشح|سياسي'],
  ['sector', 'ms', 'adjective', 'contrary', 'العام|الخاص', 'القطاع|للقطاع|القطاعين'],
  ['arms f', 'fs', 'adjective', 'closed', 'نووية|كيميائية|بيولوجية', 'أسلحة|ترسانة|تجارب|هجمات|رؤوس'],
  ['arms chemical', 'fs', 'adjective', 'closed', 'كيماوية>نووية>بيولوجية', 'أسلحة|ترسانة|هجمات'],
  ['arms m', 'ms', 'adjective', 'closed', 'نووي|كيميائي|بيولوجي', 'سلاح|هجوم'],
  ['machine p', 'p', 'noun', 'closed', 'دبابات|مدرعات|مقاتلات|غواصات|مروحيات'],
  ['element f', 'fs', 'adjective', 'closed', 'جوية|برية|بحرية', 'قوات|قاعدة|قواعد|عملية|عمليات|مناورات|مناورة|تدريبات|هجمات|ضربات|حدود|منافذ|وحدات|دوريات|تعزيزات|قوة|مواصلات|معابر|رحلات|رحلة'],
  ['element m', 'ms', 'adjective', 'closed', 'جوي|بري|بحري', 'هجوم|نقل|شحن|منفذ|معبر|دفاع|حصار|إنزال|خط|ممر|مسح|قصف|طريق|استطلاع|عدوان'],
  ['element adverb', 'ms', 'fixed', 'closed', 'جواً|براً|بحراً'],
  ['duration f', 'fs', 'adjective', 'contrary', 'مؤقتة|دائمة', 'هدنة|إقامة|عضوية|لجنة|حكومة|وظيفة|وظائف|قاعدة|تسوية|عقود|مساكن|بصفة|بصورة|تأشيرة|رئاسة'],
  ['duration m', 'ms', 'adjective', 'contrary', 'مؤقت|دائم', 'وقف|اتفاق|حل|عقد|سلام|مقر|دستور|حظر|إغلاق|تواجد|وجود|بشكل|مأوى'],
  ['duration adverb', 'ms', 'fixed', 'contrary', 'مؤقتاً|نهائياً'],
  ['secrecy adverb', 'ms', 'fixed', 'contrary', 'سراً|علناً'],
];
