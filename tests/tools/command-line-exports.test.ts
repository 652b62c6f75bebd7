import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ImportReport, importFormatIds, importLimits, QuizJson } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'dalil-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(tool: 'quiz' | 'export' | 'import', ...args: string[]) {
  const script = join(import.meta.dirname, '..', '..', 'tools', `${tool}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const { title, text } = demonstrations.ar;
const article = file('article.txt', `date 2026-01-28 ${title}\n\n${text}`);
const printed = run('quiz', article, '--json').stdout;
const quiz = file('quiz.json', printed);
const { questions } = QuizJson.parse(JSON.parse(printed));

describe('npm run export and npm run import', () => {
  it.each(importFormatIds)('take a quiz to %s and back, every question with its receipt', (format) => {
    const exported = run('export', '--format', format, quiz);
    expect(exported.status).toBe(0);
    const back = run(
      'import',
      '--format',
      format,
      '--article',
      article,
      '--json',
      file(`quiz.${format}`, exported.stdout),
    );
    expect([back.status, back.stderr]).toEqual([0, '']);
    const { items } = ImportReport.parse(JSON.parse(back.stdout));
    expect(
      items.map(({ question, kind, stem, receipt }) => [
        question,
        kind,
        stem,
        receipt?.map(({ exact }) => exact),
      ]),
    ).toEqual(
      questions.map(({ id, kind, stem, evidence }) => [id, kind, stem, evidence.map(({ exact }) => exact)]),
    );
  });

  it('tell on standard error what a format could not carry', () => {
    const { stdout, stderr } = run('export', '--format', 'gift', quiz);
    const order = questions.find(({ kind }) => kind === 'order');
    expect(stderr).toContain(`Question ${order?.id} is written as a match`);
    expect(stdout).toContain('[tag:dalil-order]');
    expect(run('export', '--format', 'moodle-xml', quiz).stderr).toBe('');
  });

  it('tell the article and its day before a question', () => {
    expect(run('export', '--format', 'anki', quiz).stdout).toContain(
      `من مقال «${title}» (28 كانون الثاني/يناير 2026)`,
    );
  });

  it('tell faults by line and receipts or reasons in words', () => {
    const quote = questions[0]?.evidence[0]?.exact ?? '';
    const gift = file(
      'mixed.gift',
      `Which? {~a ~b}\n\nهل هذا صحيح؟ {TRUE####«${quote}»}\n\nهل الطقس جميل؟ {TRUE}`,
    );
    const { status, stdout, stderr } = run('import', '--format', 'gift', '--article', article, gift);
    expect([status, stderr]).toEqual([0, 'Line 1: None of the options is marked as right.\n']);
    expect(stdout).toContain(`❝ ${quote}`);
    expect(stdout).toContain('✗ No receipt:');
    expect(stdout).toContain('1 of 2 have a receipt.');
  });

  it('refuse in one line and by exit codes that scripts can tell apart', () => {
    const refused = (tool: 'export' | 'import', ...args: string[]) => {
      const { status, stdout, stderr } = run(tool, ...args);
      expect([stdout, stderr.trim().split('\n').length]).toEqual(['', stderr.includes('Line 1:') ? 2 : 1]);
      return status;
    };
    expect(refused('export', quiz)).toBe(2);
    expect(refused('export', '--format', 'qti', quiz)).toBe(2);
    expect(refused('export', '--format', 'gift', join(folder, 'none.json'))).toBe(2);
    expect(refused('export', '--format', 'gift', article)).toBe(12);
    expect(refused('export', '--format', 'gift', file('other.json', '{"version":1}'))).toBe(12);
    const unfit = printed
      .replace('"answer": true', '"answer": "maybe"')
      .replace('"answer": false', '"answer": "maybe"');
    expect(refused('export', '--format', 'gift', file('unfit.json', unfit))).toBe(12);
    const gift = file('empty.gift', '\n');
    expect(refused('import', '--format', 'gift', gift)).toBe(2);
    expect(refused('import', '--format', 'anki', '--article', article, gift)).toBe(2);
    expect(refused('import', '--format', 'gift', '--article', article, gift)).toBe(11);
    const long = file('long.gift', 'x'.repeat(importLimits.fileBytes + 1));
    expect(refused('import', '--format', 'gift', '--article', article, long)).toBe(6);
  });
});
