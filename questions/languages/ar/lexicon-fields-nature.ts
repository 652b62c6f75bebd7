// Closed sets of Arabic words: crops, animals, weather, food, clothes, colours. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

const coloured = 'لون|اللون|باللون|قميص|القميص|فستان|الفستان|زي|ثوب|بساط|رداء|معطف|قلم|حجر|شريط|خط';
const colouredF =
  'سيارة|السيارة|شاحنة|حافلة|ملابس|سترة|قبعة|راية|أعلام|قمصان|وردة|ورود|أزهار|أضواء|سترات|قبعات|رايات';

// biome-ignore format: one field a line
export const natureFields: readonly FieldRow[] = [
  ['crop', 'ms', 'noun', 'closed', 'القمح|الشعير|الأرز|القطن|التبغ|العدس|الفول|السمسم'],
  ['crop of', 'ms', 'new', 'closed', 'قمح|شعير|أرز|قطن|تبغ|عدس|سمسم', 'من|طن|محصول|محاصيل|حقول|حقل|زراعة|إنتاج|صوامع|شحنة|كيس'],
  ['fruit', 'ms', 'noun', 'closed', 'التفاح|العنب|الموز|البرتقال|التين|الرمان|المشمش|الخوخ|الليمون|البطيخ|الزيتون'],
  ['nut', 'ms', 'noun', 'closed', 'اللوز|الجوز|الفستق|البندق'],
  ['meat of', 'ms', 'noun', 'closed', 'البقر|الغنم|الدجاج|الضأن|الإبل|الماعز', 'لحم|لحوم|تربية'],
  ['beast p', 'p', 'noun', 'closed', 'نمور|ذئاب|قرود|أفيال|غزلان|تماسيح'],
  ['cattle p', 'p', 'noun', 'closed', 'أبقار|أغنام|خيول|إبل'],
  ['bird p', 'p', 'noun', 'closed', 'صقور|نسور|غربان|ببغاوات|طواويس'],
  ['season', 'ms', 'noun', 'closed', 'الشتاء|الربيع|الصيف|الخريف'],
  ['season of', 'ms', 'construct', 'closed', 'شتاء|ربيع|صيف|خريف', '', 'عام|العام|سنة'],
  ['season m', 'ms', 'adjective', 'closed', 'شتوي|ربيعي|صيفي|خريفي'],
  ['season f', 'fs', 'adjective', 'closed', 'شتوية|ربيعية|صيفية|خريفية'],
  ['colour m', 'ms', 'adjective', 'closed', 'أحمر|أزرق|أخضر|أصفر|أبيض|أسود', coloured],
  ['colour f', 'fs', 'adjective', 'closed', 'حمراء|زرقاء|خضراء|صفراء|بيضاء|سوداء', colouredF],
];
