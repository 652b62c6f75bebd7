import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../questions/chance.ts';
import type { Question, QuestionSet } from '../../questions/index.ts';
import { askChoice } from '../../questions/kinds/choice.ts';
import { askMatch } from '../../questions/kinds/match.ts';
import { askOrder } from '../../questions/kinds/order.ts';
import { putSet } from '../../worker/store/published.ts';
import { send } from './fixtures/desk.ts';

/** What is kept of an answer to show the headers a reader gets, without the time of day. */
async function served(path: string): Promise<string> {
  const response = await send(path);
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return JSON.stringify([response.status, headers, await response.text()]);
}

const words = fc
  .array(fc.constantFrom('دمشق', 'بيروت', 'عمّان', 'بغداد', 'الرياض', 'تونس', 'مسقط'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.join(' '));
const sentence = fc.lorem({ maxCount: 1, mode: 'sentences' });
const quote = fc
  .record({ exact: sentence, before: sentence, after: sentence })
  .map(({ exact, before, after }) => ({
    source: 'article',
    exact,
    before,
    after,
    start: 0,
    end: exact.length,
    marks: [{ start: 0, end: 3 }],
  }));

/** What only the key knows of a question. */
const secret = fc.record({
  explanation: sentence,
  canonicalAnswer: words,
  evidence: fc.array(quote, { minLength: 1, maxLength: 2 }),
});

const asked = fc.record({ id: fc.stringMatching(/^q-[0-9a-f]{12}$/), stem: sentence });

/** Two questions that differ only in their keys. */
const pair = fc.oneof(choicePair(), booleanPair(), textPair(), orderPair(), matchPair());

function choicePair(): fc.Arbitrary<[Question, Question]> {
  const texts = fc.uniqueArray(words, { minLength: 3, maxLength: 4 });
  return fc
    .tuple(asked, texts, fc.nat(3), fc.nat(3), secret, secret)
    .map(([base, options, a, b, one, other]) => {
      const make = (right: number, { explanation, evidence }: typeof one): Question => {
        const key = options[right % options.length] ?? '';
        const made = askChoice({
          asked: { ...base, asks: 'where', explanation, evidence, canonicalAnswer: key },
          distractors: options.filter((text) => text !== key),
          order: chanceFrom(base.stem),
        });
        if (made === undefined) throw new Error('Too few options.');
        return made;
      };
      return [make(a, one), make(b, other)];
    });
}

function booleanPair(): fc.Arbitrary<[Question, Question]> {
  return fc.tuple(asked, secret, secret).map(([base, one, other]) => [
    { ...base, ...one, kind: 'boolean', asks: 'when', value: true },
    { ...base, ...other, kind: 'boolean', asks: 'when', value: false },
  ]);
}

function textPair(): fc.Arbitrary<[Question, Question]> {
  const name = (text: string) =>
    ({ type: 'name', of: 'place', name: text, aliases: [], rivals: [text] }) as const;
  return fc.tuple(asked, secret, secret).map(([base, one, other]) => [
    { ...base, ...one, kind: 'text', asks: 'where', expects: 'name', value: name(one.canonicalAnswer) },
    { ...base, ...other, kind: 'text', asks: 'where', expects: 'name', value: name(other.canonicalAnswer) },
  ]);
}

function orderPair(): fc.Arbitrary<[Question, Question]> {
  const events = fc.uniqueArray(words, { minLength: 3, maxLength: 5 });
  return fc
    .tuple(asked, events, fc.infiniteStream(fc.nat()), secret, secret)
    .map(([base, inOrder, ranks, one, other]) => {
      const make = (order: readonly string[], told: typeof one): Question =>
        askOrder({
          asked: { ...base, ...told, asks: 'sequence' },
          events: order,
          order: chanceFrom(base.stem),
        });
      return [make(inOrder, one), make(sortedBy(inOrder, ranks), other)];
    });
}

function matchPair(): fc.Arbitrary<[Question, Question]> {
  const texts = fc.uniqueArray(words, { minLength: 6, maxLength: 8 });
  return fc
    .tuple(asked, texts, fc.infiniteStream(fc.nat()), secret, secret)
    .map(([base, list, ranks, one, other]) => {
      const half = Math.floor(list.length / 2);
      const [rows, options] = [list.slice(0, half), list.slice(half, 2 * half)];
      const make = (matched: readonly string[], told: typeof one): Question =>
        askMatch({
          asked: { ...base, ...told, asks: 'whoSaid' },
          pairs: rows.map((row, index) => ({ row, option: matched[index] ?? '' })),
          rowOrder: chanceFrom(`${base.stem} rows`),
          optionOrder: chanceFrom(`${base.stem} options`),
        });
      return [make(options, one), make(sortedBy(options, ranks), other)];
    });
}

/** The list in an order drawn by lot. */
function sortedBy(list: readonly string[], ranks: Iterator<number>): string[] {
  return list
    .map((text) => [Number(ranks.next().value), text] as const)
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text);
}

function setOf(questions: readonly Question[]): QuestionSet {
  const article = { id: 'article', title: 'عنوان', textHash: '0'.repeat(64) };
  return {
    id: 's-no-tell',
    version: 1,
    lang: 'ar',
    dir: 'rtl',
    title: 'عنوان',
    seed: '1',
    article,
    sources: [],
    questions,
    key: 'inside',
  };
}

const page = 'https://paper.test/no-tell';
const paths = ['/v1/sets/s-no-tell', `/v1/sets?url=${page}`, '/embed/s-no-tell', '/v1/sets/s-other', '/docs'];

describe('What is served before an answer', () => {
  it('is the same, byte for byte, whatever the key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pair, { minLength: 1, maxLength: 5, selector: ([one]) => one.id }),
        async (pairs) => {
          const seen: string[][] = [];
          for (const side of [0, 1] as const) {
            await putSet(env.SETS, setOf(pairs.map((both) => both[side])), page);
            seen.push(await Promise.all(paths.map(served)));
          }
          expect(seen[1]).toEqual(seen[0]);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('has neither quote nor explanation nor canonical answer in it', async () => {
    const told = {
      explanation: 'سرّ الشرح',
      canonicalAnswer: 'سرّ الجواب',
      evidence: [
        {
          source: 'article',
          exact: 'سرّ الجملة',
          before: 'قبلها',
          after: 'بعدها',
          start: 0,
          end: 10,
          marks: [],
        },
      ],
    };
    const name = { type: 'name', of: 'place', name: 'سرّ الجواب', aliases: ['سرّ'], rivals: [] } as const;
    await putSet(
      env.SETS,
      setOf([
        { id: 'q-1', stem: 'أين؟', kind: 'text', asks: 'where', expects: 'name', value: name, ...told },
      ]),
      page,
    );
    for (const path of paths) expect(await served(path)).not.toContain('سرّ');
  });
});
