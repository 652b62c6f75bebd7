// Assembles the Arabic name vocabulary from the gazetteers and word lists, folded and indexed once.

import { indexNames, type ListedName, type NameHead, type NameWords } from '../../reading/name-words.ts';
import { fold } from '../../text/fold.ts';
import { wordSet } from '../words.ts';
import { nounOf } from './counted-noun.ts';
import { arabCities } from './gazetteer-cities-arab.ts';
import { worldCities } from './gazetteer-cities-world.ts';
import { clubs } from './gazetteer-clubs.ts';
import { moreCountries } from './gazetteer-countries-more.ts';
import { headedTowns } from './gazetteer-headed-towns.ts';
import { organisations as fewOrganisations, organisationHeads } from './gazetteer-organisations.ts';
import { moreOrganisations } from './gazetteer-organisations-more.ts';
import { people } from './gazetteer-people.ts';
import { peopleOfTheWorld } from './gazetteer-people-world.ts';
import { airports, countries as newsCountries, placeHeads } from './gazetteer-places.ts';
import { regions } from './gazetteer-regions.ts';
import { commonWords } from './lexicon-common-words.ts';
import { everydayNames, menNames, sharedNames, womenNames } from './lexicon-given-names.ts';
import { moreMenNames, moreWomenNames } from './lexicon-given-names-more.ts';
import { particles } from './lexicon-stop-words.ts';
import { menTitles, womenTitles } from './lexicon-titles.ts';
import { verbs } from './lexicon-verbs.ts';
import { verbFormOf } from './verb-forms.ts';

const countries = [...newsCountries, ...moreCountries];
const cities = [...arabCities, ...worldCities];
const organisations = [
  ...fewOrganisations,
  ...[...moreOrganisations, ...clubs].flatMap(([sort, gender, code, names]) =>
    names.split(', ').map((name) => [name, sort, gender, code] as const),
  ),
];

/** Places whose names are common words: only after a type noun or a preposition. */
const guarded: ReadonlySet<string> = new Set(
  'ويلز مالي الخبر العين بورصة الأحمدي معان قم نيس كانو بون رفح بانياس كركوك توباس قرطبة السلام سرت مشهد الميادين عمان هرر مقلي لييج بيرث كويتا غزني الباحة القائم دخان حديثة يونان كيف السند ليما سوفا برن'.split(
    ' ',
  ),
);

function listed(
  names: string,
  type: ListedName['type'],
  sort: string,
  gender: 'm' | 'f',
  country?: string,
  after?: ListedName['after'],
): ListedName[] {
  const spellings = names.split('|');
  return spellings.map((name) => ({
    tokens: fold(name).split(' '),
    key: fold(spellings[0] ?? name),
    name,
    type,
    sort,
    gender,
    ...(country === undefined || country === '' ? {} : { country }),
    ...(after !== undefined ? { after } : guarded.has(name) ? { after: 'preposition' as const } : {}),
    aliases: spellings.filter((other) => other !== name),
  }));
}

function places(): ListedName[] {
  const found = countries.flatMap(([names, code, gender]) => listed(names, 'place', 'country', gender, code));
  found.push(...countries.flatMap(([, code, , , capital]) => listed(capital, 'place', 'capital', 'f', code)));
  for (const [code, names] of cities) {
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', 'city', 'f', code)));
  }
  for (const [code, names] of headedTowns)
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', 'city', 'f', code, 'noun')));
  for (const [sort, gender, code, names] of regions)
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', sort, gender, code)));
  return found;
}

/** People by every spelling and by the short form that means nobody else; the first spelling is the name. */
function persons(): ListedName[] {
  return [...people, ...peopleOfTheWorld].flatMap(([role, gender, code, names]) =>
    names.split(', ').flatMap((entry) => {
      const [full = '', ...short] = entry.split('/');
      const spellings = [...new Set(full.split('|')), ...short];
      const name = spellings[0] ?? full;
      return spellings.map((spelling) => ({
        tokens: fold(spelling).split(' '),
        key: fold(name),
        name,
        type: 'person' as const,
        sort: role,
        gender,
        ...(code === '' ? {} : { country: code }),
        aliases: spellings.filter((other) => other !== name),
      }));
    }),
  );
}

/** Every listed name; the first of equal spellings holds (a country before its capital of the same name). */
export const listedNames: readonly ListedName[] = [
  ...places(),
  ...persons(),
  ...organisations.flatMap(([names, sort, gender, country]) =>
    listed(names, 'organisation', sort, gender, country),
  ),
];

/** Countries that act all over the world: among them one is mistaken for another, not for its small neighbours. */
export const powers: ReadonlySet<string> = new Set(['US', 'RU', 'CN', 'GB', 'FR', 'DE', 'JP']);

/** Names of one sort in one country, for neighbours as distractors: `SY city` → names. */
export const neighbours: ReadonlyMap<string, readonly string[]> = buildNeighbours();

