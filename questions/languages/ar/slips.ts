// Slips of hurried desks: a few are mended where an article is retold, and what is no Arabic to print again stops the question.
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { isVerb, verbFormOf } from './verb-forms.ts';

/** Returns `words` with what is mended: «النصف الأول 2015», «بلغ الربح مبلغ 3 ملايين», «لـ 49». */
export function mendedSlips(words: string): string {
  return (
    words
      .replace(
        /(النصف|الربع|الثلث) (الأول|الاول|الثاني|الثالث|الرابع|الأخير) (?=(?:19|20)\d\d(?!\d))/g,
        '$1 $2 من عام ',
      )
      .replace(
        /((?:^|[ و])(?:بلغ|بلغت|تبلغ|يبلغ) [^«»،]*?[^\d\s] )مبلغ (?=(?:نحو |حوالي |قرابة )?[\d٠-٩])/g,
        '$1',
      )
      .replace(/(^| )([بلك])ـ (?=[\d٠-٩])/g, '$1$2ـ')
      // «أضاف» goes on from words that are not told with it.
      .replace(/^[أا]ضاف(ت?) /, 'ذكر$1 ')
  );
}

/** Verbs that take «إلى» or «ب» before «أن». */
const leading = /^[وف]?(?:نوه|نوهت|اشار|اشارت|لفت|لفتت|المح|المحت)$/;

/** What follows such a verb, by its first words that tell: «أن» at once, or the preposition. */
const thatBare = /^ان(?:ه|ها|هم|هما)?$/;
const led = /^(?:الي|علي|ب.{2,})$/;

/** How far behind its verb «أن» is looked for. */
const reach = 8;

/** Adjectives that reports of a market leave without their noun. */
const ofShares = /^ال(?:مرتفعه|منخفضه|متراجعه|خاسره|رابحه|صاعده|هابطه)$/;

/** Masculine nouns that amounts are told by. */
const ofAmount = /^(?:اجمالي|مجمل|صافي|عدد|متوسط|معدل|حجم|مجموع)$/;

/** Returns whether the folded words of a stem hold a slip. */
export function hasSlip(folded: string): boolean {
  if (patterns.some((pattern) => pattern.test(folded))) return true;
  const tokens = tokenize(folded);
  return tokens.some(
    ({ norm }, at) =>
      (leading.test(norm) && lacksLead(tokens.slice(at + 1, at + 1 + reach))) ||
      (ofShares.test(norm) && isVerb(tokens[at - 1]?.norm ?? '')) ||
      // «كان «المصارف»», «وتصدرها «الفنادق»»: what is named so has no noun before it.
      (norm === '"' && isVerb(tokens[at - 1]?.norm ?? '')) ||
      repeatsParticiple(tokens, at) ||
      // «ارتفعت إجمالي الأقساط»: the noun is masculine.
      (ofAmount.test(norm) && verbFormOf(tokens[at - 1]?.norm ?? '')?.gender === 'f'),
  );
}

const patterns: readonly RegExp[] = [
  // «2015, 23 شركة», «2015 22 مليون»: two figures run into each other.
  /\d,? \d/,
  // «بلغ عدد الشركات بنهاية عام 2015»: how many they were was cut off.
  /(?:^|: ?)[وف]?بلغت? (?:[^\d]* )?(?:19|20)\d\d\.?$/,
  // «تمت … من قبل فلان», «المعدة من قبل الشركة».
  / من قبل (?!ان )\p{L}{3}/u,
  // «مجمل الخسارة الفترة»: a period is never an adjective.
  / ال(?!ي )\p{L}{3,} ال(?:فتره|مده)(?: |$)/u,
  // «أكد على مضامين الضوابط»: «أكد» governs without a preposition.
  /(?:^|[ :])[وف]?(?:اكد|اكدت|يوكد|توكد) علي /,
  // «لم تتجاوز حصة كذا ____»: whatever is more than the answer is true of it as well.
  /(?:لم|لا|لن) [يت]تجاوز .*__/,
  // «… ليرة بحسب.»: what the preposition governs was cut off.
  / (?:بحسب|حسب|وفق|وفقا|وبحسب|ووفق|من|في|عن|علي|الي|بين|لدي|منذ|حتي|مع|خلال|ضمن|نحو|عبر|ضد|دون) ?[.؟]?$/,
  // «أن ثلثها مضمون»: a third of what, was told before.
  / (?:ان|بان) (?:ثلث|ثلثي|نصف|ربع|خمس|معظم|بعض|غالبيه|جزءا من)(?:ها|ه|هم|هما) /,
  // «أشرف فلان في ستة أشهر», «عثر الفريق في حماة»: on or upon what was cut off.
  /^(?!.*(?:^| )(?:علي|عليه|عليها) ).*(?:^|[ :])[وف]?(?:اشرف|اشرفت|عثر|عثرت|حصل|حصلت|سيطر|سيطرت|تغلب|تغلبت) /,
  // «قدرت الوزارة العدد بأحد عشر ألفاً»: the number of whom was told before.
  / (?:العدد|النسبه|الرقم|الحصيله|المبلغ)(?: الاجمالي| الاجماليه)? (?:ب|نحو |\d|_)/,
  // «كم حافلة تعمل للبنات وحافلتان للبنين؟»: what is asked for by half.
  / ((?!ال)\p{L}{3,})\p{L}{0,3} (?:.* )?و\1\p{L}?(?:تان|تين|ان|ين)(?: .*)?\?$/u,
  // «المسجلة في بحسب فلان؟»: what the preposition governs is asked for.
  / (?:في|من|الي|علي|عن|منذ|خلال|لمده) بحسب /,
  // «إلى أي نسبة رُفعت الضريبة من 17؟»: its unit went with the answer.
  / من \d+\?$/,
  // «ارتفعت النسبة في أسبوع [يُعد أضعف أسابيع السنة]»: which one was cut off.
  / في (?:اسبوع|شهر|يوم|عام|سنه|موسم|وقت|ليله)(?: بحسب |[.؟?]?$)/,
  // «كشف النظام 236 موضعاً [تتسرب منها المياه]».
  / (?:موضعا|موقعا|مكانا|مواضع|مواقع|اماكن)[.؟?]?$|^كم (?:موضعا|موقعا|مكانا) (?!.* (?:في|علي|من) )/,
  // «النويصر (16) عاماً».
  /\(\d+\) (?:عاما|سنه|سنوات|اعوام)/,
];

function lacksLead(behind: readonly Token[]): boolean {
  const first = behind.find(({ norm }) => thatBare.test(norm) || led.test(norm));
  return first !== undefined && thatBare.test(first.norm);
}

/** «الأسهم المتداولة إلى 148 مليون سهم متداول»: behind its figure the noun is told again with its adjective. */
function repeatsParticiple(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  if (!/^م.{3,}/.test(norm) || !tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'number'))
    return false;
  const bare = norm.replace(/(?:ه|ا)$/, '');
  return tokens.slice(0, at).some((before) => before.norm.replace(/ه$/, '') === `ال${bare}`);
}
