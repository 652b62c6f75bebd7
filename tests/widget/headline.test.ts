// The headline, which no question tells: above the questions where the article does not stand beside them, and in a room at its own pace.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { everyKind } from '../fixtures/every-kind.ts';
import { overflow, violations } from './fixtures/access.ts';
import * as classRoom from './fixtures/class-room.ts';
import { answer, find, findAll, goOn, harbourSet, serve, show, words } from './fixtures/page.ts';

afterEach(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

const set = harbourSet();

/** The paragraphs whose whole text is the headline. */
const headlines = (root: HTMLElement | DocumentFragment, title: string) =>
  [...root.querySelectorAll('p')].filter(({ textContent }) => textContent === title);

describe('The headline of a quiz', () => {
  it('stands above every question and above the result where the attribute is', async () => {
    serve(set);
    const quiz = await show('set="s-test" headline');
    for (const { stem } of set.questions) {
      expect(headlines(quiz.renderRoot, set.title)).toHaveLength(1);
      expect(words(quiz).trimStart().startsWith(set.title)).toBe(true);
      expect(words(quiz)).toContain(stem);
      await answer(quiz, set, true);
      await goOn(quiz);
    }
    expect(headlines(quiz.renderRoot, set.title)).toHaveLength(1);
    expect(findAll(quiz, '.result')).toHaveLength(1);
  });

  it('is left out without it, and comes and goes with the property', async () => {
    serve(set);
    const quiz = await show();
    expect(words(quiz)).toContain(set.questions[0]?.stem);
    expect(words(quiz)).not.toContain(set.title);
    quiz.headline = true;
    await quiz.updateComplete;
    expect(headlines(quiz.renderRoot, set.title)).toHaveLength(1);
    quiz.headline = false;
    await quiz.updateComplete;
    expect(words(quiz)).not.toContain(set.title);
  });

  it.each(['ar', 'en', 'fr'])(
    'is in the language and direction of the set, whatever those of the interface: %s',
    async (lang) => {
      serve(set);
      const quiz = await show(`set="s-test" headline lang="${lang}"`);
      const [headline] = headlines(quiz.renderRoot, set.title);
      expect([headline?.lang, headline?.dir]).toEqual(['ar', 'rtl']);
      expect([find(quiz, '.quiz').lang, find(quiz, '.quiz').dir]).toEqual([
        lang,
        lang === 'ar' ? 'rtl' : 'ltr',
      ]);
      expect(await violations()).toEqual([]);
    },
  );

  it('breaks where a narrow window ends', async () => {
    serve({ ...set, title: 'مرفأ جديد في مدينة الصيادين '.repeat(8).trim() });
    await page.viewport(320, 640);
    const quiz = await show('set="s-test" headline');
    expect(words(quiz)).toContain('مرفأ جديد في مدينة الصيادين مرفأ');
    expect(overflow(quiz.shadowRoot as ShadowRoot)).toEqual([]);
  });
});

describe('The headline in a room', () => {
  const { drawn, openClass, place } = classRoom;

  async function comeIn(attributes?: string) {
    const room = place('dalil-room', attributes);
    await room.updateComplete;
    classRoom.find<HTMLInputElement>(room, '#name').value = 'ليلى';
    classRoom.find(room, 'form .main').click();
    await drawn(room, () => room.session.phase === 'in');
    return room;
  }

  it.each([
    ['ar', `room="${classRoom.code}"`],
    ['en', `room="${classRoom.code}" lang="en"`],
  ])(
    'stays in small once the questions are there, in the language of the set (%s)',
    async (_, attributes) => {
      const asked = everyKind('s-room');
      const service = openClass({ mode: 'self_paced', set: asked });
      const room = await comeIn(attributes);
      // Who waits is told it in full.
      expect(headlines(room.renderRoot, asked.title).map(({ className }) => className)).toEqual(['set']);
      service.lead({ type: 'start' });
      await drawn(room, () => room.renderRoot.querySelector('.marks') !== null);
      const [headline, ...others] = headlines(room.renderRoot, asked.title);
      expect(others).toEqual([]);
      expect([headline?.className, headline?.lang, headline?.dir]).toEqual(['small', 'ar', 'rtl']);
      expect(await violations()).toEqual([]);
    },
  );

  it('is left to the teacher where the class is led', async () => {
    const asked = everyKind('s-room');
    const service = openClass({ mode: 'live', set: asked });
    const room = await comeIn();
    service.lead({ type: 'start' });
    await drawn(room, () => classRoom.words(room).includes(asked.questions[0]?.stem ?? '?'));
    expect(headlines(room.renderRoot, asked.title)).toEqual([]);
  });
});
