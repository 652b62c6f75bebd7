// Which came first: a choice among dated events of the article, each told without its date.

import type { Article } from '../article.ts';
import { type Candidate, questionId } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import type { Claim } from '../claims.ts';
import { quoteSpan } from '../evidence.ts';
import type { Told } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import type { Slot } from '../reading/clause.ts';
import type { DateMention } from '../reading/mention.ts';
import { tidySpacing } from '../reading/retelling.ts';
import { askChoice } from './choice.ts';

interface DatedEvent {
  readonly claim: Claim;
  readonly date: DateMention;
  readonly text: string;
}

/** Fewest and most events among the options. */
const fewest = 3;
const most = 4;

/** Returns the question, or `undefined` where fewer than three events have dates that surely differ. */
export function askEarliest(
  claims: readonly Claim[],
  article: Article,
  told: Told,
  seed: string,
): Candidate | undefined {
  const language = languages[article.lang];
  const events: DatedEvent[] = [];
  for (const claim of claims) {
    const event = datedEvent(claim, article, told);
    if (event !== undefined && events.every((other) => differ(other.date, event.date))) events.push(event);
  }
  const ordered = events.sort((a, b) => (a.date.value.iso < b.date.value.iso ? -1 : 1));
  const [first] = ordered;
  if (first === undefined || ordered.length < fewest) return undefined;
  const others = shuffled(ordered.slice(1), chanceFrom(`${article.textHash} ${seed} earliest`)).slice(
    0,
    most - 1,
  );
  const stem = language.phrases.earliest;
  // Named after all its options: an id made from the right one alone would tell it.
  const options = [first, ...others]
    .map((event) => event.text)
    .sort()
    .join(' | ');
  const question = askChoice({
    asked: {
      id: questionId(article, 'choice', `${stem} ${options}`),
      asks: 'sequence',
      stem,
      explanation: language.phrases.earliestIs(first.text, language.writeDate(first.date.value, told)),
      canonicalAnswer: first.text,
      evidence: [first, ...others].map(({ claim, date }) =>
        quoteSpan(article, claim.quote.start, claim.quote.end, [{ start: date.start, end: date.end }]),
      ),
    },
    distractors: others.map((event) => event.text),
    order: chanceFrom(`${article.textHash} ${seed} ${options}`),
  });
  if (question === undefined) return undefined;
  return {
    kind: 'choice',
    asks: 'sequence',
    room: 1,
    finish: () => ({ question }),
    sentences: [first, ...others].map(({ claim }) => claim.sentence),
    pattern: 'earliest',
    score: 4,
  };
}

/** The claim as a dated event: plain past fact, its date surely its own, and enough left to tell without it. */
function datedEvent(claim: Claim, article: Article, told: Told): DatedEvent | undefined {
  const { clause } = claim;
  if (clause.fragment === true) return undefined;
  if (
    claim.modality !== 'asserted' ||
    claim.polarity === 'negative' ||
    clause.dangling ||
    clause.kind === 'speech'
  )
    return undefined;
  const slot = clause.slots.find(
    (found): found is Slot & { mention: DateMention } => found.mention.type === 'date' && found.attached,
  );
  if (slot === undefined || slot.mention.told !== 'full' || slot.mention.conflict !== undefined)
    return undefined;
  const language = languages[article.lang];
  const dates = clause.mentions.filter((mention) => mention.type === 'date').length;
  if (dates > 1) return undefined;
  const inClause = slot.start >= clause.start;
  const changes = inClause ? [{ start: slot.start, end: slot.end, with: '' }] : [];
  const text = tidySpacing(language.stateClaim(claim, told, changes));
  return text.split(' ').length < 4 ? undefined : { claim, date: slot.mention, text };
}

/** Whether two dates can be told apart whatever their days: neither contains the other. */
function differ(a: DateMention, b: DateMention): boolean {
  return !a.value.iso.startsWith(b.value.iso) && !b.value.iso.startsWith(a.value.iso);
}
