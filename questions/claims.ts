// Second stop of the route: Article → Claim[]. A claim is one main clause of one sentence, with what it says typed, and
// with its receipt. What it does not say plainly (hedged, denied, said by someone) is marked, never lost.
import type { Article } from './article.ts';
import { type Quote, quoteSpan } from './evidence.ts';
import { languages } from './languages/languages.ts';
import { type Attribution, isWhollySaid } from './reading/attribution.ts';
import { type Clause, verbatimClause } from './reading/clause.ts';
import { type Reading, type SentenceReading, understand } from './reading/reading.ts';

/** What a sentence states, with the words that state it. */
export interface Claim {
  readonly id: string;
  readonly kind: 'event' | 'quantity' | 'speech' | 'state';
  /** Index of its sentence. */
  readonly sentence: number;
  /** The whole sentence, verbatim. */
  readonly quote: Quote;
  readonly polarity: 'positive' | 'negative';
  /** `asserted` by the paper itself; `expected` and `alleged` are never asked as fact; `opinion` only as whoSaid. */
  readonly modality: 'asserted' | 'expected' | 'alleged' | 'opinion';
  readonly clause: Clause;
  /** Who said it, where the sentence is somebody's words. */
  readonly attribution?: Attribution;
}

/** Returns the claims of `article` in reading order. `reading` is `understand(article)`, when the caller has it already. */
export function findClaims(article: Article, reading: Reading = understand(article)): Claim[] {
  const language = languages[article.lang];
  const claims: Claim[] = [];
  for (const sentence of reading.sentences) {
    const attribution = reading.attributions.find((found) => found.sentence === sentence.index);
    const isSaid = isWhollySaid(sentence, reading.attributions);
    for (const clause of language.findClauses(sentence, article.text)) {
      const quote = quoteSpan(
        article,
        sentence.start,
        sentence.end,
        clause.marks,
        attribution?.speaker?.text,
      );
      claims.push({
        id: `${sentence.index}-${claims.length}`,
        kind: isSaid ? 'speech' : clause.kind,
        sentence: sentence.index,
        quote,
        polarity: clause.negated ? 'negative' : 'positive',
        modality: clause.modality,
        clause,
        ...(attribution === undefined ? {} : { attribution }),
      });
    }
  }
  return claims;
}

/** Returns `sentence` as a claim of all of it, which is only ever quoted. */
export function sentenceClaim(sentence: SentenceReading, article: Article): Claim {
  const { index, start, end, tokens, mentions } = sentence;
  return {
    id: `${index}-whole`,
    kind: 'state',
    sentence: index,
    quote: quoteSpan(article, start, end, []),
    polarity: 'positive',
    modality: 'asserted',
    clause: verbatimClause('state', { start, end, tokens, mentions }),
  };
}

/** Returns each attribution of `article` as a claim of its whole sentence, which is only ever quoted. */
export function speechClaims(article: Article, reading: Reading): Claim[] {
  return reading.attributions.flatMap((attribution, index) => {
    const sentence = reading.sentences[attribution.sentence];
    if (sentence === undefined) return [];
    const { start, end, tokens, mentions } = sentence;
    return {
      id: `${sentence.index}-said-${index}`,
      kind: 'speech',
      sentence: sentence.index,
      quote: quoteSpan(article, start, Math.max(end, attribution.content.end), [], attribution.speaker?.text),
      polarity: 'positive',
      modality: 'asserted',
      clause: verbatimClause('speech', { start, end, tokens, mentions }),
      attribution,
    };
  });
}
