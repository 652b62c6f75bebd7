// The French lists of the judge, put together.
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { frDeeds } from './deeds.ts';
import { frEntailments } from './entailments.ts';
import { frForms } from './forms.ts';
import { frOpposites } from './opposites.ts';
import { frSynonyms } from './synonyms.ts';

/** What French words say of one another. */
export const frJudging: JudgingWords = {
  synonyms: rowsOf(frSynonyms),
  entailments: entailmentsOf(frEntailments),
  opposites: pairsOf(frOpposites),
  nominalisations: deedsOf(frDeeds, (verb, ending) => verb.slice(0, -'er'.length) + ending),
  forms: rowsOf(frForms),
};
