// Quoted words in another mouth: the statement gives them to one person, the article quotes them from another.
import type { Attribution } from '../reading/attribution.ts';
import { fold } from '../text/fold.ts';
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { Judged, Passage } from './passages.ts';
import { isContent, type NameUnit, type Unit } from './unit.ts';
import { areApart } from './unit-fits.ts';

/** Fewest units of a quotation by which it is known again, and fewest of them that carry meaning. */
const leastUnits = 3;
const leastContent = 2;

/** A quotation of a sentence, as its units. */
interface Quotation {
  readonly units: readonly Unit[];
  readonly said: Attribution;
}

/** Returns the refutation of a statement that gives a quotation of `passage` to somebody who is not its speaker; `undefined` for any other. */
export function quotedElsewhere(claimed: Claimed, passage: Passage, known: Judged): Finding | undefined {
  for (const quotation of quotationsIn(passage)) {
    const at = placeOf(quotation.units, claimed.units);
    if (at < 0) continue;
    const name = speakerIn(claimed.units, at, quotation.units.length);
    const speaker = quotation.said.speaker;
    if (name === undefined || speaker === undefined || !isAnother(name, speaker, known)) continue;
    const [first, last] = [quotation.units[0], quotation.units.at(-1)];
    if (first === undefined || last === undefined || isSaidBy(name, quotation, known)) continue;
    return {
      passage,
      stands: 'refutes',
      agreement: 'agrees',
      conflict: {
        code: 'speaker_differs',
        told: { ...speaker, name: speaker.name },
        claimed: { start: name.start, end: name.end, name: name.mention.name },
      },
      marks: [speaker.inherited ? quotation.said.cue : speaker].map(({ start, end }) => ({ start, end })),
      attribution: quotation.said,
      agreeing: quotation.units.filter(isContent).length,
    };
  }
  return undefined;
}

const isQuote = (unit: Unit): boolean => unit.kind === 'break' && unit.mark === '"';

const quotations = new WeakMap<Passage, readonly Quotation[]>();

/** The quotations of a sentence that are surely somebody's, found once. */
function quotationsIn(passage: Passage): readonly Quotation[] {
  const found = quotations.get(passage) ?? quotationsAmong(passage);
  quotations.set(passage, found);
  return found;
}

function quotationsAmong({ units, attributions }: Passage): Quotation[] {
  const marks = units.flatMap((unit, at) => (isQuote(unit) ? [at] : []));
  return marks.flatMap((open, index) => {
    const close = marks[index + 1];
    if (index % 2 === 1 || close === undefined) return [];
    const inside = units.slice(open + 1, close).filter((unit) => unit.kind !== 'break');
    if (inside.length < leastUnits || inside.filter(isContent).length < leastContent) return [];
    const [from, to] = [units[open]?.start ?? 0, units[close]?.end ?? 0];
    const [said, another] = attributions.filter(
      ({ content, speaker }) => speaker !== undefined && content.start < to && content.end > from,
    );
    return said === undefined || another !== undefined ? [] : [{ units: inside, said }];
  });
}

/** How often the quotation's very words stand in a sentence. */
function placesOf(quotation: readonly Unit[], units: readonly Unit[]): number {
  const words = units.filter((unit) => unit.kind !== 'break');
  return words.filter((_, at) => quotation.every((unit, index) => isSame(unit, words[at + index]))).length;
}

/** Where the quotation's very words stand in the statement, or -1. */
function placeOf(quotation: readonly Unit[], units: readonly Unit[]): number {
  return units.findIndex((_, at) => quotation.every((unit, index) => isSame(unit, units[at + index])));
}

function isSame(unit: Unit, other: Unit | undefined): boolean {
  if (unit.kind === 'word') return other?.kind === 'word' && other.norm === unit.norm;
  if (unit.kind === 'small') return other?.kind === 'small' && other.role === unit.role;
  if (unit.kind === 'name') return other?.kind === 'name' && other.bearer === unit.bearer;
  if (unit.kind === 'number')
    return other?.kind === 'number' && other.mention.value.value === unit.mention.value.value;
  return unit.kind === 'date' && other?.kind === 'date' && other.mention.value.iso === unit.mention.value.iso;
}

/** The one person of the statement outside the quotation, who must stand beside a verb of saying or behind `according to`. */
function speakerIn(units: readonly Unit[], from: number, length: number): NameUnit | undefined {
  const outside = units.filter((_, at) => at < from || at >= from + length);
  if (outside.some((unit) => unit.kind === 'small' && unit.role === 'not')) return undefined;
  const persons = outside.flatMap((unit, at) =>
    unit.kind === 'name' && unit.mention.type === 'person' ? [{ unit, at }] : [],
  );
  const [only, another] = persons;
  if (only === undefined || another !== undefined) return undefined;
  const near = outside.slice(Math.max(0, only.at - nearest), only.at + 2);
  return near.some(speaks) ? only.unit : undefined;
}

/** How far before a name its verb stands: an office between them. */
const nearest = 4;

function speaks(unit: Unit): boolean {
  if (unit.kind === 'small') return unit.sense === 'according';
  if (unit.kind !== 'word' || unit.verb?.negated === true) return false;
  return unit.says === true || unit.inquit === true;
}

/** Whether the speaker surely is another person: a name of his own, or an office of the other gender. */
function isAnother(name: NameUnit, speaker: NonNullable<Attribution['speaker']>, { names }: Judged): boolean {
  const { mention, gender } = speaker;
  if (mention === undefined) {
    const told = name.mention.gender;
    return told !== 'unknown' && gender !== 'unknown' && told !== gender && isSomebody(speaker);
  }
  const bearer = names.byWords.get(fold(mention.name))?.bearer ?? mention.entity;
  return mention.type === 'person' && bearer !== name.bearer && areApart(name.bearer, bearer);
}

/** A person, known by an office or not at all. */
function isSomebody({ kind }: NonNullable<Attribution['speaker']>): boolean {
  return kind === 'office' || kind === 'anonymous';
}

/** Whether the article gives the same words to that person as well, or again to nobody who is known. */
function isSaidBy(name: NameUnit, { units }: Quotation, { passages, names }: Judged): boolean {
  const places = passages.reduce((count, passage) => count + placesOf(units, passage.units), 0);
  if (places > 1) return true;
  return passages.some((passage) =>
    quotationsIn(passage).some(({ units: own, said }) => {
      const mention = said.speaker?.mention;
      const bearer =
        mention === undefined ? undefined : (names.byWords.get(fold(mention.name))?.bearer ?? mention.entity);
      return bearer === name.bearer && placeOf(units, own) >= 0;
    }),
  );
}
