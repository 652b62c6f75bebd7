import { afterEach, expect, it, vi } from 'vitest';
import { find, harbourSet, serve, settled, show, typedQuestion, words } from './fixtures/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('asks whether the name is meant that was nearly written, in the place of saying it', async () => {
  const value = { type: 'name', of: 'person', name: 'أنطونيوس حدادين', aliases: [], rivals: [] } as const;
  const typed = { ...typedQuestion(), kind: 'text', expects: 'name', value } as const;
  serve({ ...harbourSet(), questions: [{ ...typed, canonicalAnswer: value.name }] });
  const quiz = await show();
  const input = find<HTMLInputElement>(quiz, 'input[type=text]');
  input.value = 'أنطونيوس حدداديم';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  find(quiz, '.answer button.main').click();
  await settled(quiz, () => quiz.renderRoot.querySelector('.verdict') !== null);
  expect(find(quiz, '.verdict h3').textContent).toContain('إجابة صحيحة جزئياً');
  expect(find(quiz, '.verdict p').textContent).toBe('هل تقصد «أنطونيوس حدادين»؟');
  expect(words(quiz)).not.toContain('الإجابة بحسب المقال');
});
