import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DalilQuiz } from '../../widget/dalil-quiz.ts';
import { arrangedSet, arrangedText } from '../fixtures/arranged.ts';
import {
  answer,
  arrange,
  find,
  findAll,
  goOn,
  putInOrder,
  serve,
  settled,
  show,
  words,
} from './fixtures/page.ts';

afterEach(async () => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

async function shown(lang: 'ar' | 'en' = 'ar') {
  const set = arrangedSet(lang);
  const service = serve(set);
  const quiz = await show('set="s-arranged"', arrangedText[lang]);
  await settled(quiz, () => quiz.renderRoot.querySelector('.line') !== null);
  return { set, service, quiz };
}

async function violations(quiz: DalilQuiz): Promise<string[]> {
  const { violations: found } = await axe.run(quiz, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const lines = (quiz: DalilQuiz) => findAll(quiz, '.line .text').map(({ textContent }) => textContent ?? '');
const inPlaces = (quiz: DalilQuiz, order: readonly number[]) => order.map((at) => lines(quiz)[at] ?? '');
const tags = (quiz: DalilQuiz) => findAll(quiz, '.tag').map((tag) => tag.textContent);
const selects = (quiz: DalilQuiz) => [...quiz.renderRoot.querySelectorAll('select')];
const chosen = (quiz: DalilQuiz) => selects(quiz).map(({ value }) => value);

describe('An order in the element', () => {
  it('is a list of the events as served, each with its place and a way up and down', async () => {
    const { set, quiz } = await shown();
    const [order] = set.questions;
    expect(lines(quiz)).toEqual(order?.kind === 'order' && order.options.map(({ text }) => text));
    expect(findAll(quiz, '.place').map(({ textContent }) => textContent)).toEqual(['1', '2', '3']);
    const [up, down] = findAll(quiz, '.line:first-child .step');
    expect([up?.ariaDisabled, down?.ariaDisabled]).toEqual(['true', 'false']);
    expect(down?.ariaLabel).toBe(`إلى أسفل: ${lines(quiz)[0]}`);
  });

  it('sends the events in the order that they were moved to', async () => {
    const { quiz, service } = await shown();
    const fetched = vi.spyOn(globalThis, 'fetch');
    await putInOrder(quiz, inPlaces(quiz, [1, 2, 0]));
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    const sent = fetched.mock.calls.find(([, init]) => init?.method === 'POST');
    expect(JSON.parse(String(sent?.[1]?.body))).toEqual({
      set: 's-arranged',
      question: 'q-order',
      answer: { kind: 'order', order: ['b', 'c', 'a'] },
    });
    expect(service.asked.filter((path) => path.startsWith('POST'))).toHaveLength(1);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
  });

  it('takes lines left as they were for an answer', async () => {
    const { quiz } = await shown();
    const fetched = vi.spyOn(globalThis, 'fetch');
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    const sent = fetched.mock.calls.find(([, init]) => init?.method === 'POST');
    expect(JSON.parse(String(sent?.[1]?.body)).answer).toEqual({ kind: 'order', order: ['a', 'b', 'c'] });
  });

  it('says on every line whether it was right, and else its place', async () => {
    const { quiz } = await shown();
    await putInOrder(quiz, inPlaces(quiz, [2, 1, 0]));
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة جزئياً');
    expect(tags(quiz)).toEqual(['✗ الموضع بحسب المقال: 2', '✗ الموضع بحسب المقال: 1', '✓ الإجابة الصحيحة']);
    expect(findAll(quiz, 'blockquote')).toHaveLength(3);
    expect(findAll(quiz, '.step, .handle')).toEqual([]);
  });

  it('keeps the focus on the line that moves, and says where it is', async () => {
    const { quiz } = await shown();
    const [first = ''] = lines(quiz);
    findAll(quiz, '.step.down')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(lines(quiz)[1]).toBe(first));
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(findAll(quiz, '.step.down')[1]));
    expect(find(quiz, '[role=status]').textContent).toBe(`صار في الموضع 2 من 3: ${first}`);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(lines(quiz)[2]).toBe(first));
    // At the end there is no way down any more: the focus stays on the line, on the way up.
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(findAll(quiz, '.step.up')[2]));
  });

  it('is dragged by its handle, with a mouse or a finger', async () => {
    const { quiz } = await shown();
    const [first, second, third] = lines(quiz);
    const handle = findAll(quiz, '.handle')[0];
    const middle = (index: number) => {
      const { top, height } = findAll(quiz, '.line')[index]?.getBoundingClientRect() ?? new DOMRect();
      return top + height / 2;
    };
    const pointer = (type: string, clientY: number) =>
      handle?.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientY, bubbles: true, button: 0 }));
    vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    pointer('pointerdown', middle(0));
    pointer('pointermove', middle(2));
    pointer('lostpointercapture', middle(2));
    await vi.waitFor(() => expect(lines(quiz)).toEqual([second, third, first]));
    pointer('pointermove', middle(0));
    await quiz.updateComplete;
    expect(lines(quiz)).toEqual([second, third, first]);
  });

  it('is answered with the keyboard alone', async () => {
    const { quiz } = await shown();
    const [first, second, third] = lines(quiz);
    findAll(quiz, '.step.down')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(lines(quiz)).toEqual([second, first, third]));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(lines(quiz)).toEqual([second, third, first]));
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement?.className).toContain('step'));
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(find(quiz, '.verdict h3')));
  });
});

describe('A match in the element', () => {
  it.each([
    ['is left half open', ['b', '', 'c']],
    ['has one option twice', ['a', 'a', 'b']],
  ])('asks to be completed when it %s, keeps what was chosen and sends nothing', async (_, values) => {
    const { set, quiz, service } = await shown();
    await answer(quiz, set, true);
    await goOn(quiz);
    const before = service.asked.length;
    await arrange(quiz, values);
    find(quiz, '.answer button.main').click();
    await quiz.updateComplete;
    expect(find(quiz, '.notice').textContent).toBe('أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(find(quiz, '[role=status]').textContent).toBe('أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(chosen(quiz)).toEqual(values);
    expect(service.asked).toHaveLength(before);
  });

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
    await putInOrder(quiz, inPlaces(quiz, [2, 1, 0]));
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    await goOn(quiz);
    await answer(quiz, set, true);
    await goOn(quiz);
    expect(find(quiz, '.result').textContent).toBe('Result: 1.33 of 2');
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
      for (const target of findAll(quiz, 'select, .step')) {
        const { width, height } = target.getBoundingClientRect();
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
