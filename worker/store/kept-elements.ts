// The elements of every deployment that readers answered in: pages name a version by its hash, and a quiz that stays open over a deployment
// fetches its parts from there. The platform keeps the files of the newest deployment alone, so each deployment's are copied to KV.
import type { Bindings } from '../env.ts';
import { readStatic } from '../static-file.ts';

type Shelves = Pick<Bindings, 'SETS' | 'ASSETS'>;

const nameOf = (path: string) => `element:${path}`;
/** Written last: half a copy is begun again. */
const markOf = (folder: string) => `elements:${folder}`;

let keeping: Promise<void> | undefined;

/** Keeps the elements of this deployment, once an isolate; tries again where that failed. */
export function keepElements(shelves: Shelves): Promise<void> {
  keeping ??= copyElements(shelves).catch((error: unknown) => {
    keeping = undefined;
    console.error(error);
  });
  return keeping;
}

/** Copies the folder of this deployment's elements, unless that was done. */
export async function copyElements({ SETS, ASSETS }: Shelves): Promise<void> {
  const list = JSON.parse((await readStatic(ASSETS, '/integrity.json')) ?? '{}') as Record<string, string>;
  const paths = Object.keys(list).filter((path) => path.startsWith('/w/'));
  const folder = paths[0]?.split('/')[2];
  if (folder === undefined || (await SETS.get(markOf(folder))) !== null) return;
  for (const path of paths) {
    const code = await readStatic(ASSETS, path);
    if (code === undefined) throw new Error(`${path} is listed and not there.`);
    await SETS.put(nameOf(path), code);
  }
  await SETS.put(markOf(folder), new Date().toISOString());
}

/** Returns the script that an earlier deployment had at `path`, or `undefined` where none is kept. */
export async function readKeptElement(sets: KVNamespace, path: string): Promise<string | undefined> {
  return /^\/w\/[0-9a-f]{10}\/[a-z-]{1,40}\.js$/.test(path)
    ? ((await sets.get(nameOf(path))) ?? undefined)
    : undefined;
}
