import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { withArabicDigits } from '../fixtures/arabic-digits.ts';
import {
  answer,
  find,
  findAll,
  goOn,
  harbourSet,
  type Service,
  serve,
  settled,
  show,
  typedQuestion,
  words,
} from './fixtures/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const onlyChoices = () => {
  const set = harbourSet();
  return { ...set, questions: set.questions.filter(({ kind }) => kind === 'choice') };
};
const checkedAt = (radios: readonly HTMLInputElement[]) => radios.findIndex(({ checked }) => checked);

describe('A reader with a keyboard', () => {
  it.each(['2', '٢', '۲'])('chooses the second option by pressing %s', async (key) => {
    serve(onlyChoices());
    const quiz = await show();
    find(quiz, 'legend').setAttribute('tabindex', '-1');
    find(quiz, 'legend').focus();
    await settled(quiz, () => quiz.receipts !== undefined);
    // A keyboard of another script, which the test's own has not.
    const pressed = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
    find(quiz, 'legend').dispatchEvent(pressed);
    await quiz.updateComplete;
    expect(checkedAt(findAll<HTMLInputElement>(quiz, '[type=radio]'))).toBe(1);
  });

  it('types figures where it types, and loses none to an option that isn’t there', async () => {
    serve({ ...harbourSet(), questions: [typedQuestion()] });
    const quiz = await show();
    find(quiz, '[type=text]').focus();
    await userEvent.keyboard('2026');
    expect(find<HTMLInputElement>(quiz, '[type=text]').value).toBe('2026');
    serve(onlyChoices());
    const other = await show();
    find(other, '[type=radio]').focus();
    await userEvent.keyboard('9{Control>}1{/Control}');
    expect(checkedAt(findAll<HTMLInputElement>(other, '[type=radio]'))).toBe(-1);
  });

  it('sends with Enter, from an option as from a line', async () => {
    serve({ ...harbourSet(), questions: [...onlyChoices().questions.slice(0, 1), typedQuestion()] });
    const quiz = await show();
    findAll(quiz, '[type=radio]')[0]?.focus();
    await userEvent.keyboard(' {Enter}');
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
    await goOn(quiz);
    find(quiz, '[type=text]').focus();
    await userEvent.keyboard('2019{Enter}');
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  });
});

describe('A reader who wants to go about freely', () => {
  it('skips, goes back, and is told at the end what was left, in words that agree', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    await answer(quiz, set, true);
    await goOn(quiz);
    const button = (text: string) => findAll(quiz, '.actions button').find((one) => one.textContent === text);
    button('تخطَّ السؤال')?.click();
    await settled(quiz, () => quiz.session.phase === 'quiz' && quiz.session.at === 2);
    button('السؤال السابق')?.click();
    await settled(quiz, () => quiz.session.phase === 'quiz' && quiz.session.at === 1);
    await quiz.goTo(set.questions.length);
    await settled(quiz, () => quiz.renderRoot.querySelector('.result') !== null);
    const left = set.questions.length - 1;
    const said = left === 1 ? 'بقي سؤال واحد' : left === 2 ? 'بقي سؤالان' : `بقيت ${left} أسئلة`;
    expect(words(quiz)).toContain(`${said} بلا إجابة.`);
    expect(findAll(quiz, '.review li')).toHaveLength(set.questions.length);
    findAll(quiz, '.review button')[0]?.click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  });
});

describe('A result', () => {
  async function finished() {
    const set = onlyChoices();
    serve(set);
    const quiz = await show();
    for (const _ of set.questions) {
      await answer(quiz, set, true);
      await goOn(quiz);
    }
    const press = () => findAll(quiz, '.actions button')[1]?.click();
    return { quiz, press, set };
  }
  const row = (count: number) => '●'.repeat(count);

  it('is shared as the device shares things', async () => {
    const shared = vi.fn(async (_: ShareData) => undefined);
    vi.stubGlobal('navigator', Object.create(navigator, { share: { value: shared } }));
    const { press, set } = await finished();
    press();
    await vi.waitFor(() => expect(shared).toHaveBeenCalled());
    const { text = '', url } = shared.mock.calls[0]?.[0] ?? {};
    expect(text).toContain(row(set.questions.length));
    expect(url).toBe(location.href);
    for (const question of set.questions) expect(text).not.toContain(question.canonicalAnswer);
  });

  it('is copied where nothing else shares it, and shown to be copied by hand where that fails too', async () => {
    const written = vi.fn(async (_: string) => undefined);
    const own = Object.create(navigator, {
      share: { value: undefined },
      clipboard: { value: { writeText: written } },
    });
    vi.stubGlobal('navigator', own);
    const { quiz, press, set } = await finished();
    press();
    await vi.waitFor(() => expect(written).toHaveBeenCalled());
    expect(written.mock.calls[0]?.[0]).toContain(row(set.questions.length));
    await vi.waitFor(() => expect(find(quiz, '[role=status]').textContent).toBe('نُسخت النتيجة.'));
    written.mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    press();
    await vi.waitFor(() => expect(find(quiz, '.copied').hidden).toBe(false));
    expect(find(quiz, '.copied output').textContent).toContain(row(set.questions.length));
  });
});

