// Arabic as the judge of statements uses it.
import type { JudgingLanguage, Uncheckable } from '../../../judging/judging-language.ts';
import type { Unit } from '../../../judging/unit.ts';
import { isVerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { firstPersons, judgements } from '../function-words.ts';
import { resolvedArabic } from './antecedents.ts';
import { comparedIn, reachingPast } from './compared.ts';
import { contrariesArabic } from './contraries.ts';
import { deedsByNouns } from './deeds-by-nouns.ts';
import { withoutHeldOffices } from './held-subjects.ts';
import { arJudging } from './index.ts';
import { withKnownHeads } from './known-heads.ts';
import { withLastNamed } from './last-named.ts';
import { arLemmas } from './lemmas.ts';
import { isOtherNumber } from './noun-numbers.ts';
import { ownedOffices } from './owned-offices.ts';
import { partsTold, someNotAll } from './parts-of-all.ts';
import { arPhrases } from './phrases.ts';
import { plainSentences } from './plain-sentences.ts';
import { reorderedArabic } from './reordered.ts';
import { restatedArabic } from './restated.ts';
import { isRoundedThere } from './rounded-amounts.ts';
import { withoutRumours } from './rumours.ts';
import { arSets } from './sets.ts';
import { settleArabic } from './settle.ts';
import { standingIn } from './standing.ts';
import { takesBackArabic } from './taken-back.ts';
import { toldMeasures } from './told-measures.ts';
import { toldOfNames } from './told-of-names.ts';
import { toldRows } from './told-rows.ts';
import { arCount, arUnits } from './units.ts';
import { isUnsureArabic } from './unsure-findings.ts';
import { passiveOf } from './voice.ts';

const askers: ReadonlySet<string> = new Set(
  ['هل', 'أين', 'متى', 'كيف', 'لماذا', 'ماذا', 'كم', 'أليس', 'ألم', 'ألا'].map(fold),
);
const mutual: ReadonlySet<string> = new Set(
  [
    'التقى',
    'اجتمع',
    'تباحث',
    'بحث',
    'اتفق',
    'تعادل',
    'وقّع',
    'تبادل',
    'ناقش',
    'تعاون',
    'صافح',
    'حاور',
    'واجه',
    'تزوّج',
    'بعد',
    'تقابل',
    'قابل',
    'صاهر',
    'حالف',
    'حادث',
  ].map(fold),
);

/** Deeds that are done once, or by one. */
const singular: ReadonlySet<string> = new Set('ولد توفّي أسّس تأسّس ترأّس تزعّم تصدّر قاد'.split(' ').map(fold));

/** Degrees that one of several has. */
const superlatives: ReadonlySet<string> = new Set(
  'أفضل أسوأ أكبر أصغر أعلى أطول أقصر أقدم أسرع أقوى أضخم أغلى أرخص'.split(' ').map(fold),
);

/** What happens or stands in one place. */
const placed: ReadonlySet<string> = new Set(
  'افتتح أقيم عقد انعقد وقع دفن ولد أنشئ أنشأ شيّد بنى صنع'.split(' ').map(fold),
);

/** Verbs of what lies between two ends. */
const joiningVerbs: ReadonlySet<string> = new Set('ربط وصل امتدّ فصل'.split(' ').map(fold));

/** Words that speak of all, of one alone, of the first or the greatest. */
const absoluteWords: ReadonlySet<string> = new Set([
  someNotAll,
  ...'كل جميع كافة كامل كاملا أول أولى آخر فقط وحده وحدها وحيد وحيدة أي معظم أغلب غالبية أكثر أقل أكبر أصغر أعلى أدنى أطول أقصر أقدم أحدث أفضل أسوأ أسرع أقوى أضخم أهم أبرز أشد كبرى صغرى دائما أبدا إطلاقا'
    .split(' ')
    .map(fold),
]);

/** Words that speak of all, of most, of none or of how many. */
const countingWords: ReadonlySet<string> = new Set(
  'كل جميع كافة معظم أغلب أكثر أقل أول آخر فقط وحده وحدها أي نصف ثلث ربع عدد عشرات مئات آلاف أبدا إطلاقا'
    .split(' ')
    .map(fold),
);

/** Returns why the form of a statement alone keeps it from being checked. */
function uncheckable(tokens: readonly Token[], units: readonly Unit[]): Uncheckable | undefined {
  const [first] = tokens;
  if (tokens.some(({ norm }) => norm === '?') || askers.has(first?.norm ?? '')) return 'question';
  if (units.some((unit) => unit.kind === 'small' && unit.role === 'modal' && unit.sense === 'must'))
    return 'opinion';
  if (tokens.some(({ norm }) => firstPersons.has(norm) || judgements.has(norm))) return 'opinion';
  if (units.some((unit) => isVerbUnit(unit) && unit.verb?.tense === 'future')) return 'prediction';
  return units.some((unit) => unit.kind === 'small' && unit.role === 'modal') ? 'prediction' : undefined;
}

/** The sentence without what says nothing more of its deed, and so with its nouns by their article alone. */
function plainer(units: readonly Unit[], all: readonly (readonly Unit[])[]): Unit[][] {
  const plain = plainSentences(units);
  return [...plain, ...withKnownHeads(plain.at(-1) ?? units, all)];
}

/** Arabic. */
export const arabicJudging: JudgingLanguage = {
  words: arJudging,
  phrases: arPhrases,
  sets: arSets,
  headFirst: true,
  verbFirst: true,
  lemmasOf: arLemmas,
  countOf: arCount,
  unitsOf: arUnits,
  settle: settleArabic,
  uncheckable,
  isMutual: (unit) =>
    (unit.kind === 'word' && unit.lemmas.some((lemma) => mutual.has(fold(lemma)))) ||
    (unit.kind === 'small' && (unit.sense === 'with' || unit.sense === 'between')),
  isSingular: (unit, next) =>
    unit.kind === 'word' &&
    (unit.lemmas.some((lemma) => singular.has(fold(lemma))) ||
      // «أفضل المسجلين» is one of them, «أكبر من» may be several.
      // «هدف الفوز»
      (unit.norm === 'هدف' && next?.kind === 'word' && next.definite && next.norm === 'فوز') ||
      (superlatives.has(unit.norm) && next?.kind === 'word' && next.definite && next.count !== 'one')),
  isPlaced: (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => placed.has(lemma)),
  isAbsolute: (unit) =>
    (unit.kind === 'number' && unit.isWhole === true) ||
    (unit.kind === 'small' && unit.role === 'not') ||
    (isVerbUnit(unit) && (unit.verb.negated || unit.lemmas.includes('نفي'))) ||
    (unit.kind === 'word' && absoluteWords.has(unit.norm)),
  counts: (unit) =>
    unit.kind === 'number' ||
    (unit.kind === 'small' && unit.role === 'not') ||
    (isVerbUnit(unit) && unit.verb.negated) ||
    (unit.kind === 'word' && countingWords.has(unit.norm)),
  isJoining: (unit) => isVerbUnit(unit) && unit.lemmas.some((lemma) => joiningVerbs.has(lemma)),
  passiveOf,
  reordered: reorderedArabic,
  restated: restatedArabic,
  contraries: contrariesArabic,
  isOtherNumber: (pair, units) => isOtherNumber(pair, units) || isRoundedThere(pair),
  lacking: (units) => partsTold(units, arSets),
  toldBeside: (units) => [...withoutRumours(units), ...standingIn(units), ...toldMeasures(units)],
  takesBack: takesBackArabic,
  unsure: isUnsureArabic,
  compared: comparedIn,
  reachingPast,
  resolved: (units, { before, all }) => [
    ...resolvedArabic(units),
    ...withoutRumours(units),
    ...withoutHeldOffices(units, arSets),
    ...withLastNamed(units, before),
    ...ownedOffices(units, before),
    ...plainer(units, all),
    ...[units, ...plainer(units, all)].flatMap(deedsByNouns),
    ...toldOfNames(units),
    ...toldRows(units),
  ],
};
