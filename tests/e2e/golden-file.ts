// Golden files of the gallery: compared, or written anew where DALIL_BLESS is set (`npm run bless:gallery`).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether golden files are written instead of compared. */
export const isBlessing = (process.env.DALIL_BLESS ?? '') !== '';

/** Returns the golden file at `path` below tests/e2e, after writing what `content` returns to it where that is wished; `undefined` where there is none. */
export function golden(path: string, content: () => Uint8Array): Buffer | undefined {
  const file = join(import.meta.dirname, path);
  if (isBlessing) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
  return existsSync(file) ? readFileSync(file) : undefined;
}
