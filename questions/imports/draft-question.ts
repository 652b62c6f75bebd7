// DraftItem + receipt → Question: one of our own kinds, shown in an order that tells nothing, its answer compared as typed values are.
import type { Article } from '../article.ts';
import { questionId } from '../candidate.ts';
import { chanceFrom } from '../chance.ts';
import type { Quote } from '../evidence.ts';
import { gradeAnswer } from '../grading/grade-answer.ts';
import { askMatch, pairsInWords } from '../kinds/match.ts';
import { askOrder, eventsInWords } from '../kinds/order.ts';
import { shownOptions } from '../kinds/shown-options.ts';
import { languages } from '../languages/languages.ts';
import type { Question, TextQuestion } from '../question.ts';
import type { DraftItem } from './draft-item.ts';
import { typedValue } from './typed-value.ts';

/** Longest feedback that is taken for the explanation, in UTF-16 units: it is to be one sentence that teaches. */
const longestExplanation = 600;

/**
 * Returns `item` as a question on `article`, or `undefined` where our grader would not take its own typed answer as right. Files list the right
 * option first as often as not, so options, events and rows are shuffled by the seed.
 */
export function draftQuestion(
  item: DraftItem,
  evidence: readonly Quote[],
  article: Article,
  seed: string,
): Question | undefined {
  const { phrases } = languages[article.lang];
  const [first] = evidence;
  const { text } = item.feedback;
  const asked = {
    id: item.id ?? questionId(article, item.kind, `${item.stem} ${optionsOf(item)}`),
    asks: item.asks ?? (item.kind === 'order' ? ('sequence' as const) : ('what' as const)),
    stem: item.stem,
    explanation:
      text !== '' && text.length <= longestExplanation ? text : phrases.accordingTo(first?.exact ?? ''),
    evidence,
  };
  const order = (of: string) =>
    chanceFrom(`${article.textHash} ${seed} ${of} ${item.stem} ${optionsOf(item)}`);
  switch (item.kind) {
    case 'choice': {
      const { options, idOf } = shownOptions(item.options, order('options'));
      return {
        ...asked,
        kind: 'choice',
        canonicalAnswer: item.answer,
        options,
        correctOption: idOf(item.answer),
      };
    }
    case 'boolean':
      return {
        ...asked,
        kind: 'boolean',
        canonicalAnswer: item.answer ? phrases.yes : phrases.no,
        value: item.answer,
      };
    case 'text':
      return typedQuestion({ ...asked, canonicalAnswer: item.answer }, item.accepted, article);
    case 'order':
      return askOrder({
        asked: { ...asked, canonicalAnswer: eventsInWords(item.answer) },
        events: item.answer,
        order: order('options'),
      });
    case 'match': {
      const pairs = item.rows.map((row, index) => ({ row, option: item.answer[index] ?? '' }));
      return askMatch({
        asked: { ...asked, canonicalAnswer: pairsInWords(pairs) },
        pairs,
        rowOrder: order('rows'),
        optionOrder: order('options'),
      });
    }
  }
}

/** The words of options and rows, sorted: an id or an order made from them as they came would tell the key. */
function optionsOf(item: DraftItem): string {
  const rows = item.kind === 'match' ? item.rows : [];
  return 'options' in item ? [...item.options, ...rows].sort().join(' | ') : '';
}

/**
 * The typed question with the first of its possible values that takes the answer and every other spelling of the file as right: the date,
 * number or name that the answer is, else the words themselves.
 */
function typedQuestion(
  asked: Omit<TextQuestion, 'kind' | 'expects' | 'value'>,
  accepted: readonly string[],
  article: Article,
): TextQuestion | undefined {
  const { stem, canonicalAnswer } = asked;
  const spellings = [canonicalAnswer, ...accepted];
  const told = typedValue(canonicalAnswer, article);
  const named = told?.type === 'name' ? { ...told, aliases: [...told.aliases, ...accepted] } : told;
  const value = [named, { type: 'phrase', forms: spellings } as const].find(
    (candidate) =>
      candidate !== undefined &&
      spellings.every((spelling) => {
        const grade = gradeAnswer({ stem, canonicalAnswer, value: candidate }, spelling, article.lang);
        return grade.ok && grade.value.outcome === 'correct';
      }),
  );
  return value === undefined ? undefined : { ...asked, kind: 'text', expects: value.type, value };
}
