// An Arabic sentence without what says nothing more of its deed: the calling or the owner's word before a name («البديل الشاب وليد»، «ضيفه الاتحاد»),
// the purpose behind it, by how much an amount came to another one, the day of the news in its middle.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { isMark, isNoun, isSmall } from './clause-parts.ts';
import { arSets } from './sets.ts';
import { verbsOf } from './voice.ts';

/** Returns the sentence so, and also without its day; none where it has nothing of the kind. */
export function plainSentences(units: readonly Unit[]): Unit[][] {
  const plain = withoutSettings(withoutKinds(withoutExtents(withoutPurposes(withoutCallings(units)))));
  const dayless = withoutDays(plain);
  return [
    ...(plain.length < units.length ? [plain] : []),
    ...(dayless.length < plain.length ? [dayless] : []),
  ];
}

const without = (units: readonly Unit[], gone: (at: number) => number): Unit[] => {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    at += gone(at);
    const unit = units[at];
    if (unit !== undefined) kept.push(unit);
  }
  return kept;
};

/** Most words of a calling: the noun and what describes it. */
const longestCalling = 3;

const withoutCallings = (units: readonly Unit[]): Unit[] => without(units, (at) => callingAt(units, at));

/** How many units from `at` on only say what the one named right behind them is. */
export function callingAt(units: readonly Unit[], at: number): number {
  const [before, head] = [units[at - 1], units[at]];
  if (!isNoun(head) || head?.kind !== 'word' || head.time === true || head.limits === true) return 0;
  const isOwned = head.owned !== undefined && !head.definite;
  if (!isOwned && !head.definite) return 0;
  // «قائد الفريق سامي»: the noun before it may be the one who is named. «سجن المحاسب طارق» is not.
  if (before?.kind === 'word' && !isVerbUnit(before) && !verbsOf.has(before.norm)) return 0;
  let to = at + 1;
  while (to - at < longestCalling && isOfCalling(units[to])) to++;
  // «سجن المحاسب السابق في مديرية الأشغال طارق»: behind the noun of a deed nobody else stands.
  if (before?.kind === 'word' && !isVerbUnit(before) && isSmall(units[to], 'link', 'in')) {
    to++;
    while (to - at < longestOffice && (isOfCalling(units[to]) || isBareName(units[to]))) to++;
  }
  const name = units[to];
  if (name?.kind !== 'name') return 0;
  const isPerson = name.mention.type === 'person';
  if (isOwned) return isPerson || name.mention.type === 'organisation' ? to - at : 0;
  const isOfDeed = before?.kind === 'word' && !isVerbUnit(before);
  if (!isPerson || (!isOfDeed && !isCalled(head) && !hasObject(units[to + 1]))) return 0;
  // Of two callings one is somebody else's.
  return units.slice(at + 1, to).some((unit) => unit.kind === 'word' && isCalled(unit)) ? 0 : to - at;
}

/** Most units of a calling and where it is held. */
const longestOffice = 6;

const isBareName = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'name' && unit.mention.type !== 'person') ||
  (unit?.kind === 'word' && !isVerbUnit(unit) && unit.count === 'one');

const isOfCalling = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !isVerbUnit(unit) && unit.definite && unit.time !== true;

const isCalled = ({ norm }: WordUnit): boolean => arSets.callings.has(norm) || callings.has(norm);

/** Further callings, folded. */
const callings: ReadonlySet<string> = new Set(
  fold(
    'ناقد ناقدة محاسب محاسبة قاض قاضي قاضية بديل بديلة متسابق متسابقة صحفي صحفية طالب طالبة مزارع مزارعة ناشط ناشطة فنانون عداءة',
  ).split(' '),
);

/** Whether what stands behind a name is what the deed was done to, so that the one named did it. */
const hasObject = (unit: Unit | undefined): boolean =>
  unit?.kind === 'number' ||
  (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true) ||
  isSmall(unit, 'link', 'object');

/** Nouns of what a deed is done for, folded: they limit nothing that was done. */
const purposes: ReadonlySet<string> = new Set(
  fold('مطالبة احتجاج كبح مواجهة تفادي تجنب منع تعزيز حماية إحياء متابعة تأكيد معرفة ضمان بحث مناقشة').split(
    ' ',
  ),
);

const withoutPurposes = (units: readonly Unit[]): Unit[] =>
  without(units, (at) => {
    const [before, link, noun] = [units[at - 1], units[at], units[at + 1]];
    if (!isSmall(link, 'link', 'for') || noun?.kind !== 'word' || !purposes.has(noun.norm)) return 0;
    // «خصص 5 ملايين لحماية …»: how much of it is for that.
    if (before === undefined || before.kind === 'number' || units.slice(0, at).some(isGiving)) return 0;
    const end = units.findIndex((unit, place) => place > at && isMark(unit));
    return (end < 0 ? units.length : end) - at;
  });

/** Verbs of what is given, asked or decided for something. */
const giving: ReadonlySet<string> = new Set(
  fold(
    'خصص رصد منح قدم دفع تبرع صرف أنفق احتاج وافق صوت دعا قرر أقر طلب اقترح أنشأ أنشئ شكل جمع استخدم ذهب',
  ).split(' '),
);
const isGiving = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.lemmas.some((lemma) => giving.has(fold(lemma)));

