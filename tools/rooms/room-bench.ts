// npm run bench -- rooms: what a class costs, at thirty, two hundred and a thousand pupils: messages and bytes of each, memory of the service,
// and the time from the last answer to the distribution, beside an echo over as many sockets in the same run. Figures are for comparing within one run.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { type PublicQuestion, publicPart, type RoomMade, type SeatTaken } from '../../questions/index.ts';
import { threadTimes } from '../cost/workerd-process.ts';
import { startEcho } from './echo-service.ts';
import { type RoomService, startRoomService } from './room-service.ts';
import { called, inTurns, someAnswer } from './simulated-class.ts';
import { WireSocket } from './wire-socket.ts';

const usualSizes = [30, 200, 1_000];

/** Milliseconds between two questions: a small class on an idle machine would press faster than the room lets anybody speak. */
const betweenQuestions = 300;

/** Milliseconds of one question, or of one turn of the echo. */
interface Times {
  /** From the first of all answers to the last acknowledgement; of as many messages to the last echo. */
  readonly acknowledged: number;
  /** From the last answer sent to its being in the teacher's view; the way of one message and back. */
  readonly seen: number;
  /** From the teacher's press to the distribution before the class; one message and back. */
  readonly shown: number;
  /** From the press to the verdict at the last pupil; one message to all. */
  readonly told: number;
}

/** Measures classes of the sizes given, or of the usual ones. */
export async function benchRooms(sizes: readonly number[]): Promise<void> {
  process.stdout.write(
    `A live room of ten questions · ${cpus().length} cores, shared by the service and its pupils\n`,
  );
  for (const size of sizes.length === 0 ? usualSizes : sizes) await measure(size);
}

