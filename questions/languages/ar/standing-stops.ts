// Stretches that are left alone whatever they tell: definitions, half a name, a name that may be a day.

import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { prepositions } from './function-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** Returns the name of what stops the stretch, or `undefined` where nothing does. */
export function stopOf(tokens: readonly Token[], mentions: readonly Mention[]): string | undefined {
  if (hasNameOfDay(tokens, mentions)) return 'day-or-name';
  if (hasHalfName(tokens, mentions)) return 'half-name';
  return isDefinition(tokens, mentions) ? 'definition' : undefined;
}

/** «ويكيمانيا مؤتمر سنوي …»: what a name is, which is told to who does not know and asked of nobody. */
function isDefinition(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const name = mentions.find(({ start }) => start === tokens[0]?.start);
  if (name === undefined || name.type === 'date' || name.type === 'number') return false;
  const next = tokens.find(({ start }) => start >= name.end);
  return (
    next?.kind === 'word' &&
    /^(?!ال|[وفبلك]|قد$|ان$|س)/.test(next.norm) &&
    !isVerb(next.norm) &&
    !prepositions.has(next.norm)
  );
}

/** «قال وليد إن …»: a name of one word, whom the article may have introduced in full and nobody knows by it. */
function hasHalfName(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention.start >= from &&
      mention.end <= to &&
      mention.sureness < 1 &&
      !mention.name.includes(' ') &&
      phraseStart(mention) === mention.start,
  );
}

/** «أحمد الخميس»: behind a given name a weekday is a surname. */
function hasNameOfDay(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'date' &&
      mention.told === 'relative' &&
      tokens.some(({ norm }, at) => arNames.givenNames.has(norm) && tokens[at + 1]?.start === mention.start),
  );
}
