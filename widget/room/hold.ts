// What keeps a second press from doing what nobody meant: under a double click the button that was pressed has become another by the second one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which nothing is taken after the view has changed under the pointer: double clicks are of 500 by the usual setting. */
const rest = 500;

/** Whether buttons that move the room on are held: until the room has answered the last press, and for a moment after its view has changed. */
export class Hold implements ReactiveController {
  isOn = false;
  readonly #host: ReactiveControllerHost;
  #awaited: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Holds until the room has answered the command of that name. */
  until(command: string): void {
    this.#awaited = command;
    this.#set(true);
  }

  /** The room has answered a command; where it could not tell which, the one that is waited for. */
  answered(command: string | null): void {
    if (this.#awaited === undefined || (command !== null && command !== this.#awaited)) return;
    this.#awaited = undefined;
    this.rest();
  }

  /** Holds for a moment. */
  rest(): void {
    this.#set(true);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#set(this.#awaited !== undefined), rest);
  }

  /** Lets go: whatever was waited for will not be answered. */
  letGo(): void {
    clearTimeout(this.#resting);
    this.#awaited = undefined;
    this.#set(false);
  }

  hostDisconnected(): void {
    this.letGo();
  }

  #set(isOn: boolean): void {
    this.isOn = isOn;
    this.#host.requestUpdate();
  }
}
