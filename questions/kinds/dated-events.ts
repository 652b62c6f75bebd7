// The dated events of an article, each told without its date: what `order` puts in a row and `earliest` chooses from.
import { once } from '../candidate.ts';
import type { Claim } from '../claims.ts';
import type { Place } from '../evidence.ts';
import { tidySpacing } from '../reading/retelling.ts';
import { shareOf } from './elsewhere.ts';
import { type EventContext, type EventDraft, eventGates } from './event-gates.ts';
import { stoppedBy } from './gates.ts';
import { stemWords } from './stem-words.ts';

/** The events that passed every gate, one a sentence and no two alike, and those that a gate stopped. */
export interface DatedEvents {
  readonly events: readonly EventDraft[];
  readonly stopped: readonly { readonly event: EventDraft; readonly gate: string }[];
}

/** Share of one event's words that another may have before both look alike. */
const alike = 0.6;

/** Returns the dated events that `claims` tell, in reading order. */
export function findDatedEvents(claims: readonly Claim[], context: EventContext): DatedEvents {
  const events: EventDraft[] = [];
  const stopped: { event: EventDraft; gate: string }[] = [];
  for (const claim of claims) {
    for (const event of eventsOf(claim, context)) {
      const gate = stoppedBy(eventGates, event, context) ?? besideGate(event, events);
      if (gate === undefined) {
        events.push(event);
        break;
      }
      stopped.push({ event, gate });
    }
  }
  return { events, stopped };
}

/** Two events of one sentence stand in its order; two in the same words can't be told apart. */
function besideGate(event: EventDraft, before: readonly EventDraft[]): string | undefined {
  if (before.some(({ claim }) => claim.sentence === event.claim.sentence)) return 'same-sentence';
  const words = stemWords(event).content;
  const isAlike = before.some((other) => {
    const others = stemWords(other).content;
    return shareOf(words, new Set(others)) >= alike || shareOf(others, new Set(words)) >= alike;
  });
  return isAlike ? 'alike' : undefined;
}

/** The claim as an event: all of it without its date, or what stands before the date where the rest hangs on another event. */
function eventsOf(claim: Claim, { language, told }: EventContext): EventDraft[] {
  const { clause } = claim;
  const slot = clause.slots.find(
    (found): found is EventDraft['slot'] =>
      found.role === 'when' && found.mention.type === 'date' && found.attached,
  );
  if (clause.fragment === true || slot === undefined) return [];
  const draft = (end: number, without: readonly Place[]): EventDraft => {
    const edits = without.map((place) => ({ start: place.start, end: place.end, with: '' }));
    const words = once(() => tidySpacing(language.stateClaim(claim, told, edits)));
    return {
      claim,
      slot,
      start: clause.start,
      end,
      get text() {
        return words();
      },
    };
  };
  const isInside = slot.start >= clause.start && slot.end <= clause.end;
  const whole = draft(clause.end, isInside ? [slot] : []);
  const next = clause.tokens.find((token) => token.start >= slot.end);
  if (!isInside || next === undefined || !language.order.tellsOrder(next.norm)) return [whole];
  return [whole, draft(slot.start, [{ start: slot.start, end: clause.end }])];
}
