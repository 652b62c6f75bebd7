// Assembles the Arabic name vocabulary from the gazetteers and word lists, folded and indexed once.

import type { UnmarkedNameWords } from '../../reading/name-scene.ts';
import { indexNames, type NameHead } from '../../reading/name-words.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { wordSet } from '../words.ts';
import { nounOf } from './counted-noun.ts';
import { isExplained } from './explained-words.ts';
import { countries, listedNames } from './gazetteer.ts';
import { clubWords, plainClubs, rivalryWords, sportWords, teamWords, unionWords } from './gazetteer-clubs.ts';
import { placeHeads } from './gazetteer-places.ts';
import { commonWords } from './lexicon-common-words.ts';
import { everydayNames, menNames, sharedNames, womenNames } from './lexicon-given-names.ts';
import { moreMenNames, moreWomenNames } from './lexicon-given-names-more.ts';
import {
  definiteHeads,
  organisationHeads,
  purposes,
  tellingAdjectives,
} from './lexicon-organisation-words.ts';
import { particles } from './lexicon-stop-words.ts';
import { menCallings, menKin, menTitles, womenCallings, womenKin, womenTitles } from './lexicon-titles.ts';
import { verbFormOf } from './verb-forms.ts';
import { verbs } from './verbs.ts';

const nationalities: ReadonlyMap<string, string> = new Map(
  countries.flatMap(([, code, , nisba]) =>
    nisba === '' ? [] : nisba.split('|').map((form) => [fold(form), code] as const),
  ),
);

function givenNames(): Map<string, 'm' | 'f' | 'unknown'> {
  const names = new Map<string, 'm' | 'f' | 'unknown'>();
  for (const name of sharedNames.split(' ')) names.set(fold(name), 'unknown');
  for (const name of `${womenNames} ${moreWomenNames}`.split(' ')) names.set(fold(name), 'f');
  for (const name of `${menNames} ${moreMenNames}`.split(' ')) names.set(fold(name), 'm');
  return names;
}

function titles(): Map<string, 'm' | 'f' | 'unknown'> {
  const found = new Map<string, 'm' | 'f' | 'unknown'>();
  for (const title of menTitles.split('|')) found.set(fold(title), 'm');
  for (const title of womenTitles.split('|')) found.set(fold(title), 'f');
  return found;
}

const heads = (
  rows: readonly (readonly [noun: string, sort: string, gender: 'm' | 'f'])[],
): Map<string, NameHead> => new Map(rows.map(([noun, sort, gender]) => [fold(noun), { sort, gender }]));

const stops = wordSet(particles);
const common: ReadonlySet<string> = new Set([
  ...commonWords.split(' ').map(fold),
  ...verbs.map((verb) => fold(verb.masdar)),
]);

/** The same words as written: «على» is a preposition where «علي» is a name. */
const functionWords: ReadonlySet<string> = new Set([
  ...particles.split('|'),
  ...'أعلى ان انا لدي لدينا لديه لديها لديهم علينا إلينا الينا فان وان بان لان فإن فأن وأن وإن إلا الا معهم معها معه قوله قولها قولهم حينما وهكذا هكذا وكذا مازال مازالت لايزال لايمكن آنذاك انذاك يومئذ عندئذ هنالك هناك دونما مجرد لولا ريثما لاسيما عندها وقتها حينها'.split(
    ' ',
  ),
]);

/** «فهو», «ومع»: a particle with a conjunction before it is one still. */
const isFunctionWord = remembered((written) => {
  const plain = withoutMarks(written);
  return functionWords.has(plain) || (/^[وف]/.test(plain) && functionWords.has(plain.slice(1)));
});

const marks = /[\u064b-\u0652\u0640]/g;
const withoutMarks = (written: string): string => written.replace(marks, '');

/** First words of listed places. */
const placeWords: ReadonlySet<string> = new Set(
  listedNames.flatMap(({ type, tokens }) => (type === 'place' ? (tokens[0] ?? []) : [])),
);

/** Unmarked accusatives that follow subjects in news. */
const accusatives = wordSet(
  'اتفاقا|تحالفا|قرارا|بيانا|مؤتمرا|خطابا|اجتماعا|رسميا|حاليا|تحديدا|مشروعا|معرضا|مركزا|كتابا|حفلا|هدفا|لقاء',
);
const titleWords = titles();

/** Verbs of saying after which only a speaker may stand. */
const sureCues: ReadonlySet<string> = new Set(['قال', 'أضاف', 'أوضح', 'صرّح']);

