// What keeps a second press from doing what nobody meant: under a double click the button that was pressed has become another by the second one.

/** Milliseconds for which nothing is taken after the view has changed under the pointer: the usual length of a double click. */
const rest = 500;

/** Whether the buttons that move a room on are held. */
export class Hold {
  isOn = false;
  readonly #changed: () => unknown;
  #awaited: string | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called whenever `isOn` may be another. */
  constructor(changed: () => unknown) {
    this.#changed = changed;
  }

  /** Holds for a moment, and until the room has answered the command of the name `awaited`, if one is given. */
  begin(awaited = this.#awaited): void {
    this.#awaited = awaited;
    this.isOn = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.isOn = this.#awaited !== null;
      this.#changed();
    }, rest);
    this.#changed();
  }

  /** The room has answered a command; where it could not tell which, it may be the one that is waited for. */
  answered(command: string | null): void {
    if (command === null || command === this.#awaited) this.begin(null);
  }
}
