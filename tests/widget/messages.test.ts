import { describe, expect, it } from 'vitest';
import {
  type InterfaceLanguage,
  interfaceLanguage,
  interfaceLanguages,
} from '../../widget/messages/interface-language.ts';

type Words = typeof import('../../widget/messages/ar.ts');
/** A phrase by its path: `first.hints.date`. */
type Phrases = ReadonlyMap<string, unknown>;

const files = new Map<InterfaceLanguage, Words>();
for (const lang of interfaceLanguages) files.set(lang, await import(`../../widget/messages/${lang}.ts`));

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur']);
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

/** What a phrase is given in place of names and numbers: no letter of any script, each different. */
const given = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(0xe000 + at));

function phrasesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    phrasesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const phrases = ({ first, receipts, more }: Words): Phrases => new Map(phrasesOf({ first, receipts, more }));
const argumentsOf = (phrase: unknown) => (typeof phrase === 'function' ? phrase.length : 0);

/** The phrase as it is written; `receipts.tolerated` alone takes a list. */
function written(path: string, phrase: unknown): string {
  if (typeof phrase !== 'function') return String(phrase);
  return phrase(...(path === 'receipts.tolerated' ? [given(2)] : given(phrase.length)));
}

/** Everything that is written in the language, by path. */
const texts = (words: Words) =>
  [...phrases(words)].map(([path, phrase]): [string, string] => [path, written(path, phrase)]);
const shown = (list: readonly (readonly [string, string])[]) =>
  list.map(([path, text]) => `${path}: ${text}`);
const inLeft = (path: string) => path.startsWith('more.left.');
const arabic = phrases(files.get('ar') as Words);

describe.each([...files])('The words in %s', (lang, words) => {
  it('are the three parts and no other', () => {
    expect(Object.keys(words).sort()).toEqual(['first', 'more', 'receipts']);
  });

  it('have the keys that Arabic has, and take what Arabic takes', () => {
    const shape = (of: Phrases) =>
      [...of].flatMap(([path, phrase]) => (inLeft(path) ? [] : [`${path}(${argumentsOf(phrase)})`])).sort();
    expect(shape(phrases(words))).toEqual(shape(arabic));
  });

  it('name their own language and its direction', () => {
    expect(words.first.lang).toBe(lang);
    expect(words.first.dir).toBe(rightToLeft.has(lang) ? 'rtl' : 'ltr');
  });

  it('say nothing empty and begin and end without a space', () => {
    // A quotation mark may carry the space that stands inside it.
    const bad = texts(words).filter(
      ([path, text]) => text.trim() === '' || (!path.endsWith('Quote') && text.trim() !== text),
    );
    expect(shown(bad)).toEqual([]);
  });

  it('have letters of their own script only', () => {
    const own = scripts[lang] ?? /\p{Script=Latin}/u;
    const names = ['first.lang', 'first.dir'];
    const foreign = texts(words).filter(
      ([path, text]) =>
        !names.includes(path) && [...text.matchAll(/\p{L}/gu)].some(([letter]) => !own.test(letter)),
    );
    expect(shown(foreign)).toEqual([]);
  });

  it('have no tatweel, no straight quotation mark and no three points in a row', () => {
    expect(shown(texts(words).filter(([, text]) => /[\u0640"']|\.\.\./.test(text)))).toEqual([]);
  });

  it('hold once whatever a phrase is given', () => {
    const bad = [...phrases(words)].filter(([path, phrase]) => {
      const text = written(path, phrase);
      const expected = path === 'receipts.tolerated' ? given(2) : given(argumentsOf(phrase));
      return expected.some((sign) => text.split(sign).length !== 2) || /undefined|\[object/.test(text);
    });
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('have a sentence for each plural that a count of questions may ask for', () => {
    const rules = new Intl.PluralRules(lang);
    // Nothing is said of none left, so counts begin at one.
    const counts = Array.from({ length: 1000 }, (_, at) => at + 1);
    const asked = new Map<Intl.LDMLPluralRule, number>();
    for (const count of counts) asked.set(rules.select(count), (asked.get(rules.select(count)) ?? 0) + 1);
    const left = words.more.left;
    expect([...asked.keys()].filter((category) => left[category] === undefined)).toEqual([]);
    // Larger counts may have a category of their own (millions in Spanish); none is written that the language does not have.
    const known: readonly string[] = rules.resolvedOptions().pluralCategories;
    expect(Object.keys(left).filter((category) => !known.includes(category))).toEqual([]);
    // What is said of several counts has to hold the count.
    const silent = [...asked].filter(([category, times]) => times > 1 && argumentsOf(left[category]) !== 1);
    expect(silent).toEqual([]);
  });
});

describe('The words of two languages', () => {
  it('share no sentence of more than three words', () => {
    const where = new Map<string, Set<string>>();
    for (const [lang, words] of files)
      for (const [, text] of texts(words))
        for (const sentence of text.split(/(?<=[.!?:…\u06d4])\s+/)) {
          const isLong = sentence.split(/\s+/).length > 3;
          if (isLong) where.set(sentence, (where.get(sentence) ?? new Set()).add(lang));
        }
    expect([...where].filter(([, langs]) => langs.size > 1)).toEqual([]);
  });
});

describe('Languages in Arabic letters', () => {
  it.each(['ar', 'fa', 'ur'] as const)('%s has the comma and the question mark of its script', (lang) => {
    const words = files.get(lang) as Words;
    expect(shown(texts(words).filter(([, text]) => /[,;?]/.test(text)))).toEqual([]);
  });

  it.each(['fa', 'ur'] as const)(
    '%s is written with its own yeh and kaf, not with those of Arabic',
    (lang) => {
      const words = files.get(lang) as Words;
      expect(shown(texts(words).filter(([, text]) => /[\u064a\u0643\u0649\u0629]/.test(text)))).toEqual([]);
    },
  );

  it('zero-width non-joiners stand between two letters', () => {
    for (const [, words] of files)
      expect(
        shown(texts(words).filter(([, text]) => /(?<!\p{L})\u200c|\u200c(?!\p{L})/u.test(text))),
      ).toEqual([]);
  });
});

describe('The language of a tag', () => {
  it.each([
    ['fa-AF', 'fa'],
    ['de-CH', 'de'],
    ['ur-PK', 'ur'],
    ['he-IL', 'he'],
    ['tr', 'tr'],
    ['ES-419', 'es'],
    ['ar-SY', 'ar'],
    ['en-GB', 'en'],
    ['fr-CA', 'fr'],
  ])('%s is spoken as %s', (tag, lang) => {
    expect(interfaceLanguage(tag)).toBe(lang);
  });

  it.each(['', 'zh-Hans', 'esu', 'den-CA', 'x-de'])('%s is not spoken: Arabic', (tag) => {
    expect(interfaceLanguage(tag)).toBe('ar');
  });
});
