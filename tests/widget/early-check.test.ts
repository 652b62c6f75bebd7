import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PublicSet } from '../../questions/wire.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { find, findAll, harbourSet, type Service, serve, settled, show } from './fixtures/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A set whose first question is a choice, on the page; what was posted; and a way through time. */
async function shown() {
  const whole = harbourSet();
  const set = { ...whole, questions: whole.questions.filter(({ kind }) => kind === 'choice') };
  const service = serve(set);
  const fetched = vi.spyOn(globalThis, 'fetch');
  const quiz = await show();
  const posted = () =>
    fetched.mock.calls
      .filter(([, init]) => init?.method === 'POST')
      .map(([, init]) => JSON.parse(String(init?.body)) as { ahead?: true; answer: unknown });
  return { set, service, quiz, posted };
}

const radio = (quiz: Awaited<ReturnType<typeof shown>>['quiz'], at: number) =>
  findAll<HTMLInputElement>(quiz, 'input[type=radio]')[at];
const press = (quiz: Awaited<ReturnType<typeof shown>>['quiz']) => find(quiz, '.answer button.main').click();

/** Makes the service count what it is asked, and hold its answers until they are let go. */
function hold(service: Service) {
  const waiting: (() => void)[] = [];
  service.instead = () => undefined;
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return answer(...given);
  });
  return {
    count: () => waiting.length,
    letGo: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

describe('An option that is chosen', () => {
  it('is checked ahead once it has stood for a moment, shown at the press, and counted then', async () => {
    const { quiz, posted, set } = await shown();
    const answer = rightAnswer(set.questions[0] ?? fail());
    radio(quiz, 0)?.click();
    expect(posted()).toEqual([]);
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
    expect(posted()[0]?.ahead).toBe(true);
    expect(quiz.renderRoot.querySelector('.verdict')).toBeNull();
    expect(quiz.session.phase === 'quiz' && quiz.session.items[0]?.verdict).toBeUndefined();
    press(quiz);
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(posted().map(({ ahead }) => ahead)).toEqual([true, undefined]);
    expect(posted()[1]?.answer).toEqual(posted()[0]?.answer);
    expect(answer.kind).toBe('choice');
  });

  it('needs no answer from the service at the press', async () => {
    const { quiz, posted, service } = await shown();
    radio(quiz, 0)?.click();
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
    await quiz.updateComplete;
    service.instead = (path) => (path === '/v1/check' ? new Promise<Response>(() => undefined) : undefined);
    press(quiz);
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  });

  it('is checked at the press where another was checked ahead: once a question is enough', async () => {
    const { quiz, posted } = await shown();
    radio(quiz, 0)?.click();
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
    radio(quiz, 1)?.click();
    radio(quiz, 2)?.click();
    radio(quiz, 1)?.click();
    await quiz.updateComplete;
    press(quiz);
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(posted().map(({ ahead }) => ahead)).toEqual([true, undefined]);
    expect(posted()[1]?.answer).not.toEqual(posted()[0]?.answer);
    const { session } = quiz;
    expect(session.phase === 'quiz' && session.items[0]?.given).toEqual(posted()[1]?.answer);
  });

  it('is not checked ahead while the reader is still passing over the options', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { quiz, posted } = await shown();
    for (const at of [0, 1, 2, 1]) {
      radio(quiz, at)?.click();
      vi.advanceTimersByTime(200);
    }
    expect(posted()).toEqual([]);
    vi.advanceTimersByTime(60);
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
  });

  it('is asked about again where asking ahead failed', async () => {
    const { quiz, posted, service } = await shown();
    service.instead = (path) => (path === '/v1/check' ? new Response('{}', { status: 500 }) : undefined);
    radio(quiz, 0)?.click();
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
    service.instead = () => undefined;
    press(quiz);
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  });
});

describe('A press', () => {
  it('is acknowledged at once, and can be pressed again without being sent twice', async () => {
    const { quiz, service, posted } = await shown();
    radio(quiz, 0)?.click();
    await quiz.updateComplete;
    const held = hold(service);
    press(quiz);
    await quiz.updateComplete;
    expect(find(quiz, '.answer button.main').textContent).toBe('يجري التحقّق…');
    press(quiz);
    press(quiz);
    await quiz.updateComplete;
    expect(held.count()).toBe(1);
    held.letGo();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(posted().filter(({ ahead }) => ahead === undefined)).toHaveLength(1);
  });

  it('keeps room for a verdict that comes late, which then takes no more', async () => {
    const { quiz, service } = await shown();
    const below = document.createElement('p');
    below.textContent = 'تحت الأسئلة';
    document.body.append(below);
    radio(quiz, 0)?.click();
    await quiz.updateComplete;
    const held = hold(service);
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    press(quiz);
    await quiz.updateComplete;
    const { top } = below.getBoundingClientRect();
    now.mockReturnValue(1_700);
    held.letGo();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    expect(below.getBoundingClientRect().top).toBe(top);
    await vi.waitFor(() => expect(quiz.more).toBeDefined());
    await quiz.updateComplete;
    expect(below.getBoundingClientRect().top).toBe(top);
    const room = find(quiz, '.answer');
    expect(room.scrollHeight).toBeGreaterThanOrEqual(room.clientHeight);
    expect(getComputedStyle(room).overflowY).toBe('auto');
  });
});

function fail(): PublicSet['questions'][number] & never {
  throw new Error('The set is empty.');
}
