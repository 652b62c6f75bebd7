// A clause whose subject was told of before, as a claim that says whose it is; or none, where nobody could tell.
import type { Claim } from '../../claims.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Told } from '../language.ts';
import { bareNounAt } from './owners.ts';

/** Last index at which a noun is what the clause is about. */
const lastOfSubject = 3;

/** Returns `claim` with the owner of its bare noun, as it stands, or `undefined` where a bare noun leaves open which one is meant. */
export function ownedClaim(claim: Claim, { reading }: Told): Claim | undefined {
  const { clause, quote } = claim;
  if (clause.fragment === true) return claim;
  const edits: Edit[] = [];
  const bare = bareNounAt(clause.tokens, clause.mentions, quote.start, reading, edits);
  if (bare >= 0 && bare <= lastOfSubject) return undefined;
  return edits.length === 0
    ? claim
    : { ...claim, clause: { ...clause, edits: [...(clause.edits ?? []), ...edits] } };
}
