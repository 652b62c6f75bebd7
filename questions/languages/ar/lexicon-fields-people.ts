// Closed sets of Arabic words: callings, ranks, kin and groups of people. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

export const peopleFields: readonly FieldRow[] = [
  ['calling m', 'm', 'singular', 'noun', 'closed', 'طبيب|مهندس|مدرس|ممرض|مزارع|صياد|نجار|حداد|طباخ|خباز'],
  ['artist m', 'm', 'singular', 'noun', 'closed', 'مخرج|مصور|رسام|نحات|ملحن|عازف'],
  ['artist f', 'f', 'singular', 'noun', 'closed', 'مخرجة|مصورة|رسامة|نحاتة|ملحنة|عازفة'],
  ['writer m', 'm', 'singular', 'noun', 'closed', 'روائي|مؤرخ|مترجم|ناقد'],
  ['player m', 'm', 'singular', 'noun', 'closed', 'مهاجم|مدافع|حارس'],
  ['rank m', 'm', 'singular', 'noun', 'closed', 'عميد|عقيد|رائد|نقيب|ملازم'],
  ['groups at work', 'm', 'plural', 'noun', 'closed', 'عاملون|متقاعدون|متدربون'],
  ['groups of school', 'm', 'plural', 'noun', 'closed', 'معلمون|إداريون|مشرفون'],
  ['groups of trade', 'm', 'plural', 'noun', 'closed', 'مستثمرون|مستهلكون|منتجون|مستوردون|مصدرون'],
  ['groups on the move', 'm', 'plural', 'noun', 'closed', 'مسافرون|مهاجرون|لاجئون|نازحون'],
  ['groups of a vote', 'm', 'plural', 'noun', 'closed', 'ناخبون|مرشحون|مراقبون'],
  ['people of callings', 'm', 'plural', 'noun', 'closed', 'طلاب|عمال|نواب|تجار'],
  ['people of rank', 'm', 'plural', 'noun', 'closed', 'أطباء|وزراء|سفراء|خبراء|علماء|شعراء'],
  ['ages', 'm', 'plural', 'noun', 'closed', 'أطفال|شباب|رجال'],
  ['kin m', 'm', 'singular', 'head', 'closed', 'والد|شقيق|عم|جد|خال'],
  ['kin f', 'f', 'singular', 'head', 'closed', 'والدة|شقيقة|عمة|جدة|خالة'],
];
