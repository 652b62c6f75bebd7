// How French tells a past from a later one: « avait gagné » and « était parti ».
import type { HangingWords } from '../latin/hanging-past.ts';

/** Participles of which « était » makes that past, and no passive or lasting state. */
export const gone =
  /^(?:allé|venu|devenu|revenu|parvenu|intervenu|survenu|parti|reparti|arrivé|né|décédé|resté|entré|rentré|retourné|tombé)e?s?$/;

export const frHanging: HangingWords = {
  isEarlier: (word, participle) =>
    /^av(?:ait|aient)$/.test(word) || (/^étai(?:t|ent)$/.test(word) && gone.test(participle)),
  later: / (?:avant |jusqu(?:e|') ?\S|quand |lorsqu(?:e|')|au moment où |d' ?ici )/,
};
