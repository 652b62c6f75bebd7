// Pupils, a teacher and a projector as programs: each a WebSocket of its own over the loopback, which goes on after a broken connection as the
// pages do.
import {
  type Answer,
  CommandReply,
  type PupilView,
  type RoomMade,
  RoomView,
  type ScreenView,
  type SeatTaken,
  type TeacherView,
} from '../../questions/index.ts';

/** Milliseconds that anything may take before a simulation is given up. */
const patienceMs = 120_000;

/** Somebody with a key in a room. */
export class SimulatedViewer<View extends RoomView> {
  view: View | undefined;
  readonly #address: string;
  readonly #key: string;
  #socket: WebSocket | undefined;
  #isLeaving = false;
  #commands = 0;
  readonly #unanswered = new Map<
    string,
    { readonly text: string; readonly done: (reply: CommandReply) => void }
  >();
  #waiting: (() => void)[] = [];

  constructor(origin: string, room: string, key: string) {
    this.#address = `${origin.replace('http', 'ws')}/v1/rooms/${room}/socket`;
    this.#key = key;
  }

  /** Connects, again and again after a break; what was said and not answered is said again under the same name. */
  async connect(): Promise<void> {
    this.#isLeaving = false;
    const socket = new WebSocket(this.#address, ['dalil.room.1', this.#key]);
    this.#socket = socket;
    const opened = new Promise<void>((resolve) => {
      socket.addEventListener('open', () => {
        for (const { text } of this.#unanswered.values()) socket.send(text);
        resolve();
      });
      socket.addEventListener('close', () => {
        if (this.#socket !== socket) return;
        this.#socket = undefined;
        if (!this.#isLeaving) setTimeout(() => void this.connect(), 50);
      });
      // What follows an error is a close.
      socket.addEventListener('error', () => {});
      socket.addEventListener('message', ({ data }) => this.#receive(String(data)));
    });
    await opened;
  }

  /** Breaks the connection off, as a phone does that loses its network. */
  drop(): void {
    this.#isLeaving = true;
    this.#socket?.close();
  }

  /** Says something; resolves with the reply, however many connections that takes. */
  say(command: Record<string, unknown>): Promise<CommandReply> {
    const id = `c-${++this.#commands}`;
    const text = JSON.stringify({ id, ...command });
    return new Promise((done) => {
      this.#unanswered.set(id, { text, done });
      if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
    });
  }

  /** Waits until the view passes `test`. */
  async until(test: (view: View) => boolean, what: string): Promise<View> {
    const giveUp = Date.now() + patienceMs;
    for (;;) {
      if (this.view !== undefined && test(this.view)) return this.view;
      if (Date.now() > giveUp) throw new Error(`Nothing came of: ${what}`);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, 1_000);
      });
    }
  }

  #receive(text: string): void {
    const message: { readonly type: string } = JSON.parse(text);
    if (message.type === 'view') {
      const view = RoomView.parse(message) as View;
      if (this.view !== undefined && view.revision < this.view.revision)
        throw new Error('A view came that is older than the one before.');
      this.view = view;
    } else if (message.type !== 'farewell') {
      const reply = CommandReply.parse(message);
      const waiting = this.#unanswered.get(reply.id ?? '');
      this.#unanswered.delete(reply.id ?? '');
      waiting?.done(reply);
    }
    for (const look of this.#waiting.splice(0)) look();
  }
}

/** A class that is connected. */
export interface SimulatedClass {
  readonly made: RoomMade;
  readonly seats: readonly SeatTaken[];
  readonly teacher: SimulatedViewer<TeacherView>;
  readonly screen: SimulatedViewer<ScreenView>;
  readonly pupils: readonly SimulatedViewer<PupilView>[];
}

/** Pupils that join or connect at the same time, so that no queue of the machine overflows. */
const atOnce = 50;

/** Makes a live room of `set` and lets `size` pupils join and connect. */
export async function assemble(origin: string, set: string, size: number): Promise<SimulatedClass> {
  const made = await called<RoomMade>(`${origin}/v1/rooms`, { set, mode: 'live' }, 0);
  const teacher = new SimulatedViewer<TeacherView>(origin, made.room, made.teacher);
  const screen = new SimulatedViewer<ScreenView>(origin, made.room, made.screen);
  await Promise.all([teacher.connect(), screen.connect()]);
  const seats = await inTurns(size, (at) =>
    called<SeatTaken>(`${origin}/v1/rooms/${made.room}/seats`, { name: `تلميذ ${at + 1}` }, at),
  );
  const pupils = await inTurns(size, async (at) => {
    const pupil = new SimulatedViewer<PupilView>(origin, made.room, seats[at]?.key ?? '');
    await pupil.connect();
    return pupil;
  });
  await Promise.all(pupils.map((pupil) => pupil.until(() => true, 'a first view')));
  return { made, seats, teacher, screen, pupils };
}

/** Runs `task` for 0 to `count`, fifty at a time. */
export async function inTurns<Done>(count: number, task: (at: number) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const turn = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => task(from + index));
    done.push(...(await Promise.all(turn)));
  }
  return done;
}

/** Calls the service with JSON. Each hundred of pupils has addresses of its own: the rate of one address is that of one school. */
export async function called<Body>(url: string, body: unknown, from: number): Promise<Body> {
  const address = `198.18.${Math.floor(from / 100)}.${1 + (from % 4)}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cf-connecting-ip': address },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** An answer that fits the form of a question, right or wrong: the one that pupil `at` gives. */
export function someAnswer(
  { kind, options = [], rows = [] }: PupilView['questions'][number],
  at: number,
): Answer {
  const ids = options.map(({ id }) => id);
  const turned = ids.map((_, index) => ids[(index + at) % ids.length] ?? '');
  switch (kind) {
    case 'choice':
      return { kind, option: turned[0] ?? '' };
    case 'boolean':
      return { kind, value: at % 2 === 0 };
    case 'text':
      return { kind, text: `جواب ${at % 7}` };
    case 'order':
      return { kind, order: turned as never };
    case 'match':
      return {
        kind,
        pairs: Object.fromEntries(rows.map(({ id }, index) => [id, turned[index] ?? ''])) as never,
      };
  }
}
