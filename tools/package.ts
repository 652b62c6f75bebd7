// npm run package: the npm package @dalil/widget in dist/package, ready for npm pack.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageModules } from './package/bundle.ts';
import { writeDeclarations } from './package/declarations.ts';
import { frameworkTypes } from './package/framework-types.ts';
import { manifest } from './package/manifest.ts';
import { packageJson } from './package/package-json.ts';

const root = join(import.meta.dirname, '..');

/** The doors of the package: names of files in `widget/package`. */
const entries = ['index', 'dalil-quiz', 'dalil-check', 'define', 'react', 'server'] as const;

/** Builds the package in `folder`. */
export async function buildPackage(folder: string): Promise<void> {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const json = (path: string, value: unknown) => write(path, `${JSON.stringify(value, undefined, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, code] of await packageModules(entries)) write(path, code);
  writeDeclarations(join(folder, 'types'), entries);
  for (const [path, code] of frameworkTypes()) write(path, code);
  json('custom-elements.json', manifest());
  json('package.json', packageJson(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))));
  cpSync(join(root, 'widget', 'dalil-themes.css'), join(folder, 'themes.css'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  for (const page of ['README.md', 'README.ar.md'])
    cpSync(join(root, 'widget', 'package', page), join(folder, page));
}

if (import.meta.main) {
  await buildPackage(join(root, 'dist', 'package'));
  process.stdout.write('dist/package is built. Pack it there with npm pack.\n');
}
