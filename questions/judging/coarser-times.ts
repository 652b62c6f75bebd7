// `8 a.m.` of what began at `8:15 a.m.`, `2:11` of `2:11:03`: an hour told without its minutes is another hour, and is said by no fuller one.
import type { LanguageCode } from '../languages/language-code.ts';
import { timesIn } from '../reading/reading.ts';
import type { Finding } from './finding.ts';

/** Whether a finding supports a statement of a time that its sentence tells only with more minutes or seconds, or not at all. */
export function isOfFullerTime(
  { stands, agreement, passage }: Finding,
  claimed: { readonly text: string },
  lang: LanguageCode,
): boolean {
  if (stands !== 'supports' || agreement === 'verbatim') return false;
  const times = clockOf(claimed.text, lang);
  if (times.size === 0) return false;
  const hours = clockOf(passage.source.text.slice(passage.start, passage.end), lang);
  return [...times].some((time) => !hours.has(time) && (isClock(time) || isPart(time, hours)));
}

/** The times of a text as they are read and as their figures are written: `8:15`, « 8h15 ». */
function clockOf(text: string, lang: LanguageCode): ReadonlySet<string> {
  const read = timesIn(text, lang).flatMap(({ value, until }) => [
    `T${value}`,
    ...(until === undefined ? [] : [`T${until}`]),
  ]);
  const written = text.match(/\p{Nd}+(?:(?: ?[hH] ?|:)\p{Nd}{2})*/gu) ?? [];
  return new Set([...read, ...written.map((figures) => figures.replace(/ ?[hH] ?/g, ':'))]);
}

function isClock(time: string): boolean {
  return time.startsWith('T');
}

/** Whether fuller figures begin with these. */
function isPart(time: string, hours: ReadonlySet<string>): boolean {
  return [...hours].some((hour) => hour.startsWith(`${time}:`));
}
