// Time-line questions: the dated events of an article to be put in order; where their dates overlap, which came first.
import type { Article } from '../article.ts';
import { type Candidate, once, questionId } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import type { Claim } from '../claims.ts';
import { type Quote, quoteSpan } from '../evidence.ts';
import { askChoice } from './choice.ts';
import { findDatedEvents } from './dated-events.ts';
import type { EventContext, EventDraft } from './event-gates.ts';
import { askOrder, eventsInWords } from './order.ts';

/** Fewest events of a time line, and most: more is a labour, and leaves no date of the article to be asked for. */
const fewest = 3;
const most = 4;

/**
 * Points of a time line, and of one that runs against the order in which the article tells it: that has to be read. Few articles
 * carry one, so it goes before the dates that could be asked for one by one.
 */
const worth = 8;
const worthOfTurning = 9;

/** Points of a choice of the first event. */
const worthOfFirst = 4;

/** Returns the time-line question of `claims`, if they carry one, and for `--explain` every event that was stopped. */
export function proposeTimeline(
  claims: readonly Claim[],
  article: Article,
  context: EventContext,
  seed: string,
): Candidate[] {
  const { events, stopped } = findDatedEvents(claims, context);
  const made =
    orderCandidate(events, article, context, seed) ?? firstCandidate(events, article, context, seed);
  return [
    ...(made === undefined ? [] : [made]),
    ...stopped.map(
      ({ event, gate }): Candidate => ({
        kind: 'order',
        asks: 'sequence',
        pattern: 'dated-event',
        score: unaskable,
        sentences: [event.claim.sentence],
        room: 1,
        finish: () => ({ gate, stem: event.text }),
      }),
    ),
  ];
}

/** Score of what is only there to be explained. */
const unaskable = -1000;

function orderCandidate(
  events: readonly EventDraft[],
  article: Article,
  { language, told }: EventContext,
  seed: string,
): Candidate | undefined {
  const apart = eventsApart(events);
  if (apart.length < fewest) return undefined;
  const chance = chanceFrom(`${article.textHash} ${seed} timeline`);
  const chosen = inTime(shuffled(apart, chance).slice(0, most));
  const isTold = chosen.every(
    ({ claim }, index) => claim.sentence > (chosen[index - 1]?.claim.sentence ?? -1),
  );
  return {
    kind: 'order',
    asks: 'sequence',
    pattern: 'timeline',
    score: isTold ? worth : worthOfTurning,
    sentences: chosen.map(({ claim }) => claim.sentence),
    room: 1,
    finish: once(() => {
      const stem = language.phrases.order;
      const texts = chosen.map(({ text }) => text);
      const all = together(texts);
      return {
        question: askOrder({
          asked: {
            id: questionId(article, 'order', `${stem} ${all}`),
            asks: 'sequence',
            stem,
            explanation: language.phrases.orderIs(
              chosen.map(({ slot }) => language.writeDate(slot.mention.value, told)),
            ),
            canonicalAnswer: eventsInWords(texts),
            evidence: chosen.map((event) => receipt(event, article)),
          },
          events: texts,
          order: chanceFrom(`${article.textHash} ${seed} ${all}`),
        }),
      };
    }),
  };
}

/** Which came first: a choice, where one event lies before all the others but those overlap. */
function firstCandidate(
  events: readonly EventDraft[],
  article: Article,
  { language, told }: EventContext,
  seed: string,
): Candidate | undefined {
  const [first, ...later] = inTime(events);
  if (first === undefined) return undefined;
  const others = shuffled(
    later.filter((event) => isApart(event, first)),
    chanceFrom(`${article.textHash} ${seed} earliest`),
  ).slice(0, most - 1);
  if (others.length < fewest - 1 || others.length < later.length) return undefined;
  return {
    kind: 'choice',
    asks: 'sequence',
    pattern: 'earliest',
    score: worthOfFirst,
    sentences: [first, ...others].map(({ claim }) => claim.sentence),
    room: 1,
    finish: once(() => {
      const stem = language.phrases.earliest;
      const all = together([first, ...others].map(({ text }) => text));
      const question = askChoice({
        asked: {
          id: questionId(article, 'choice', `${stem} ${all}`),
          asks: 'sequence',
          stem,
          explanation: language.phrases.earliestIs(
            first.text,
            language.writeDate(first.slot.mention.value, told),
          ),
          canonicalAnswer: first.text,
          evidence: [first, ...others].map((event) => receipt(event, article)),
        },
        distractors: others.map((event) => event.text),
        order: chanceFrom(`${article.textHash} ${seed} ${all}`),
      });
      return question === undefined ? { gate: 'too-few-distractors', stem } : { question };
    }),
  };
}

/** All events in words, sorted: an id made from them in their order would tell it. */
const together = (texts: readonly string[]) => [...texts].sort().join(' | ');

function receipt({ claim, slot: { mention } }: EventDraft, article: Article): Quote {
  const mark = { start: mention.start, end: mention.end };
  return quoteSpan(article, claim.quote.start, claim.quote.end, [mark], claim.quote.speaker);
}

const isoOf = ({ slot }: EventDraft) => slot.mention.value.iso;

const inTime = (events: readonly EventDraft[]) =>
  [...events].sort((a, b) => (isoOf(a) < isoOf(b) ? -1 : isoOf(a) > isoOf(b) ? 1 : 0));

/** Whether two events can be told apart whatever their days: neither date contains the other. */
const isApart = (a: EventDraft, b: EventDraft) =>
  !isoOf(a).startsWith(isoOf(b)) && !isoOf(b).startsWith(isoOf(a));

/**
 * The largest number of events whose dates are pairwise apart: of those that overlap the one that ends first, which is the one
 * told most exactly.
 */
function eventsApart(events: readonly EventDraft[]): EventDraft[] {
  const byEnd = [...events].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  const apart: EventDraft[] = [];
  for (const event of byEnd) if (apart.every((other) => isApart(other, event))) apart.push(event);
  return apart;
}

/** The end of a date in an order of strings: behind all its days. */
const endOf = (event: EventDraft) => `${isoOf(event)}~`;
