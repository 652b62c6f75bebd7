// The kind `boolean`: a statement of the article, true as it stands or false by one edit of the safest class.
import { once } from '../candidate.ts';
import type { Chance } from '../chance.ts';
import { shuffled } from '../chance.ts';
import type { Claim } from '../claims.ts';
import type { Statement } from '../draft.ts';
import type { Language, Told } from '../languages/language.ts';
import type { DateMention, Mention, NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { isQuotationOpen } from '../text/quotations.ts';
import type { Asks } from '../wire.ts';
import { changeNumbers } from './false-amounts.ts';
import type { Falsehood } from './falsehood.ts';
import { nearDates } from './rival-dates.ts';

/** Most falsehoods of one claim. */
const mostFalse = 3;

/**
 * Returns the statements that `claim` allows: one true, and false ones by different edits. `told` before are the mentions
 * that a shorter stretch of the same sentence was already made false by; `from` says where the claim came from.
 */
export function draftStatements(
  claim: Claim,
  language: Language,
  told: Told,
  chance: Chance,
  done: Set<unknown> = new Set(),
  from: '' | 'frame-' = '',
): Statement[] {
  const detail = claim.clause.mentions.find((mention) => mention.type !== 'person');
  const base = { claim, reliability: 2 };
  const statements: Statement[] = [];
  const { start } = claim.clause;
  // A truth without a figure is nobody's doubt: a longer stretch from the same beginning may hold one.
  const hasFigure = claim.clause.mentions.some(({ type }) => type === 'number' || type === 'date');
  if (!done.has(start)) {
    if (hasFigure) done.add(start);
    const truth = once(() => language.stateClaim(claim, told, []));
    statements.push({
      ...base,
      asks: detail === undefined ? 'what' : asksOf(detail),
      pattern: `${from}true-as-written`,
      get text() {
        return truth();
      },
      value: true,
      marks: [{ start: claim.clause.start, end: claim.clause.end }],
    });
  }
  for (const lie of falsehoods(claim, language, told, chance)) {
    const [target] = lie.marks;
    if (target === undefined || done.has(`false ${target.start}`) || statements.length > mostFalse) continue;
    done.add(`false ${target.start}`);
    const words = once(() => language.stateClaim(claim, told, lie.edits));
    statements.push({
      ...base,
      asks: lie.asks,
      pattern: `${from}${lie.pattern}`,
      get text() {
        return words();
      },
      value: false,
      marks: lie.marks.map(({ start, end }) => ({ start, end })),
    });
  }
  return statements;
}

function asksOf(mention: Mention): Asks {
  if (mention.type === 'date') return 'when';
  if (mention.type === 'number') return 'howMany';
  return mention.type === 'place' ? 'where' : 'who';
}

/** Edits that make the claim false, the safest first: two names of one sentence swapped, a date, an amount, a place. */
function falsehoods(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood[] {
  const found = [
    swapPlaces(claim, language, told),
    changeDate(claim, language, told, chance),
    ...changeNumbers(claim, language, told, chance),
    changePlace(claim, language, told, chance),
  ];
  return found.filter((lie) => lie !== undefined);
}

/** What stands between two members of a list. */
const betweenPair =
  /^[\s،,و&]*(?:and|et|or|ou|as well as|ainsi que)?\s*(?:(?:in|at|of|à|en|de|في|من)\s)?(?:\p{L}+\s)?[\s"'“«]*$/u;

/** «البحرية في طرطوس والجوية في حميميم»: two places of one sort, each with its own preposition. */
function swapPlaces(claim: Claim, language: Language, told: Told): Falsehood | undefined {
  const places = claim.clause.mentions.filter(
    (mention): mention is NameMention => mention.type === 'place' && mention.sort !== 'country',
  );
  const [first, second] = places;
  if (first === undefined || second === undefined || places.length !== 2) return undefined;
  if (first.sort !== second.sort || first.country !== second.country || first.entity === second.entity)
    return undefined;
  const slots = claim.clause.slots.filter((slot) => slot.mention === first || slot.mention === second);
  if (slots.length !== 2 || slots[0]?.preposition !== slots[1]?.preposition) return undefined;
  if (!language.fitsInPlace(first, second.name, told.text)) return undefined;
  if (!language.fitsInPlace(second, first.name, told.text)) return undefined;
  // `in Troyes and Montpellier`: what is told of both stays true.
  if (betweenPair.test(told.text.slice(first.end, second.start))) return undefined;
  // «من دمشق إلى حلب» swaps its prepositions with its places; only equal ones make a plain falsehood.
  return {
    edits: [
      { start: first.start, end: first.end, with: second.name },
      { start: second.start, end: second.end, with: first.name },
    ],
    marks: [first, second],
    asks: 'where',
    pattern: 'false-swapped-places',
  };
}

/** How many years a false date may lie from the true one: a man may have been dead by then. */
const farthestYears = 5;

/** The folded word right before a mention in its clause; empty where there is none. */
function wordBefore({ start }: { readonly start: number }, { clause }: Claim): string {
  return clause.tokens.findLast(({ end }) => end <= start)?.norm ?? '';
}

function changeDate(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood | undefined {
  // What a stretch tells may be a deed.
  const isDeed = claim.clause.deed === true || claim.clause.fragment === true;
  const date = claim.clause.slots
    // « Depuis 2009, deux usines ont été fermées »: since 2011 as well, for all anybody knows.
    .filter(({ mention }) => !isDeed || !language.order.since.has(wordBefore(mention, claim)))
    .filter((slot) => slot.role === 'when' && slot.attached)
    .map((slot) => slot.mention)
    .find(
      (mention): mention is DateMention =>
        mention.type === 'date' &&
        !/^\s*(?:و|and|et)\s*\d/u.test(told.text.slice(mention.end, mention.end + 8)) &&
        !/\d\s*(?:و|and|et)\s*$/u.test(told.text.slice(Math.max(0, mention.start - 12), mention.start)) &&
        mention.told === 'full' &&
        mention.until === undefined &&
        mention.conflict === undefined,
    );
  if (date === undefined || language.isInCompound(date, claim.clause.tokens)) return undefined;
  // Beside a second date another one may be odd before it is wrong.
  if (claim.clause.mentions.some((mention) => mention.type === 'date' && mention !== date)) return undefined;
  const years = told.reading.entities.flatMap((mention) =>
    mention.type === 'date' &&
    mention.value.granularity === date.value.granularity &&
    mention.told === 'full' &&
    mention.value.iso !== date.value.iso &&
    Math.abs(Number(mention.value.iso.slice(0, 4)) - Number(date.value.iso.slice(0, 4))) <= farthestYears &&
    // Of what is past no later day is thinkable.
    (date.value.iso > told.reading.published || mention.value.iso <= told.reading.published)
      ? [mention.value]
      : [],
  );
  const near = nearDates(date.value).filter(
    ({ iso }) => date.value.iso > told.reading.published || iso <= told.reading.published,
  );
  const [other] = [...shuffled(years, chance), ...shuffled(near, chance)];
  if (other === undefined) return undefined;
  // Of what is to come no past day is thinkable either.
  if (date.value.iso > told.reading.published && other.iso < told.reading.published) return undefined;
  const written = language.writeDate(other, told);
  // « a décidé jeudi 16 août »: without its weekday the day needs an article.
  const lead = told.text.slice(Math.max(0, date.start - 3), date.start);
  if (/^\d/.test(written) && /^\p{L}/u.test(told.text.slice(date.start)) && !/(?:on|le)\s$/i.test(lead))
    return undefined;
  return {
    edits: [{ start: date.start, end: date.end, with: written }],
    marks: [date],
    asks: 'when',
    pattern: 'false-date',
  };
}

function changePlace(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood | undefined {
  const slot = claim.clause.slots.find((found) => found.role === 'where' && found.attached);
  const place = slot?.mention;
  if (slot === undefined || place === undefined || place.type !== 'place') return undefined;
  // A country does and says things, and nobody's stand is turned round.
  if (place.sort === 'country' || language.isInCompound(place, claim.clause.tokens)) return undefined;
  // «قطعت دمشق علاقاتها»: a capital at the head of its sentence is its government.
  if (place.sort === 'capital' && place.start <= (claim.clause.tokens[1]?.start ?? 0)) return undefined;
  if (isQuotationOpen(told.text, claim.clause.start, place.start)) return undefined;
  // Which capital somebody went to is known without reading; on what day it was, or how often, is not.
  const isPlain = !claim.clause.mentions.some(({ type }) => type === 'date' || type === 'number');
  if (place.sort === 'capital' && isPlain) return undefined;
  // «مركزي ملوي ومغاغة»: one of a pair, whose other stays.
  const isPaired = claim.clause.mentions.some(
    (other) => other.type === 'place' && other !== place && stands(place, other, told.text),
  );
  if (isPaired) return undefined;
  // «في مدينة حلب السورية»: where the stem tells the country, only its own towns are thinkable.
  const isOfCountry = claim.clause.tokens.some(
    ({ norm, start, end }) =>
      !(start >= place.start && end <= place.end) && language.tellsCountry(norm, place.country ?? ''),
  );
  const rivals = told.reading.entities.filter(
    (mention): mention is NameMention =>
      mention.type === 'place' &&
      mention.sort === place.sort &&
      (mention.country === place.country || !isOfCountry) &&
      mention.entity !== place.entity &&
      // «إلى سنار وسيارتين إلى سنار»: it is in the statement already.
      !claim.clause.mentions.some((other) => 'entity' in other && other.entity === mention.entity) &&
      !sharesName(mention.name, place.name) &&
      // «رفح» for «غزة»: what was done in the one was done in the other.
      !language.liesIn(mention.name, place.name) &&
      language.fitsInPlace(place, mention.name, told.text) &&
      !isInName(mention, told.text) &&
      !(mention.start >= claim.quote.start && mention.end <= claim.quote.end),
  );
  const [other] = shuffled(rivals, chance);
  if (other === undefined) return undefined;
  return {
    edits: [{ start: place.start, end: place.end, with: other.name }],
    marks: [place],
    asks: 'where',
    pattern: 'false-place',
  };
}

/** `the Santa Regina`: a place that another capital stands before is half of a name. */
function isInName({ start }: Mention, text: string): boolean {
  return /(?<![.!?:”"»] )(?<!^)\b\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 24), start));
}

function stands(a: Mention, b: Mention, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return betweenPair.test(text.slice(first.end, second.start)) && second.start - first.end <= closePair;
}

/** Most letters between two places that are told as one. */
const closePair = 5;

/** `House of Commons` for `Houses of Parliament` is hardly a falsehood. */
function sharesName(a: string, b: string): boolean {
  const words = fold(a).split(' ');
  return fold(b)
    .split(' ')
    .some((word) => word.length > 3 && words.some((other) => other.startsWith(word.slice(0, 5))));
}
