// What may be shipped at most, with the reasons: growth has to be meant.

/** Largest sizes in bytes. */
export const budgets = {
  /** What a page may take until the first question is answered, brotli: one initial TCP window (ten segments, about 14 KB). */
  firstFlight: 14_000,
  /** The element with the words of one language, brotli: with eight questions (some 1.1 KB) within the first flight. */
  element: 12_850,
  /**
   * All that a reader of one language can come to load for the quiz, brotli. The hash in the folder's name moves it by some fifteen bytes; the headline for
   * pages without the article, which left the stems, takes sixty, and saves more in every set.
   */
  quizInAll: 26_100,
  /** The check: Lit, its words in three languages, the receipt, brotli; within one initial window. */
  check: 12_900,
  /**
   * A class room's three elements, brotli, each with Lit and the words of one language: a pupil's, who is on a phone and in a hurry, with fields and
   * receipts of every kind; the teacher's and the projector's, with the QR encoder (4 KB). The teacher's holds what a second press and a second tab must not
   * do as well (0.5 KB).
   */
  pupil: 22_500,
  teacher: 29_400,
  projector: 22_500,
  /** Frames of host pages, and the height they have: a few functions each; brotli. */
  frame: 1_400,
  /** The report of a class room: Lit, plots and words in three languages; loaded by a teacher after the session; brotli. */
  report: 17_500,
  /** What writes a workbook, fetched when it is asked for; brotli. */
  sheets: 17_500,
  /** What verifies receipts: Lit, JWS and the schema of the claims; the page loads nothing else; brotli. */
  verify: 25_500,
  /** The look of the quiz page and of /docs, brotli. */
  pages: 2_000,
  /** The Worker, gzip: a fifth of what the free plan takes; docs/decisions/0021-worker-size.md says how it came past 400 KB. */
  workerGzip: 650_000,
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
