// How an amount of a predicate is asked for: «كم عضواً», «بأي نسبة», «مقابل أي مبلغ».
import type { Mention, NumberMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { classOf, nounOf } from '../counted-noun.ts';
import { prepositions } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { type Complement, isName, mentionOver, type Predicate } from './frame.ts';
import { measures, written } from './frame-words.ts';
import { objectless } from './verb-lists.ts';

/** Verbs that give their subject a figure without a preposition. */
const reaching: ReadonlySet<string> = new Set(['بلغ', 'تجاوز', 'استغرق', 'كلّف']);

/** Words that tell how often an amount is meant, and stay behind it. */
export const rates: ReadonlySet<string> = new Set(
  'سنويا شهريا اسبوعيا يوميا سنويًا شهريًا يوميًا للبرميل'.split(' '),
);

/** Returns how `amount` is asked for in its predicate, or `undefined`. */
export function amountComplement(amount: NumberMention, { frame, text }: Predicate): Complement | undefined {
  const { behind } = frame;
  if (amount.alternative !== undefined || amount.until !== undefined) return undefined;
  const own = behind.find((token) => token.start <= amount.boundStart && token.end > amount.boundStart);
  const at = own === undefined ? -1 : behind.indexOf(own);
  const counted = countedAs(amount, behind);
  const end = counted?.end ?? amount.end;
  const found = openingOf(
    amount,
    own,
    at,
    frame.verb,
    behind,
    frame.form.verb.past,
    text,
    counted,
    frame.sentence.mentions,
  );
  const often = behind.find((token) => token.start >= end);
  // «للحصول على أي مبلغ أسبوعياً يسعى …»: how often it is goes with the amount.
  const isOften =
    often !== undefined && rates.has(often.norm) && found !== undefined && !found.opening.startsWith('كم');
  const asked =
    found === undefined
      ? undefined
      : isOften
        ? {
            start: found.start,
            opening: `${found.opening} ${accusative(often) ?? often.text}`,
            end: often.end,
          }
        : { ...found, end };
  if (asked === undefined) return undefined;
  return {
    mention: amount,
    start: asked.start,
    end: asked.end,
    opening: asked.opening,
    asks: 'howMany',
    name: `how-many-${amount.unitKind}`,
    answerText: text.slice(amount.boundStart, amount.end),
    allows: ['choice', 'text'],
  };
}

/** A counted noun as «كم» takes it, and where it ends. */
interface Counted {
  readonly words: string;
  readonly end: number;
}

/**
 * «24 عضواً»: the noun in the accusative singular. Behind 11 to 99 it stands so already, with what qualifies it («33 مركزاً
 * انتخابياً»); of any other figure only a listed noun with nothing behind it is put into that form.
 */
function countedAs(amount: NumberMention, behind: readonly Token[]): Counted | undefined {
  const isMany = Number.isInteger(amount.value.value) && classOf(amount.value.value) === 'many';
  const at = behind.findIndex(
    (token) =>
      token.end > amount.start && token.kind === 'word' && token.start >= amount.start + amount.amount.length,
  );
  if (
    isMany &&
    amount.unitKind !== 'money' &&
    amount.unitKind !== 'percent' &&
    !/[^\d٠-٩.,٫٬]/.test(amount.amount)
  ) {
    const words: string[] = [];
    let end = amount.end;
    for (const token of behind.slice(at < 0 ? behind.length : at)) {
      const word = adverbs.test(token.norm) ? undefined : accusative(token);
      if (word === undefined || !token.spaced) break;
      words.push(word);
      end = token.end;
    }
    const listed = words.length === 1 ? nounOf(fold(words[0] ?? '')) : undefined;
    if (listed !== undefined) return { words: listed.acc, end };
    if (words.length > 0 && words.length <= 3) return { words: words.join(' '), end };
  }
  const noun = amount.unitKind === 'count' ? nounOf(fold(amount.unitText)) : undefined;
  return noun === undefined ? undefined : { words: noun.acc, end: amount.end };
}

/** Adverbs that end like accusatives. */
const adverbs = /^(?:عالميا|عربيا|محليا|دوليا|تقريبا|فقط|سنويا|شهريا|اسبوعيا|يوميا|حاليا|اضافيا|ايضا)$/;

/** The word where it shows the accusative, with its tanween. */
function accusative({ text, kind, norm }: Token): string | undefined {
  if (kind !== 'word' || norm.startsWith('ال') || norm.length < 3) return undefined;
  if (/(?:اً|ًا)$/.test(text)) return text.replace(/ًا$/, 'اً');
  if (/[^ا]ا$/.test(text) && !isFree(norm)) return `${text}ً`;
  return /ة$/.test(text) ? text : undefined;
}

interface Opening {
  readonly start: number;
  readonly end: number;
  readonly opening: string;
}

function openingOf(
  amount: NumberMention,
  own: Token | undefined,
  at: number,
  verb: Token,
  behind: readonly Token[],
  past: string,
  text: string,
  counted: Counted | undefined,
  mentions: readonly Mention[],
): Omit<Opening, 'end'> | undefined {
  if (own === undefined) return undefined;
  if (counted === undefined && amount.unitKind === 'none') return undefined;
  const noun = counted === undefined ? undefined : { acc: counted.words };
  const to = counted?.end ?? amount.end;
  const next = behind.find((token) => token.start >= to);
  // What qualifies the noun would have to change with it.
  if (next !== undefined && !isFree(next.norm)) return undefined;
  // «بـ50 مليون»
  if (own.start < amount.boundStart) {
    const letter = text.slice(own.start, amount.boundStart).replace(/ـ$/, '');
    if (letter !== 'ب') return undefined;
    if (noun !== undefined) return { start: own.start, opening: `بكم ${noun.acc}` };
    return amount.unitKind === 'money' || amount.unitKind === 'measure'
      ? { start: own.start, opening: 'بكم' }
      : undefined;
  }
  const before = behind[at - 1] ?? verb;
  if (/^(?:و|ال|وال)$/.test(before.norm)) return undefined;
  const measure = measures[before.norm];
  if (measure !== undefined) return { start: before.start, opening: measure };
  if (/^(?:قدره|قدرها|بلغ|بلغت)$/.test(before.norm)) {
    const owner = behind[at - 2];
    const led = measures[owner?.norm ?? ''];
    return owner === undefined || led === undefined ? undefined : { start: owner.start, opening: led };
  }
  const purpose = reaching.has(past) ? undefined : purposeOf(behind, at, amount);
  if (purpose !== undefined) return purpose;
  if (before.norm === 'مقابل' && amount.unitKind === 'money')
    return { start: before.start, opening: 'مقابل أي مبلغ' };
  if (before.norm === 'نسبه' && amount.unitKind === 'percent')
    return { start: before.start, opening: 'أي نسبة' };
  if (before.norm === 'مبلغ' && amount.unitKind === 'money') {
    const isReached = reaching.has(past);
    return { start: before.start, opening: isReached ? 'كم' : 'أي مبلغ' };
  }
  if (/^و?(?:الي|علي|عند|من)$/.test(before.norm)) {
    if (before.norm.startsWith('و')) return undefined;
    const preposition = before.norm === 'عند' ? 'عند' : written[before.norm];
    if (noun !== undefined) return { start: before.start, opening: `${preposition} كم ${noun.acc}` };
    if (before.norm !== 'الي') return undefined;
    if (amount.unitKind === 'percent') return { start: before.start, opening: 'إلى أي نسبة' };
    return amount.unitKind === 'money' ? { start: before.start, opening: 'إلى كم' } : undefined;
  }
  if (reaching.has(past)) return { start: amount.boundStart, opening: 'كم' };
  if (isGoverned(before, verb, behind, mentions)) return undefined;
  if (amount.unitKind === 'percent')
    return { start: amount.boundStart, opening: objectless.has(past) ? 'بأي نسبة' : 'أي نسبة' };
  if (noun === undefined) return undefined;
  return { start: amount.boundStart, opening: `كم ${noun.acc}` };
}

/** Nouns of action of money that are other nouns as well. */
const spending = /^ل(?:جمع|دفع|شراء|دعم|سداد)$/;

/** «لجمع 40 مليون دولار», «للحصول على 27 مليون دولار»: the noun of action goes to the front with the amount. */
function purposeOf(
  behind: readonly Token[],
  at: number,
  amount: NumberMention,
): Omit<Opening, 'end'> | undefined {
  if (amount.unitKind !== 'money') return undefined;
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
function isGoverned(
  before: Token,
  verb: Token,
  behind: readonly Token[],
  mentions: readonly Mention[],
): boolean {
  if (before === verb) return false;
  const over = mentionOver(before, mentions);
  if (behind.some((token) => token.end <= before.end && mentionOver(token, mentions)?.type === 'number'))
    return true;
  if (over !== undefined) return !isName(over);
  return !/^(?:[وبلك]?ال|لل).{2,}|^["»)]|^ايضا$/.test(before.norm) || prepositions.has(before.norm);
}

/** Words behind an amount that don't agree with it. */
function isFree(norm: string): boolean {
  return (
    rates.has(norm) ||
    /^(?:في|من|الي|علي|عن|مع|منذ|خلال|بعد|قبل|لدي|عبر|ضد|فقط|حول|ضمن|عند|اثناء|بين|يوم|عام|شهر|بحلول|بنهايه|مقابل)$/.test(
      norm,
    ) ||
    /^[بل].{2,}/.test(norm)
  );
}
