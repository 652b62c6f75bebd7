import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, type Quote, quoteSpan, searched } from '../../questions/evidence.ts';
import { paragraphs, story } from './fixtures/story.ts';

const article = story();

/** A quote of `exact` as it stood in a text that nobody has any more. */
function lost(exact: string, start = 0): Quote {
  return { source: 'article', exact, before: '', after: '', start, end: start + exact.length, marks: [] };
}

function found(exact: string, text: string, start = 9_999): string | undefined {
  const place = locate(lost(exact, start), searched(text));
  return place === undefined ? undefined : text.slice(place.start, place.end);
}

const sentences = article.sentences.map((_, index) => index);

function sentenceQuote(index: number): Quote {
  const sentence = article.sentences[index];
  if (sentence === undefined) throw new Error('no such sentence');
  return quoteSpan(article, sentence.start, sentence.end, []);
}

describe('A quote', () => {
  it.each(sentences)('of sentence %d is cut exactly, without white space at its edges', (index) => {
    const quote = sentenceQuote(index);
    expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(quote.exact).toBe(quote.exact.trim());
    expect(quote.before).toBe(article.sentences[index - 1]?.text.trim() ?? '');
    expect(quote.after).toBe(article.sentences[index + 1]?.text.trim() ?? '');
  });

  it('keeps the marks inside it, relative to its start', () => {
    const quote = quoteSpan(article, 10, 40, [
      { start: 12, end: 15 },
      { start: 38, end: 41 },
      { start: 0, end: 5 },
    ]);
    expect(quote.marks).toEqual([{ start: 12 - quote.start, end: 15 - quote.start }]);
  });
});

describe('Looking for a quote', () => {
  const text = 'أعلنت الوزارة أن 14 شخصاً وصلوا إلى مدينة حلب.';

  it.each([
    ['the same words', text],
    ['digits of another script', 'أعلنت الوزارة أن ١٤ شخصاً وصلوا إلى مدينة حلب.'],
    ['a mended hamza', 'اعلنت الوزارة أن 14 شخصاً وصلوا الى مدينة حلب.'],
    ['harakat and tatweel', 'أَعلنت الوزارة أن 14 شخصًا وصلـوا إلى مدينةِ حَلَب.'],
  ])('finds them with %s', (_, other) => {
    expect(found(text, `سبق. ${other} ثم تبع.`)).toBe(other);
  });

  it.each([
    ['a negation', 'أعلنت الوزارة أن 14 شخصاً لم يصلوا إلى مدينة حلب.'],
    ['another number', 'أعلنت الوزارة أن 15 شخصاً وصلوا إلى مدينة حلب.'],
    ['one more digit', 'أعلنت الوزارة أن 114 شخصاً وصلوا إلى مدينة حلب.'],
    ['another place', 'أعلنت الوزارة أن 14 شخصاً وصلوا إلى مدينة حمص.'],
    ['another speaker', 'أعلنت الهيئة أن 14 شخصاً وصلوا إلى مدينة حلب.'],
    ['a word left out', 'أعلنت الوزارة أن 14 وصلوا إلى مدينة حلب.'],
    ['two words swapped', 'الوزارة أعلنت أن 14 شخصاً وصلوا إلى مدينة حلب.'],
    ['nothing', ''],
  ])('finds nothing with %s', (_, other) => {
    expect(found(text, `سبق. ${other} ثم تبع.`)).toBeUndefined();
  });

  it('finds nothing where the words stand twice, unless one place is the recorded one', () => {
    expect(found('وصل الوفد.', 'وصل الوفد. وصل الوفد.')).toBeUndefined();
    expect(locate(lost('وصل الوفد.', 11), searched('وصل الوفد. وصل الوفد.'))).toEqual({ start: 11, end: 21 });
  });

  it.each([
    ['مدن', 'ثلاث مدنية'],
    ['14', 'نحو 114'],
    ['14', '14.5 مليون'],
    ['5 قتلى', '1.5 قتلى'],
    ['14', '140'],
    ['known', 'a well-known man'],
  ])('does not find %j inside the words of %j', (exact, other) => {
    expect(found(exact, other)).toBeUndefined();
  });

  it('does not trust the recorded place inside a longer word or number', () => {
    expect(locate(lost('14', 1), searched('114 شخصاً'))).toBeUndefined();
  });

  it('takes other vowels for other words and missing ones for a spelling', () => {
    expect(found('قُتل الجندي', 'قَتل الجندي')).toBeUndefined();
    expect(found('قُتل الجندي', 'قتل الجندي')).toBe('قتل الجندي');
    expect(found('قتل الجندي', 'قُتِل الجندي')).toBe('قُتِل الجندي');
  });

  it('finds nothing for an empty quote', () => {
    expect(found('', 'نص')).toBeUndefined();
    expect(found('\u064b', 'نص')).toBeUndefined();
  });
});

describe('Any sentence of a text', () => {
  const index = fc.constantFrom(...sentences);

  it('is found again after text is inserted before it', () => {
    fc.assert(
      fc.property(index, fc.string({ unit: 'grapheme', maxLength: 200 }), (at, inserted) => {
        const quote = sentenceQuote(at);
        const text = `${inserted}\n\n${article.text}`;
        // A sentence that the inserted text repeats is a sentence at two places.
        fc.pre(!inserted.includes(quote.exact));
        const place = locate(quote, searched(text));
        expect(place && text.slice(place.start, place.end)).toBe(quote.exact);
      }),
    );
  });

  it('is not found once any of its words is another', () => {
    const words = fc.constantFrom('لم', 'ليس', 'نفى', 'حمص', '17', 'رئيس', 'قد', 'غير');
    fc.assert(
      fc.property(index, fc.nat(), words, fc.boolean(), (at, seed, word, insert) => {
        const quote = sentenceQuote(at);
        const parts = quote.exact.split(' ');
        const changed = seed % parts.length;
        fc.pre(parts[changed] !== word);
        parts.splice(changed, insert && changed > 0 ? 0 : 1, word);
        const text = article.text.replace(quote.exact, parts.join(' '));
        expect(locate(quote, searched(text))).toBeUndefined();
      }),
    );
  });

  it('is looked for in any text without a throw, and what is found is equal under the fold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.nat(50),
        (exact, text, start) => {
          const place = locate(lost(exact, start), searched(text));
          if (place === undefined) return;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('stands in paragraphs that are not empty', () => {
    expect(paragraphs.join('\n\n')).toBe(article.text);
  });
});
