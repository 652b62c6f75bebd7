// «المسبح البالغ طوله 50 متراً», «الهيئة التي يبلغ عدد أعضائها …»: what is counted or measured of a thing that is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import { voiceOf } from './clause-frames.ts';
import { rates } from './counted-words.ts';
import { type Owner, ownerOf } from './measure-owners.ts';
import { type Agreement, phraseBefore } from './noun-phrases.ts';
import { namesIn } from './predicates.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';

/** What is measured, folded → as written, and the verb of its gender. */
const quantities: Readonly<Record<string, readonly [noun: string, verb: 'يبلغ' | 'تبلغ']>> = {
  عدد: ['عدد', 'يبلغ'],
  طول: ['طول', 'يبلغ'],
  ارتفاع: ['ارتفاع', 'يبلغ'],
  عرض: ['عرض', 'يبلغ'],
  عمق: ['عمق', 'يبلغ'],
  وزن: ['وزن', 'يبلغ'],
  قيمت: ['قيمة', 'تبلغ'],
  مساحت: ['مساحة', 'تبلغ'],
  تكلفت: ['تكلفة', 'تبلغ'],
  كلفت: ['كلفة', 'تبلغ'],
  سعت: ['سعة', 'تبلغ'],
  طاقت: ['طاقة', 'تبلغ'],
  تعداد: ['تعداد', 'يبلغ'],
  راسمال: ['رأسمال', 'يبلغ'],
  ميزانيت: ['ميزانية', 'تبلغ'],
  سرعت: ['سرعة', 'تبلغ'],
  مدت: ['مدة', 'تبلغ'],
  ثمن: ['ثمن', 'يبلغ'],
  سعر: ['سعر', 'يبلغ'],
};

/** Words that open such a clause, before the measured noun. */
const openers = /^(?:ال)?بالغه?$/;
const verbs = /^(?:يبلغ|تبلغ|بلغ|بلغت)$/;

/** Returns the questions on what is measured in `sentence`. */
export function measureDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { tokens, mentions } = sentence;
  const { from } = findOpening(tokens);
  return mentions.flatMap((mention) => {
    if (mention.type !== 'number' || mention.unitKind === 'none' || mention.until !== undefined) return [];
    if (mention.alternative !== undefined) return [];
    const at = tokens.findIndex((token) => token.end > mention.boundStart);
    const draft =
      draftAt(mention, at, sentence, claim, told, from) ?? asideAt(mention, at, sentence, claim, told, from);
    return draft === undefined ? [] : [draft];
  });
}

/** «أعضاء الوفد، وعددهم 16 عضواً، …», «الجائزة، وقيمتها 40 ألف دينار، …»: a measure set off behind what it is of. */
function asideAt(
  amount: NumberMention,
  at: number,
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  from: number,
): Draft | undefined {
  const { tokens } = sentence;
  const noun = tokens[at - 1];
  const close = tokens.find(({ start }) => start >= amount.end);
  if (noun === undefined || tokens[at - 2]?.norm !== ',' || !noun.norm.startsWith('و')) return undefined;
  if (close !== undefined && close.kind !== 'mark') return undefined;
  const measured = measuredBy({ ...noun, norm: noun.norm.slice(1), text: noun.text.slice(1) });
  const owner = measured === undefined ? undefined : ownerBefore(sentence, at - 2, measured, told);
  const said = voiceOf(noun, sentence, told, from);
  if (measured === undefined || owner === undefined || said === 'unknown') return undefined;
  const answerText = told.text.slice(amount.boundStart, amount.end);
  const what = `${measured.verb} ${measured.noun} ${owner.words}`;
  const clause = framedClause([...owner.tokens, noun], [...owner.mentions, amount], noun, 'm');
  return wordedDraft(
    {
      pattern: 'ar-frame-measure-aside',
      clause: owner.leans ? { ...clause, leansOnHeadline: true } : clause,
      question: spellInFull(`كم ${what}`),
      statement: spellInFull(`${what} ${answerText}`),
      asks: 'howMany',
      answer: amount,
      answerText,
      mark: { start: amount.boundStart, end: amount.end },
      names: owner.names,
      isDated: false,
      said,
      allows: ['choice', 'text'],
    },
    claim,
  );
}

