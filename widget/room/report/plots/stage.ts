// Where things stand in a plot. Lengths across are per cent of the plot's width, from where reading starts, so that a plot fills any width with
// letters of one size, and stands mirrored where reading starts at the right.

/** A direction of reading. */
export type Direction = 'rtl' | 'ltr';

/** The way from places in reading direction to those of SVG, which always begins at the left. */
export interface Stage {
  readonly dir: Direction;
  /** Returns the `x` of a point that is `from` per cent from the start. */
  x(from: number): string;
  /** Returns `x` and `width` of a box that begins `from` per cent from the start. */
  box(from: number, width: number): { readonly x: string; readonly width: string };
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** Returns the stage of a plot that is read in `dir`. */
export function stageOf(dir: Direction): Stage {
  return {
    dir,
    x: (from) => percent(dir === 'rtl' ? 100 - from : from),
    box: (from, width) => ({
      x: percent(dir === 'rtl' ? 100 - from - width : from),
      width: percent(width),
    }),
  };
}

/**
 * Returns the `text-anchor` by which text of direction `dir` begins at its place and goes on in the direction of the plot: of text that runs
 * against the plot that is the text's own end.
 */
export function anchorAt(stage: Stage, dir: Direction): 'start' | 'end' {
  return stage.dir === dir ? 'start' : 'end';
}

/** Steps between marks of an axis, in milliseconds: those of a clock. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400].map(
  (seconds) => seconds * 1000,
);

/** Most marks of an axis: on a phone each has room for its words. */
const mostMarks = 5;

/** Returns the marks of an axis that reaches from 0 to `high` milliseconds or a little beyond; the last is its end. */
export function timeMarks(high: number): number[] {
  const day = steps.at(-1) ?? 1;
  const step =
    steps.find((candidate) => high <= candidate * (mostMarks - 1)) ??
    Math.ceil(high / day / (mostMarks - 1)) * day;
  const count = Math.max(1, Math.ceil(high / step));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
