// What a unit of an English or French sentence is, asked by every rule that restates one.
import { isVerbUnit, type NameUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';

/** Whether a unit is one of the marks. */
export const isMark = (unit: Unit | undefined, ...marks: readonly string[]): boolean =>
  unit?.kind === 'break' && marks.includes(unit.mark);

/** Whether a unit is a small word of the role and, where any are given, of one of the senses. */
export const isSmall = (unit: Unit | undefined, role: string, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === role && (senses.length === 0 || senses.includes(unit.sense));

/** Whether a unit is a preposition, where any are given of one of the senses. */
export const isLink = (unit: Unit | undefined, ...senses: readonly string[]): boolean =>
  isSmall(unit, 'link', ...senses);

/** Whether a unit is a form of *to be*. */
export const isBeing = (unit: Unit | undefined): unit is VerbUnit =>
  isVerbUnit(unit) && unit.lemmas.some((lemma) => lemma === 'be' || lemma === 'etre');

/** Whether a verb is a form of « avoir » by itself. */
export const isHaving = ({ norm, lemmas }: VerbUnit): boolean =>
  lemmas.includes('avoir') || /^(?:a|ont|avait|avaient)$/.test(norm);

/** Whether a unit is a word that is no verb. */
export const isWord = (unit: Unit | undefined): unit is WordUnit =>
  unit?.kind === 'word' && !isVerbUnit(unit);

/** Whether a unit is a noun, none of time. */
export const isNoun = (unit: Unit | undefined): unit is WordUnit => isWord(unit) && unit.time !== true;

/** Whether a unit names somebody. */
export const isPerson = (unit: Unit | undefined): unit is NameUnit =>
  unit?.kind === 'name' && unit.mention.type === 'person';

/** Whether a unit is a word that is no verb, or a name. */
export const isThing = (unit: Unit | undefined): unit is WordUnit | NameUnit =>
  isWord(unit) || unit?.kind === 'name';

/** Whether a unit is a noun, a name or an amount. */
export const isNominal = (unit: Unit | undefined): boolean =>
  isNoun(unit) || unit?.kind === 'name' || unit?.kind === 'number';