/** What stands right before the comma: a thing, or those who are counted with whose they are. */
function ownerBefore(
  sentence: SentenceReading,
  comma: number,
  { agreement }: Measured,
  told: Told,
): Owner | undefined {
  const { tokens } = sentence;
  if (agreement !== 'people')
    return ownerOf(phraseBefore(sentence, comma, agreement, told, true), sentence, told);
  const [people, of] = [tokens[comma - 2], tokens[comma - 1]];
  if (people === undefined || of === undefined || !many.test(people.norm) || !/^ال.{3,}/.test(of.norm))
    return undefined;
  const whose = ownerOf({ words: of.text, tokens: [of], mentions: [] }, sentence, told);
  return whose === undefined ? undefined : { ...whose, words: `${people.text} ${whose.words}` };
}

function draftAt(
  amount: NumberMention,
  at: number,
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  from: number,
): Draft | undefined {
  const { tokens, mentions } = sentence;
  let noun = at - 1;
  let adjective: Token | undefined;
  if (/^ال.{2,}يه?$/.test(tokens[noun]?.norm ?? '')) adjective = tokens[noun--];
  const measured = measuredBy(tokens[noun]);
  if (measured === undefined) return undefined;
  const opener = tokens[noun - 1];
  if (opener === undefined) return undefined;
  const isVerb = verbs.test(opener.norm);
  const isRelative = isVerb && /^و?(?:الذي|التي)$/.test(tokens[noun - 2]?.norm ?? '');
  if (!isRelative && !openers.test(opener.norm.replace(/^و/, ''))) return undefined;
  const voice = voiceOf(opener, sentence, told, from);
  if (voice === 'unknown') return undefined;
  const to = isRelative ? noun - 2 : noun - 1;
  const phrase = phraseBefore(sentence, to, measured.agreement, told);
  const first = phrase?.tokens[0];
  if (phrase === undefined || first === undefined) return undefined;
  const rate = tokens.find((token) => token.start >= amount.end);
  const often = rate !== undefined && rates.has(rate.norm) ? ` ${rate.text}` : '';
  const verb = isVerb ? opener.text : measured.verb;
  const what =
    adjective === undefined
      ? `${measured.noun} ${phrase.words}`
      : `ال${measured.noun} ${adjective.text} ${phrase.words.startsWith('ال') ? `لل${phrase.words.slice(2)}` : `ل${phrase.words}`}`;
  const answerText = told.text.slice(amount.boundStart, amount.end);
  const inside = tokens.slice(tokens.indexOf(first), at + 1);
  return wordedDraft(
    {
      pattern: 'ar-frame-measure',
      clause: framedClause(inside, [...phrase.mentions, amount], opener, verb.startsWith('ت') ? 'f' : 'm'),
      question: spellInFull(`كم ${verb} ${what}${often}`),
      statement: spellInFull(`${verb} ${what} ${answerText}${often}`),
      asks: 'howMany',
      answer: amount,
      answerText,
      mark: { start: amount.boundStart, end: amount.end },
      names: namesIn(phrase.tokens, mentions),
      isDated: false,
      said: voice,
      allows: ['choice', 'text'],
    },
    claim,
  );
}

/** What is measured, and whose pronoun it has. */
export interface Measured {
  readonly noun: string;
  readonly verb: string;
  readonly agreement: Agreement;
  /** «عدد سكانها»: the pronoun is written to those who are counted. */
  readonly isOfMany: boolean;
}

/** Those who are counted of a place or a body, as they stand before its name. */
const many =
  /^(?:سكان|موظفي|عمال|اعضا[يء]|طلاب|تلاميذ|نزلا[يء]|مقاعد|غرف|طوابق|صفحات|فروع|اجنحه|مشتركي|قرا[يء]|لاعبي)$/;

/** Returns what the token measures («عددها», «قيمته») and whom its pronoun means; `before` may be the «عدد» of «عدد سكانها». */
export function measuredBy(token: Token | undefined, before?: Token): Measured | undefined {
  const parts = /^(.{3,}?)(ها|هم|ه)$/.exec(token?.norm ?? '');
  if (parts === null || token === undefined) return undefined;
  const agreement: Agreement = parts[2] === 'ها' ? 'f' : parts[2] === 'هم' ? 'people' : 'm';
  if (before?.norm === 'عدد' && many.test(parts[1] ?? '')) {
    const counted = token.text.slice(0, -(parts[2]?.length ?? 0)).replace(/ئ$/, 'ء');
    return { noun: `عدد ${counted}`, verb: 'يبلغ', agreement, isOfMany: true };
  }
  const found = quantities[parts[1] ?? ''];
  return found === undefined ? undefined : { noun: found[0], verb: found[1], agreement, isOfMany: false };
}
