// What may be shipped at most, with the reasons. Measured plus about ten per cent: growth has to be meant.

/** Largest sizes in bytes. */
export const budgets = {
  /** The element, brotli: one first TCP flight (about 14 KB) and a little; issue 5 brings the first flight under it. */
  widgetBrotli: 16_000,
  /** The Worker, gzip: a seventh of what the free plan takes, and issue 3's bar. */
  workerGzip: 400_000,
} as const;

/** Words of the domain that would show that a key, a grader or a schema library got into the element. */
export const notInWidget = [
  'answerKey',
  'correctOption:',
  'ZodError',
  'gazetteer',
  'القامشلي',
  'sha256',
] as const;
