// The quantities of a sentence that `only` may be said of: exact ones with what they count.
import type { Mention, NumberMention } from '../../questions/reading/mention.ts';

/** Returns the exact quantities with a unit among `mentions`; of «about» and «at least» nobody says «only». */
export function wholeQuantities(mentions: readonly Mention[]): NumberMention[] {
  return mentions.filter(
    (mention): mention is NumberMention =>
      mention.type === 'number' &&
      mention.unitKind !== 'none' &&
      mention.unitText !== '' &&
      mention.value.bound === 'exact' &&
      mention.until === undefined,
  );
}
