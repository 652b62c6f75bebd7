// npm run wordpress: the WordPress plugin as dist/dalil-wordpress.zip.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { pluginFiles } from './wordpress/plugin-files.ts';

/** The same files, the same zip: they all bear the first moment that a zip can name. */
const mtime = new Date(1980, 0, 1);

/** Returns the plugin, everything in the folder `dalil`. */
export async function pluginZip(): Promise<Uint8Array> {
  const files = [...(await pluginFiles())].map(([path, content]) => [`dalil/${path}`, content] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

if (import.meta.main) {
  const dist = join(import.meta.dirname, '..', 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'dalil-wordpress.zip'), await pluginZip());
  process.stdout.write('dist/dalil-wordpress.zip is built.\n');
}
