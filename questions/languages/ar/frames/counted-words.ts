// The counted noun as «كم» takes it, and the words that may stand behind it.
import type { NumberMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { classOf, nounOf } from '../counted-noun.ts';

/** Words that tell how often an amount is meant, and stay behind it. */
export const rates: ReadonlySet<string> = new Set(
  'سنويا شهريا اسبوعيا يوميا سنويًا شهريًا يوميًا للبرميل'.split(' '),
);

/** A counted noun as «كم» takes it, and where it ends. */
export interface Counted {
  readonly words: string;
  readonly end: number;
}

/**
 * «24 عضواً»: the noun in the accusative singular. Behind 11 to 99 it stands so already, with what qualifies it («33 مركزاً
 * انتخابياً»); of any other figure only a listed noun with nothing behind it is put into that form.
 */
export function countedAs(amount: NumberMention, behind: readonly Token[]): Counted | undefined {
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
      const isOther = adverbs.test(token.norm) || (words.length > 0 && token.norm.startsWith('و'));
      const word = isOther ? undefined : accusative(token);
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
  return /ة$/.test(text) ? `${text}ً` : undefined;
}

/** Words behind an amount that don't agree with it. */
export function isFree(norm: string): boolean {
  return (
    rates.has(norm) ||
    /^(?:في|من|الي|علي|عن|مع|منذ|خلال|بعد|قبل|لدي|عبر|ضد|فقط|حول|ضمن|عند|اثناء|بين|يوم|عام|شهر|بحلول|بنهايه|مقابل)$/.test(
      norm,
    ) ||
    /^[بل].{2,}/.test(norm)
  );
}
