// Nothing that comes to a browser before an answer depends on the key: every embed, every kind, every byte of every response.
import type { Locator, Page, Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer, PublicQuestion, PublicSet, Verdict } from '../../questions/index.ts';
import { type NewsSite, newsSite } from './news-site.ts';

const origin = inject('origin');
/** Between them these have every kind. */
const { ar = '', en = '' } = inject('sets');
const sets: Readonly<Record<string, string>> = { ar, en };
let site: NewsSite;

beforeAll(async () => {
  site = await newsSite();
});
afterAll(() => site.close());

/** What pages put into themselves to show the set of an id, and where the quiz then is. */
const embeds: Readonly<Record<string, (id: string) => string>> = {
  'element and script': (id) =>
    `<script type="module" src="${origin}/dalil-quiz.js"></script><dalil-quiz set="${id}"></dalil-quiz>`,
  'one script': (id) =>
    `<script type="module" async src="${origin}/e/${id}.js"></script><dalil-quiz set="${id}"></dalil-quiz>`,
  link: (id) =>
    `<a class="dalil-quiz" href="${origin}/embed/${id}">x</a><script type="module" src="${origin}/dalil-links.js"></script>`,
};

/** An answer of the kind of `question`, whatever it is worth. */
function anyAnswer({ kind, options = [], rows = [] }: PublicQuestion): Answer {
  switch (kind) {
    case 'choice':
      return { kind, option: 'a' };
    case 'boolean':
      return { kind, value: true };
    case 'text':
      return { kind, text: '1999' };
    case 'order':
      return { kind, order: options.map(({ id }) => id) };
    case 'match':
      return { kind, pairs: Object.fromEntries(rows.map(({ id }, at) => [id, options[at]?.id ?? ''])) };
  }
}

/** What only the key knows of a set: told after an answer, so an answer is given, by this test and not by the page. */
async function secretsOf(id: string): Promise<{ readonly secrets: string[]; readonly kinds: string[] }> {
  const set = (await (await fetch(`${origin}/v1/sets/${id}`)).json()) as PublicSet;
  const secrets: string[] = [];
  for (const question of set.questions) {
    const body = JSON.stringify({ set: id, question: question.id, answer: anyAnswer(question) });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/v1/check`, { method: 'POST', headers, body });
    const { explanation, evidence, canonicalAnswer = '' } = (await response.json()) as Verdict;
    secrets.push(explanation, ...evidence.map(({ exact }) => exact));
    // Among the options of the other kinds it stands anyway.
    if (question.kind === 'text') secrets.push(canonicalAnswer);
  }
  // A true statement is the article's own sentence, and a name that is to be typed here may be an option there: such words tell
  // nothing, for they stand beside false ones that look the same.
  const asked = set.questions
    .flatMap(({ stem, options = [], rows = [] }) => [stem, ...[...options, ...rows].map(({ text }) => text)])
    .join('\n');
  // A short figure stands in hashes and in ports by chance.
  const isSecret = (text: string) => text.length >= 8 && !asked.includes(text);
  return { secrets: secrets.filter(isSecret), kinds: set.questions.map(({ kind }) => kind) };
}

/** Everything that the service sends to `page` from now on. */
function listen(page: Page): { readonly asked: string[]; bodies(): Promise<string[]> } {
  const asked: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on('response', (response: Response) => {
    if (!response.url().startsWith(origin)) return;
    asked.push(`${response.request().method()} ${new URL(response.url()).pathname}`);
    const headers = response.allHeaders().then((all) => JSON.stringify(all));
    bodies.push(Promise.all([headers, response.text()]).then((parts) => parts.join('\n')));
  });
  return { asked, bodies: () => Promise.all(bodies) };
}

/** Touches every question without an answer, to the result and back. */
async function lookThrough(quiz: Locator, count: number): Promise<void> {
  await quiz.locator('.quiz legend').waitFor();
  for (let at = 0; at < count; at++) {
    await quiz.locator('.quiz :is(input, select, .step)').first().focus();
    await quiz.locator('.quiz .actions button.plain').first().click();
  }
  await quiz.locator('.review li').first().waitFor();
}

function expectNothing(bodies: readonly string[], secrets: readonly string[]): void {
  expect(secrets.length).toBeGreaterThan(5);
  for (const body of bodies) {
    for (const secret of secrets) {
      expect(body).not.toContain(secret);
      expect(body).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(body).not.toMatch(
      /"(?:correctOption|correctOrder|correctPairs|canonicalAnswer|explanation|evidence|key)"\s*:/,
    );
  }
}

describe('Before an answer', () => {
  it('the sets have every kind', async () => {
    const kinds = await Promise.all(Object.values(sets).map(async (id) => (await secretsOf(id)).kinds));
    expect([...new Set(kinds.flat())].sort()).toEqual(['boolean', 'choice', 'match', 'order', 'text']);
  });

  it.each(Object.keys(sets).flatMap((lang) => Object.keys(embeds).map((embed) => [embed, lang] as const)))(
    'nothing that comes by %s (%s) depends on the key',
    async (embed, lang) => {
      const id = sets[lang] ?? '';
      const { secrets, kinds } = await secretsOf(id);
      let heard: ReturnType<typeof listen> | undefined;
      const page = await site.open(embeds[embed]?.(id) ?? '', {}, (opened) => {
        heard = listen(opened);
      });
      await lookThrough(page.locator('dalil-quiz'), kinds.length);
      expect(heard?.asked.filter((call) => call.startsWith('POST'))).toEqual([]);
      const bodies = (await heard?.bodies()) ?? [];
      expect(bodies.length).toBeGreaterThan(2);
      expectNothing(bodies, secrets);
      await page.context().close();
    },
  );

  it.each(Object.keys(sets))(
    'nothing in a frame, a fragment or a form depends on the key (%s)',
    async (lang) => {
      const id = sets[lang] ?? '';
      const { secrets, kinds } = await secretsOf(id);
      const paths = [`/e/${id}.html`, `/embed/${id}`, ...kinds.map((_, at) => `/embed/${id}?at=${at + 1}`)];
      const oembed = `/oembed?url=${encodeURIComponent(`${origin}/embed/${id}`)}`;
      const bodies = await Promise.all(
        [...paths, oembed, `/v1/sets/${id}`, `/v1/sets/${id}/corrections`].map(async (path) => {
          const response = await fetch(origin + path);
          expect(response.status).toBe(200);
          return `${JSON.stringify([...response.headers])}\n${await response.text()}`;
        }),
      );
      expectNothing(bodies, secrets);
      let heard: ReturnType<typeof listen> | undefined;
      const framed = `<a class="dalil-quiz" href="${origin}/embed/${id}">x</a><script type="module" src="${origin}/dalil-frame.js"></script>`;
      const page = await site.open(framed, {}, (opened) => {
        heard = listen(opened);
      });
      await lookThrough(page.frameLocator('iframe').locator('dalil-quiz'), kinds.length);
      expectNothing((await heard?.bodies()) ?? [], secrets);
      await page.context().close();
    },
  );
});
