// The verb of an Arabic noun of a deed, as told of what the deed was done to or happened to: «إغلاق المكتبة» as «أُغلقت المكتبة», «توقّف
// القطار» as «توقّف القطار».
import type { VerbUnit, WordUnit } from '../../../judging/unit.ts';
import { middlePasts, passivesOf, verbsOf } from './voice.ts';

/** Verbs that nobody does to another, by their folded past: those of «انهار» and some others. */
const ownDeeds = /^ان|^(?:تاخر|توفي|غاب|غرق|نقص|وصل|عاد|نزح|تدهور)$/;

/** Returns whether a verb tells what nobody does to another. */
export const isOwnDeed = ({ lemmas }: VerbUnit): boolean => lemmas.some((lemma) => ownDeeds.test(lemma));

/** Returns the deed as a verb in the time of `by`; none where no list has the noun. */
export function deedsTold(noun: WordUnit, by: VerbUnit): VerbUnit[] {
  return (verbsOf.get(noun.norm) ?? []).map((past) => {
    const isOwn = ownDeeds.test(past);
    const voice = middlePasts.has(past) ? ('middle' as const) : ('passive' as const);
    return {
      ...noun,
      norm: past,
      lemmas: [past, ...passivesOf(past)],
      count: 'unknown',
      definite: false,
      verb: { tense: by.verb.tense, negated: false, ...(isOwn && voice !== 'middle' ? {} : { voice }) },
    };
  });
}
