// Whether an English or French sentence can be read without the one before it.
import { phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { StandingStretch } from '../../reading/standing.ts';
import type { LatinGrammar } from './grammar.ts';

/** Fewest and most words of a sentence that is left whole. */
const fewestWords = 8;
const mostWords = 34;

/** Returns the whole sentence where it stands alone. */
export function standingStretches(sentence: SentenceReading, grammar: LatinGrammar): StandingStretch[] {
  const words = sentence.tokens.filter((token) => token.kind !== 'mark').length;
  if (words < fewestWords || words > mostWords) return [];
  const start = standsAloneFrom(sentence, grammar);
  return start === undefined ? [] : [{ start, end: sentence.end, plain: false }];
}

/** The offset from which the sentence stands alone, or `undefined` where it doesn't. */
function standsAloneFrom(sentence: SentenceReading, grammar: LatinGrammar): number | undefined {
  const { mentions } = sentence;
  const tokens = sentence.tokens[0]?.norm === '-' ? sentence.tokens.slice(1) : sentence.tokens;
  const [first] = tokens;
  if (
    first === undefined ||
    first.kind === 'mark' ||
    grammar.leaning.has(first.norm) ||
    grammar.conjunctions.has(first.norm)
  )
    return undefined;
  let hasAntecedent = false;
  for (const token of tokens) {
    if (token.norm === '"' || token.norm === ':' || token.norm === '?') return undefined;
    const mention = mentions.find((found) => phraseStart(found) <= token.start && found.end >= token.end);
    if (mention !== undefined) {
      if (mention.type === 'person' || mention.type === 'organisation') hasAntecedent = true;
      continue;
    }
    if (grammar.hedges.has(token.norm) || grammar.judgements.has(token.norm)) return undefined;
    if (!grammar.pointers.has(token.norm)) continue;
    if (!hasAntecedent || !grammar.pronouns.has(token.norm)) return undefined;
  }
  return first.start;
}
