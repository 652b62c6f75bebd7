// How an amount of a predicate is asked for: «كم عضواً», «بأي نسبة», «مقابل أي مبلغ».
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { unitOf } from '../counted-noun.ts';
import { prepositions } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { spellInFull } from '../spelling.ts';
import { type Counted, countedAs, deedOn, isFree, rates, unbound } from './counted-words.ts';
import { type Complement, type Frame, isName, mentionOver, type Predicate } from './frame.ts';
import { measures, written } from './frame-words.ts';
import { describesMany, joinsDeed } from './kept-words.ts';
import { durationOf, extentOf, isOfTime, leading } from './led-amounts.ts';
import { objectless } from './verb-lists.ts';

/** Verbs that give their subject a figure without a preposition. */
const reaching: ReadonlySet<string> = new Set(['بلغ', 'تجاوز', 'استغرق', 'كلّف']);

/** Returns how `amount` is asked for in its predicate, or `undefined`. */
export function amountComplement(amount: NumberMention, { frame, text }: Predicate): Complement | undefined {
  const { behind } = frame;
  if (amount.alternative !== undefined || amount.until !== undefined) return undefined;
  const counted = withOrigin(countedAs(amount, behind), frame, text);
  const found = openingOf(amount, counted, frame);
  if (found === undefined) return undefined;
  const to = counted?.end ?? amount.end;
  const often = behind.find((token) => token.start >= to);
  // «للحصول على أي مبلغ أسبوعياً يسعى …»: how often it is goes with the amount.
  const isOften = often !== undefined && rates.has(often.norm) && !/كم/.test(found.opening);
  const from = amount.boundStart + (hasLetter(amount, text) ? 1 : 0);
  return {
    mention: amount,
    ...(from > amount.boundStart ? { answer: { ...amount, boundStart: from } } : {}),
    start: found.start,
    end: isOften ? often.end : to,
    opening: isOften ? `${found.opening} ${spellInFull(often.text)}` : found.opening,
    ...(found.deed === undefined ? {} : { deed: found.deed }),
    asks: 'howMany',
    name: `how-many-${amount.unitKind}`,
    answerText: unbound(text.slice(from, amount.end)),
    // «28 شركة من أصل 34 شركة»: what is more than all is no wrong answer.
    allows: behind.some(({ norm }) => norm === 'اصل') ? ['text'] : ['choice', 'text'],
  };
}

/** «عشر نسخ من ويكيبيديا», «28 شركة من أصل 34», «230 عارضاً من 11 محافظة»: where they are from, and of how many, goes with the counted. */
function withOrigin(
  counted: Counted | undefined,
  { behind, sentence }: Frame,
  text: string,
): Counted | undefined {
  const at = behind.findIndex(({ start }) => start >= (counted?.end ?? 0));
  if (counted === undefined || behind[at]?.norm !== 'من') return counted;
  const isOfAll = behind[at + 1]?.norm === 'اصل';
  const first = behind[isOfAll ? at + 2 : at + 1];
  const over = mentionOver(first, sentence.mentions);
  if (first === undefined || over === undefined || over.start !== first.start) return counted;
  if (!isOfAll && over.type === 'number') {
    // «16 عضواً من 27» would be a part of all.
    const own = isPlace(over, behind) ? countedAs(over, behind) : undefined;
    return own === undefined
      ? counted
      : { words: `${counted.words} من ${text.slice(over.start, own.end)}`, end: own.end };
  }
  if (over.type !== (isOfAll ? 'number' : 'organisation')) return counted;
  const words = text.slice(over.start, over.end);
  return { words: `${counted.words} من ${isOfAll ? 'أصل ' : ''}${words}`, end: over.end };
}

/** «من 11 محافظة», «من خمس دول عربية»: lands, towns and bodies that people come from. */
function isPlace({ end, unitText }: NumberMention, behind: readonly Token[]): boolean {
  const noun = unitText === '' ? (behind.find(({ start }) => start >= end)?.norm ?? '') : fold(unitText);
  return /^(?:دول|بلد|محافظ|ولاي|مدين|مدن|قري|بلدي|منطق|مناطق|جنسي|جامع|نادي|انديه|شرك|مدرس|مدارس|قار)/.test(
    noun,
  );
}

