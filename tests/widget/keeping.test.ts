import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
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
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const name = 'dalil-quiz s-test';
const itemsOf = (quiz: DalilQuiz) => (quiz.session.phase === 'quiz' ? quiz.session.items : []);

/** The quiz after two questions, kept on the device. */
async function begun(set: QuestionSet = harbourSet(), attributes?: string) {
  const service = serve(set);
  const quiz = await show(attributes);
  await answer(quiz, set, true);
  await settled(quiz, () => quiz.more !== undefined);
  await goOn(quiz);
  await answer(quiz, set, false);
  await quiz.updateComplete;
  return { set, service, quiz };
}

/** The page loaded again. */
async function again(attributes = 'set="s-test"'): Promise<DalilQuiz> {
  const kept = localStorage.getItem(name);
  const quiz = await show(attributes, text, kept === null ? {} : { [name]: kept });
  return quiz;
}

describe('A quiz on a page that is loaded again', () => {
  it('has what was typed after the first touch, long before there is a verdict', async () => {
    serve({ ...harbourSet(), questions: [typedQuestion()] });
    const quiz = await show();
    find(quiz, '[type=text]').focus();
    await settled(quiz, () => quiz.receipts !== undefined);
    const input = find<HTMLInputElement>(quiz, '[type=text]');
    input.value = 'آذار';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await quiz.updateComplete;
    const resumed = await again();
    expect(find<HTMLInputElement>(resumed, '[type=text]').value).toBe('آذار');
  });

  it('goes on where it stopped, with what was answered and its receipts, and says so', async () => {
    const { quiz } = await begun();
    const before = itemsOf(quiz).map(({ given, verdict }) => ({ given, verdict }));
    const resumed = await again();
    expect(resumed.session.phase === 'quiz' && resumed.session.at).toBe(1);
    expect(itemsOf(resumed).map(({ given, verdict }) => ({ given, verdict }))).toEqual(before);
    expect(find(resumed, '.verdict h3').textContent).toContain('ليست هذه هي الإجابة');
    expect(find(resumed, '[role=status]').textContent).toBe('عدنا بك إلى حيث توقفت.');
    await goOn(resumed);
    await answer(resumed, harbourSet(), true);
    expect(itemsOf(resumed).filter(({ verdict }) => verdict?.outcome === 'correct')).toHaveLength(2);
  });

  it('takes no verdict over a correction, and asks what it had asked with the answer kept', async () => {
    const { set, quiz } = await begun();
    const given = itemsOf(quiz)[0]?.given;
    serve({ ...set, version: set.version + 1 });
    const resumed = await again();
    expect(itemsOf(resumed)[0]).toMatchObject({ state: 'open', given });
    expect(itemsOf(resumed).some(({ verdict }) => verdict !== undefined)).toBe(false);
  });

  it('shows a question that was withdrawn since then as withdrawn', async () => {
    const { set } = await begun();
    const withdrawn = { at: '2026-03-11T08:00:00.000Z', note: 'تغيّرت الجملة.' };
    serve({
      ...set,
      questions: set.questions.map((question, at) => (at === 0 ? { ...question, withdrawn } : question)),
    });
    const resumed = await again();
    expect(itemsOf(resumed)[0]).toMatchObject({ state: 'withdrawn' });
    expect(itemsOf(resumed)[0]?.verdict).toBeUndefined();
    expect(itemsOf(resumed)[1]?.verdict?.outcome).toBe('incorrect');
  });

  it.each([
    '',
    'null',
    '[]',
    '{"at":-1,"items":[]}',
    '{"at":0.5,"items":[]}',
    '{"at":0,"items":{}}',
    '{"version":1,"at":99,"items":[{"id":"q-none","given":{"kind":"choice","option":"z"}}]}',
    '{"version":1,"at":0,"items":[{"id":7},null,"x"]}',
  ])('begins anew, or goes on as far as it can, with %s in the storage', async (kept) => {
    serve();
    const quiz = await show('set="s-test"', text, { [name]: kept });
    expect(quiz.session.phase).toBe('quiz');
    expect(itemsOf(quiz).every(({ given, verdict }) => given === undefined && verdict === undefined)).toBe(
      true,
    );
    expect(quiz.renderRoot.querySelector('.quiz')).not.toBeNull();
  });

  it('believes no answer of another kind and no verdict that can’t be shown', async () => {
    const set = harbourSet();
    serve(set);
    const items = set.questions.map(({ id }) => ({
      id,
      given: { kind: 'choice', option: 'zz' },
      verdict: { question: id, outcome: 'correct' },
    }));
    const kept = JSON.stringify({ version: set.version, at: 1, items });
    const quiz = await show('set="s-test"', text, { [name]: kept });
    expect(itemsOf(quiz).every(({ given, verdict }) => given === undefined && verdict === undefined)).toBe(
      true,
    );
  });

  it('keeps nothing where the page says so', async () => {
    await begun(harbourSet(), 'set="s-test" keep="no"');
    expect(localStorage.length).toBe(0);
  });

  it('goes on where the page may keep nothing', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    const { quiz } = await begun();
    expect(itemsOf(quiz)[1]?.verdict?.outcome).toBe('incorrect');
  });
});

