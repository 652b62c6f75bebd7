// Fixed phrases whose words stand for nothing else: no word of them is exchanged. Own list. Words as they follow each other,
// without clitics before the first; a phrase is found with «ال» before its first word as well.

/** The phrases, separated by `|`. */
export const idioms =
  'قطاع غزة|البيت الأبيض|الشرق الأوسط|الشرق الأدنى|رأس المال|جنوب أفريقيا|مجلس الأمن|في ظل|على وجه الخصوص|من جهة|الغلاف الجوي|' +
  'الأحوال الجوية|العلامة التجارية|علامة تجارية|البنوك التجارية|الضفة الغربية|شمال أفريقيا|الدول الغربية';
