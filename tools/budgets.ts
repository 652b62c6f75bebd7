// What may be shipped at most, with the reasons. Measured plus a few per cent for pages, ten for the Worker: growth has to be meant.

/** Largest sizes in bytes. */
export const budgets = {
  /** What pages load, brotli. */
  pageBrotli: {
    /** The first flight of the quiz: one initial TCP window (ten segments, about 14 KB) and a little. */
    'dalil-quiz.js': 14_600,
    /** The check: Lit, its words in three languages, the receipt; within one initial window. */
    'dalil-check.js': 12_600,
    /** Loaded by either once there is something to light. */
    'dalil-anchoring.js': 3_600,
    /** Frames of host pages and the height they have: a few functions each. */
    'dalil-frame.js': 950,
    'dalil-frame-page.js': 450,
    /** The look of the quiz page and of /docs. */
    'pages.css': 2_000,
  },
  /** The Worker, gzip: a seventh of what the free plan takes; docs/decisions/0021-worker-size.md says how it came past 400 KB. */
  workerGzip: 460_000,
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
