// Who leads a room, from making it to the end of it, as a pure state machine: what happened in, the next state out.
import type { TeacherView } from '../../questions/rooms/views.ts';
import type { Farewell, RoomMode } from '../../questions/rooms/wire.ts';
import type { PublicSet } from '../../questions/wire.ts';
import type { Doubt } from './lead-view.ts';

/** A room that is being made. `fault` is a problem code of the service, or a reason of the client. */
export interface MakingRoom {
  readonly phase: 'making';
  readonly mode: RoomMode;
  readonly set?: PublicSet;
  readonly isFinding: boolean;
  readonly isBusy: boolean;
  readonly fault?: string;
}

/** A room that is led; `doubt` is what is asked about before it is done. */
export interface LeadingRoom {
  readonly phase: 'leading';
  readonly view: TeacherView;
  readonly doubt?: Doubt;
}

/** Where the teacher is. `no-key`: an address without what opens it. */
export type LeadSession =
  | MakingRoom
  | { readonly phase: 'entering' }
  | LeadingRoom
  | { readonly phase: 'out'; readonly reason: Farewell['reason'] }
  | { readonly phase: 'no-key' };

/** What may happen. */
export type LeadHappening =
  | { readonly type: 'make' }
  | { readonly type: 'find' }
  | { readonly type: 'found'; readonly set: PublicSet }
  | { readonly type: 'forget-set' }
  | { readonly type: 'choose'; readonly mode: RoomMode }
  | { readonly type: 'ask' }
  | { readonly type: 'failed'; readonly fault: string }
  | { readonly type: 'enter' }
  | { readonly type: 'no-key' }
  | { readonly type: 'view'; readonly view: TeacherView }
  | { readonly type: 'doubt'; readonly doubt: Doubt }
  | { readonly type: 'settled' }
  | { readonly type: 'farewell'; readonly reason: Farewell['reason'] };

/** How making begins. */
export const nothingMade: MakingRoom = { phase: 'making', mode: 'live', isFinding: false, isBusy: false };

/** Returns the state after `happening`; what makes no sense in a state leaves it as it is. */
export function nextLeadSession(session: LeadSession, happening: LeadHappening): LeadSession {
  switch (happening.type) {
    case 'make':
      return nothingMade;
    case 'enter':
      return { phase: 'entering' };
    case 'no-key':
      return { phase: 'no-key' };
    case 'farewell':
      return { phase: 'out', reason: happening.reason };
    case 'view':
      return shown(session, happening.view);
    case 'doubt':
      return session.phase === 'leading' ? { ...session, doubt: happening.doubt } : session;
    case 'settled':
      return session.phase === 'leading' ? { phase: 'leading', view: session.view } : session;
    default:
      return session.phase === 'making' ? made(session, happening) : session;
  }
}

type InMaking = Extract<
  LeadHappening,
  { readonly type: 'find' | 'found' | 'forget-set' | 'choose' | 'ask' | 'failed' }
>;

function made({ fault: _, ...session }: MakingRoom, happening: InMaking): MakingRoom {
  switch (happening.type) {
    case 'find':
      return { ...session, isFinding: true };
    case 'found':
      return { ...session, isFinding: false, set: happening.set };
    case 'forget-set': {
      const { set: __, ...rest } = session;
      return rest;
    }
    case 'choose':
      return { ...session, mode: happening.mode };
    case 'ask':
      return { ...session, isBusy: true };
    case 'failed':
      return { ...session, isBusy: false, isFinding: false, fault: happening.fault };
  }
}

/** By requests an older view may come after a newer one; what was asked about stays asked. */
function shown(session: LeadSession, view: TeacherView): LeadSession {
  if (session.phase === 'entering') return { phase: 'leading', view };
  if (session.phase !== 'leading' || view.revision < session.view.revision) return session;
  return { ...session, view };
}
