// The package's modules: readable, each part once, what is fetched late as literal imports that every bundler follows.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** React's frameworks read these words at the top of a module; esbuild would drop them from a bundle's. */
const clientModule: Plugin = {
  name: 'client-module',
  setup(bundle) {
    bundle.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles)
        if (file.path.endsWith('/react.js'))
          file.contents = new TextEncoder().encode(`'use client';\n${file.text}`);
    });
  },
};

/** Returns the modules of `entries`, names of files in `widget/package`, by their path in the package. */
export async function packageModules(entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const outdir = join(root, 'dist', 'package');
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(root, 'widget', 'package', `${name}.ts`)),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    packages: 'external',
    outdir,
    chunkNames: 'parts/[name]-[hash]',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    plugins: [clientModule],
    write: false,
  });
  const ordered = outputFiles.map(({ path, text }): [string, string] => [
    path.slice(outdir.length + 1),
    text,
  ]);
  return new Map(ordered);
}
