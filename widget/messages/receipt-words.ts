// The words under a quotation, the same on every card, and the marks around it.
import type { LanguageCode } from '../../questions/languages/language-code.ts';

const arabic = {
  said: (speaker: string) => `القائل: ${speaker}`,
  from: (source: string) => `من: ${source}`,
  show: 'اعرض في المقال',
  notOnPage: 'لم نعثر على هذه الجملة في الصفحة.',
  lit: 'الجملة مظلّلة في المقال.',
  retry: 'أعد المحاولة',
  openQuote: '«',
  closeQuote: '»',
};

/** The words of a card. */
export type ReceiptWords = typeof arabic;

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** The words by language. */
export const receiptWords: Readonly<Record<LanguageCode, ReceiptWords>> = {
  ar: arabic,
  en: {
    said: (speaker) => `Said by: ${speaker}`,
    from: (source) => `From: ${source}`,
    show: 'Show in the article',
    notOnPage: 'We could not find this sentence on the page.',
    lit: 'The sentence is marked in the article.',
    retry: 'Try again',
    openQuote: '“',
    closeQuote: '”',
  },
  fr: {
    said: (speaker) => `Propos de${thin}: ${speaker}`,
    from: (source) => `Source${thin}: ${source}`,
    show: 'Voir dans l’article',
    notOnPage: 'Nous n’avons pas trouvé cette phrase dans la page.',
    lit: 'La phrase est surlignée dans l’article.',
    retry: 'Réessayer',
    openQuote: `«${thin}`,
    closeQuote: `${thin}»`,
  },
};
