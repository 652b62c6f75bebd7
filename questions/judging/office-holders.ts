// Who holds which office: « Le maire de Valbourg, Julien Castérac, s'est réjoui » and `Rosa Fenn, head of the museum,` tell it by the way, and
// a statement may have the office where the article goes on with the name. For languages that put the subject before its verb.

import { keysOf } from './descriptions.ts';
import { isVerbUnit, type NameUnit, type Unit } from './unit.ts';
import { beingAt } from './unwritten.ts';
import { phraseBefore } from './voices.ts';
import type { WordSets } from './word-sets.ts';

/** Keys of an office with what it is of → the office with its holder. */
export type OfficeHolders = ReadonlyMap<string, HeldOffice>;

const isMark = (unit: Unit | undefined, ...marks: readonly string[]): boolean =>
  unit?.kind === 'break' && marks.includes(unit.mark);

const isOf = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'of';

/** An office as a sentence gives it to its holder. */
export interface HeldOffice {
  readonly phrase: readonly Unit[];
  readonly holder: NameUnit;
}

/** Returns the offices that a sentence gives to those it names. `wordsOf` are the units of a title that is taken into a name. */
export function officesIn(
  units: readonly Unit[],
  sets: WordSets,
  wordsOf: (name: NameUnit) => readonly Unit[],
): HeldOffice[] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'name' || unit.mention.type !== 'person') return [];
    return [officeBefore(units, at), officeBehind(units, at), titleBefore(units, at, wordsOf(unit))].flatMap(
      (phrase) => (phrase !== undefined && isOffice(phrase, sets) ? [{ phrase, holder: unit }] : []),
    );
  });
}

/** Returns who holds which of the offices; one that two are given is nobody's. */
export function holdersOf(offices: readonly HeldOffice[]): OfficeHolders {
  const found = new Map<string, HeldOffice | undefined>();
  for (const office of offices) {
    const key = keyOf(office.phrase);
    const isOther = found.has(key) && found.get(key)?.holder.bearer !== office.holder.bearer;
    found.set(key, isOther ? undefined : office);
  }
  return new Map([...found].flatMap(([key, office]) => (office === undefined ? [] : [[key, office]])));
}

/** `Labour secretary Judith Penhaligane`: words and title before a name that opens a clause. */
function titleBefore(units: readonly Unit[], at: number, title: readonly Unit[]): Unit[] | undefined {
  let from = at;
  while (units[from - 1]?.kind === 'word' && !isVerbUnit(units[from - 1])) from--;
  const before = units[from - 1];
  const phrase = [...units.slice(from, at), ...title];
  return (before === undefined || before.kind === 'break') && phrase.length > 1 ? phrase : undefined;
}

/** Where the phrase of an office with its holder between commas begins, counted from the name; `undefined` where there is none. */
function officeBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  if (!isMark(units[at - 1], ',') || !isMark(units[at + 1], ',', '.')) return undefined;
  // `the mayor of Dunmore, Ines Cole, and the bishop` may be three.
  const next = units[at + 2];
  if (next?.kind === 'small' && next.role === 'and') return undefined;
  const phrase = phraseAt(units, at - 1);
  const from = at - 1 - (phrase?.length ?? 0);
  const before = units[from - 2];
  // In a list of guests the phrase is that of the name before it.
  const isListed =
    isMark(units[from - 1], ',') && before?.kind === 'name' && before.mention.type === 'person';
  return isListed ? undefined : phrase;
}

/** The noun phrase that ends before `to`, with all that it hangs on by `of`. */
function phraseAt(units: readonly Unit[], to: number): Unit[] | undefined {
  let from = to;
  while (isNominal(units[from - 1]) || (from < to && isOf(units[from - 1]) && isNominal(units[from - 2])))
    from--;
  const [first] = units.slice(from, to);
  // « a résumé l'entraîneur »: behind a verb its article shows where it begins.
  const isWhole = first?.kind === 'word' && first.definite;
  return isWhole ? units.slice(from, to) : phraseBefore(units, to);
}

