// Every kind of question: open, and answered rightly, wrongly and, where that exists, partly rightly.
import type { Kind, LanguageCode, QuestionSet } from '../../questions/index.ts';
import { answerTo, type Manner } from './answers.ts';
import type { Situation } from './situations.ts';
import { check, give, goTo, type Step } from './steps.ts';

type Words = Readonly<Record<LanguageCode, string>>;

const kinds: Readonly<Record<Kind, Words>> = {
  choice: { ar: 'اختيار من متعدد', en: 'Choice', fr: 'Choix' },
  boolean: { ar: 'صح أم خطأ', en: 'True or false', fr: 'Vrai ou faux' },
  text: { ar: 'إجابة مكتوبة', en: 'Typed answer', fr: 'Réponse écrite' },
  order: { ar: 'ترتيب', en: 'Order', fr: 'Ordre' },
  match: { ar: 'وصل', en: 'Match', fr: 'Association' },
};

const manners: Readonly<Record<'open' | Manner, Words>> = {
  open: { ar: 'السؤال مفتوح', en: 'open', fr: 'ouverte' },
  right: { ar: 'إجابة صحيحة', en: 'answered rightly', fr: 'bien répondue' },
  wrong: { ar: 'إجابة خاطئة', en: 'answered wrongly', fr: 'mal répondue' },
  partial: { ar: 'إجابة صحيحة جزئياً', en: 'answered partly rightly', fr: 'en partie bien répondue' },
};

/** Returns the index of the first question of `kind`; of those typed, of the first that asks for a day where a part of one is to be given. */
export function indexOf(set: QuestionSet, kind: Kind): number {
  const index = set.questions.findIndex((question) => question.kind === kind);
  if (index < 0) throw new Error(`${set.id} has no question of the kind ${kind}.`);
  return index;
}

/** Returns the steps of answering the first question of `kind`, without the press of the button. */
export function answering(set: QuestionSet, kind: Kind, manner: Manner, lang: LanguageCode): Step[] {
  const at = indexOf(set, kind);
  const question = set.questions[at];
  return question === undefined ? [] : [goTo(at), give(answerTo(question, manner, lang))];
}

function titleOf(kind: Kind, manner: 'open' | Manner): Words {
  const of = (lang: LanguageCode) => `${kinds[kind][lang]} – ${manners[manner][lang]}`;
  return { ar: of('ar'), en: of('en'), fr: of('fr') };
}

/** What a field of each kind shows once it is there. */
const fields: Readonly<Record<Kind, string>> = {
  choice: '[type=radio]',
  boolean: '[type=radio]',
  text: '[type=text]',
  order: '.step',
  match: 'select',
};

const open = (kind: Kind): Situation => ({
  name: `${kind}-open`,
  title: titleOf(kind, 'open'),
  ...(kind === 'match' ? {} : { languages: ['ar', 'en', 'fr'] }),
  steps: (set) => [{ ...goTo(indexOf(set, kind)), until: fields[kind] }],
});

const answered = (kind: Kind, manner: Manner): Situation => ({
  name: `${kind}-${manner}`,
  title: titleOf(kind, manner),
  ...(kind === 'choice' ? { languages: ['ar', 'en', 'fr'] } : {}),
  // A day of which only the month is given is asked for in the Arabic demonstration alone; nothing else that is typed has parts.
  ...(kind === 'text' && manner === 'partial'
    ? { languages: ['ar'] as const, set: { ar: 'demonstration' } as const }
    : {}),
  steps: (set, lang) => [...answering(set, kind, manner, lang), check('.verdict')],
});

const allKinds: readonly Kind[] = ['choice', 'boolean', 'text', 'order', 'match'];
const havingParts: readonly Kind[] = ['text', 'order', 'match'];

/** The situations of every kind. */
export const kindSituations: readonly Situation[] = allKinds.flatMap((kind) => [
  open(kind),
  answered(kind, 'right'),
  answered(kind, 'wrong'),
  ...(havingParts.includes(kind) ? [answered(kind, 'partial')] : []),
]);
