// The English lists of the judge, put together.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { deedsOf, entailmentsOf, pairsOf, rowsOf } from '../../latin/judging/rows.ts';
import { enConverses } from './lexicon-converses.ts';
import { enDeeds } from './lexicon-deeds.ts';
import { enWideDeeds } from './lexicon-deeds-wide.ts';
import { enEntailments } from './lexicon-entailments.ts';
import { enForms } from './lexicon-forms.ts';
import { enFrames } from './lexicon-frames.ts';
import { enWideFrames } from './lexicon-frames-wide.ts';
import { enOpposites } from './lexicon-opposites.ts';
import { enWideOpposites } from './lexicon-opposites-wide.ts';
import { enSynonyms } from './lexicon-synonyms.ts';
import { enAdjectiveSynonyms } from './lexicon-synonyms-adjectives.ts';
import { enNounSynonyms } from './lexicon-synonyms-nouns.ts';
import { enPeopleSynonyms } from './lexicon-synonyms-people.ts';
import { enVerbSynonyms } from './lexicon-synonyms-verbs.ts';
import { enAdjectiveEntailments } from './lexicon-wider-adjectives.ts';
import { enPeopleEntailments } from './lexicon-wider-people.ts';
import { enThingEntailments } from './lexicon-wider-things.ts';
import { enVerbEntailments } from './lexicon-wider-verbs.ts';

/** Lists of one kind as one. */
const joined = (...lists: readonly string[]): string => lists.join('\n');

/** What English words say of one another; British spellings, which `enLemmas` brings to the American ones as well. */
export const enJudging: JudgingWords = {
  synonyms: rowsOf(joined(enSynonyms, enVerbSynonyms, enPeopleSynonyms, enNounSynonyms, enAdjectiveSynonyms)),
  entailments: entailmentsOf(
    joined(enEntailments, enVerbEntailments, enPeopleEntailments, enThingEntailments, enAdjectiveEntailments),
  ),
  opposites: pairsOf(joined(enOpposites, enWideOpposites)),
  nominalisations: deedsOf(joined(enDeeds, enWideDeeds), deedOf),
  frames: [...framesOf(enFrames), ...framesOf(enWideFrames)],
  converses: conversesOf(enConverses),
  forms: rowsOf(enForms),
};

/** `agree` and -ment keep their e; `close` and -ure don't. */
function deedOf(verb: string, ending: string): string {
  return (/^[aeiou]/.test(ending) ? verb.replace(/e$/, '') : verb) + ending;
}
