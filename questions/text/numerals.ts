// Numbers of our own making, in the numerals that a text writes.

/** Systems of digits that texts of our languages are written in, by their nought and the name CSS has for them. */
const systems = [
  { written: /[٠-٩]/, nought: 0x660, counterStyle: 'arabic-indic' },
  { written: /[۰-۹]/, nought: 0x6f0, counterStyle: 'persian' },
] as const;

/** How a text writes its numbers. */
export interface Numerals {
  /** Returns a whole number in these numerals. */
  write(count: number): string;
  /** The counter style of CSS that counts in them. */
  readonly counterStyle: string;
}

/** Returns the numerals of `text`: Arabic-Indic or Persian ones where it has a digit of theirs, else plain ones. */
export function numeralsOf(text: string): Numerals {
  const system = systems.find(({ written }) => written.test(text));
  if (system === undefined) return { write: String, counterStyle: 'decimal' };
  const figure = (digit: string) => String.fromCharCode(system.nought + Number(digit));
  return { write: (count) => String(count).replace(/\d/g, figure), counterStyle: system.counterStyle };
}
