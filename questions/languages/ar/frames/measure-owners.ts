// Whose a measure or a count is, as somebody who reads the question knows it.
import type { Mention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { opensBarely } from '../bare-doers.ts';
import { prepositions } from '../function-words.ts';
import { owningOf } from '../owners.ts';
import type { Moved } from './frame.ts';
import { namesIn } from './predicates.ts';

/** Who or what is measured, as it is told. */
export interface Owner {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly names: number;
  readonly leans: boolean;
}

/** A measure with its owner, in words. */
export interface Found {
  readonly question: string;
  readonly statement: string;
  readonly owner: Owner;
  readonly verb: Token;
  readonly answerText: string;
}

/** The subject as somebody who reads the question knows it. */
export function ownerOf(
  subject: Moved | undefined,
  { mentions, around }: SentenceReading,
  told: Told,
): Owner | undefined {
  if (subject === undefined) return undefined;
  const { tokens, words } = subject;
  const start = tokens[0]?.start ?? 0;
  if (subject.isNamed === true)
    return {
      words,
      tokens,
      mentions: subject.mentions,
      names: Math.max(1, namesIn(tokens, mentions)),
      leans: false,
    };
  const edits: Edit[] = [];
  const owning = owningOf(tokens, subject.mentions, { start, around }, told.reading, edits);
  if (owning === 'open' || opensBarely(tokens, subject.mentions, around, edits)) return undefined;
  const full =
    edits.length === 1 && tokens.length === 1 ? edits[0]?.with : edits.length === 0 ? words : undefined;
  if (full === undefined || prepositions.has(tokens[0]?.norm ?? '')) return undefined;
  const leans = owning === 'headline' || edits.length === 0;
  // One bare word that not even the headline has.
  if (leans && tokens.length === 1 && !around.title.has(tokens[0]?.norm ?? '') && owning !== 'headline')
    return undefined;
  return { words: full, tokens, mentions: subject.mentions, names: 0, leans };
}