/** «بمقدار نصف نقطة إلى 6 في المئة»: by how much, before what it came to. */
const withoutExtents = (units: readonly Unit[]): Unit[] =>
  without(units, (at) => {
    const lead = isSmall(units[at], 'link', 'by') && isNoun(units[at + 1]) ? 2 : 0;
    const [noun, amount, to] = [units[at + 1], units[at + lead], units[at + lead + 1]];
    if (lead > 0 && !(noun?.kind === 'word' && /^(?:مقدار|نسبه|قيمه|معدل|نحو)$/.test(noun.norm))) return 0;
    if (amount?.kind !== 'number' || !isSmall(to, 'link', 'to') || units[at + lead + 2]?.kind !== 'number')
      return 0;
    return at > 0 ? lead + 1 : 0;
  });

/** «جائزة أفضل ممثل عن دوره في …», «صعد المؤشر 2 في المئة عند الإغلاق»: for what it was won, and where a day's trade ends. */
const withoutSettings = (units: readonly Unit[]): Unit[] => {
  const isWon = units.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => prizes.has(lemma)));
  return without(units, (at) => {
    const [link, noun] = [units[at], units[at + 1]];
    // «تراجعت 22 في المئة في النصف الأول إلى 14 مليون دولار»: to what it came, behind by how much.
    if (isSmall(link, 'link', 'to') && noun?.kind === 'number' && isMark(units[at + 2] ?? stop)) {
      const verb = units.slice(0, at).findLastIndex(isVerbUnit);
      const isShare = (unit: Unit) => unit.kind === 'number' && unit.mention.unitKind === 'percent';
      return units.slice(Math.max(verb, 0), at).some(isShare) && !isShare(noun) ? 2 : 0;
    }
    if (noun?.kind !== 'word' || isVerbUnit(noun)) return 0;
    // «اختلاس 420 ألف ريال من المال العام»
    const rest = units[at + 2];
    if (
      isSmall(link, 'link', 'from') &&
      noun.definite &&
      noun.norm === 'مال' &&
      rest?.kind === 'word' &&
      rest.norm === 'عام'
    )
      return 3;
    // «بمشاركة 400 ممرض»
    if (isSmall(link, 'link', 'by') && at > 1 && /^(?:مشاركه|حضور|رعايه)$/.test(noun.norm))
      return endOfPhrase(units, at) - at;
    if (isSmall(link, 'link', 'at') && noun.definite && noun.norm === 'اغلاق') return 2;
    if (!isWon || !isSmall(link, 'link', 'about') || !works.has(noun.owned?.norm ?? noun.norm)) return 0;
    return endOfPhrase(units, at) - at;
  });
};

/** Where a phrase ends: at a mark, or before a verb that is joined to it. */
function endOfPhrase(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    (unit, at) =>
      at > from &&
      (isMark(unit) || isSmall(unit, 'but') || (isSmall(unit, 'and') && isVerbUnit(units[at + 1]))),
  );
  return end < 0 ? units.length : end;
}

/** The end of a sentence without its stop. */
const stop: Unit = { kind: 'break', start: 0, end: 0, mark: '.' };

const prizes: ReadonlySet<string> = new Set(fold('جائزة وسام ميدالية').split(' '));
const works: ReadonlySet<string> = new Set(fold('دور فيلم رواية كتاب ديوان مجمل أداء عمل').split(' '));

/** «في جمهورية النخيل», «في بلدة الكرم»: the name says it. */
const withoutKinds = (units: readonly Unit[]): Unit[] =>
  without(units, (at) => {
    const [link, kind, name] = [units[at - 1], units[at], units[at + 1]];
    if (!isSmall(link, 'link', 'in', 'from') || kind?.kind !== 'word' || kind.definite) return 0;
    if (!arSets.placeKinds.has(kind.norm)) return 0;
    return (name?.kind === 'name' && name.mention.type === 'place') ||
      (name?.kind === 'word' && !isVerbUnit(name))
      ? 1
      : 0;
  });

/** The day of the news between the verb and what the deed was done to, with the time of day before it. */
const withoutDays = (units: readonly Unit[]): Unit[] => {
  const verb = units.findIndex(isVerbUnit);
  const told = units[verb];
  if (!isVerbUnit(told) || told.verb.tense !== 'past' || told.verb.negated) return [...units];
  const end = units.findIndex((unit, at) => at > verb && (isMark(unit) || isSmall(unit, 'that')));
  const part = end < 0 ? units.length : end;
  return without(units, (at) => {
    const unit = units[at];
    const lead = unit?.kind === 'word' && !unit.definite && arSets.dayTimes.has(unit.norm) ? 1 : 0;
    const day = units[at + lead];
    const before = units[at - 1];
    if (at <= verb || at >= part || day?.kind !== 'date' || day.mention.value.granularity !== 'day') return 0;
    // «اجتماع الخميس» is of that day; «في العاصمة يوم الخميس» is not.
    const isOwn = lead === 0 && isBare(before) && !isSmall(units[at - 2], 'link', 'in');
    if (isSmall(before, 'link') || isOwn) return 0;
    return lead + 1;
  });
};

const isBare = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !isVerbUnit(unit) && !unit.definite;