function buildNeighbours(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (key: string, name: string) => {
    const names = index.get(key) ?? [];
    if (!names.includes(name)) names.push(name);
    index.set(key, names);
  };
  for (const [names, code, , , capital, region] of countries) {
    const country = names.split('|')[0] ?? names;
    add(`country ${region}`, country);
    add('country', country);
    add(`${code} city`, capital);
    add('capital', capital);
    add(`capital ${region}`, capital);
    if (!powers.has(code)) continue;
    add('country power', country);
    add('capital power', capital);
  }
  for (const [code, names] of cities)
    for (const name of names.split(', ')) add(`${code} city`, name.split('|')[0] ?? name);
  for (const [sort, , code, names] of regions)
    for (const name of names.split(', ')) {
      add(`${code} ${sort}`, name.split('|')[0] ?? name);
      add(sort, name.split('|')[0] ?? name);
    }
  for (const [code, names] of airports) for (const name of names.split(', ')) add(`${code} airport`, name);
  for (const [role, gender, code, names] of [...people, ...peopleOfTheWorld])
    for (const entry of names.split(', ')) {
      const name = entry.split(/[|/]/)[0] ?? entry;
      add(`${code} ${role} ${gender}`, name);
      add(`${role} ${gender}`, name);
    }
  for (const [names, sort, gender, country] of organisations) {
    const name = names.split('|')[0] ?? names;
    add(`${country ?? ''} ${sort}`, name);
    add(`${sort} ${gender}`, name);
    add(sort, name);
  }
  return index;
}

/** Every name with its spellings, the first form first. */
const spellingsOf: ReadonlyMap<string, readonly string[]> = new Map(
  organisations.flatMap(([names]) => {
    const spellings = names.split('|');
    return spellings.map((name) => [name, spellings] as const);
  }),
);

const headWords: ReadonlySet<string> = new Set(organisationHeads.map(([noun]) => fold(noun)));
const isHeaded = (name: string) => headWords.has(fold(name).split(' ')[0] ?? '');

/** The spelling of the organisation `name` that is built as `model` is: with its type noun, or without; or none. */
export function spelledLike(name: string, model: string): string | undefined {
  const spellings = spellingsOf.get(name);
  if (spellings === undefined) return name;
  return spellings.find((spelling) => isHeaded(spelling) === isHeaded(model));
}

/** ISO code → region, for countries near one another. */
export const regionOf: ReadonlyMap<string, string> = new Map(
  countries.map(([, code, , , , region]) => [code, region]),
);

/** ISO code → the country's name as written first. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  countries.map(([names, code]) => [code, names.split('|')[0] ?? names]),
);

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
  ...'ان لدي لدينا لديه لديها لديهم علينا إلينا الينا فان وان بان لان'.split(' '),
]);

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

/** Name vocabulary of Arabic. */
export const arNames: NameWords = {
  listed: indexNames(listedNames),
  givenNames: givenNames(),
  particles: wordSet('بن|ابن|بنت|أبو|أبي|آل|عبد|فون|فان|دي|دو|لو|دير|بو'),
  secondHalves: wordSet('الدين|الله'),
  everydayNames: new Set(everydayNames.split(' ').map(fold)),
  homographs: new Map([['علي', 'على']]),
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
    'باسم|مصدر|مصادر|تقرير|تقارير|وسائل|صحيفة|صحف|وكالة|وكالات|بيان|بيانات|شهود|شاهد|مسؤولون|مسؤولين|خبراء|محللون|باحثون|علماء|أطباء|سكان|أهالي|ناشطون|نشطاء|متظاهرون|محتجون|سلطات|حكومة|رئاسة|لجنة|مجلة|قناة|إذاعة|موقع|شبكة|فريق|جماعة|مجلس|مكتب|مركز|دراسة|استطلاع|إحصاء|أحد|إحدى|عدد|بعض|كثير|معظم|جميع|ثلاثة|أربعة|نواب|وزراء|قادة|قيادات|أعضاء|رجال|زوجة|زوج|والد|والدة|ابن|ابنة|شقيق|شقيقة|محامي|محام|قاض|دائرة|إدارة|أمانة|بعثة|سفارة|قوات|جيش|شرطة|محكمة|نيابة|مدير|مديرة|نقيب|أمير|متحدث|متحدثة|ناطق|وفد|حزب|حركة|تنظيم|اتحاد|جمعية|منظمة|هيئة|مؤسسة|شركة|بنك|مصرف|وزارة|جامعة|كلية|معهد|نادي|لاعب|مدرب|شخص|رجل|امرأة|طفل|مواطن|مواطنون|لاجئ|لاجئون|أسرة|عائلة|قائلا|قائلة|إنه|إنها|أنه|أنها|أيضا|كذلك|بدوره|بدورها',
  ),
  adjectiveEnding: /(?:يه|يون|يين|ات|ون|وا|تين)$/,
  soleNames: new Set(['company', 'party']),
  clitics: ['ولل', 'لل', 'وب', 'ول', 'وك', 'و', 'ف', 'ب', 'ل', 'ك'],
  article: 'ال',
  capitals: false,
  links: new Set(),
  smallHeads: new Set(),
  leadingHeads: new Set(),
  nameAdjectives: new Set(),
  isFunctionWord: (written) => functionWords.has(written.replace(/[\u064b-\u0652]/g, '')),
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
    return /^[بلك]/.test(norm) && norm.length > 4 && (common.has(rest) || nounOf(rest) !== undefined);
  },
};

/** Whether the word ends any name, a person's or an organisation's chain of nouns. */
function endsChain(norm: string, written: string): boolean {
  if (stops.has(norm) || stops.has(norm.replace(/^و/, ''))) return true;
  // An accusative ending is a common noun's: names in news carry none.
  if (/[ًٌٍ]/.test(written)) return true;
  if (nounOf(norm) !== undefined || verbFormOf(norm) !== undefined) return true;
  const bare = norm.startsWith('ال') ? norm.slice(2) : norm;
  if (nationalities.has(bare) || titleWords.has(bare)) return true;
  // «بجروح»، «لبحث»: a preposition written to a word that is no known name.
  if (/^[بلك]ال/.test(norm) || norm.startsWith('لل')) return true;
  return accusatives.has(norm);
}
