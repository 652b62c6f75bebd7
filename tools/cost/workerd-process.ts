// A Worker in a fresh workerd process of its own, and the CPU time that the process has run so far.
import { readdirSync, readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

/** CPU time in milliseconds: of all threads of a process, and of the one that ran most, which is the Worker's. */
export interface CpuTime {
  readonly all: number;
  readonly thread: number;
}

/** A running process. */
export interface WorkerdProcess {
  /** CPU time from its start until it was ready for the first request. */
  readonly start: CpuTime;
  /** Sends `body` (or nothing) to `path` and returns the CPU time that it took. */
  cost(path: string, body?: string): Promise<CpuTime>;
  stop(): Promise<void>;
}

/** Starts `script` in a process of its own. */
export async function startWorkerd(script: string): Promise<WorkerdProcess> {
  const before = workerdIds();
  const modules = { 'bench.mjs': { type: 'esm' as const, contents: script } };
  const config = {
    name: 'bench',
    compatibilityDate: '2026-09-01',
    manifest: { mainModule: 'bench.mjs', modules },
  };
  const miniflare = new Miniflare({ workers: [{ config }] });
  const origin = await miniflare.ready;
  const id = workerdIds().find((candidate) => !before.includes(candidate));
  if (id === undefined) throw new Error('No workerd process was found; the benchmark needs Linux.');
  return {
    start: timeSince(new Map(), threadTimes(id)),
    async cost(path, body) {
      const from = threadTimes(id);
      const init = body === undefined ? {} : { method: 'POST', body };
      const response = await fetch(new URL(path, origin), init);
      const said = await response.text();
      if (!response.ok) throw new Error(`The benchmark's article makes no set: ${said}`);
      return timeSince(from, threadTimes(id));
    },
    stop: () => miniflare.dispose(),
  };
}

/** Returns the ids of the processes of workerd that this one has started. */
export function ownWorkerdIds(): number[] {
  const parent = `PPid:\t${process.pid}\n`;
  return workerdIds().filter((id) => readFileSync(`/proc/${id}/status`, 'utf8').includes(parent));
}

function workerdIds(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readFileSync(`/proc/${name}/comm`, 'utf8').startsWith('workerd') ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** Returns the CPU time in milliseconds that a process has run, by thread; the scheduler counts nanoseconds. */
export function threadTimes(id: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const thread of readdirSync(`/proc/${id}/task`)) {
    const [run = '0'] = readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ');
    times.set(thread, Number(run) / 1_000_000);
  }
  return times;
}

function timeSince(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): CpuTime {
  const ran = [...to].map(([thread, time]) => time - (from.get(thread) ?? 0));
  return { all: ran.reduce((sum, time) => sum + time, 0), thread: Math.max(...ran) };
}
