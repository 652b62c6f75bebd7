// Statements against texts that others labelled: how often the judge decides at all, and how often it is right then. Nothing is
// fitted on these sets: they are to tell when a rule that does well at home does not travel.
import type { Article, LanguageCode } from '../../questions/index.ts';
import { type BaselineScore, type Labelled, scoreBaselines } from './baselines.ts';
import { dataLines } from './data.ts';
import { outcomeOf } from './judging.ts';
import {
  type Answered,
  isWrong,
  type OutcomeScore,
  scoreOutcomes,
  type Truth,
  type WrongDecision,
} from './outcomes.ts';
import { shortArticle } from './short-article.ts';

interface VerdictLine {
  readonly id: string;
  readonly claim: string;
  readonly label: string;
  /** The text, whole or by sentences; QAGS has `article` in its place. */
  readonly evidence?: string | readonly string[];
  readonly article?: string;
  /** FM2: the title of the page that the evidence is from. */
  readonly page?: string;
}

/** A labelled set: where it lies and what its labels say. */
interface VerdictSet {
  readonly name: string;
  readonly file: string;
  readonly lang: LanguageCode;
  readonly truths: Readonly<Record<string, Truth>>;
}

const threeLabels = { supported: 'supported', refuted: 'refuted', nei: 'not_stated' } as const;

/**
 * All sets. Where a set only tells entailed from not, the second is `not_entailed`: supported is wrong there, refuted neither
 * right nor wrong. WiCE calls partly supported what has a part that the page doesn't give, so the whole is not entailed.
 */
export const verdictSets: readonly VerdictSet[] = [
  { name: 'ANS', file: 'ans-ar', lang: 'ar', truths: threeLabels },
  {
    name: 'ArbTEDS',
    file: 'arbteds-ar',
    lang: 'ar',
    truths: { supported: 'supported', not_supported: 'not_entailed' },
  },
  { name: 'XNLI-ar', file: 'xnli-ar', lang: 'ar', truths: threeLabels },
  { name: 'XNLI-en', file: 'xnli-en', lang: 'en', truths: threeLabels },
  { name: 'XNLI-fr', file: 'xnli-fr', lang: 'fr', truths: threeLabels },
  { name: 'RTE3-fr', file: 'rte3-fr', lang: 'fr', truths: threeLabels },
  {
    name: 'QAGS',
    file: 'qags-cnndm-en',
    lang: 'en',
    truths: { supported: 'supported', unsupported: 'not_entailed' },
  },
  {
    name: 'WiCE',
    file: 'wice-en',
    lang: 'en',
    truths: { supported: 'supported', partially_supported: 'not_entailed', not_supported: 'not_entailed' },
  },
  { name: 'FM2', file: 'fm2-en', lang: 'en', truths: { supported: 'supported', refuted: 'refuted' } },
];

/** What came of one set. */
export interface VerdictSetScore {
  readonly name: string;
  /** Label of the set → how many lines. */
  readonly labels: ReadonlyMap<string, number>;
  readonly judge: OutcomeScore;
  readonly baselines: readonly BaselineScore[];
  /** Every wrong decision, in the file's order; `line` counts from 1. */
  readonly wrong: readonly (WrongDecision & { readonly line: number })[];
}

/** Returns the score of one set. A label that the set's map doesn't know stops the run. */
export function scoreVerdictSet({ name, file, lang, truths }: VerdictSet): VerdictSetScore {
  const articles = new Map<string, Article>();
  const labels = new Map<string, number>();
  const labelled: Labelled[] = [];
  const answered: Answered[] = [];
  const wrong: (WrongDecision & { line: number })[] = [];
  for (const [index, line] of dataLines<VerdictLine>(`verdict/${file}.jsonl`).entries()) {
    const truth = truths[line.label];
    if (truth === undefined) throw new Error(`${file}: ${line.label} is not among the labels.`);
    labels.set(line.label, (labels.get(line.label) ?? 0) + 1);
    const text = textOf(line);
    const article = articles.get(text) ?? shortArticle(text, lang, line.page);
    articles.set(text, article);
    const { outcome, verdict } = outcomeOf(line.claim, article);
    labelled.push({ statement: line.claim, article, truth });
    answered.push({ truth, outcome });
    if (isWrong({ truth, outcome }))
      wrong.push({
        id: line.id,
        lang,
        line: index + 1,
        text: verdict?.evidence.map(({ exact }) => exact).join(' … ') ?? '',
        statement: line.claim,
        truth,
        outcome,
        reasons: verdict?.reasons.map(({ code, text: said }) => `${code}: ${said}`) ?? [],
      });
  }
  return { name, labels, judge: scoreOutcomes(answered), baselines: scoreBaselines(labelled), wrong };
}

/** The text of a line; sentences that come one by one stay apart, since headings among them have no full stop. */
function textOf({ evidence, article }: VerdictLine): string {
  const text = evidence ?? article ?? '';
  return typeof text === 'string' ? text : text.join('\n\n');
}
