import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const project = inject('project');
const root = join(import.meta.dirname, '..', '..');
const installed = join(project, 'node_modules', '@dalil', 'widget');

/** What TypeScript says about `files` in the project; nothing when they are right. */
function complaints(name: string, files: Readonly<Record<string, string>>, options: object = {}): string {
  const folder = join(project, name);
  mkdirSync(folder);
  for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code);
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = join(root, 'node_modules', 'typescript', 'lib', 'tsc.js');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
}

describe('The types of the package', () => {
  it('stand alone: they lead to nothing that the package does not depend on', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const known = Object.keys({ ...dependencies, ...peerDependencies });
    const specifiers = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => [
        ...readFileSync(join(installed, file), 'utf8').matchAll(
          /(?:from |import\(|^import )["']([^"']+)["']/gm,
        ),
      ])
      .map(([, specifier = '']) => specifier);
    const foreign = specifiers.filter(
      (name) => !name.startsWith('.') && !known.includes(name.split('/')[0] ?? ''),
    );
    expect(foreign).toEqual([]);
    expect(specifiers.filter((name) => name.startsWith('.') && !name.endsWith('.js'))).toEqual([]);
    const code = `import '@dalil/widget/define';
import { DalilQuiz, type PublicSet, type QuizEvents } from '@dalil/widget';
const quiz = document.querySelector('dalil-quiz');
if (quiz !== null) { const same: DalilQuiz = quiz; void same.goTo(0); quiz.numerals = 'arab'; quiz.headline = true; }
quiz?.addEventListener('quiz-answered', ({ detail }) => { const { outcome }: QuizEvents['quiz-answered'] = detail; void outcome; });
// @ts-expect-error: the element has no such property
quiz?.score;
export const first = (set: PublicSet): string | undefined => set.questions[0]?.options?.[0]?.text;
// @ts-expect-error: nothing public holds the key
export const key = (set: PublicSet) => set.answerKey;
`;
    expect(complaints('plain', { 'main.ts': code }, { lib: ['es2022', 'dom', 'dom.iterable'] })).toBe('');
  });

  it('are those of React, Vue and Svelte: what the elements take passes, what they don’t does not', () => {
    const react = `import { DalilCheck, DalilQuiz } from '@dalil/widget/react';
export const parts = <>
  <DalilQuiz set="s-1" src="https://dalil.example" headline numerals="arab" keep="no" className="dalil-paper" onQuizAnswered={({ detail }) => detail.outcome satisfies string}>
    <a href="/quiz">Quiz</a>
  </DalilQuiz>
  <DalilCheck article="#story" onCheckJudged={({ detail }) => detail.reasons.length} ref={(check) => void check?.load()} />
  <dalil-quiz set="s-1" headline lang="ar" onquiz-finished={({ detail }) => detail.points} />
  {/* @ts-expect-error: no such numerals */}
  <DalilQuiz numerals="roman" />
  {/* @ts-expect-error: no listener */}
  <dalil-check oncheck-judged={7} />
</>;
`;
    const vue = `import '@dalil/widget/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['dalil-quiz']>['$props'];
export const props: Props = { set: 's-1', headline: true, keep: 'no', class: 'dalil-ink', onQuizAnswered: ({ detail }) => detail.score };
// @ts-expect-error: no such numerals
export const wrong: Props = { numerals: 'roman' };
`;
    const svelte = `import '@dalil/widget/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
export const props: SvelteHTMLElements['dalil-check'] = { set: 's-1', class: 'dalil-ink', 'oncheck-judged': ({ detail }) => detail.outcome };
// @ts-expect-error: a set is named by its id
export const wrong: SvelteHTMLElements['dalil-check'] = { set: 1 };
`;
    const files = { 'react.tsx': react, 'vue.ts': vue, 'svelte.ts': svelte };
    const options = { lib: ['es2022', 'dom', 'dom.iterable'], jsx: 'react-jsx', skipLibCheck: true };
    expect(complaints('frameworks', files, options)).toBe('');
  });
});
