// Closed sets of Arabic words: state, ministries, offices, documents, order. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

/** Words before a ministry's domain. */
const ministries = 'وزير|وزيرة|وزارة|وزراء|وزارتي|وزيري';

export const stateFields: readonly FieldRow[] = [
  [
    'ministry f',
    'f',
    'singular',
    'noun',
    'closed',
    'الداخلية|الخارجية|المالية|الثقافة|الصحة|التجارة|الصناعة|الزراعة|السياحة|العدالة',
    ministries,
  ],
  [
    'ministry m',
    'm',
    'singular',
    'noun',
    'closed',
    'الدفاع|العدل|الاقتصاد|التعليم|النقل|الإسكان|التخطيط|الإعلام',
    ministries,
  ],
  ['ordinal m', 'm', 'singular', 'adjective', 'closed', 'أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'],
  [
    'ordinal f',
    'f',
    'singular',
    'adjective',
    'closed',
    'ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة',
  ],
  ['paper f', 'f', 'singular', 'noun', 'closed', 'اتفاقية|مذكرة|وثيقة|رسالة'],
  ['sector m', 'm', 'singular', 'adjective', 'closed', 'صناعي|زراعي|تجاري|سياحي|مصرفي|عقاري'],
  ['sector f', 'f', 'singular', 'adjective', 'closed', 'صناعية|زراعية|تجارية|سياحية|مصرفية|عقارية'],
  ['range m', 'm', 'singular', 'adjective', 'closed', 'محلي|إقليمي|دولي'],
  ['range f', 'f', 'singular', 'adjective', 'closed', 'محلية|إقليمية|دولية'],
  ['owner m', 'm', 'singular', 'adjective', 'closed', 'حكومي|أهلي'],
  ['domain of air m', 'm', 'singular', 'adjective', 'closed', 'جوي|بري|بحري'],
  ['domain of air f', 'f', 'singular', 'adjective', 'closed', 'جوية|برية|بحرية'],
];
