// Closed sets of Arabic words: directions, sides, buildings. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

export const placeFields: readonly FieldRow[] = [
  ['direction', 'm', 'singular', 'head', 'closed', 'شمال|جنوب|شرق|غرب'],
  ['direction of', 'm', 'singular', 'head', 'closed', 'شمالي|جنوبي|شرقي|غربي'],
  ['direction between', 'm', 'singular', 'head', 'closed', 'شمال شرق|شمال غرب|جنوب شرق|جنوب غرب'],
  ['direction f', 'f', 'singular', 'adjective', 'closed', 'شمالية|جنوبية|شرقية|غربية'],
  ['school', 'f', 'singular', 'noun', 'open', 'مدرسة|جامعة|روضة|مكتبة'],
  ['road', 'm', 'singular', 'noun', 'open', 'طريق|جسر|نفق|رصيف'],
];
