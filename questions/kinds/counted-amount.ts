// Whether a bare amount counts the word behind it, so that it may be asked for though no list holds that noun.
import type { Claim } from '../claims.ts';
import type { Language } from '../languages/language.ts';
import type { NumberMention } from '../reading/mention.ts';

/** Whether `mention` may stand as a quantity: it has its unit, or the word behind it is surely what it counts. */
export function isQuantity(
  mention: NumberMention,
  { clause: { tokens } }: Claim,
  language: Language,
): boolean {
  if (mention.alternative !== undefined || mention.until !== undefined) return false;
  if (language.isInCompound(mention, tokens)) return false;
  const at = tokens.findIndex((token) => token.start >= mention.start);
  const before = tokens[at - 1];
  // «أس6», `A320`: a figure written to the word before it is part of a name.
  if (
    before !== undefined &&
    before.kind === 'word' &&
    before.end === mention.start &&
    before.norm.length > 1
  )
    return false;
  if (mention.unitKind !== 'none') return true;
  return language.countsUnknown(
    mention,
    tokens.findLast((token) => token.end <= mention.boundStart),
    tokens.find((token) => token.start >= mention.end),
  );
}
