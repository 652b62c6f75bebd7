// Arabic questions by fronting: the phrase goes, the question word comes first and carries the preposition (pied-piping;
// Btoosh 2010). No verb is inflected anew: where agreement would have to change, there is no question.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { Slot } from '../../reading/clause.ts';
import type { DateMention, NameMention, NumberMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import { draftFrames } from './asking-frames.ts';
import { nounOf } from './counted-noun.ts';
import { placeSorts } from './frames/frame-words.ts';
import { arNames } from './names.ts';
import { retoldClause } from './retold-clause.ts';
import { isOpener } from './saying-cues.ts';
import { type MonthStyle, writtenDate } from './written-date.ts';

/** Returns the questions that the slots of `claim` allow. */
export function draftQuestions(claim: Claim, text: string, style: MonthStyle): Draft[] {
  const drafts: Draft[] = [];
  for (const slot of claim.clause.slots) {
    const draft = draftFor(claim, slot, text, style);
    if (draft !== undefined) drafts.push(draft);
  }
  return [...drafts, ...draftFrames(claim, text, style)];
}

function draftFor(claim: Claim, slot: Slot, text: string, style: MonthStyle): Draft | undefined {
  switch (slot.mention.type) {
    case 'date':
      return slot.role === 'when' ? askWhen(claim, slot, slot.mention, text, style) : undefined;
    case 'number':
      return askHowMany(claim, slot, slot.mention, text, style);
    case 'place':
      return slot.role === 'who'
        ? askWho(claim, slot, slot.mention, text, style)
        : askWhere(claim, slot, slot.mention, text, style);
    case 'person':
    case 'organisation':
      if (slot.role === 'what') return askWhat(claim, slot, slot.mention, text, style);
      return slot.role === 'who' ? askWho(claim, slot, slot.mention, text, style) : undefined;
  }
}

/** Shared end of every pattern: the clause without the slot, behind the question word. */
function stemOf(opening: string, claim: Claim, slot: Slot, text: string, style: MonthStyle): string {
  const isLead = slot.start < claim.clause.start;
  const rest = retoldClause(claim, { text, style, ...(isLead ? {} : { without: slot }) });
  return `${opening} ${rest}؟`;
}

const whenWords: Readonly<Record<string, Readonly<Record<'day' | 'month' | 'year', string>>>> = {
  '': { day: 'في أي تاريخ', month: 'في أي شهر', year: 'في أي عام' },
  في: { day: 'في أي تاريخ', month: 'في أي شهر', year: 'في أي عام' },
  منذ: { day: 'منذ أي تاريخ', month: 'منذ أي شهر', year: 'منذ أي عام' },
  حتي: { day: 'حتى أي تاريخ', month: 'حتى أي شهر', year: 'حتى أي عام' },
};

function askWhen(
  claim: Claim,
  slot: Slot,
  date: DateMention,
  text: string,
  style: MonthStyle,
): Draft | undefined {
  if (date.conflict !== undefined || date.until !== undefined) return undefined;
  // A day resolved from «الثلاثاء» is fit for a stem, not for a key: the article never writes it.
  if (date.told === 'relative') return undefined;
  const opening = whenWords[slot.preposition]?.[date.value.granularity];
  // «ليلة 19 نيسان»: the part of the day would be left behind.
  const before = claim.clause.tokens.findLast(({ end }) => end <= slot.start)?.norm ?? '';
  if (opening === undefined || /^(?:ليل|ليله|مساء|صباح|فجر|ظهر|عصر)$/.test(before)) return undefined;
  return {
    claim,
    asks: 'when',
    pattern: `ar-when-${date.value.granularity}`,
    stem: stemOf(opening, claim, slot, text, style),
    answer: date,
    answerText: writtenDate(date.value, style),
    marks: [{ start: date.start, end: date.end }],
    reliability: 3,
    attached: slot.attached,
    allows: ['choice', 'text'],
  };
}

/** Type nouns a place is asked by, with «أي»; other sorts are not asked. */
const placeNouns: Readonly<Record<string, string>> = { ...placeSorts, country: 'بلد' };

const placePrepositions: Readonly<Record<string, string>> = { في: 'في', من: 'من', الي: 'إلى' };

function askWhere(
  claim: Claim,
  slot: Slot,
  place: NameMention,
  text: string,
  style: MonthStyle,
): Draft | undefined {
  const noun = placeNouns[place.sort];
  const preposition = placePrepositions[slot.preposition];
  if (noun === undefined || preposition === undefined) return undefined;
  return {
    claim,
    asks: 'where',
    pattern: `ar-where-${place.sort}`,
    stem: stemOf(`${preposition} أي ${noun}`, claim, slot, text, style),
    answer: place,
    answerText: place.name,
    ...(slot.head === undefined ? {} : { head: slot.head }),
    marks: [{ start: place.start, end: place.end }],
    reliability: place.sort === 'airport' || place.sort === 'port' ? 3 : 2,
    attached: slot.attached,
    allows: ['choice', 'text'],
  };
}

function askWho(
  claim: Claim,
  slot: Slot,
  name: NameMention,
  text: string,
  style: MonthStyle,
): Draft | undefined {
  const { verb } = claim.clause;
  const opening = whoOpening(name, verb.gender === 'f');
  // Which state it was that did what others did as well is a quibble, and which one said something is guessed.
  // Of what is so, and is no deed, more than one state may be the answer.
  if (
    name.type === 'place' &&
    (claim.kind === 'speech' || verb.tense === 'present' || isAmongStates(claim, text))
  )
    return undefined;
  if (opening === undefined || (claim.kind === 'speech' && isToldElsewhere(claim, name))) return undefined;
  return {
    claim,
    // «مَن أكد أن …؟»: what was said stays reported, and the question asks for its speaker.
    asks: claim.kind === 'speech' ? 'whoSaid' : 'who',
    pattern: `ar-who-${name.type}`,
    stem: stemOf(opening, claim, slot, text, style),
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    reliability: name.type === 'person' ? 2 : 1,
    attached: slot.attached,
    allows: ['choice'],
  };
}

/** «واتخذت كندا قراراً …، لتتبعها إيطاليا وسويسرا»: the sentence goes on to states that did the same. */
function isAmongStates({ quote }: Claim, text: string): boolean {
  const words = text.slice(quote.start, quote.end).split(/[\s،,.]+/);
  const states = new Set(
    words.flatMap((word) => {
      const norm = fold(word).replace(/^[وفبلك](?=.{3})/, '');
      return arNames.listed.get(norm)?.some(({ sort }) => sort === 'country') === true ? [norm] : [];
    }),
  );
  return states.size > mostStates;
}

/** Most states that the sentence of a question on one of them names. */
const mostStates = 2;

/**
 * Who said that something is so is asked by the words that were said; who passes another's on («نقلت وكالة كذا عن فلان قوله») is no
 * question, and a capital that speaks is a figure of speech.
 */
function isToldElsewhere({ clause }: Claim, name: NameMention): boolean {
  return (
    name.sort === 'capital' ||
    passingOn.has(clause.verb.lemma) ||
    clause.tokens.some((token) => isOpener(token))
  );
}

/** Verbs of passing on what another said. */
const passingOn: ReadonlySet<string> = new Set(['نقل', 'نسب', 'أورد']);

/** The question word that fits the verb as it stands: «مَن» takes any, the others say their gender. */
function whoOpening(name: NameMention, feminine: boolean): string | undefined {
  if (name.type === 'person') return 'مَن';
  if (name.type === 'organisation') return feminine ? 'ما الجهة التي' : undefined;
  if (name.sort === 'country') return feminine ? 'ما الدولة التي' : 'أي بلد';
  // A capital that stands for its government.
  return name.sort === 'capital' && feminine ? 'ما العاصمة التي' : undefined;
}

/** «ما الفصيل الذي تزعمه أحمد الشرع؟»: the explanation of a name asks for the name. */
function askWhat(claim: Claim, slot: Slot, name: NameMention, text: string, style: MonthStyle): Draft {
  const rest = retoldClause(claim, { text, style });
  return {
    claim,
    asks: 'what',
    pattern: 'ar-what-apposition',
    stem: `${name.type === 'person' ? 'مَن' : 'ما'} ${rest}؟`,
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    reliability: 3,
    attached: slot.attached,
    allows: ['choice', 'text'],
  };
}

function askHowMany(
  claim: Claim,
  slot: Slot,
  number: NumberMention,
  text: string,
  style: MonthStyle,
): Draft | undefined {
  if (number.alternative !== undefined || number.until !== undefined || number.unitKind === 'none')
    return undefined;
  const opening = howManyOpening(claim, slot, number);
  if (opening === undefined) return undefined;
  return {
    claim,
    asks: 'howMany',
    pattern: `ar-how-many-${number.unitKind}`,
    stem: stemOf(opening, claim, slot, text, style),
    answer: number,
    answerText: text.slice(number.boundStart, number.end),
    marks: [{ start: number.boundStart, end: number.end }],
    reliability: 2,
    attached: slot.attached,
    allows: ['choice'],
  };
}

function howManyOpening(claim: Claim, slot: Slot, number: NumberMention): string | undefined {
  if (isOfNoun(claim, number)) return undefined;
  if (claim.clause.verb.lemma === 'بلغ' && slot.preposition === '') return 'كم';
  if (number.unitKind === 'percent' && slot.preposition === '') return undefined;
  const noun = number.unitKind === 'count' ? nounOf(fold(number.unitText)) : undefined;
  // «كم» takes the accusative singular; what follows the noun (an adjective, a genitive) would have to change with it.
  if (noun === undefined || slot.preposition !== '') return undefined;
  const subjectOfVerb = claim.clause.tokens[1]?.start === number.boundStart;
  if (subjectOfVerb && (noun.gender === 'f') !== (claim.clause.verb.gender === 'f')) return undefined;
  const next = claim.clause.tokens.find((token) => token.start >= number.end);
  if (next !== undefined && !freePhrase.test(next.norm)) return undefined;
  return `كم ${noun.acc}`;
}

/** «بفارق 14 نقطة», «لمدة 36 ساعة»: an amount that a noun measures by can't be asked for without that noun. */
function isOfNoun({ clause }: Claim, number: NumberMention): boolean {
  const before = clause.tokens.findLast((token) => token.end <= number.boundStart);
  return before !== undefined && measuring.test(before.norm) && before.start > clause.verb.start;
}

const measuring = /^(?:[وف]?ب(?!ال).{2,}|ل?مده|مدي|طوال|طيله|غضون|دام|دامت)$/;

/** Words after a counted noun that don't agree with it: prepositions and the like. */
const freePhrase = /^(?:في|من|الي|علي|عن|مع|منذ|خلال|بعد|قبل|لدي|عبر|ب.*|ل.*|يوم|عام)$/;
