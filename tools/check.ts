// npm run check: everything that has to hold before a commit, in the order of what fails fastest. --without-tests leaves
// the tests out, for CI, which has run them already.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['format and lint', bin('biome'), ['check', '--error-on-warnings']],
  ['types', bin('tsc'), ['--build']],
  ['tests', node, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run']],
  ['schemas', node, [join(root, 'tools', 'schemas.ts'), '--check']],
  ['sizes', node, [join(root, 'tools', 'size.ts')]],
];

const wanted = process.argv.includes('--without-tests') ? steps.filter(([name]) => name !== 'tests') : steps;
const times: string[] = [];
for (const [name, command, args] of wanted) {
  process.stdout.write(`\n— ${name}\n`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    process.stderr.write(`\n${name} failed.\n`);
    process.exitCode = 1;
    break;
  }
}
process.stdout.write(`\n${times.join(' · ')}\n`);
