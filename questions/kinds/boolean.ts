// The kind `boolean`: a statement of the article, true as it stands or false by one edit of the safest class.
import type { Chance } from '../chance.ts';
import { shuffled } from '../chance.ts';
import type { Claim } from '../claims.ts';
import type { Statement } from '../draft.ts';
import type { Language, Told } from '../languages/language.ts';
import type { DateMention, Mention, NameMention } from '../reading/mention.ts';
import type { Edit } from '../reading/retelling.ts';
import type { Asks } from '../wire.ts';

/** An edit that makes a statement false, with what it says instead of what. */
interface Falsehood {
  readonly edits: readonly Edit[];
  readonly marks: readonly Mention[];
  readonly asks: Asks;
  readonly pattern: string;
}

/** Returns the statements that `claim` allows: at most one true and one false. */
export function draftStatements(claim: Claim, language: Language, told: Told, chance: Chance): Statement[] {
  const detail = claim.clause.mentions.find(
    (mention) => mention.type === 'date' || mention.type === 'number' || mention.type === 'place',
  );
  if (detail === undefined) return [];
  const base = { claim, reliability: 2 };
  const truth: Statement = {
    ...base,
    asks: asksOf(detail),
    pattern: 'true-as-written',
    text: language.stateClaim(claim, told, []),
    value: true,
    marks: [{ start: claim.clause.start, end: claim.clause.end }],
  };
  const lie = falsify(claim, language, told, chance);
  if (lie === undefined) return [truth];
  return [
    truth,
    {
      ...base,
      asks: lie.asks,
      pattern: lie.pattern,
      text: language.stateClaim(claim, told, lie.edits),
      value: false,
      marks: lie.marks.map((mention) => ({ start: mention.start, end: mention.end })),
    },
  ];
}

function asksOf(mention: Mention): Asks {
  if (mention.type === 'date') return 'when';
  if (mention.type === 'number') return 'howMany';
  return mention.type === 'place' ? 'where' : 'who';
}

/** The safest edit: two names of one sentence swapped, a year or date for another of the article, a place for its like. */
function falsify(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood | undefined {
  return (
    swapPlaces(claim) ??
    changeDate(claim, language, told, chance) ??
    changeNumber(claim, language, chance) ??
    changePlace(claim, told, chance)
  );
}

/** «البحرية في طرطوس والجوية في حميميم»: two places of one sort, each with its own preposition. */
function swapPlaces(claim: Claim): Falsehood | undefined {
  const places = claim.clause.mentions.filter(
    (mention): mention is NameMention => mention.type === 'place' && mention.sort !== 'country',
  );
  const [first, second] = places;
  if (first === undefined || second === undefined || places.length !== 2) return undefined;
  if (first.sort !== second.sort || first.country !== second.country || first.entity === second.entity)
    return undefined;
  const slots = claim.clause.slots.filter((slot) => slot.mention === first || slot.mention === second);
  if (slots.length !== 2 || slots[0]?.preposition !== slots[1]?.preposition) return undefined;
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

function changeDate(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood | undefined {
  const date = claim.clause.slots
    .filter((slot) => slot.role === 'when' && slot.attached)
    .map((slot) => slot.mention)
    .find(
      (mention): mention is DateMention =>
        mention.type === 'date' &&
        !/^\s*(?:و|and|et)\s*\d/u.test(told.text.slice(mention.end, mention.end + 8)) &&
        !/\d\s*(?:و|and|et)\s*$/u.test(told.text.slice(0, mention.start)) &&
        mention.told === 'full' &&
        mention.conflict === undefined,
    );
  if (date === undefined) return undefined;
  const years = told.reading.entities.flatMap((mention) =>
    mention.type === 'date' &&
    mention.value.granularity === date.value.granularity &&
    mention.told === 'full' &&
    mention.value.iso !== date.value.iso
      ? [mention.value]
      : [],
  );
  const [other] = shuffled(years, chance);
  if (other === undefined) return undefined;
  return {
    edits: [{ start: date.start, end: date.end, with: language.writeDate(other, told) }],
    marks: [date],
    asks: 'when',
    pattern: 'false-date',
  };
}

/** Factors between what is so and what is said: too far apart to be a rounding, near enough to be thinkable. */
const factors = [0.5, 0.6, 1.5, 2] as const;

/** Another amount of the same thing; an amount under a bound or a rounding may be true as well, so it stays. */
function changeNumber(claim: Claim, language: Language, chance: Chance): Falsehood | undefined {
  const numbers = claim.clause.slots
    .filter((slot) => slot.role === 'howMany' && slot.attached)
    .map((slot) => slot.mention);
  const [number] = numbers;
  if (number?.type !== 'number' || numbers.length > 1) return undefined;
  if (number.value.bound !== 'exact' || number.unitKind === 'none' || number.alternative !== undefined)
    return undefined;
  for (const factor of shuffled(factors, chance)) {
    const other = Math.round(number.value.value * factor);
    const written = other === number.value.value ? undefined : language.writeNumber(number, other);
    if (written === undefined) continue;
    return {
      edits: [{ start: number.start, end: number.end, with: written }],
      marks: [number],
      asks: 'howMany',
      pattern: 'false-number',
    };
  }
  return undefined;
}

function changePlace(claim: Claim, told: Told, chance: Chance): Falsehood | undefined {
  const slot = claim.clause.slots.find((found) => found.role === 'where' && found.attached);
  const place = slot?.mention;
  if (slot === undefined || place === undefined || place.type !== 'place') return undefined;
  const rivals = told.reading.entities.filter(
    (mention): mention is NameMention =>
      mention.type === 'place' &&
      mention.sort === place.sort &&
      mention.country === place.country &&
      mention.entity !== place.entity &&
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
