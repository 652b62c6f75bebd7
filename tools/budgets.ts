// What may be shipped at most, with the reasons: growth has to be meant.

/** Largest sizes in bytes. */
export const budgets = {
  /** What a page may take until the first question is answered, brotli: one initial TCP window (ten segments, about 14 KB). */
  firstFlight: 14_000,
  /** The element with the words of one language, brotli: with eight questions (some 1.1 KB) within the first flight. */
  element: 12_950,
  /** All that a reader of one language can come to load for the quiz, brotli. */
  quizInAll: 26_000,
  /** The check: Lit, its words in three languages, the receipt, brotli; within one initial window. */
  check: 12_900,
  /** Frames of host pages, and the height they have: a few functions each; brotli. */
  frame: 1_400,
  /** The look of the quiz page and of /docs, brotli. */
  pages: 2_000,
  /** The Worker, gzip: a seventh of what the free plan takes; docs/decisions/0021-worker-size.md says how it came past 400 KB. */
  workerGzip: 490_000,
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

/** A word of each other language: what travels with an element is one language. */
export const notInArabicElement = ['Loading the questions', 'Chargement des questions'] as const;
