// Answers graded against references, beside baselines that read less: the gold file of short answers, and marks that teachers and
// judges gave elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../questions/index.ts';
import { readFrontMatter } from '../golden/front-matter.ts';
import { articlesFolder } from '../golden/golden-article.ts';
import { type GradedLine, gradeLine } from '../grade/grade-line.ts';
import {
  type Agreement,
  agreement,
  type Correlation,
  type Labelled,
  meanOf,
  pearson,
  shareOf,
  wordsOf,
} from './agreement.ts';
import { dataLines } from './data.ts';

interface GoldQuestion {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly type: 'number' | 'date' | 'name' | 'phrase';
  readonly of?: 'person' | 'place' | 'organisation';
  readonly question: string;
  readonly reference: string;
  readonly article?: string;
  readonly rivals: readonly string[];
  readonly answers: readonly { readonly answer: string; readonly label: string }[];
}

/** Returns the agreement with tests/gold/answers.jsonl: all of it, by language and by type. */
export function scoreGold(): Agreement[] {
  const path = join(articlesFolder, '..', 'gold', 'answers.jsonl');
  const items = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => labelled(JSON.parse(line) as GoldQuestion));
  const parts = new Map<string, Labelled[]>([['all', items]]);
  for (const item of items)
    for (const part of [item.line.lang, item.line.type ?? ''])
      parts.set(part, [...(parts.get(part) ?? []), item]);
  return [...parts].map(([part, own]) => agreement(part, own, (graded) => outcomeOf(graded)));
}

function labelled({
  id,
  lang,
  type,
  of,
  question,
  reference,
  article,
  rivals,
  answers,
}: GoldQuestion): Labelled[] {
  const text =
    article === undefined
      ? undefined
      : readFrontMatter(readFileSync(join(articlesFolder, article, 'article.md'), 'utf8')).text;
  return answers.map(({ answer, label }, index) => ({
    label,
    line: {
      id: `${id}-${index + 1}`,
      lang,
      type: type === 'name' ? (of ?? 'name') : type,
      question,
      reference,
      answer,
      rivals: [...rivals],
      ...(text === undefined ? {} : { article: text }),
    },
  }));
}

/** An answer with nothing in it is a wrong one. */
function outcomeOf({ outcome }: GradedLine): string {
  return outcome === 'empty' ? 'incorrect' : outcome;
}

interface JudgedAnswer {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly question: string;
  readonly references: readonly string[];
  readonly answer: string;
  readonly label: string;
}

/** Most words of a short answer. */
const shortAnswer = 8;

/** Returns the agreement with people who judged the answers of systems (EVOUNA) as correct or not, short ones apart. */
export function scoreJudged(): Agreement[] {
  const items = dataLines<JudgedAnswer>('answers/evouna-en.jsonl').map(judged);
  const isShort = ({ line }: Labelled) => wordsOf(line.answer).length <= shortAnswer;
  const right = (graded: GradedLine) => (graded.score >= 0.5 ? 'correct' : 'incorrect');
  return [
    agreement('short', items.filter(isShort), right),
    agreement(
      'longer',
      items.filter((item) => !isShort(item)),
      right,
    ),
  ];
}

/** Returns the agreement with the teachers of SciEntsBank: right, or not (contradictory answers among them). */
export function scoreSchool(): Agreement[] {
  const items = dataLines<JudgedAnswer>('answers/scientsbank-en.jsonl').map((item) => ({
    ...judged(item),
    label: item.label === 'correct' ? 'correct' : 'incorrect',
  }));
  const asProse = items.map((item) => ({ ...item, line: { ...item.line, type: 'definition' as const } }));
  return [agreement('as prose', asProse, (graded) => (graded.score >= 0.5 ? 'correct' : 'incorrect'))];
}

function judged({ id, lang, question, references, answer, label }: JudgedAnswer): Labelled {
  return { label, references, line: { id, lang, question, reference: references[0] ?? '', answer } };
}

interface MarkedAnswer extends Omit<JudgedAnswer, 'references'> {
  readonly reference: string;
  /** Mean of two teachers, of `max`. */
  readonly mark: number;
  readonly max: number;
}

/** Returns how definitions in Arabic are scored beside the marks of two teachers (AR-ASAG). */
export function scoreDefinitions(): Correlation {
  const items = dataLines<MarkedAnswer>('answers/ar-asag-ar.jsonl');
  const marks = items.map(({ mark, max }) => mark / max);
  const scores = items.map(
    ({ id, lang, question, reference, answer }) =>
      gradeLine({ id, lang, question, reference, answer, type: 'definition' }).score,
  );
  const mean = meanOf(marks);
  return {
    items: items.length,
    graded: pearson(scores, marks),
    overlap: pearson(
      items.map(({ reference, answer }) => shareOf(reference, answer)),
      marks,
    ),
    answerOnly: pearson(
      items.map(({ answer }) => Math.log(1 + wordsOf(answer).length)),
      marks,
    ),
    error: 5 * meanOf(scores.map((score, index) => Math.abs(score - (marks[index] ?? 0)))),
    meanError: 5 * meanOf(marks.map((mark) => Math.abs(mark - mean))),
  };
}
