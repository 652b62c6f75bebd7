// The line that tells which article a question is about, in files whose questions are drawn one by one.
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../questions/exports/formats.ts';
import type { Item, ItemSet } from '../../questions/exports/item.ts';
import { newsHtml } from '../../questions/exports/news-line.ts';
import { exportItems, exportSet, type LanguageCode } from '../../questions/index.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { shownEach, shownHtml } from './fixtures/shown-html.ts';
import { strictGift } from './fixtures/strict-gift.ts';
import { strictAnki } from './fixtures/strict-tables.ts';
import { strictMoodleXml } from './fixtures/strict-xml.ts';

const item: Item = {
  ...{ kind: 'text', id: 'q', asks: 'howMany', stem: '3 + 4?', explanation: '', receipts: [] },
  ...{ answer: '7', accepted: [] },
};

const setOn = (lang: LanguageCode, title: string, publishedAt?: string): ItemSet => ({
  ...{ id: 's', lang, dir: lang === 'ar' ? 'rtl' : 'ltr', title, items: [item], withdrawn: [] },
  article: { title, ...(publishedAt === undefined ? {} : { publishedAt }) },
});

/** The line before a question that asks `asks`, as a reader sees it. */
const lineOf = (set: ItemSet, asks: Item['asks'] = 'howMany') => shownHtml(newsHtml({ ...item, asks }, set));

describe('The line of the news', () => {
  it.each([
    ['ar', 'المكتبة تفتح أبوابها', 'من مقال «المكتبة تفتح أبوابها» (28 كانون الثاني/يناير 2026)'],
    ['en', 'The library opens', 'From the article “The library opens” (28 January 2026)'],
    [
      'fr',
      'La bibliothèque ouvre',
      'D’après l’article «\u202fLa bibliothèque ouvre\u202f» (28 janvier 2026)',
    ],
  ] as const)('tells the headline and the day (%s)', (lang, title, line) => {
    expect(lineOf(setOn(lang, title, '2026-01-28'))).toBe(line);
  });

  it.each([
    ['2026-04-01', '1 نيسان/أبريل 2026'],
    ['2026-07-09', '9 تموز/يوليو 2026'],
    ['2026-12-31', '31 كانون الأول/ديسمبر 2026'],
    ['2026-12-31T23:30:00+02:00', '31 كانون الأول/ديسمبر 2026'],
  ])('has the Arabic month in both its names: %s', (publishedAt, day) => {
    expect(lineOf(setOn('ar', 'عنوان', publishedAt))).toBe(`من مقال «عنوان» (${day})`);
  });

  it.each(['when', 'sequence'] as const)(
    'has no day beside a question for %s, whose answer it may be',
    (asks) => {
      for (const lang of ['ar', 'en', 'fr'] as const) {
        const line = lineOf(setOn(lang, 'Bergen', '2026-01-28'), asks);
        expect(line).toContain('Bergen');
        expect(line).not.toMatch(/\d/);
      }
    },
  );

  it.each([['2026'], ['2026-01'], ['2026-02-31'], ['yesterday'], [''], [undefined]])(
    'has no day where none is known: %s',
    (publishedAt) => {
      expect(lineOf(setOn('en', 'The library opens', publishedAt))).toBe(
        'From the article “The library opens”',
      );
    },
  );

  it('is left out where the article has no title', () => {
    expect(newsHtml(item, setOn('ar', '', '2026-01-28'))).toBe('');
  });

  it.each([
    ['ar', 'فيلم «المطر» يفوز', 'من مقال «فيلم “المطر” يفوز»'],
    ['en', '“The Rain” wins', 'From the article “‘The Rain’ wins”'],
    ['en', '«The Rain» wins', 'From the article “‘The Rain’ wins”'],
    ['fr', '« La Pluie » gagne', 'D’après l’article «\u202f“ La Pluie ” gagne\u202f»'],
  ] as const)('keeps marks within a headline apart from those around it (%s): %s', (lang, title, line) => {
    expect(lineOf(setOn(lang, title))).toBe(line);
  });

  it('is one line of text, whatever the title holds', () => {
    const html = newsHtml(item, setOn('en', '<b>Rain</b> & sun\nall day'));
    expect(shownHtml(html)).toBe('From the article “<b>Rain</b> & sun all day”');
    expect(shownEach(html, 'b, br')).toEqual([]);
  });

  it('cuts a title that is longer than 200 units, and says so', () => {
    expect(lineOf(setOn('en', 'x'.repeat(200)))).toBe(`From the article “${'x'.repeat(200)}”`);
    expect(lineOf(setOn('en', 'x'.repeat(201)))).toBe(`From the article “${'x'.repeat(199)}…”`);
  });
});

const every = everyKind('s-every');
const set = { ...every, article: { ...every.article, publishedAt: '2026-03-10' } };
const line = 'من مقال «مكتبة المدينة تعود»';

/** What each question of a file shows before its answer. */
const heads = {
  gift: (file: string) => strictGift(file).questions.map(({ text }) => text),
  'moodle-xml': (file: string) => strictMoodleXml(file).questions.map(({ text }) => text),
  anki: (file: string) => strictAnki(file).notes.map(([, front = '']) => front),
} as const;

function textOf(format: Parameters<typeof exportSet>[1]): string {
  const file = exportSet(set, format);
  return 'text' in file ? file.text : '';
}

describe.each(['gift', 'moodle-xml', 'anki'] as const)('A file as %s', (format) => {
  it('tells before each question which article it is about, the day where it tells no answer', () => {
    const found = heads[format](textOf(format)).map((head) => shownEach(head, 'p').slice(0, 2));
    expect(found).toEqual(
      set.questions.map(({ asks, stem }) => [
        asks === 'when' || asks === 'sequence' ? line : `${line} (10 آذار/مارس 2026)`,
        stem,
      ]),
    );
  });
});

describe.each(['gift', 'moodle-xml'] as const)('What was written as %s', (format) => {
  it('is read again without that line', () => {
    const { items, faults } = exportFormats[format].read(textOf(format));
    expect(faults).toEqual([]);
    expect(items.map(({ stem }) => stem)).toEqual(set.questions.map(({ stem }) => stem));
  });

  it('keeps a line of somebody else that says the same', () => {
    const asked: ItemSet = { ...setOn('ar', ''), items: [{ ...item, stem: `${line}\nكم طابقاً لها؟` }] };
    const file = exportItems(asked, format);
    const { items } = exportFormats[format].read('text' in file ? file.text : '');
    expect(items.map(({ stem }) => stem)).toEqual([`${line}\nكم طابقاً لها؟`]);
  });
});

describe.each(['csv', 'markdown'] as const)('A file as %s', (format) => {
  it('has no such line, since it tells the article once or in a column', () => {
    expect(textOf(format)).not.toContain('من مقال');
    expect(textOf(format)).toContain('مكتبة المدينة تعود');
  });
});
