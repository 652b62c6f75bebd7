import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../questions/index.ts';
import { counted } from '../../widget/messages/counted.ts';

type Words = typeof import('../../widget/room/messages/ar.ts');

const files = new Map<string, Words>();
for (const lang of languageCodes) files.set(lang, await import(`../../widget/room/messages/${lang}.ts`));
const parts = ['pupil', 'screen', 'shared', 'teacher'] as const;

/** What a phrase is given in place of names and numbers: no letter of any script, each different. */
const given = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(0xe000 + at));

function phrasesOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, `${path}.${key}`));
}

const phrases = (words: Words) => parts.flatMap((part) => phrasesOf(words[part], part));
const takes = (phrase: unknown) => (typeof phrase === 'function' ? phrase.length : 0);
const plurals = [
  'shared.here',
  'shared.seconds',
  'shared.minutes',
  'teacher.questions',
  'teacher.days',
  'teacher.seconds',
  'screen.more',
];
const isPlural = (path: string) => plurals.some((plural) => path.startsWith(`${plural}.`));

function written(phrase: unknown): string {
  const text: unknown = typeof phrase === 'function' ? phrase(...given(phrase.length)) : phrase;
  return Array.isArray(text) ? text.join('') : String(text);
}

const texts = (words: Words) =>
  phrases(words).map(([path, phrase]): [string, string] => [path, written(phrase)]);
const shown = (list: readonly (readonly [string, string])[]) =>
  list.map(([path, text]) => `${path}: ${text}`);

describe.each([...files])('The words of rooms in %s', (lang, words) => {
  it('are the four parts and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...parts]);
  });

  it('have the keys that Arabic has, and take what Arabic takes', () => {
    const shape = (of: Words) =>
      phrases(of).flatMap(([path, phrase]) => (isPlural(path) ? [] : [`${path}(${takes(phrase)})`]));
    expect(shape(words).sort()).toEqual(shape(files.get('ar') as Words).sort());
  });

  it('name their own language and its direction', () => {
    expect([words.shared.lang, words.shared.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
  });

  it('say nothing empty, hold once whatever a phrase is given, and have letters of their own script only', () => {
    const own = lang === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    const bad = phrases(words).filter(([path, phrase]) => {
      const text = written(phrase);
      const hasAll = isPlural(path) || given(takes(phrase)).every((sign) => text.split(sign).length === 2);
      const isForeign = [...text.matchAll(/\p{L}/gu)].some(([letter]) => !own.test(letter));
      const isNamed = path === 'shared.lang' || path === 'shared.dir';
      return text.trim() === '' || !hasAll || (isForeign && !isNamed) || /undefined|\[object/.test(text);
    });
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('have no tatweel, no straight quotation mark, no three points in a row, and of Arabic the comma and question mark', () => {
    const wrong = lang === 'ar' ? /[\u0640"'?,;]|\.\.\./ : /["']|\.\.\./;
    expect(shown(texts(words).filter(([, text]) => wrong.test(text)))).toEqual([]);
  });

  it('have a sentence for each plural that a count may ask for, with the count in it where it is said of several', () => {
    const rules = new Intl.PluralRules(lang);
    const { shared, teacher, screen } = words;
    for (const [plural, counts] of [
      [shared.here, Array.from({ length: 1_001 }, (_, at) => at)],
      [shared.seconds, Array.from({ length: 120 }, (_, at) => at + 1)],
      [shared.minutes, Array.from({ length: 60 }, (_, at) => at + 2)],
      [screen.more, Array.from({ length: 120 }, (_, at) => at + 1)],
      [teacher.questions, [1, 2, 3, 8, 12]],
      [teacher.days, [1, 7, 30, 90, 365]],
      [teacher.seconds, [30, 45, 60, 90, 120, 180, 300]],
    ] as const)
      for (const count of counts) {
        const text = counted(plural, count, lang, String);
        const isAlone = counts.filter((other) => rules.select(other) === rules.select(count)).length === 1;
        expect(text.includes(String(count)) || isAlone || count < 2, `${lang} ${count}: ${text}`).toBe(true);
        expect(plural[rules.select(count)], `${lang} has a sentence for ${count}`).toBeDefined();
      }
  });
});

describe('Arabic counts', () => {
  const words = files.get('ar') as Words;
  it.each([
    [0, 'لم يدخل أحد بعد.'],
    [1, 'في الغرفة طالب واحد.'],
    [2, 'في الغرفة طالبان.'],
    [3, 'في الغرفة 3 طلاب.'],
    [10, 'في الغرفة 10 طلاب.'],
    [11, 'في الغرفة 11 طالباً.'],
    [28, 'في الغرفة 28 طالباً.'],
    [100, 'في الغرفة 100 طالب.'],
    [103, 'في الغرفة 103 طلاب.'],
  ])('agree with %i', (count, sentence) => {
    expect(counted(words.shared.here, count, 'ar', String)).toBe(sentence);
  });
});

describe('Nobody', () => {
  it.each([
    ['ar', 'لم يدخل أحد بعد.', 'لا أسئلة'],
    ['en', 'Nobody is here yet.', 'No questions'],
    ['fr', 'Personne n’est encore là.', 'Aucune question'],
  ])('has a sentence of its own in every language (%s), in whatever numerals', (lang, here, questions) => {
    const words = files.get(lang) as Words;
    for (const figure of [String, (count: number) => String.fromCodePoint(0x660 + count)]) {
      expect(counted(words.shared.here, 0, lang, figure)).toBe(here);
      expect(counted(words.teacher.questions, 0, lang, figure)).toBe(questions);
    }
  });
});

describe('Per cent', () => {
  it('have the sign of the numerals they stand with', () => {
    const { percent } = (files.get('ar') as Words).teacher;
    expect([percent('25'), percent('٢٥')]).toEqual(['25%', '٢٥٪']);
  });
});

describe('The words of two languages', () => {
  it('share no sentence of more than three words', () => {
    const where = new Map<string, Set<string>>();
    for (const [lang, words] of files)
      for (const [, text] of texts(words))
        if (text.split(/\s+/).length > 3) where.set(text, (where.get(text) ?? new Set()).add(lang));
    expect([...where].filter(([, langs]) => langs.size > 1)).toEqual([]);
  });
});
