// How npm run eval prints: a heading, and rows of a name and what is said of it.

/** Most offenders that are listed of one kind. */
export const longestList = 40;

/** Prints a heading after an empty line. */
export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

/** Prints a name and what is said of it. */
export function row(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(14)} ${value}\n`);
}

/** Returns counts in one line, the greatest first. */
export function counts(map: ReadonlyMap<string, number>): string {
  const sorted = [...map].sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

/** Returns `part / whole` with two digits, or a dash where there is nothing to divide. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '—' : (part / whole).toFixed(2);
}
