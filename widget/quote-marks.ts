// The marks around what is quoted: those of the quote's own language, whatever the page around it speaks.

/**
 * Returns the marks around `exact`, which is in the language `lang`: none where it stands in marks already, since a second pair would say that
 * somebody quotes a quotation, and another kind where these marks stand inside.
 */
export function quoteMarks(exact: string, lang: string): readonly [open: string, close: string] {
  if (/^[«»“”„"‘’]|[«»“”„"‘’]$/.test(exact)) return ['', ''];
  if (lang === 'en') return exact.includes('“') ? ['‘', '’'] : ['“', '”'];
  if (exact.includes('«')) return ['“', '”'];
  return lang === 'fr' ? ['«\u202f', '\u202f»'] : ['«', '»'];
}
