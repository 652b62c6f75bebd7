// «وقالت مديرتها سوسن رزق إن …» after a sentence that a body opens: whose director she is. Only where that sentence has the body for its subject by
// name, and the pronoun its gender.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { arSets } from './sets.ts';

/** Returns the offices that a sentence gives to a body of the sentence before; often none. */
export function ownedOffices(units: readonly Unit[], before: readonly Unit[] | undefined): Unit[][] {
  const at = units.findIndex(
    (unit) => unit.kind === 'word' && unit.owned !== undefined && isOffice(unit.owned.norm),
  );
  const [cue, office, holder] = [units[at - 1], units[at], units[at + 1]];
  if (before === undefined || office?.kind !== 'word' || office.owned === undefined) return [];
  if (!isVerbUnit(cue) || cue.says !== true || holder?.kind !== 'name' || holder.mention.type !== 'person')
    return [];
  const owner = bodyOf(before, /ها$/.test(office.norm) ? 'f' : 'm');
  if (owner.length === 0) return [];
  const { owned, ...word } = office;
  return [[{ ...word, ...owned, modified: true }, ...owner, holder]];
}

/** Offices, folded, with and without the ending of a woman's. */
const isOffice = (norm: string): boolean => arSets.offices.has(norm);

/** The body by name that is the subject of a sentence's first verb and has the gender. */
function bodyOf(before: readonly Unit[], gender: 'm' | 'f'): Unit[] {
  const verb = before.findIndex(isVerbUnit);
  const deed = before[verb];
  const [head, name] = [before[verb + 1], before[verb + 2]];
  if (!isVerbUnit(deed) || deed.verb.gender !== gender || head === undefined) return [];
  if (head.kind !== 'word' || head.definite || !mayBeSubject(head, deed, arSets)) return [];
  return name?.kind === 'name' && name.mention.type === 'organisation' ? [head, name] : [];
}
