import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DalilQuiz } from '../../widget/dalil-quiz.ts';
import {
  answer,
  find,
  findAll,
  goOn,
  harbourSet,
  serve,
  settled,
  show,
  text,
  typedQuestion,
  words,
} from './fixtures/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The text that is lit on the page. */
function litText(): string {
  return [...(CSS.highlights.get('dalil-evidence') ?? [])].map(String).join('');
}

async function violations(quiz: DalilQuiz): Promise<string[]> {
  const { violations: found } = await axe.run(quiz, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('The element', () => {
  it('asks, answers and counts: every kind, every question, a receipt each time', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    for (const [index, question] of set.questions.entries()) {
      expect(words(quiz)).toContain(question.stem);
      await answer(quiz, set, index % 2 === 0);
      expect(find(quiz, '.verdict h3').textContent).toContain(
        index % 2 === 0 ? 'إجابة صحيحة' : 'ليست هذه هي الإجابة',
      );
      expect(find(quiz, 'blockquote .exact').textContent).toBe(`«${question.evidence[0]?.exact}»`);
      await goOn(quiz);
    }
    expect(find(quiz, '.result').textContent).toBe(
      `النتيجة: ${Math.ceil(set.questions.length / 2)} من ${set.questions.length}`,
    );
  });

  it('lights the deciding sentence in the article, and only that', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    for (const { evidence } of set.questions) {
      await answer(quiz, set, true);
      const sentences = evidence.map(({ exact }) => exact);
      await vi.waitFor(() => expect(litText()).toBe(sentences.join('')));
      await goOn(quiz);
    }
    expect(litText()).toBe('');
  });

  it('finds the sentence in a page that writes it with markup, marks and other spaces', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show(
      'set="s-test"',
      text.replaceAll(' في ', ' <b>في</b>\n  ').replaceAll('الصيد', 'الصّيد'),
    );
    await answer(quiz, set, true);
    const plain = () => litText().replace(/\s+/g, ' ').replace('الصّيد', 'الصيد');
    await vi.waitFor(() => expect(plain()).toBe(set.questions[0]?.evidence[0]?.exact));
  });

  it('says so when the page does not hold the sentence', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show('set="s-test"', text.replaceAll(/\d/g, '7'));
    await answer(quiz, set, true);
    await settled(quiz, () => words(quiz).includes('لم نعثر على هذه الجملة في الصفحة.'));
    expect(litText()).toBe('');
    expect(findAll(quiz, 'button.link')).toEqual([]);
  });

  it('shows its link until the questions are there, and keeps it when they do not come', async () => {
    const service = serve();
    service.instead = () => new Response('{}', { status: 404 });
    const quiz = await show();
    expect(quiz.renderRoot.querySelector('slot')?.assignedElements()[0]?.textContent).toBe('رابط');
    expect(find(quiz, '[role=alert]').textContent).toContain('لا أسئلة منشورة لهذه الصفحة.');
    service.instead = () => undefined;
    find(quiz, 'button.plain').click();
    await settled(quiz, () => quiz.session.phase === 'quiz');
    expect(quiz.renderRoot.querySelector('slot')).toBeNull();
  });

  it('looks the set up by the page when no id is given', async () => {
    const service = serve();
    await show('');
    expect(service.asked).toEqual([`GET /v1/sets?url=${encodeURIComponent(location.href)}`]);
  });

  it('keeps what was typed when the service fails, and sends it again', async () => {
    const set = { ...harbourSet() };
    const typed = [typedQuestion()];
    const service = serve({ ...set, questions: typed });
    const quiz = await show();
    service.instead = (path) => (path === '/v1/check' ? Promise.reject(new TypeError('gone')) : undefined);
    const input = find<HTMLInputElement>(quiz, 'input[type=text]');
    input.value = typed[0]?.canonicalAnswer ?? '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => words(quiz).includes('تعذّر الوصول'));
    expect(find<HTMLInputElement>(quiz, 'input[type=text]').value).toBe(typed[0]?.canonicalAnswer);
    expect(find(quiz, '.answer button.main').textContent).toBe('أعد المحاولة');
    service.instead = () => undefined;
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
  });

  it('waits for the connection and then sends what was given', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    service.instead = () => Promise.reject(new TypeError('offline'));
    findAll(quiz, 'input[type=radio]')[0]?.click();
    await quiz.updateComplete;
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => words(quiz).includes('لا اتصال بالإنترنت'));
    service.instead = () => undefined;
    dispatchEvent(new Event('online'));
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  });

  it.each([
    [429, 'طلبات كثيرة'],
    [500, 'تعذّر الوصول'],
    [422, 'لم تُقبل هذه الإجابة'],
  ])('says in words what a %d means', async (status, said) => {
    const service = serve();
    const quiz = await show();
    service.instead = () => new Response('{}', { status });
    findAll(quiz, 'input[type=radio]')[0]?.click();
    await quiz.updateComplete;
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => words(quiz).includes(said));
  });

  it.each(['<html>', '{}', '{"id":"x","lang":"ar","title":"t","questions":[{"id":"q"}]}'])(
    'does not believe a broken set: %s',
    async (body) => {
      serve().instead = () => new Response(body);
      const quiz = await show();
      expect(words(quiz)).toContain('وصل رد غير مفهوم');
    },
  );

  it('asks for an answer before it checks', async () => {
    const service = serve();
    const quiz = await show();
    find(quiz, '.answer button.main').click();
    await quiz.updateComplete;
    expect(words(quiz)).toContain('اختر إجابة أو اكتبها أولاً.');
    expect(service.asked.filter((path) => path.startsWith('POST'))).toEqual([]);
  });

  it('shows a withdrawn question with its dated note and counts it for nobody', async () => {
    const set = harbourSet();
    const gone = {
      at: '2026-03-11T08:00:00.000Z',
      note: 'سُحب هذا السؤال لأن الجملة التي يستند إليها تغيّرت.',
    };
    const [first, ...rest] = set.questions;
    if (first === undefined) throw new Error('The set is empty.');
    const withdrawn = { ...set, questions: [{ ...first, withdrawn: gone }, ...rest] };
    serve(withdrawn);
    const quiz = await show();
    expect(words(quiz)).toContain(gone.note);
    expect(words(quiz)).toContain('2026-03-11');
    await goOn(quiz);
    for (const _ of rest) {
      await answer(quiz, withdrawn, true);
      await goOn(quiz);
    }
    expect(find(quiz, '.result').textContent).toBe(`النتيجة: ${rest.length} من ${rest.length}`);
  });

  it('voids a question that was withdrawn after the page was loaded', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show();
    const gone = {
      at: '2026-03-11T08:00:00.000Z',
      note: 'سُحب هذا السؤال لأن الجملة التي يستند إليها تغيّرت.',
    };
    service.set = { ...set, questions: set.questions.map((question) => ({ ...question, withdrawn: gone })) };
    await answer(quiz, set, true);
    expect(find(quiz, '.verdict h3').textContent).toContain('سُحب هذا السؤال');
    expect(find(quiz, '.verdict').textContent).toContain(gone.note);
  });

  it('never takes text for markup', async () => {
    const set = harbourSet();
    const evil = '<img src=x onerror="document.title=1"><b>x</b>';
    serve({ ...set, questions: set.questions.map((question) => ({ ...question, stem: evil })) });
    const quiz = await show();
    expect(find(quiz, 'legend').textContent).toBe(evil);
    expect(quiz.renderRoot.querySelector('img, b')).toBeNull();
  });

  it('tells the page what happened, without a key', async () => {
    const set = harbourSet();
    serve(set);
    const heard: { type: string; detail: unknown }[] = [];
    const hear = (event: Event) => heard.push({ type: event.type, detail: (event as CustomEvent).detail });
    for (const name of ['quiz-loaded', 'quiz-answered', 'quiz-finished'])
      document.addEventListener(name, hear);
    const quiz = await show();
    for (const _ of set.questions) {
      await answer(quiz, set, true);
      await goOn(quiz);
    }
    for (const name of ['quiz-loaded', 'quiz-answered', 'quiz-finished'])
      document.removeEventListener(name, hear);
    expect(heard[0]).toEqual({
      type: 'quiz-loaded',
      detail: { set: 's-test', questions: set.questions.length },
    });
    expect(heard[1]).toEqual({
      type: 'quiz-answered',
      detail: { set: 's-test', question: set.questions[0]?.id, outcome: 'correct', score: 1 },
    });
    expect(heard.at(-1)).toEqual({
      type: 'quiz-finished',
      detail: { set: 's-test', points: set.questions.length, of: set.questions.length },
    });
  });

  it('leaves another element on the page alone', async () => {
    const set = harbourSet();
    serve(set);
    const first = await show();
    const second = document.createElement('dalil-quiz');
    second.src = 'https://dalil.test';
    second.set = 's-test';
    document.body.append(second);
    await settled(second, () => second.session.phase === 'quiz');
    await answer(first, set, true);
    await vi.waitFor(() => expect(litText()).not.toBe(''));
    const lit = litText();
    expect(second.session.phase === 'quiz' && second.session.items[0]?.state).toBe('open');
    await answer(second, set, true);
    second.remove();
    expect(litText()).toBe(lit);
  });

  it('moves the focus to the verdict and then to the next question', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    await answer(quiz, set, true);
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(find(quiz, '.verdict h3')));
    await goOn(quiz);
    await vi.waitFor(() => expect(quiz.shadowRoot?.activeElement).toBe(find(quiz, 'legend')));
  });

  it('speaks the language of its set, in its direction', async () => {
    const set = harbourSet();
    serve({ ...set, lang: 'en', dir: 'ltr' });
    const quiz = await show();
    expect(find(quiz, '.quiz').dir).toBe('ltr');
    expect(find(quiz, '.answer button.main').textContent).toBe('Check');
  });

  it('passes the accessibility rules in every state', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show();
    expect(await violations(quiz)).toEqual([]);
    await answer(quiz, set, false);
    await vi.waitFor(async () => expect(await violations(quiz)).toEqual([]));
    await goOn(quiz);
    service.instead = () => new Response('{}', { status: 500 });
    await quiz.load();
    await quiz.updateComplete;
    expect(await violations(quiz)).toEqual([]);
  });
});
