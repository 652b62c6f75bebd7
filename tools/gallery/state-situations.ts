// The states that no answer makes: waiting, failing, withdrawn, the end, and what comes back.
import type { LanguageCode, QuestionSet } from '../../questions/index.ts';
import { answerTo } from './answers.ts';
import { answering, indexOf } from './kind-situations.ts';
import type { Situation } from './situations.ts';
import { check, give, goOn, goTo, type Step } from './steps.ts';

/** Answers every question, or those before `end`: every third wrongly. */
function answerAll(set: QuestionSet, lang: LanguageCode, end = set.questions.length): Step[] {
  return set.questions.slice(0, end).flatMap((question, index) => [
    goTo(index),
    // The key of whatever is typed is not what the gallery types: one answer only is written there.
    give(
      question.kind === 'text'
        ? { kind: 'text', text: question.canonicalAnswer }
        : answerTo(question, index % 3 === 1 ? 'wrong' : 'right', lang),
    ),
    check(),
  ]);
}

const toTheEnd = (set: QuestionSet): Step[] => [goTo(set.questions.length - 1), goOn('.result')];

/** The situations of every state. */
export const stateSituations: readonly Situation[] = [
  {
    name: 'asked',
    title: { ar: 'ضُغط الزر بلا إجابة', en: 'Pressed without an answer', fr: 'Bouton pressé sans réponse' },
    steps: () => [check('.answer .notice')],
  },
  {
    name: 'incomplete',
    title: { ar: 'وصل ناقص', en: 'A match with lines left out', fr: 'Association incomplète' },
    steps: (set) => [{ ...goTo(indexOf(set, 'match')), until: 'select' }, check('.answer .notice')],
  },
  {
    name: 'checking',
    title: { ar: 'التحقق جارٍ', en: 'The answer is being checked', fr: 'Vérification en cours' },
    network: { path: '/v1/check', way: 'holds' },
    steps: (set, lang) => [...answering(set, 'choice', 'right', lang), check('[aria-disabled=true]')],
  },
  {
    name: 'loading',
    title: { ar: 'شبكة بطيئة', en: 'Slow network', fr: 'Réseau lent' },
    network: { path: '/v1/sets', way: 'holds' },
  },
  {
    name: 'missing',
    title: { ar: 'لا أسئلة منشورة', en: 'Set not found', fr: 'Questions introuvables' },
    languages: ['ar', 'en', 'fr'],
    set: 'missing',
  },
  {
    name: 'failing',
    title: { ar: 'الخدمة متعطلة', en: 'The service fails', fr: 'Service en panne' },
    network: { path: '/v1/sets', way: 'fails' },
  },
  {
    name: 'unchecked',
    title: { ar: 'تعذّر التحقق', en: 'The answer could not be checked', fr: 'Vérification impossible' },
    network: { path: '/v1/check', way: 'fails' },
    steps: (set, lang) => [...answering(set, 'choice', 'right', lang), check('.answer .notice')],
  },
  {
    name: 'offline',
    title: {
      ar: 'انقطع الاتصال والإجابة محفوظة',
      en: 'Offline, the answer kept',
      fr: 'Hors ligne, réponse gardée',
    },
    network: { path: '/v1/check', way: 'refuses' },
    steps: (set, lang) => [...answering(set, 'text', 'right', lang), check('.answer .notice')],
  },
  {
    name: 'withdrawn',
    title: { ar: 'سؤال مسحوب', en: 'A withdrawn question', fr: 'Question retirée' },
    set: 'corrected',
  },
  {
    name: 'all-withdrawn',
    title: { ar: 'سُحبت الأسئلة كلها', en: 'Every question withdrawn', fr: 'Toutes les questions retirées' },
    set: 'rewritten',
    steps: toTheEnd,
  },
  {
    name: 'retracted',
    title: { ar: 'مقال مسحوب', en: 'A retracted article', fr: 'Article retiré' },
    set: 'retracted',
  },
  {
    name: 'locked',
    title: {
      ar: 'محاولة محسوبة: الإجابة محفوظة',
      en: 'A scored attempt, the answer locked',
      fr: 'Essai noté, réponse gardée',
    },
    attributes: () => 'keep="no" mode="scored"',
    steps: (set, lang) => [...answering(set, 'choice', 'right', lang), check()],
  },
  {
    name: 'ending',
    title: {
      ar: 'محاولة محسوبة قبل إنهائها',
      en: 'A scored attempt before its end',
      fr: 'Essai noté avant la fin',
    },
    attributes: () => 'keep="no" mode="scored"',
    steps: (set, lang) => [...answerAll(set, lang, 3), ...toTheEnd(set)],
  },
  {
    name: 'result',
    title: { ar: 'النتيجة', en: 'The result', fr: 'Le résultat' },
    steps: (set, lang) => [...answerAll(set, lang), goOn('.result')],
  },
  {
    name: 'result-open',
    title: {
      ar: 'النتيجة وبقيت أسئلة',
      en: 'The result, some left open',
      fr: 'Le résultat, questions restantes',
    },
    steps: (set, lang) => [...answerAll(set, lang, 3), ...toTheEnd(set)],
  },
  {
    name: 'resumed',
    title: { ar: 'عودة بعد إعادة التحميل', en: 'Resumed after a reload', fr: 'Repris après rechargement' },
    attributes: () => '',
    steps: (set, lang) => [
      ...answerAll(set, lang, 2),
      goOn('.marks li:nth-child(3) [aria-current]'),
      { reload: true, until: '.marks li:nth-child(3) [aria-current]' },
    ],
  },
  {
    name: 'challenge',
    title: { ar: 'اعتراض على سؤال', en: 'Challenging a question', fr: 'Contester une question' },
    steps: (set, lang) => [
      ...answering(set, 'boolean', 'wrong', lang),
      check(),
      { press: '.challenge summary', until: '.challenge form' },
    ],
  },
];
