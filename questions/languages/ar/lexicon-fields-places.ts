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
  ['settlement p', 'p', 'noun', 'closed', 'مدن|قرى'],
  ['terrain f', 'fs', 'adjective', 'closed', 'ساحلية|جبلية|صحراوية', 'منطقة|مناطق|مدن|مدينة|طرق|قرية|قرى|محافظات|بلدة|بلدات|مسابقات'],
  ['terrain m', 'ms', 'adjective', 'closed', 'ساحلي|جبلي|صحراوي', 'طريق|شريط|سهل|خط|منتجع'],
  ['heaven p', 'p', 'noun', 'closed', 'كواكب|نجوم|مجرات|مذنبات|كويكبات', '', 'في|من|التي|جديدة|قريبة|بعيدة|خارج|تدور|صغيرة|ضخمة|أخرى|مكتشفة|البعيدة|القريبة'],
  ['planet', 'ms', 'noun', 'closed', 'عطارد|زحل|نبتون|أورانوس|بلوتو', 'كوكب|أقمار|حلقات|مدار|لكوكب'],
  ['planet with article', 'ms', 'bare', 'closed', 'المريخ|المشتري', 'كوكب|سطح|مدار|مسبار|غلاف|تربة'],
];
