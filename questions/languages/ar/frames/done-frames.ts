// «تم تشكيل 16 لجنة …», «هناك 130 دولة تعترف بـ…»: the counted is what was done or what there is, and is asked for with its verb.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { masdars } from '../masdars.ts';
import { findOpening } from '../openings.ts';
import { retoldClause } from '../retold-clause.ts';
import { type VerbForm, verbFormOf } from '../verb-forms.ts';
import { type MonthStyle, monthStyleOf } from '../written-date.ts';
import { voiceOf } from './clause-frames.ts';
import { type Counted, countedAs, deedOn, isFree } from './counted-words.ts';
import { framedOf, tellingOf, tellsEnough } from './drafts.ts';
import type { Complement, Frame } from './frame.ts';
import { predicateEnd } from './predicates.ts';
import { wordedDraft } from './told-drafts.ts';
import { unreal } from './verb-lists.ts';

/** Verbs that say that something was done, without who did it. */
const done = /^[وف]?(?:تم|جري)$/;

/** Words that say that there is something. */
const existing = /^[وف]?(?:هناك|يوجد|توجد)$/;

/** «أن 2300 طالب تقدموا …»: behind «أن» the counted stand before their verb. */
const counting = /^[وبف]?ان$/;

/** A figure with what was done to the counted, or what they do. */
interface Found {
  readonly frame: Frame;
  readonly amount: NumberMention;
  readonly complement: Complement;
  readonly counted: Counted;
  /** The noun of action with the pronoun of the counted: «تشكيلها». */
  readonly deed?: { readonly start: number; readonly end: number; readonly with: string };
}

/** Returns the questions on the counted of `sentence` that something was done to, or that there are. */
export function doneDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const style = monthStyleOf(told.reading.entities);
  const { from } = findOpening(sentence.tokens);
  return sentence.tokens.flatMap((token, at) => {
    const found = done.test(token.norm)
      ? doneAt(sentence, at)
      : existing.test(token.norm)
        ? existingAt(sentence, at)
        : counting.test(token.norm)
          ? countedAt(sentence, at)
          : undefined;
    if (found === undefined || unreal.has(sentence.tokens[at - 1]?.norm ?? '')) return [];
    const said = voiceOf(counting.test(token.norm) ? found.frame.verb : token, sentence, told, from);
    if (said === 'unknown') return [];
    const frame = { ...found.frame, ...(said === undefined ? {} : { said }) };
    return draftOf({ ...found, frame }, claim, told, style) ?? [];
  });
}

function doneAt(sentence: SentenceReading, at: number): Found | undefined {
  const { tokens } = sentence;
  const [verb, noun] = [tokens[at], tokens[at + 1]];
  const amount = amountAt(sentence, tokens[at + 2]);
  if (verb === undefined || noun === undefined || amount === undefined) return undefined;
  if (!masdars.has(noun.norm) || /^ال/.test(noun.norm)) return undefined;
  const to = predicateEnd(tokens, at + 2, sentence.mentions);
  const counted = countedAs(amount, tokens.slice(at + 2, to));
  const form = doneForm(verb);
  if (counted === undefined || goesOn(counted, tokens) || form === undefined) return undefined;
  // The noun is the subject: «تم إنشاؤها».
  const bound = deedOn(noun.text, counted).replace(/اء(?=ها?$)/, 'اؤ');
  const deed = { start: noun.start, end: noun.end, with: bound };
  return {
    frame: frameOf(sentence, verb, tokens.slice(at + 1, to), tokens[to], form),
    amount,
    complement: { ...complementOf(amount, counted), deed },
    counted,
    deed,
  };
}

/** «تم» is on no list of verbs: in a frame it is one of what happens, with a past of its own. */
function doneForm({ norm }: Token): VerbForm | undefined {
  const form = verbFormOf('وقع');
  const connective = norm.startsWith('و') ? 'و' : norm.startsWith('ف') ? 'ف' : '';
  return form === undefined ? undefined : { ...form, verb: { ...form.verb, past: 'تمّ' }, connective };
}

/** «75 كاميرا مراقبة»: what stands behind the noun would have to change with it. */
function goesOn({ end }: Counted, tokens: readonly Token[]): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && next.kind === 'word' && !isFree(next.norm) && !/^و.{3,}/.test(next.norm);
}

function existingAt(sentence: SentenceReading, at: number): Found | undefined {
  const { tokens } = sentence;
  const first = tokens[at + 1]?.norm === 'حاليا' ? at + 2 : at + 1;
  const amount = amountAt(sentence, tokens[first]);
  if (amount === undefined) return undefined;
  const counted = countedAs(amount, tokens.slice(first));
  const behind = counted === undefined ? -1 : tokens.findIndex(({ start }) => start >= counted.end);
  const verb = tokens[behind];
  const form = verb === undefined ? undefined : verbFormOf(verb.norm);
  if (counted === undefined || verb === undefined || form === undefined || form.connective !== '')
    return undefined;
  const isFeminine = /^\S*ةً/.test(counted.words);
  if (form.tense !== 'present' || (form.gender === 'f') !== isFeminine) return undefined;
  return existingOf(sentence, amount, counted, behind, form);
}

