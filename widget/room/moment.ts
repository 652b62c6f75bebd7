// A moment as people read it.

/** The end of a homework: a moment, and the time zone that it was set in, where that is known. */
export interface Due {
  readonly until: string;
  readonly timeZone?: string | undefined;
}

/**
 * Returns the moment `iso` with weekday, day and hour where the reader is, or in `timeZone`; figures are written by `number`. Arabic names a month by
 * both its names, as the press does, and says the hour with its word.
 */
export function momentText(
  iso: string,
  lang: string,
  number: (count: number) => string = String,
  timeZone?: string,
): string {
  const at = new Date(iso);
  const written = (locale: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at);
  const arabic = (land: string, parts: Intl.DateTimeFormatOptions) =>
    written(`ar-${land}-u-nu-latn-ca-gregory`, parts);
  const month = arabic('SY', { month: 'long' });
  const months = [...new Set([month, arabic('EG', { month: 'long' })])].join('/');
  const text =
    lang === 'ar'
      ? `${arabic('SY', { dateStyle: 'full' }).replace('،', '').replace(month, months)} الساعة ${arabic('SY', { timeStyle: 'short' })}`
      : written(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'full', timeStyle: 'short' });
  return text.replace(/\d/g, (digit) => number(Number(digit)));
}

/**
 * Returns the end of a homework by the clock of the class, with the name of that clock unless the reader's own shows the same. Where the class's is not
 * known, or not to this device, it is the reader's own, by name.
 */
export function dueText(
  { until, timeZone }: Due,
  lang: string,
  number: (count: number) => string = String,
): string {
  const own = momentText(until, lang, number);
  try {
    const text = momentText(until, lang, number, timeZone);
    if (timeZone !== undefined && text === own) return own;
    const parts = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(
      new Date(until),
    );
    return `${text} (${parts.find(({ type }) => type === 'timeZoneName')?.value})`;
  } catch {
    return dueText({ until }, lang, number);
  }
}
