// The gates of what is asked of people and their offices besides their names, each with a name that `--explain` prints.
import type { Draft, Statement } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import { balanced, sourceFault } from './claim-gates.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import type { Gate, GateContext } from './gates.ts';
import { namesLast } from './headline.ts';
import type { Held } from './holders.ts';
import { isUnderGraveHeadline, placementOf } from './setting.ts';
import { stemWords } from './stem-words.ts';

/** A question or statement on somebody's office, or a row of a match. */
export interface OfficeDraft {
  readonly held: Held;
  /** What is asked or stated of them; a row of a match is a statement. */
  readonly asked: Draft | Statement;
}

/** Share of an office's words in the headline by which nobody has to read on. */
const toldByHeadline = 0.5;

/** Fewest and most words. */
const leastWords = 4;
const mostWords = 30;

/** Gates of offices, cheapest first. */
export const officeGates: readonly Gate<OfficeDraft>[] = [
  // Who people of public life are is known without reading.
  { name: 'well-known', stops: ({ held }) => held.office.holder.sureness === 1 },
  // «وزير الآثار»: of which country only the article's readers know.
  {
    name: 'unnamed-body',
    stops: ({ held, asked }) => asked.pattern.endsWith('e-office') && !held.office.isNamed,
  },
  { name: 'shared-office', stops: ({ held }) => held.isShared },
  { name: 'in-headline', stops: isOfHeadline },
  {
    name: 'length',
    stops: ({ asked }) => {
      const words = stemWords(asked).words.length;
      return words < leastWords || words > mostWords;
    },
  },
  { name: 'past-time', stops: isLongAgo },
  { name: 'unbalanced-marks', stops: ({ asked }) => !balanced(wordsOf(asked)) },
  { name: 'source-fault', stops: ({ asked }) => sourceFault.test(wordsOf(asked)) },
  {
    name: 'unplaced',
    stops: ({ asked }, { setting, told }) => placementOf(asked, setting, told) === 'unplaced',
  },
  {
    name: 'loose-time',
    stops: ({ asked }, { language }) => language.tellsLooseTime(stemWords(asked).words),
  },
  {
    name: 'sensitive',
    stops: (draft, context) =>
      stemWords(draft.asked).words.some(({ norm }) => context.isSensitive(norm)) ||
      suffers(draft, context) ||
      isUnderGraveHeadline(draft.asked, context),
  },
];

const wordsOf = (asked: Draft | Statement) => ('stem' in asked ? asked.stem : asked.text);

/** The headline names the person, or most of the office. */
function isOfHeadline({ held: { office } }: OfficeDraft, { title }: GateContext): boolean {
  if (namesLast(office.holder.name, title)) return true;
  return shareOf(contentWords(office.words), new Set(contentWords(title))) >= toldByHeadline;
}

/** An office held the year before is most often held still. */
const yearsHeld = 1;

/** The sentence tells of years long before the article's, and not by its person's mouth: whoever held it then may not hold it now. */
function isLongAgo(draft: OfficeDraft, { told: { reading } }: GateContext): boolean {
  const first = String(Number(reading.published.slice(0, 4)) - yearsHeld);
  const { mentions = [] } = reading.sentences[draft.held.sentence] ?? {};
  const isOld = mentions.some((mention) => mention.type === 'date' && mention.value.iso.slice(0, 4) < first);
  return isOld && !isSpeaker(draft, reading);
}

/** The sentence tells of death or guilt, and its person is not who says it: what happened to whom is not guessed at. */
function suffers(draft: OfficeDraft, { told: { reading }, isSensitive }: GateContext): boolean {
  const { tokens = [] } = reading.sentences[draft.held.sentence] ?? {};
  return tokens.some(({ norm }) => isSensitive(norm)) && !isSpeaker(draft, reading);
}

/** Whether the person speaks in the sentence. */
function isSpeaker({ held: { office, sentence } }: OfficeDraft, { attributions }: Reading): boolean {
  return attributions.some(
    (said) => said.sentence === sentence && said.speaker?.entity === office.holder.entity,
  );
}
