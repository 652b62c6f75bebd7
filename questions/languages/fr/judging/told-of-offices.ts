// Who somebody is where French says so by the way: « a déclaré le maire, Christian Dumas », « la sage-femme Élodie Puy ».
import type { NameUnit, Unit } from '../../../judging/unit.ts';
import { atStart, beingAt } from '../../../judging/unwritten.ts';
import { isLink, isMark, isNominal, isNoun, isPerson, isSmall } from '../../latin/judging/unit-shapes.ts';

/** Words that take from an office what it says, folded: he who will be or is only said to be. */
const unsure: ReadonlySet<string> = new Set(
  'futur future pretendu pretendue soi-disant eventuel eventuelle potentiel potentielle feu candidat candidate'.split(
    ' ',
  ),
);

/** Behind « à » the deputy's is an office by itself. */
const deputies: ReadonlySet<string> = new Set(['adjoint', 'adjointe']);

/** Returns what the units of a sentence tell of offices. */
export function toldOfOffices(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isPerson(unit)) return [];
    const office = speakersOffice(units, at) ?? titleOf(units, at) ?? ownTitle(unit);
    return office === undefined ? [] : holding(unit, office);
  });
}

function holding(person: NameUnit, office: readonly Unit[]): Unit[][] {
  const being = beingAt(atStart(person));
  return [
    [person, being, ...office],
    [...office, being, person],
  ];
}

/** « , a précisé lundi l'adjoint à l'urbanisme, Karim Naceri. »: between the verb of saying and the comma. */
function speakersOffice(units: readonly Unit[], at: number): Unit[] | undefined {
  const next = units[at + 1];
  if (
    !isMark(units[at - 1], ',') ||
    !(next === undefined || isMark(next, ',', '.', ';') || isSmall(next, 'which'))
  )
    return undefined;
  const cue = units
    .slice(0, at)
    .findLastIndex((unit) => (unit.kind === 'word' && unit.inquit === true) || isLink(unit, 'according'));
  const before = units[cue - 1];
  // « Le préfet a salué le maire, Paul Rey, »: the verb opens its clause where its subject stands behind it.
  if (cue < 0 || !(cue === 0 || isMark(before, ',', '"', '.'))) return undefined;
  const from = units[cue + 1]?.kind === 'date' ? cue + 2 : cue + 1;
  const office = units.slice(from, at - 1);
  return isOffice(office) ? office : undefined;
}

/** « la neurologue Claire Fontanel »: nouns right before the name, from their article on. */
function titleOf(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (isNoun(units[from - 1])) from--;
  const title = units.slice(from, at);
  return isOffice(title) ? title : undefined;
}

/** A title that was taken into the name: « le juge Marc Olier ». */
const ownTitle = ({ title = [] }: NameUnit): readonly Unit[] | undefined =>
  isOffice(title) ? title : undefined;

function isOffice(phrase: readonly Unit[]): boolean {
  const [head] = phrase;
  return (
    isNoun(head) &&
    head.definite &&
    phrase.every(
      (unit) =>
        (isNominal(unit) && unit.kind !== 'number' && !isPerson(unit)) || isLink(unit, 'of', 'in', 'for'),
    ) &&
    !phrase.some(
      (unit, at) =>
        unit.kind === 'word' &&
        ((unit.limits === true && !(at === 0 && deputies.has(unit.norm) && isLink(phrase[1], 'in'))) ||
          unit.gerund === true ||
          unsure.has(unit.norm)),
    )
  );
}
