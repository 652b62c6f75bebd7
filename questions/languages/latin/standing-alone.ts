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
  if (hasPartOfDay(sentence)) return [];
  const start = standsAloneFrom(sentence, grammar);
  return start === undefined
    ? []
    : [{ start, end: sentence.end, stance: isPlain(sentence, grammar) ? 'plain' : 'cautious', edits: [] }];
}

const partsOfDay: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midnight matin midi soir nuit apres-midi matinee soiree'.split(' '),
);

/** « lundi soir », `Friday afternoon`: once the day is told by its date, the part of the day hangs loose. */
function hasPartOfDay({ tokens, mentions }: SentenceReading): boolean {
  return mentions.some((mention) => {
    if (mention.type !== 'date' || mention.told !== 'relative') return false;
    const next = tokens.find((token) => token.start >= mention.end);
    return next !== undefined && partsOfDay.has(next.norm);
  });
}

/** Whether the paper itself says it plainly: nothing denied, reported or still to come. */
function isPlain({ tokens, mentions }: SentenceReading, grammar: LatinGrammar): boolean {
  if (mentions.some((mention) => mention.type === 'date' && mention.told === 'relative')) return false;
  const verb = tokens
    .map((token) => grammar.verbOf(token.norm, token.text))
    .find((form) => form !== undefined);
  if (verb === undefined || verb.tense === 'future') return false;
  return !tokens.some(
    ({ norm }) =>
      grammar.negators.has(norm) ||
      grammar.sayings.has(grammar.verbOf(norm, norm)?.base ?? '') ||
      sources.has(norm),
  );
}

/** Words that name a source: « selon », `according`. */
const sources: ReadonlySet<string> = new Set(['selon', 'd’apres', 'according', 'per', 'reportedly', 'apres']);

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
