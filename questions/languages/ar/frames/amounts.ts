// How an amount of a predicate is asked for: «كم عضواً», «بأي نسبة», «مقابل أي مبلغ».
import type { NumberMention } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import { prepositions } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { spellInFull } from '../spelling.ts';
import { type Counted, countedAs, isFree, rates } from './counted-words.ts';
import { type Complement, type Frame, isName, mentionOver, type Predicate } from './frame.ts';
import { measures, written } from './frame-words.ts';
import { objectless } from './verb-lists.ts';

/** Verbs that give their subject a figure without a preposition. */
const reaching: ReadonlySet<string> = new Set(['بلغ', 'تجاوز', 'استغرق', 'كلّف']);

/** Returns how `amount` is asked for in its predicate, or `undefined`. */
export function amountComplement(amount: NumberMention, { frame, text }: Predicate): Complement | undefined {
  const { behind } = frame;
  if (amount.alternative !== undefined || amount.until !== undefined) return undefined;
  const counted = countedAs(amount, behind);
  const found = openingOf(amount, counted, frame);
  if (found === undefined) return undefined;
  const to = counted?.end ?? amount.end;
  const often = behind.find((token) => token.start >= to);
  // «للحصول على أي مبلغ أسبوعياً يسعى …»: how often it is goes with the amount.
  const isOften = often !== undefined && rates.has(often.norm) && !found.opening.startsWith('كم');
  return {
    mention: amount,
    start: found.start,
    end: isOften ? often.end : to,
    opening: isOften ? `${found.opening} ${spellInFull(often.text)}` : found.opening,
    asks: 'howMany',
    name: `how-many-${amount.unitKind}`,
    answerText: text.slice(amount.boundStart, amount.end),
    allows: ['choice', 'text'],
  };
}

/** The words that ask, and where those begin whose place they take. */
interface Opening {
  readonly start: number;
  readonly opening: string;
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
  if (next !== undefined && !isFree(next.norm)) return undefined;
  if (own.start < amount.boundStart) return undefined;
  const before = behind[at - 1] ?? verb;
  if (/^(?:و|ال|وال)$/.test(before.norm)) return undefined;
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
  const measure = measures[before.norm];
  if (measure !== undefined) return { start, opening: measure };
  if (/^(?:قدره|قدرها|بلغ|بلغت)$/.test(before.norm)) {
    const owner = behind[at - 2];
    const led = measures[owner?.norm ?? ''];
    return owner === undefined || led === undefined ? undefined : { start: owner.start, opening: led };
  }
  const purpose = isReached || unitKind !== 'money' ? undefined : purposeOf(behind, at);
  if (purpose !== undefined) return purpose;
  if (unitKind === 'money' && before.norm === 'مقابل') return { start, opening: 'مقابل أي مبلغ' };
  if (unitKind === 'money' && before.norm === 'مبلغ') return { start, opening: isReached ? 'كم' : 'أي مبلغ' };
  if (unitKind === 'percent' && before.norm === 'نسبه')
    return isReached ? undefined : { start, opening: 'أي نسبة' };
  if (/^(?:الي|علي|عند|من)$/.test(before.norm)) {
    if (counted !== undefined)
      return { start, opening: `${written[before.norm] ?? before.text} كم ${counted.words}` };
    if (before.norm !== 'الي') return undefined;
    if (unitKind === 'percent') return { start, opening: 'إلى أي نسبة' };
    return unitKind === 'money' ? { start, opening: 'إلى كم' } : undefined;
  }
  if (isReached) return { start: amount.boundStart, opening: 'كم' };
  if (isGoverned(before, frame)) return undefined;
  if (unitKind === 'percent')
    return objectless.has(form.verb.past) ? { start: amount.boundStart, opening: 'بأي نسبة' } : undefined;
  return counted === undefined ? undefined : { start: amount.boundStart, opening: `كم ${counted.words}` };
}

/** Nouns of action of money that are other nouns as well. */
const spending = /^ل(?:جمع|دفع|شراء|دعم|سداد)$/;

/** «لجمع 40 مليون دولار», «للحصول على 27 مليون دولار»: the noun of action goes to the front with the amount. */
function purposeOf(behind: readonly Token[], at: number): Opening | undefined {
  const before = behind[at - 1];
  if (before === undefined) return undefined;
  const isPurpose = ({ norm }: Token) =>
    /^ل.{3,}/.test(norm) && (masdars.has(norm.replace(/^(?:لل|ل)/, '')) || spending.test(norm));
  if (isPurpose(before)) return { start: before.start, opening: `${before.text} أي مبلغ` };
  const first = behind[at - 2];
  return first !== undefined && before.norm === 'علي' && isPurpose(first)
    ? { start: first.start, opening: `${first.text} على أي مبلغ` }
    : undefined;
}

/**
 * «بعد 6 أسابيع», «صيانة 71 محطة»: the amount is what a preposition or another noun takes. The verb's own stands right behind it,
 * behind a name or behind a definite word, and no other figure stands before it.
 */
function isGoverned(before: Token, { verb, behind, sentence: { mentions } }: Frame): boolean {
  if (before === verb) return false;
  const over = mentionOver(before, mentions);
  const isSecond = behind.some(
    (token) => token.end <= before.end && mentionOver(token, mentions)?.type === 'number',
  );
  if (isSecond) return true;
  if (over !== undefined) return !isName(over);
  return !/^(?:[وبلك]?ال|لل).{2,}|^["»)]|^ايضا$/.test(before.norm) || prepositions.has(before.norm);
}
