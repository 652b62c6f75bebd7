// Statements as nobody writes them, each as long as an ordinary one: what a hostile caller would send to keep the judge busy.

/** UTF-16 units of every statement: a little under the limit. */
const length = 580;

/** Statements of each sort. */
const each = 10;

/** Returns ordinary statements of the length, put together from the sentences of `text`, and odd ones by sort. */
export function statementsOfLength(text: string): {
  readonly ordinary: readonly string[];
  readonly odd: Readonly<Record<string, readonly string[]>>;
} {
  const sentences = text.split(/(?<=[.!?؟])\s+/).map((sentence) => sentence.replace(/[.!?؟]/g, ''));
  const words = text.split(/\s+/).filter((word) => word !== '');
  const filled = (unit: (index: number) => string) =>
    Array.from({ length: each }, (_, index) => {
      let statement = '';
      for (let at = index; statement.length < length; at++) statement += `${unit(at)} `;
      return statement.slice(0, length);
    });
  const repeated = (of: (index: number) => string) =>
    Array.from({ length: each }, (_, index) => `${of(index)} `.repeat(length).slice(0, length));
  return {
    ordinary: filled((at) => sentences[at % sentences.length] ?? ''),
    odd: {
      'one word over and over': repeated((index) => words[index] ?? 'x'),
      'two names in turn': repeated((index) => words.slice(index * 3, index * 3 + 4).join(' ')),
      'short words': filled((at) => words.filter((word) => word.length < 4)[at] ?? 'و'),
      figures: filled((at) => String(at)),
      days: repeated(() => '12/3/2026'),
      marks: repeated(() => '«،("'),
      'one letter': ['و'.repeat(length), 'a'.repeat(length)],
      'no letters': ['😀'.repeat(length / 2), '\u202e'.repeat(length - 1).concat('x')],
    },
  };
}