/** Last words of listed people's names, where it is one word; «الثاني» and the like are nobody's. */
const surnames: ReadonlySet<string> = new Set(
  listedNames.flatMap(({ type, tokens }) =>
    type === 'person' && tokens.length > 1 ? [tokens.at(-1) ?? ''] : [],
  ),
);

function callings(): Map<string, 'm' | 'f' | 'unknown'> {
  const found = new Map(titleWords);
  for (const word of menCallings.split('|')) found.set(fold(word), 'm');
  for (const word of womenCallings.split('|')) found.set(fold(word), 'f');
  return found;
}

function kinWords(): Map<string, 'm' | 'f' | 'unknown'> {
  const found = new Map<string, 'm' | 'f' | 'unknown'>();
  for (const word of menKin.split('|')) found.set(fold(word), 'm');
  for (const word of womenKin.split('|')) found.set(fold(word), 'f');
  // «بحسب ليلى خوري»: a source is a person or a body, never an everyday word.
  for (const word of ['بحسب', 'حسب', 'وفقا', 'اسره', 'عايله', 'باسره']) found.set(word, 'unknown');
  return found;
}

/** Name vocabulary of Arabic. */
export const arNames: UnmarkedNameWords = {
  listed: indexNames(listedNames),
  givenNames: givenNames(),
  particles: wordSet('بن|ولد|منت|ود|ابن|بنت|أبو|أبي|آل|عبد|فون|فان|دي|دو|لو|دير|بو'),
  secondHalves: wordSet('الدين|الله'),
  everydayNames: new Set(everydayNames.split(' ').map(fold)),
  homographs: new Map([
    ['علي', 'على'],
    ['الان', 'الآن'],
  ]),
  namesakes: wordSet(
    'شارع|طريق|جسر|ميدان|ساحة|مسجد|جامع|مستشفى|مدينة|مركز|جائزة|كأس|دوري|بطولة|استاد|ملعب|مجمع|قصر|برج|حديقة|مكتبة|مدرسة|مؤسسة|كلية|قاعة|سد|نفق|كورنيش|حي|مطار|ميناء|جامعة|مشروع|برنامج',
  ),
  servants: wordSet('عبد'),
  titles: titleWords,
  nationalities,
  placePrepositions: wordSet('في|من|إلى|نحو|قرب|بين'),
  placeHeads: heads(placeHeads),
  organisationHeads: heads(organisationHeads),
  speakerCue: (norm) => {
    const form = verbFormOf(norm);
    if (form?.verb.class !== 'say' || form.tense !== 'past') return undefined;
    return { gender: form.gender, sure: sureCues.has(form.verb.past) };
  },
  genericWords: wordSet(
    'الأنباء|الرسمية|الرسمي|المحلية|المحلي|الحكومية|الحكومي|المعنية|المختصة|المختص|التابعة|الخاصة|الخاص|الوطنية|الوطني|العامة|العام|الدولية|الدولي|الحالية|الجديدة|الجديد|المنظمة|المالكة|الأم|المذكورة|الحاكم|المعارض|المعارضة|الدولة|المدينة|المنطقة|المركزية|المركزي|الانتخابات|التنفيذية|التحقيق|المنفذة|المشغلة|الكبرى|الصغرى|العالمية|العالمي|الأولى|الثانية|القانونية|الفنية|المشرفة|المصنعة|المنتجة|الناشئة|الأجنبية|الأميركية|الأمريكية',
  ),
  commonSpeakers: wordSet(
    'باسم|آخرون|آخرين|مصدر|مصادر|تقرير|تقارير|وسائل|صحيفة|صحف|وكالة|وكالات|بيان|بيانات|شهود|شاهد|مسؤولون|مسؤولين|خبراء|محللون|باحثون|علماء|أطباء|سكان|أهالي|ناشطون|نشطاء|متظاهرون|محتجون|سلطات|حكومة|رئاسة|لجنة|مجلة|قناة|إذاعة|موقع|شبكة|فريق|جماعة|مجلس|مكتب|مركز|دراسة|استطلاع|إحصاء|أحد|إحدى|عدد|بعض|كثير|معظم|جميع|ثلاثة|أربعة|نواب|وزراء|قادة|قيادات|أعضاء|رجال|زوجة|زوج|والد|والدة|ابن|ابنة|شقيق|شقيقة|محامي|محام|قاض|دائرة|إدارة|أمانة|بعثة|سفارة|قوات|جيش|شرطة|محكمة|نيابة|مدير|مديرة|نقيب|أمير|متحدث|متحدثة|ناطق|وفد|حزب|حركة|تنظيم|اتحاد|جمعية|منظمة|هيئة|مؤسسة|شركة|بنك|مصرف|وزارة|جامعة|كلية|معهد|نادي|لاعب|مدرب|شخص|رجل|امرأة|طفل|مواطن|مواطنون|لاجئ|لاجئون|أسرة|عائلة|قائلا|قائلة|إنه|إنها|أنه|أنها|أيضا|كذلك|بدوره|بدورها',
  ),
  adjectiveEnding: /(?:يه|يون|يين|ات|ون|وا|تين)$/,
  soleNames: new Set([
    'company',
    'party',
    'newspaper',
    'broadcaster',
    'news-agency',
    'armed-group',
    'club',
    'charity',
    'university',
    'agency',
    'bank',
  ]),
  clitics: ['ولل', 'لل', 'وب', 'ول', 'وك', 'و', 'ف', 'ب', 'ل', 'ك'],
  article: 'ال',
  capitals: false,
  links: new Set(),
  smallHeads: new Set(),
  leadingHeads: new Set(),
  nameAdjectives: new Set(),
  isExplained,
  isVerb: (norm) => verbFormOf(norm) !== undefined,
  verbGender: (norm) => verbFormOf(norm)?.gender,
  surnames,
  callings: callings(),
  kin: kinWords(),
  clauseOpeners: wordSet('إن|أن|بأن|لكن|ولكن|وكان|كان|وكانت|كانت|فإن|لأن|وإن|وأن|كأن|أما|لدى'),
  ordinals: wordSet('الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الثانية|الحادي'),
  teens: wordSet('عشر'),
  fathers: wordSet('أبو|أبي|أبا'),
  familyTitles: wordSet('الشيخ|القاضي|المفتي|السلطان|الأمير|الحاج|الخطيب'),
  definiteHeads: heads(definiteHeads),
  tellingAdjectives: wordSet(tellingAdjectives),
  clubWords: new Map(
    clubWords.flatMap(([code, names]) => names.split(' ').map((name) => [fold(name), code] as const)),
  ),
  sportWords: new Set(fold(sportWords).split(' ')),
  teamWords: new Set(fold(teamWords).split(' ')),
  plainClubs: new Set(fold(plainClubs).split(' ')),
  unions: new Set(fold(unionWords).split(' ')),
  rivalry: new Set(fold(rivalryWords).split(' ')),
  motions: wordSet('حركة|جماعة|تنظيم|مجموعة|دار|مركز|مجلس|شبكة|فرقة|كتلة|تيار'),
  belongings: wordSet(
    'التابعة|التابع|المدرجة|المدرج|العاملة|العامل|الواقعة|الواقع|الموجودة|المشاركة|المشارك|المتخصصة|المتخصص|المسؤولة|المسؤول|المعنية|المختصة|القائمة|المنظمة|المالكة|الكائنة|الكائن|المقترح|المقترحة|النافذ|النافذة|المذكورة|المذكور',
  ),
  purposes: wordSet(purposes),
  namedHeads: wordSet('بلدة|قرية|مخيم|حي|مدينة|محافظة|جزيرة'),
  isFunctionWord,
  endsChain,
  endsName(norm, written) {
    if (endsChain(norm, written)) return true;
    const bare = norm.startsWith('ال') ? norm.slice(2) : norm;
    if (common.has(bare)) return true;
    // «هيئتها»: a pronoun is written to nouns, not to names.
    if (norm.length > 4 && /(?:ها|هم|هما)$/.test(norm)) return true;
    // «عبدالعزيز بجدة»: a preposition written to a listed name.
    if (/^[بلك]/.test(norm) && norm.length > 3 && placeWords.has(norm.slice(1))) return true;
    // «بجائزة», «لشرح»: a preposition written to a word of the language.
    const rest = norm.slice(1);
    if (!/^[بلك]/.test(norm) || norm.length < 4) return false;
    return common.has(rest) || (norm.length > 4 && nounOf(rest) !== undefined);
  },
};

/** Whether the word ends any name, a person's or an organisation's chain of nouns. */
function endsChain(norm: string, written: string): boolean {
  if (stops.has(norm) || (norm.startsWith('و') && stops.has(norm.slice(1)))) return true;
  // An accusative ending is a common noun's: names in news carry none.
  if (/[ًٌٍ]/.test(written)) return true;
  if (nounOf(norm) !== undefined || verbFormOf(norm) !== undefined) return true;
  const bare = norm.startsWith('ال') ? norm.slice(2) : norm;
  if (nationalities.has(bare) || titleWords.has(bare)) return true;
  // «بجروح»، «لبحث»: a preposition written to a word that is no known name.
  if (/^[بلك]ال.{3}/.test(norm) || norm.startsWith('لل')) return true;
  return accusatives.has(norm);
}
