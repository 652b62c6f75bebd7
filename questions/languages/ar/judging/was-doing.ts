// «كانت الطائرة تنقل 11 طناً»: what was being done was done, so that the two verbs are one in the past.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);

/** Returns `units` with «كان» and the verb in the present behind it, or behind its one subject, as that verb in the past. */
export function wasDoing(units: readonly Unit[]): Unit[] {
  const found = [...units];
  for (let at = 0; at < found.length; at++) {
    const being = found[at];
    if (!isVerbUnit(being) || !being.lemmas.includes('كان') || being.verb.tense !== 'past') continue;
    const place = isNominal(found[at + 1]) ? at + 2 : at + 1;
    const verb = found[place];
    if (being.verb.negated || !isVerbUnit(verb) || verb.verb.negated || verb.verb.tense !== 'present')
      continue;
    found[place] = { ...verb, verb: { ...verb.verb, tense: 'past' } };
    found.splice(at, 1);
  }
  return found;
}
