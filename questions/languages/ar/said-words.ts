// What was said: from a cue to the words it governs, and to where they end.
import type { Quotation } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives, subordinators } from './function-words.ts';
import {
  afterColon,
  clauseFrom,
  fewestQuoted,
  isQuoteOpen,
  lastInside,
  openQuotation,
  type Quotes,
  quoted,
  type SaidWords,
  wordsOf,
} from './said-stretches.ts';
import { cueAt, cueOf, isCourtesy, isOpener, type SayingCue } from './saying-cues.ts';
import type { Place } from './speaker-walk.ts';
import { isAdverb } from './speaker-words.ts';
import { isSureVerb } from './verb-forms.ts';

/** Fewest words of a quotation inside a nominal object («شدد على الحاجة إلى «…»»). */
const fewestInObject = 5;
/** Most tokens between a speaker and the words. */
const longestGap = 45;
/** Most tokens between a participle and the words, since it may be no cue at all: «أصبح العمل مهدداً». */
const longestBehindParticiple = 12;
/** Most tokens between a cue and a quotation inside its object. */
const objectReach = 7;

/** Words before «أن» that make it a clause of their own. */
const ownClauses: ReadonlySet<string> = new Set(
  'بعد قبل منذ دون بدون الا غير كما حيث بما مع رغم ذلك بحجه بدعوي بذريعه شرط شريطه لولا حتي ضروره اهميه امكانيه احتمال فكره خشيه مخافه امل اساس باعتبار اعتبار بيد سيما يجب يمكن ينبغي لابد بد نتيجه بسبب خوفا املا حقيقه معني مفاده مفادها لدرجه بمعني عوضا شانه شانها شانهم شانهما'.split(
    ' ',
  ),
);

/** Of these, the words of time. */
const times: ReadonlySet<string> = new Set('بعد قبل منذ'.split(' '));

/** Prepositions that begin a phrase of place, time or occasion between the speaker and the words. */
const circumstances: ReadonlySet<string> = new Set(
  'في خلال عبر علي عقب بعد قبل اثناء امام لدي مع ضمن بشان حول ردا تعليقا من بمناسبه عن الي قبيل بعيد لدى ل وفي'.split(
    ' ',
  ),
);

/** «في», «بالقاهرة», «فيها», «أمس»: begins a phrase that says when, where or to whom. */
function isCircumstance(norm: string): boolean {
  return (
    circumstances.has(norm) ||
    isAdverb(norm) ||
    /^[بل]ال|^لل/.test(norm) ||
    /^(?:في|ل|عن|علي|الي|مع|لدي)(?:ه|ها|هم|هما|نا)$/.test(norm)
  );
}

/** Returns what `cue` at token `at` announces; `from` is the first token behind its subject, which is known if `hasSubject`. */
export function saidBehind(
  place: Place,
  quotes: Quotes,
  cue: SayingCue,
  at: number,
  from: number,
): SaidWords | undefined {
  const { tokens } = place.sentence;
  /** Whether a phrase of circumstance, a comma or nothing stands between the subject and the token. */
  let isOpen = true;
  let inRelative = false;
  /** Whether another's words are told of in between. */
  let isOthers = false;
  const gap = cue.shape === 'participle' ? longestBehindParticiple : longestGap;
  for (let index = from; index < tokens.length && index - from < gap; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined) return undefined;
    if (token.norm === '"') {
      const quotation = quotes.byStart.get(token.start);
      if (quotation === undefined) {
        if (isQuoteOpen(place, quotes, token, index)) return openQuotation(place, token, index);
        continue;
      }
      const words = isNameWithin(place, quotation) ? 0 : wordsOf(place.text, quotation);
      // «مسؤولة المبيعات في "بيت الورق"»: behind a preposition that the cue doesn't govern stand names.
      const isName = words <= longestName && isInner(before) && before.norm !== cue.governs;
      if (isName) {
        index = lastInside(tokens, quotation.end, index);
        continue;
      }
      const isNear = isOpen || index - at <= objectReach;
      const fewest =
        before.norm === ':' || index === from ? fewestQuoted - 1 : isOpen ? fewestQuoted : fewestInObject;
      if (isNear && words >= fewest && cue.object !== 'loose') return quoted(place, quotation, index);
      if (isNear && words >= fewest && isOpen) return quoted(place, quotation, index);
      index = lastInside(tokens, quotation.end, index);
      continue;
    }
    if (token.norm === ':') {
      const next = tokens[index + 1];
      if (next === undefined) return undefined;
      if (next.norm === '"' || isOpener(next) || !isOpen) continue;
      // «كتب فلان: …» without marks is the reporter's own line.
      if (cue.verb === 'كتب') return undefined;
      return afterColon(place, index + 1);
    }
    // «سي.أن.أن»: letters of a name open nothing.
    if (isOpener(token) && (before.norm !== '.' || token.spaced)) {
      if (cue.object === 'loose' && !(answering.has(cue.verb) && token.norm.startsWith('بان')))
        return undefined;
      if (isOthers && token.norm.startsWith('ب')) return undefined;
      // «قال قبل أن يغادر: «…»»: a clause of time stands between the speaker and the words.
      if (times.has(before.norm)) {
        inRelative = true;
        continue;
      }
      if (!isGoverned(cue, tokens, at, from, index, isOpen)) return undefined;
      const object = tokens[from]?.norm === cue.governs ? from + 1 : from;
      const first = token.norm.startsWith('و') && !isOpen ? object : index;
      return clauseFrom(place, quotes, index, first, cue.isWriter);
    }
    if (relatives.has(token.norm) || token.norm === 'وهو' || token.norm === 'وهي') {
      inRelative = true;
      continue;
    }
    if (token.norm === ',') {
      inRelative = false;
      isOpen = true;
      if (isCourtesy(tokens[index + 1]?.norm ?? '')) return undefined;
      continue;
    }
    const other = inRelative ? undefined : cueAt(token, tokens[index + 1]);
    if (other !== undefined && (other.shape !== 'noun' || isWordsNext(tokens, index))) return undefined;
    if (subordinators.has(token.norm) && token.norm !== 'وسط' && !inRelative) return undefined;
    // «… عقب تصريحات الوزير بأن …»: those are the words of whoever is named in between.
    if (isOccasionOfWords(token, before)) isOthers = true;
    if (isCircumstance(token.norm)) {
      if (token.norm === cue.governs && !isOpener(tokens[index + 1])) isOpen = false;
      else if (index === from || isOpen) isOpen = true;
      continue;
    }
    if (isSureVerb(token.norm) && !inRelative) {
      // «في بيان نشرته على موقعها»: a verb right behind an indefinite noun tells of it.
      if (before.kind === 'word' && !before.norm.startsWith('ال') && index > from) inRelative = true;
      else return undefined;
    }
    if (index === from && cue.object === 'mixed' && !isDate(place, token)) isOpen = false;
  }
  return undefined;
}

