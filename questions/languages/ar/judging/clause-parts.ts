// Parts of an Arabic clause as those ask for them who tell what it says by the way.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { arSets } from './sets.ts';

/** Whether a unit is a small word of a role, and of one of the senses where they are given. */
export const isSmall = (unit: Unit | undefined, role: string, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === role && (senses.length === 0 || senses.includes(unit.sense));

/** Whether a unit is a mark that no quotation is set in. */
export const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark !== '"';

/** Whether a unit is a word that is no verb. */
export const isNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && !isVerbUnit(unit);

/** Returns a proposition with what opens the words it stands among, so that nobody's fear or plan is told as a fact. */
export function amid(units: readonly Unit[], at: number, told: readonly Unit[]): Unit[] {
  const that = units.slice(0, at).findLastIndex((unit) => isSmall(unit, 'that'));
  return [...units.slice(0, that + 1), ...told];
}

/** Whether a verb tells what was done; in reported words a past is of no sure time any more. */
export const isDone = ({ verb: { tense } }: VerbUnit): boolean => tense === 'past' || tense === 'unknown';

/** Returns the noun phrase right behind a verb that surely is its subject: one noun with what describes it, or a name. */
export function subjectOf(units: readonly Unit[], at: number, verb: VerbUnit): Unit[] {
  const head = units[at + 1];
  if (head === undefined || !mayBeSubject(head, verb, arSets)) return [];
  if (head.kind === 'name') return [head];
  if (head.kind !== 'word' || isVerbUnit(head) || head.time === true) return [];
  const next = units[at + 2];
  if (next?.kind === 'name') return next.mention.type === 'person' ? [] : [head, next];
  if (head.definite) return [head];
  return isNoun(next) && next !== undefined ? [head, next] : [head];
}

/** Returns the folded word of a unit; nothing where it is none. */
export const normOf = (unit: Unit | undefined): string => (unit?.kind === 'word' ? unit.norm : '');
