// The counted noun as «كم» takes it, and the words that may stand behind it.
import type { NumberMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { classOf, nounOf } from '../counted-noun.ts';

/** Words that tell how often an amount is meant, and stay behind it. */
export const rates: ReadonlySet<string> = new Set(
  'سنويا شهريا اسبوعيا يوميا سنويًا شهريًا يوميًا للبرميل'.split(' '),
);

/** Returns an amount as it stands without its noun: «ألفي مجلد» is «ألفين» where the question has the noun. */
export function unbound(amount: string): string {
  return amount.replace(/(?<=(?:ألف|مئت|مائت|مليون|مليار)ي)$/u, 'ن');
}

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
    // «تسعين مزارعاً»: in words as well, but «15 ألفاً» closes with its scale.
    !/[\d٠-٩].*[^\d٠-٩.,٫٬]/.test(amount.amount)
  ) {
    const words: string[] = [];
    let end = amount.end;
    for (const token of behind.slice(at < 0 ? behind.length : at)) {
      // «250 مركزاً موزعة على …»: of the other gender, and of all of them.
      const isApart = words.length > 0 && /ة[ًَُ]?$/.test(token.text) !== /ة/.test(words[0] ?? '');
      const isOther = isApart || adverbs.test(token.norm) || (words.length > 0 && token.norm.startsWith('و'));
      const word = isOther ? undefined : accusative(token);
      if (word === undefined || !token.spaced) break;
      words.push(word);
      end = token.end;
    }
    const listed = words.length === 1 ? nounOf(fold(words[0] ?? '')) : undefined;
    if (listed !== undefined) return { words: listed.acc, end };
    if (words.length > 0 && words.length <= 3) return { words: words.join(' '), end };
  }
  const singular = amount.unitKind === 'none' ? singularBehind(amount, behind, at) : undefined;
  if (singular !== undefined) return singular;
  const feminine = amount.unitKind === 'none' ? feminineBehind(amount, behind) : undefined;
  if (feminine !== undefined) return feminine;
  const noun = amount.unitKind === 'count' ? nounOf(fold(amount.unitText)) : undefined;
  if (noun === undefined) return undefined;
  const qualifying = behind.find((token) => token.start >= amount.end);
  const adjective =
    qualifying === undefined ? undefined : adjectiveOf(qualifying, noun.gender, classOf(amount.value.value));
  return adjective === undefined || qualifying === undefined
    ? { words: noun.acc, end: amount.end }
    : { words: `${noun.acc} ${adjective}`, end: qualifying.end };
}

/** «تسع دول عربية», «عشرة مراكز طبية»: an adjective of origin as it stands behind the one thing that «كم» counts. */
function adjectiveOf(
  { kind, text, norm }: Token,
  gender: 'm' | 'f',
  of: ReturnType<typeof classOf>,
): string | undefined {
  // Behind three to ten the noun is a plural of things, which goes with the feminine: «عشر مروحيات أباتشي» has no adjective.
  const shows = of === 'few' || gender === 'f' ? /.{2}ية$/ : /.{2}ي$/;
  if (kind !== 'word' || norm.startsWith('ال') || !shows.test(text) || isFree(norm)) return undefined;
  const stem = text.replace(/ة$/, '');
  return gender === 'f' ? `${stem}ةً` : `${stem}اً`;
}

/** «1200 بئر جوفية», «600 مليون سهم»: behind full hundreds and thousands the noun is a singular, put into the accusative of «كم». */
function singularBehind(amount: NumberMention, behind: readonly Token[], at: number): Counted | undefined {
  const { value } = amount.value;
  const noun = behind.find((token) => token.start >= amount.end);
  if (at < 0 || noun === undefined || value < hundred || !Number.isInteger(value)) return undefined;
  if (classOf(value) !== 'other' || !isIndefinite(noun)) return undefined;
  const next = behind[behind.indexOf(noun) + 1];
  const isQualified = next !== undefined && isIndefinite(next) && /(?:يه|[^ا]ي)$/.test(next.norm);
  const words = isQualified
    ? `${inAccusative(noun.text)} ${inAccusative(next.text)}`
    : inAccusative(noun.text);
  return { words, end: isQualified ? next.end : noun.end };
}

