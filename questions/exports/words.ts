// The few words that files carry beside a question, in the set's language.
import type { LanguageCode } from '../languages/language-code.ts';

const arabic = {
  said: (speaker: string) => `القائل: ${speaker}`,
  from: (source: string) => `من: ${source}`,
  about: (article: string) => `من مقال ${article}`,
  answer: 'الإجابة',
  answers: 'الإجابات والأدلة',
  alsoRight: 'تُقبل أيضاً',
  article: 'المقال',
  trueWord: 'صح',
  falseWord: 'خطأ',
  colon: ':',
  comma: '، ',
  openQuote: '«',
  closeQuote: '»',
};

/** The words of one language. */
export type ExportWords = typeof arabic;

const english: ExportWords = {
  said: (speaker) => `Said by: ${speaker}`,
  from: (source) => `From: ${source}`,
  about: (article) => `From the article ${article}`,
  answer: 'Answer',
  answers: 'Answers and evidence',
  alsoRight: 'Also accepted',
  article: 'Article',
  trueWord: 'True',
  falseWord: 'False',
  colon: ':',
  comma: ', ',
  openQuote: '“',
  closeQuote: '”',
};

const french: ExportWords = {
  said: (speaker) => `Propos de\u00a0: ${speaker}`,
  from: (source) => `Source\u00a0: ${source}`,
  about: (article) => `D’après l’article ${article}`,
  answer: 'Réponse',
  answers: 'Réponses et preuves',
  alsoRight: 'Également acceptées',
  article: 'Article',
  trueWord: 'Vrai',
  falseWord: 'Faux',
  colon: '\u00a0:',
  comma: ', ',
  openQuote: '«\u202f',
  closeQuote: '\u202f»',
};

/** The words by language. */
export const exportWords: Readonly<Record<LanguageCode, ExportWords>> = {
  ar: arabic,
  en: english,
  fr: french,
};
