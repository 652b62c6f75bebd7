// `…, police said on Thursday.`: a report put in behind or into what is reported, its speaker before its verb.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isLink, isMark, isNominal, isSmall } from './unit-shapes.ts';

/** Verbs that do no more than give the words to their speaker, base forms. */
const plain: ReadonlySet<string> = new Set(['say', 'report', 'confirm', 'announce', 'add', 'state']);

/** Most units of a speaker. */
const longest = 8;

/** Returns where such a report stands, from its comma on, `to` exclusive; none where its speaker is no noun or name. */
export function inquitBehind(
  units: readonly Unit[],
): { readonly from: number; readonly to: number } | undefined {
  for (const [from, mark] of units.entries()) {
    // What stands before it has to be a clause of its own: `The mayor, Rosa Fenn, said …`.
    if (!isMark(mark, ',') || !units.slice(0, from).some(isVerbUnit)) continue;
    const said = units.findIndex((unit, at) => at > from && isVerbUnit(unit));
    const verb = units[said];
    const subject = units.slice(from + 1, said);
    if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.tense === 'future') continue;
    if (verb.says !== true || !verb.lemmas.some((lemma) => plain.has(lemma))) continue;
    if (subject.length === 0 || subject.length > longest || !subject.every(isOfSpeaker)) continue;
    if (!isNominal(subject[0]) || isLink(subject.at(-1))) continue;
    const rest = units.slice(said + 1);
    const end = rest.findIndex(({ kind }) => kind === 'break');
    const behind = end < 0 ? rest : rest.slice(0, end);
    // On which day it was said, and no more.
    if (
      !behind.every(
        (unit) => unit.kind === 'date' || isLink(unit) || (unit.kind === 'word' && unit.time === true),
      )
    )
      continue;
    if (end >= 0 && !isMark(rest[end], ',', '.')) continue;
    return { from, to: said + 1 + behind.length };
  }
  return undefined;
}

const isOfSpeaker = (unit: Unit): boolean =>
  (isNominal(unit) && unit.kind !== 'number') ||
  isLink(unit, 'of', 'for', 'in') ||
  isSmall(unit, 'pointer', 'their');
