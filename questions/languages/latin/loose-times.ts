// Times that only the day of writing resolves (« ce lundi matin », `last week`, `on Friday afternoon`) and that no date stands
// for: they are left out, since a reader of another day can't tell them.
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';
import type { Unit } from './units.ts';

/** Returns how many units from `at` on tell such a time, or 0. Nothing at or after `limit` is taken. */
export function looseTimeAt(
  units: readonly Unit[],
  at: number,
  limit: number,
  grammar: LatinGrammar,
): number {
  let to = at;
  const doubled = doubledDayAt(units, at);
  if (doubled > 0) return doubled;
  const first = units[to];
  const before = units[at - 1]?.kind;
  if (
    first === undefined ||
    before === 'number' ||
    before === 'det' ||
    before === 'coord' ||
    before === 'prep'
  )
    return 0;
  // `on Friday`, « dans la nuit »: the preposition goes with its noun, except one that makes a span of it.
  if (first.kind === 'prep') {
    if (!grammar.timePrepositions.has(first.written)) return 0;
    to++;
  }
  const hasPointer = grammar.timePointers.has(units[to]?.written ?? '');
  const isDefinite = units[to]?.kind === 'det' && !hasPointer;
  if (hasPointer || isDefinite) to++;
  const head = units[to];
  if (head === undefined || to >= limit) return 0;
  const isTime = head.mention === undefined && grammar.timeNouns.has(head.written);
  if (!isLooseDay(head, grammar) && !isTime) return 0;
  to++;
  // « lundi matin », `Friday afternoon`.
  const isPart = (unit: Unit | undefined) =>
    unit !== undefined && unit.mention === undefined && grammar.timeNouns.has(unit.written);
  const hasPart = isPart(units[to]);
  if (hasPart) to++;
  const isTrailed = grammar.timeTrails.has(units[to]?.written ?? '');
  if (isTrailed) to++;
  if (isTime && !hasPointer && !isTrailed) return 0;
  // A day that its date stands for stays, unless a part of the day hangs on it.
  if (head.mention !== undefined && !hasPart && !hasPointer) return 0;
  // `Monday and Tuesday`: more than one.
  return to > limit || units[to]?.kind === 'coord' ? 0 : to - at;
}

/** A weekday without its date, or one that was resolved but is told relatively. */
function isLooseDay(unit: Unit, grammar: LatinGrammar): boolean {
  if (unit.mention === undefined) return grammar.looseDays.has(unit.written);
  return (
    unit.mention.type === 'date' &&
    unit.mention.told === 'relative' &&
    unit.mention.value.granularity === 'day'
  );
}

/** Whether the words of a stem tell a weekday without its date, or `yesterday`. */
export function tellsLooseDay(tokens: readonly Token[], grammar: LatinGrammar): boolean {
  return tokens.some(
    ({ norm }, at) =>
      grammar.looseDays.has(norm) &&
      // `Friday, July 6`, « vendredi 6 juillet ».
      ![at - 1, at + 1, at + 2].some((near) => tokens[near]?.kind === 'number'),
  );
}

/** « hier, jeudi 16 août 2012 »: the loose day and its comma, where the date itself follows. */
function doubledDayAt(units: readonly Unit[], at: number): number {
  const [day, date] = [units[at], units[at + 2]];
  if (units[at + 1]?.kind !== 'comma' || day?.mention?.type !== 'date' || date?.mention?.type !== 'date')
    return 0;
  const isSame = day.mention.told === 'relative' && day.mention.value.iso === date.mention.value.iso;
  return isSame ? 2 : 0;
}
