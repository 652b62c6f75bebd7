// The marks around what is quoted: those of the quote's own language, whatever the page around it speaks.
import type { LanguageCode } from '../questions/languages/language-code.ts';

/** Marks by the language of what stands between them. */
const marks: Readonly<Record<LanguageCode, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  en: ['“', '”'],
  fr: ['«\u202f', '\u202f»'],
};

/**
 * Returns the marks around `exact`, which is in the language `lang`: none where it stands in marks already, since a second pair would say that
 * somebody quotes a quotation, and another kind where these marks stand inside.
 */
export function quoteMarks(exact: string, lang: string): readonly [open: string, close: string] {
  if (/^[«“„"”‘’]|[»”“"’]$/.test(exact)) return ['', ''];
  const own = marks[lang as LanguageCode] ?? marks.ar;
  if (!exact.includes(own[0].trim())) return own;
  return own === marks.en ? ['‘', '’'] : marks.en;
}
