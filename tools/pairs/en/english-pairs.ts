// English as the generator of minimal pairs uses it.
import type { PairLanguage } from '../pair-language.ts';
import { wordSet } from '../word-set.ts';
import { englishAntonyms, withArticle } from './antonyms.ts';
import { englishUnits } from './lexicon-units.ts';
import { englishNegations } from './negations.ts';
import { englishScopes } from './scopes.ts';

/** English. */
export const englishPairs: PairLanguage = {
  negations: englishNegations,
  antonyms: englishAntonyms,
  scopes: englishScopes,
  units: englishUnits,
  amounts: {
    downward: wordSet('within under below every inside past last not never no'),
    upward: wordSet('exceeded exceeds exceeding exceed topped surpassed tops above over passed as'),
  },
  times: { downward: wordSet('since before by'), upward: wordSet('after until till through') },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  nearDays: wordSet('yesterday today'),
  denying: wordSet(
    "not never no none nobody neither nor without cannot didn't doesn't don't isn't aren't wasn't weren't won't hasn't haven't hadn't",
  ),
  mutual: wordSet(
    'between met meet meeting meets against with versus vs v agreed agree agreement talks married marry border borders drew draw tied joined linking links link together both each joint alongside like near distance apart cousin brother sister friend rival rivals match discussed known knows knew knowing',
  ),
  joining: wordSet(', and or with - / ( ) ; : of'),
  fitted: (scene, edit) => {
    const fitted = withArticle(scene, edit);
    // `an` before a name belongs to a noun behind it; a genitive without -s stays behind its own name only.
    return fitted === edit && !/^['’](?!s\b)/.test(scene.text.slice(edit.end)) ? edit : undefined;
  },
};
