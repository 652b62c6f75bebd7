import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../questions/check.ts';
import { dayAt, isoOf } from '../../questions/reading/calendar.ts';
import { answerKey, type QuestionSet } from '../../questions/set.ts';
import type { Answer, Verdict } from '../../questions/wire.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { withArabicDigits } from '../fixtures/arabic-digits.ts';
import { type Asked, graded } from './fixtures/graded.ts';
import { date, number, person, phrase, place } from './fixtures/keys.ts';
import { setOf, story } from './fixtures/story.ts';

const article = story();

function verdictOf(set: QuestionSet, question: string, answer: Answer): Verdict {
  const result = checkAnswer(answerKey(set), { question, answer });
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

const seeds = fc.string({ minLength: 1, maxLength: 12 });

describe('Any set made from the story', () => {
  it('takes its own answers as right and no other option', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const set = setOf(article, seed);
        for (const question of set.questions) {
          const { outcome } = verdictOf(set, question.id, rightAnswer(question));
          expect([question.stem, outcome]).toEqual([question.stem, 'correct']);
          expect(verdictOf(set, question.id, wrongAnswer(question)).outcome).toBe('incorrect');
          if (question.kind === 'choice') {
            for (const { id } of question.options) {
              const right = id === question.correctOption;
              const { outcome } = verdictOf(set, question.id, { kind: 'choice', option: id });
              expect(outcome).toBe(right ? 'correct' : 'incorrect');
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows evidence that stands in the text it names', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const set = setOf(article, seed);
        for (const question of set.questions) {
          const { evidence } = verdictOf(set, question.id, wrongAnswer(question));
          expect(evidence.length).toBeGreaterThan(0);
          for (const { source, textHash, exact, start, end, marks } of evidence) {
            const from = source === article.id ? article : article.sources.find(({ id }) => id === source);
            expect(from?.text.slice(start, end)).toBe(exact);
            expect(textHash).toBe(from?.textHash);
            for (const mark of marks) expect(mark.end).toBeLessThanOrEqual(exact.length);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

const asked: readonly Asked[] = [
  { value: person('أحمد الشرع', ['فلاديمير بوتين']), canonical: 'أحمد الشرع' },
  { value: place('دمشق', ['حلب']), canonical: 'دمشق' },
  { value: date('2024-12-08'), canonical: '8 كانون الأول/ديسمبر 2024' },
  { value: number(780_946, 'شخص'), canonical: '780946' },
  { value: phrase('تبادل الأسرى'), canonical: 'تبادل الأسرى' },
  { value: person('Emmanuel Macron', ['Olaf Scholz']), canonical: 'Emmanuel Macron', lang: 'fr' },
  { value: number(71_893, 'km'), canonical: '71,893 km', lang: 'en' },
];

/** Strings of the letters, digits and marks that the graders look at, and of everything else. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...'ابتدرسعلمنهويةىءأ «»،؛؟/-.0123٤٥٦٧%ed ال عبد و أو من'), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

describe('Any typed text', () => {
  it.each(asked)('is graded without a throw against $canonical, and never as right by chance', (item) => {
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        let outcome: string;
        try {
          ({ outcome } = graded(item, text));
        } catch (thrown) {
          outcome = thrown instanceof Error ? thrown.message : 'thrown';
        }
        expect(['partial', 'incorrect', 'empty_answer']).toContain(outcome);
      }),
      { numRuns: 150 },
    );
  });
});

describe('Any day', () => {
  const days = fc.integer({ min: -25_000, max: 47_000 }).map((count) => dayAt(count));

  it('is right as day-month-year and as ISO 8601, and wrong as another day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (day, later) => {
        const iso = isoOf(day);
        const item: Asked = { value: date(iso), canonical: iso };
        expect(graded(item, iso).outcome).toBe('correct');
        expect(graded(item, `${day.day}/${day.month}/${day.year}`).outcome).toBe('correct');
        const other = dayAt(Math.floor(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000) + later);
        expect(graded(item, `${other.day}/${other.month}/${other.year}`).outcome).toBe('incorrect');
      }),
    );
  });
});

describe('Any whole number', () => {
  it('is right in digits of either script, and no other number is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.integer({ min: 2, max: 9_999_999 }),
        (value, other) => {
          const item: Asked = { value: number(value), canonical: String(value) };
          expect(graded(item, String(value)).outcome).toBe('correct');
          const arabic = withArabicDigits(value);
          expect(graded(item, arabic).outcome).toBe('correct');
          fc.pre(value !== other);
          expect(graded(item, String(other)).outcome).toBe('incorrect');
        },
      ),
    );
  });
});
