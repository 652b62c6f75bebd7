// «حققت شركة كذا أرباحاً بلغت 12 مليون دولار»: a body's result, asked by its own noun: «كم بلغت أرباح شركة كذا؟».
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { spellInFull } from '../spelling.ts';
import type { Frame } from './frame.ts';
import { standsAlone } from './predicates.ts';
import { wordedDraft } from './told-drafts.ts';

/** Verbs that give a body its result. */
const earning: ReadonlySet<string> = new Set(['حقّق', 'سجّل', 'تكبّد', 'جنى']);

/** Results, folded → before their owner, and the verb of their gender. */
const results: Readonly<Record<string, readonly [noun: string, verb: 'بلغ' | 'بلغت']>> = {
  ارباحا: ['أرباح', 'بلغت'],
  ارباح: ['أرباح', 'بلغت'],
  خساير: ['خسائر', 'بلغت'],
  ايرادات: ['إيرادات', 'بلغت'],
  مبيعات: ['مبيعات', 'بلغت'],
  عايدات: ['عائدات', 'بلغت'],
  فايضا: ['فائض', 'بلغ'],
  عجزا: ['عجز', 'بلغ'],
};

/** Words between a result and its amount. */
const openers = /^(?:بلغت|بلغ|قدرها|قدره|قيمتها|بقيمه|بنحو|مقدارها)$/;

/** Most words between the result and its amount, and of the period behind it. */
const reach = 5;
const longestPeriod = 7;

/** Returns the question on the result that `frame`'s sentence gives its doer, if it gives one. */
export function resultDraft(frame: Frame, claim: Claim, told: Told): Draft | undefined {
  const { doer, verb, form, sentence } = frame;
  if (doer === undefined || !earning.has(form.verb.past) || form.tense !== 'past') return undefined;
  const { tokens, mentions } = sentence;
  const at = tokens.findIndex((token) => token.start >= doer.end && results[token.norm] !== undefined);
  const result = results[tokens[at]?.norm ?? ''];
  const noun = tokens[at];
  if (result === undefined || noun === undefined) return undefined;
  const amount = mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' && mention.unitKind === 'money' && mention.start > noun.end,
  );
  if (amount === undefined || amount.until !== undefined || amount.alternative !== undefined)
    return undefined;
  const between = tokens.filter(({ start, end }) => start >= noun.end && end <= amount.boundStart);
  const opener = between.findIndex(({ norm }) => openers.test(norm));
  if (opener < 0 || between.length > reach || between.some(({ kind }) => kind === 'mark')) return undefined;
  const kind = between.slice(0, opener);
  // «قبل الزكاة» goes with the result; an adjective would have to change with it.
  if (kind.length > 0 && kind[0]?.norm !== 'قبل' && kind[0]?.norm !== 'بعد') return undefined;
  const owner = tokens.filter(({ start, end }) => start >= doer.start && end <= noun.start);
  if (!standsAlone(owner, mentions) || owner.some((token) => token.kind === 'mark' && token.norm !== '"'))
    return undefined;
  const period = periodBehind(tokens, amount.end, frame);
  const textOf = (words: readonly Token[]) =>
    words.length === 0 ? '' : ` ${told.text.slice(words[0]?.start, words.at(-1)?.end)}`;
  const name = textOf(owner).replace(/["“”]\s*([^"“”]+?)\s*["“”]/g, '«$1»');
  const answerText = told.text.slice(amount.boundStart, amount.end);
  const what = `${result[1]} ${result[0]}${name}${textOf(kind)}`;
  const isDated = mentions.some(
    ({ type, start, end }) =>
      type === 'date' && period.some((token) => token.start >= start - 8 && token.end <= end),
  );
  return wordedDraft(
    {
      pattern: 'ar-frame-result',
      sentence,
      tokens: [verb, ...owner, noun, ...between, ...period],
      verb,
      gender: form.gender,
      mentions: [doer.mention, amount],
      edits: [],
      leansOnHeadline: false,
      question: spellInFull(`كم ${what}${textOf(period)}`),
      statement: spellInFull(`${what} ${answerText}${textOf(period)}`),
      asks: 'howMany',
      answer: amount,
      answerText,
      mark: { start: amount.boundStart, end: amount.end },
      names: 1,
      isDated,
      ...(frame.said === undefined ? {} : { said: frame.said }),
      allows: ['choice', 'text'],
    },
    claim,
  );
}

/** «خلال النصف الأول 2015»: the period of the amount, where it is told in full. */
function periodBehind(tokens: readonly Token[], from: number, { sentence }: Frame): Token[] {
  const at = tokens.findIndex(({ start }) => start >= from);
  if (at < 0 || !/^(?:في|خلال|عن|بنهايه|عام)$/.test(tokens[at]?.norm ?? '')) return [];
  const close = tokens.findIndex(
    ({ kind, norm }, index) => index > at && (kind === 'mark' || /^(?:مقارنه|قياسا|مقابل)$/.test(norm)),
  );
  const period = tokens.slice(at, close < 0 ? tokens.length : close);
  return period.length <= longestPeriod && standsAlone(period, sentence.mentions) ? period : [];
}
