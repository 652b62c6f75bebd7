// A clause whose subject was told of before, as a claim that says whose it is; or none, where nobody could tell.
import type { Claim } from '../../claims.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Told } from '../language.ts';
import { opensBarely } from './bare-doers.ts';
import { others } from './function-words.ts';
import { lacksSubject } from './leaning.ts';
import { owningOf } from './owners.ts';
import { isVerb } from './verb-forms.ts';

/** Returns `claim` with the owner of its bare noun, as it stands, or `undefined` where a bare noun leaves open which one is meant. */
export function ownedClaim(claim: Claim, { reading }: Told): Claim | undefined {
  const { clause } = claim;
  if (clause.fragment === true) return claim;
  if (clause.tokens.some(({ norm }) => others.has(norm))) return undefined;
  // «أهدى قطعة موسيقية»: who did stands in the sentence before.
  if (
    clause.subject === undefined &&
    clause.inherited === undefined &&
    isVerb(clause.tokens[0]?.norm ?? '')
  ) {
    const { tokens, mentions } = clause;
    if (lacksSubject(tokens, mentions, reading)) return undefined;
  }
  const edits: Edit[] = [];
  const sentence = reading.sentences[claim.sentence];
  if (sentence === undefined) return undefined;
  const owning = owningOf(clause.tokens, clause.mentions, sentence, reading, edits);
  if (owning === 'open' || opensBarely(clause.tokens, clause.mentions, sentence.around, edits))
    return undefined;
  if (edits.length === 0 && owning === 'owned') return claim;
  return {
    ...claim,
    clause: {
      ...clause,
      edits: [...(clause.edits ?? []), ...edits],
      ...(owning === 'headline' ? { leansOnHeadline: true as const } : {}),
    },
  };
}
