// Where the measuring data lies, and how its lines are read. None of it belongs to the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../cli/fault.ts';

const folder = process.env.DALIL_DATA ?? '../shared/data';

/** Returns the JSON lines of `file` in the data folder (`DALIL_DATA`), or says that there is none. */
export function dataLines<Line>(file: string): Line[] {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Fault('no_file', `There is no ${file} in the data folder; set DALIL_DATA to where it lies.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
