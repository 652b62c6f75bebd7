// An Arabic clause as our own sentence: named in full, dated in full, spelled in full, quoted with «».
import type { Claim } from '../../claims.ts';
import type { Place } from '../../evidence.ts';
import type { DateValue } from '../../question.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import { type Edit, retell } from '../../reading/retelling.ts';
import { fold } from '../../text/fold.ts';
import { isQuotationOpen } from '../../text/quotations.ts';
import { arNames } from './names.ts';
import { mendedSlips } from './slips.ts';
import { spellInFull } from './spelling.ts';
import { type MonthStyle, writtenDate, writtenWeekday } from './written-date.ts';

/** What a retelling leaves out or changes besides what every retelling does. */
export interface RetellOptions {
  readonly text: string;
  readonly style: MonthStyle;
  readonly without?: Place;
  readonly changes?: readonly Edit[];
}

/** Returns the clause of `claim` as a statement without its final stop. */
export function retoldClause({ clause }: Pick<Claim, 'clause'>, options: RetellOptions): string {
  const edits: Edit[] = [...clause.omitted.map((gap) => ({ ...gap, with: '' })), ...(clause.edits ?? [])];
  if (options.without !== undefined) edits.push({ ...options.without, with: '' });
  edits.push(...(options.changes ?? []));
  const named = new Set<string>();
  if (clause.inherited !== undefined) {
    edits.push({ start: clause.verb.end, end: clause.verb.end, with: ` ${clause.inherited.name}` });
    named.add(clause.inherited.entity);
  }
  for (const mention of clause.mentions) {
    // Somebody's words are left as they are.
    if (isQuotationOpen(options.text, clause.start, mention.start)) continue;
    if (edits.some((edit) => mention.start >= edit.start && mention.end <= edit.end)) continue;
    const edit = inFull(mention, options, named);
    if (edit !== undefined) edits.push(edit);
  }
  return spellInFull(
    mendedSlips(withoutDateCommas(tidy(arabicQuotes(retell(options.text, clause.start, clause.end, edits))))),
  );
}

/** «أقر المجلس، يوم الأحد 13 أيلول 2026، قانوناً»: written out, the day needs no commas. */
function withoutDateCommas(words: string): string {
  return words.replace(
    /،( (?:(?:صباح|مساء|ظهر|عصر|فجر|ليل) )?يوم \S+ \d{1,2} [^،\d]{3,26} (?:19|20)\d\d)،(?! [\d_])/g,
    '$1',
  );
}

/** Longest given name that is looked for before a short mention, in UTF-16 units. */
const longestGiven = 24;

/** The first short mention of a person becomes the full name; a relative day becomes a date. */
function inFull(mention: Mention, options: RetellOptions, named: Set<string>): Edit | undefined {
  if (mention.type === 'person') {
    if (named.has(mention.entity)) return undefined;
    named.add(mention.entity);
    // «جوزف ستالين» beside a list's «جوزيف ستالين»: the given name stands there already.
    const before =
      options.text
        .slice(Math.max(0, mention.start - longestGiven), mention.start)
        .trimEnd()
        .split(/\s/)
        .at(-1) ?? '';
    return mention.text === mention.name || arNames.givenNames.has(fold(before)) || !isShort(mention, before)
      ? undefined
      : { start: mention.start, end: mention.end, with: mention.name };
  }
  // A day that may be another stays as it was said.
  if (mention.type !== 'date' || mention.told === 'full' || mention.conflict !== undefined) return undefined;
  const before = options.text.slice(mention.leadStart, mention.start);
  const start = mention.leadStart;
  if (mention.value.granularity !== 'day')
    return {
      start: mention.start,
      end: mention.end,
      with: `${mention.told === 'relative' ? unitOf(mention.value, before) : ''}${writtenDate(mention.value, options.style)}`,
    };
  const lead = before.includes('يوم') || mention.told === 'relative' ? 'يوم ' : '';
  const written =
    mention.told === 'relative'
      ? writtenWeekday(mention.value, options.style)
      : writtenDate(mention.value, options.style);
  return { start, end: mention.end, with: `${lead}${written}` };
}

/** «العام المقبل» is «عام 2027»: a bare year or month would hang behind an amount or a verb. */
function unitOf({ iso }: DateValue, before: string): string {
  if (before.trim() !== '') return '';
  return iso.length === 4 ? 'عام ' : 'شهر ';
}

/** Whether the mention leaves out a part of the name; behind «بن» it is somebody's father, of whom no more is known. */
function isShort({ text, name }: NameMention, before: string): boolean {
  return !/^(?:بن|ابن|بنت|ابنة)$/.test(before) && name.split(' ').length > text.split(' ').length;
}

function arabicQuotes(text: string): string {
  let open = false;
  return text.replace(/["“”„]/g, () => {
    open = !open;
    return open ? '«' : '»';
  });
}

/** No space inside «», and none between a one-letter preposition and its figure: «بـ39». */
function tidy(text: string): string {
  return (
    text
      // A comma of the other script, as agencies type it.
      .replace(/ ?,(?=[\s\u0600-\u06ff])/g, '،')
      .replace(/« +/g, '«')
      .replace(/ +»/g, '»')
      .replace(/(^| )([بلك]) (?=[\d٠-٩])/g, '$1$2ـ')
      .replace(/(^| )([بلك])ـ? (?=«)/g, '$1$2ـ')
  );
}
