// Other ways in which Arabic says what a statement says: «كان من المشاركين في» is «شارك في», «لم يبدأ إلا في أيار» «بدأ في أيار», «تبلغ مدة
// الرحلة ساعة» «تستمر الرحلة ساعة».

import {
  isVerbUnit,
  type NumberUnit,
  type Unit,
  type VerbUnit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { atEnd, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { turnedCauses } from './causes.ts';
import { countedMembers } from './counted-members.ts';
import { turnedGifts } from './gifts.ts';
import { arLemmas } from './lemmas.ts';
import { havingIn, measured, officeFirst, worth } from './office-verbs.ts';
import { unmarkedPassives } from './unmarked-passives.ts';
import { isPast } from './verb-lemmas.ts';

/** Returns the further forms of a statement's units; often none. */
export function restatedArabic(units: readonly Unit[]): Unit[][] {
  return [
    oneOfThose,
    onlyThen,
    lasting,
    outOf,
    toCome,
    completed,
    costing,
    turnedCauses,
    countedMembers,
    turnedGifts,
    measured,
    worth,
    havingIn,
    officeFirst,
    unmarkedPassives,
  ].flatMap((restate) => restate(units) ?? []);
}

const isSmall = (unit: Unit | undefined, role: string, sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);

const has = (unit: Unit | undefined, ...lemmas: readonly string[]): unit is WordUnit =>
  unit?.kind === 'word' && lemmas.some((lemma) => unit.lemmas.includes(lemma));

/** «كان الفلكي من المشاركين في الدراسة» → «شارك الفلكي في الدراسة». */
function oneOfThose(units: readonly Unit[]): Unit[][] | undefined {
  const at = units.findIndex(
    (unit, index) => isSmall(unit, 'link', 'from') && isParticiple(units[index + 1]),
  );
  const noun = units[at + 1];
  if (at < 1 || noun?.kind !== 'word') return undefined;
  const opening = units.slice(0, at).filter((unit) => !isSmall(unit, 'link', 'between'));
  const [first] = opening;
  const being = isVerbUnit(first) && has(first, 'كان') ? first : undefined;
  const who = being === undefined ? opening : opening.slice(1);
  if (who.length === 0 || who.some(isVerbUnit)) return undefined;
  const verb: VerbUnit = {
    ...noun,
    lemmas: deedsOf(noun.norm),
    count: 'unknown',
    definite: false,
    verb: { tense: being?.verb.negated === true ? 'past' : 'unknown', negated: being?.verb.negated ?? false },
  };
  return [[verb, ...who, ...units.slice(at + 2)]];
}

/** The pasts of the verb whose doers the folded plural participle tells: «مشاركين» → «شارك». */
function deedsOf(norm: string): string[] {
  const stem = norm.replace(/(?:ين|ون|ات)$/, '');
  const derived = stem.startsWith('م') ? [stem.slice(1), `ا${stem.slice(1)}`] : [stem.replace(/^(.)ا/, '$1')];
  return stem === norm ? [] : derived.filter(isPast);
}

function isParticiple(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.definite && !isVerbUnit(unit) && deedsOf(unit.norm).length > 0;
}

/** «لم تبدأ الرحلات إلا في نونبر» → «بدأت الرحلات في نونبر». Only of what happens to a thing once: who came in May may have come before. */
function onlyThen(units: readonly Unit[]): Unit[][] | undefined {
  const at = units.findIndex((unit) => isSmall(unit, 'exception'));
  const verb = units.findIndex(isVerbUnit);
  const denied = units[verb];
  const next = units[at + 1];
  if (at <= verb || !isVerbUnit(denied) || !denied.verb.negated) return undefined;
  if (next?.kind !== 'date' && !isSmall(next, 'link')) return undefined;
  if (!has(denied, 'بدا', 'انتهي', 'اكتمل', 'تاسس', 'ولد')) return undefined;
  const told = { ...denied, verb: { ...denied.verb, negated: false } };
  return [[...units.slice(0, verb), told, ...units.slice(verb + 1, at), ...units.slice(at + 1)]];
}

/** «تبلغ مدة القطع خمس ساعات» → «يستمر القطع خمس ساعات». */
function lasting(units: readonly Unit[]): Unit[][] | undefined {
  const at = units.findIndex((unit) => has(unit, 'مده') && !has(unit, 'عام'));
  const verb = units.findIndex(isVerbUnit);
  const measuring = units[verb];
  if (at < 0 || !isVerbUnit(measuring) || !has(measuring, 'بلغ') || measuring.verb.negated) return undefined;
  const amount = units.findLast((unit): unit is NumberUnit => unit.kind === 'number');
  if (amount === undefined || !has({ ...measuring, lemmas: [...amount.unitLemmas] }, ...times))
    return undefined;
  const lasts = {
    ...measuring,
    norm: 'استمر',
    lemmas: ['استمر'],
    verb: { ...measuring.verb, tense: 'unknown' as const },
  };
  return [[lasts, ...units.filter((_, index) => index !== at && index !== verb)]];
}

/** Units of time, folded. */
const times: readonly string[] = ['ساعه', 'دقيقه', 'ثانيه', 'يوم', 'اسبوع', 'شهر', 'سنه', 'عام'].map(fold);

/** «من بين حافلات الخط 22 حافلة كهربائية» → «22 حافلة كهربائية». */
function outOf(units: readonly Unit[]): Unit[][] | undefined {
  const opens = isSmall(units[0], 'link', 'between') ? 1 : isSmall(units[1], 'link', 'between') ? 2 : 0;
  if (opens === 0 || (opens === 2 && !isSmall(units[0], 'link', 'from'))) return undefined;
  const at = units.findIndex((unit) => unit.kind === 'number');
  const amount = units[at];
  const whole = units[opens];
  if (amount?.kind !== 'number' || whole?.kind !== 'word' || units.slice(0, at).some(isVerbUnit))
    return undefined;
  // Only where the part is counted by the noun of the whole.
  return amount.unitLemmas.some((lemma) => arLemmas(whole.norm).includes(lemma))
    ? [units.slice(at)]
    : undefined;
}

/** «يبدأ القطع غداً» of what is to come: «سيبدأ». Only of what begins or ends at a told time: who works there tomorrow may not today. */
function toCome(units: readonly Unit[]): Unit[][] | undefined {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || !['present', 'future'].includes(verb.verb.tense) || verb.verb.negated)
    return undefined;
  const isTimed = units.some(
    (unit) => unit.kind === 'date' || (unit.kind === 'word' && clock.has(unit.norm)),
  );
  if (!isTimed || !verb.lemmas.some((lemma) => scheduled.has(lemma))) return undefined;
  // «يصل الفريق يوم الأربعاء» of a day ahead, and the other way round.
  const tense = verb.verb.tense === 'present' ? 'future' : 'present';
  const told: VerbUnit = { ...verb, verb: { ...verb.verb, tense } };
  return [[...units.slice(0, at), told, ...units.slice(at + 1)]];
}

/** Deeds that are announced for a day or an hour, and words of an hour; folded. */
const scheduled: ReadonlySet<string> = new Set(
  'بدأ انطلق افتتح انتهى اختتم أقيم أجري عقد جرى وصل غادر أغلق استأنف نظّم انعقد'.split(' ').map(fold),
);
const clock: ReadonlySet<string> = new Set('ساعة صباحا مساء ظهرا غدا'.split(' ').map(fold));

/** «تم الانتهاء من صيانة 71 محطة» → «أُنجزت صيانة 71 محطة». */
function completed(units: readonly Unit[]): Unit[][] | undefined {
  const [verb, noun, from] = units;
  if (!isVerbUnit(verb) || !has(verb, 'تم', 'جري') || verb.verb.negated) return undefined;
  if (noun?.kind !== 'word' || !endings.has(noun.norm) || !isSmall(from, 'link', 'from')) return undefined;
  const done: VerbUnit = {
    ...verb,
    norm: 'انجز',
    lemmas: ['انجز', 'اتم', 'اكمل', 'انهي'],
    verb: { ...verb.verb, voice: 'passive' },
  };
  return [[done, ...units.slice(3)]];
}

const endings: ReadonlySet<string> = new Set(['انتهاء', 'فراغ'].map(fold));

/** «كلّف المشروع 6 ملايين» and «بلغت كلفة المشروع 6 ملايين». */
function costing(units: readonly Unit[]): Unit[][] | undefined {
  const [verb, next] = units;
  if (!isVerbUnit(verb) || verb.verb.negated || !units.some(({ kind }) => kind === 'number'))
    return undefined;
  const lemmas: readonly string[] = verb.lemmas;
  for (const [past, noun] of measures) {
    if (lemmas.includes(past)) {
      const measure = wordAt(atEnd(verb), noun);
      return [[{ ...verb, norm: 'بلغ', lemmas: ['بلغ'] }, measure, ...units.slice(1)]];
    }
    if (lemmas.includes('بلغ') && has(next, noun))
      return [[{ ...verb, norm: past, lemmas: [past] }, ...units.slice(2)]];
  }
  return undefined;
}

/** Folded verbs of a measure with the noun of it. */
const measures: readonly (readonly [past: string, noun: string])[] = [
  ['كلف', 'كلفه'],
  ['وزن', 'وزن'],
];
