// The line before a question in files whose questions are drawn one by one: which article it is about. Pages and papers tell it once.
import type { LanguageCode } from '../languages/language-code.ts';
import { dayFrom, daysOf } from '../reading/calendar.ts';
import { oneLine } from './clean-text.ts';
import { escapeHtml, marked, newsClass } from './html.ts';
import type { Item, ItemSet } from './item.ts';
import { exportWords } from './words.ts';

const dayMs = 86_400_000;

/** Longest headline of a line, in UTF-16 units. */
const longestTitle = 200;

/** Returns the line for `item` as a paragraph that our readers leave out again, or nothing where the article has no title. */
export function newsHtml(item: Item, set: ItemSet): string {
  const line = newsLine(item, set);
  return line === '' ? '' : `<p class="${newsClass}"${marked(set)}>${escapeHtml(line)}</p>`;
}

/** A question for a day must not have the day of publication beside it, which is often the answer. */
function newsLine({ asks }: Item, { article, lang }: ItemSet): string {
  const { title, publishedAt = '' } = article;
  if (title === '') return '';
  const { openQuote, closeQuote, about } = exportWords[lang];
  const headline = oneLine(title, longestTitle).replace(/[«»]/g, (mark) => (mark === '«' ? '“' : '”'));
  const quoted = `${openQuote}${lang === 'en' ? headline.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')) : headline}${closeQuote}`;
  const day = asks === 'when' || asks === 'sequence' ? '' : dayText(publishedAt, lang);
  return about(day === '' ? quoted : `${quoted} (${day})`);
}

/** `publishedAt` as its day in words, the month in both Arabic ways; empty where no day is known. */
function dayText(publishedAt: string, lang: LanguageCode): string {
  const day = dayFrom(publishedAt.slice(0, 10));
  if (day === undefined) return '';
  const written = (locale: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { ...parts, timeZone: 'UTC' }).format(
      daysOf(day) * dayMs,
    );
  if (lang !== 'ar') return written(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' });
  const months = ['ar-SY', 'ar-EG'].map((locale) => written(locale, { month: 'long' }));
  return `${day.day} ${[...new Set(months)].join('/')} ${day.year}`;
}
