// Interim.
import type { JudgingWords } from '../../../judging/judging-words.ts';
export const enJudging: JudgingWords = {
  synonyms: [],
  entailments: [],
  opposites: [],
  nominalisations: [],
  forms: [],
};
