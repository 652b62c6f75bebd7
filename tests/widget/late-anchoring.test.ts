import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as anchoring from '../../widget/anchoring.ts';
import type { Anchoring } from '../../widget/chunks.ts';
import {
  all,
  compare,
  ofSource,
  read,
  sentence,
  serveCheck,
  showCheck,
  verdict,
} from './fixtures/check-page.ts';
import { answer, find, findAll, harbourSet, serve, show, words } from './fixtures/page.ts';

const coming = vi.hoisted(() => ({ promise: Promise.resolve<unknown>(undefined) }));
vi.mock('../../widget/chunks.ts', async (original) => ({
  ...(await original<typeof import('../../widget/chunks.ts')>()),
  fetchAnchoring: () => coming.promise,
}));

let arrive: (value: Anchoring | undefined) => void;

beforeEach(() => {
  coming.promise = new Promise<Anchoring | undefined>((resolve) => {
    arrive = resolve;
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const litText = () => [...(CSS.highlights.get('dalil-evidence') ?? [])].map(String).join('');

describe('The quiz before its anchoring is there', () => {
  it('shows the receipt, and lights the sentence once it can', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    await answer(quiz, set, true);
    expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة');
    expect(words(quiz)).not.toContain('لم نعثر على هذه الجملة');
    expect([litText(), findAll(quiz, 'button.link').length]).toEqual(['', 1]);
    arrive(anchoring);
    await vi.waitFor(() => expect(litText()).toBe(set.questions[0]?.evidence[0]?.exact));
    await quiz.updateComplete;
    expect(findAll(quiz, 'button.link')).toHaveLength(1);
  });

  it('goes on without it where it can’t be had', async () => {
    const set = harbourSet();
    serve(set);
    const quiz = await show();
    arrive(undefined);
    await answer(quiz, set, true);
    expect(find(quiz, 'blockquote p').textContent).toContain(set.questions[0]?.evidence[0]?.exact);
    expect(words(quiz)).not.toContain('لم نعثر على هذه الجملة');
  });
});

describe('The check before its anchoring is there', () => {
  it('shows the verdict with plain links, and the places once it can', async () => {
    serveCheck().verdict = verdict({ evidence: [sentence(2), ofSource] });
    const check = await showCheck();
    await compare(check, 'عبارة');
    const hrefs = () => all(check, 'a').map((link) => link.getAttribute('href')?.split(':~:').length);
    expect([read(check).includes('لم نعثر'), all(check, '.verdict button').length, hrefs()]).toEqual([
      false,
      1,
      [1],
    ]);
    arrive(anchoring);
    await vi.waitFor(() => expect(all(check, '.verdict button')).toHaveLength(1));
    await vi.waitFor(() => expect(hrefs()).toEqual([2]));
  });
});
