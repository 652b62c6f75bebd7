// The Worker of the benchmark: the same bundle answers an empty request, reads an article into a set, and then judges statements
// and checks answers on it, warmed up as the service is.
import {
  type AnswerKey,
  type Article,
  type ArticleDraft,
  answerKey,
  checkAnswer,
  judgeStatement,
  makeSet,
  readArticle,
} from '../../questions/index.ts';
import { warmUp } from '../../worker/warm-up.ts';

warmUp();

let known: { readonly article: Article; readonly key: AnswerKey | undefined } | undefined;

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/empty') return new Response('0');
    if (pathname === '/judge') return judge(await request.json<string[]>());
    if (pathname === '/check') return check(await request.json<number>());
    if (pathname === '/first') return first(await request.json<FirstStatement>());
    const { text, title, publishedAt } = await request.json<ArticleDraft>();
    const article = readArticle({ text, publishedAt, ...(title === undefined ? {} : { title }) });
    if (!article.ok) return new Response(article.failure.reason, { status: 422 });
    const set = makeSet(article.value, { id: 'bench', seed: '1' });
    known = { article: article.value, key: set.ok ? answerKey(set.value) : undefined };
    return set.ok
      ? new Response(String(set.value.questions.length))
      : new Response(set.failure.reason, { status: 422 });
  },
};

interface FirstStatement {
  readonly article: ArticleDraft;
  readonly statement: string;
}

/** Reads an article and judges the first statement about it; one that can't be read costs what it costs to find that out. */
function first({ article, statement }: FirstStatement): Response {
  const found = readArticle(article);
  const verdict = found.ok ? judgeStatement(statement, found.value) : undefined;
  return new Response(verdict?.ok === true ? verdict.value.outcome : 'none');
}

/** Judges `statements` on the article last read and answers how many were decided. */
function judge(statements: readonly string[]): Response {
  if (known === undefined) return new Response('No article was read.', { status: 409 });
  let decided = 0;
  for (const statement of statements) {
    const verdict = judgeStatement(statement, known.article);
    if (verdict.ok && /^(?:supported|refuted)$/.test(verdict.value.outcome)) decided++;
  }
  return new Response(String(decided));
}

/** Checks `times` answers to the questions of the set last made, each typed, chosen or stated wrongly. */
function check(times: number): Response {
  const key = known?.key;
  if (key === undefined) return new Response('No set was made.', { status: 409 });
  let checked = 0;
  for (let time = 0; time < times; time++) {
    const question = key.questions[time % key.questions.length];
    if (question === undefined) break;
    const answer =
      question.kind === 'text'
        ? { kind: 'text' as const, text: `${question.canonicalAnswer} ${time}` }
        : question.kind === 'boolean'
          ? { kind: 'boolean' as const, value: time % 2 === 0 }
          : question.kind === 'choice'
            ? { kind: 'choice' as const, option: question.options[time % question.options.length]?.id ?? 'a' }
            : undefined;
    if (answer !== undefined && checkAnswer(key, { question: question.id, answer }).ok) checked++;
  }
  return new Response(String(checked));
}
