// Pictures of the gallery: kept with few colours, compared with a tolerance.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';
import { golden } from './golden-file.ts';

/** Colours of a kept picture: enough for black on white, an accent, three verdict tones and a marker with their soft edges. */
const colours = 16;
/** How far colours may lie apart before a pixel counts as another: the kept picture has few of them. */
const threshold = 0.2;
/** The share of pixels that may differ: less than one letter. */
const tolerated = 0.0005;

/** Returns what is wrong with `taken`, a PNG, against the picture kept at `path`; nothing if they look alike. */
export function pictureFault(path: string, taken: Buffer): string | undefined {
  const { width, height, data } = pixels(taken);
  const kept = golden(path, () => new Uint8Array(UPNG.encode([copyOf(data)], width, height, colours)));
  if (kept === undefined) return `${path}: no picture is kept.`;
  const before = pixels(kept);
  if (before.width !== width || before.height !== height)
    return `${path}: ${width} × ${height} instead of ${before.width} × ${before.height}.`;
  const changed = new Uint8Array(width * height * 4);
  const count = pixelmatch(before.data, data, changed, width, height, { threshold });
  if (count <= tolerated * width * height) return undefined;
  const shown = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'pictures', path);
  mkdirSync(dirname(shown), { recursive: true });
  writeFileSync(shown, new Uint8Array(UPNG.encode([copyOf(changed)], width, height, 0)));
  writeFileSync(shown.replace(/\.png$/, '.now.png'), taken);
  return `${path}: ${count} pixels differ; see ${shown}.`;
}

function pixels(png: Buffer): { width: number; height: number; data: Uint8Array } {
  const decoded = UPNG.decode(copyOf(png));
  const [frame] = UPNG.toRGBA8(decoded);
  if (frame === undefined) throw new Error('The picture is empty.');
  return { width: decoded.width, height: decoded.height, data: new Uint8Array(frame) };
}

/** The bytes in a buffer of their own: a Node buffer may be part of a larger one. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
