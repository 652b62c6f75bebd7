// Arabic nouns with a pronoun of their owner written to them: «طوله», «قيمتها».
import { remembered } from '../../../text/remembered.ts';
import { arLemmas, arNumberOf, isListedWord } from './lemmas.ts';

/** Pronouns of owners, longest first, folded. */
const owners = ['هما', 'ها', 'هم', 'ه'];

/** Shortest noun that a pronoun is taken from. */
const shortest = 3;

/** Returns the noun that the folded word is without its owner, or `undefined` where it is a word of its own or no list knows it. */
export const ownedNoun: (norm: string) =>
  | {
      readonly norm: string;
      readonly lemmas: readonly string[];
      readonly count: 'one' | 'two' | 'many' | 'unknown';
    }
  | undefined = remembered((norm) => {
  if (isListedWord(norm)) return undefined;
  for (const owner of owners) {
    const bare = norm.endsWith(owner) ? norm.slice(0, -owner.length) : '';
    if (bare.length < shortest) continue;
    // «قيمتها» is «قيمة».
    const forms = bare.endsWith('ت') ? [`${bare.slice(0, -1)}ه`, bare] : [bare];
    const found = forms.find((form) => isListedWord(form));
    if (found !== undefined) return { norm: found, lemmas: arLemmas(found), count: arNumberOf(found) };
  }
  return undefined;
});
