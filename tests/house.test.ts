import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls } from '../worker/api/calls.ts';
import { problems } from '../worker/problem.ts';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /^(?:questions|worker|widget|tools|tests)\/.*\.ts$/.test(file));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import of `file`; relative ones as paths from the root. */
function importsOf(file: string): Import[] {
  const pattern = /(?:^|\n)(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g;
  return [...read(file).matchAll(pattern)].map((match) => {
    const to = match[2] ?? match[3] ?? '';
    return {
      from: file,
      to: to.startsWith('.') ? relative(root, join(root, dirname(file), to)) : to,
      typeOnly: match[1] !== undefined,
    };
  });
}

const imports = sources.flatMap(importsOf);
const within = (room: string) => imports.filter(({ from }) => from.startsWith(`${room}/`));
const values = (list: readonly Import[]) => list.filter(({ typeOnly }) => !typeOnly);
const shown = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

describe('The rooms', () => {
  it('the domain imports itself, Zod and one hash', () => {
    const foreign = within('questions').filter(
      ({ to }) => !to.startsWith('questions/') && to !== 'zod/mini' && !to.startsWith('@noble/hashes/'),
    );
    expect(shown(foreign)).toEqual([]);
  });

  it('the service knows the domain by its one door', () => {
    const inside = within('worker').filter(
      ({ to }) => to.startsWith('questions/') && to !== 'questions/index.ts',
    );
    expect(shown(inside)).toEqual([]);
    expect(shown(within('worker').filter(({ to }) => /^(?:widget|tools|tests)\//.test(to)))).toEqual([]);
  });

  it('the elements carry Lit, the fold, the shuffle, QR codes, and types; nothing else of the domain', () => {
    const shared = ['lit', 'questions/text/fold.ts', 'questions/chance.ts', 'qr'];
    // What a teacher fetches to keep a workbook, and what the page of receipts verifies with; neither is in an element of readers.
    const apart: Readonly<Record<string, readonly string[]>> = {
      'widget/room/report/xlsx.ts': ['write-excel-file/universal'],
      'widget/room/report/zip-here.ts': ['fflate/browser'],
      'widget/verify/dalil-verify.ts': ['questions/rooms/receipt.ts'],
      'widget/verify/read-receipt.ts': ['questions/rooms/receipt.ts', 'jose/jws/compact/verify'],
    };
    const carried = values(within('widget')).filter(
      ({ from, to }) =>
        !from.startsWith('widget/package/') &&
        !to.startsWith('widget/') &&
        !shared.includes(to) &&
        apart[from]?.includes(to) !== true,
    );
    expect(shown(carried)).toEqual([]);
  });

  it('the package carries the elements, React for its components, and nothing else', () => {
    const foreign = values(within('widget/package')).filter(({ to }) => !/^(?:widget\/|react$)/.test(to));
    expect(shown(foreign)).toEqual([]);
  });

  it('imports in the domain run one way along the route', () => {
    const route = ['text/', 'reading/', 'languages/', 'kinds/', 'asking.ts', 'set.ts', 'check.ts'];
    const stage = (file: string) => route.findIndex((part) => file.startsWith(`questions/${part}`));
    const back = values(within('questions')).filter(({ from, to }) => {
      const [a, b] = [stage(from), stage(to)];
      if (a === -1 || b === -1 || b <= a) return false;
      // The reader asks the table of languages.
      return to !== 'questions/languages/languages.ts';
    });
    expect(shown(back)).toEqual([]);
  });
});

describe('The papers', () => {
  it('wrangler.toml, env.ts and docs/storage.md name the same bindings, and the last two the same secrets', () => {
    const toml = read('wrangler.toml');
    const declared = [...toml.matchAll(/^binding = "(\w+)"|^name = "([A-Z_]+)"/gm)]
      .map((match) => match[1] ?? match[2])
      .sort();
    const bindings = /interface Bindings \{([^}]*)\}/.exec(read('worker/env.ts'))?.[1] ?? '';
    const typed = [...bindings.matchAll(/readonly (\w+):/g)].map((match) => match[1]).sort();
    const described = [...read('docs/storage.md').matchAll(/^\| `([A-Z_]+)` \|/gm)]
      .map((match) => match[1])
      .sort();
    expect(typed).toEqual(declared);
    expect(described).toEqual(declared);
    const secrets = [...bindings.matchAll(/readonly (\w+)\?:/g)].map((match) => match[1]).sort();
    expect(secrets.length).toBeGreaterThan(0);
    const told = [...read('docs/storage.md').matchAll(/^- secret `([A-Z_]+)`/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual(secrets);
  });

  it('docs/wire.md lists every problem code with its status', () => {
    const listed = [...read('docs/wire.md').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(listed).toEqual(Object.entries(problems).map(([code, [status]]) => [code, status]));
  });

  it('docs/wire.md names every call', () => {
    const wire = read('docs/wire.md').replaceAll('`', '');
    for (const { method, path } of calls) expect(wire).toContain(`${method} ${path}`);
  });

  it('docs/dependencies.md has a row for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const name of Object.keys(dependencies))
      expect(read('docs/dependencies.md')).toContain(`| \`${name}\` |`);
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-beta)?$/);
  });

  it('docs/accessibility.md answers every criterion of WCAG 2.2 A and AA, by tests that exist', () => {
    const paper = read('docs/accessibility.md');
    const rows = [...paper.matchAll(/^\| ([1-4]\.\d\.\d+) [^|]+ \| (AA?) \|/gm)].map(
      ([, criterion, level]) => `${criterion} ${level}`,
    );
    expect(new Set(rows).size).toBe(55);
    expect(rows.filter((row) => row.endsWith(' A'))).toHaveLength(31);
    for (const [, file = ''] of paper.matchAll(/(tests\/[\w/.-]+\.ts)/g)) expect(files).toContain(file);
  });

  it('the README gives commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
  });
});

describe('The files', () => {
  it('have three hundred lines at most, data apart', () => {
    const data = /\/languages\/.*\/(?:lexicon|gazetteer|words|data)/;
    const long = sources.filter((file) => !data.test(file) && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('open with a comment that says what they are for', () => {
    const silent = sources.filter((file) => !file.startsWith('tests/') && !read(file).startsWith('//'));
    expect(silent).toEqual([]);
  });

  it('name no machine', () => {
    const path = new RegExp(`(?:^|[^\\w.-])/(?:${['home', 'work', 'Users'].join('|')})/[a-z]`);
    const naming = files.filter((file) => /\.(?:ts|md|toml|json|sql)$/.test(file) && path.test(read(file)));
    expect(naming).toEqual([]);
  });
});
