// Interim.
import type { JudgingWords } from '../../../judging/judging-words.ts';
export const arJudging: JudgingWords = {
  synonyms: [],
  entailments: [],
  opposites: [],
  nominalisations: [],
  forms: [],
};
