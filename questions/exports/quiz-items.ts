// The quiz JSON of the command line → ItemSet.
import { fail, ok, type Result } from '../failure.ts';
import { cleanText } from './clean-text.ts';
import type { Item, ItemBody, ItemSet } from './item.ts';
import type { QuizJson } from './quiz-json.ts';

/** A question whose parts don't fit its kind: its id. */
export interface UnfitQuestion {
  readonly question: string;
}

type QuestionJson = QuizJson['questions'][number];

/** Returns `quiz` as items under `id`, the name of the set in files; fails at the first question that its kind doesn't fit. */
export function quizItems(quiz: QuizJson, id: string): Result<ItemSet, UnfitQuestion> {
  const { lang, dir, title, url, publishedAt } = quiz.article;
  const items: Item[] = [];
  for (const question of quiz.questions) {
    const body = bodyOf(question);
    if (body === undefined) return fail({ question: question.id });
    items.push({
      ...body,
      id: question.id,
      asks: question.asks,
      stem: cleanText(question.stem),
      explanation: cleanText(question.explanation ?? ''),
      receipts: question.evidence.map((evidence) => receiptOf(evidence, quiz)),
    });
  }
  const name = cleanText(title);
  const article = { title: name, publishedAt, ...(url === undefined ? {} : { url }) };
  return ok({ id, lang, dir, title: name, article, items, withdrawn: [] });
}

function bodyOf({
  kind,
  options = [],
  rows = [],
  answer,
  accepted = [],
}: QuestionJson): ItemBody | undefined {
  const clean = (texts: readonly string[]) => texts.map(cleanText);
  const shown = clean(options);
  if (kind === 'boolean') return typeof answer === 'boolean' ? { kind, answer } : undefined;
  if (kind === 'choice' || kind === 'text') {
    if (typeof answer !== 'string') return undefined;
    const right = cleanText(answer);
    if (kind === 'text') return { kind, answer: right, accepted: clean(accepted) };
    return shown.includes(right) ? { kind, options: shown, answer: right } : undefined;
  }
  if (!Array.isArray(answer)) return undefined;
  const right = clean(answer);
  if (!right.every((option) => shown.includes(option))) return undefined;
  if (kind === 'order')
    return right.length === shown.length ? { kind, options: shown, answer: right } : undefined;
  return right.length === rows.length
    ? { kind, rows: clean(rows), options: shown, answer: right }
    : undefined;
}

function receiptOf(evidence: QuestionJson['evidence'][number], { article, sources = [] }: QuizJson) {
  const { source, exact, start, end, speaker } = evidence;
  const { title, url } = sources.find(({ id }) => id === source) ?? article;
  return {
    exact: cleanText(exact),
    ...(speaker === undefined ? {} : { speaker: cleanText(speaker) }),
    source: cleanText(title),
    ...(url === undefined ? {} : { url }),
    place: { document: source, start, end },
  };
}
