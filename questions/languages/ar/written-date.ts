// Dates as an Arabic paper writes them, in the month system the article itself uses.

import type { DateValue } from '../../question.ts';
import { dayFrom, weekdayOf } from '../../reading/calendar.ts';
import type { Mention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import { monthNames, weekdayNames } from './dates.ts';

/** Which month names are written, in which order. */
export type MonthStyle = 'levant/gulf' | 'gulf/levant' | 'gulf' | 'levant' | 'tunis' | 'morocco';

const levant = new Set(monthNames.map(([, name]) => fold(name)));
const gulf = new Set(monthNames.map(([name]) => fold(name)));

/** Month names of the Maghreb: of Tunisia and Algeria, and of Morocco. */
const maghreb = {
  tunis: 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|'),
  morocco: 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر'.split('|'),
} as const;

/** The names that only one of the two uses, folded. */
const ownOf = {
  tunis: /(?:^|\s)(?:جانفي|فيفري|افريل|جوان|جويليه|اوت)(?:\s|$)/,
  morocco: /(?:^|\s)(?:يوليوز|غشت|شتنبر|نونبر|دجنبر)(?:\s|$)/,
} as const;

/** An article's dates are looked at once, however many questions are written in their style. */
const known = new WeakMap<readonly Mention[], MonthStyle>();

/** Returns the month style of the dates among `mentions`; both names where the article shows no preference. */
export function monthStyleOf(mentions: readonly Mention[]): MonthStyle {
  const before = known.get(mentions);
  if (before !== undefined) return before;
  const style = readStyle(mentions);
  known.set(mentions, style);
  return style;
}

function readStyle(mentions: readonly Mention[]): MonthStyle {
  let single: MonthStyle | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'date') continue;
    const words = fold(mention.text);
    if (ownOf.tunis.test(words)) return 'tunis';
    if (ownOf.morocco.test(words)) return 'morocco';
    const [first = '', second] = mention.text.split('/');
    const name = fold(first.replace(/^[^\u0621-\u064a]*(?:ال\S+ من )?/, '').trim());
    const isLevant = [...levant].some((month) => name.endsWith(month));
    if (second !== undefined) return isLevant ? 'levant/gulf' : 'gulf/levant';
    if (isLevant) single ??= 'levant';
    else if ([...gulf].some((month) => words.includes(month))) single ??= 'gulf';
  }
  return single ?? 'levant/gulf';
}

/** Returns the name or names of `month` (1–12). */
export function writtenMonth(month: number, style: MonthStyle): string {
  const [east = '', west = ''] = monthNames[month - 1] ?? [];
  switch (style) {
    case 'levant/gulf':
      return `${west}/${east}`;
    case 'gulf/levant':
      return `${east}/${west}`;
    case 'gulf':
      return east;
    case 'levant':
      return west;
    case 'tunis':
    case 'morocco':
      return maghreb[style][month - 1] ?? '';
  }
}

/** Returns the date as far as it is known: «8 كانون الأول/ديسمبر 2024», «كانون الأول/ديسمبر 2024» or «2024». */
export function writtenDate(date: DateValue, style: MonthStyle): string {
  const [year = '', month = '', day = ''] = date.iso.split('-');
  if (month === '') return year;
  const name = writtenMonth(Number(month), style);
  return day === '' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Returns the day with its weekday: «الثلاثاء 27 كانون الثاني/يناير 2026». */
export function writtenWeekday(date: DateValue, style: MonthStyle): string {
  const day = dayFrom(date.iso);
  const written = writtenDate(date, style);
  return day === undefined ? written : `${weekdayNames[weekdayOf(day)]} ${written}`;
}