/** «أن 2300 طالب تقدموا بطلبات», «أن 40 شركة شاركت في …» */
function countedAt(sentence: SentenceReading, at: number): Found | undefined {
  const { tokens } = sentence;
  const amount = amountAt(sentence, tokens[at + 1]);
  const counted = amount === undefined ? undefined : countedAs(amount, tokens.slice(at + 1));
  if (amount === undefined || counted === undefined) return undefined;
  const behind = tokens.findIndex(({ start }) => start >= counted.end);
  const norm = tokens[behind]?.norm ?? '';
  const isFeminine = /^\S*ةً/.test(counted.words);
  // Of people the verb stands in the plural, of women and things in the feminine.
  const form = verbFormOf(isFeminine ? norm : norm.replace(/وا$/, ''));
  const isOne = isFeminine ? form?.gender === 'f' : /.{3}وا$/.test(norm);
  if (form === undefined || !isOne || form.connective !== '') return undefined;
  // «تقدموا» is a past, though «تقدم» is a present as well.
  if (isFeminine && form.tense !== 'past') return undefined;
  const found = existingOf(sentence, amount, counted, behind, { ...form, tense: 'past' });
  return found === undefined
    ? undefined
    : { ...found, frame: { ...found.frame, pattern: 'ar-frame-counted' } };
}

function existingOf(
  sentence: SentenceReading,
  amount: NumberMention,
  counted: Counted,
  behind: number,
  form: VerbForm,
): Found | undefined {
  const { tokens, mentions } = sentence;
  const verb = tokens[behind];
  if (verb === undefined) return undefined;
  // «شركات تعمل في … سوف تشارك في …»: the second verb is another question.
  const soon = tokens.findIndex(({ norm }, index) => index > behind && norm === 'سوف');
  const end = predicateEnd(tokens, behind + 1, mentions);
  const to = soon < 0 ? end : Math.min(soon, end);
  return {
    // The counted stand before their verb, and are asked for: no subject is told behind it.
    frame: {
      ...frameOf(sentence, verb, tokens.slice(behind + 1, to), tokens[to], form),
      moved: { words: '', tokens: [], mentions: [] },
    },
    amount,
    complement: complementOf(amount, counted),
    counted,
  };
}

/** The amount that begins at the token, if it counts something. */
function amountAt({ mentions }: SentenceReading, token: Token | undefined): NumberMention | undefined {
  return mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' &&
      mention.boundStart === token?.start &&
      mention.unitKind !== 'money' &&
      mention.unitKind !== 'percent' &&
      mention.until === undefined &&
      mention.alternative === undefined,
  );
}

function frameOf(
  sentence: SentenceReading,
  verb: Token,
  behind: readonly Token[],
  edge: Token | undefined,
  form: VerbForm,
): Frame {
  return { pattern: 'ar-frame-done', sentence, verb, form, behind, edge };
}

function complementOf(mention: NumberMention, { end }: Counted): Complement {
  return {
    mention,
    start: mention.boundStart,
    end,
    opening: '',
    asks: 'howMany',
    name: 'how-many-count',
    answerText: '',
    allows: ['choice', 'text'],
  };
}

function draftOf(
  { frame, amount: mention, complement, counted, deed }: Found,
  claim: Claim,
  told: Told,
  style: MonthStyle,
): Draft | undefined {
  const { sentence, behind, said } = frame;
  if (limitsWhatIsTold(sentence.tokens.slice(sentence.tokens.indexOf(behind.at(-1) ?? frame.verb) + 1)))
    return undefined;
  const framed = framedOf(frame, complement, told, style);
  if (framed === undefined) return undefined;
  const { clause, left, names, others } = framed;
  // «كم طالباً تقدموا بطلبات بحسب فلان»: the noun and the speaker tell as much as two words more.
  const isSaid = said !== undefined && frame.pattern === 'ar-frame-counted' && left.length > 0;
  if (names === 0 && !isSaid && !tellsEnough(tellingOf(frame, framed))) return undefined;
  const isInside = complement.start >= clause.start;
  const options = { text: told.text, style };
  const rest = retoldClause(
    { clause },
    {
      ...options,
      ...(isInside ? { without: complement } : {}),
      ...(deed === undefined ? {} : { changes: [deed] }),
    },
  );
  const question = `كم ${counted.words} ${rest}`;
  const amount = told.text.slice(mention.boundStart, counted.end);
  const statement = isInside
    ? retoldClause({ clause }, options)
    : `${amount} ${retoldClause({ clause }, options)}`;
  return wordedDraft(
    {
      pattern:
        frame.pattern === 'ar-frame-counted'
          ? 'ar-frame-counted-how-many'
          : `ar-frame-${deed === undefined ? 'existing' : 'done'}-how-many`,
      clause,
      question,
      statement,
      asks: 'howMany',
      answer: mention,
      answerText: told.text.slice(mention.boundStart, mention.end),
      mark: { start: mention.boundStart, end: counted.end },
      names,
      isDated: others.some(
        ({ type, start }) => type === 'date' && left.some((token) => token.start === start),
      ),
      said,
      allows: complement.allows,
    },
    claim,
  );
}
