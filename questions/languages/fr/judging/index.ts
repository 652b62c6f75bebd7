// The French lists of the judge, put together.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { frConverses } from './lexicon-converses.ts';
import { frDeeds } from './lexicon-deeds.ts';
import { frFurtherDeeds } from './lexicon-deeds-further.ts';
import { frEntailments } from './lexicon-entailments.ts';
import { frOtherEntailments } from './lexicon-entailments-others.ts';
import { frPeopleEntailments } from './lexicon-entailments-people.ts';
import { frThingEntailments } from './lexicon-entailments-things.ts';
import { frVerbEntailments } from './lexicon-entailments-verbs.ts';
import { frForms } from './lexicon-forms.ts';
import { frFrames } from './lexicon-frames.ts';
import { frFurtherFrames } from './lexicon-frames-further.ts';
import { frOpposites } from './lexicon-opposites.ts';
import { frFurtherOpposites } from './lexicon-opposites-further.ts';
import { frSynonyms } from './lexicon-synonyms.ts';
import { frNounSynonyms } from './lexicon-synonyms-nouns.ts';
import { frOtherSynonyms } from './lexicon-synonyms-others.ts';
import { frVerbSynonyms } from './lexicon-synonyms-verbs.ts';

/** What French words say of one another. */
export const frJudging: JudgingWords = {
  synonyms: rowsOf(frSynonyms + frVerbSynonyms + frNounSynonyms + frOtherSynonyms),
  entailments: entailmentsOf(
    frEntailments + frVerbEntailments + frPeopleEntailments + frThingEntailments + frOtherEntailments,
  ),
  opposites: pairsOf(frOpposites + frFurtherOpposites),
  nominalisations: deedsOf(frDeeds + frFurtherDeeds, (verb, ending) => verb.slice(0, -'er'.length) + ending),
  frames: framesOf(frFrames + frFurtherFrames),
  converses: conversesOf(frConverses),
  forms: rowsOf(frForms),
};
