// Who does a deed told as what he is, and back: `is the owner of` is `owns`, « entraîne » « est l'entraîneur de ».
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { isBeing, isSmall, isThing } from './unit-shapes.ts';

/** Folded noun of who does a deed → the folded verb of it: `owner`, `own`. */
export type Agents = ReadonlyMap<string, string>;

/** Verbs of deeds that whoever did them is called by for good, folded base forms: who wrote it once is its author. */
const forGood: ReadonlySet<string> = new Set(['write', 'found', 'ecrire', 'fonder']);

/** Who led a union in 1998 was its leader, and may be so no more: the verb has the time of *to be*. */
const timed = ({ verb }: VerbUnit, deed: string): VerbUnit['verb'] =>
  forGood.has(deed) ? { ...verb, tense: 'unknown' } : verb;

/** `The county board is the owner of the hospital`: it owns it. */
export function agent(units: readonly Unit[], agents: Agents): Unit[] | undefined {
  const at = units.findIndex(isBeing);
  const being = units[at];
  const [noun, of] = [units[at + 1], units[at + 2]];
  const verb = noun?.kind === 'word' && noun.definite ? agents.get(noun.norm) : undefined;
  if (at < 1 || verb === undefined || !isBeing(being) || !isSmall(of, 'link', 'of') || units.length < at + 4)
    return undefined;
  return [
    ...units.slice(0, at),
    { ...being, norm: verb, lemmas: [verb], verb: timed(being, verb) },
    ...units.slice(at + 3),
  ];
}

/** `The author of the report is Loretta Hainesworth`: she wrote it. */
export function agentFirst(units: readonly Unit[], agents: Agents): Unit[] | undefined {
  const [noun, of, ...rest] = units;
  const at = rest.findIndex(isVerbUnit);
  const [being, ...doer] = rest.slice(at);
  const verb = noun?.kind === 'word' && noun.definite ? agents.get(noun.norm) : undefined;
  if (verb === undefined || at < 1 || !isSmall(of, 'link', 'of') || !isBeing(being) || being.verb.negated)
    return undefined;
  if (doer.length === 0 || !doer.every(isThing)) return undefined;
  return [...doer, { ...being, norm: verb, lemmas: [verb], verb: timed(being, verb) }, ...rest.slice(0, at)];
}
