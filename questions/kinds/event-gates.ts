// The gates of dated events: what may not be put on a time line, each with a name that `--explain` prints.
import type { Claim } from '../claims.ts';
import type { Slot } from '../reading/clause.ts';
import type { DateMention, Mention } from '../reading/mention.ts';
import { balanced, saysNothing } from './claim-gates.ts';
import { shareOf } from './elsewhere.ts';
import type { Gate, GateContext } from './gates.ts';
import { stemWords } from './stem-words.ts';

/** A claim that may be an event of a time line: what it says without its date. */
export interface EventDraft {
  readonly claim: Claim;
  /** The phrase that dates it, with its mention. */
  readonly slot: Slot & { readonly mention: DateMention };
  /** The event in words, its date taken out. */
  readonly text: string;
  /** The part of the article that `text` is made from, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** What the gates of events look at besides the event. */
export interface EventContext extends GateContext {
  /** ISO 8601 day, month or year the article was published. */
  readonly publishedAt: string;
}

/** Fewest and most words of an event. */
const leastWords = 3;
const mostWords = 18;

/** Share of an event's words that another sentence may repeat before it may be the same event told again. */
const repeated = 0.7;

/** Gates of dated events, cheapest first; those before `length` don't look at the words. */
export const eventGates: readonly Gate<EventDraft, EventContext>[] = [
  { name: 'negated', stops: ({ claim }) => claim.polarity === 'negative' },
  { name: 'hedged', stops: ({ claim }) => claim.modality !== 'asserted' },
  { name: 'reported', stops: isReported },
  { name: 'no-deed', stops: ({ claim }) => claim.clause.deed !== true },
  { name: 'unsure-date', stops: ({ slot }) => !isSure(slot) },
  { name: 'no-point-in-time', stops: isSpan },
  {
    name: 'two-dates',
    stops: ({ claim, slot }) =>
      claim.clause.mentions.some((mention) => mention.type === 'date' && mention !== slot.mention),
  },
  { name: 'not-yet', stops: ({ slot }, { publishedAt }) => isAfter(slot.mention.value.iso, publishedAt) },
  { name: 'dangling-pronoun', stops: ({ claim }) => claim.clause.dangling },
  { name: 'says-nothing', stops: ({ claim }) => saysNothing(claim) },
  { name: 'tells-order', stops: tellsOrder },
  {
    name: 'length',
    stops: (event) => {
      const words = stemWords(event).words.length;
      return words < leastWords || words > mostWords;
    },
  },
  { name: 'nameless', stops: isNameless },
  { name: 'tells-date', stops: (event) => stemWords(event).words.some(({ norm }) => isYear(norm)) },
  { name: 'unbalanced-marks', stops: ({ text }) => !balanced(text) },
  {
    name: 'sensitive',
    stops: (event, { isSensitive }) => stemWords(event).words.some(({ norm }) => isSensitive(norm)),
  },
  { name: 'told-elsewhere', stops: isToldElsewhere },
];

/** Somebody's words, or told on the word of a source. */
function isReported({ claim }: EventDraft): boolean {
  if (claim.kind === 'speech') return true;
  const said = claim.attribution;
  if (said === undefined) return false;
  const { start, end } = claim.clause;
  return said.content.start < end && said.content.end > start;
}

/** Written out with its year, one date and not a range, at odds with nothing. */
function isSure({ mention }: EventDraft['slot']): boolean {
  return (
    mention.told === 'full' &&
    !mention.inferredYear &&
    mention.until === undefined &&
    mention.conflict === undefined
  );
}

/** `since 2014`, «أواخر عام 2015», `the 2019 fire`: the date is an edge, a part or a span, or belongs to a noun. */
function isSpan({ claim, slot }: EventDraft, { language: { order } }: EventContext): boolean {
  if (!slot.attached || !order.datings.has(slot.preposition.toLowerCase())) return true;
  const before = claim.clause.tokens.findLast((token) => token.end <= slot.start);
  return before !== undefined && order.edges.has(before.norm);
}

/** Whether `iso` lies after the day, month or year `than`, as far as both are known. */
function isAfter(iso: string, than: string): boolean {
  const length = Math.min(iso.length, than.length);
  return iso.slice(0, length) > than.slice(0, length);
}

/** A word outside names says what came before or after. */
function tellsOrder({ claim, slot, start, end }: EventDraft, { language }: EventContext): boolean {
  const { tokens, mentions } = claim.clause;
  const isNamed = (token: { start: number; end: number }) =>
    mentions.some(
      (mention) =>
        mention.type !== 'number' &&
        mention.type !== 'date' &&
        mention.start <= token.start &&
        mention.end >= token.end,
    );
  return tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      !(token.start >= slot.start && token.end <= slot.end) &&
      language.order.tellsOrder(token.norm) &&
      !isNamed(token),
  );
}

/** `The works began`: nothing in it is named, not even by a capital. */
function isNameless({ claim, start, end, text }: EventDraft): boolean {
  const { inherited, mentions } = claim.clause;
  const isName = (mention: Mention) =>
    mention.type !== 'date' && mention.type !== 'number' && mention.start >= start && mention.end <= end;
  return inherited === undefined && !mentions.some(isName) && !/\s\p{Lu}\p{Ll}/u.test(text);
}

const isYear = (norm: string) => /^(?:1[5-9]|20)\d\d$/.test(norm);

/** Another sentence tells the same without the year: of another day, or of something else done in the same words. */
function isToldElsewhere(event: EventDraft, { told }: EventContext): boolean {
  const words = stemWords(event).content;
  const year = event.slot.mention.value.iso.slice(0, 4);
  return told.passages.some(
    (passage, index) =>
      index !== event.claim.sentence && !passage.has(year) && shareOf(words, passage) >= repeated,
  );
}
