// The words by which Arabic asks for what stands behind a preposition: «إلى أي نادٍ», «بحضور مَن».

/** Prepositions by their folded form, as they are written. */
export const written: Readonly<Record<string, string>> = {
  في: 'في',
  من: 'من',
  الي: 'إلى',
  علي: 'على',
  عن: 'عن',
  مع: 'مع',
  منذ: 'منذ',
  حتي: 'حتى',
  ضد: 'ضد',
  لدي: 'لدى',
  امام: 'أمام',
};

/** Particles written to the word behind them, as they stand before «أي»: «بمدينة» is «في أي مدينة». */
export const writtenTo: Readonly<Record<string, string>> = { ب: 'ب', ل: 'ل' };

/** Verbs of going, after which «ل» tells where to. */
export const going: ReadonlySet<string> = new Set([
  'انضم',
  'عاد',
  'انتقل',
  'وصل',
  'سافر',
  'توجّه',
  'رحل',
  'ذهب',
  'غادر',
  'انتمى',
]);

/** Nouns between a preposition and a name which go with the question: «إلى صفوف أي نادٍ». */
export const bridges: Readonly<Record<string, string>> = {
  صفوف: 'صفوف',
  الوان: 'ألوان',
  حساب: 'حساب',
  مقر: 'مقر',
  رياسه: 'رئاسة',
  عضويه: 'عضوية',
  هامش: 'هامش',
};

/** Verbs of giving, after which «ل» tells to whom. */
export const giving: ReadonlySet<string> = new Set(['سلّم', 'قدّم', 'أهدى', 'منح', 'باع', 'أرسل', 'وجّه']);

/** Nouns with a preposition written to them that ask for a person or a body: «برئاسة مَن». */
export const companies: Readonly<Record<string, string>> = {
  برياسه: 'برئاسة',
  بقياده: 'بقيادة',
  برعايه: 'برعاية',
  بحضور: 'بحضور',
  برفقه: 'برفقة',
  بصحبه: 'بصحبة',
  باشراف: 'بإشراف',
  لمصلحه: 'لمصلحة',
  لصالح: 'لصالح',
};

/** Nouns with «ب» that an amount is told by → how it is asked for, with the noun's gender. */
export const measures: Readonly<Record<string, string>> = {
  بنسبه: 'بأي نسبة',
  بقيمه: 'بأي قيمة',
  بمبلغ: 'بأي مبلغ',
  بسعر: 'بأي سعر',
  بفارق: 'بأي فارق',
  بتكلفه: 'بأي تكلفة',
  بكلفه: 'بأي كلفة',
  بحصه: 'بأي حصة',
  بمساحه: 'بأي مساحة',
  بطول: 'بأي طول',
  بمعدل: 'بأي معدل',
  بمقدار: 'بأي مقدار',
};

/** Type nouns that begin a body's name → as they stand behind «أي». */
export const bodies: Readonly<Record<string, string>> = {
  شركه: 'شركة',
  جامعه: 'جامعة',
  نادي: 'نادٍ',
  لجنه: 'لجنة',
  وزاره: 'وزارة',
  موسسه: 'مؤسسة',
  هييه: 'هيئة',
  منظمه: 'منظمة',
  جمعيه: 'جمعية',
  اتحاد: 'اتحاد',
  حزب: 'حزب',
  حركه: 'حركة',
  بنك: 'بنك',
  مصرف: 'مصرف',
  قناه: 'قناة',
  صحيفه: 'صحيفة',
  مجله: 'مجلة',
  وكاله: 'وكالة',
  مجلس: 'مجلس',
  كليه: 'كلية',
  اكاديميه: 'أكاديمية',
  محكمه: 'محكمة',
  مركز: 'مركز',
  معهد: 'معهد',
  بلديه: 'بلدية',
  نقابه: 'نقابة',
  متحف: 'متحف',
  مستشفي: 'مستشفى',
  فندق: 'فندق',
  مسرح: 'مسرح',
  مدرسه: 'مدرسة',
};

/** Type nouns of places → as they stand behind «أي». */
export const places: Readonly<Record<string, string>> = {
  مدينه: 'مدينة',
  بلده: 'بلدة',
  قريه: 'قرية',
  محافظه: 'محافظة',
  ولايه: 'ولاية',
  مطار: 'مطار',
  ميناء: 'ميناء',
  مخيم: 'مخيم',
  جزيره: 'جزيرة',
  منطقه: 'منطقة',
  اقليم: 'إقليم',
  حي: 'حي',
  معبر: 'معبر',
  برج: 'برج',
  ملعب: 'ملعب',
  قصر: 'قصر',
};

/** Sorts of places that are asked for without a type noun of their own. */
export const placeSorts: Readonly<Record<string, string>> = {
  city: 'مدينة',
  capital: 'مدينة',
  airport: 'مطار',
  port: 'ميناء',
  town: 'بلدة',
  village: 'قرية',
  governorate: 'محافظة',
  state: 'ولاية',
  camp: 'مخيم',
  island: 'جزيرة',
};
