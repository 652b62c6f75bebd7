import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import type { DalilQuiz } from '../../widget/dalil-quiz.ts';
import { wrongAnswer } from '../fixtures/answers.ts';
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
  words,
} from './fixtures/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const scored = 'set="s-test" mode="scored"';
const itemsOf = (quiz: DalilQuiz) => (quiz.session.phase === 'quiz' ? quiz.session.items : []);

async function atResult(quiz: DalilQuiz, set: QuestionSet): Promise<void> {
  await quiz.goTo(set.questions.length);
  await quiz.updateComplete;
}

async function ended(quiz: DalilQuiz): Promise<void> {
  find(quiz, '.actions button.main').click();
  await settled(quiz, () => itemsOf(quiz).every(({ state }) => state === 'answered'));
}

/** The page loaded again with everything that was kept. */
const again = () => show(scored, text, { ...localStorage });

describe('A scored quiz', () => {
  it('asks nothing early, locks the first answer and says only that', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show(scored);
    const told = vi.fn();
    quiz.addEventListener('quiz-locked', told);
    expect(service.attempts.begun).toBe(0);
    findAll(quiz, '[type=radio]')[0]?.click();
    await new Promise((done) => setTimeout(done, 400));
    expect(service.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
    await answer(quiz, set, false);
    expect(service.asked.filter((line) => line.startsWith('POST'))).toEqual([
      'POST /v1/attempts',
      'POST /v1/attempts/answers',
    ]);
    expect(told).toHaveBeenCalledOnce();
    expect(find(quiz, '.verdict').textContent).toContain('حُفظت إجابتك');
    expect(quiz.renderRoot.querySelector('blockquote, .missed, .right')).toBeNull();
    expect(find<HTMLFieldSetElement>(quiz, 'fieldset').disabled).toBe(true);
    expect(document.activeElement?.shadowRoot?.activeElement?.textContent).toBe('حُفظت إجابتك');
    await goOn(quiz);
    expect(words(quiz)).toContain('السؤال 2 من');
  });

  it('tells verdicts, receipts and points when the reader ends it, over all that was served', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show(scored);
    const finished = vi.fn();
    quiz.addEventListener('quiz-finished', (event) => finished((event as CustomEvent).detail));
    await answer(quiz, set, true);
    await goOn(quiz);
    await answer(quiz, set, false);
    await atResult(quiz, set);
    expect(words(quiz)).toContain('بعد الإنهاء لا تُقبل إجابات أخرى.');
    expect(words(quiz)).not.toContain('النتيجة: ');
    expect(finished).not.toHaveBeenCalled();
    await ended(quiz);
    const of = set.questions.length;
    expect(finished).toHaveBeenCalledExactlyOnceWith({ set: 's-test', points: 1, of });
    expect(find(quiz, '.result').textContent).toBe(`النتيجة: 1 من ${of}`);
    await quiz.goTo(1);
    await quiz.updateComplete;
    expect(find(quiz, '.verdict blockquote').textContent).not.toBe('');
    await quiz.goTo(2);
    await quiz.updateComplete;
    expect(find<HTMLFieldSetElement>(quiz, 'fieldset').disabled).toBe(true);
  });

  it('shows the answer that was there first where another tab was quicker', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show(scored);
    const [question] = set.questions;
    if (question === undefined) throw new Error('No question.');
    const other = wrongAnswer(question);
    service.instead = (path) => {
      if (path === '/v1/attempts/answers') service.attempts.answers.set(question.id, other);
      return undefined;
    };
    await answer(quiz, set, true);
    expect(itemsOf(quiz)[0]).toMatchObject({ state: 'locked', given: other });
  });

  it('goes on with the same attempt on a page that is loaded again, and keeps practice apart', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show(scored);
    await answer(quiz, set, true);
    const { attempts } = service;
    serve(set).attempts.respond = attempts.respond.bind(attempts);
    const resumed = await again();
    expect(itemsOf(resumed)[0]?.state).toBe('locked');
    await goOn(resumed);
    await answer(resumed, set, true);
    expect(attempts.begun).toBe(1);
    expect(attempts.answers.size).toBe(2);
    const practice = await show('set="s-test"', text, { ...localStorage });
    expect(itemsOf(practice).every(({ state }) => state === 'open')).toBe(true);
  });

  it('shows the result where the time was over, and begins a new attempt when asked', async () => {
    const set = harbourSet();
    const { attempts } = serve(set);
    const quiz = await show(scored);
    await answer(quiz, set, true);
    attempts.state = 'expired';
    await goOn(quiz);
    findAll(quiz, '[type=radio]')[0]?.click();
    await quiz.updateComplete;
    find(quiz, '.answer button.main').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.result') !== null);
    expect(find(quiz, '.result').textContent).toContain('النتيجة: 1 من');
    find(quiz, '.actions button.main').click();
    await settled(quiz, () => itemsOf(quiz).some(({ state }) => state === 'open'));
    await answer(quiz, set, true);
    expect(attempts.begun).toBe(2);
  });

  it('opens what was locked, as it was given, and begins anew where the service knows the attempt no more', async () => {
    const set = harbourSet();
    const { attempts } = serve(set);
    const quiz = await show(scored);
    await answer(quiz, set, true);
    const { given } = itemsOf(quiz)[0] ?? {};
    await goOn(quiz);
    attempts.oldestKnown = 2;
    await answer(quiz, set, true);
    expect(attempts.begun).toBe(2);
    expect(itemsOf(quiz)[0]).toMatchObject({ state: 'open', given });
    expect([...attempts.answers.keys()]).toEqual([set.questions[1]?.id]);
  });

  it('opens what was locked where the end comes too late for a result', async () => {
    const set = harbourSet();
    const service = serve(set);
    const quiz = await show(scored);
    await answer(quiz, set, true);
    await atResult(quiz, set);
    service.instead = (path) =>
      path === '/v1/attempts/finish'
        ? Response.json({ code: 'attempt_expired' }, { status: 410 })
        : undefined;
    find(quiz, '.actions button.main').click();
    await settled(quiz, () => itemsOf(quiz).every(({ state }) => state === 'open'));
    expect(localStorage.getItem('dalil-quiz s-test scored attempt')).toBeNull();
  });
});
