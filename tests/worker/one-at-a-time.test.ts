import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { send } from './fixtures/desk.ts';
import { fieldsOf, open, type Page, press } from './fixtures/form-reader.ts';

const id = 's-walk';
const set = everyKind(id);
const [choice, boolean, text, order, match] = set.questions;
if (!choice || !boolean || !text || !order || !match) throw new Error('The set lacks a kind.');

beforeAll(() => putSet(env.SETS, set, undefined));

const title = (page: Page) => /<title>([^<]*)/.exec(page.text)?.[1] ?? '';
const labels = (page: Page) => page.buttons.map(({ text: words }) => words);
const receipts = (page: Page) =>
  [...page.text.matchAll(/class="receipt (\w+)"/g)].map(([, outcome]) => outcome);

describe('A reader without JavaScript, one question at a time', () => {
  it('answers every kind, gets each verdict with its receipt, and the result at the end', async () => {
    let page = await open(`/embed/${id}?at=1`);
    for (const [index, question] of set.questions.entries()) {
      expect(title(page)).toContain(`السؤال ${index + 1} من 5`);
      expect(page.text.match(/<fieldset/g)).toHaveLength(1);
      expect(page.text).toContain(question.stem);
      expect(receipts(page)).toEqual([]);
      expect(labels(page)[0]).toBe('تحقّق');
      const answer = index === 1 ? wrongAnswer(question) : rightAnswer(question);
      page = await press(page, 'تحقّق', fieldsOf(question, answer));
      expect(receipts(page)).toEqual([index === 1 ? 'incorrect' : 'correct']);
      expect(page.text).toContain('<blockquote>');
      expect(page.text).toMatch(/<fieldset id="[\w-]+" disabled>/);
      expect(page.text.match(/id="verdict" tabindex="-1"/g)).toHaveLength(1);
      expect(page.text).toContain(`?at=${index + 1}#verdict"`);
      page = await press(page, index === 4 ? 'النتيجة' : 'السؤال التالي');
    }
    expect(page.text).toContain('<p class="result" role="status">النتيجة: 4 من 5</p>');
    expect(receipts(page)).toEqual(['correct', 'incorrect', 'correct', 'correct', 'correct']);
    expect(page.text.match(/checked/g)).toHaveLength(2);
    expect(page.text).toContain('value="صور"');
    expect(labels(page)).toEqual(['السؤال السابق']);
    expect(page.text).toContain(`href="/embed/${id}?at=1">ابدأ من جديد</a>`);
  });

  it('goes back and on without losing an answer or a draft', async () => {
    let page = await press(await open(`/embed/${id}?at=1`), 'تحقّق', { 'q-choice': 'a' });
    page = await press(page, 'السؤال التالي');
    page = await press(page, 'تخطَّ السؤال', { 'q-boolean': 'false' });
    page = await press(page, 'تخطَّ السؤال', { 'q-text': 'مسودّة' });
    expect(page.hidden).toEqual({ 'was.q-choice': 'a', 'q-boolean': 'false', 'q-text': 'مسودّة' });
    page = await press(page, 'السؤال السابق');
    expect(page.text).toContain('value="مسودّة"');
    expect(receipts(page)).toEqual([]);
    page = await press(page, 'السؤال السابق', { 'q-text': 'أخرى' });
    expect(page.text).toMatch(/value="false" checked/);
    expect(page.hidden).toEqual({ 'was.q-choice': 'a', 'q-text': 'أخرى' });
    page = await press(page, 'السؤال السابق', { 'q-boolean': 'false' });
    expect(receipts(page)).toEqual(['incorrect']);
    expect(page.text).toMatch(/value="a" checked/);
    expect(labels(page)).toEqual(['السؤال التالي']);
  });

  it('is told what is missing, in place', async () => {
    const begun = await open(`/embed/${id}?at=1`);
    for (const fields of [{}, { 'q-choice': '' }, { 'q-choice': 'z' }]) {
      const page = await press(begun, 'تحقّق', fields);
      expect(page.text).toContain('role="alert">اختر إجابة أو اكتبها أولاً.');
      expect(receipts(page)).toEqual([]);
    }
    const half = await press(await open(`/embed/${id}?at=4`), 'تحقّق', { 'q-order.a': '1' });
    expect(half.text).toContain('role="alert">أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(half.text).toMatch(/value="1" selected/);
  });

  it('gets a result of what was answered, and is told what was not', async () => {
    const one = await press(await open(`/embed/${id}?at=5`), 'تحقّق', fieldsOf(match, rightAnswer(match)));
    const page = await press(one, 'النتيجة');
    expect(page.text).toContain('النتيجة: 1 من 5');
    expect(page.text.match(/لم تُجب عن هذا السؤال\./g)).toHaveLength(4);
    expect(receipts(page)).toEqual(['correct']);
  });

  it('sees a mark for every question, with words for it', async () => {
    const page = await press(await open(`/embed/${id}?at=1`), 'تحقّق', { 'q-choice': 'b' });
    const marks = [...page.text.matchAll(/<span role="img" aria-label="([^"]*)"([^>]*)>(.)</g)];
    expect(marks.map(([, , , mark]) => mark).join('')).toBe('●····');
    expect(marks[0]?.[1]).toBe('السؤال 1 من 5 – إجابة صحيحة');
    expect(marks.map(([, , current]) => current)).toEqual([' aria-current="step"', '', '', '', '']);
  });

  it('comes to the nearest question there is', async () => {
    for (const [at, place] of [
      ['0', 'السؤال 1 من 5'],
      ['x', 'السؤال 1 من 5'],
      ['-3', 'السؤال 1 من 5'],
      ['5', 'السؤال 5 من 5'],
      ['6', 'النتيجة'],
      ['7', 'النتيجة'],
      ['9999', 'النتيجة'],
    ])
      expect(title(await open(`/embed/${id}?at=${at}`)), at).toMatch(new RegExp(`^${place} – `));
  });

  it('finds the way to all questions on one page and back', async () => {
    expect((await open(`/embed/${id}?at=2`)).text).toContain(`href="/embed/${id}">`);
    expect((await open(`/embed/${id}`)).text).toContain(`href="/embed/${id}?at=1">`);
  });
});

describe('A withdrawn question in the walk', () => {
  const gone = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب هذا السؤال.' };
  const withdrawn: QuestionSet = {
    ...set,
    id: 's-walk-withdrawn',
    questions: [{ ...choice, withdrawn: gone }, text],
  };
  beforeAll(() => putSet(env.SETS, withdrawn, undefined));

  it('is passed over with its note and counts for nobody', async () => {
    let page = await open('/embed/s-walk-withdrawn?at=1');
    expect(page.text).toContain(`<time datetime="${gone.at}">2026-03-11</time>`);
    expect(labels(page)).toEqual(['السؤال التالي']);
    page = await press(page, 'السؤال التالي');
    page = await press(page, 'تحقّق', { 'q-text': 'صور' });
    page = await press(page, 'النتيجة');
    expect(page.text).toContain('النتيجة: 1 من 1');
    expect(page.text).not.toContain('لم تُجب');
  });

  it('takes no answer, and an answer given before it was withdrawn gets the note alone', async () => {
    const body = new URLSearchParams({ 'q-choice': 'b', do: 'check' });
    const page = await (await send('/embed/s-walk-withdrawn?at=1', { method: 'POST', body })).text();
    expect(page).not.toContain('نديم');
    const was = new URLSearchParams({ 'was.q-choice': 'b' });
    const result = await (await send('/embed/s-walk-withdrawn?at=3', { method: 'POST', body: was })).text();
    expect(result).toContain('النتيجة: 0 من 1');
    expect(result.match(/سُحب هذا السؤال\./g)).toHaveLength(1);
    expect(result).not.toContain('نديم');
  });
});
