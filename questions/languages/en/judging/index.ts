// The English lists of the judge, put together.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { enConverses } from './lexicon-converses.ts';
import { enDeeds } from './lexicon-deeds.ts';
import { enEntailments } from './lexicon-entailments.ts';
import { enForms } from './lexicon-forms.ts';
import { enFrames } from './lexicon-frames.ts';
import { enOpposites } from './lexicon-opposites.ts';
import { enSynonyms } from './lexicon-synonyms.ts';

/** What English words say of one another; British spellings, which `enLemmas` brings to the American ones as well. */
export const enJudging: JudgingWords = {
  synonyms: rowsOf(enSynonyms),
  entailments: entailmentsOf(enEntailments),
  opposites: pairsOf(enOpposites),
  nominalisations: deedsOf(enDeeds, deedOf),
  frames: framesOf(enFrames),
  converses: conversesOf(enConverses),
  forms: rowsOf(enForms),
};

/** `agree` and -ment keep their e; `close` and -ure don't. */
function deedOf(verb: string, ending: string): string {
  return (/^[aeiou]/.test(ending) ? verb.replace(/e$/, '') : verb) + ending;
}
