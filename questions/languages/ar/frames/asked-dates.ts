// «في أي عام», «منذ أي تاريخ»: the date that a predicate tells.
import type { DateMention } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import type { VerbForm } from '../verb-forms.ts';
import { writtenDate } from '../written-date.ts';
import { type Complement, type Frame, mentionOver, type Predicate } from './frame.ts';

const dateOpenings: Readonly<Record<string, string>> = {
  '': 'في',
  في: 'في',
  منذ: 'منذ',
  حتي: 'حتى',
  الي: 'إلى',
};

const dateNouns = { day: 'تاريخ', month: 'شهر', year: 'عام' } as const;

export function dateComplement(
  date: DateMention,
  { frame, style, reading }: Predicate,
): Complement | undefined {
  const { behind, sentence } = frame;
  const isSure = date.inferredYear
    ? isOfVerb(date, frame.form.tense, reading.published)
    : date.told === 'full';
  if (!isSure || date.conflict !== undefined || date.until !== undefined) return undefined;
  // «لعام 2013»: the preposition is written to the date.
  if (behind.some((token) => token.start < date.leadStart && token.end > date.leadStart)) return undefined;
  const before = behind.findLast((token) => token.end <= date.leadStart) ?? frame.verb;
  const preposition = before !== frame.verb && dateOpenings[before.norm] !== undefined ? before.norm : '';
  if (preposition === '') {
    // «أزمة عام 2008»: a bare year behind an indefinite noun tells of the noun; «صيف 2005» is part of one.
    const over = mentionOver(before, sentence.mentions);
    const isLed = date.leadStart < date.start || date.value.granularity === 'day';
    const closes =
      before === frame.verb ||
      before.end === frame.doer?.asideEnd ||
      over !== undefined ||
      /^(?:[وبلك]?ال|لل)/.test(before.norm);
    if (!isLed || !closes) return undefined;
  }
  const opening = dateOpenings[preposition];
  const from = preposition === '' ? date.leadStart : spanBefore(before, frame);
  return {
    mention: date,
    start: from,
    end: date.end,
    opening: `${opening} أي ${dateNouns[date.value.granularity]}`,
    asks: 'when',
    name: `when-${date.value.granularity}`,
    answerText: writtenDate(date.value, style),
    allows: ['choice', 'text'],
  };
}

/** «سيُفتح … في العشرين من نيسان»: a day without its year is sure where it lies on the verb's side of the news. */
function isOfVerb({ value }: DateMention, tense: VerbForm['tense'], published: string): boolean {
  if (value.granularity !== 'day') return false;
  return tense === 'future' ? value.iso > published : tense === 'past' && value.iso < published;
}

/** «أُطلق قبل 36 سنة في الأول من …»: a span that says the same goes with the date. Where the phrase begins. */
function spanBefore(preposition: Token, { behind, sentence }: Frame): number {
  const span = sentence.mentions.find(
    ({ type, end }) => type === 'number' && end <= preposition.start && preposition.start - end <= 1,
  );
  const before = behind.findLast(({ end }) => end <= (span?.start ?? 0));
  return before?.norm === 'قبل' ? before.start : preposition.start;
}
