// What was understood of an article: sentences with their tokens, everything found in them, and who said what.
import type { Article } from '../article.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize, tokensOf } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { dayFrom } from './calendar.ts';
import { withoutLoose } from './loose-dates.ts';
import type { Mention } from './mention.ts';
import type { TimeMention } from './times.ts';

/** What a sentence stands among: whether a name or a noun was met before depends on it. */
export interface Surroundings {
  /** Folded words of the headline. */
  readonly title: ReadonlySet<string>;
  /** The headline's tokens; their offsets are its own. */
  readonly headline: readonly Token[];
  /** All sentences of the article, in order. */
  readonly sentences: readonly SentenceReading[];
}

/** A sentence with its tokens and what was found in it; offsets are the article's. */
export interface SentenceReading {
  readonly around: Surroundings;
  readonly index: number;
  readonly paragraph: number;
  /** Without the white space that follows. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** An article as understood, the common ground of claims, questions and judgements. */
export interface Reading {
  /** When the article was published: an ISO year, month or day. */
  readonly published: string;
  readonly sentences: readonly SentenceReading[];
  /** Everything found, in order, never overlapping. */
  readonly entities: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

/** Returns what is found in `text` by itself, of any length; `published` is an ISO day that relative dates count from. */
export function mentionsIn(text: string, lang: LanguageCode, published?: string): Mention[] {
  return languages[lang].findMentions(
    tokenize(text),
    text,
    published === undefined ? undefined : dayFrom(published),
  );
}

/** Returns the times of day in `text`, of any length. */
export function timesIn(text: string, lang: LanguageCode): TimeMention[] {
  return languages[lang].findTimes(tokenize(text), text);
}

/** Returns what `article` says, typed, in one pass over its tokens. */
export function understand(article: Article): Reading {
  const language = languages[article.lang];
  const tokens = tokensOf(article);
  const entities = withoutLoose(language.findMentions(tokens, article.text, dayFrom(article.publishedAt)));
  const sentences: SentenceReading[] = [];
  const headline = tokenize(article.title);
  const around: Surroundings = { title: new Set(headline.map(({ norm }) => norm)), headline, sentences };
  let token = 0;
  let entity = 0;
  for (const [index, sentence] of article.sentences.entries()) {
    const firstToken = token;
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) token++;
    const firstEntity = entity;
    while (entity < entities.length && (entities[entity]?.start ?? 0) < sentence.end) entity++;
    sentences.push({
      around,
      index,
      paragraph: sentence.paragraph,
      start: sentence.start,
      end: sentence.start + sentence.text.trimEnd().length,
      tokens: tokens.slice(firstToken, token),
      mentions: entities.slice(firstEntity, entity),
    });
  }
  const attributions = language.findAttributions(sentences, article.text);
  return { published: article.publishedAt, sentences, entities, attributions };
}
