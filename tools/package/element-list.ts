// What the elements offer to a page, listed once: custom-elements.json, the types of the frameworks and the tables of docs/embedding.md
// are made from it or held against it, and a test holds it against the elements themselves.

/** Something with a name and what it is for. */
export interface Listed {
  readonly name: string;
  readonly description: string;
}

/** An attribute with the property of the same name. */
export interface ListedAttribute extends Listed {
  /** In TypeScript. */
  readonly type: string;
}

/** A method without its receiver. */
export interface ListedMethod extends Listed {
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

/** An element as a page sees it. */
export interface ListedElement {
  readonly tag: string;
  readonly className: string;
  /** The type of the events' details by name, as widget/events.ts has it. */
  readonly eventMap: string;
  readonly description: string;
  readonly attributes: readonly ListedAttribute[];
  readonly methods: readonly ListedMethod[];
  readonly events: readonly Listed[];
  readonly parts: readonly Listed[];
  readonly slots: readonly Listed[];
  readonly customProperties: readonly Listed[];
}

const shared: readonly ListedAttribute[] = [
  {
    name: 'set',
    type: 'string',
    description: 'Id of the set. Without it the set published for the page’s canonical address is shown.',
  },
  {
    name: 'src',
    type: 'string',
    description: 'Origin of the service. Without it the origin that the script came from.',
  },
  {
    name: 'article',
    type: 'string',
    description:
      'Selector of the article in which sentences are lit. Without it the first `article` or `main` of the page.',
  },
  {
    name: 'lang',
    type: 'string',
    description: 'Language of the element’s own words. Without it the language of the set.',
  },
];

const colours: readonly Listed[] = [
  {
    name: '--dalil-accent',
    description: 'Focus rings and the chosen option; the system’s accent colour by default.',
  },
  { name: '--dalil-right', description: 'The tone of a right answer and of a supported statement.' },
  { name: '--dalil-half', description: 'The tone of a partly right answer and of texts that disagree.' },
  { name: '--dalil-wrong', description: 'The tone of a wrong answer and of a refuted statement.' },
  { name: '--dalil-mark', description: 'The highlighter under the deciding words.' },
  { name: '--dalil-rule', description: 'Rules and borders.' },
  {
    name: '--dalil-soft',
    description: 'The ground of receipts, of notices and of an option under the pointer.',
  },
  { name: '--dalil-radius', description: 'The rounding of corners.' },
  { name: '--dalil-button', description: 'The ground of the main button.' },
  { name: '--dalil-button-text', description: 'The words on the main button.' },
];

/** `<dalil-quiz>` and `<dalil-check>`. */
export const elementList: readonly ListedElement[] = [
  {
    tag: 'dalil-quiz',
    className: 'DalilQuiz',
    eventMap: 'QuizEvents',
    description: 'Asks the questions of a set one after another and shows a receipt for every answer.',
    attributes: [
      ...shared,
      {
        name: 'headline',
        type: 'boolean',
        description: 'Puts the headline above the questions, for pages where the article does not stand.',
      },
      {
        name: 'numerals',
        type: "'latn' | 'arab' | 'arabext'",
        description: 'Numerals of the element’s own numbers. Without it those that the set is written with.',
      },
      {
        name: 'keep',
        type: "'no'",
        description: '`no`: nothing is remembered on this device, so that a page loaded again begins anew.',
      },
      {
        name: 'mode',
        type: "'scored'",
        description:
          '`scored`: the first answer to each question stays, and verdicts come at the end. Read when the set is fetched.',
      },
    ],
    methods: [
      { name: 'load', parameters: [], description: 'Fetches the set and begins.' },
      {
        name: 'submit',
        parameters: [{ name: 'at?', type: 'number' }],
        description: 'Checks what was given to the question at this index, or to the one shown.',
      },
      {
        name: 'goTo',
        parameters: [{ name: 'to', type: 'number' }],
        description: 'Shows the question at this index, or after the last one the result.',
      },
      {
        name: 'restart',
        parameters: [{ name: 'seed?', type: 'string' }],
        description: 'Begins again, in an order drawn from the seed.',
      },
    ],
    events: [
      { name: 'quiz-loaded', description: 'The questions are there: `set`, and how many `questions`.' },
      {
        name: 'quiz-answered',
        description:
          'A verdict came: `set`, `question`, `outcome` and `score` (`null` for a withdrawn item).',
      },
      {
        name: 'quiz-locked',
        description: 'A scored answer was locked: `set` and `question`; how it went is told at the end.',
      },
      { name: 'quiz-finished', description: 'The result is shown: `set`, `points` and `of` how many.' },
      { name: 'quiz-failed', description: 'Something could not be had: the `reason`.' },
    ],
    parts: [
      { name: 'quiz', description: 'The whole.' },
      { name: 'progress', description: 'The row of marks, one a question.' },
      { name: 'question', description: 'The question with its field.' },
      { name: 'option', description: 'An option, or a line of an arrangement.' },
      { name: 'input', description: 'The field for a typed answer.' },
      { name: 'button', description: 'A button.' },
      { name: 'notice', description: 'What is said when something is missing, failed or was withdrawn.' },
      { name: 'receipt', description: 'The verdict with its sentences.' },
    ],
    slots: [
      { name: '', description: 'Shown until the questions are there, and kept where they don’t come.' },
    ],
    customProperties: colours,
  },
  {
    tag: 'dalil-check',
    className: 'DalilCheck',
    eventMap: 'CheckEvents',
    description:
      'Holds a reader’s statement against the article of a set and shows the sentences that decide.',
    attributes: shared,
    methods: [{ name: 'load', parameters: [], description: 'Fetches the article’s set and what it says.' }],
    events: [
      {
        name: 'check-judged',
        description: 'A verdict came: `set`, `outcome`, and the codes of its `reasons`; never the statement.',
      },
      { name: 'check-failed', description: 'Something could not be had: the `reason`.' },
    ],
    parts: [
      { name: 'check', description: 'The whole.' },
      { name: 'input', description: 'The box for the statement.' },
      { name: 'button', description: 'The main button.' },
      { name: 'receipt', description: 'The verdict with its sentences.' },
    ],
    slots: [{ name: '', description: 'Shown until the article is there, and kept where it doesn’t come.' }],
    customProperties: colours,
  },
];
