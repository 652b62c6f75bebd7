// Other ways in which English and French say what a statement says: `it was X who won` is `X won`, « La fondation du groupe date de 1996 »
// « le groupe a été fondé en 1996 », `was one of those who worked` `worked`.
import type { JudgingWords } from '../../../judging/judging-words.ts';
import {
  isVerbUnit,
  type NumberUnit,
  type Unit,
  type VerbUnit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { aged, isHaving } from './told-of-subjects.ts';

/** Folded noun of a deed → the folded verbs of it. */
export type DeedVerbs = ReadonlyMap<string, readonly string[]>;

/** What restating asks of a language. */
export interface RestatingWords {
  /** Whether a noun stands before what describes it. */
  readonly headFirst: boolean;
  /** Folded noun of who does a deed → the folded verb of it: `owner`, `own`. */
  readonly agents: ReadonlyMap<string, string>;
  /** Folded verbs of how a thing comes to be: `build`. */
  readonly building: readonly string[];
}

/** Returns the verbs of the nouns of deeds that `words` lists. */
export function verbsOfDeeds({ nominalisations }: JudgingWords): DeedVerbs {
  const index = new Map<string, string[]>();
  for (const [verb, noun] of nominalisations)
    index.set(fold(noun), [...(index.get(fold(noun)) ?? []), fold(verb)]);
  return index;
}

/** Returns the nouns of the deeds of the verbs that `words` lists. */
export function nounsOfDeeds({ nominalisations }: JudgingWords): DeedVerbs {
  const index = new Map<string, string[]>();
  for (const [verb, noun] of nominalisations)
    index.set(fold(verb), [...(index.get(fold(verb)) ?? []), fold(noun)]);
  return index;
}

/** Returns the further forms of a statement's units; often none. */
export function restatedLatin(units: readonly Unit[], deeds: DeedVerbs, words: RestatingWords): Unit[][] {
  return [
    cleft(units),
    oneOfThose(units),
    dated(units, deeds),
    onlyThen(units),
    missed(units),
    earlier(units),
    lying(units),
    ...inhabited(units),
    ...populated(units),
    openingLast(units),
    closingFirst(units),
    turnedBeing(units),
    datedFrom(units, words.building),
    counting(units),
    asAgent(units, words.agents),
    aged(units),
    ...(words.headFirst ? [] : compounds(units)),
    agent(units, words.agents),
    agentFirst(units, words.agents),
    whileIn(units, 'during', 'in'),
    whileIn(units, 'in', 'during'),
  ].flatMap((form) => (form === undefined ? [] : [form]));
}

const isSmall = (unit: Unit | undefined, role: string, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === role && (senses.length === 0 || senses.includes(unit.sense));

const isBeing = (unit: Unit | undefined): unit is VerbUnit =>
  isVerbUnit(unit) && unit.lemmas.some((lemma) => lemma === 'be' || lemma === 'etre');

/** `It was Ann Reyes who …`, « C'est la foudre qui … ». */
function cleft(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex((unit) => isSmall(unit, 'pointer', 'it', "c'", 'ce'));
  const being = units[at + 1];
  const which = units.findIndex((unit, index) => index > at + 2 && isSmall(unit, 'which'));
  const verb = units[which + 1];
  if (at < 0 || which < 0 || !isBeing(being) || being.verb.negated || !isVerbUnit(verb)) return undefined;
  const noun = units.slice(at + 2, which);
  if (noun.some(isVerbUnit) || !units.slice(0, at).every(({ kind }) => kind === 'date')) return undefined;
  return [...units.slice(0, at), ...noun, ...units.slice(which + 1)];
}

/** `Solvangen was one of the scientists who worked on …`: he worked on it. */
function oneOfThose(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isBeing);
  const being = units[at];
  const [one, of] = [units[at + 1], units[at + 2]];
  const which = units.findIndex((unit, index) => index > at + 3 && isSmall(unit, 'which'));
  const verb = units[which + 1];
  if (at < 1 || which < 0 || !isBeing(being) || !isVerbUnit(verb) || verb.verb.negated) return undefined;
  if (one?.kind !== 'word' || !/^une?$|^one$|^l'une?$/.test(one.norm) || !isSmall(of, 'link', 'of'))
    return undefined;
  const told = { ...verb, verb: { ...verb.verb, negated: being.verb.negated } };
  return [...units.slice(0, at), told, ...units.slice(which + 2)];
}

/** Verbs that say when the deed of a noun was done, folded base forms. */
const dating: ReadonlySet<string> = new Set(
  'date occur happen take dater derouler survenir remonter'.split(' '),
);

/** « La fondation de Voltane à Grenoble date de 1996 »: the deed with its verb and whom it was done to. */
function dated(units: readonly Unit[], deeds: DeedVerbs): Unit[] | undefined {
  const [noun, of] = units;
  const verbs = noun?.kind === 'word' ? deeds.get(noun.norm) : undefined;
  const at = units.findIndex(isVerbUnit);
  const told = units[at];
  if (noun?.kind !== 'word' || verbs === undefined || !isSmall(of, 'link', 'of') || at < 3) return undefined;
  if (!isVerbUnit(told) || told.verb.negated || !told.lemmas.some((lemma) => dating.has(lemma)))
    return undefined;
  const rest = units.slice(at + 1).filter((unit) => !isSmall(unit, 'link'));
  if (rest.length !== 1 || rest[0]?.kind !== 'date') return undefined;
  const link = units.findIndex((unit, index) => index > 2 && isSmall(unit, 'link'));
  const end = link < 0 || link > at ? at : link;
  const being: VerbUnit = {
    ...told,
    norm: 'be',
    lemmas: ['be', 'etre'],
    verb: { tense: 'unknown', negated: false },
  };
  const deed: Unit = { ...noun, lemmas: verbs, definite: false, helped: true };
  return [...units.slice(2, end), being, deed, ...units.slice(end, at), ...rest];
}

/** `The county board is the owner of the hospital`: it owns it. */
function agent(units: readonly Unit[], agents: RestatingWords['agents']): Unit[] | undefined {
  const at = units.findIndex(isBeing);
  const being = units[at];
  const [noun, of] = [units[at + 1], units[at + 2]];
  const verb = noun?.kind === 'word' && noun.definite ? agents.get(noun.norm) : undefined;
  if (at < 1 || verb === undefined || !isBeing(being) || !isSmall(of, 'link', 'of') || units.length < at + 4)
    return undefined;
  return [
    ...units.slice(0, at),
    { ...being, norm: verb, lemmas: [verb], verb: { ...being.verb, tense: 'unknown' } },
    ...units.slice(at + 3),
  ];
}

/** `The author of the report is Loretta Hainesworth`: she wrote it. */
function agentFirst(units: readonly Unit[], agents: RestatingWords['agents']): Unit[] | undefined {
  const [noun, of, ...rest] = units;
  const at = rest.findIndex(isVerbUnit);
  const [being, ...doer] = rest.slice(at);
  const verb = noun?.kind === 'word' && noun.definite ? agents.get(noun.norm) : undefined;
  if (verb === undefined || at < 1 || !isSmall(of, 'link', 'of') || !isBeing(being) || being.verb.negated)
    return undefined;
  if (doer.length === 0 || !doer.every(isThing)) return undefined;
  return [
    ...doer,
    { ...being, norm: verb, lemmas: [verb], verb: { tense: 'unknown', negated: false } },
    ...rest.slice(0, at),
  ];
}

/** `a year before` → `a year earlier`. */
function earlier(units: readonly Unit[]): Unit[] | undefined {
  const [span, before] = units.slice(-2);
  if (span?.kind !== 'word' || span.time !== true || !isSmall(before, 'link', 'before')) return undefined;
  const { start, end } = before as Unit;
  return [...units.slice(0, -1), wordAt('earlier', start, end)];
}

function wordAt(norm: string, start: number, end: number): WordUnit {
  return {
    kind: 'word',
    start,
    end,
    norm,
    lemmas: [norm],
    count: 'unknown',
    definite: false,
    describes: false,
  };
}

const places: ReadonlySet<string> = new Set(['lie', 'appeler', 'situate', 'locate', 'situer', 'trouver']);

/** `Loch Arrin lies on the coast`, « se trouve »: it is there. */
function lying(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || verb.verb.negated) return undefined;
  // `is located in`
  const next = units[at + 1];
  const isHelped = isBeing(verb) && next?.kind === 'word' && next.lemmas.some((lemma) => places.has(lemma));
  const isOwn =
    verb.lemmas.some((lemma) => places.has(lemma)) && (verb.norm.startsWith('li') || verb.reflexive === true);
  const rest = units.slice(at + (isHelped ? 2 : 1));
  const isCalled = isOwn && verb.lemmas.includes('appeler') && rest[0]?.kind === 'name';
  if (!isCalled && (!(isHelped || isOwn) || !isSmall(rest[0], 'link', 'in', 'near'))) return undefined;
  return [...units.slice(0, at), { ...verb, norm: 'be', lemmas: ['be', 'etre'] }, ...rest];
}

const people: ReadonlySet<string> = new Set(['person', 'personne', 'inhabitant', 'habitant', 'resident']);

/** `About 41,000 people live on the island`: the island has about 41,000 inhabitants. */
function inhabited(units: readonly Unit[]): Unit[][] {
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
function populated(units: readonly Unit[]): Unit[][] {
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

function hasInhabitants(place: readonly Unit[], amount: NumberUnit, { start, end }: Unit): Unit[][] {
  const has: VerbUnit = {
    ...wordAt('have', start, end),
    lemmas: ['have', 'compter'],
    verb: { tense: 'present', negated: false },
  };
  const bare: NumberUnit = {
    ...amount,
    unitLemmas: [],
    mention: { ...amount.mention, unitKind: 'none', unitText: '', value: withoutUnit(amount.mention.value) },
  };
  const noun = {
    ...wordAt('inhabitants', start, end),
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

/** `At the end of the study 31 species were recorded`: where or when, behind what was done. */
function openingLast(units: readonly Unit[]): Unit[] | undefined {
  if (!isSmall(units[0], 'link', 'in', 'during', 'after', 'before', 'since')) return undefined;
  let to = 1;
  while (isThing(units[to]) || (isSmall(units[to], 'link', 'of') && isThing(units[to + 1]))) to++;
  const rest = units.slice(to);
  const at = rest.findIndex(isVerbUnit);
  // The subject must begin where the phrase ends: an amount, or a noun with its article behind a noun that has none.
  const isSubject = rest[0]?.kind === 'number' || isSmall(rest[0], 'pointer');
  if (to < 2 || at < 1 || !isSubject) return undefined;
  return [...rest, ...units.slice(0, to)];
}

/** `The teams were level at the end of the match`: where or when, before what was so. */
function closingFirst(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findLastIndex((unit) => isSmall(unit, 'link', 'in', 'during', 'after', 'before', 'since'));
  const verb = units.findIndex(isVerbUnit);
  const phrase = units.slice(at);
  if (at <= verb + 1 || verb < 1 || phrase.length < 2) return undefined;
  if (!phrase.slice(1).every((unit) => isThing(unit) || isSmall(unit, 'link', 'of'))) return undefined;
  return [...phrase, ...units.slice(0, at)];
}

/** « La meilleure marqueuse du match est Inès Baratoux »: she is it. */
function turnedBeing(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const [being, name, more] = units.slice(at);
  const noun = units.slice(0, at);
  const [first] = noun;
  const isNoun = first?.kind === 'word' && noun.every((unit) => isThing(unit) || isSmall(unit, 'link', 'of'));
  if (
    !isBeing(being) ||
    !isNoun ||
    name?.kind !== 'name' ||
    name.mention.type !== 'person' ||
    more !== undefined
  )
    return undefined;
  return [name, being, ...noun];
}

/** « Le téléphérique date de 1973 »: it was built then. */
function datedFrom(units: readonly Unit[], building: readonly string[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  const rest = units.slice(at + 1).filter((unit) => !isSmall(unit, 'link'));
  if (
    !isVerbUnit(verb) ||
    verb.verb.negated ||
    !verb.lemmas.some((lemma) => lemma === 'date' || lemma === 'dater')
  )
    return undefined;
  const { start, end } = verb;
  if (at < 1 || rest.length !== 1 || rest[0]?.kind !== 'date') return undefined;
  const being: VerbUnit = {
    ...verb,
    norm: 'be',
    lemmas: ['be', 'etre'],
    verb: { tense: 'unknown', negated: false },
  };
  return [
    ...units.slice(0, at),
    being,
    { ...wordAt(building[0] ?? '', start, end), lemmas: building, helped: true },
    ...rest,
  ];
}

/** « a 320 adhérents »: it counts them. */
function counting(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || !isHaving(verb) || units[at + 1]?.kind !== 'number') return undefined;
  return [...units.slice(0, at), { ...verb, norm: 'compter', lemmas: ['compter'] }, ...units.slice(at + 1)];
}

/** « Yann entraîne Port-Lannec »: he is its coach. */
function asAgent(units: readonly Unit[], agents: RestatingWords['agents']): Unit[] | undefined {
  const [name, verb, ...object] = units;
  if (name?.kind !== 'name' || !isVerbUnit(verb) || verb.verb.negated || verb.verb.tense !== 'present')
    return undefined;
  const nouns = [...agents].flatMap(([noun, deed]) => (verb.lemmas.includes(deed) ? [noun] : []));
  if (nouns.length === 0 || object.length === 0 || !object.every(isThing)) return undefined;
  const { start, end } = verb;
  const being: VerbUnit = { ...verb, norm: 'be', lemmas: ['be', 'etre'] };
  const of: Unit = { kind: 'small', start: end, end, role: 'link', sense: 'of' };
  return [
    name,
    being,
    { ...wordAt(nouns[0] ?? '', start, end), lemmas: nouns, definite: true },
    of,
    ...object,
  ];
}

function isThing(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

/** `the kelp forest` → `the forest of kelp`, `the Oban company` → `the company in Oban`, for each two nouns that stand side by side. */
function compounds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [noun, before, behind] = [units[at + 1], units[at - 1], units[at + 2]];
    if (noun?.kind !== 'word' || isVerbUnit(noun) || noun.definite || noun.time === true) return [];
    if (!(unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit) && unit.helped !== true)))
      return [];
    if (isThing(behind) || (before?.kind === 'word' && !isVerbUnit(before))) return [];
    if (unit.kind === 'name' && unit.mention.type === 'person') return [];
    const sense = unit.kind === 'name' && unit.mention.type === 'place' ? 'in' : 'of';
    const link: Unit = { kind: 'small', start: unit.end, end: unit.end, role: 'link', sense };
    const definite = unit.kind === 'word' && unit.definite;
    const owner = unit.kind === 'word' ? { ...unit, definite: false } : unit;
    return [[...units.slice(0, at), { ...noun, definite }, link, owner, ...units.slice(at + 2)]];
  });
}

/** `went four million over budget`: it was four million over budget. */
function missed(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(
    (unit, index) =>
      isVerbUnit(unit) &&
      !unit.verb.negated &&
      unit.lemmas.some((lemma) => lemma === 'go' || lemma === 'come' || lemma === 'run') &&
      units[index + 1]?.kind === 'number' &&
      isSmall(units[index + 2], 'link', 'over', 'under', 'behind'),
  );
  const verb = units[at];
  if (!isVerbUnit(verb)) return undefined;
  return [...units.slice(0, at), { ...verb, norm: 'be', lemmas: ['be', 'etre'] }, ...units.slice(at + 1)];
}

/** `spoke during the debate` → `spoke in the debate`, and back; `in three days` is no `during three days`. */
function whileIn(units: readonly Unit[], from: string, to: string): Unit[] | undefined {
  const at = units.findIndex((unit, index) => isSmall(unit, 'link', from) && isEvent(units[index + 1]));
  const link = units[at];
  if (link?.kind !== 'small') return undefined;
  return [...units.slice(0, at), { ...link, sense: to }, ...units.slice(at + 1)];
}

function isEvent(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.definite && unit.time !== true && !isVerbUnit(unit);
}

/** `did not open until May` → `opened in May`. */
function onlyThen(units: readonly Unit[]): Unit[] | undefined {
  const verb = units.findIndex(isVerbUnit);
  const denied = units[verb];
  const at = units.findIndex(
    (unit, index) => index > verb && (isSmall(unit, 'link', 'until') || isSmall(unit, 'exception', 'que')),
  );
  if (!isVerbUnit(denied) || !denied.verb.negated || at < 0 || units[at + 1]?.kind !== 'date')
    return undefined;
  const told = { ...denied, verb: { ...denied.verb, negated: false } };
  return [...units.slice(0, verb), told, ...units.slice(verb + 1, at), ...units.slice(at + 1)];
}
