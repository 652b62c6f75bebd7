// The report as tables for a spreadsheet: the pupils, the questions, and what was chosen. CSV and XLSX write the same cells.
import type { ItemReport } from '../../../questions/rooms/report-wire.ts';
import { answerBars } from './answer-bars.ts';
import type { ReportView } from './report-view.ts';
import { sortedPupils } from './sorted-pupils.ts';

/** A cell: text, a number, a share (0 to 1), or nothing. */
export type Cell = string | number | { readonly share: number } | null;

/** A table. `name` is short and in the report's words. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables by what they are of. */
export type TableName = 'pupils' | 'questions' | 'choices';

/** Returns the tables of a report. Numbers stay numbers: none is written in words or in other numerals. */
export function reportTables(view: ReportView): Readonly<Record<TableName, Table>> {
  return { pupils: pupilsTable(view), questions: questionsTable(view), choices: choicesTable(view) };
}

function pupilsTable({ report, words }: ReportView): Table {
  const counted = report.items.filter(({ state }) => state === 'closed');
  return {
    name: words.files.pupils,
    head: [
      words.name,
      words.points,
      words.of,
      words.answered,
      words.outcomes.correct,
      words.outcomes.partial,
      words.unanswered,
      ...counted.map(({ number }) => words.question(String(number))),
    ],
    rows: sortedPupils(report.pupils, 'name', words.lang).map((pupil) => [
      pupil.name,
      pupil.points,
      report.of,
      pupil.answered,
      pupil.correct,
      pupil.partial,
      pupil.unanswered,
      // What was left is empty, so that means over a column are of those who answered, as in the report.
      ...pupil.cells.map(({ outcome, score }) => (outcome === 'unanswered' ? null : score)),
    ]),
  };
}

const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10;

function questionsTable({ report, words }: ReportView): Table {
  const row = (item: ItemReport): Cell[] => {
    const { discrimination, time, facility } = item;
    const isCounted = item.state === 'closed';
    return [
      item.number,
      item.stem,
      words.kinds[item.kind],
      words.states[item.state],
      item.answer,
      isCounted ? item.answered : null,
      facility === null ? null : { share: facility },
      'value' in discrimination
        ? discrimination.value
        : isCounted
          ? words.tooFewOf[discrimination.none]
          : null,
      ...('median' in time ? [time.lower, time.median, time.upper].map(seconds) : [null, null, null]),
      item.flags.map((flag) => words.flags[flag]).join(' '),
    ];
  };
  return {
    name: words.files.questions,
    head: [
      words.number,
      words.stem,
      words.kind,
      words.state,
      words.rightAnswer,
      words.answers,
      words.facility,
      words.discrimination,
      words.inSeconds(words.lowerTime),
      words.inSeconds(words.medianTime),
      words.inSeconds(words.upperTime),
      words.remarks,
    ],
    rows: report.items.map(row),
  };
}

function choicesTable(view: ReportView): Table {
  const { report, words } = view;
  return {
    name: words.files.choices,
    head: [words.number, words.choice, words.isRight, words.count, words.share],
    rows: report.items.flatMap((item) =>
      answerBars(item, view).map(({ text, count, isRight, isOwn }) => [
        item.number,
        text,
        isOwn === true ? null : isRight ? words.yes : words.no,
        count,
        { share: count / item.answered },
      ]),
    ),
  };
}
