// A golden article and its questions on one page, as an editor reviews them.
import { askAbout, makeSet, type Question } from '../../questions/index.ts';
import { type GoldenArticle, goldenSeed } from './golden-article.ts';

/** Returns the page: the article, then question by question the key ✔, the receipt with its deciding words, the explanation. */
export function questionsPage({ lang, desk, style, article, traps }: GoldenArticle): string {
  const set = makeSet(article, { id: 'golden', seed: goldenSeed });
  const words = article.text.split(/\s+/).length;
  const count = set.ok ? `${set.value.questions.length} questions` : 'refused';
  const patterns = new Map(
    askAbout(article, goldenSeed).candidates.map(({ question, pattern }) => [question.id, pattern]),
  );
  const blocks = [
    `# ${article.title}`,
    [lang, desk, style, article.publishedAt, `${words} words`, count].join(' · '),
    article.text,
    ...(traps.length === 0 ? [] : [`## Traps`, traps.map(({ told }) => `- ${told}`).join('\n')]),
    ...(set.ok
      ? set.value.questions.map((question, index) => block(question, index + 1, patterns.get(question.id)))
      : [`## Refused\n\n${JSON.stringify(set.failure)}`]),
  ];
  return inDirection(blocks.join('\n\n'), article.dir);
}

/** A right-to-left page says so, or its numbers and marks jump about. */
function inDirection(page: string, dir: string): string {
  return dir === 'rtl' ? `<div dir="rtl">\n\n${page}\n\n</div>\n` : `${page}\n`;
}

function block(question: Question, number: number, pattern = 'unknown'): string {
  const { kind, asks, stem, explanation, evidence } = question;
  return [
    `## ${number} · ${kind} · ${asks} · ${pattern}`,
    `**${stem}**`,
    answers(question)
      .map((answer) => `- ${answer}`)
      .join('\n'),
    ...evidence.map((quote) => `> ${marked(quote.exact, quote.marks).replaceAll('\n\n', '\n>\n> ')}`),
    explanation,
  ].join('\n\n');
}

/** Options as they are shown with the key marked; events with their right place; pairs as they belong together. */
function answers(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id, text }) => (id === question.correctOption ? `✔ ${text}` : text));
    case 'order':
      return question.options.map(({ id, text }) => `✔ ${question.correctOrder.indexOf(id) + 1} ${text}`);
    case 'match': {
      const byId = new Map(question.options.map(({ id, text }) => [id, text]));
      return question.rows.map(({ id, text }) => `${text} ✔ ${byId.get(question.correctPairs[id] ?? '')}`);
    }
    default:
      return [`✔ ${question.canonicalAnswer}`];
  }
}

/** The quote with its deciding words in bold. */
function marked(exact: string, marks: readonly { start: number; end: number }[]): string {
  let page = '';
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    page += `${exact.slice(at, start)}**${exact.slice(start, end)}**`;
    at = end;
  }
  return page + exact.slice(at);
}
