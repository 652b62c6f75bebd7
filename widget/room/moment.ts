// A moment as people read it.

/** Returns the moment `iso` with day and hour, in the reader's own time zone; figures are those of the page's language in its plain form. */
export function deadlineText(iso: string, lang: string): string {
  const locale = lang === 'ar' ? 'ar-u-nu-latn' : lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));
}