describe('A reader who doubts a question', () => {
  async function doubting(instead: Service['instead']) {
    const set = onlyChoices();
    const service = serve(set);
    const quiz = await show();
    await answer(quiz, set, false);
    service.instead = instead;
    const fetched = vi.spyOn(globalThis, 'fetch');
    find(quiz, '.challenge summary').click();
    await settled(quiz, () => quiz.renderRoot.querySelector('.challenge form') !== null);
    find<HTMLSelectElement>(quiz, '.challenge select').value = 'unclear';
    find<HTMLTextAreaElement>(quiz, '.challenge textarea').value = 'أي مرفأ؟';
    find(quiz, '.challenge button').click();
    return { quiz, set, fetched };
  }

  it('says why, and is thanked', async () => {
    const { quiz, set, fetched } = await doubting((path) =>
      path === '/v1/challenges' ? Response.json({ id: 'c-1' }, { status: 201 }) : undefined,
    );
    await settled(quiz, () => find(quiz, '.challenge').textContent?.includes('وصل اعتراضك') === true);
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({
      set: 's-test',
      question: set.questions[0]?.id,
      reason: 'unclear',
      note: 'أي مرفأ؟',
    });
    expect(find(quiz, '[role=status]').textContent).toBe('وصل اعتراضك. شكراً لك.');
  });

  it('keeps the words where they did not arrive', async () => {
    const { quiz } = await doubting((path) =>
      path === '/v1/challenges' ? new Response('{}', { status: 429 }) : undefined,
    );
    await settled(quiz, () => find(quiz, '.challenge').textContent?.includes('طلبات كثيرة') === true);
    expect(find<HTMLTextAreaElement>(quiz, '.challenge textarea').value).toBe('أي مرفأ؟');
  });
});

describe('Languages and numerals', () => {
  it('keeps the interface apart from the set: words and direction of the one, questions of the other', async () => {
    serve();
    const quiz = await show('set="s-test" lang="en-GB"');
    expect([find(quiz, '.quiz').lang, find(quiz, '.quiz').dir]).toEqual(['en', 'ltr']);
    expect([find(quiz, 'legend').lang, find(quiz, 'legend').dir]).toEqual(['ar', 'rtl']);
    expect(find(quiz, '.answer button.main').textContent).toBe('Check');
    await answer(quiz, harbourSet(), true);
    expect(find(quiz, '.verdict h3').textContent).toContain('That is right');
    expect(find(quiz, 'blockquote p').lang).toBe('ar');
  });

  it.each(['he', 'fa', 'ur', 'tr', 'es', 'de'] as const)('speaks %s to the end', async (lang) => {
    const set = onlyChoices();
    serve(set);
    const quiz = await show(`set="s-test" lang="${lang}"`);
    for (const _ of set.questions) {
      await answer(quiz, set, true);
      await goOn(quiz);
    }
    expect(find(quiz, '.quiz').lang).toBe(lang);
    expect(find(quiz, '.result').textContent).not.toMatch(/undefined|Result:|النتيجة:/);
  });

  it('counts in the numerals that the page asks for, or that the article writes', async () => {
    serve();
    const asked = await show('set="s-test" numerals="arab"');
    expect(find(asked, '.top span').textContent).toBe(
      `السؤال ١ من ${withArabicDigits(harbourSet().questions.length)}`,
    );
    const set = harbourSet();
    serve({
      ...set,
      questions: set.questions.map((question) => ({ ...question, stem: `${question.stem} ٢٠٢٤` })),
    });
    const written = await show();
    expect(find(written, '.top span').textContent).toContain('السؤال ١ من');
    const plain = await show('set="s-test" numerals="latn"');
    expect(find(plain, '.top span').textContent).toContain('السؤال 1 من');
  });
});
