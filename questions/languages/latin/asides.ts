// An aside between a name and its verb («Fiona Macrae, the director of …, watched»): the clause is read, and told, without it.
import type { Place } from '../../evidence.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { LatinGrammar } from './grammar.ts';

/** Latest place of the aside's first comma, and most tokens of the aside. */
const latestComma = 9;
const longestAside = 18;

/** A sentence as its main clause is read: without a dash before it and without an aside. */
export interface PlainSentence {
  readonly sentence: SentenceReading;
  /** Stretches of the text that a retelling leaves out. */
  readonly omitted: readonly Place[];
}

/** Returns the sentence without what stands between the main clause's subject and its verb. */
export function plainSentence(given: SentenceReading, grammar: LatinGrammar): PlainSentence {
  const sentence = given.tokens[0]?.norm === '-' ? { ...given, tokens: given.tokens.slice(1) } : given;
  const { tokens, mentions } = sentence;
  const open = tokens.findIndex((token) => token.norm === ',');
  const before = tokens[open - 1];
  if (before === undefined || open > latestComma) return { sentence, omitted: [] };
  const isNamed = mentions.some(
    (mention) => mention.type !== 'date' && mention.type !== 'number' && mention.end === before.end,
  );
  const close = tokens.findIndex((token, index) => index > open + 1 && token.norm === ',');
  const verb = tokens[close + 1];
  const first = tokens[open + 1];
  const isAside =
    isNamed &&
    close > 0 &&
    close - open <= longestAside &&
    verb !== undefined &&
    first !== undefined &&
    grammar.verbOf(verb.norm, verb.text) !== undefined &&
    grammar.verbOf(first.norm, first.text) === undefined;
  const end = tokens[close]?.end;
  if (!isAside || end === undefined) return { sentence, omitted: [] };
  const gone = { start: before.end, end };
  const stays = (part: Place) => part.end <= gone.start || part.start >= gone.end;
  return {
    sentence: { ...sentence, tokens: tokens.filter(stays), mentions: mentions.filter(stays) },
    omitted: [gone],
  };
}
