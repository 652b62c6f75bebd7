// Arabic words for stretches of time: units in every number, what points to them, seasons, decades, feasts.
import type { DateUnit, DateWords, Feast, Season, Way } from '../../reading/date-words.ts';
import { wordMap, wordSet } from '../words.ts';

type Periods = Pick<
  DateWords,
  | 'countedWeekdays'
  | 'ranks'
  | 'links'
  | 'looseDays'
  | 'otherDays'
  | 'directions'
  | 'pointers'
  | 'units'
  | 'duals'
  | 'weekends'
  | 'article'
  | 'samePeriods'
  | 'agoBefore'
  | 'agoAfter'
  | 'countsElse'
  | 'fromNow'
  | 'ahead'
  | 'shifts'
  | 'counters'
  | 'seasons'
  | 'decades'
  | 'decadeEndings'
  | 'decadeLeads'
  | 'letters'
  | 'from'
  | 'between'
  | 'until'
  | 'now'
  | 'joiners'
  | 'feasts'
  | 'prefixes'
  | 'hijriMonths'
  | 'hijriEras'
  | 'monthLeads'
  | 'calledAfterDays'
  | 'aheadOfNow'
  | 'afterNext'
  | 'rests'
  | 'parts'
  | 'yearPrepositions'
  | 'yearTails'
>;

