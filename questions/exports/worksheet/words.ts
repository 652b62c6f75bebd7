// What a worksheet says itself, in the set's language.
import type { LanguageCode } from '../../languages/language-code.ts';

const arabic = {
  name: 'الاسم',
  date: 'التاريخ',
  form: 'الصف',
  sheet: (seed: string) => `النموذج ${seed}`,
  article: 'المقال',
  numbered: 'لكل جملة رقم يُستشهد به.',
  readAt: 'اقرأ المقال على هذا العنوان:',
  questions: 'الأسئلة',
  choose: 'ضع علامة في مربع الإجابة الصحيحة.',
  decide: 'ضع علامة في مربع «صح» أو «خطأ».',
  type: 'اكتب الإجابة.',
  order: (one: string) => `اكتب في كل مربع رقم الحدث في الترتيب، والأقدم رقمه ${one}.`,
  match: 'اكتب في كل مربع حرف ما يناسب السطر.',
  key: 'مفتاح الإجابات',
  keepBack: 'هذه الصفحة للمعلّم، ولا تُوزَّع مع الأسئلة.',
  sentences: (first: string, second: string | undefined, last: string | undefined) =>
    last !== undefined
      ? `الجمل ${first}–${last}`
      : second !== undefined
        ? `الجملتان ${first} و${second}`
        : `الجملة ${first}`,
  downwards: 'المربعات من أعلى إلى أسفل',
  nothing: 'لا أسئلة في هذه المجموعة.',
  letters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح'],
};

/** The words of one language. `letters` name options, eight at most. */
export type WorksheetWords = typeof arabic;

const latinLetters = [...'ABCDEFGH'];

const english: WorksheetWords = {
  name: 'Name',
  date: 'Date',
  form: 'Class',
  sheet: (seed) => `Sheet ${seed}`,
  article: 'Article',
  numbered: 'Every sentence has a number to cite.',
  readAt: 'Read the article at this address:',
  questions: 'Questions',
  choose: 'Tick the box of the right answer.',
  decide: 'Tick the box of “True” or “False”.',
  type: 'Write the answer.',
  order: (one) => `Write in each box the event’s number in the order; the earliest is ${one}.`,
  match: 'Write in each box the letter of what belongs to the line.',
  key: 'Answer key',
  keepBack: 'This page is for the teacher; don’t hand it out with the questions.',
  sentences: (first, second, last) =>
    last !== undefined
      ? `sentences ${first}–${last}`
      : second !== undefined
        ? `sentences ${first} and ${second}`
        : `sentence ${first}`,
  downwards: 'Boxes from top to bottom',
  nothing: 'There are no questions in this set.',
  letters: latinLetters,
};

const french: WorksheetWords = {
  name: 'Nom',
  date: 'Date',
  form: 'Classe',
  sheet: (seed) => `Sujet ${seed}`,
  article: 'Article',
  numbered: 'Chaque phrase porte un numéro à citer.',
  readAt: 'Lisez l’article à cette adresse\u00a0:',
  questions: 'Questions',
  choose: 'Cochez la case de la bonne réponse.',
  decide: 'Cochez la case «\u202fVrai\u202f» ou «\u202fFaux\u202f».',
  type: 'Écrivez la réponse.',
  order: (one) => `Écrivez dans chaque case le rang de l’événement\u00a0; le plus ancien porte le ${one}.`,
  match: 'Écrivez dans chaque case la lettre qui convient à la ligne.',
  key: 'Corrigé',
  keepBack: 'Cette page est réservée à l’enseignant\u00a0; ne la distribuez pas avec les questions.',
  sentences: (first, second, last) =>
    last !== undefined
      ? `phrases ${first} à ${last}`
      : second !== undefined
        ? `phrases ${first} et ${second}`
        : `phrase ${first}`,
  downwards: 'Cases de haut en bas',
  nothing: 'Cette série ne contient aucune question.',
  letters: latinLetters,
};

/** The words by language. */
export const worksheetWords: Readonly<Record<LanguageCode, WorksheetWords>> = {
  ar: arabic,
  en: english,
  fr: french,
};
