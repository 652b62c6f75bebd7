// The words under a quotation, the same on every card, and the marks around it. One export a language: a bundle carries what it speaks.

/** Arabic: the shape of every other language. */
export const arabicReceipt = {
  said: (speaker: string) => `القائل: ${speaker}`,
  from: (source: string) => `من: ${source}`,
  show: 'اعرض في المقال',
  notOnPage: 'لم نعثر على هذه الجملة في الصفحة.',
  lit: 'الجملة مظلّلة في المقال.',
  openSource: 'افتح الموضع في المصدر',
  newTab: '(في صفحة جديدة)',
  openQuote: '«',
  closeQuote: '»',
};

/** The words of a card. */
export type ReceiptWords = typeof arabicReceipt;

/** English. */
export const englishReceipt: ReceiptWords = {
  said: (speaker) => `Said by: ${speaker}`,
  from: (source) => `From: ${source}`,
  show: 'Show in the article',
  notOnPage: 'We could not find this sentence on the page.',
  lit: 'The sentence is marked in the article.',
  openSource: 'Open the passage at its source',
  newTab: '(in a new tab)',
  openQuote: '“',
  closeQuote: '”',
};

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** French. */
export const frenchReceipt: ReceiptWords = {
  said: (speaker) => `Propos de${thin}: ${speaker}`,
  from: (source) => `Source${thin}: ${source}`,
  show: 'Voir dans l’article',
  notOnPage: 'Nous n’avons pas trouvé cette phrase dans la page.',
  lit: 'La phrase est surlignée dans l’article.',
  openSource: 'Ouvrir le passage à la source',
  newTab: '(dans un nouvel onglet)',
  openQuote: '«\u202f',
  closeQuote: '\u202f»',
};
