// Arabic verbs and phrases that announce somebody's words.
import type { CueClass, ReportingWords } from '../../reading/attribution.ts';
import { fold } from '../../text/fold.ts';
import { wordMap, wordSet } from '../words.ts';
import { officeBehind } from './office-phrase.ts';
import { verbFormOf } from './verb-forms.ts';

/** Class of each reporting verb by its past form; verbs of the list that are not here report nothing. */
const classes: ReadonlyMap<string, CueClass> = wordMap<CueClass>([
  [
    'قال|ذكر|أفاد|صرّح|أعلن|أضاف|أوضح|أشار|لفت|تابع|كشف|وصف|بيّن|نوّه|أردف|استطرد|علّق|روى|كتب|أبلغ|استدرك|ألمح',
    'neutral',
  ],
  ['أكّد|شدّد|جزم|أقرّ|اعترف', 'assert'],
  ['زعم|توقّع|اعتبر|رأى', 'weak'],
  ['نفى', 'deny'],
  ['طالب|دعا|حذّر|تعهّد|أعرب|رحّب|ندّد|أشاد|ناشد|هدّد|اتهم|وعد|انتقد', 'act'],
]);

/** Written alike: «بين» is a preposition, «يعد» is «is deemed», «تبين» has nobody who says it. */
const notCues: ReadonlySet<string> = wordSet('بين|يعد|تعد|ويعد|وتعد|تبين|وتبين|يتبين');

/** Reporting vocabulary of Arabic. */
export const arReporting: ReportingWords = {
  cue(norm) {
    const form = notCues.has(norm) ? undefined : verbFormOf(norm);
    if (form === undefined) return undefined;
    const found = classes.get(fold(form.verb.past));
    return found === undefined ? undefined : { class: found, gender: form.gender, verb: form.verb.past };
  },
  subjectFirst: false,
  openers: wordSet('إن|أن|بأن|إنه|إنها|أنه|أنها|بأنه|بأنها'),
  relatives: wordSet('الذي|التي'),
  asides: wordSet('كما|حسبما|وفقما|مثلما|ما'),
  sources: wordSet('بحسب|وفق|وفقا|حسب|طبقا|نقلا'),
  office: officeBehind,
};
