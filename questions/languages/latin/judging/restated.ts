// Other ways in which English and French say what a statement says: `it was X who won` is `X won`, « La fondation du groupe date de 1996 »
// « le groupe a été fondé en 1996 », `was one of those who worked` `worked`.

import type { JudgingWords } from '../../../judging/judging-words.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { type Agents, agent, agentFirst } from './restated-agents.ts';
import { closingFirst, compounds } from './restated-orders.ts';
import { aged } from './told-of-subjects.ts';
import { isBeing, isSmall } from './unit-shapes.ts';

/** Folded noun of a deed → the folded verbs of it. */
export type DeedVerbs = ReadonlyMap<string, readonly string[]>;

/** What restating asks of a language. */
export interface RestatingWords {
  /** Whether a noun stands before what describes it. */
  readonly headFirst: boolean;
  /** Folded noun of who does a deed → the folded verb of it: `owner`, `own`. */
  readonly agents: Agents;
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
    closingFirst(units),
    aged(units),
    ...(words.headFirst ? [] : compounds(units)),
    agent(units, words.agents),
    agentFirst(units, words.agents),
    whileIn(units, 'during', 'in'),
    whileIn(units, 'in', 'during'),
  ].flatMap((form) => (form === undefined ? [] : [form]));
}

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

/** `a year before` → `a year earlier`. */
function earlier(units: readonly Unit[]): Unit[] | undefined {
  const [span, last] = units.slice(-2);
  if (span?.kind !== 'word' || span.time !== true) return undefined;
  return last !== undefined && isSmall(last, 'link', 'before')
    ? [...units.slice(0, -1), wordAt(last, 'earlier')]
    : undefined;
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