/** «بنحو», «لأكثر»: a preposition is written to the bound. */
const hasLetter = ({ boundStart, start }: NumberMention, text: string): boolean =>
  boundStart < start && /^[بل](?:نحو|حوالي|أكثر|اكثر|أقل|اقل|ما )/.test(text.slice(boundStart, start));

/** Verbs that set a price. */
const setting: ReadonlySet<string> = new Set(['حدّد', 'ثبّت', 'تحدّد']);

/** The words that ask, and where those begin whose place they take. */
interface Opening {
  readonly start: number;
  readonly opening: string;
  readonly deed?: Edit;
}

function openingOf(amount: NumberMention, counted: Counted | undefined, frame: Frame): Opening | undefined {
  const { behind, verb } = frame;
  const { unitKind } = amount;
  const at = behind.findIndex(({ start, end }) => start <= amount.boundStart && end > amount.boundStart);
  const own = behind[at];
  if (own === undefined || (counted === undefined && unitKind === 'none')) return undefined;
  const to = counted?.end ?? amount.end;
  const next = behind.find((token) => token.start >= to);
  // What qualifies the noun would have to change with it.
  // «27 نقطة والتقط …»: what is joined has a figure or a verb of its own.
  const isJoined =
    counted !== undefined && joinsDeed(next, behind[next === undefined ? 0 : behind.indexOf(next) + 1]);
  // «حققت 28 شركة من أصل 34 نمواً»: what the counted did it to.
  const isObject = at === 0 && /(?:اً|ًا)$/.test(next?.text ?? '');
  const isDescribed = counted !== undefined && describesMany(next);
  if (next !== undefined && !isFree(next.norm) && !isJoined && !isObject && !isDescribed) return undefined;
  // «تقدر بنحو 100 مليار دولار», «بأكثر من 20 ألف ناخب»: the preposition is written to the bound or the figure.
  if (own.start < amount.boundStart || (own.start < amount.start && /^[لب]/.test(own.norm))) {
    const isSure = frame.form.verb.past === 'قدر' || (counted !== undefined && !isOfTime(counted));
    return own.norm.startsWith('ب') && isSure
      ? { start: own.start, opening: `بكم ${counted?.words ?? ''}`.trim() }
      : undefined;
  }
  const before = behind[at - 1] ?? verb;
  // «61 في المئة من أصل 4370 ناخباً»: of how many there were is no answer to what the share was.
  if (/^(?:و|ال|وال|اصل)$/.test(before.norm)) return undefined;
  return openingBehind(before, amount, counted, frame, at);
}