const hundred = 100;

/** Three to ten before a feminine noun, folded. */
const feminineAmounts = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)$/;

/** Feminine plurals whose singular ends otherwise. */
const otherSingulars = /(?:سنو|فتي|قنو|ادو|صلو|وفي|اخو|امه|بن|مباري|سماو)ات$/;

/** «سبع رميات ثلاثية», «ست عربات»: the amount shows that the noun is feminine, so its singular ends in «ة». */
function feminineBehind({ amount, end }: NumberMention, behind: readonly Token[]): Counted | undefined {
  const at = behind.findIndex((token) => token.start >= end);
  const [noun, next] = [behind[at], behind[at + 1]];
  if (noun?.kind !== 'word' || !feminineAmounts.test(fold(amount))) return undefined;
  if (!/^(?!ال).{2,}ات$/.test(noun.norm) || otherSingulars.test(noun.norm)) return undefined;
  const word = noun.text.replace(/ات$/, 'ةً');
  const isQualified = next?.kind === 'word' && /^(?!ال|[وب]).{2,}ة$/.test(next.text) && !isFree(next.norm);
  return isQualified ? { words: `${word} ${next.text}ً`, end: next.end } : { words: word, end: noun.end };
}

const isIndefinite = ({ kind, norm }: Token): boolean =>
  kind === 'word' &&
  norm.length > 2 &&
  !/^(?:ال|و(?!.{2,}ه$))/.test(norm) &&
  !/(?:ها|هم|ات|ون|ين|ا)$/.test(norm) &&
  !isFree(norm);

/** The indefinite noun with the ending that «كم» asks for. */
const inAccusative = (noun: string): string => (/[ةىء]$/.test(noun) ? `${noun}ً` : `${noun}اً`);

/** Adverbs that end like accusatives. */
const adverbs = /^(?:عالميا|عربيا|محليا|دوليا|تقريبا|فقط|سنويا|شهريا|اسبوعيا|يوميا|حاليا|ايضا)$/;

/** «بها», «لما»: a particle with its pronoun, and no noun with a tanween. */
const particles = /^(?:[بل].?(?:ها|هما|نا|ما|هذا)|لدي.+|بين.+)$/;

/** The word where it shows the accusative, with its tanween. */
function accusative({ text, kind, norm }: Token): string | undefined {
  if (kind !== 'word' || norm.startsWith('ال') || norm.length < 3) return undefined;
  if (/(?:اً|ًا)$/.test(text)) return text.replace(/ًا$/, 'اً');
  // «2300 طالب تقدموا»: a verb in the plural, and no adjective.
  if (/[^او]ا$/.test(text) && !particles.test(norm)) return `${text}ً`;
  return /ة$/.test(text) ? `${text}ً` : undefined;
}

/** Words behind an amount that don't agree with it. */
export function isFree(norm: string): boolean {
  return (
    rates.has(norm) ||
    /^(?:في|من|الي|علي|عن|مع|منذ|خلال|بعد|قبل|لدي|عبر|ضد|فقط|حول|ضمن|عند|اثناء|بين|كل|يوم|عام|شهر|بحلول|بنهايه|مقابل|امام|جراء|نتيجه|اثر|عقب|داخل|خارج|قرب|وسط|تحت|فوق|خلف)$/.test(
      norm,
    ) ||
    /^[بل].{2,}/.test(norm)
  );
}

/** A noun of action with the pronoun of the counted, as a verb's object: «بناءها», «زيادتها». */
export function deedOn(noun: string, { words }: Counted): string {
  return `${noun.replace(/ة$/, 'ت')}${/^\S*ةً/.test(words) ? 'ها' : 'ه'}`;
}
