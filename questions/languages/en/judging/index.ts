// The English lists of the judge, put together.
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { enDeeds } from './deeds.ts';
import { enEntailments } from './entailments.ts';
import { enForms } from './forms.ts';
import { enOpposites } from './opposites.ts';
import { enSynonyms } from './synonyms.ts';

/** What English words say of one another; British spellings, which `enLemmas` brings to the American ones as well. */
export const enJudging: JudgingWords = {
  synonyms: rowsOf(enSynonyms),
  entailments: entailmentsOf(enEntailments),
  opposites: pairsOf(enOpposites),
  nominalisations: deedsOf(enDeeds, deedOf),
  forms: rowsOf(enForms),
};

/** `agree` and -ment keep their e; `close` and -ure don't. */
function deedOf(verb: string, ending: string): string {
  return (/^[aeiou]/.test(ending) ? verb.replace(/e$/, '') : verb) + ending;
}
