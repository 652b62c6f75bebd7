// The words by which Arabic asks for what stands behind a preposition: «إلى أي نادٍ», «بحضور مَن».

import { fold } from '../../../text/fold.ts';
import { placeHeads } from '../gazetteer-places.ts';
import { organisationHeads } from '../lexicon-organisation-words.ts';

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

/** As type nouns stand behind «أي». */
const asAsked = (nouns: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(nouns.map((noun) => [fold(noun), noun === 'نادي' ? 'نادٍ' : noun]));

/** Type nouns that begin a body's name, folded → as they are asked for. */
export const bodies = asAsked([...organisationHeads.map(([noun]) => noun), 'مدرسة']);

/** The same of places. */
export const places = asAsked([...placeHeads.map(([noun]) => noun), 'برج', 'ملعب', 'قصر']);

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
