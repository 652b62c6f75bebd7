// Closed sets of Arabic words: time, sport, arts, knowledge. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Days, behind the part of the day that is told. */
const days = 'يوم|اليوم|أمس|الأمس|غد|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت';

export const lifeFields: readonly FieldRow[] = [
  ['season m', 'm', 'singular', 'noun', 'closed', 'صيف|خريف|ربيع'],
  ['time of day', 'm', 'singular', 'head', 'closed', 'صباح|مساء|ظهر|عصر', '', days],
  ['sport', 'f', 'singular', 'head', 'closed', 'كرة القدم|كرة السلة|كرة اليد|كرة الطائرة'],
  ['round', 'm', 'singular', 'noun', 'closed', 'ربع النهائي|نصف النهائي|ثمن النهائي'],
  ['stage m', 'm', 'singular', 'adjective', 'closed', 'ابتدائي|إعدادي|ثانوي|جامعي'],
  ['stage f', 'f', 'singular', 'adjective', 'closed', 'ابتدائية|إعدادية|ثانوية|جامعية'],
];
