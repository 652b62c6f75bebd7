// What the generator makes of whole articles: how many questions, of which sorts, what the gates stop, and whether the
// key's place or length tells it.
import { askAbout, type LanguageCode, makeSet, readArticle } from '../../questions/index.ts';
import { dataLines } from './data.ts';

interface ArticleLine {
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly words: number;
}

/** Fewest words of an article that a full set is expected of. */
const fullLength = 200;

/** What came of the articles of one language. */
export interface SetScore {
  readonly lang: LanguageCode;
  readonly articles: number;
  /** Median of questions over all articles, and over those that are no opinion pieces. */
  readonly median: number;
  readonly opinions: number;
  readonly medianOfReports: number;
  readonly three: number;
  readonly eight: number;
  readonly fourAsks: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly gates: ReadonlyMap<string, number>;
  /** How often the key stands first, second, third, fourth. */
  readonly places: readonly number[];
  /** Choices whose key is longer than every other option, of those with four options. */
  readonly longest: number;
  readonly choices: number;
}

/** Returns the scores of `lang` over its articles of two hundred words or more. */
export function scoreSets(lang: LanguageCode): SetScore {
  const kinds = new Map<string, number>();
  const gates = new Map<string, number>();
  const places = [0, 0, 0, 0];
  const yields: number[] = [];
  const ofReports: number[] = [];
  const asks: number[] = [];
  let longest = 0;
  let choices = 0;
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const line of dataLines<ArticleLine>(`articles/${lang}.jsonl`)) {
    if (line.words < fullLength) continue;
    const { title, text } = line;
    // Some records carry the year alone.
    const publishedAt = line.date.slice(0, /^\d{4}-\d\d-\d\d/.test(line.date) ? 10 : 4);
    const article = readArticle({ title, text, publishedAt, lang });
    if (!article.ok) continue;
    for (const { gate } of askAbout(article.value, '1').rejected) add(gates, gate);
    const set = makeSet(article.value, { id: 'eval', seed: '1' });
    const questions = set.ok ? set.value.questions : [];
    const found = set.ok
      ? questions.length
      : set.failure.reason === 'too_few_questions'
        ? set.failure.found
        : 0;
    yields.push(found);
    if (set.ok || set.failure.reason !== 'opinion_piece') ofReports.push(found);
    asks.push(new Set(questions.map((question) => question.asks)).size);
    for (const question of questions) {
      add(kinds, `${question.kind} ${question.asks}`);
      if (question.kind !== 'choice' || question.options.length !== places.length) continue;
      choices++;
      const at = question.options.findIndex((option) => option.id === question.correctOption);
      places[at] = (places[at] ?? 0) + 1;
      const lengths = question.options.map((option) => option.text.length);
      if (lengths.every((length, index) => index === at || length < (lengths[at] ?? 0))) longest++;
    }
  }
  return {
    lang,
    articles: yields.length,
    median: medianOf(yields),
    opinions: yields.length - ofReports.length,
    medianOfReports: medianOf(ofReports),
    three: yields.filter((count) => count >= 3).length,
    eight: yields.filter((count) => count >= 8).length,
    fourAsks: asks.filter((count) => count >= 4).length,
    kinds,
    gates,
    places,
    longest,
    choices,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
