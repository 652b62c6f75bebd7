// Amounts and days of a sentence beside which a statement's own may be another's.
import type { DateUnit, NumberUnit, Unit } from './unit.ts';

/** A half, two thirds. */
export function isFraction({ value, unitKind }: NumberUnit['mention']): boolean {
  return unitKind === 'none' && value.value > 0 && value.value < 1;
}

/** Whether two quantities surely don't measure the same: a share, a sum of money, a length or time, a number of people. */
function measureOther({ mention: a }: NumberUnit, { mention: b }: NumberUnit): boolean {
  // « la moitié de la colonie » beside « 24 kilomètres carrés »
  if (
    isFraction(a) !== isFraction(b) &&
    [a, b].some(({ unitKind }) => unitKind === 'measure' || unitKind === 'money')
  )
    return true;
  return a.unitKind !== b.unitKind && a.unitKind !== 'none' && b.unitKind !== 'none';
}

/** « deux cabines » beside « 2 350 mètres »: an amount with a noun behind it counts things and measures nothing. */
function counts(told: NumberUnit, noun: Unit | undefined, { mention }: NumberUnit): boolean {
  const isCount = told.mention.unitKind === 'none' && noun?.kind === 'word' && noun.verb === undefined;
  return (
    isCount &&
    (mention.unitKind === 'measure' || mention.unitKind === 'money' || mention.unitKind === 'percent')
  );
}

/** « pendant trois heures » beside « 43 skieurs »: how long a thing lasted is no number of another unit. */
function lasts({ mention }: NumberUnit, before: Unit | undefined, number: NumberUnit): boolean {
  const isDuring = before?.kind === 'small' && before.sense === 'during';
  return isDuring && mention.value.unit !== undefined && mention.value.unit !== number.mention.value.unit;
}

/** « hier, le 9 juin », « la saison 2012 »: a day told twice, or in its month and year, is no other. */
function areOneDay({ mention: a }: DateUnit, { mention: b }: DateUnit): boolean {
  const [one, other] = [a.value.iso, b.value.iso];
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Whether a stretch holds an amount that one of `numbers` may be mistaken for, or a day where the statement tells one. */
export function rivals(
  stretch: readonly Unit[],
  numbers: readonly NumberUnit[],
  dates: readonly DateUnit[],
): boolean {
  return stretch.some(
    (unit, at) =>
      (unit.kind === 'date' && dates.some((date) => !areOneDay(date, unit))) ||
      (unit.kind === 'number' &&
        numbers.some(
          (number) =>
            !measureOther(number, unit) &&
            !counts(unit, stretch[at + 1], number) &&
            !lasts(unit, stretch[at - 1], number),
        )),
  );
}

/** Prepositions before what an amount was and before what it became: « de 58 à 33 ». */
const starts: ReadonlySet<string> = new Set(['from', 'of']);
const ends: ReadonlySet<string> = new Set(['to', 'in']);

/** Most units of what an amount was: preposition, amount, its noun. */
const longest = 3;

/** `from 58 days to 33`: who says what it became needn't say what it was. `behind` is the rest of the sentence. */
export function isFormerAmount(stretch: readonly Unit[], behind: readonly Unit[]): boolean {
  const [first, amount, noun] = stretch;
  const [to, now] = behind;
  return (
    stretch.length <= longest &&
    first?.kind === 'small' &&
    starts.has(first.sense) &&
    amount?.kind === 'number' &&
    (noun === undefined || (noun.kind === 'word' && noun.verb === undefined)) &&
    to?.kind === 'small' &&
    ends.has(to.sense) &&
    now?.kind === 'number'
  );
}
