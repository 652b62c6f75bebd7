import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { QuizJson, ReadingJson } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'dalil-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(tool: 'quiz' | 'read', ...args: string[]) {
  return runWith('', tool, ...args);
}

function runWith(input: string, tool: 'quiz' | 'read' | 'grade', ...args: string[]) {
  const script = join(import.meta.dirname, '..', '..', 'tools', `${tool}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const { title, text } = demonstrations.ar;
const plain = file('plain.txt', `${title}\n\n${text}`);

describe('npm run quiz', () => {
  it('prints a set that follows its schema, and nothing else', () => {
    const { status, stdout, stderr } = run('quiz', plain, '--json', '--published', '2026-01-28');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const quiz = QuizJson.parse(JSON.parse(stdout));
    expect(quiz.article.title).toBe(title);
    for (const question of quiz.questions) {
      const answers = Array.isArray(question.answer) ? question.answer : [question.answer];
      if (question.options !== undefined) expect(question.options).toEqual(expect.arrayContaining(answers));
      for (const { exact, start, end } of question.evidence)
        expect(quiz.article.text.slice(start, end)).toBe(exact);
    }
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const of = (seed: string) =>
      run('quiz', plain, '--json', '--published', '2026-01-28', '--seed', seed).stdout;
    expect(of('a')).toBe(of('a'));
    expect(of('a')).not.toBe(of('b'));
  });

  it('takes title and date from a first line that has them', () => {
    const dated = file('dated.txt', `date 2026-01-28 ${title}\n\n${text}`);
    const { stdout, stderr } = run('quiz', dated, '--json');
    expect(stderr).toBe('');
    expect(QuizJson.parse(JSON.parse(stdout)).article).toMatchObject({ title, publishedAt: '2026-01-28' });
  });

  it('reads HTML as it reads text', () => {
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const page = file(
      'page.html',
      `<!doctype html><html><head><title>${title}</title></head><body><nav>x</nav><article>${paragraphs.join('')}</article></body></html>`,
    );
    const { stdout } = run('quiz', page, '--json', '--published', '2026-01-28');
    expect(QuizJson.parse(JSON.parse(stdout)).article.text).toBe(text);
  });

  it('shows question, marked answer and quote to people', () => {
    const { stdout } = run('quiz', plain, '--published', '2026-01-28');
    expect(stdout).toContain('✓');
    expect(stdout).toContain('❝');
  });

  it('explains what was asked and what was stopped', () => {
    const { stdout } = run('quiz', plain, '--explain', '--published', '2026-01-28');
    expect(stdout).toMatch(/^\d\.\d {2}ar-when-year, choice: /m);
    expect(stdout).toMatch(/^– {4}attachment stopped ar-where-country: /m);
  });

  it('says when it has to read relative days against today', () => {
    expect(run('quiz', plain).stderr).toContain('--published');
  });

  it.each([
    ['no argument', [], 2],
    ['two files', [plain, plain], 2],
    ['an unknown option', [plain, '--colour'], 2],
    ['too many questions', [plain, '--most', '13'], 2],
    ['no such file', [join(folder, 'none.txt')], 2],
    ['an empty file', [file('empty.txt', ' \n')], 3],
    ['a picture', [file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 254]))], 4],
    ['a short text', [file('short.txt', 'وصل الوفد إلى بيروت يوم الاثنين.')], 5],
    ['a long text', [file('long.txt', `${text}\n\n`.repeat(20))], 6],
    [
      'another language',
      [file('german.txt', 'Der Hafen wurde gestern im Beisein vieler Gäste eröffnet. '.repeat(9))],
      7,
    ],
    ['an unknown --lang', [plain, '--lang', 'de'], 7],
    [
      'nothing to ask',
      [
        file(
          'plain-town.txt',
          'تطل المدينة القديمة على البحر وتمتد أسواقها بين الأزقة الضيقة ويقصدها الناس في الصباح والمساء. '.repeat(
            4,
          ),
        ),
      ],
      8,
    ],
    ['a date that is none', [plain, '--published', 'yesterday'], 9],
  ])('refuses %s in one line with an exit code of its own', (_, args, status) => {
    const result = run(
      'quiz',
      ...args,
      ...(args.includes('--published') ? [] : ['--published', '2026-01-28']),
    );
    expect(result.stdout).toBe('');
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.status).toBe(status);
  });
});

describe('npm run read', () => {
  it('prints what was understood, in places of the text', () => {
    const { status, stdout } = run('read', plain, '--json', '--published', '2026-01-28');
    expect(status).toBe(0);
    const { article, sentences, entities } = ReadingJson.parse(JSON.parse(stdout));
    expect(sentences.map((sentence) => sentence.text).join('')).toBe(article.text);
    for (const { start, end, text: found } of entities) expect(article.text.slice(start, end)).toBe(found);
  });
});

describe('npm run grade', () => {
  const asked = { lang: 'ar', question: 'أين رست السفينة؟', reference: 'اللاذقية' };
  const grade = (...lines: readonly unknown[]) => {
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { status, stdout, stderr } = runWith(input, 'grade');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('grades a line for a line, in order, and says why in its language', () => {
    const [right, wrong, empty] = grade(
      { ...asked, id: 'a', answer: 'في اللاذقيه' },
      { ...asked, id: 2, answer: 'طرطوس' },
      { ...asked, id: 'c', answer: '…' },
    );
    expect(right).toEqual({
      id: 'a',
      outcome: 'correct',
      score: 1,
      tolerated: ['hamza'],
      explanation: 'جواب صحيح، مع التسامح في الهمزة وما شابهها.',
    });
    expect(wrong).toMatchObject({ id: 2, outcome: 'incorrect', score: 0 });
    expect(wrong?.explanation).toContain('اللاذقية');
    expect(empty).toMatchObject({ id: 'c', outcome: 'empty', score: 0 });
  });

  it('tells the reference of a wrong answer only', () => {
    const question = 'Who painted the hall?';
    const line = { id: 1, lang: 'en', question, reference: 'Ada Quillon' };
    const told = grade(
      { ...line, answer: 'Ada Quillon' },
      { ...line, answer: 'Ada' },
      { ...line, answer: '?' },
      { ...line, answer: 'not Ada Quillon' },
    ).map(({ explanation }) => String(explanation).includes('Quillon'));
    expect(told).toEqual([false, false, false, true]);
  });

  it('goes on after lines that it can not read', () => {
    const graded = grade(
      'nonsense',
      '',
      '[]',
      { ...asked, id: 'x', lang: 'de', answer: 'Kiel' },
      { id: 7 },
      {
        ...asked,
        id: 'y',
        answer: 'اللاذقية',
      },
    );
    expect(graded).toEqual([
      { line: 1, error: 'not JSON' },
      { line: 3, error: 'not an object' },
      { id: 'x', line: 4, error: 'lang has to be ar, en, fr' },
      { id: 7, line: 5, error: 'lang has to be ar, en, fr' },
      expect.objectContaining({ id: 'y', outcome: 'correct' }),
    ]);
  });

  it('takes the names of the article for wrong answers', () => {
    const line = { ...asked, question: 'مَن قاد السفينة؟', reference: 'عمر الزيني', answer: 'الزيني' };
    const article = 'قاد السفينة القبطان عمر الزيني، واستقبله المدير رامي الزيني في المرفأ.';
    expect(grade({ ...line, id: 1 }, { ...line, id: 2, article })).toMatchObject([
      { outcome: 'correct' },
      { outcome: 'partial' },
    ]);
  });

  it('scores definitions in Arabic, and leaves those in English ungraded', () => {
    const question = 'عرّف الزلزال.';
    const reference = 'اهتزاز مفاجئ وسريع لقشرة الأرض تسببه حركة الصفائح وانكسار الصخور في باطنها';
    const [known, unknown] = grade(
      { id: 1, lang: 'ar', question, reference, answer: reference },
      {
        id: 2,
        lang: 'en',
        type: 'definition',
        question: 'Define erosion.',
        reference: 'The wearing away of rock by water, wind or ice.',
        answer: 'Rock worn by water.',
      },
    );
    expect(known).toMatchObject({ outcome: 'correct' });
    expect(unknown).toMatchObject({ outcome: 'not_graded' });
  });

  it('refuses a file as an argument', () => {
    expect(runWith('', 'grade', plain)).toMatchObject({ status: 2, stdout: '' });
  });
});
