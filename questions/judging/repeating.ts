// Statements that say one thing over and over, as nobody writes them: no sentence is laid over what has no end of places for its words.
import { isContent, type Unit } from './unit.ts';

/** From this many parts that say something a statement is looked at for repeating itself. */
const fewest = 15;

/** How often each part is said, on the whole, where a statement repeats itself. */
const times = 3;

/** Returns whether the units of a statement are few and said over and over. */
export function isRepeating(units: readonly Unit[]): boolean {
  const said = units.filter(isContent).map(sayingOf);
  return said.length >= fewest && new Set(said).size * times <= said.length;
}

function sayingOf(unit: Unit): string {
  if (unit.kind === 'word') return unit.norm;
  if (unit.kind === 'name') return unit.bearer;
  if (unit.kind === 'number') return `${unit.mention.value.value} ${unit.mention.value.unit}`;
  return unit.kind === 'date' ? unit.mention.value.iso : unit.kind;
}
