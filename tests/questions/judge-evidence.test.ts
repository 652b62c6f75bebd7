// What holds for every verdict: quotes are verbatim, marks lie inside them, the same in gives the same out, no string throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, judgeStatement } from '../../questions/index.ts';
import { StatementVerdict } from '../../questions/statement-wire.ts';
import { limits } from '../../questions/wire.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';
import { articleFrom, verdictOn } from './fixtures/judging.ts';

const golden = goldenArticles();
const again = goldenArticles();

/** A sentence of a golden article as it stands, with words left out, put elsewhere, or with other figures. */
const cases = fc
  .tuple(
    fc.nat(golden.length - 1),
    fc.nat(60),
    fc.constantFrom('whole', 'without', 'moved', 'figures', 'joined'),
    fc.nat(30),
    fc.nat(30),
  )
  .map(([index, sentence, change, one, other]) => {
    const { article } = golden[index] as (typeof golden)[number];
    const { sentences } = article;
    const text = sentences[sentence % sentences.length]?.text.trim() ?? '';
    const words = text.split(' ');
    const [word = ''] = words.splice(one % words.length, 1);
    if (change === 'moved') words.splice(other % (words.length + 1), 0, word);
    const next = sentences[(sentence + 1) % sentences.length]?.text.trim() ?? '';
    const changed = {
      whole: text,
      without: words.join(' '),
      moved: words.join(' '),
      figures: text.replace(/\d/g, (digit) => `${(Number(digit) + one) % 10}`),
      joined: `${text} ${next}`,
    }[change];
    return { index, article, statement: changed.slice(0, limits.statementLength) };
  })
  .filter(({ statement }) => /\p{L}/u.test(statement));

function expectSound(verdict: StatementVerdict, article: Article): void {
  expect(StatementVerdict.safeParse(verdict).success).toBe(true);
  expect(verdict.reasons.length).toBeGreaterThan(0);
  for (const { source, exact, start, end, marks, textHash, sourceTitle } of verdict.evidence) {
    const text = [article, ...article.sources].find(({ id }) => id === source);
    expect(text).toMatchObject({ textHash, title: sourceTitle });
    expect(text?.text.slice(start, end)).toBe(exact);
    for (const mark of marks) {
      expect(mark.start).toBeLessThan(mark.end);
      expect(mark.end).toBeLessThanOrEqual(exact.length);
    }
  }
}

describe('a verdict on a statement made of a golden article', () => {
  it('quotes its texts word for word, with marks inside the quotes', () => {
    fc.assert(
      fc.property(cases, ({ article, statement }) => {
        const verdict = verdictOn(statement, article);
        expectSound(verdict, article);
        if (['supported', 'refuted', 'conflicting'].includes(verdict.outcome))
          expect(verdict.evidence.length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('is the same for the same article and statement', () => {
    fc.assert(
      fc.property(cases, ({ index, article, statement }) => {
        const twin = again[index]?.article;
        if (twin === undefined) throw new Error('No twin.');
        expect(judgeStatement(statement, twin)).toEqual(judgeStatement(statement, article));
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

it.each(golden.map(({ slug, article }) => ({ slug, article })))(
  'no sentence of $slug is refuted by its own article',
  ({ article }) => {
    const refuted = article.sentences
      .map(({ text }) => text.trim())
      .filter((text) => text.length <= limits.statementLength)
      .filter((text) => {
        const result = judgeStatement(text, article);
        return result.ok && result.value.outcome === 'refuted';
      });
    expect(refuted).toEqual([]);
  },
);

const small = articleFrom([
  'افتتح وزير النقل سالم الخطيب الجسر المعلق في مدينة العقبة يوم الثلاثاء 13 كانون الثاني/يناير 2026، بعد ثلاث سنوات من الأعمال.',
  'وبلغت كلفة الجسر، الذي يمتد على طول 840 متراً، 65 مليون دينار.',
  'وحضرت رئيسة البلدية ليلى منصور الحفل وصافحت العمال والمهندسين الذين شاركوا في البناء منذ يومه الأول.',
]);

describe('the length of a statement', () => {
  it('may be 600 UTF-16 units', () => {
    expect(judgeStatement('م'.repeat(600), small).ok).toBe(true);
    expect(judgeStatement(`${'🙂'.repeat(299)} م`, small).ok).toBe(true);
  });

  it('may not be 601', () => {
    expect(judgeStatement('م'.repeat(601), small)).toEqual({
      ok: false,
      failure: { reason: 'statement_too_long', length: 601, most: 600 },
    });
  });

  it.each(['', ' ', '\n\n', '…', '.،؟', '«»', '\u200f\u202b'])(
    'may not be nothing but marks: “%s”',
    (statement) => {
      expect(judgeStatement(statement, small)).toMatchObject({
        ok: false,
        failure: { reason: 'empty_statement' },
      });
    },
  );
});

const odd = fc.constantFrom(
  'و'.repeat(600),
  'و '.repeat(300),
  'ال'.repeat(300),
  'سالم '.repeat(120),
  '1 '.repeat(300),
  'a'.repeat(600),
  '\u202eافتتح الخطيب الجسر\u202c',
  'افتتح 🙂 الخطيب 👩‍👩‍👧 الجسر',
  'افتتح \ud83d الخطيب \udc00 الجسر',
  'افتتح\u0000الجسر',
  '13/13/2026 ٪٪ 65.65.65',
  '<script>alert(1)</script>',
  '__proto__ constructor toString',
);

it('no string throws or yields a verdict that is not sound', () => {
  const texts = fc.oneof(
    odd,
    fc.string({ unit: 'binary', maxLength: 600 }).filter(({ length }) => length <= 600),
    fc
      .array(
        fc.constantFrom(...small.text.split(' '), '\u202b', '🙂', '\ud800', '؟', '،', 'لم', 'إن', 'قال'),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ').slice(0, 600)),
  );
  fc.assert(
    fc.property(texts, (statement) => {
      const result = judgeStatement(statement, small);
      if (result.ok) expectSound(result.value, small);
      else expect(result.failure.reason).toBe('empty_statement');
    }),
    { numRuns: 500, seed: 3 },
  );
});

it('no odd string finds support', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (statement) => {
      const result = judgeStatement(statement, small);
      if (result.ok) expect(result.value.outcome).not.toBe('supported');
    }),
    { numRuns: 300, seed: 4 },
  );
});
