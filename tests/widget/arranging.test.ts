import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DalilQuiz } from '../../widget/dalil-quiz.ts';
import { arrangedSet, arrangedText } from '../fixtures/arranged.ts';
import { answer, arrange, find, findAll, goOn, serve, settled, show, words } from './fixtures/page.ts';

afterEach(async () => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

async function shown(lang: 'ar' | 'en' = 'ar') {
  const set = arrangedSet(lang);
  const service = serve(set);
  const quiz = await show('set="s-arranged"', arrangedText[lang]);
  return { set, service, quiz };
}

async function violations(quiz: DalilQuiz): Promise<string[]> {
  const { violations: found } = await axe.run(quiz, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const tags = (quiz: DalilQuiz) => findAll(quiz, '.tag').map((tag) => tag.textContent);
const selects = (quiz: DalilQuiz) => [...quiz.renderRoot.querySelectorAll('select')];
const chosen = (quiz: DalilQuiz) => selects(quiz).map(({ value }) => value);

describe('An order in the element', () => {
  it('is a labelled select for every event, with nothing chosen and no event before another but as served', async () => {
    const { set, quiz } = await shown();
    const [order] = set.questions;
    expect(findAll(quiz, 'label > span:first-child').map((span) => span.textContent)).toEqual(
      order?.kind === 'order' && order.options.map(({ text }) => text),
    );
    expect(chosen(quiz)).toEqual(['', '', '']);
    expect(selects(quiz)[0]?.labels?.[0]?.textContent).toContain('بدأت ورشة الترميم');
    expect([...(selects(quiz)[0]?.options ?? [])].map(({ text }) => text)).toEqual(['اختر', '1', '2', '3']);
  });

  it('sends the events by their places', async () => {
    const { quiz, service } = await shown();
    const fetched = vi.spyOn(globalThis, 'fetch');
    await arrange(quiz, ['3', '1', '2']);
    find(quiz, 'form button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(JSON.parse(String(fetched.mock.lastCall?.[1]?.body))).toEqual({
      set: 's-arranged',
      question: 'q-order',
      answer: { kind: 'order', order: ['b', 'c', 'a'] },
    });
    expect(service.asked.filter((path) => path.startsWith('POST'))).toHaveLength(1);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
  });

  it('says on every line whether it was right, and else its place', async () => {
    const { quiz } = await shown();
    await arrange(quiz, ['3', '2', '1']);
    find(quiz, 'form button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة جزئياً');
    expect(tags(quiz)).toEqual(['✓ الإجابة الصحيحة', '✗ الإجابة بحسب المقال: 1', '✗ الإجابة بحسب المقال: 2']);
    expect(findAll(quiz, 'blockquote')).toHaveLength(3);
    expect(chosen(quiz)).toEqual(['3', '2', '1']);
  });

  it.each([
    ['is left half open', ['3', '', '1']],
    ['has one place twice', ['1', '1', '2']],
  ])('asks to be completed when it %s, keeps what was chosen and sends nothing', async (_, places) => {
    const { quiz, service } = await shown();
    await arrange(quiz, places);
    find(quiz, 'form button.main').click();
    await quiz.updateComplete;
    expect(find(quiz, '.notice').textContent).toBe('أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(find(quiz, '[role=status]').textContent).toBe('أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(chosen(quiz)).toEqual(places);
    expect(service.asked.filter((path) => path.startsWith('POST'))).toEqual([]);
  });

  it('is answered with the keyboard alone', async () => {
    const { quiz } = await shown();
    selects(quiz)[0]?.focus();
    await userEvent.keyboard('3{Tab}1{Tab}2{Tab}{Enter}');
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(find(quiz, '.verdict h3')));
  });
});

describe('A match in the element', () => {
  it('offers every option for every row, and says who said what after the answer', async () => {
    const { set, quiz } = await shown();
    await answer(quiz, set, true);
    await goOn(quiz);
    expect([...(selects(quiz)[1]?.options ?? [])].map(({ text }) => text)).toEqual([
      'اختر',
      'أنطوان سعادة',
      'هدى النجار',
      'رامي عواد',
    ]);
    await answer(quiz, set, false);
    expect(tags(quiz)).toEqual([
      '✗ الإجابة بحسب المقال: هدى النجار',
      '✗ الإجابة بحسب المقال: رامي عواد',
      '✗ الإجابة بحسب المقال: أنطوان سعادة',
    ]);
  });
});

describe('A set of both', () => {
  it('counts parts of a point', async () => {
    const { set, quiz } = await shown('en');
    await arrange(quiz, ['3', '2', '1']);
    find(quiz, 'form button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    await goOn(quiz);
    await answer(quiz, set, true);
    await goOn(quiz);
    expect(find(quiz, '.result').textContent).toBe('Result: 1.3 of 2');
    expect(find(quiz, '.big').textContent).toBe('◐●');
  });

  it.each(['ar', 'en'] as const)('passes the accessibility rules in every state (%s)', async (lang) => {
    const { set, quiz } = await shown(lang);
    document.documentElement.lang = lang;
    for (const _ of set.questions) {
      expect(await violations(quiz)).toEqual([]);
      await answer(quiz, set, false);
      await vi.waitFor(async () => expect(await violations(quiz)).toEqual([]));
      await goOn(quiz);
    }
  });

  it.each(['ar', 'en'] as const)('fits a narrow phone and offers targets of 44 pixels (%s)', async (lang) => {
    await page.viewport(320, 640);
    const { set, quiz } = await shown(lang);
    for (const _ of set.questions) {
      for (const select of selects(quiz)) {
        const { width, height } = select.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await answer(quiz, set, true);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await goOn(quiz);
    }
  });

  it('is not believed when a list is missing', async () => {
    const { service, quiz } = await shown();
    const list = [{ id: 'a', text: 'كذا' }];
    for (const question of [
      { kind: 'order' },
      { kind: 'match', options: list },
      { kind: 'match', rows: list },
      { kind: 'essay', options: list },
    ]) {
      service.instead = () =>
        Response.json({ id: 's', lang: 'ar', title: 't', questions: [{ id: 'q', stem: 's', ...question }] });
      await quiz.load();
      expect(words(quiz)).toContain('وصل رد غير مفهوم');
    }
  });
});
