// «أُغلق 18 شارعاً» written without its vowels: an Arabic verb in the past with nothing but a counted thing behind it tells of what was done to that,
// since so many things did nothing themselves.
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { countedNouns } from '../lexicon-counted-nouns.ts';

/** Nouns of people, folded, who may have done it. */
const people: ReadonlySet<string> = new Set(
  countedNouns.filter(({ human }) => human).map(({ one }) => fold(one)),
);

/** Returns a statement that opens with such a verb as told of whom it was done to; often none. */
export function unmarkedPassives(units: readonly Unit[]): Unit[][] {
  const [verb, thing] = units;
  if (!isVerbUnit(verb) || verb.verb.tense !== 'past' || verb.verb.negated || verb.verb.voice !== undefined)
    return [];
  if (thing?.kind !== 'number' || thing.unitLemmas.some((lemma) => people.has(lemma))) return [];
  // Its counted noun and adjectives, then a border: a noun with its article there would be what they did it to.
  const rest = units.slice(2);
  const end = rest.findIndex((unit) => !(unit.kind === 'word' && !unit.definite && !isVerbUnit(unit)));
  const next = end < 0 ? undefined : rest[end];
  const isOver =
    next === undefined || next.kind === 'date' || (next.kind === 'small' && next.role === 'link');
  if (!isOver || rest.some(isVerbUnit)) return [];
  const told: VerbUnit = { ...verb, verb: { ...verb.verb, voice: 'passive' } };
  return [[told, ...units.slice(1)]];
}
