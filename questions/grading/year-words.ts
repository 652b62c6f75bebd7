// A year that is said otherwise than numbers are: its units before its hundreds, in two pairs, or only its decade.
import { languages } from '../languages/languages.ts';
import type { DateMention, NumberMention } from '../reading/mention.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Returns the year that an answer in words says from its end («ستة وخمسين وتسعمئة وألف») or by its halves (`nineteen eleven`). */
export function spokenYear({ text, tokens, writtenIn }: TypedAnswer): number | undefined {
  const amounts = languages[writtenIn]
    .findMentions(tokens, text, undefined)
    .filter((mention): mention is NumberMention => mention.type === 'number')
    .map(({ value }) => value.value);
  const [first = 0, second = 0] = amounts;
  const isPair = (amount: number) => amount >= 10 && amount < 100;
  if (amounts.length < 2 || /\p{N}/u.test(text)) return undefined;
  if (amounts.length === 2 && isPair(first) && isPair(second)) return 100 * first + second;
  const rises = amounts.every(
    (amount, index) => index === 0 || (amount % 100 === 0 && amount > (amounts[index - 1] ?? 0)),
  );
  return rises ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined;
}

/** Whether the answer names no more than the decade that `year` lies in: `the 1910s`, « les années 70 ». */
export function namesDecade(year: number, { text, tokens, writtenIn }: TypedAnswer): boolean {
  const dates = languages[writtenIn]
    .findMentions(tokens, text, undefined)
    .filter((mention): mention is DateMention => mention.type === 'date');
  const [only] = dates;
  if (only?.until === undefined || dates.length > 1 || only.until.granularity !== 'year') return false;
  const [from, to] = [Number(only.value.iso), Number(only.until.iso)];
  return from <= year && year <= to && to - from < 10;
}
