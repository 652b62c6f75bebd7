// The words organisations are named with: type nouns, adjectives that tell one from its like, what a body is for. Own list.

/** Head nouns that begin an organisation's name: noun, sort, gender. */
export const organisationHeads: readonly (readonly [noun: string, sort: string, gender: 'm' | 'f'])[] = [
  ['وزارة', 'ministry', 'f'],
  ['هيئة', 'agency', 'f'],
  ['منظمة', 'charity', 'f'],
  ['مؤسسة', 'agency', 'f'],
  ['جامعة', 'university', 'f'],
  ['شركة', 'company', 'f'],
  ['مصرف', 'bank', 'm'],
  ['بنك', 'bank', 'm'],
  ['حزب', 'party', 'm'],
  ['حركة', 'party', 'f'],
  ['محكمة', 'court', 'f'],
  ['مديرية', 'agency', 'f'],
  ['بلدية', 'agency', 'f'],
  ['نقابة', 'union', 'f'],
  ['جمعية', 'charity', 'f'],
  ['معهد', 'university', 'm'],
  ['متحف', 'museum', 'm'],
  ['نادي', 'club', 'm'],
  ['وكالة', 'news-agency', 'f'],
  ['صحيفة', 'newspaper', 'f'],
  ['مجلة', 'newspaper', 'f'],
  ['قناة', 'broadcaster', 'f'],
  ['مستشفى', 'hospital', 'm'],
  ['لجنة', 'committee', 'f'],
  ['رابطة', 'union', 'f'],
  ['أكاديمية', 'university', 'f'],
  ['كلية', 'university', 'f'],
  ['مفوضية', 'agency', 'f'],
  ['غرفة', 'union', 'f'],
  ['سفارة', 'embassy', 'f'],
  ['كتيبة', 'armed-group', 'f'],
  ['لواء', 'armed-group', 'm'],
  ['جماعة', 'armed-group', 'f'],
  ['كتائب', 'armed-group', 'f'],
  ['جبهة', 'armed-group', 'f'],
  ['أمانة', 'agency', 'f'],
];

/** Type nouns with the article, whose adjectives make the name: noun, sort, gender. */
export const definiteHeads: readonly (readonly [noun: string, sort: string, gender: 'm' | 'f'])[] = [
  ['المنظمة', 'charity', 'f'],
  ['الوكالة', 'agency', 'f'],
  ['المعهد', 'university', 'm'],
  ['الرابطة', 'union', 'f'],
  ['المجلس', 'council', 'm'],
  ['الاتحاد', 'union', 'm'],
  ['الهيئة', 'agency', 'f'],
  ['المؤسسة', 'agency', 'f'],
  ['الجمعية', 'charity', 'f'],
  ['اللجنة', 'committee', 'f'],
  ['المركز', 'university', 'm'],
  ['المكتب', 'agency', 'm'],
  ['الجامعة', 'university', 'f'],
  ['الشركة', 'company', 'f'],
  ['البنك', 'bank', 'm'],
  ['المصرف', 'bank', 'm'],
  ['الحزب', 'party', 'm'],
  ['الحركة', 'party', 'f'],
  ['الجبهة', 'party', 'f'],
  ['الصندوق', 'agency', 'm'],
  ['البرنامج', 'agency', 'm'],
  ['النادي', 'club', 'm'],
  ['النقابة', 'union', 'f'],
  ['المنتدى', 'bloc', 'm'],
  ['الشبكة', 'charity', 'f'],
  ['المرصد', 'charity', 'm'],
  ['المفوضية', 'agency', 'f'],
  ['الأكاديمية', 'university', 'f'],
  ['الكلية', 'university', 'f'],
  ['المحكمة', 'court', 'f'],
  ['المتحف', 'museum', 'm'],
];

/** Adjectives that tell a body from others of its kind. */
export const tellingAdjectives =
  'التجاري|التجارية|الذرية|الاقتصادي|الاقتصادية|والاجتماعي|الاجتماعي|الاجتماعية|الصناعي|الصناعية|الزراعي|الزراعية|العقاري|العقارية|الإسلامي|الإسلامية|الشيوعي|الشيوعية|الاشتراكي|الاشتراكية|الليبرالي|الليبرالية|الجمهوري|الديمقراطي|الديمقراطية|الديموقراطي|الديموقراطية|القومي|القومية|الشعبي|الشعبية|التقدمي|التقدمية|الجنائية|الدستورية|الأولمبية|الأوليمبية|الرياضي|الآسيوي|الآسيوية|الأفريقي|الأفريقية|الإفريقي|الإفريقية|الأوروبي|الأوروبية|العربي|العربية|الثقافي|الثقافية|العلمي|العلمية|الطبية|الطبي|الجغرافية|الجيولوجية|الملكية|الملكي|الأهلي|الأهلية|المسيحي|العمالية';

/** What a body is for, behind «ل», without the article. */
export const purposes =
  'حقوق|رصد|صناعة|شؤون|حماية|مكافحة|دعم|تنمية|تطوير|إدارة|بحوث|أبحاث|دراسات|إعادة|تنسيق|تنظيم|تشجيع|رعاية|مراقبة|علوم|كرة|ألعاب|إعلام|تعليم|ثقافة|تربية|علوم|فنون|سياحة|طيران|فضاء|طاقة|غاز|نفط|بترول|تجارة|استثمار|إحصاء|أرصاد|زراعة|صحة|هجرة|لاجئين|أمن|تعاون|عمل|عمال|صحفيين|صحافيين|محامين|أطباء|مهندسين|تكنولوجيا|اتصالات|معلومات|بيئة|مياه|كهرباء|إسكان|إغاثة|طفولة|أمومة|مرأة|شباب|رياضة|سلام|دفاع|عدالة|حوار|نزاهة|انتخابات|تأمينات|تأمين|تمويل|نقد|ملكية|معايير|مواصفات|جودة|غذاء|دواء|أغذية|آثار|متاحف|نشر|طباعة|ترجمة|سيارات|شرطة|سيدات|فروسية|دراجات|سباحة|تنس|مصارعة|ملاكمة|سلة|طائرة|يد';
