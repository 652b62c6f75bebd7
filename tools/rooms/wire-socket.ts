// A socket as it is measured: what comes is counted and timed, and not read further than the measurement needs.

/** A WebSocket that counts. */
export class WireSocket {
  messages = 0;
  bytes = 0;
  /** Moment of the last message that passed `until`, in milliseconds since the process began. */
  heardAt = 0;
  readonly #socket: WebSocket;
  readonly opened: Promise<void>;
  #last = '';
  #waiting: { readonly test: (text: string) => boolean; readonly heard: (text: string) => void } | undefined;

  constructor(address: string, protocols: readonly string[] = []) {
    this.#socket = new WebSocket(address, [...protocols]);
    this.opened = new Promise((resolve, reject) => {
      this.#socket.addEventListener('open', () => resolve());
      this.#socket.addEventListener('error', () => reject(new Error(`No socket opens at ${address}.`)));
    });
    this.#socket.addEventListener('message', ({ data }) => this.#receive(String(data)));
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  /** Resolves with the first message from now on that passes `test`, or with the last one where that does. */
  until(test: (text: string) => boolean): Promise<string> {
    if (test(this.#last)) return Promise.resolve(this.#last);
    return new Promise((heard) => {
      this.#waiting = { test, heard };
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const now = performance.now();
    this.messages++;
    this.bytes += Buffer.byteLength(text);
    this.#last = text;
    const waiting = this.#waiting;
    if (waiting?.test(text) !== true) return;
    this.#waiting = undefined;
    this.heardAt = now;
    waiting.heard(text);
  }
}
