// The languages Dalil reads and speaks, Arabic first.

/** BCP 47 primary subtags of the languages handled, in the order they are served. */
export const languageCodes = ['ar', 'en', 'fr'] as const;

/** One of the languages handled. */
export type LanguageCode = (typeof languageCodes)[number];

/** Base direction of a language's text, as HTML's `dir`. */
export type Direction = 'rtl' | 'ltr';
