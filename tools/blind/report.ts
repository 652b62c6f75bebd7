// What readers found, as a table for people: shares by language and origin, agreement, and every failure with its pattern.
import { interval, type Judged, kappa } from './ratings.ts';
import { gates, grades } from './rubric.ts';

/** Returns the report of `judged` questions, read by so many. Shares are per cent. */
export function readingReport(judged: readonly Judged[], readers: number): string {
  return `${table(judged)}\n\n${agreement(judged, readers)}\n\n${failures(judged)}\n`;
}

/** A row for every language and origin and one for all that was made. */
function table(judged: readonly Judged[]): string {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const { lang, origin } = one.origin;
    for (const name of [`${origin} ${lang}`, `${origin} all`])
      groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const head = ['', 'read', 'publish', '95 %', ...gates, ...grades, 'guessed'];
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => row(name, group));
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function row(name: string, group: readonly Judged[]): string[] {
  const good = group.filter(({ publishable }) => publishable).length;
  const [low, high] = interval(good, group.length);
  const guesses = group.flatMap(({ guessed }) => (guessed === undefined ? [] : [guessed]));
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return [
    name,
    String(group.length),
    percent(good / group.length),
    `${percent(low)}–${percent(high)}`,
    ...gates.map((gate) => percent(group.filter(({ fails }) => !fails.has(gate)).length / group.length)),
    ...grades.map((_, index) => mean(group.map((one) => one.grades[index] ?? 0)).toFixed(2)),
    guesses.length === 0 ? '–' : percent(mean(guesses)),
  ];
}

function agreement(judged: readonly Judged[], readers: number): string {
  const value = kappa(judged);
  const wrong = judged.filter(({ origin, fails }) => origin.origin === 'made' && fails.has('key')).length;
  const found = `Wrong keys among the made: ${wrong}.`;
  return value === undefined
    ? `${found} One reader.`
    : `${found} ${readers} readers; the first two agree on printing with kappa ${value.toFixed(2)}.`;
}

/** What failed a gate, by number, with what is known of how it was made. */
function failures(judged: readonly Judged[]): string {
  const failed = judged.filter(({ fails }) => fails.size > 0);
  if (failed.length === 0) return 'No question failed a gate.';
  return failed
    .map(({ origin: { n, lang, origin, article, kind, pattern }, fails, notes }) =>
      [`${n}`, lang, origin, article, kind, pattern, [...fails].join('+'), ...notes]
        .filter((part) => part !== undefined)
        .join(' · '),
    )
    .join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
