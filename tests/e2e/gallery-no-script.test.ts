// The page that works without a script: a walk through every kind with scripts switched off, and the rules on it before and after.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LanguageCode, Question, QuestionSet } from '../../questions/index.ts';
import { answerTo, type Manner } from '../../tools/gallery/answers.ts';
import { gallerySets } from '../../tools/gallery/articles.ts';
import { wholeSet } from '../../tools/gallery/whole-set.ts';
import {
  danglingReferences,
  type Opened,
  openBrowser,
  overflow,
  phone,
  smallTargets,
  violations,
} from './gallery-page.ts';

const origin = inject('origin');
let bare: Opened;
let scripted: Opened;

beforeAll(async () => {
  [bare, scripted] = await Promise.all([openBrowser({ javaScriptEnabled: false }), openBrowser()]);
  // The rules need a script of their own; the page goes without.
  await scripted.context.route('**/e/quiz-*.js', (route) => route.abort());
});
afterAll(() => Promise.all([bare, scripted].map(({ browser }) => browser.close())));

async function setIn(lang: LanguageCode): Promise<QuestionSet> {
  const { article } = gallerySets(lang);
  if (article === undefined) throw new Error('The article is gone.');
  return wholeSet(article);
}

/** Answers `question` on the page by its native fields. */
async function answer(page: Page, question: Question, manner: Manner, lang: LanguageCode): Promise<void> {
  const field = page.locator(`fieldset[id="${question.id}"]`);
  const given = answerTo(question, manner, lang);
  switch (given.kind) {
    case 'choice':
      return field.locator(`[value="${given.option}"]`).check();
    case 'boolean':
      return field.locator(`[value="${given.value}"]`).check();
    case 'text':
      return field.locator('[type=text]').fill(manner === 'right' ? question.canonicalAnswer : given.text);
    case 'order':
      for (const [index, id] of given.order.entries())
        await field.locator(`select[name="${question.id}.${id}"]`).selectOption(String(index + 1));
      return;
    case 'match':
      for (const [row, option] of Object.entries(given.pairs))
        await field.locator(`select[name="${question.id}.${row}"]`).selectOption(option);
  }
}

async function answerAll(page: Page, lang: LanguageCode, manner: Manner): Promise<number> {
  const set = await setIn(lang);
  await page.goto(`${origin}/embed/${set.id}`);
  for (const question of set.questions) await answer(page, question, manner, lang);
  await page.locator('form .actions button').click();
  await page.locator('.receipt').first().waitFor();
  return set.questions.length;
}

const languages = ['ar', 'en'] as const;

describe('A reader without JavaScript', () => {
  it.each(languages)('gets right what is right, in every kind (%s)', async (lang) => {
    const { page } = bare;
    const count = await answerAll(page, lang, 'right');
    expect(await page.locator('.receipt.correct').count()).toBe(count);
    expect(await page.locator('.receipt blockquote').count()).toBeGreaterThanOrEqual(count);
  });

  it.each(languages)('is shown what would have been right, in every kind (%s)', async (lang) => {
    const { page } = bare;
    const count = await answerAll(page, lang, 'wrong');
    expect(await page.locator('.receipt.incorrect').count()).toBe(count);
    // What was answered stays on the page.
    expect(await page.locator(':checked:not(option)').count()).toBeGreaterThan(0);
  });
});

describe('The page without a script', () => {
  it.each(languages)('passes the rules before and after the answers (%s)', async (lang) => {
    const { page } = scripted;
    const set = await setIn(lang);
    const look = async () => {
      await page.setViewportSize(phone);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
      expect(await danglingReferences(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await smallTargets(page, 24)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
    };
    await page.goto(`${origin}/embed/${set.id}`);
    await look();
    await answerAll(page, lang, 'wrong');
    await look();
  });
});
