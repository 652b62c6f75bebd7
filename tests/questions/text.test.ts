import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../questions/text/canonical-text.ts';
import { fold, foldText } from '../../questions/text/fold.ts';
import { findQuotations } from '../../questions/text/quotations.ts';
import { splitSentences } from '../../questions/text/sentences.ts';
import { textHash } from '../../questions/text/text-hash.ts';
import { tokenize } from '../../questions/text/tokens.ts';

const none: ReadonlySet<string> = new Set();
const sentences = (text: string, abbreviations = none) =>
  splitSentences(text, abbreviations).map((sentence) => sentence.text.trim());

describe('The canonical text', () => {
  it.each([
    ['line ends of every system', 'أولاً\r\n\r\nثانياً\r\rثالثاً', 'أولاً\n\nثانياً\n\nثالثاً'],
    ['spaces at the ends', '  نص  \n\n  آخر  ', 'نص\n\nآخر'],
    ['composed letters', 'cafe\u0301', 'café'],
    ['invisible marks', 'م\u200fوسكو\u00ad', 'موسكو'],
  ])('has one form for %s', (_, given, expected) => {
    expect(canonicalText(given)).toBe(expected);
  });

  it('is its own canonical text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ا', 'ب', 'é', ' ', '\n', '\r', '\u00a0', '\u200f', '.', '«', '1', 'e\u0301'),
        }),
        (text) => {
          const once = canonicalText(text);
          expect(canonicalText(once)).toBe(once);
        },
      ),
    );
  });

  it('is named by its SHA-256', () => {
    expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('The fold', () => {
  it.each([
    ['hamza on its carriers', 'أإآا', 'اااا'],
    ['teh marbuta and alef maksura', 'مدرسة على', 'مدرسه علي'],
    ['tashkeel and tatweel', 'مُحَمَّـــد', 'محمد'],
    ['digits of three scripts', '٢٠٢٤ ۲۰۲۴ 2024', '2024 2024 2024'],
    ['quotes and dashes', '«أ» “b” – —', '"ا" "b" - -'],
    ['Farsi letters', 'کی', 'كي'],
    ['accents and case', 'ÉTÉ Œuvre', 'ete oeuvre'],
  ])('makes one of %s', (_, given, expected) => {
    expect(fold(given)).toBe(expected);
  });

  it('keeps apart what differs by a letter', () => {
    expect(fold('سوريا')).not.toBe(fold('سورية'));
    expect(fold('بشار')).not.toBe(fold('ماهر'));
  });

  it('remembers for every character where it came from, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('أ', 'ة', 'َ', 'ـ', '٣', 'É', ' ', 'x', '«', '\u00a0') }),
        (text) => {
          const folded = foldText(text);
          for (let at = 0; at < folded.text.length; at++) {
            expect(folded.map[at]).toBeLessThan(text.length);
            if (at > 0) expect(folded.map[at]).toBeGreaterThan(folded.map[at - 1] ?? -1);
          }
          expect(folded.map[folded.text.length]).toBe(text.length);
        },
      ),
    );
  });
});

describe('Tokens', () => {
  it.each([
    ['الشرع، وبوتين.', ['الشرع', '،', 'وبوتين', '.']],
    ['1.200 و3,5 و٣٫٥', ['1.200', 'و', '3,5', 'و', '٣٫٥']],
    ["l'accord d’Alger", ["l'", 'accord', 'd’', 'Alger']],
    ['12,400 people.', ['12,400', 'people', '.']],
  ])('are cut from %s', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it('are cut from any text without a throw, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.text).toBe(text.slice(token.start, token.end));
          end = token.end;
        }
      }),
    );
  });
});

describe('Sentences', () => {
  it.each([
    ['stops of Arabic', 'وصل الوفد. متى وصل؟ أمس!', ['وصل الوفد.', 'متى وصل؟', 'أمس!']],
    ['decimals', 'بلغت النسبة 3.5 في المئة. وانتهى الأمر.', ['بلغت النسبة 3.5 في المئة.', 'وانتهى الأمر.']],
    ['a stop inside quotes', 'قال: «انتهينا. عدنا». ثم سكت.', ['قال: «انتهينا. عدنا».', 'ثم سكت.']],
    [
      'a stop behind a space',
      'انتهى الموسم . ومن جانبه شكر الجمهور .',
      ['انتهى الموسم .', 'ومن جانبه شكر الجمهور .'],
    ],
    ['a stop behind straight quotes', 'سيصل "غداً". ثم عاد.', ['سيصل "غداً".', 'ثم عاد.']],
    [
      'a stop without its space',
      'بلغت الأرباح نهاية عام 2014.وحققت الشركات نموا بنسبة 22%.كما نشرت أرقامها.وكان ذلك أول مرة.',
      [
        'بلغت الأرباح نهاية عام 2014.',
        'وحققت الشركات نموا بنسبة 22%.',
        'كما نشرت أرقامها.',
        'وكان ذلك أول مرة.',
      ],
    ],
    ['short words around a stop', 'وصل د.سمير من ش.م.م إلى المرفأ.', ['وصل د.سمير من ش.م.م إلى المرفأ.']],
    ['paragraphs', 'عنوان بلا نقطة\n\nجملة.', ['عنوان بلا نقطة', 'جملة.']],
    ['initials', 'J. K. Rowling came. She left.', ['J. K. Rowling came.', 'She left.']],
    ['dots of silence', 'محترم للغاية.. والأمور جيدة. انتهى.', ['محترم للغاية.. والأمور جيدة.', 'انتهى.']],
  ])('end at the right place: %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('do not end at an abbreviation', () => {
    expect(sentences('Mr. Smith came. He left.', new Set(['mr']))).toEqual(['Mr. Smith came.', 'He left.']);
  });

  it('joined give the text back exactly', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ا', 'ل', ' ', '.', '؟', '\n', '«', '»', '"', '1', 'A', '…', ')', '،'),
        }),
        (text) => {
          const canonical = canonicalText(text);
          const cut = splitSentences(canonical, none);
          expect(cut.map((sentence) => sentence.text).join('')).toBe(canonical);
        },
      ),
    );
  });
});

describe('Quotations', () => {
  it.each([
    ['قال «نعم» ثم “لا”', ['نعم', 'لا']],
    ['said “yes” and "no"', ['yes', 'no']],
    ['a déclaré « oui »', [' oui ']],
    ['لم تُغلق «العلامة', []],
  ])('are found in %s', (text, expected) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start + 1, end - 1))).toEqual(expected);
  });
});
