// What was answered to a question: how often each option, what was typed, which parts of an arrangement were right.
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import type { RecordedAnswer } from './record.ts';
import type { ArrangedPart, ChosenOption, TypedAnswer } from './report-wire.ts';

/** Different typed answers that a report shows; the rest is counted. */
export const typedShown = 8;

/** The answers of a question in the shape of its kind; what another kind would have is empty. */
export interface Chosen {
  readonly options: ChosenOption[];
  readonly typed: TypedAnswer[];
  readonly typedElse: number;
  readonly parts: ArrangedPart[];
}

const nothing: Chosen = { options: [], typed: [], typedElse: 0, parts: [] };

/** The words for the two sides of a statement, as the set's readers saw them. */
export interface SideWords {
  readonly yes: string;
  readonly no: string;
}

/** Returns what was answered to `question`. */
export function chosenOf(question: Question, answers: readonly RecordedAnswer[], sides: SideWords): Chosen {
  switch (question.kind) {
    case 'choice':
      return {
        ...nothing,
        options: question.options.map(({ id, text }) => option(id, text, id === question.correctOption)),
      };
    case 'boolean':
      return {
        ...nothing,
        options: [option('true', sides.yes, question.value), option('false', sides.no, !question.value)],
      };
    case 'text':
      return { ...nothing, ...typedOf(answers) };
    case 'order':
      return {
        ...nothing,
        parts: question.correctOrder.map((id, place) => ({
          id,
          text: textOf(question.options, id),
          answer: String(place + 1),
          right: answers.filter(({ answer }) => answer.kind === 'order' && answer.order[place] === id).length,
        })),
      };
    case 'match':
      return {
        ...nothing,
        parts: question.rows.map(({ id, text }) => {
          const own = question.correctPairs[id] ?? '';
          return {
            id,
            text,
            answer: textOf(question.options, own),
            right: answers.filter(({ answer }) => answer.kind === 'match' && answer.pairs[id] === own).length,
          };
        }),
      };
  }

  function option(id: string, text: string, isRight: boolean): ChosenOption {
    const count = answers.filter(
      ({ answer }) =>
        (answer.kind === 'choice' && answer.option === id) ||
        (answer.kind === 'boolean' && String(answer.value) === id),
    ).length;
    return { id, text, count, isRight };
  }
}

const textOf = (options: readonly { readonly id: string; readonly text: string }[], id: string) =>
  options.find((option) => option.id === id)?.text ?? '';

/** Typed answers that are the same under the fold are one; those given most often come first. */
function typedOf(answers: readonly RecordedAnswer[]): Pick<Chosen, 'typed' | 'typedElse'> {
  const groups = new Map<string, RecordedAnswer[]>();
  for (const recorded of answers) {
    const text = textTyped(recorded);
    if (text === undefined) continue;
    const key = `${recorded.verdict.outcome === 'correct'} ${fold(text).replace(/\s+/g, ' ').trim()}`;
    groups.set(key, [...(groups.get(key) ?? []), recorded]);
  }
  const typed = [...groups.values()]
    .map((group) => ({
      text: firstText(group),
      count: group.length,
      isRight: group[0]?.verdict.outcome === 'correct',
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    typed: typed.slice(0, typedShown),
    typedElse: typed.slice(typedShown).reduce((sum, { count }) => sum + count, 0),
  };
}

/** What was typed, without what turns the order of letters round: it would make other words of these, and of what stands beside them. */
function textTyped({ answer }: RecordedAnswer): string | undefined {
  return answer.kind === 'text' ? answer.text.replace(/\p{Bidi_Control}/gu, '').trim() : undefined;
}

/** The words of the earliest answer of a group; of two at one moment those that sort first, whoever sat where. */
function firstText(group: readonly RecordedAnswer[]): string {
  const texts = group.map((recorded) => ({ at: recorded.at, text: textTyped(recorded) ?? '' }));
  const [first] = texts.sort((a, b) => (a.at === b.at ? (a.text < b.text ? -1 : 1) : a.at < b.at ? -1 : 1));
  return first?.text ?? '';
}
