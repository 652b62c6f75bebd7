// How one quantity stands to another: as intervals, in units that measure the same.
import type { ReasonCode } from '../statement-wire.ts';
import type { NumberUnit } from './unit.ts';
import type { WordRelations } from './word-relations.ts';

/** «نصف» as 50 percent; any other amount as it is. */
function asPercent(unit: NumberUnit): NumberUnit {
  const { mention } = unit;
  const { value } = mention.value;
  if (mention.unitKind !== 'none' || mention.until !== undefined || value <= 0 || value >= 1) return unit;
  return {
    ...unit,
    mention: {
      ...mention,
      unitKind: 'percent',
      value: { ...mention.value, value: value * hundred, unit: '%' },
    },
  };
}

const hundred = 100;

interface Interval {
  readonly least: number;
  readonly most: number;
}

/** How far apart two amounts are, as a share of the larger, that «نحو» may still mean. */
const nearlyShare = 0.15;

/** How far apart small amounts may be that « une dizaine » may still mean, and which are small. */
const nearlyFew = 2;
const few = 20;

/** Whether one of two amounts is only told roughly and the other is near enough to be meant. */
function isNearly({ mention: { value: a } }: NumberUnit, { mention: { value: b } }: NumberUnit): boolean {
  if (a.bound !== 'about' && b.bound !== 'about') return false;
  const [apart, larger] = [Math.abs(a.value - b.value), Math.max(Math.abs(a.value), Math.abs(b.value))];
  return apart <= nearlyShare * larger || (apart <= nearlyFew && larger < few);
}

/** Whether one amount is told exactly, and the other says only that it is on one side of it. */
function isBorder({ mention: claimed }: NumberUnit, { mention: told }: NumberUnit): boolean {
  const { bound } = claimed.value;
  return (
    (bound === 'atLeast' || bound === 'atMost') &&
    told.value.bound === 'exact' &&
    told.until === undefined &&
    told.value.value === claimed.value.value
  );
}

/**
 * Whether a looser amount may follow from another: a floor under one that is told exactly or with a floor itself. Nobody who counts `about 400` says that
 * they are more than 390, and `up to 10,000` of 8,700 tells a limit that nobody set.
 */
function mayLoosen({ mention: claimed }: NumberUnit, { mention: told }: NumberUnit): boolean {
  const { bound } = claimed.value;
  return bound === 'about' || (bound === 'atLeast' && told.value.bound !== 'about');
}

/** How far «نحو» reaches to either side, as a share of the amount. */
const aboutShare = 0.02;

/** Returns how `claimed` stands to `told`, or `undefined` where they measure different things or overlap. */
export function numberFit(
  one: NumberUnit,
  other: NumberUnit,
  relations: WordRelations,
): 'same' | 'entailed' | Extract<ReasonCode, 'number_differs'> | undefined {
  const isMixed = one.mention.unitKind !== other.mention.unitKind;
  const [claimed, told] = isMixed ? [asPercent(one), asPercent(other)] : [one, other];
  const unit = unitsAgree(claimed, told, relations);
  const [a, b] = [intervalOf(claimed), intervalOf(told)];
  if (unit === undefined || a === undefined || b === undefined) return undefined;
  // 58 hectares are no 58 square kilometres, nor dollars euros.
  if (unit === 'other') return a.least === b.least && a.most === b.most ? 'number_differs' : undefined;
  // A score or a range is not told by one of its figures.
  if ((claimed.mention.until === undefined) !== (told.mention.until === undefined)) return undefined;
  const isSameBound = claimed.mention.value.bound === told.mention.value.bound;
  if (isSameBound && a.least === b.least && a.most === b.most) return unit;
  // `nearly 40` of an exact 40
  if (claimed.isNearly === true && told.isNearly !== true && told.mention.value.bound === 'exact')
    return undefined;
  // «أقل من الثلث» of a third is as little said as «الثلث على الأكثر».
  if (isBorder(claimed, told)) return undefined;
  if (b.least >= a.least && b.most <= a.most) return mayLoosen(claimed, told) ? 'entailed' : undefined;
  if (isNearly(claimed, told)) return undefined;
  if (b.most < a.least || b.least > a.most) return 'number_differs';
  // «نحو 50» of an exact 50 is no conflict, and an exact 50 of «نحو 50» is not said.
  return undefined;
}

/** The amounts that a quantity may be, or `undefined` where its figures can be read in two ways. */
function intervalOf({ mention }: NumberUnit): Interval | undefined {
  if (mention.alternative !== undefined) return undefined;
  const { value, bound } = mention.value;
  if (mention.until !== undefined) return { least: value, most: mention.until };
  if (bound === 'atLeast') return { least: value, most: Number.POSITIVE_INFINITY };
  if (bound === 'atMost') return { least: Number.NEGATIVE_INFINITY, most: value };
  if (bound === 'about') {
    const margin = Math.abs(value) * aboutShare;
    return { least: value - margin, most: value + margin };
  }
  return { least: value, most: value };
}

function unitsAgree(
  { mention: claimed, unitLemmas: a }: NumberUnit,
  { mention: told, unitLemmas: b }: NumberUnit,
  relations: WordRelations,
): 'same' | 'entailed' | 'other' | undefined {
  if (claimed.unitKind !== told.unitKind) return undefined;
  const [unit, other] = [claimed.value.unit, told.value.unit];
  if (unit === other) return 'same';
  if (claimed.unitKind === 'measure' || claimed.unitKind === 'money') {
    // A currency whose country is left open may be the other.
    const isOpen = [unit, other].some((name) => name?.startsWith('?') === true);
    return isOpen && sharesName(unit, other) ? undefined : 'other';
  }
  if (claimed.unitKind !== 'count' || unit === undefined || other === undefined) return undefined;
  const related = relations.betweenLemmas(a, b);
  // Two men of those killed are not two people of them: more may have been.
  if (related === 'same') return 'same';
  return related === 'synonym' ? 'entailed' : undefined;
}

function sharesName(a: string | undefined, b: string | undefined): boolean {
  const name = (unit: string | undefined) => unit?.replace(/^\?/, '').split('-')[0];
  return name(a) === name(b);
}
