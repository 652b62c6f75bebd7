// What the WordPress plugin is made of: its sources with the project's version, the element as the service serves it, the looks, and
// translations.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageScripts } from '../page-scripts.ts';
import { moFile } from './mo-file.ts';
import { translations } from './translations.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** The page keeps still until the questions are there: a long stem with its options, on a phone and elsewhere. */
const room = `dalil-quiz { display: block; min-block-size: 30rem; }
@media (width >= 40rem) { dalil-quiz { min-block-size: 24rem; } }
`;

/** Returns the plugin's files by their path below its folder. */
export async function pluginFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string) => files.set(path, Buffer.from(content));
  const sources = readdirSync(join(root, 'widget', 'wordpress'), {
    recursive: true,
    encoding: 'utf8',
  }).sort();
  for (const path of sources)
    if (statSync(join(root, 'widget', 'wordpress', path)).isFile())
      add(path.replaceAll('\\', '/'), read('widget', 'wordpress', path).replaceAll('{{version}}', version));
  // The check has no block, and what other pages begin with no use here.
  const { folder, files: scripts } = await pageScripts();
  for (const [path, code] of scripts)
    if (path === 'dalil-quiz.js' || (path.startsWith(`${folder}/`) && !/\/dalil-[a-z-]+\.js$/.test(path)))
      add(`assets/${path}`, code);
  add('assets/dalil.css', room + read('widget', 'dalil-themes.css'));
  files.set('languages/dalil-ar.mo', moFile(translations));
  add('LICENSE', read('LICENSE'));
  add('LICENSE-lit', read('node_modules', 'lit', 'LICENSE'));
  return files;
}
