// The stretches of a sentence that stand alone, as claims that are quoted and never moved about.
import type { Article } from '../article.ts';
import type { Claim } from '../claims.ts';
import { quoteSpan } from '../evidence.ts';
import type { Language } from '../languages/language.ts';
import { type Slot, verbatimClause } from '../reading/clause.ts';
import { type Mention, phraseStart } from '../reading/mention.ts';
import type { SentenceReading } from '../reading/reading.ts';

/** A standing stretch as a claim, and whether it is the paper's own plain word. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly plain: boolean;
}

/** Returns the stretches of `sentence` that stand alone, shorter ones of the same beginning first. */
export function standingClaims(
  sentence: SentenceReading,
  article: Article,
  language: Language,
): StandingClaim[] {
  return language.standingStretches(sentence).map(({ start, end, plain }) => {
    const isInside = (part: { start: number; end: number }) => part.start >= start && part.end <= end;
    const tokens = sentence.tokens.filter(isInside);
    const mentions = sentence.mentions.filter(isInside);
    const clause = verbatimClause('event', { start, end, tokens, mentions });
    return {
      plain,
      claim: {
        id: `${sentence.index}-${start}-${end}`,
        kind: 'event',
        sentence: sentence.index,
        quote: quoteSpan(article, sentence.start, sentence.end, []),
        polarity: 'positive',
        modality: 'asserted',
        clause: { ...clause, slots: mentions.map(slotOf) },
      },
    };
  });
}

/** Where nothing is moved, every mention may be exchanged in its place. */
function slotOf(mention: Mention): Slot {
  const role =
    mention.type === 'date'
      ? 'when'
      : mention.type === 'number'
        ? 'howMany'
        : mention.type === 'place'
          ? 'where'
          : 'who';
  return { role, mention, start: phraseStart(mention), end: mention.end, preposition: '', attached: true };
}

/** Whether the sentence ends as one: headings, captions and lists don't. */
export function endsAsOne(sentence: SentenceReading, text: string): boolean {
  return /[.!…]["»”)]?$/u.test(text.slice(sentence.start, sentence.end));
}
