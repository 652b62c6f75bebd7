// The verb that a who-said question asks by: the article's own, in both genders, with the particle it takes.
import type { Attribution } from '../../reading/attribution.ts';
import type { SayingVerb } from '../../reading/spoken-line.ts';
import { fold } from '../../text/fold.ts';
import { reportingVerbs } from './lexicon-reporting.ts';
import { feminineOf } from './verb-patterns.ts';

/** Verbs that a question may ask by as they are. */
const own: ReadonlySet<string> = new Set(
  'قال ذكر أفاد صرّح أعلن أوضح أشار لفت كشف نوّه أبلغ نبّه أكّد شدّد جزم أقرّ اعترف توقّع اعتبر رأى رجّح نفى استبعد حذّر تعهّد هدّد وعد ردّ أجاب'.split(
    ' ',
  ),
);

/** Of these, the ones whose particle is «بأن». */
const withBa: ReadonlySet<string> = new Set('أفاد صرّح جزم أقرّ اعترف تعهّد هدّد وعد ردّ أجاب'.split(' '));

/** Of these, the ones that take «أن» bare, whatever else they govern. */
const bare: ReadonlySet<string> = new Set('أفاد أعلن كشف أكّد'.split(' '));

/** «شدّد» is written «شدد»; only of «نوّه» would the eye make another word. */
const plain = (verb: string) => (verb.startsWith('نو') ? verb : verb.replaceAll('\u0651', ''));

const byPast: ReadonlyMap<string, SayingVerb> = new Map(
  reportingVerbs.flatMap(([past, , , , governs]) => {
    if (!own.has(past)) return [];
    const before = bare.has(past) ? '' : governs;
    const that = past === 'قال' ? 'إن' : withBa.has(past) ? 'بأن' : before === '' ? 'أن' : `${before} أن`;
    return [[past, { masculine: plain(past), feminine: plain(feminineOf(past)), that }] as const];
  }),
);

/** Returns the verb to ask by; one that only goes on («أضاف», «تابع») is told as «قال». Claims that the article doubts have none. */
export function askingVerb({ verb, class: of }: Attribution): SayingVerb | undefined {
  const said = byPast.get(verb);
  if (said !== undefined) return said;
  return of === 'neutral' || of === 'assert' ? byPast.get('قال') : undefined;
}

/** Words behind which «أنه» is about nobody: «أنه لا بد», «أنه سيتم». */
const impersonal: ReadonlySet<string> = new Set(
  'لا ليس لم لن من سيتم يتم تم يجب يمكن ينبغي يتعين حتي اذا في بعد'.split(' '),
);

/** «أنه لا بد»: the pronoun is nobody. */
export const isImpersonal = (pronoun: string, text: string) =>
  pronoun === 'ه' && impersonal.has(fold(text.split(' ')[0] ?? ''));
