import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicPart } from '../../questions/index.ts';
import type { DalilQuiz } from '../../widget/dalil-quiz.ts';
import { answer, find, findAll, harbourSet, serve, settled } from './fixtures/page.ts';

const shelf = Symbol.for('dalil.sets');

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, shelf);
  localStorage.clear();
  vi.unstubAllGlobals();
});

const json = () => JSON.stringify(publicPart(harbourSet()));

/** A page as a server wrote it, declarative shadow roots and all. */
function write(html: string): DalilQuiz {
  localStorage.clear();
  document.body.setHTMLUnsafe(html);
  const quiz = document.querySelector('dalil-quiz');
  if (quiz === null) throw new Error('No element.');
  return quiz;
}

describe('A set that came with the script', () => {
  it('is drawn at once and asked of nobody', async () => {
    const service = serve();
    Reflect.set(globalThis, shelf, new Map([['s-test', publicPart(harbourSet())]]));
    const quiz = write('<dalil-quiz src="https://dalil.test" set="s-test"></dalil-quiz>');
    await quiz.updateComplete;
    expect(find(quiz, 'legend').textContent).toBe(harbourSet().questions[0]?.stem);
    expect(service.asked).toEqual([]);
    await answer(quiz, harbourSet(), true);
  });

  it.each([
    ['another set', new Map([['s-other', {}]])],
    ['what is no set', new Map([['s-test', { id: 's-test', questions: [] }]])],
    ['what is no map', { 's-test': {} }],
  ])('is fetched where there is %s', async (_, brought) => {
    const service = serve();
    Reflect.set(globalThis, shelf, brought);
    const quiz = write('<dalil-quiz src="https://dalil.test" set="s-test"></dalil-quiz>');
    await settled(quiz, () => quiz.session.phase === 'quiz');
    expect(service.asked).toEqual(['GET /v1/sets/s-test']);
  });
});

describe('A set that a server wrote into the element', () => {
  const drawn = (chosen = '') =>
    `<dalil-quiz src="https://dalil.test" set="s-test"><template shadowrootmode="open"><form><fieldset><legend>${harbourSet().questions[0]?.stem}</legend>
      <input type="radio" name="q" value="a"><input type="radio" name="q" value="b" ${chosen}></fieldset></form></template><script type="application/json">${json()}</script></dalil-quiz>`;

  it('takes over what was drawn, without asking and without a moment of nothing', async () => {
    const service = serve();
    const quiz = write(drawn());
    await quiz.updateComplete;
    expect(findAll(quiz, 'legend').map(({ textContent }) => textContent)).toEqual([
      harbourSet().questions[0]?.stem,
    ]);
    expect(quiz.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0);
    expect(service.asked).toEqual([]);
  });

  it('keeps what the reader had chosen before the script came', async () => {
    serve();
    const [first] = harbourSet().questions;
    const quiz = write(drawn('checked'));
    await quiz.updateComplete;
    const given = quiz.session.phase === 'quiz' && quiz.session.items[0]?.given;
    expect(given).toEqual(
      first?.kind === 'boolean' ? { kind: 'boolean', value: false } : { kind: 'choice', option: 'b' },
    );
  });

  it('is believed without an id, and not where the id is of another', async () => {
    const service = serve();
    const inside = `<script type="application/json">${json()}</script>`;
    const quiz = write(`<dalil-quiz src="https://dalil.test">${inside}</dalil-quiz>`);
    await settled(quiz, () => quiz.session.phase === 'quiz');
    expect(service.asked).toEqual([]);
    const other = write(`<dalil-quiz src="https://dalil.test" set="s-other">${inside}</dalil-quiz>`);
    await settled(other, () => other.session.phase !== 'loading');
    expect(service.asked).toEqual(['GET /v1/sets/s-other']);
  });

  it('is fetched where it can’t be read', async () => {
    const service = serve();
    const quiz = write(
      '<dalil-quiz src="https://dalil.test" set="s-test"><script type="application/json">{"id":</script></dalil-quiz>',
    );
    await settled(quiz, () => quiz.session.phase === 'quiz');
    expect(service.asked).toEqual(['GET /v1/sets/s-test']);
  });
});
