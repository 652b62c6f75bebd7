// What somebody said, as an English or French line of its own: the quotation untouched in its marks.
import type { Attribution } from '../../reading/attribution.ts';
import type { Mention } from '../../reading/mention.ts';
import { isWholeQuote, saidTokens } from '../../reading/said-tokens.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import type { LatinGrammar } from './grammar.ts';

/** What the line asks of a language. */
export interface SayingWords {
  readonly grammar: LatinGrammar;
  /** Words in which a speaker tells of himself, in small letters. */
  readonly voices: ReadonlySet<string>;
  /** Folded words that open reported speech: `that`. */
  readonly openers: ReadonlySet<string>;
  quoted(words: string): string;
}

/**
 * Returns the line, or `undefined` where the words lean on what is around them. Reported clauses give none: their tenses
 * are those of the sentence they stand in.
 */
export function saidAlone(said: Attribution, told: Told, words: SayingWords): string | undefined {
  if (said.kind !== 'direct' || !isWholeQuote(said, told.reading, words.openers)) return undefined;
  const tokens = saidTokens(said, told.reading);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // A piece of a sentence is nobody's line.
  if (!/^[\p{Lu}\d]/u.test(first.text)) return undefined;
  const mentions = told.reading.entities.filter(({ start, end }) => start >= first.start && end <= last.end);
  if (leans(tokens, mentions, words)) return undefined;
  return words.quoted(told.text.slice(first.start, last.end));
}

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** A mark of a second quotation or a question, a word that points outside, a pronoun before anybody or anything it could mean. */
function leans(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { grammar, voices }: SayingWords,
): boolean {
  let isPersonNamed = false;
  return tokens.some(({ norm, text, start, end }, index) => {
    if ('"?:;…'.includes(norm)) return true;
    const mention = mentions.find((found) => found.start <= start && found.end >= end);
    if (mention?.type === 'person') isPersonNamed = true;
    if (mention !== undefined) return mention.type === 'date' && mention.told === 'relative';
    const written = text.toLowerCase().replaceAll('’', "'");
    // Whoever speaks may say «I» and «we».
    if (voices.has(written)) return false;
    if (grammar.pointers.has(written)) return true;
    const kind = grammar.pronouns.get(written) ?? grammar.owners.get(written);
    if (kind === undefined) return false;
    return kind === 'n' || kind === 'plural' ? index < opening : !isPersonNamed;
  });
}
