// Numbers, shares, times and moments as the report writes them: in its language, in the numerals of the set.
import type { RoomReport } from '../../../questions/rooms/report-wire.ts';
import { numeralsOf } from '../../numerals.ts';
import { momentText } from '../moment.ts';
import { roomPoints } from '../points.ts';

/** How the report writes what it counts. */
export interface Figures {
  /** A whole number. */
  count(count: number): string;
  /** Points, as everywhere in a room. */
  points(points: number): string;
  /** A correlation: two decimals at most, a real minus. */
  decimal(value: number): string;
  /** A share of 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** Milliseconds as seconds, from two minutes on as minutes, from two hours on as hours. */
  time(milliseconds: number): string;
  /** An ISO moment as day and time where the reader is. */
  moment(iso: string): string;
}

const minute = 60_000;
const hour = 60 * minute;

/** Returns how numbers are written in `lang`; the numerals are Arabic-Indic where the set's own text has them. */
export function figuresOf({ set, items }: RoomReport, lang: string): Figures {
  const shown = set.title + items.map(({ stem }) => stem).join('');
  const numerals = /[٠-٩]/.test(shown) ? 'arab' : 'latn';
  const locale = `${lang}-u-nu-${numerals}`;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: false });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const inUnit = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  const [seconds, minutes, hours] = [inUnit('second'), inUnit('minute'), inUnit('hour')];
  const figures = numeralsOf({ title: set.title, questions: items }, '');
  return {
    count: (count) => whole.format(count),
    points: (points) => roomPoints(points, figures, lang),
    decimal: (value) => decimal.format(value).replace('-', '−'),
    percent: (share) => percent.format(share),
    time: (milliseconds) =>
      milliseconds < 2 * minute
        ? seconds.format(milliseconds / 1000)
        : milliseconds < 2 * hour
          ? minutes.format(milliseconds / minute)
          : hours.format(milliseconds / hour),
    moment: (iso) => momentText(iso, lang, figures),
  };
}
