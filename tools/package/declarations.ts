// The package's declarations: TypeScript writes them from the sources, the wire's come as plain types, and only what the entries
// reach is kept. Nothing in them leads out of the package but what it depends on.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import * as z from 'zod/mini';
import * as statementWire from '../../questions/statement-wire.ts';
import * as wire from '../../questions/wire.ts';
import { wireTypes } from './wire-types.ts';

const root = join(import.meta.dirname, '..', '..');

/** Writes the declarations of `entries`, names of files in `widget/package`, to the folder `types`. */
export function writeDeclarations(types: string, entries: readonly string[]): void {
  const tsc = join(root, 'node_modules', 'typescript', 'lib', 'tsc.js');
  const project = join(root, 'widget', 'package', 'tsconfig.types.json');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--outDir', types], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  writeWire(types);
  const reached = new Set<string>();
  for (const entry of entries) reach(types, `widget/package/${entry}.d.ts`, reached);
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(join(types, file));
}

/** Puts plain types in the place of what is inferred from schemas. */
function writeWire(types: string): void {
  const wanted = wantedOfWire(types);
  const shapes = schemasOf(wire, wanted);
  const statements = schemasOf(statementWire, wanted);
  const all = wireTypes({ ...shapes, ...statements }, commentsOf('wire.ts', 'statement-wire.ts'));
  const note = '// Made from the schemas of the wire.\n';
  writeFileSync(join(types, 'questions', 'wire.d.ts'), note + all);
  const names = Object.keys(statements).join(', ');
  writeFileSync(
    join(types, 'questions', 'statement-wire.d.ts'),
    `export type { ${names} } from './wire.js';\n`,
  );
}

/** Names that the elements' own declarations take from the wire. */
function wantedOfWire(types: string): Set<string> {
  const pattern = /(?:import|export) type \{([^}]*)\} from '[./]+\/questions\/(?:statement-)?wire\.ts'/g;
  const names = readdirSync(types, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(join(types, file), 'utf8').matchAll(pattern)])
    .flatMap(([, list = '']) => list.split(','));
  return new Set(names.map((name) => name.trim()));
}

function schemasOf(module: object, wanted: ReadonlySet<string>): Record<string, z.core.$ZodType> {
  return Object.fromEntries(
    Object.entries(module).filter(([name, value]) => wanted.has(name) && value instanceof z.core.$ZodType),
  );
}

/** What the sources say of each schema. */
function commentsOf(...files: readonly string[]): Map<string, string> {
  const pattern = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)export const (\w+)/g;
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(join(root, 'questions', file), 'utf8').matchAll(pattern)].map(
        ([, comment = '', name = '']): [string, string] => [name, comment],
      ),
    ),
  );
}

/** Follows the imports of `file`, writing each as it is found in a package: `./x.js`. */
function reach(types: string, file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  const path = join(types, file);
  const code = readFileSync(path, 'utf8').replace(
    /((?:from |import\(|import )["'])(\.{1,2}\/[^"']+)\.ts(["'])/g,
    '$1$2.js$3',
  );
  writeFileSync(path, code);
  for (const [, to = ''] of code.matchAll(/(?:from |import\(|import )["'](\.{1,2}\/[^"']+)\.js["']/g))
    reach(types, normalize(join(dirname(file), `${to}.d.ts`)), reached);
}