describe('A reader who begins again', () => {
  it('gets the same questions in an order drawn from a seed, and nothing of what was answered', async () => {
    const { set, quiz } = await begun();
    await quiz.restart('seven');
    const order = itemsOf(quiz).map(({ question }) => question.id);
    expect([...order].sort()).toEqual(set.questions.map(({ id }) => id).sort());
    expect(order).not.toEqual(set.questions.map(({ id }) => id));
    expect(itemsOf(quiz).every(({ state }) => state === 'open')).toBe(true);
    await quiz.restart('eight');
    await quiz.restart('seven');
    expect(itemsOf(quiz).map(({ question }) => question.id)).toEqual(order);
    expect(localStorage.getItem(name)).toBeNull();
  });

  it('waits for no verdict any more', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show();
    const waiting: (() => void)[] = [];
    service.instead = (path) =>
      path === '/v1/check'
        ? new Promise((resolve) => {
            waiting.push(() => resolve(Response.json({ ...late, question: set.questions[0]?.id })));
          })
        : undefined;
    const late = {
      set: 's-test',
      outcome: 'correct',
      score: 1,
      explanation: '',
      tolerated: [],
      evidence: set.questions[0]?.evidence.map((quote) => ({ ...quote, sourceTitle: '', textHash: '' })),
    };
    findAll(quiz, '[type=radio]')[0]?.click();
    await quiz.updateComplete;
    const checked = quiz.submit();
    await quiz.restart('seven');
    for (const letGo of waiting) letGo();
    await checked;
    expect(itemsOf(quiz).every(({ state, verdict }) => state === 'open' && verdict === undefined)).toBe(true);
  });

  it('finds that order again when the page is loaded again', async () => {
    const { quiz } = await begun();
    await quiz.restart('seven');
    const order = itemsOf(quiz).map(({ question }) => question.id);
    await quiz.goTo(2);
    const resumed = await again();
    expect(itemsOf(resumed).map(({ question }) => question.id)).toEqual(order);
    expect(resumed.session.phase === 'quiz' && resumed.session.at).toBe(2);
  });
});

describe('A reader who is offline', () => {
  it('goes on, and every answer that waited is sent when the connection is back', async () => {
    const whole = harbourSet();
    const chosen = whole.questions.filter(({ kind }) => kind === 'choice' || kind === 'boolean');
    const set = { ...whole, questions: [...chosen, typedQuestion()] };
    const service = serve(set);
    const quiz = await show();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    service.instead = () => Promise.reject(new TypeError('offline'));
    for (const at of [0, 1]) {
      findAll(quiz, 'input[type=radio]')[0]?.click();
      await quiz.updateComplete;
      find(quiz, '.answer button.main').click();
      await settled(quiz, () => words(quiz).includes('لا اتصال بالإنترنت'));
      await quiz.goTo(at + 1);
    }
    const shownAt = quiz.session.phase === 'quiz' && quiz.session.at;
    service.instead = () => undefined;
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await settled(quiz, () => itemsOf(quiz).filter(({ verdict }) => verdict !== undefined).length === 2);
    expect(quiz.session.phase === 'quiz' && quiz.session.at).toBe(shownAt);
  });
});
