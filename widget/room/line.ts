// What a way to a room is: something that commands go out by and views come in by, until it breaks.
import type { RoomView } from '../../questions/rooms/views.ts';
import type { CommandReply, Farewell, PupilCommand, TeacherCommand } from '../../questions/rooms/wire.ts';

/** What may be said to a room. */
export type Command = PupilCommand | TeacherCommand;
/** What a room says. */
export type Heard = RoomView | CommandReply | Farewell;

/** Where a room is, and who asks: `service` is an origin, empty for that of the page. */
export interface RoomAddress {
  readonly service: string;
  readonly room: string;
  readonly key: string;
}

/** What happens on a line. Nothing does after `broken`, which comes once. */
export interface LineEvents {
  open(): void;
  heard(message: Heard): void;
  broken(): void;
}

/** A line. */
export interface Line {
  /** Sends a command; before the line is open, and once it is broken, nothing is sent. */
  send(command: Command): void;
  /** Ends the line; `broken` is not told. */
  close(): void;
}

/** Returns a new name for a command. Pages that are not secure have no `crypto.randomUUID`, and a school's may be one. */
export function newCommandId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(parts, (part) => part.toString(36)).join('-');
}