/** Returns what a sentence that gives somebody an office tells by that: who is what, and what is who. */
export function toldOf({ phrase, holder }: HeldOffice): Unit[][] {
  const { start, end } = holder;
  const office = phrase.map((unit) => ({ ...unit, start, end }));
  const being = beingAt({ start, end: start });
  return [
    [holder, being, ...office],
    [...office, being, holder],
  ];
}

/** Returns `units` from the holder on where they open with his office: what that is of is nobody who does anything. */
export function withoutOffice(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex((unit) => unit.kind === 'name' && unit.mention.type === 'person');
  const office = at < 0 ? undefined : officeBefore(units, at);
  return office?.length === at - 1 ? units.slice(at) : units;
}

function officeBehind(units: readonly Unit[], at: number): Unit[] | undefined {
  if (!isMark(units[at + 1], ',')) return undefined;
  const to = units.findIndex((unit, index) => index > at + 1 && unit.kind === 'break');
  const phrase = units.slice(at + 2, to < 0 ? units.length : to);
  return isMark(units[to], ',', '.') ? phrase : undefined;
}

/** An office with what it is of, held now: nothing in it makes it a lower one or a former. */
function isOffice(phrase: readonly Unit[], { offices }: WordSets): boolean {
  const at = phrase.findIndex(isOf);
  const of = at < 0 ? phrase.length : at;
  const head = phrase.slice(0, of);
  if (of < 1 || phrase.length < leastWords || phrase.length === of + 1) return false;
  if (!head.every((unit) => unit.kind === 'word' && !isVerbUnit(unit) && unit.limits !== true)) return false;
  if (!head.some((unit) => unit.kind === 'word' && offices.has(unit.norm))) return false;
  return phrase
    .slice(of)
    .every((unit) => isOf(unit) || unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit)));
}

/** Fewest units that tell one office from others of its name. */
const leastWords = 2;

function keyOf(phrase: readonly Unit[]): string {
  return phrase.map(partOfKey).join(joint);
}

/** Stands between the units of a phrase in its key. */
const joint = '|';

function partOfKey(unit: Unit): string {
  return isOf(unit) ? 'of' : keysOf(unit).join();
}

/** Returns the statement with an office told by its holder's name, one at a time. */
export function withHolders(units: readonly Unit[], holders: OfficeHolders): Unit[][] {
  const forms: Unit[][] = [];
  if (holders.size === 0) return forms;
  const longest = Math.max(...[...holders.keys()].map(({ length }) => length));
  const parts = units.map(partOfKey);
  for (let from = 0; from < units.length; from++) {
    if (isNominal(units[from - 1]) || isOf(units[from - 1])) continue;
    let key = parts[from] ?? '';
    for (let to = from + leastWords; to <= units.length && key.length <= longest; to++) {
      const [first, last] = [units[from], units[to - 1]];
      key += joint + parts[to - 1];
      const held = holders.get(key);
      // More may hang on it: `the mayor of Dunmore county`, `the mayor of Dunmore's wife`.
      if (held === undefined || isNominal(units[to]) || isOf(units[to])) continue;
      if (first === undefined || last === undefined || isOtherGender(first, held.phrase[0])) continue;
      forms.push([
        ...units.slice(0, from),
        { ...held.holder, start: first.start, end: last.end },
        ...units.slice(to),
      ]);
    }
  }
  return forms;
}

/** « la maire » of « le maire de Valbourg, Julien Castérac ». */
function isOtherGender(claimed: Unit, told: Unit | undefined): boolean {
  if (claimed.kind !== 'word' || told?.kind !== 'word') return false;
  return claimed.gender !== undefined && told.gender !== undefined && claimed.gender !== told.gender;
}

function isNominal(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));
}
