// Interim.
import type { JudgingWords } from '../../../judging/judging-words.ts';
export const frJudging: JudgingWords = {
  synonyms: [],
  entailments: [],
  opposites: [],
  nominalisations: [],
  forms: [],
};
