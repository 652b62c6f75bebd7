// What was answered to one question: a bar for each option, typed answer, or part of an arrangement. The right one is told by a sign and
// a full bar, the others are hatched.
import { html, svg } from 'lit';
import type { ItemReport } from '../../../../questions/rooms/report-wire.ts';
import { quoteMarks } from '../../../quote-marks.ts';
import type { AnswerBar } from '../answer-bars.ts';
import type { ReportView } from '../report-view.ts';
import { linesOf } from './lines-of.ts';
import type { Plot } from './plot-figure.ts';
import { anchorAt, type Direction, stageOf } from './stage.ts';

/** Pixels of a line of text, and of a bar with the space under it. */
const [line, bar] = [22, 28];
/** Per cent of the width that a bar of all pupils takes. */
const full = 72;

/** Returns the plot of `bars`, which are not none. */
export function answerPlot(item: ItemReport, bars: readonly AnswerBar[], view: ReportView): Plot {
  const { words, figures, report } = view;
  const stage = stageOf(words.dir);
  const id = `answers-${item.number}`;
  const share = ({ count }: AnswerBar) => count / item.answered;
  const said = (one: AnswerBar) => words.countOf(figures.count(one.count), figures.percent(share(one)));
  // Of a part the bar itself is of the right answers; of those that stand for all others some may be right.
  const tell = ({ isRight, isOwn }: AnswerBar) =>
    item.parts.length > 0 || isOwn === true ? '' : isRight ? '✓ ' : '✗ ';
  let y = 0;
  const drawn = bars.map((one) => {
    const dir: Direction = one.isOwn === true ? words.dir : report.set.dir;
    const lines = linesOf(`${tell(one)}${one.text}`);
    const top = y;
    y += lines.length * line + bar;
    const track = stage.box(0, full);
    const filled = stage.box(0, full * share(one));
    const barTop = top + lines.length * line + 4;
    return svg`${lines.map((words_, at) => svg`<text class="label" direction=${dir} text-anchor=${anchorAt(stage, dir)} x=${stage.x(0)} y=${top + at * line + 17}>${words_}</text>`)}
      <rect class="track" x=${track.x} y=${barTop} width=${track.width} height="12"/>
      <rect class=${one.isRight ? 'right' : 'wrong'} fill=${one.isRight ? 'currentColor' : `url(#${id}-hatch)`} x=${filled.x} y=${barTop} width=${filled.width} height="12"/>
      <text class="value" x=${stage.x(full + 1.5)} y=${barTop + 11}>${said(one)}</text>`;
  });
  const caption =
    item.kind === 'order' || item.kind === 'match'
      ? words.partsPlot[item.kind]
      : item.kind === 'text'
        ? words.typedPlot
        : words.chosenPlot;
  return {
    id,
    title: `${words.question(figures.count(item.number))} – ${caption}`,
    caption,
    description: bars
      .map(
        (one) =>
          `${quoteMarks(one.text, one.isOwn === true ? words.lang : report.set.lang).join(one.text)}: ${said(one)}${tell(one) === '✓ ' ? ` (${words.rightAnswer})` : ''}`,
      )
      .join(words.comma),
    dir: words.dir,
    height: y,
    drawing: svg`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern></defs>${drawn}`,
    table: {
      head:
        item.parts.length > 0
          ? [words.choice, words.count, words.share]
          : [words.choice, words.count, words.share, words.isRight],
      rows: bars.map((one) => [
        html`<bdi>${one.text}</bdi>`,
        figures.count(one.count),
        figures.percent(share(one)),
        ...(item.parts.length > 0 ? [] : [one.isRight ? words.yes : words.no]),
      ]),
    },
  };
}
