import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makeSet, type Question, type QuestionSet, worksheetPage } from '../../questions/index.ts';
import { goldenArticles, goldenSeed } from '../../tools/golden/golden-article.ts';
import { arrangedArticle } from '../fixtures/arranged.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { setOf, story } from './fixtures/story.ts';
import { torture } from './fixtures/torture.ts';

const article = arrangedArticle();

/** The page as a document. */
function sheet(set: QuestionSet, options: Parameters<typeof worksheetPage>[1] = {}) {
  const { html } = worksheetPage(set, options);
  const { document } = parseHTML(html);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  return { html, document, texts };
}

/** The set with every quote in its place in the article. */
function placed(set: QuestionSet): QuestionSet {
  const questions = set.questions.map(
    (question): Question => ({
      ...question,
      evidence: question.evidence.map((quote) => {
        // The typed question of the fixture quotes a sentence cut short.
        const at = article.text.indexOf(quote.exact);
        const exact = at < 0 ? (article.sentences[0]?.text.trim() ?? '') : quote.exact;
        const start = Math.max(0, at);
        return { ...quote, exact, start, end: start + exact.length };
      }),
    }),
  );
  return { ...set, questions };
}

const every = placed(everyKind('s-every'));

describe('A worksheet', () => {
  it('has every question with room to write, and no answer before its last sheet', () => {
    const { document, texts } = sheet(every);
    expect(texts('main .stem')).toEqual(every.questions.map(({ stem }, index) => `${index + 1}. ${stem}`));
    expect(document.querySelectorAll('main .choice .box').length).toBe(2);
    expect(document.querySelectorAll('main .boolean .box').length).toBe(2);
    expect(document.querySelectorAll('main .text .line').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('main .order .box').length).toBe(3);
    expect(document.querySelectorAll('main .match .box').length).toBe(3);
    expect(document.querySelector('main')?.textContent).not.toContain('صور');
    expect(document.querySelector('main mark, main b, main blockquote')).toBeNull();
    expect(document.querySelector('main')?.contains(document.querySelector('.key'))).toBe(false);
  });

  it('prints the article only where it is given one, and its address otherwise', () => {
    const addressed = {
      ...every,
      article: { ...every.article, url: 'https://paper.test/%D9%85%D9%82%D8%A7%D9%84?a=1&b=2' },
    };
    const without = sheet(addressed);
    expect(without.document.querySelector('section.article')).toBeNull();
    expect(without.texts('.address')).toEqual(['https://paper.test/مقال?a=1&b=2']);
    const printed = sheet(addressed, { article });
    expect(
      printed
        .texts('section.article p')
        .slice(1)
        .join(' ')
        .replace(/\d+ (?=\S)/g, ''),
    ).toContain('أسس المعلم نديم الخطيب');
  });

  it('numbers the sentences, and the key cites the same numbers', () => {
    const { document, texts } = sheet(every, { article });
    const numbers = texts('section.article .number');
    expect(numbers).toEqual(article.sentences.map((_, index) => String(index + 1)));
    const cited = texts('.key blockquote');
    expect(cited).toHaveLength(every.questions.flatMap(({ evidence }) => evidence).length);
    for (const quotation of cited) {
      const [, quote = '', number = ''] = /«(.*)»\s*الجملة (\d+)/.exec(quotation) ?? [];
      const sentence = article.sentences[Number(number) - 1]?.text.trim() ?? '';
      expect(sentence).toContain(quote);
    }
    // A number stands before its sentence and never within a word.
    for (const number of document.querySelectorAll('section.article .number'))
      expect([
        number.nextSibling?.textContent?.[0],
        number.previousSibling?.textContent?.at(-1) ?? ' ',
      ]).toEqual(['\u00a0', ' ']);
  });

  it('cites all sentences of a quote that runs over several', () => {
    const [first, second, third] = article.sentences;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Too few sentences.');
    const cite = (end: number) => {
      const [question] = every.questions;
      if (question === undefined) throw new Error('No question.');
      const quote = {
        source: 'article',
        exact: article.text.slice(0, end),
        before: '',
        after: '',
        start: 0,
        end,
        marks: [],
      };
      return sheet({ ...every, questions: [{ ...question, evidence: [quote] }] }, { article }).texts(
        '.key .source',
      );
    };
    expect(cite(first.end - 1)).toEqual(['الجملة 1']);
    expect(cite(second.end - 1)).toEqual(['الجملتان 1 و2']);
    expect(cite(third.end - 1)).toEqual(['الجمل 1–3']);
  });

  it('marks the deciding words of a quote and names the document of one that is not printed', () => {
    const set = setOf(story());
    const { document, texts } = sheet(set, { article: story() });
    const marked = set.questions.flatMap(({ evidence }) =>
      evidence.flatMap(({ exact, marks }) => marks.map(({ start, end }) => exact.slice(start, end))),
    );
    expect([...document.querySelectorAll('.key mark')].map(({ textContent }) => textContent)).toEqual(marked);
    const [question] = set.questions;
    if (question === undefined) throw new Error('No question.');
    const evidence = question.evidence.map((quote) => ({ ...quote, source: 'source-1' }));
    const other = { ...set, questions: [{ ...question, evidence }] };
    expect(sheet(other, { article: story() }).texts('.key .source')[0]).toContain('من: بيان 1');
    expect(texts('.key .source').join()).not.toContain('من:');
  });

  it('is another for A and for B, and the same for the same seed; the key fits its own sheet', () => {
    const [golden] = goldenArticles();
    const made =
      golden === undefined ? undefined : makeSet(golden.article, { id: 's-golden', seed: goldenSeed });
    if (made?.ok !== true) throw new Error('The demonstration gives no set.');
    const set = made.value;
    expect(set.questions.filter(({ kind }) => kind === 'choice').length).toBeGreaterThan(2);
    const page = (seed?: string) => sheet(set, { seed });
    expect(page('A').html).toBe(page('A').html);
    expect(page('A').texts('main .stem')).not.toEqual(page('B').texts('main .stem'));
    expect(page('A').texts('.sheet')).toEqual(['النموذج A', 'النموذج A']);
    expect(page().texts('.sheet')).toEqual([]);
    for (const seed of ['A', 'B', '1', 'نموذج']) {
      const { document, texts } = page(seed);
      const keys = texts('.key .answer');
      const options = [...document.querySelectorAll('main .question')].map((item) =>
        [...item.querySelectorAll('.options li')].map(({ textContent }) => textContent ?? ''),
      );
      for (const [index, stem] of texts('main .stem').entries()) {
        const question = set.questions.find((candidate) => stem.endsWith(candidate.stem));
        if (question === undefined) throw new Error(stem);
        if (question.kind === 'choice' || question.kind === 'text')
          expect(keys[index]).toContain(question.canonicalAnswer);
        if (question.kind === 'choice') {
          const right = options[index]?.find((option) => option.endsWith(question.canonicalAnswer));
          expect(keys[index]).toContain(` ${right?.[0]}. `);
        }
      }
    }
  });

  it('gives the boxes of orders and matches as a pupil fills them, for every seed', () => {
    for (const seed of [undefined, 'A', 'B', 'C']) {
      const { document, texts } = sheet(every, { seed });
      const lines = (selector: string) => texts(`${selector} li`);
      const at = (kind: string) =>
        [...document.querySelectorAll('main .question')].findIndex((item) => item.classList.contains(kind));
      const boxes = (kind: string) =>
        (texts('.key .answer')[at(kind)] ?? '').split(': ')[1]?.split('، ') ?? [];
      const order = every.questions.find(({ kind }) => kind === 'order');
      const match = every.questions.find(({ kind }) => kind === 'match');
      if (order?.kind !== 'order' || match?.kind !== 'match') throw new Error('The set lacks a kind.');
      const events = order.correctOrder.map((id) => order.options.find((option) => option.id === id)?.text);
      expect(lines('main .order').map((event) => String(events.indexOf(event) + 1))).toEqual(boxes('order'));
      const options = lines('main .match .options:last-child').map((line) => line.slice(2));
      const letters = ['أ', 'ب', 'ج'];
      const wanted = lines('main .match .options:first-child').map((row) => {
        const id = match.rows.find(({ text }) => text === row)?.id ?? '';
        const option = match.options.find((candidate) => candidate.id === match.correctPairs[id])?.text ?? '';
        return letters[options.indexOf(option)];
      });
      expect(boxes('match')).toEqual(wanted);
    }
  });

  it('writes its numbers as the set does', () => {
    const [question, ...others] = every.questions;
    if (question === undefined) throw new Error('No question.');
    const set = { ...every, questions: [{ ...question, stem: 'ماذا جرى عام ٢٠١١؟' }, ...others] };
    const { html, texts } = sheet(set, { article });
    expect(texts('main .count')).toEqual(['١.', '٢.', '٣.', '٤.', '٥.']);
    expect(texts('section.article .number')[1]).toBe('٢');
    expect(html).toContain('counter(page,arabic-indic)');
    expect(sheet(every).html).toContain('counter(page,decimal)');
  });

  it('shows texts as texts, whatever they hold', () => {
    const [question] = every.questions;
    if (question?.kind !== 'choice') throw new Error('No choice.');
    for (const words of torture) {
      const options = [
        { id: 'a', text: words },
        { id: 'b', text: 'x' },
      ];
      const evidence = [
        { source: 'article', exact: words, before: '', after: '', start: 0, end: 1, marks: [] },
      ];
      const set: QuestionSet = {
        ...every,
        title: words,
        article: { ...every.article, title: words, publisher: words },
        questions: [
          {
            ...question,
            stem: words,
            options,
            correctOption: 'a',
            canonicalAnswer: words,
            explanation: words,
            evidence,
          },
        ],
      };
      const { document, html } = sheet(set, { seed: 'A' });
      expect(document.querySelectorAll('script, img, a, iframe, [onclick]')).toHaveLength(0);
      expect(html.split('<style>')).toHaveLength(2);
    }
  });

  it('is printed in two parts where a printer prints both sides: questions without the key, and the key alone', () => {
    const questions = sheet(every, { seed: 'A', only: 'questions' });
    expect([questions.texts('main .stem').length, questions.document.querySelector('.key')]).toEqual([
      5,
      null,
    ]);
    expect(questions.html).not.toContain('صور');
    const key = sheet(every, { seed: 'A', only: 'key' });
    expect([key.texts('.key .answer').length, key.document.querySelector('.question')]).toEqual([5, null]);
    expect(key.texts('.key .answer')).toEqual(sheet(every, { seed: 'A' }).texts('.key .answer'));
  });

  it('sets no mark of its own before one of the quote', () => {
    const [question] = every.questions;
    if (question === undefined) throw new Error('No question.');
    const exact = '«قلت هذا»، كما قال.';
    const evidence = [{ source: 'article', exact, before: '', after: '', start: 0, end: 1, marks: [] }];
    const { texts } = sheet({ ...every, questions: [{ ...question, evidence }] });
    expect(texts('.key blockquote p')[0]).toBe(exact);
  });

  it('leaves out what was withdrawn', () => {
    const [first, ...others] = every.questions;
    if (first === undefined) throw new Error('No question.');
    const withdrawn = { at: '2026-03-11T08:00:00.000Z', note: 'سُحب.' };
    const { html } = sheet({ ...every, questions: [{ ...first, withdrawn }, ...others] });
    expect(html).not.toContain(first.stem);
    expect(sheet({ ...every, questions: [] }).texts('main section')[0]).toContain(
      'لا أسئلة في هذه المجموعة.',
    );
  });
});
