// What was answered to a question as one list, whatever its kind: plots draw it, sheets write it.
import type { ItemReport } from '../../../questions/rooms/report-wire.ts';
import type { ReportView } from './report-view.ts';

/** One bar: how many of those who answered. */
export interface AnswerBar {
  readonly text: string;
  readonly count: number;
  readonly isRight: boolean;
  /** Whether the text is the report's own and not the set's. */
  readonly isOwn?: true;
}

/** Returns the bars of `item`; none where nobody answered it. */
export function answerBars(item: ItemReport, { words, figures }: ReportView): AnswerBar[] {
  if (item.state !== 'closed' || item.answered === 0) return [];
  const else_ =
    item.typedElse === 0
      ? []
      : [{ text: words.typedElse, count: item.typedElse, isRight: false, isOwn: true as const }];
  const joined = (text: string, answer: string) =>
    item.kind === 'order' ? words.placed(text, figures.count(Number(answer))) : words.paired(text, answer);
  return [
    ...item.options,
    ...item.typed,
    ...else_,
    ...item.parts.map(({ text, answer, right }) => ({
      text: joined(text, answer),
      count: right,
      isRight: true,
    })),
  ];
}
