// A pupil's way through a class room, as a pure state machine: what happened in, the next state out. What the room says is true; what the
// pupil chose and has not sent, or sent and has no answer for, is kept beside it.
import type { PupilView } from '../../questions/rooms/views.ts';
import type { Farewell, Refusal } from '../../questions/rooms/wire.ts';
import type { Answer, PublicQuestion } from '../../questions/wire.ts';
import { wholeAnswer } from '../session.ts';

/** An answer on its way. `isKept`: the room said that it has it on disk. */
export interface Sent {
  /** Name of the command that it went by. */
  readonly command: string;
  readonly answer: Answer;
  readonly isKept: boolean;
}

/** A pupil in a room; the maps are by question. */
export interface InRoom {
  readonly phase: 'in';
  readonly view: PupilView;
  /** What was chosen or typed so far. */
  readonly given: ReadonlyMap<string, Answer>;
  readonly sent: ReadonlyMap<string, Sent>;
  readonly refused: ReadonlyMap<string, Refusal>;
  /** The button was pressed without an answer. */
  readonly asked: ReadonlySet<string>;
  /** Index of the question shown where the pupil sets the pace, and after the end; equal to their number it is the list of them. */
  readonly at: number;
}

/** Where the pupil is: at the door, on the way in with what an earlier visit had sent, in, or out for good. */
export type PupilSession =
  | { readonly phase: 'door'; readonly isBusy: boolean; readonly fault?: string }
  | { readonly phase: 'entering'; readonly sent: ReadonlyMap<string, Sent> }
  | InRoom
  | { readonly phase: 'out'; readonly reason: Farewell['reason'] };

/** What may happen. `fault` is a problem code of the service, or a reason of the client. */
export type PupilHappening =
  | { readonly type: 'knock' }
  | { readonly type: 'turned-away'; readonly fault: string }
  | { readonly type: 'seated'; readonly sent: ReadonlyMap<string, Sent> }
  | { readonly type: 'view'; readonly view: PupilView }
  | { readonly type: 'give'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'submit'; readonly question: string; readonly command: string }
  | { readonly type: 'done'; readonly command: string }
  | { readonly type: 'refused'; readonly command: string | null; readonly code: Refusal }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'farewell'; readonly reason: Farewell['reason'] }
  | { readonly type: 'leave' };

/** Returns the state after `happening`; what makes no sense in a state leaves it as it is. */
export function nextPupilSession(session: PupilSession, happening: PupilHappening): PupilSession {
  switch (happening.type) {
    case 'knock':
      return { phase: 'door', isBusy: true };
    case 'turned-away':
      return { phase: 'door', isBusy: false, fault: happening.fault };
    case 'seated':
      return { phase: 'entering', sent: happening.sent };
    case 'farewell':
      return { phase: 'out', reason: happening.reason };
    case 'leave':
      return { phase: 'door', isBusy: false };
    case 'view':
      return shown(session, happening.view);
  }
  return session.phase === 'in' ? inside(session, happening) : session;
}

type Inside = Extract<PupilHappening, { readonly type: 'give' | 'submit' | 'done' | 'refused' | 'go' }>;

function inside(session: InRoom, happening: Inside): InRoom {
  switch (happening.type) {
    case 'give': {
      const { question, answer } = happening;
      if (standingOf(session, question) !== 'open') return session;
      return {
        ...session,
        given: new Map(session.given).set(question, answer),
        refused: without(session.refused, question),
        asked: new Set([...session.asked].filter((id) => id !== question)),
      };
    }
    case 'submit':
      return submitted(session, happening.question, happening.command);
    case 'done': {
      const sent = [...session.sent].map(([question, one]): [string, Sent] => [
        question,
        one.command === happening.command ? { ...one, isKept: true } : one,
      ]);
      return { ...session, sent: new Map(sent) };
    }
    case 'refused': {
      const [question] = [...session.sent].find(([, { command }]) => command === happening.command) ?? [];
      if (question === undefined) return session;
      return {
        ...session,
        sent: without(session.sent, question),
        refused: new Map(session.refused).set(question, happening.code),
      };
    }
    case 'go':
      return happening.to >= 0 && happening.to <= session.view.questions.length
        ? { ...session, at: happening.to }
        : session;
  }
}

function submitted(session: InRoom, id: string, command: string): InRoom {
  const question = session.view.questions.find((one) => one.id === id);
  if (question === undefined || standingOf(session, id) !== 'open') return session;
  const answer = wholeAnswer(question, session.given.get(id));
  if (answer === undefined) return { ...session, asked: new Set(session.asked).add(id) };
  return {
    ...session,
    given: new Map(session.given).set(id, answer),
    sent: new Map(session.sent).set(id, { command, answer, isKept: false }),
    refused: without(session.refused, id),
    asked: new Set([...session.asked].filter((one) => one !== id)),
  };
}

/** A view came: what the room has locked is locked, whatever was chosen here. */
function shown(session: PupilSession, view: PupilView): PupilSession {
  if (session.phase !== 'in' && session.phase !== 'entering') return session;
  const before: InRoom | undefined = session.phase === 'in' ? session : undefined;
  // By requests an older view may come after a newer one.
  if (before !== undefined && view.revision < before.view.revision) return before;
  const next: InRoom = {
    phase: 'in',
    view,
    given: before?.given ?? new Map(),
    sent: new Map([...session.sent].filter(([question]) => view.locked[question] === undefined)),
    refused: before?.refused ?? new Map(),
    asked: before?.asked ?? new Set(),
    at: before?.at ?? 0,
  };
  const { questions } = view;
  const hasEnded = view.phase === 'ended' && before?.view.phase !== 'ended';
  if (hasEnded) return { ...next, at: questions.length };
  if (before !== undefined) return { ...next, at: Math.min(next.at, questions.length) };
  const open = questions.findIndex(({ id }) => standingOf(next, id) === 'open');
  return { ...next, at: open === -1 ? 0 : open };
}

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> =>
  new Map([...map].filter(([other]) => other !== key));

/** How a pupil stands with a question. `missed`: it was closed before an answer came. */
export type Standing = 'open' | 'paused' | 'sending' | 'kept' | 'judged' | 'missed' | 'skipped' | 'withdrawn';

/** Returns how the pupil stands with the question of id `id`. */
export function standingOf({ view, sent }: Pick<InRoom, 'view' | 'sent'>, id: string): Standing {
  const state = view.states[id];
  if (state === 'skipped' || state === 'withdrawn') return state;
  if (view.questions.find((question) => question.id === id)?.withdrawn !== undefined) return 'withdrawn';
  const verdict = view.verdicts.find(({ question }) => question === id);
  if (verdict !== undefined) return verdict.outcome === 'withdrawn' ? 'withdrawn' : 'judged';
  const own = sent.get(id);
  if (view.locked[id] !== undefined || own?.isKept === true) return 'kept';
  if (own !== undefined) return 'sending';
  if (state !== 'open' || view.phase === 'ended') return 'missed';
  return view.phase === 'paused' ? 'paused' : 'open';
}

/** The question that is shown, or `undefined` in the lobby and at the list. */
export function shownQuestion(session: InRoom): PublicQuestion | undefined {
  const isLed = session.view.mode === 'live' && session.view.phase !== 'ended';
  return session.view.questions[isLed ? 0 : session.at];
}
