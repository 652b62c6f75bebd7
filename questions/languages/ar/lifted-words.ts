// When words lifted from an article as they stand are too much for one statement or gap: a second deed, an aside, a relative clause.
import { readNumbers } from '../../reading/numbers.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isOwnMeasure } from './clause-stance.ts';
import { attributors, frames, prepositions, relatives, rooted } from './function-words.ts';
import { masdars } from './masdars.ts';
import { arNumbers } from './numbers.ts';
import { isVerb, verbFormOf } from './verb-forms.ts';

/** Most words that are read as one fact. */
const mostWords = 17;

/** The same behind a verb of saying and its speaker. */
const mostWordsSaid = 20;

/** The same where it tells two deeds. */
const mostWordsOfTwo = 14;

/** Most tokens of a phrase before the first comma that only says when, where or by whose account. */
const longestLead = 7;

/** Words by which a sentence goes on, or that come late to their noun («فائضاً من … قدره»). */
const further =
  /^(?:حيث|وهو|وهي|وهم|وهما|مما|اي|يليه|يليها|تليه|تليها|ليغلق|لتغلق|قدره|قدرها|مقدارها|كما|يزال|تزال|ليكون|لتكون|و\p{L}{3,}وا)$/u;

/** What nobody could doubt, a part of what is not told, days of two months of one name, and verbs whose object comes late or that answer words not told. */
const bland =
  /^ كانت? \S+ (?:سابق|مماثل|اخر)(?:ه|ي)? | (?:ياتي|تاتي) (?:في|ضمن) | في اطار | \d+ من ال| \d+ (\S+) \S+ \d+ \1 /;
const answering = /^(?:رد|ردت|عقب|عقبت|حضر|حضرت|تم|تمت|يتم|تتم)$/;

/** «من المقرر أن» is read as one word. */
const announced = /^من (?:المقرر|المتوقع|المنتظر|المرتقب|المزمع) ان$/;

/** Words, where a day written out with its weekday, month and year is read as one more than the weekday. */
function breathsOf(words: readonly Token[]): number {
  const day = words.findIndex(
    ({ norm }, at) =>
      norm === 'يوم' && words.slice(at + 4, at + 7).some((word) => /^(?:19|20)\d\d$/.test(word.norm)),
  );
  const lead = words
    .slice(0, 3)
    .map(({ norm }) => norm)
    .join(' ');
  const count = words.length - (announced.test(lead) ? 2 : 0);
  if (day < 0) return count;
  const year = words.findIndex(({ norm }, at) => at > day && /^(?:19|20)\d\d$/.test(norm));
  return count - (year - day - 2);
}

/** Words besides verbs, prepositions and words of account that may open one fact. */
const openers = /^(?:عند|يوم|عام|شهر|قبيل|مطلع|نهايه|بدايه|لم|لن|لا)$/;

/** Returns whether `lifted` tells more than one fact, or tells it late. */
export function isHeavy(lifted: string): boolean {
  const tokens = tokenize(lifted.replace(/^أكمل الجملة (?:بحسب|من) المقال: /, ''));
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const first = tokens[0]?.norm ?? '';
  const most = verbFormOf(first)?.verb.class === 'say' ? mostWordsSaid : mostWords;
  if (breathsOf(words) > most || answering.test(first)) return true;
  if (bland.test(` ${words.map(({ norm }) => norm).join(' ')} `)) return true;
  const isLed = prepositions.has(first) || attributors.has(first) || frames.has(first) || openers.test(first);
  // «أحداث كثيرة تمضي وفلان يقرر …»: a noun opens what may be two facts.
  if (!isLed && !opensWithVerb(first)) return true;
  const commas = tokens.flatMap(({ norm }, at) => (norm === ',' || norm === ';' ? [at] : []));
  if (commas.length > (isLed && (commas[0] ?? 0) <= longestLead ? 1 : 0)) return true;
  return words.some(
    ({ norm }, at) =>
      (relatives.has(norm) &&
        !(commas.length === 0 && tellsOnce(words, at) && hasOneFigure(tokens, lifted))) ||
      (further.test(norm) && !isOwnMeasure(words, at)) ||
      (at > 0 &&
        verbFormOf(norm)?.connective === 'و' &&
        // «صرّحت بأنها تصدت للحريق وأنقذت ثلاث سفن»: what somebody says may hold two deeds, if it is short.
        !(most === mostWordsSaid && words.length <= mostWordsOfTwo) &&
        !quotedAt(tokens, words[at]?.start ?? 0)),
  );
}

/** Words that a relative clause in one fact has at most, its pronoun included. */
const longestRelative = 9;

/** «الدراسة التي استند إليها الفحص»: the only relative clause, short, says which one is meant. */
function tellsOnce(words: readonly Token[], at: number): boolean {
  return (
    words.filter(({ norm }) => relatives.has(norm)).length === 1 &&
    words.slice(at).length <= longestRelative &&
    !words.slice(at).some(({ norm }) => /^و.{3,}/.test(norm) && !rooted.has(norm))
  );
}

/** A second figure is a second fact. */
function hasOneFigure(tokens: readonly Token[], text: string): boolean {
  const gaps = text.includes('__') ? 1 : 0;
  return readNumbers(tokens, text, arNumbers).length + gaps <= 1;
}

/** A listed verb, or what is written like one: «نشط», «تُقام», «أصلحت», «استحدث». */
const opensWithVerb = (norm: string): boolean =>
  isVerb(norm) ||
  norm.length === 3 ||
  /[^ا]ت$/.test(norm) ||
  /^(?:ا[^ل][^اي].|ا.ت..|است.{3,})$/.test(norm) ||
  (/^[يت].{2,}[^ه]$/.test(norm) && !masdars.has(norm));

/** Whether the words at `start` stand in quotation marks, where nothing is the paper's. */
function quotedAt(tokens: ReturnType<typeof tokenize>, start: number): boolean {
  return tokens.filter((token) => token.norm === '"' && token.start < start).length % 2 === 1;
}
