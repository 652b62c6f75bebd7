// What the writer of workbooks zips with, in the place of its own: `fflate` does large files in a worker made of a blob, which the policy
// of our pages forbids, and then never answers.
import { type Zippable, zipSync } from 'fflate/browser';

/** Zips `files` and hands the archive to `done`. The files have no time of their own, so the same files make the same archive. */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}

export { strToU8, zipSync } from 'fflate/browser';
