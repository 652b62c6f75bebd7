// Another day, month or year in the article's style. `since 2010` is entailed by an earlier year only, so it moves to one.
import type { DateValue } from '../../questions/question.ts';
import { dayFrom, monthLength, weekdayOf } from '../../questions/reading/calendar.ts';
import type { DateMention } from '../../questions/reading/mention.ts';
import { fold } from '../../questions/text/fold.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import type { Alteration } from './minimal-pair.ts';
import type { PairLanguage } from './pair-language.ts';
import { holds, type Scene } from './scene.ts';

/** Steps of year, month and day, in the order they are tried. */
const steps: readonly (readonly [years: number, months: number, days: number])[] = [
  [0, 0, 1],
  [0, 0, -2],
  [0, 0, 7],
  [0, 1, 0],
  [0, -2, 0],
  [0, 5, 0],
  [-1, 0, 0],
  [1, 0, 0],
  [-4, 0, 0],
  [2, 0, 0],
];

/** Returns the sentence's dates, each as other dates that exclude the one told. */
export function changedDates(scene: Scene, language: PairLanguage): Alteration[] {
  return scene.sentence.mentions.flatMap((mention) => {
    if (mention.type !== 'date' || mention.until !== undefined || mention.conflict !== undefined) return [];
    if (mention.season !== undefined || mention.isLoose === true) return [];
    const other =
      mention.told === 'relative'
        ? otherWeekdays(mention, language).filter((day) => !holds(scene, day))
        : otherDates(mention, scene, language);
    return [...new Set(other)]
      .filter((text) => text !== mention.text)
      .map((text) => ({
        change: 'date' as const,
        edits: [{ start: mention.start, end: mention.end, text }],
      }));
  });
}

function otherDates(mention: DateMention, scene: Scene, { times }: PairLanguage): string[] {
  const [year = '', month = ''] = mention.value.iso.split('-');
  const digits = fold(mention.text);
  // « dimanche le 21 octobre »: with the weekday the article would go.
  if (/^\p{L}+ le \d/u.test(digits)) return [];
  // A date of another calendar, or one in words, is not written here.
  if (mention.told === 'full' ? !digits.includes(year) : !/\d/.test(digits)) return [];
  const before = scene.tokens
    .filter((token) => token.end <= mention.start)
    .slice(-3)
    .map(({ norm }) => norm);
  const [onlyEarlier, onlyLater] = [
    before.some((word) => times.downward.has(word)),
    before.some((word) => times.upward.has(word)),
  ];
  const told = new Set(
    scene.sentence.mentions.flatMap((other) => (other.type === 'date' ? [other.value.iso] : [])),
  );
  return steps.flatMap((step) => {
    const value = moved(mention.value, step);
    if (value === undefined || told.has(value.iso) || (onlyEarlier && onlyLater)) return [];
    if ((onlyEarlier && value.iso > mention.value.iso) || (onlyLater && value.iso < mention.value.iso))
      return [];
    const written = scene.language.writeDate(value, scene.told);
    if (mention.told === 'full') return [written];
    // Told without its year, it is changed without it.
    return step[0] !== 0 || month === '' ? [] : [written.replace(/,? \d{4}$/, '')];
  });
}

/** The date moved by `step` at its own granularity; `undefined` where the step moves what it does not tell. */
function moved(
  { iso, granularity }: DateValue,
  [years, months, days]: (typeof steps)[number],
): DateValue | undefined {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if ((days !== 0 && granularity !== 'day') || (months !== 0 && granularity === 'year')) return undefined;
  const pad = (part: number) => String(part).padStart(2, '0');
  if (granularity === 'year') return { type: 'date', iso: String(year + years), granularity };
  const otherMonth = ((month - 1 + months + 12) % 12) + 1;
  if (granularity === 'month') {
    return { type: 'date', iso: `${year + years}-${pad(otherMonth)}`, granularity };
  }
  const otherDay = day + days;
  if (otherDay < 1 || otherDay > monthLength(year + years, otherMonth)) return undefined;
  return { type: 'date', iso: `${year + years}-${pad(otherMonth)}-${pad(otherDay)}`, granularity };
}

/** «أمس», `Tuesday`, « hier »: other weekdays than the one it was. */
function otherWeekdays(mention: DateMention, { weekdays, nearDays }: PairLanguage): string[] {
  const day = dayFrom(mention.value.iso);
  if (day === undefined || mention.value.granularity !== 'day') return [];
  const names = weekdays.map(fold);
  const words = tokenize(mention.text).map(({ norm }) => norm);
  if (words.length === 0 || !words.every((word) => names.includes(word) || nearDays.has(word))) return [];
  return [1, 3, 5].map((step) => weekdays[(weekdayOf(day) + step) % weekdays.length] ?? '');
}