/** The words. */
export const arPeriods: Periods = {
  countedWeekdays: wordMap([
    ['أحد', 0],
    ['اثنين', 1],
    ['ثلاثاء', 2],
    ['أربعاء', 3],
    ['خميس', 4],
    ['جمعة', 5],
    ['سبت', 6],
  ]),
  ranks: wordMap([
    ['الأول|أول|الأولى', 1],
    ['الثاني|ثاني|الثانية', 2],
    ['الثالث|ثالث|الثالثة', 3],
    ['الرابع|رابع|الرابعة', 4],
    ['الخامس|خامس', 5],
    ['الأخير|الأخيرة|آخر', -1],
  ]),
  links: wordSet('من|في|لعام|بعام'),
  looseDays: wordMap([
    ['اليوم|هذا اليوم', 0],
    ['الغد', 1],
    ['قبل يوم أمس', -2],
  ]),
  otherDays: wordSet('نفسه|ذاته|عينه|التالي|السابق'),
  directions: wordMap<Way>([
    ['الماضي|الماضية|الماضيين|الماضيتين|الفائت|الفائتة|المنصرم|المنصرمة', -1],
    ['الجاري|الحالي|الجارية|الحالية', 0],
    ['المقبل|المقبلة|القادم|القادمة|المقبلين|القادمين|المقبلتين|القادمتين|الآتي', 1],
  ]),
  pointers: wordMap<Way>([['هذا|هذه', 0]]),
  units: wordMap<DateUnit>([
    ['يوم|يوماً|يوما|أيام|اليوم|الأيام', 'day'],
    ['أسبوع|أسبوعاً|أسبوعا|أسابيع|الأسبوع|الأسابيع', 'week'],
    ['شهر|شهراً|شهرا|أشهر|شهور|الشهر|الأشهر|الشهور', 'month'],
    ['الربع', 'quarter'],
    ['النصف', 'half'],
    ['عام|عاماً|عاما|أعوام|العام|الأعوام|سنة|سنوات|سنين|السنة|السنوات', 'year'],
    ['عقد|عقود|العقد|العقود', 'decade'],
    ['قرن|قرون|القرن|القرون', 'century'],
  ]),
  duals: wordMap<DateUnit>([
    ['يومين|يومان|اليومين|اليومان', 'day'],
    ['أسبوعين|أسبوعان|الأسبوعين|الأسبوعان', 'week'],
    ['شهرين|شهران|الشهرين|الشهران', 'month'],
    ['عامين|عامان|العامين|العامان|سنتين|سنتان|السنتين|السنتان', 'year'],
    ['عقدين|العقدين|العقدان', 'decade'],
    ['القرنين', 'century'],
  ]),
  weekends: wordSet('عطلة نهاية الأسبوع|نهاية الأسبوع|نهاية هذا الأسبوع'),
  article: 'ال',
  samePeriods: wordSet(
    'نفس الفترة|بنفس الفترة|الفترة نفسها|بالفترة نفسها|الفترة ذاتها|ذات الفترة|الفترة المماثلة|الفترة المقابلة|نفس الشهر|الشهر نفسه|الشهر ذاته|نفس الربع|الربع نفسه|الربع المماثل|نفس المدة|المدة نفسها|نفس اليوم|اليوم نفسه',
  ),
  agoBefore: wordSet('قبل|منذ'),
  agoAfter: new Set(),
  countsElse: wordSet('من|على|عن'),
  fromNow: wordSet('من الآن|من اليوم|من اللحظة|في المستقبل'),
  ahead: wordSet('بعد'),
  shifts: new Map(),
  counters: wordMap<Way>([['آخر', -1]]),
  seasons: wordMap<Season>([
    ['ربيع|الربيع', 'spring'],
    ['صيف|الصيف', 'summer'],
    ['خريف|الخريف', 'autumn'],
    ['شتاء|الشتاء', 'winter'],
  ]),
  decades: wordMap([
    ['العشرينيات|العشرينات|عشرينيات|عشرينات', 20],
    ['الثلاثينيات|الثلاثينات|ثلاثينيات|ثلاثينات', 30],
    ['الأربعينيات|الأربعينات|أربعينيات|أربعينات', 40],
    ['الخمسينيات|الخمسينات|خمسينيات|خمسينات', 50],
    ['الستينيات|الستينات|ستينيات|ستينات', 60],
    ['السبعينيات|السبعينات|سبعينيات|سبعينات', 70],
    ['الثمانينيات|الثمانينات|ثمانينيات|ثمانينات', 80],
    ['التسعينيات|التسعينات|تسعينيات|تسعينات', 90],
  ]),
  decadeEndings: new Set(),
  decadeLeads: new Set(),
  letters: new Map(),
  from: wordSet('من'),
  between: wordSet('بين'),
  until: wordSet('إلى|حتى|لغاية'),
  now: wordSet('الآن|يومنا'),
  joiners: wordSet('و'),
  feasts: wordMap<Feast>([
    ['عيد الميلاد|يوم عيد الميلاد|عيد الميلاد المجيد', { month: 12, day: 25 }],
    ['رأس السنة الميلادية|عيد رأس السنة', { month: 1, day: 1 }],
    ['ليلة رأس السنة|ليلة رأس السنة الجديدة', { month: 12, day: 31 }],
    ['عيد العمال', { month: 5, day: 1 }],
    ['عيد الحب', { month: 2, day: 14 }],
    ['رأس السنة الهجرية', { hijriMonth: 1, day: 1 }],
    ['المولد النبوي|المولد النبوي الشريف', { hijriMonth: 3, day: 12 }],
    ['عيد الفطر|عيد الفطر المبارك', { hijriMonth: 10, day: 1 }],
    ['عيد الأضحى|عيد الأضحى المبارك', { hijriMonth: 12, day: 10 }],
    ['يوم الأرض', { month: 3, day: 30 }],
    ['عيد الفصح', { fromEaster: 0 }],
    ['عيد الشكر|يوم الشكر', { month: 11, weekday: 4, nth: 4 }],
    ['يوم الأب|عيد الأب', { month: 6, weekday: 0, nth: 3 }],
  ]),
  prefixes: 'وفبلك',
  hijriMonths: wordMap([
    ['محرم|المحرم', 1],
    ['صفر', 2],
    ['ربيع الأول', 3],
    ['ربيع الآخر|ربيع الثاني', 4],
    ['جمادى الأولى|جمادى الأول', 5],
    ['جمادى الآخرة|جمادى الثانية|جمادى الثاني', 6],
    ['رجب', 7],
    ['شعبان', 8],
    ['رمضان', 9],
    ['شوال', 10],
    ['ذو القعدة|ذي القعدة', 11],
    ['ذو الحجة|ذي الحجة', 12],
  ]),
  hijriEras: wordSet('هـ|هجرية|هجري|للهجرة'),
  calledAfterDays: wordSet(
    'ساحة|شارع|حي|ميدان|ملعب|جسر|جامعة|ثورة|حرب|حركة|انتفاضة|مستشفى|مدرسة|ثانوية|قاعة|نفق|دوار|كوبري|محور|أحداث|هجمات|اعتداءات|الثورة|ميليشيا|منظمة',
  ),
  monthLeads: wordSet('شهر|في|خلال|منذ|حتى|مطلع|منتصف|أواسط|أواخر|أوائل|بداية|نهاية|هذا|بشهر|لشهر'),
  aheadOfNow: new Set(),
  afterNext: wordSet('بعد القادم|بعد المقبل'),
  rests: wordSet('بقية|باقي'),
  parts: wordSet('نهاية|مطلع|بداية|منتصف|أواخر|أوائل|وقت لاحق من|وقت سابق من'),
  yearTails: wordSet('وما بعده|وما بعدها|فما بعد|وما قبله'),
  yearPrepositions: wordSet('في|وفي'),
};
