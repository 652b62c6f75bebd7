// A moment as people read it.

/**
 * Returns the moment `iso` with weekday, day and hour where the reader is, or in `timeZone`; figures are written by `number`. Arabic names a month by
 * both its names, as the press does, and an hour after the word for it.
 */
export function momentText(
  iso: string,
  lang: string,
  number: (count: number) => string = String,
  timeZone?: string,
): string {
  const at = new Date(iso);
  const format = (locale: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
  if (lang !== 'ar') {
    const text = format(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'full', timeStyle: 'short' });
    return text.replace(/\d/g, (digit) => number(Number(digit)));
  }
  const part = (name: 'weekday' | 'month', land = '') => format(`ar${land}-u-ca-gregory`, { [name]: 'long' });
  const figures = (parts: Intl.DateTimeFormatOptions) => format('ar-u-nu-latn-ca-gregory', parts);
  const months = new Set([part('month', '-SY'), part('month', '-EG')]);
  const day = `${figures({ day: 'numeric' })} ${[...months].join('/')} ${figures({ year: 'numeric' })}`;
  const hour = figures({ hour: 'numeric', minute: '2-digit' });
  return `${part('weekday')} ${day} الساعة ${hour}`.replace(/\d/g, (digit) => number(Number(digit)));
}

/** The end of a homework: a moment, and the time zone that it was set in, where that is known. */
export interface Due {
  readonly until: string;
  readonly timeZone?: string | undefined;
}

/** Returns the end of a homework by the clock of the class, with the name of that clock unless the reader's own shows the same. */
export function dueText(
  { until, timeZone }: Due,
  lang: string,
  number: (count: number) => string = String,
): string {
  const zone = knownZone(timeZone);
  const text = momentText(until, lang, number, zone);
  if (zone !== undefined && text === momentText(until, lang, number)) return text;
  const parts = new Intl.DateTimeFormat(lang, {
    timeZoneName: 'shortGeneric',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).formatToParts(new Date(until));
  return `${text} (${parts.find(({ type }) => type === 'timeZoneName')?.value})`;
}

/** The zone, unless this device has never heard of it. */
function knownZone(timeZone: string | undefined): string | undefined {
  try {
    return timeZone && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
