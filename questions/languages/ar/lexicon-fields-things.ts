// Closed sets of Arabic words: vehicles, works, buildings, plants, food and weather. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

export const thingFields: readonly FieldRow[] = [
  ['vehicle f', 'f', 'singular', 'noun', 'closed', 'سيارة|حافلة|شاحنة|طائرة|سفينة|دراجة|مروحية'],
  ['vehicles', 'f', 'plural', 'noun', 'closed', 'سيارات|حافلات|شاحنات|طائرات|دراجات|مروحيات'],
  ['vehicle m', 'm', 'singular', 'noun', 'closed', 'قطار|زورق|قارب'],
  ['work of art f', 'f', 'singular', 'noun', 'closed', 'رواية|قصيدة|مسرحية|أغنية|لوحة'],
  ['works of art', 'f', 'plural', 'noun', 'closed', 'روايات|مسرحيات|أغنيات|لوحات'],
  ['work on screen m', 'm', 'singular', 'noun', 'closed', 'فيلم|مسلسل|برنامج'],
  ['houses of care', 'f', 'plural', 'noun', 'closed', 'مستشفيات|جامعات|مكتبات|كليات'],
  ['houses', 'f', 'plural', 'noun', 'closed', 'مدارس|مساجد|متاحف|مصانع|فنادق|مطاعم|مسارح|ملاعب'],
  ['house m', 'm', 'singular', 'noun', 'closed', 'متحف|مصنع|فندق|مطعم|مسرح|ملعب|مختبر'],
  ['fruit m', 'm', 'singular', 'noun', 'closed', 'تفاح|عنب|موز|برتقال|رمان|تمر'],
  ['drink m', 'm', 'singular', 'noun', 'closed', 'شاي|حليب|عصير'],
  ['disaster m', 'm', 'singular', 'noun', 'closed', 'زلزال|إعصار|بركان|فيضان|حريق'],
  ['press f', 'f', 'singular', 'noun', 'closed', 'صحيفة|مجلة|إذاعة|قناة'],
  ['gathering m', 'm', 'singular', 'noun', 'closed', 'مؤتمر|مهرجان|معرض|اجتماع|حفل'],
  ['gathering f', 'f', 'singular', 'noun', 'closed', 'ندوة|محاضرة|ورشة|مسابقة|قمة|جلسة'],
  ['gatherings', 'f', 'plural', 'noun', 'closed', 'ندوات|محاضرات|ورشات|مسابقات|جلسات'],
  ['paper m', 'm', 'singular', 'noun', 'closed', 'كتاب|تقرير|بيان|بحث'],
  ['talks', 'f', 'plural', 'noun', 'closed', 'مفاوضات|انتخابات|تدريبات|مناورات'],
  ['network f', 'f', 'singular', 'noun', 'closed', 'محطة|شبكة'],
];
