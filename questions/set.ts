// Fourth stop of the route: Article → QuestionSet, and its two halves: what is served before an answer, and what is
// looked at after it.
import type { Article, Source } from './article.ts';
import { type AskingOptions, findCandidates } from './asking.ts';
import { fail, ok, type Result } from './failure.ts';
import { leastQuestions, selectQuestions } from './kinds/selection.ts';
import type { Direction, LanguageCode } from './languages/language-code.ts';
import { languages } from './languages/languages.ts';
import type { Question } from './question.ts';
import { isOpinion } from './reading/opinion.ts';
import { understand } from './reading/reading.ts';
import type { PublicQuestion, PublicSet, SourceLabel } from './wire.ts';

/** A whole set, with its key. Stays with the publisher; what readers get is `publicPart(set)`. */
export interface QuestionSet {
  readonly id: string;
  readonly version: number;
  readonly lang: LanguageCode;
  readonly dir: Direction;
  readonly title: string;
  readonly seed: string;
  readonly article: HashedLabel;
  readonly sources: readonly HashedLabel[];
  readonly questions: readonly Question[];
  /** Makes a whole set unassignable to `PublicSet`, whose `key` can't be there. */
  readonly key: 'inside';
}

/** A document by its label and the hash of its text. */
export type HashedLabel = SourceLabel & { readonly textHash: string };

/** What `checkAnswer` needs, question by question; kept apart from the public part everywhere. */
export interface AnswerKey {
  readonly id: string;
  readonly version: number;
  readonly lang: LanguageCode;
  readonly article: HashedLabel;
  readonly sources: readonly HashedLabel[];
  readonly questions: readonly Question[];
}

/** What a set is made with. */
export interface SetOptions extends AskingOptions {
  readonly id: string;
  readonly seed: string;
  /** Most questions, 3 to 12; by the article's length when left out. */
  readonly most?: number | undefined;
}

/** Words of an article that carry one question: a short report gets three, a long one twelve. */
const wordsAQuestion = 25;
const mostQuestions = 12;

/** How many questions an article of that length is asked at most. */
function usualMost(article: Article): number {
  const words = article.text.split(/\s+/).length;
  return Math.min(mostQuestions, Math.max(leastQuestions, Math.round(words / wordsAQuestion)));
}

/** Returns the set of `article`: the same article and seed give the same set, byte for byte. */
export function makeSet(article: Article, options: SetOptions): Result<QuestionSet> {
  const reading = understand(article);
  if (isOpinion(reading, languages[article.lang].writerWords)) return fail({ reason: 'opinion_piece' });
  const candidates = findCandidates(article, options.seed, reading, options);
  const questions = selectQuestions(candidates, options.most ?? usualMost(article));
  if (questions.length < leastQuestions) {
    return fail({ reason: 'too_few_questions', found: questions.length, least: leastQuestions });
  }
  return ok({
    id: options.id,
    version: 1,
    lang: article.lang,
    dir: article.dir,
    title: article.title,
    seed: options.seed,
    article: labelOf(article),
    sources: article.sources.map(labelOf),
    questions,
    key: 'inside',
  });
}

/** Returns what readers may have before they answer: nothing in it depends on the key. */
export function publicPart(set: QuestionSet): PublicSet {
  return {
    id: set.id,
    version: set.version,
    lang: set.lang,
    dir: set.dir,
    title: set.title,
    article: set.article,
    sources: set.sources.map(({ textHash: _, ...label }) => label),
    questions: set.questions.map(publicQuestion),
  };
}

/** Returns a question as readers may have it before they answer. */
export function publicQuestion(question: Question): PublicQuestion {
  return {
    id: question.id,
    kind: question.kind,
    asks: question.asks,
    stem: question.stem,
    ...('options' in question ? { options: [...question.options] } : {}),
    ...(question.kind === 'match' ? { rows: [...question.rows] } : {}),
    ...(question.kind === 'text' ? { expects: question.expects } : {}),
    ...(question.withdrawn === undefined ? {} : { withdrawn: question.withdrawn }),
  };
}

/** Returns the other half: what answers are checked against. */
export function answerKey(set: QuestionSet): AnswerKey {
  const { id, version, lang, article, sources, questions } = set;
  return { id, version, lang, article, sources, questions };
}

/** Returns the label by which evidence names a document. */
export function labelOf(source: Source): HashedLabel {
  const { id, title, url, publisher, publishedAt } = source;
  return {
    id,
    title,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    textHash: source.textHash,
  };
}
