// Statements made false by another amount of the same thing.
import { type Chance, shuffled } from '../chance.ts';
import type { Claim } from '../claims.ts';
import type { Language, Told } from '../languages/language.ts';
import type { Mention, NumberMention } from '../reading/mention.ts';
import { isQuantity } from './counted-amount.ts';
import type { Falsehood } from './falsehood.ts';

/** Factors between what is so and what is said: too far apart to be a rounding, near enough to be thinkable. */
const factors = [0.7, 0.75, 0.8, 1.2, 1.25, 1.3, 1.4] as const;

/** How many times as much, or as little, another amount of the article may be that is told in place of the true one. */
const farthest = 2;
const nearest = 1.15;

/** The same for a figure of four places or more: an index, a year's count, where a little less is another value. */
const nearestOfLarge = 1.005;
const closeFactors = [0.85, 0.9, 1.1, 1.15] as const;
const manyPlaces = 1000;
const isLarge = (value: number): boolean => value >= manyPlaces && value % 100 !== 0;

/** Words behind an amount that make it a part of one told before. */
const partOf = /^\s*(?:منها|منهم|منهن|of them|of which|of whom|d’entre e)/u;

/** Another amount of the same thing; under a bound it may be true as well, so it stays. */
export function changeNumbers(claim: Claim, language: Language, told: Told, chance: Chance): Falsehood[] {
  return claim.clause.slots.flatMap(({ role, attached, mention }) => {
    if (role !== 'howMany' || !attached || mention.type !== 'number') return [];
    const { bound, value } = mention.value;
    if (bound === 'atLeast' || bound === 'atMost' || !isQuantity(mention, claim, language)) return [];
    if (isCompared(mention, claim, told)) return [];
    // «22 غرفة، خُصصت 14 منها»: a part is no larger than the whole.
    const isPart = partOf.test(told.text.slice(mention.end, mention.end + besides));
    const others = [
      ...shuffled(othersTold(mention, claim, told), chance),
      ...shuffled(isLarge(value) ? closeFactors : factors, chance).map((factor) =>
        asRound(value * factor, value),
      ),
    ];
    for (const other of others) {
      if (isPart && other > value) continue;
      if (!keepsOrder(other, mention, claim)) continue;
      // All of something is seldom told in per cent, and more than all never.
      if (mention.unitKind === 'percent' && value < 100 && other >= 100) continue;
      const written = other === value ? undefined : language.writeNumber(mention, other);
      // «2900 تلميذ» among amounts in words would be seen from afar.
      if (written === undefined || /\p{Nd}/u.test(written) !== /\p{Nd}/u.test(mention.text)) continue;
      return [
        {
          edits: [{ start: mention.start, end: mention.end, with: written }],
          marks: [mention],
          asks: 'howMany' as const,
          pattern: 'false-number',
        },
      ];
    }
    return [];
  });
}

/** Other amounts of the same unit that the article tells elsewhere, near enough to be thinkable. */
function othersTold(mention: NumberMention, { clause }: Claim, { reading }: Told): number[] {
  const { value, unit } = mention.value;
  return reading.entities.flatMap((other) =>
    other.type === 'number' &&
    mention.unitKind !== 'none' &&
    other.value.unit === unit &&
    !(other.start >= clause.start && other.end <= clause.end) &&
    ratioOf(other.value.value, value) <= farthest &&
    ratioOf(other.value.value, value) >= (isLarge(value) ? nearestOfLarge : nearest)
      ? [other.value.value]
      : [],
  );
}

const ratioOf = (a: number, b: number): number => Math.max(a / b, b / a);

/** Whether `other` is as far above or below the clause's other amounts: no part may outgrow its whole, nothing repeat. */
function keepsOrder(other: number, mention: NumberMention, { clause }: Claim): boolean {
  const { value, unit } = mention.value;
  return clause.mentions.every(
    (beside) =>
      beside === mention ||
      beside.type !== 'number' ||
      beside.value.unit !== unit ||
      Math.sign(beside.value.value - other) === Math.sign(beside.value.value - value),
  );
}

/** `amount` as round as `model`: nobody says `about 42` for `about 70`. */
function asRound(amount: number, model: number): number {
  let step = 1;
  while (model % (step * 10) === 0 && step * 10 < model) step *= 10;
  return Math.round(amount / step) * step;
}

/** Most letters between two amounts that are told against each other. */
const besides = 14;
const farBesides = 36;

/** Whether another amount stands against it: in `by 43 percent to 38`, `from 23 to 34` a third would be odd before it is wrong. */
export function isCompared(mention: Mention, { clause }: Claim, { text }: Told): boolean {
  return clause.mentions.some((other) => {
    if (other === mention || other.type !== 'number') return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    const between = text.slice(first.end, second.start);
    if (/[.;]/.test(between)) return false;
    return (
      between.length <= besides ||
      (between.length <= farBesides && / (?:to|à|against|contre) $/.test(between))
    );
  });
}