async function measure(size: number): Promise<void> {
  const service = await startRoomService();
  // A small class first: what the service holds once it has run at all is no pupil's.
  (await play(service, 5)).leave();
  const [empty, before] = [memoryOf(service.processes), cpuOf(service.processes)];
  const played = await play(service, size);
  const [full, after] = [memoryOf(service.processes), cpuOf(service.processes)];
  await service.stop();
  const floor = await echo(size, played.viewBytes);
  const { pupils, teacher, screen, times } = played;
  played.leave();
  const perPupil = (of: 'messages' | 'bytes') => pupils.reduce((sum, pupil) => sum + pupil[of], 0) / size;
  const kib = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KiB`;
  process.stdout.write(`
${size} pupils
  to a pupil    ${perPupil('messages').toFixed(1)} messages, ${kib(perPupil('bytes'))}
  to teacher    ${teacher.messages} messages, ${kib(teacher.bytes)}
  to projector  ${screen.messages} messages, ${kib(screen.bytes)}
  memory        ${kib((full - empty) / size)} a pupil, an echo’s socket ${kib(floor.bytes / size)} (${kib(empty)} without any)
  CPU           ${((after - before) / size).toFixed(1)} ms a pupil for the whole room, an echo’s socket ${(floor.cpu / size).toFixed(1)} (half as many messages)
`);
  line('all answer at once → last one acknowledged', times, floor.times, 'acknowledged');
  line('last answer sent → in the teacher’s view', times, floor.times, 'seen');
  line('teacher closes → distribution on the projector', times, floor.times, 'shown');
  line('teacher closes → verdict at the last pupil', times, floor.times, 'told');
  process.stdout.write(
    `  teacher ends → every verdict and the score at the last pupil  ${played.ending.toFixed(1)} ms\n`,
  );
  const whole = times.map(({ seen, shown }) => seen + shown);
  process.stdout.write(
    `  last answer → distribution, a teacher who presses at once: ${median(whole).toFixed(0)} ms (${Math.min(...whole).toFixed(0)}–${Math.max(...whole).toFixed(0)})\n`,
  );
}

/** Plays ten questions with a class of that size. */
async function play({ origin, set }: RoomService, size: number) {
  const made = await called<RoomMade>(`${origin}/v1/rooms`, { set: set.id, mode: 'live' }, 0);
  const open = async (key: string) => {
    const address = `${origin.replace('http', 'ws')}/v1/rooms/${made.room}/socket`;
    const socket = new WireSocket(address, ['dalil.room.1', key]);
    await socket.opened;
    await socket.until((text) => text !== '');
    return socket;
  };
  const [teacher, screen] = [await open(made.teacher), await open(made.screen)];
  const seats = await inTurns(size, (at) =>
    called<SeatTaken>(`${origin}/v1/rooms/${made.room}/seats`, { name: `تلميذ ${at + 1}` }, at),
  );
  const pupils = await inTurns(size, (at) => open(seats[at]?.key ?? ''));
  let commands = 0;
  const lead = (type: string) => teacher.send(JSON.stringify({ id: `t-${++commands}`, type }));
  const times: Times[] = [];
  let viewBytes = 0;
  for (const [number, question] of publicPart(set).questions.entries()) {
    const opened = pupils.map((pupil) => pupil.until(isAt(number, 'open')));
    lead(number === 0 ? 'start' : 'next');
    const [first = ''] = await Promise.all(opened);
    viewBytes = Buffer.byteLength(first);
    times.push(await measureQuestion({ teacher, screen, pupils, lead }, number, question));
    await setTimeout(betweenQuestions);
  }
  // The largest views of all at once: every verdict with its receipts to every pupil.
  const ended = pupils.map((pupil) => pupil.until((text) => text.includes('"phase":"ended"')));
  const pressed = performance.now();
  lead('end');
  await Promise.all(ended);
  const ending = Math.max(...pupils.map(({ heardAt }) => heardAt)) - pressed;
  const leave = () => {
    for (const socket of [teacher, screen, ...pupils]) socket.close();
  };
  return { teacher, screen, pupils, times, viewBytes, ending, leave };
}

async function measureQuestion(
  {
    teacher,
    screen,
    pupils,
    lead,
  }: {
    readonly teacher: WireSocket;
    readonly screen: WireSocket;
    readonly pupils: readonly WireSocket[];
    readonly lead: (type: string) => void;
  },
  number: number,
  question: PublicQuestion,
): Promise<Times> {
  const said = (at: number) => {
    const answer = someAnswer(question, at);
    pupils[at]?.send(JSON.stringify({ id: `a-${number}`, type: 'answer', question: question.id, answer }));
  };
  const isDone = (text: string) => text === `{"type":"done","id":"a-${number}"}`;
  const begun = performance.now();
  const others = pupils.slice(1).map((pupil, index) => {
    const done = pupil.until(isDone);
    said(index + 1);
    return done;
  });
  await Promise.all(others);
  const last = pupils[0]?.until(isDone);
  const seen = teacher.until((text) => countAt(text, number) === pupils.length);
  const sent = performance.now();
  said(0);
  await last;
  const acknowledged = Math.max(...pupils.map(({ heardAt }) => heardAt));
  await seen;
  const told = pupils.map((pupil) => pupil.until(isAt(number, 'closed')));
  const shown = screen.until(isAt(number, 'closed'));
  const pressed = performance.now();
  lead('close');
  await Promise.all([shown, ...told]);
  return {
    acknowledged: acknowledged - begun,
    seen: teacher.heardAt - sent,
    shown: screen.heardAt - pressed,
    told: Math.max(...pupils.map(({ heardAt }) => heardAt)) - pressed,
  };
}

/** Whether a message is a view of question `at` in that phase; not parsed, so that the pupils' own work isn't measured. */
function isAt(at: number, phase: string): (text: string) => boolean {
  return (text) =>
    text.startsWith('{"type":"view"') &&
    text.includes(`"phase":"${phase}"`) &&
    text.includes(`"at":${at},"of"`);
}

/** How many have answered the question that is on, by a teacher's view. */
function countAt(text: string, at: number): number {
  if (!text.startsWith('{"type":"view"')) return -1;
  const counts = [...text.matchAll(/"state":"\w+","answered":(\d+)/g)];
  return Number(counts[at]?.[1] ?? -1);
}

/** The floor: as many sockets, messages of the same size, said back at once by an object that stores nothing. */
async function echo(
  size: number,
  viewBytes: number,
): Promise<{ readonly times: readonly Times[]; readonly bytes: number; readonly cpu: number }> {
  const service = await startEcho();
  const address = service.origin.replace('http', 'ws');
  const [empty, before] = [memoryOf(service.processes), cpuOf(service.processes)];
  const sockets = await inTurns(size, async () => {
    const socket = new WireSocket(address);
    await socket.opened;
    return socket;
  });
  const times: Times[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const begun = performance.now();
    await Promise.all(
      sockets.map((socket, at) => {
        const text = `${turn} ${at} `.padEnd(120, 'x');
        const heard = socket.until((found) => found === text);
        socket.send(text);
        return heard;
      }),
    );
    const acknowledged = Math.max(...sockets.map(({ heardAt }) => heardAt)) - begun;
    const oneWay = async (text: string) => {
      const heard = sockets[0]?.until((found) => found === text);
      const sent = performance.now();
      sockets[0]?.send(text);
      await heard;
      return (sockets[0]?.heardAt ?? 0) - sent;
    };
    const seen = await oneWay(`${turn} one `.padEnd(120, 'x'));
    const shown = await oneWay(`${turn} two `.padEnd(viewBytes, 'x'));
    const text = `all:${turn} `.padEnd(viewBytes, 'x');
    const all = sockets.map((socket) => socket.until((found) => found === text));
    const sent = performance.now();
    sockets[0]?.send(text);
    await Promise.all(all);
    times.push({
      acknowledged,
      seen,
      shown,
      told: Math.max(...sockets.map(({ heardAt }) => heardAt)) - sent,
    });
  }
  const bytes = memoryOf(service.processes) - empty;
  const cpu = cpuOf(service.processes) - before;
  for (const socket of sockets) socket.close();
  await service.stop();
  return { times, bytes, cpu };
}

/** Resident memory of the processes, in bytes. */
function memoryOf(processes: readonly number[]): number {
  return processes.reduce((sum, id) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return sum + Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
  }, 0);
}

/** Milliseconds of CPU that the processes have run, all threads. */
function cpuOf(processes: readonly number[]): number {
  return processes.reduce((sum, id) => sum + [...threadTimes(id).values()].reduce((a, b) => a + b, 0), 0);
}

function line(label: string, times: readonly Times[], floor: readonly Times[], of: keyof Times): void {
  const all = times.map((time) => time[of]);
  const least = median(floor.map((time) => time[of]));
  process.stdout.write(
    `  ${label.padEnd(50)}${median(all).toFixed(1)} ms (${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)}), echo ${least.toFixed(1)}\n`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