/** «عقب تصريحات», «بعد اعتراف»: the occasion of a deed is what somebody else said. */
function isOccasionOfWords(token: Token, before: Token): boolean {
  return (
    /^(?:عقب|بعد|اثر|قبل|رغم|وسط|بسبب|مع)$/.test(before.norm) &&
    /^(?:تصريح|تصريحات|تاكيد|تاكيدات|اعلان|اعتراف|اعترافات|اتهامات|انباء|تقارير|شايعات|تحذيرات)(?:ه|ها|هم)?$/.test(
      token.norm,
    )
  );
}

/** «أمين عام الجمعية، "محمد توفيق بلو"؛ عن …»: a name in marks is nobody's words. */
function isNameWithin({ sentence, text }: Place, quotation: Quotation): boolean {
  if (wordsOf(text, quotation) > longestName) return false;
  const first = sentence.tokens.find(({ start }) => start > quotation.start)?.start;
  return sentence.mentions.some(({ type, start }) => type === 'person' && start === first);
}

/** Verbs that answer with «بأن» and without words of somebody have other objects. */
const answering: ReadonlySet<string> = new Set(['ردّ', 'أجاب', 'علّق']);

const isInner = ({ norm }: Token) => /^(?:في|من|ل|عن|لدي|مع|الي|علي|ب)$/.test(norm);

/** Most words of a name in marks. */
const longestName = 4;

function isDate({ sentence }: Place, token: Token): boolean {
  return sentence.mentions.some(
    (mention) => mention.type === 'date' && mention.leadStart <= token.start && mention.end >= token.end,
  );
}

/** Whether a noun that reports is followed by words at once: «قوله إن», «بالقول: ». */
function isWordsNext(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some((token) => token.norm === ':' || token.norm === '"' || isOpener(token));
}

/** Whether the «أن» at `index` is what the cue announces. */
function isGoverned(
  cue: SayingCue,
  tokens: readonly Token[],
  at: number,
  from: number,
  index: number,
  isOpen: boolean,
): boolean {
  const before = tokens[index - 1];
  if (before === undefined || ownClauses.has(before.norm) || ownClauses.has(before.norm.replace(/^و/, '')))
    return false;
  if (index - 1 === at) return true;
  const isPreposition = ['الي', 'علي', 'من', 'عن'].includes(before.norm);
  if (isPreposition) return before.norm === cue.governs && (isOpen || index - 1 === from);
  if (isSureVerb(before.norm) && cueOf(before.norm) === undefined) return false;
  return isOpen || (cue.shape === 'past' && tokens[index]?.norm.startsWith('و') === true);
}

/** «…»، قال فلان: the quotation that ends right before token `at`. */
export function quotationBefore(place: Place, quotes: Quotes, at: number): SaidWords | undefined {
  const { tokens } = place.sentence;
  const back = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  const close = tokens[back];
  if (close?.norm !== '"') return undefined;
  const quotation = quotes.all.find(({ end }) => end === close.end);
  if (quotation === undefined || wordsOf(place.text, quotation) < fewestQuoted) return undefined;
  return quoted(place, quotation, at);
}