function openingBehind(
  before: Token,
  amount: NumberMention,
  counted: Counted | undefined,
  frame: Frame,
  at: number,
): Opening | undefined {
  const { behind, form } = frame;
  const { unitKind } = amount;
  const { start } = before;
  const isReached = reaching.has(form.verb.past);
  // «بـ50 مليون»
  if (before.norm === 'ب')
    return counted === undefined && unitKind !== 'money' && unitKind !== 'measure'
      ? undefined
      : { start, opening: `بكم ${counted?.words ?? ''}`.trim() };
  // «برصيد 15 هدفاً»
  if (before.norm === 'برصيد' && counted !== undefined) return { start, opening: `بكم ${counted.words}` };
  const measure = measures[before.norm];
  if (measure !== undefined) return { start, opening: measure };
  if (before !== frame.verb && /^(?:قدره|قدرها|بلغ|بلغت)$/.test(before.norm)) {
    const owner = behind[at - 2];
    const led = measures[owner?.norm ?? ''];
    return owner === undefined || led === undefined ? undefined : { start: owner.start, opening: led };
  }
  // «حُدد ثمن التذكرة في 390 درهماً»
  if (unitKind === 'money' && before.norm === 'في' && setting.has(form.verb.past))
    return { start, opening: 'بكم' };
  if (unitKind === 'money' && before.norm === 'مقابل') return { start, opening: 'مقابل أي مبلغ' };
  if (unitKind === 'money' && before.norm === 'مبلغ') return { start, opening: isReached ? 'كم' : 'أي مبلغ' };
  if (unitKind === 'percent' && before.norm === 'نسبه')
    return isReached ? undefined : { start, opening: 'أي نسبة' };
  const extent = unitKind === 'measure' ? extentOf(behind, at, amount) : undefined;
  if (extent !== undefined) return extent;
  const lasting =
    counted !== undefined && isOfTime(counted) ? durationOf(before, counted, behind, at) : undefined;
  if (lasting !== undefined) return lasting;
  const led = leading[before.norm];
  if (led !== undefined && counted !== undefined && !isOfTime(counted))
    return { start, opening: `${led} ${counted.words}` };
  if (/^(?:الي|علي|عند|من)$/.test(before.norm)) {
    if (counted !== undefined)
      return { start, opening: `${written[before.norm] ?? before.text} كم ${counted.words}` };
    if (before.norm !== 'الي') return undefined;
    const from = changedFrom(behind, at, frame.sentence) ?? start;
    const reached = unitKind === 'measure' ? unitOf(fold(amount.unitText)) : undefined;
    if (reached !== undefined) return { start: from, opening: `إلى كم ${reached.acc}` };
    if (unitKind === 'percent') return { start: from, opening: 'إلى أي نسبة' };
    return unitKind === 'money' ? { start: from, opening: 'إلى كم' } : undefined;
  }
  // «بلغت 88 مليمتراً في أقل من 30 ساعة»: behind a preposition it is no amount that was reached.
  if (isReached)
    return prepositions.has(before.norm) ? undefined : { start: amount.boundStart, opening: 'كم' };
  const deed = counted === undefined ? undefined : deedWith(before, counted, frame, at);
  if (deed !== undefined && counted !== undefined)
    return { start: amount.boundStart, opening: `كم ${counted.words}`, deed };
  // «تعتزم المجموعة إنفاق 40 مليون دينار»: the sum has a pronoun as the counted have.
  const spent = unitKind === 'money' ? deedWith(before, sum, frame, at) : undefined;
  if (spent !== undefined) return { start: amount.boundStart, opening: 'أي مبلغ', deed: spent };
  const ledDeed = deedLed(before, amount, counted, frame, at);
  if (ledDeed !== undefined) return ledDeed;
  if (isGoverned(before, frame) && !isOwnBefore(before, at, frame)) return undefined;
  if (unitKind === 'percent') {
    const isOf = behind.find((token) => token.start >= amount.end)?.norm === 'من';
    if (!objectless.has(form.verb.past))
      return isOf ? { start: amount.boundStart, opening: 'أي نسبة' } : undefined;
    return { start: amount.boundStart, opening: 'بأي نسبة' };
  }
  if (counted !== undefined) return { start: amount.boundStart, opening: `كم ${counted.words}` };
  // «أنتجت سوريا 2.5 مليون طن من القمح»
  const unit = unitKind === 'measure' ? unitOf(fold(amount.unitText)) : undefined;
  // «وتنتج سوريا 2.5 مليون طن»: of what, the clause before told.
  const isOfThing =
    behind.find(({ start }) => start >= amount.end)?.norm === 'من' || frame.moved !== undefined;
  if (unit !== undefined && isOfThing && !objectless.has(form.verb.past))
    return { start: amount.boundStart, opening: `كم ${unit.acc}` };
  if (unitKind !== 'money' || objectless.has(form.verb.past)) return undefined;
  return { start: amount.boundStart, opening: payments.has(form.verb.past) ? 'كم' : 'أي مبلغ' };
}

/** What «أي مبلغ» counts. */
const sum: Counted = { words: 'مبلغاً', end: 0 };

