// The gates of statements on speakers: whose words may be asked about, and put into another's mouth; `--explain` prints their names.
import type { Statement } from '../draft.ts';
import type { NameMention } from '../reading/mention.ts';
import type { Spoken } from '../reading/spoken-line.ts';
import { tokenize } from '../text/tokens.ts';
import { balanced, holdsNoFigure, sourceFault } from './claim-gates.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import type { Gate, GateContext } from './gates.ts';
import { isAmountOfHeadline, isInHeadline, namesLast, saysTheHeadline } from './headline.ts';
import { isUnderGraveHeadline, placementOf } from './setting.ts';
import { stemWords } from './stem-words.ts';

/** That somebody said a line: its speaker, or another speaker of the article. */
export interface SpokenStatement extends Statement {
  readonly spoken: Spoken;
  /** Who is said to have said it. */
  readonly told: NameMention;
}

/** Most words of a statement, and of one that quotes: the words in marks are read at one glance. */
const mostWords = 25;
const mostWordsQuoted = 29;

/** Share of a line's words that another speaker may share before both may have said it. */
const shared = 0.5;

/** Cheapest first; the last ones look at falsehoods alone. */
export const spokenGates: readonly Gate<SpokenStatement>[] = [
  {
    name: 'length',
    stops: (statement) =>
      stemWords(statement).words.length > (statement.spoken.line.isQuoted ? mostWordsQuoted : mostWords),
  },
  // That somebody said what he said nobody doubts; a figure in it can be remembered wrongly.
  { name: 'no-figure', stops: holdsNoFigure },
  { name: 'unbalanced-marks', stops: ({ text }) => !balanced(text) },
  { name: 'source-fault', stops: ({ text }) => sourceFault.test(text) },
  {
    name: 'slip',
    stops: (statement, { language }) =>
      !statement.spoken.line.isQuoted && language.hasSlip(stemWords(statement).folded),
  },
  {
    name: 'heavy',
    stops: ({ text, spoken: { line } }, { language }) => !line.isQuoted && language.isHeavy(text),
  },
  {
    name: 'sensitive',
    stops: (statement, context) =>
      stemWords(statement).words.some(({ norm }) => context.isSensitive(norm)) ||
      isUnderGraveHeadline(statement, context),
  },
  {
    name: 'loose-time',
    stops: (statement, { language }) =>
      !statement.spoken.line.isQuoted && language.tellsLooseTime(stemWords(statement).words),
  },
  {
    name: 'in-headline',
    stops: ({ spoken }, context) =>
      isInHeadline(spoken.speaker.name, undefined, context) ||
      (spoken.speaker.type === 'person' && namesLast(spoken.speaker.name, context.title)),
  },
  { name: 'headline-again', stops: saysTheHeadline },
  { name: 'names-speaker', stops: namesSpeaker },
  { name: 'said-by-others', stops: isSaidByOthers },
  {
    name: 'unplaced',
    stops: (statement, { setting, told }) => placementOf(statement, setting, told) === 'unplaced',
  },
  {
    name: 'own-voice',
    stops: ({ value, spoken: { line } }, { language }) =>
      !value && (line.isOwn || language.tellsOfSpeaker(tokenize(line.text))),
  },
  { name: 'fair', stops: isUnfair },
];

/** Gates that look at who is said to speak; a figure that is exchanged needs none of them. */
const ofSpeakers: ReadonlySet<string> = new Set([
  'no-figure',
  'in-headline',
  'names-speaker',
  'said-by-others',
  'own-voice',
  'fair',
]);

/** Gates of a report with another figure in it. */
export const reportGates: readonly Gate<SpokenStatement>[] = [
  ...spokenGates.filter(({ name }) => !ofSpeakers.has(name)),
  {
    name: 'in-headline',
    stops: ({ claim, marks: [mark] }, context) =>
      claim.clause.mentions.some(
        (mention) => mention.end === mark?.end && isAmountOfHeadline(mention, context),
      ),
  },
];

/** The line holds a word of one of the two speakers, of his office, or of his country. */
function namesSpeaker({ spoken: { line, speaker }, told }: SpokenStatement, context: GateContext): boolean {
  const { attributions } = context.told.reading;
  const words = new Set(contentWords(line.text));
  const norms = tokenize(line.text).map(({ norm }) => norm);
  return [speaker, told].some(({ entity, name, country }) => {
    const phrases = attributions.flatMap((said) =>
      said.speaker?.entity === entity ? said.speaker.text : [],
    );
    return (
      contentWords([name, ...phrases].join(' ')).some((word) => words.has(word)) ||
      (country !== undefined && norms.some((norm) => context.language.tellsCountry(norm, country)))
    );
  });
}

/** Somebody else said something in much the same words. */
function isSaidByOthers({ spoken: { line, speaker } }: SpokenStatement, { told }: GateContext): boolean {
  const words = contentWords(line.text);
  return told.reading.attributions.some(
    ({ speaker: other, content }) =>
      other?.entity !== speaker.entity &&
      !(content.start < line.end && content.end > line.start) &&
      shareOf(words, new Set(contentWords(content.text))) >= shared,
  );
}

/** Words of a quarrel, or about somebody, are not given to another: not even where the explanation corrects it. */
function isUnfair(
  { value, claim, spoken: { line } }: SpokenStatement,
  { language, title }: GateContext,
): boolean {
  if (value) return false;
  if (claim.clause.mentions.some(({ type }) => type === 'person')) return true;
  return tokenize(`${title} . ${claim.quote.exact} . ${line.text}`).some(({ norm }) =>
    language.isDisputed(norm),
  );
}
