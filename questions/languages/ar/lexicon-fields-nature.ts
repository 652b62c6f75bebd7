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
  ['tree', 'ms', 'noun', 'closed', 'النخيل|الصنوبر|السنديان|البلوط|السرو', 'أشجار|شجرة|غابات|شتلات|غابة'],
  ['food', 'ms', 'noun', 'closed', 'الخبز|اللحم|السمك|الزيت|السكر|الملح|الطحين|الدجاج'],
  ['meat of', 'ms', 'noun', 'closed', 'البقر|الغنم|الدجاج|الضأن|الإبل|الماعز', 'لحم|لحوم|تربية'],
  ['dairy', 'ms', 'noun', 'closed', 'الحليب|البيض|الجبن|العسل'],
  ['drink', 'ms', 'noun', 'closed', 'الشاي|العصير|الكاكاو'],
  ['beast m', 'ms', 'new', 'closed', 'نمر|ذئب|فيل|ثعلب|قرد|تمساح|دب'],
  ['beast p', 'p', 'noun', 'closed', 'نمور|ذئاب|قرود|أفيال|غزلان|تماسيح'],
  ['cattle m', 'ms', 'new', 'closed', 'حصان|جمل|حمار|ثور|كلب'],
  ['cattle p', 'p', 'noun', 'closed', 'أبقار|أغنام|خيول|إبل'],
  ['bird m', 'ms', 'new', 'closed', 'صقر|نسر|غراب|طاووس|هدهد|ببغاء'],
  ['bird p', 'p', 'noun', 'closed', 'صقور|نسور|غربان|ببغاوات|طواويس'],
  ['sea animal p', 'p', 'noun', 'closed', 'حيتان|دلافين|سلاحف'],
  ['sea animal m', 'ms', 'new', 'closed', 'حوت|دلفين|أخطبوط'],
  ['insect', 'ms', 'noun', 'closed', 'النحل|النمل|الجراد|البعوض|الذباب'],
  ['weather p', 'p', 'noun', 'closed', 'أمطار|ثلوج|سيول|رياح|غيوم|عواصف'],
  ['weather m', 'ms', 'noun', 'closed', 'الضباب|الغبار|المطر|الثلج|البرد'],
  ['disaster m', 'ms', 'noun', 'closed', 'زلزال|إعصار|فيضان|بركان'],
  ['disaster p', 'p', 'noun', 'closed', 'زلازل|أعاصير|فيضانات|براكين|حرائق'],
  ['heat f', 'fs', 'adjective', 'contrary', 'حارة|باردة', 'أجواء|رياح|مناطق|موجة|ليلة|أيام|مياه'],
  ['heat m', 'ms', 'adjective', 'contrary', 'حار|بارد', 'طقس|جو|صيف|مناخ|يوم'],
  ['humidity f', 'fs', 'adjective', 'contrary', 'جافة|رطبة', 'مناطق|أجواء|تربة'],
  ['humidity m', 'ms', 'adjective', 'contrary', 'جاف|رطب', 'طقس|مناخ|جو'],
  ['season', 'ms', 'noun', 'closed', 'الشتاء|الربيع|الصيف|الخريف'],
  ['season of', 'ms', 'construct', 'closed', 'شتاء|ربيع|صيف|خريف', '', 'عام|العام|سنة'],
  ['season m', 'ms', 'adjective', 'closed', 'شتوي|ربيعي|صيفي|خريفي'],
  ['season f', 'fs', 'adjective', 'closed', 'شتوية|ربيعية|صيفية|خريفية'],
  ['colour m', 'ms', 'adjective', 'closed', 'أحمر|أزرق|أخضر|أصفر|أبيض|أسود', coloured],
  ['colour f', 'fs', 'adjective', 'closed', 'حمراء|زرقاء|خضراء|صفراء|بيضاء|سوداء', colouredF],
  ['shape m', 'ms', 'adjective', 'closed', 'دائري|مستطيل|مثلث|بيضوي|حلزوني', 'شكل|بشكل|مبنى|ملعب|طاولة|طريق'],
  ['garment m', 'ms', 'new', 'closed', 'قميص|معطف|فستان|قفاز|وشاح'],
  ['garment f', 'fs', 'new', 'closed', 'قبعة|سترة|عباءة|حقيبة'],
];
