import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { LitElement } from 'lit';
import { describe, expect, inject, it, vi } from 'vitest';
import { elementList, type Listed } from '../../tools/package/element-list.ts';
import { frameworkTypes } from '../../tools/package/framework-types.ts';
import { DalilCheck } from '../../widget/dalil-check.ts';
import { DalilQuiz } from '../../widget/dalil-quiz.ts';

// Lit says on the console that it is built for tests; here that is meant.
vi.hoisted(() => Reflect.set(globalThis, 'litIssuedWarnings', new Set(['dev-mode'])));

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const classes: Readonly<Record<string, typeof LitElement>> = { DalilQuiz, DalilCheck };

/** An import of code, not of types alone; in the second group one that is for later. */
const imports = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/** Files of `widget` that the one at `path` brings along. The check fetches nothing late that draws. */
function reached(path: string, isLateToo: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !path.startsWith('widget/')) return seen;
  seen.add(path);
  for (const [, now, later] of read(path).matchAll(imports)) {
    const to = now ?? (isLateToo ? later : undefined);
    if (to !== undefined) reached(normalize(join(dirname(path), to)), isLateToo, seen);
  }
  return seen;
}

/** The distinct first groups of `pattern` in the sources of an element, sorted. */
function found(tag: string, pattern: RegExp): string[] {
  const code = [...reached(`widget/${tag}.ts`, tag === 'dalil-quiz')].map(read).join('\n');
  return [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

const names = (list: readonly Listed[]) => list.map(({ name }) => name).sort();

describe.each(elementList)('The list of what $tag offers', (element) => {
  const { tag, className, attributes, events, eventMap, methods, parts, slots, customProperties } = element;
  const own = classes[className];

  it('has every attribute of the element, and no other', () => {
    expect(own?.observedAttributes.length).toBeGreaterThan(0);
    const declared = [...(own?.elementProperties ?? [])].filter(([, { state }]) => state !== true);
    expect(names(attributes)).toEqual(declared.map(([name]) => String(name)).sort());
  });

  it('has every event, and no other', () => {
    const declared = new RegExp(`interface ${eventMap} \\{[^]*?\\n\\}`).exec(read('widget/events.ts'))?.[0];
    const typed = [...(declared ?? '').matchAll(/^ {2}'([a-z-]+)': /gm)].map(([, name]) => name).sort();
    expect(names(events)).toEqual(typed);
    expect(names(events)).toEqual(found(tag, /\btell\((?:\s*this,)?\s*'([a-z-]+)'/g));
  });

  it('has every part and slot, and no other', () => {
    expect(names(parts)).toEqual(found(tag, /\bpart="([a-z-]+)"/g));
    expect(names(slots)).toEqual(found(tag, /<slot(?: name="([a-z-]*)")?>/g));
  });

  it('has every custom property, and no other', () => {
    expect(names(customProperties)).toEqual(found(tag, /var\((--dalil-[a-z-]+)/g));
  });

  it('has methods that are there', () => {
    for (const { name } of methods) expect(typeof Reflect.get(own?.prototype ?? {}, name)).toBe('function');
  });

  it('is all in docs/embedding.md', () => {
    const page = read('docs/embedding.md');
    for (const name of [...attributes, ...events, ...parts, ...customProperties].map((listed) => listed.name))
      expect(page).toContain(`\`${name}\``);
    for (const { name } of methods) expect(page).toContain(`\`${name}(`);
  });
});

describe('The package', () => {
  const folder = join(inject('project'), 'node_modules', '@dalil', 'widget');

  it('tells of the elements what the list says, in the form that editors read', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
      modules: {
        path: string;
        declarations: Record<string, readonly Listed[] & string>[];
        exports: { kind: string; name: string }[];
      }[];
    };
    for (const [index, element] of elementList.entries()) {
      const module = manifest.modules[index];
      const [declared = {}] = module?.declarations ?? [];
      expect(declared.tagName).toBe(element.tag);
      for (const [ours, theirs] of [
        ['attributes', 'attributes'],
        ['events', 'events'],
        ['parts', 'cssParts'],
        ['slots', 'slots'],
        ['customProperties', 'cssProperties'],
      ] as const)
        expect((declared[theirs] ?? []).map(({ name }) => name)).toEqual(
          element[ours].map(({ name }) => name),
        );
      expect(module?.exports.map(({ kind }) => kind)).toEqual(['js', 'custom-element-definition']);
      expect(readdirSync(folder)).toContain(module?.path);
    }
  });

  it('tells every framework of every attribute and event', () => {
    for (const code of frameworkTypes().values())
      for (const { tag, attributes, events, eventMap } of elementList) {
        expect(code).toContain(`'${tag}': `);
        for (const { name, type } of attributes)
          if (name !== 'lang') expect(code).toContain(`${name}?: ${type};`);
        for (const { name } of events) expect(code).toContain(`CustomEvent<${eventMap}['${name}']>`);
      }
  });

  it('has the version and the licence of the project, and names what it exports', () => {
    const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    const { version, license } = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect([own.name, own.version, own.license]).toEqual(['@dalil/widget', version, license]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `./${file}`);
    const targets = JSON.stringify(own.exports).matchAll(/"(\.\/[^"]+\.[a-z]+)"[,}]/g);
    for (const [, target] of targets) expect(files).toContain(target);
    expect(files).toContain('./LICENSE');
  });
});
