// Who came to harm, in the ways English and French news tells it: `Nobody was hurt`, « n'a fait aucun blessé », `killed three people`.
import type { Harm } from '../../../judging/harm.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { isBeing, isLink, isSmall, isWord } from './unit-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Folded dictionary forms of deeds and of what came of them, by what came of them. */
const harms = {
  dead: { deeds: words('kill die tuer mourir deceder'), nouns: words('death fatality mort deces') },
  hurt: {
    deeds: words('hurt injure wound harm blesser'),
    nouns: words('injury casualty victim blesse victime'),
  },
} as const;

const kinds = ['dead', 'hurt'] as const;

/** Verbs by which an event brings harm, and those that only say that there was any. */
const bringing: ReadonlySet<string> = words(
  'cause leave claim make report be have faire causer provoquer entrainer avoir signaler deplorer recenser',
);

const hasLemma = (unit: Unit | undefined, list: ReadonlySet<string>): boolean =>
  unit?.kind === 'word' && unit.lemmas.some((lemma) => list.has(lemma));

/** Returns what `units` tell of harm: that nobody came to any, or how many did, or only that there was some. */
export function harmsIn(units: readonly Unit[]): Harm[] {
  return units.flatMap((unit, at): Harm[] =>
    kinds.flatMap((kind): Harm[] => {
      const { deeds, nouns } = harms[kind];
      const isDeed = hasLemma(unit, deeds) && !(isWord(unit) && unit.definite);
      const isNoun = hasLemma(unit, nouns) && !isVerbUnit(unit);
      if (!isDeed && !isNoun) return [];
      const none =
        (isDeed ? nobodyBefore(units, at) : undefined) ?? (isNoun ? noneBefore(units, at) : undefined);
      if (none !== undefined) return [{ kind, tells: 'none', from: withEvent(units, none), to: at }];
      const from =
        (isDeed ? numberedDeed(units, at) : undefined) ?? (isNoun ? numberedNoun(units, at) : undefined);
      return [
        from === undefined
          ? { kind, tells: 'some', from: at, to: at }
          : { kind, tells: 'number', from: withEvent(units, from.from), to: from.to },
      ];
    }),
  );
}

/** « L'accident n'a fait aucun blessé »: whatever the news is about is an accident. */
function withEvent(units: readonly Unit[], from: number): number {
  const subject = units[from - 1];
  return isWord(subject) && subject.definite && /^(?:accident|incident)$/.test(subject.norm)
    ? from - 1
    : from;
}

/** Where `Nobody was hurt`, « Personne n'a été blessé » begins, the deed at `at`. */
function nobodyBefore(units: readonly Unit[], at: number): number | undefined {
  const deed = units[at];
  const verb = isVerbUnit(deed) && !isBeing(units[at - 1]) ? at : at - 1;
  const told = units[verb];
  if (!isVerbUnit(told) || (verb < at && !isBeing(told))) return undefined;
  const before = units[verb - 1];
  const isPersonne = isWord(before) && before.norm === 'personne' && !before.definite && told.verb.negated;
  if (isPersonne) return verb - 1;
  const isOne = isWord(before) && before.norm === 'one';
  const no = isOne ? verb - 2 : verb - 1;
  return isSmall(units[no], 'not', 'no') && !told.verb.negated ? no : undefined;
}

/** Where `caused no injuries`, « n'a fait aucun blessé », « il n'y a pas eu de victimes » begins, the noun at `at`. */
function noneBefore(units: readonly Unit[], at: number): number | undefined {
  const [before, next] = [units[at - 1], units[at + 1]];
  // `no injuries among the passengers`, `no serious injuries`
  if (
    isLink(next, 'among', 'of', 'in', 'for') ||
    (isWord(next) && next.time !== true && next.helped !== true)
  )
    return undefined;
  const isBringing = (unit: Unit | undefined): unit is VerbUnit =>
    isVerbUnit(unit) && hasLemma(unit, bringing);
  if (isSmall(before, 'not', 'no')) {
    const verb = units[at - 2];
    if (isBringing(verb)) return at - 2;
    const behind = units[at + 1];
    return isVerbUnit(behind) && (isBeing(behind) || hasLemma(behind, bringing)) ? at - 1 : undefined;
  }
  const verb = units[at - 2];
  return isLink(before, 'of') && isBringing(verb) && verb.verb.negated ? at - 2 : undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** `Two people were hurt`, `killed three people`: an amount that is told exactly or from below. */
function numberedDeed(units: readonly Unit[], at: number): Range | undefined {
  const deed = units[at];
  const behind = units[at + 1];
  if (isVerbUnit(deed) && deed.verb.negated) return undefined;
  if (isVerbUnit(deed) && !isBeing(units[at - 1]) && behind?.kind === 'number' && isCount(behind))
    return { from: at, to: at + 1 };
  const verb = isBeing(units[at - 1]) ? at - 1 : isVerbUnit(deed) ? at : -1;
  const told = units[verb];
  if (!isVerbUnit(told) || told.verb.negated) return undefined;
  const number = isWord(units[verb - 1]) ? verb - 2 : verb - 1;
  const amount = units[number];
  return amount?.kind === 'number' && isCount(amount) && units[number - 1]?.kind !== 'small'
    ? { from: number, to: at }
    : undefined;
}

/** « a fait trois morts ». */
function numberedNoun(units: readonly Unit[], at: number): Range | undefined {
  const [verb, amount] = [units[at - 2], units[at - 1]];
  const isTold = isVerbUnit(verb) && !verb.verb.negated && hasLemma(verb, bringing);
  return isTold && amount?.kind === 'number' && isCount(amount) ? { from: at - 2, to: at } : undefined;
}

function isCount({ mention }: Extract<Unit, { kind: 'number' }>): boolean {
  const { unitKind, value } = mention;
  return (unitKind === 'count' || unitKind === 'none') && value.value >= 1 && value.bound !== 'atMost';
}
