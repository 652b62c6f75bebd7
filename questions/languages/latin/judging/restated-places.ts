// How many live somewhere, told of the place: `About 41,000 people live there` and `its population is 41,000` are its having them.
import { isVerbUnit, type NumberUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { isBeing, isSmall, wordAt } from './unit-shapes.ts';

const people: ReadonlySet<string> = new Set(['person', 'personne', 'inhabitant', 'habitant', 'resident']);

/** `About 41,000 people live on the island`: the island has about 41,000 inhabitants. */
export function inhabited(units: readonly Unit[]): Unit[][] {
  const [amount, verb, link, ...place] = units;
  const lives =
    verb?.kind === 'word' &&
    verb.lemmas.some((lemma) => lemma === 'live' || lemma === 'vivre' || lemma === 'habiter');
  if (
    amount?.kind !== 'number' ||
    !people.has(amount.mention.value.unit ?? '') ||
    !lives ||
    !isSmall(link, 'link', 'in')
  )
    return [];
  if (
    place.length === 0 ||
    place.some((unit) => unit.kind === 'small' || isVerbUnit(unit)) ||
    (isVerbUnit(verb) && verb.verb.negated)
  )
    return [];
  return hasInhabitants(place, amount, verb);
}

/** `The population of the island is 41,000`. */
export function populated(units: readonly Unit[]): Unit[][] {
  const [noun, of, ...rest] = units;
  const at = rest.findIndex(isVerbUnit);
  // « est de 1 640 habitants »
  const [being, amount, more] = rest.slice(at).filter((unit) => !isSmall(unit, 'link', 'of'));
  if (noun?.kind !== 'word' || noun.norm !== 'population' || !isSmall(of, 'link', 'of') || at < 1) return [];
  if (!isBeing(being) || being.verb.negated || amount?.kind !== 'number' || more !== undefined) return [];
  const { unitKind, value } = amount.mention;
  return unitKind === 'none' || people.has(value.unit ?? '')
    ? hasInhabitants(rest.slice(0, at), amount, being)
    : [];
}

function hasInhabitants(place: readonly Unit[], amount: NumberUnit, at: Unit): Unit[][] {
  const has: VerbUnit = {
    ...wordAt('have', at),
    lemmas: ['have', 'compter'],
    verb: { tense: 'present', negated: false },
  };
  const bare: NumberUnit = {
    ...amount,
    unitLemmas: [],
    mention: { ...amount.mention, unitKind: 'none', unitText: '', value: withoutUnit(amount.mention.value) },
  };
  const noun = {
    ...wordAt('inhabitants', at),
    lemmas: ['inhabitant', 'habitant'],
    count: 'many' as const,
  };
  const counted: NumberUnit = {
    ...bare,
    unitLemmas: noun.lemmas,
    mention: { ...bare.mention, unitKind: 'count', value: { ...bare.mention.value, unit: 'habitant' } },
  };
  return [
    [...place, has, bare, noun],
    [...place, has, counted],
  ];
}

function withoutUnit({ unit: _, ...value }: NumberUnit['mention']['value']): NumberUnit['mention']['value'] {
  return value;
}
