// How easy each question was: one bar a question, in the order asked.
import { nothing, svg } from 'lit';
import type { ItemReport } from '../../../../questions/rooms/report-wire.ts';
import type { ReportView } from '../report-view.ts';
import type { Plot } from './plot-figure.ts';
import { stageOf } from './stage.ts';

/** Pixels of one question's line. */
const row = 32;
/** Per cent of the width: where bars begin, and how long one of 100 per cent is. */
const [begin, full] = [13, 60];

/** Returns the plot. What doesn't count has a word in the place of its bar. */
export function facilityPlot({ report, words, figures }: ReportView): Plot {
  const stage = stageOf(words.dir);
  const { items } = report;
  const said = (item: ItemReport) =>
    item.state !== 'closed'
      ? words.states[item.state]
      : item.facility === null
        ? words.noAnswers
        : `${figures.percent(item.facility)}${item.flags.length === 0 ? '' : ' ⚑'}`;
  const bar = (item: ItemReport, at: number) => {
    const y = at * row;
    const share = item.state === 'closed' ? item.facility : null;
    const track = stage.box(begin, full);
    const filled = stage.box(begin, full * (share ?? 0));
    return svg`<text class="label" x=${stage.x(0)} y=${y + 21}>${words.short(figures.count(item.number))}</text>
      ${share === null ? nothing : svg`<rect class="track" x=${track.x} y=${y + 8} width=${track.width} height="16"/><rect class="fill" x=${filled.x} y=${y + 8} width=${filled.width} height="16"/>`}
      <text class=${share === null ? 'aside' : 'value'} x=${stage.x(begin + (share === null ? 0 : full + 1.5))} y=${y + 21}>${said(item)}</text>`;
  };
  return {
    id: 'facility',
    title: words.facilityPlot,
    description: items
      .map(
        (item) =>
          `${words.question(figures.count(item.number))}: ${said(item).replace(' ⚑', ` (${words.flagged})`)}`,
      )
      .join(words.comma),
    hint: words.facilityHint(figures.percent(1)),
    dir: words.dir,
    height: items.length * row,
    drawing: svg`${items.map(bar)}`,
    table: {
      head: [words.questions, words.facility, words.answers, words.discrimination],
      rows: items.map((item) => [
        words.question(figures.count(item.number)),
        item.state === 'closed' && item.facility !== null
          ? figures.percent(item.facility)
          : words.states[item.state],
        figures.count(item.answered),
        'value' in item.discrimination ? figures.decimal(item.discrimination.value) : '–',
      ]),
    },
  };
}