/** Verbs that have a sum for their object, whatever the noun. */
const payments: ReadonlySet<string> = new Set(['خسر', 'ربح', 'كسب', 'دفع', 'أنفق', 'جنى']);

/** «تعتزم الوزارة بناء تسع محطات»: the noun of action, which is the verb's object, with the pronoun of the counted. */
function deedWith(
  before: Token,
  counted: Counted,
  { verb, behind, sentence }: Frame,
  at: number,
): Edit | undefined {
  if (before === verb || !masdars.has(before.norm) || isOfTime(counted)) return undefined;
  // «أعلنت الشركة عن توظيف 400 عامل»
  const subject = behind[behind[at - 2]?.norm === 'عن' ? at - 3 : at - 2];
  return isBehindSubject(subject, sentence)
    ? { start: before.start, end: before.end, with: deedOn(before.text, counted) }
    : undefined;
}

/** «تعهدت الشركة بتقديم 120 مليون دولار»: the noun of action goes to the front with its preposition. */
function deedLed(
  { start, norm, text }: Token,
  { unitKind }: NumberMention,
  counted: Counted | undefined,
  { behind, sentence }: Frame,
  at: number,
): Opening | undefined {
  if (!norm.startsWith('ب') || !masdars.has(norm.slice(1)) || !isBehindSubject(behind[at - 2], sentence))
    return undefined;
  if (unitKind === 'money') return { start, opening: `${text} أي مبلغ` };
  return counted === undefined || isOfTime(counted)
    ? undefined
    : { start, opening: `${text} كم ${counted.words}` };
}

/** Whether the token closes a subject; behind a further noun the noun of action may be that noun's: «مشروع بناء 9 محطات». */
function isBehindSubject(noun: Token | undefined, { mentions }: SentenceReading): boolean {
  if (noun === undefined || prepositions.has(noun.norm) || noun.kind === 'number') return false;
  const over = mentionOver(noun, mentions);
  return /^(?:و?ال|لل).{2,}|^"$/.test(noun.norm) || (over !== undefined && isName(over));
}

/** «تراجعت من 31 إلى 20 في المئة»: the first figure has no unit of its own, and goes with the second. */
function changedFrom(
  behind: readonly Token[],
  at: number,
  { mentions }: SentenceReading,
): number | undefined {
  const over = mentionOver(behind[at - 2], mentions);
  const before = over === undefined ? undefined : behind.findLast(({ end }) => end <= over.start);
  const isBare = over?.type === 'number' && over.unitKind === 'none';
  return isBare && before?.norm === 'من' ? before.start : undefined;
}

/** «تضم في عضويتها 215 مزارعاً», «يجمع بين جدرانه 40 لوحة»: a phrase with the subject's own pronoun, right behind the verb. */
function isOwnBefore({ text }: Token, at: number, { behind, form, moved }: Frame): boolean {
  const own = form.gender === 'f' ? /^(?!ال).{3,}ها$/ : /^(?!ال).{3,}[^ة]ه$/;
  return moved !== undefined && at === 2 && own.test(text) && /^(?:في|بين|ضمن)$/.test(behind[0]?.norm ?? '');
}

/**
 * «بعد 6 أسابيع», «صيانة 71 محطة»: the amount is what a preposition or another noun takes. The verb's own stands right behind it,
 * behind a name or behind a definite word, and no other figure stands before it.
 */
function isGoverned(before: Token, { verb, behind, sentence: { mentions } }: Frame): boolean {
  // Behind a time, or what was said of the doer, between commas.
  if (before === verb || before.norm === ',') return false;
  const over = mentionOver(before, mentions);
  const isSecond = behind.some(
    (token) => token.end <= before.end && mentionOver(token, mentions)?.type === 'number',
  );
  if (isSecond) return true;
  if (over !== undefined) return !isName(over);
  if (/^(?:معا|جميعا)$/.test(before.norm)) return false;
  return !/^(?:[وبلك]?ال|لل).{2,}|^["»)]|^ايضا$/.test(before.norm) || prepositions.has(before.norm);
}
