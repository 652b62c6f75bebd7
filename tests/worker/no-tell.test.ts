import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../questions/chance.ts';
import type { Question, QuestionSet } from '../../questions/index.ts';
import { askChoice } from '../../questions/kinds/choice.ts';
import { askMatch } from '../../questions/kinds/match.ts';
import { askOrder } from '../../questions/kinds/order.ts';
import { putSet } from '../../worker/store/published.ts';
import { newSetVersion } from '../../worker/store/sets.ts';
import { send } from './fixtures/desk.ts';

/** What is kept of an answer to show the headers a reader gets, without the time of day. */
async function served(path: string): Promise<string> {
  return kept(await send(path));
}

/** The same of what a form gets back, each from an address of its own. */
async function posted([path, body]: readonly [string, string]): Promise<string> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'cf-connecting-ip': `198.18.9.${addresses++}`,
  };
  return kept(await send(path, { method: 'POST', body, headers }));
}
let addresses = 0;

async function kept(response: Response): Promise<string> {
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
const paths = [
  '/v1/sets/s-no-tell',
  `/v1/sets?url=${page}`,
  '/v1/sets/s-no-tell/corrections',
  '/v1/sets/s-other',
  '/v1/challenges',
  '/embed/s-no-tell',
  '/embed/s-no-tell?at=1',
  '/embed/s-no-tell?at=2',
  '/embed/s-no-tell?at=6',
  `/oembed?url=${page}`,
  '/oembed?url=https://dalil.test/embed/s-no-tell',
  '/e/s-no-tell.js',
  '/e/s-no-tell.html',
  '/docs',
];

/** Forms that ask nothing of the key: questions shown, skipped, and sent without an answer. */
const forms: readonly (readonly [path: string, body: string])[] = [
  ['/embed/s-no-tell', ''],
  ['/embed/s-no-tell?at=1', 'do=show'],
  ['/embed/s-no-tell?at=1', 'do=check'],
  ['/embed/s-no-tell?at=2', 'do=show'],
  ['/embed/s-no-tell?at=6', 'do=show'],
];

/** A set in D1 as in KV: its first version, and a second after a correction that withdrew nothing. */
async function store(set: QuestionSet): Promise<void> {
  await putSet(env.SETS, set, page);
  await env.DB.batch([
    ...['corrections', 'set_versions'].map((table) =>
      env.DB.prepare(`DELETE FROM ${table} WHERE set_id = ?`).bind(set.id),
    ),
    env.DB.prepare('INSERT OR IGNORE INTO publishers (id, name, created_at) VALUES (?1, ?1, ?2)').bind(
      'p',
      day,
    ),
    env.DB.prepare('INSERT OR IGNORE INTO articles (id, publisher, created_at) VALUES (?, ?, ?)').bind(
      'a-no-tell',
      'p',
      day,
    ),
    env.DB.prepare(
      'INSERT OR IGNORE INTO sets (id, article, published_at, created_at) VALUES (?1, ?2, ?3, ?3)',
    ).bind(set.id, 'a-no-tell', day),
    newSetVersion(env.DB, set, 1, day),
    newSetVersion(env.DB, { ...set, version: 2 }, 2, '2026-03-11T00:00:00.000Z'),
  ]);
}
const day = '2026-03-10T00:00:00.000Z';

describe('What is served before an answer', () => {
  it('is the same, byte for byte, whatever the key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pair, { minLength: 1, maxLength: 5, selector: ([one]) => one.id }),
        async (pairs) => {
          const seen: string[][] = [];
          for (const side of [0, 1] as const) {
            await store(setOf(pairs.map((both) => both[side])));
            seen.push(await Promise.all([...paths.map(served), ...forms.map(posted)]));
          }
          expect(seen[1]).toEqual(seen[0]);
        },
      ),
      { numRuns: 60 },
    );
  });

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
    await store(
      setOf([
        { id: 'q-1', stem: 'أين؟', kind: 'text', asks: 'where', expects: 'name', value: name, ...told },
      ]),
    );
    for (const path of paths) expect(await served(path)).not.toContain('سرّ');
    for (const form of forms) expect(await posted(form)).not.toContain('سرّ');
  });
});
