// How long each question took: a box with whiskers for each, all on one axis. Time flows in the direction of reading.
import { svg } from 'lit';
import type { ItemReport, TimeSpread } from '../../../../questions/rooms/report-wire.ts';
import { counted } from '../../../messages/counted.ts';
import type { ReportView } from '../report-view.ts';
import type { Plot } from './plot-figure.ts';
import { stageOf, timeMarks } from './stage.ts';

/** Pixels of one question's line, and of the axis under all. */
const [row, axis] = [44, 28];
/** Per cent of the width: where the axis begins, and its length. */
const [begin, full] = [13, 80];

/** A question of which the spread of its times is told. */
interface Timed {
  readonly item: ItemReport;
  readonly time: Extract<TimeSpread, { readonly median: number }>;
}

/** Returns the plot of those questions that count and had times enough, or `undefined` where there are none. */
export function timePlot({ report, words, figures }: ReportView): Plot | undefined {
  const timed = report.items.flatMap((item): Timed[] => {
    const { state, time } = item;
    return state === 'closed' && 'median' in time ? [{ item, time }] : [];
  });
  if (timed.length === 0) return undefined;
  const stage = stageOf(words.dir);
  const marks = timeMarks(Math.max(...timed.map(({ time }) => time.high)));
  const end = marks.at(-1) ?? 1;
  const place = (time: number) => begin + (full * time) / end;
  const bottom = timed.length * row;
  const box = ({ item, time }: Timed, at: number) => {
    const y = at * row;
    const middle = stage.box(place(time.lower), place(time.upper) - place(time.lower));
    return svg`<text class="label" x=${stage.x(0)} y=${y + 32}>${words.short(figures.count(item.number))}</text>
      <line class="whisker" x1=${stage.x(place(time.low))} x2=${stage.x(place(time.high))} y1=${y + 27} y2=${y + 27}/>
      ${[time.low, time.high].map((tip) => svg`<line class="whisker" x1=${stage.x(place(tip))} x2=${stage.x(place(tip))} y1=${y + 22} y2=${y + 32}/>`)}
      <rect class="box" x=${middle.x} y=${y + 18} width=${middle.width} height="18"/>
      <line class="median" x1=${stage.x(place(time.median))} x2=${stage.x(place(time.median))} y1=${y + 16} y2=${y + 38}/>
      <text class="value" text-anchor="middle" x=${stage.x(place(time.median))} y=${y + 12}>${figures.time(time.median)}</text>`;
  };
  const mark = (
    time: number,
  ) => svg`<line class="grid" x1=${stage.x(place(time))} x2=${stage.x(place(time))} y1="0" y2=${bottom}/>
    <text class="aside" text-anchor="middle" x=${stage.x(place(time))} y=${bottom + 18}>${figures.time(time)}</text>`;
  const beyondWords = (beyond: number) =>
    beyond === 0 ? '' : ` ${counted(words.beyond, beyond, words.lang, figures.count)}`;
  return {
    id: 'time',
    title: words.timePlot,
    description: timed
      .map(
        ({ item, time }) =>
          `${words.question(figures.count(item.number))}: ${words.medianTime} ${figures.time(time.median)}${beyondWords(time.beyond)}`,
      )
      .join(words.comma),
    hint: words.timeHint,
    dir: words.dir,
    height: bottom + axis,
    drawing: svg`${marks.map(mark)}${timed.map(box)}`,
    table: {
      head: [words.questions, words.lowerTime, words.medianTime, words.upperTime, words.beyondHead],
      rows: timed.map(({ item, time }) => [
        words.question(figures.count(item.number)),
        figures.time(time.lower),
        figures.time(time.median),
        figures.time(time.upper),
        figures.count(time.beyond),
      ]),
    },
  };
}
