// Drawing questions for a blind reading: whole articles in, single questions out, with nothing that tells who made them.
import { chanceFrom, shuffled } from '../../questions/chance.ts';
import { type Article, askAbout, type LanguageCode, makeSet, type Question } from '../../questions/index.ts';

/** What a reader sees. `key` is the right answer; of events the right order, of rows the option of each. */
export interface Reading {
  readonly n: number;
  readonly lang: LanguageCode;
  readonly title: string;
  /** ISO 8601 day or year, as far as it is known. */
  readonly published?: string;
  readonly text: string;
  readonly question: string;
  readonly rows?: readonly string[];
  readonly options?: readonly string[];
  readonly key: string | readonly string[];
}

/** What only the scoring sees: where the question of that number came from. */
export interface Origin {
  readonly n: number;
  readonly lang: LanguageCode;
  readonly origin: 'made' | 'written';
  readonly article?: string;
  readonly kind?: string;
  readonly asks?: string;
  readonly pattern?: string;
}

/** A question with its origin, before both are numbered. */
export interface Drawn {
  readonly reading: Omit<Reading, 'n'>;
  readonly origin: Omit<Origin, 'n'>;
}

/** An article with its id in the data. */
export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/**
 * Returns up to `count` questions, one of every article's set before a second of any: articles and questions in an order
 * drawn from `seed`. Fewer where the sets hold no more.
 */
export function drawQuestions(articles: readonly NamedArticle[], count: number, seed: string): Drawn[] {
  const piles = shuffled(articles, chanceFrom(`${seed} articles`)).map(({ id, article }) =>
    shuffled(questionsOf(id, article, seed), chanceFrom(`${seed} ${id}`)),
  );
  const drawn: Drawn[] = [];
  for (let round = 0; drawn.length < count && piles.some((pile) => pile.length > round); round++)
    for (const pile of piles) {
      const next = pile[round];
      if (next !== undefined && drawn.length < count) drawn.push(next);
    }
  return drawn;
}

/** Returns everything drawn in one order, numbered from 1: what readers get, and what they don't. */
export function numbered(drawn: readonly Drawn[], seed: string): { readings: Reading[]; origins: Origin[] } {
  const mixed = shuffled(drawn, chanceFrom(`${seed} mixed`)).sort((a, b) =>
    a.reading.lang === b.reading.lang ? 0 : a.reading.lang < b.reading.lang ? -1 : 1,
  );
  return {
    readings: mixed.map(({ reading }, index) => ({ n: index + 1, ...reading })),
    origins: mixed.map(({ origin }, index) => ({ n: index + 1, ...origin })),
  };
}

function questionsOf(id: string, article: Article, seed: string): Drawn[] {
  const set = makeSet(article, { id: 'reading', seed });
  if (!set.ok) return [];
  const patterns = new Map(
    askAbout(article, seed).candidates.map(({ question, pattern }) => [question.id, pattern]),
  );
  const { lang, title, publishedAt, text } = article;
  return set.value.questions.map((question) => {
    const pattern = patterns.get(question.id);
    return {
      reading: { lang, title, published: publishedAt, text, ...shown(question) },
      origin: {
        lang,
        origin: 'made',
        article: id,
        kind: question.kind,
        asks: question.asks,
        ...(pattern === undefined ? {} : { pattern }),
      },
    };
  });
}

/** The question without its ids, receipt and explanation. */
function shown(question: Question): Pick<Reading, 'question' | 'rows' | 'options' | 'key'> {
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  switch (question.kind) {
    case 'choice':
      return { question: question.stem, options: texts(question.options), key: question.canonicalAnswer };
    case 'order': {
      const byId = new Map(question.options.map(({ id, text }) => [id, text]));
      const key = question.correctOrder.map((id) => byId.get(id) ?? '');
      return { question: question.stem, options: texts(question.options), key };
    }
    case 'match': {
      const byId = new Map(question.options.map(({ id, text }) => [id, text]));
      const key = question.rows.map(({ id }) => byId.get(question.correctPairs[id] ?? '') ?? '');
      return { question: question.stem, rows: texts(question.rows), options: texts(question.options), key };
    }
    default:
      return { question: question.stem, key: question.canonicalAnswer };
  }
}
