// The French lists of the judge, put together.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { frConverses } from './lexicon-converses.ts';
import { frDeeds } from './lexicon-deeds.ts';
import { frEntailments } from './lexicon-entailments.ts';
import { frForms } from './lexicon-forms.ts';
import { frFrames } from './lexicon-frames.ts';
import { frOpposites } from './lexicon-opposites.ts';
import { frSynonyms } from './lexicon-synonyms.ts';

/** What French words say of one another. */
export const frJudging: JudgingWords = {
  synonyms: rowsOf(frSynonyms),
  entailments: entailmentsOf(frEntailments),
  opposites: pairsOf(frOpposites),
  nominalisations: deedsOf(frDeeds, (verb, ending) => verb.slice(0, -'er'.length) + ending),
  frames: framesOf(frFrames),
  converses: conversesOf(frConverses),
  forms: rowsOf(frForms),
};
