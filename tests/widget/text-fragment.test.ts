import { describe, expect, it } from 'vitest';
import { textFragment, withFragment } from '../../widget/anchoring.ts';
import type { Quoted } from '../../widget/find-quote.ts';

const quoted = (exact: string, before = '', after = ''): Quoted => ({ exact, before, after });

/** The terms of a fragment as a browser reads them: apart at commas, then decoded. */
function terms(fragment: string): string[] {
  expect(fragment).toMatch(/^#:~:text=[^&]+$/);
  return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

const long = 'وقالت ليلى خوري إن المرفأ بُني بأيدي صيادي المدينة، وإن أبوابه تُفتح يوم الاثنين.';
const before = 'وصل الوزير إلى طرابلس صباحاً.';
const after = 'ثم غادر الوفد المدينة مساءً.';

describe('A text fragment', () => {
  it('has a short quote whole, without the stop at its end', () => {
    expect(terms(textFragment(quoted('وقال الوزير ذلك.'), 'اجتمعوا. وقال الوزير ذلك. ثم خرج.'))).toEqual([
      'وقال الوزير ذلك',
    ]);
  });

  it('has the first and last words of a long one, whole with their clitics and as the quote writes them', () => {
    expect(terms(textFragment(quoted(long, before, after), `${before} ${long} ${after}`))).toEqual([
      'وقالت ليلى خوري إن',
      'أبوابه تُفتح يوم الاثنين',
    ]);
  });

  it.each([5, 6, 7, 8, 9])('has terms of three to five words from a quote of %d', (count) => {
    const exact = Array.from({ length: count }, (_, index) => `كلمة${'ابتثجحخدذ'[index]}`).join(' ');
    const found = terms(textFragment(quoted(exact), exact));
    expect(found).toHaveLength(count < 6 ? 1 : 2);
    for (const term of found) {
      const words = term.split(' ');
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(words.length).toBeLessThanOrEqual(5);
      expect(exact.split(' ')).toEqual(expect.arrayContaining(words));
    }
    // No word stands in both terms, or the browser would look for the end behind it.
    expect(new Set(found.flatMap((term) => term.split(' '))).size).toBe(found.join(' ').split(' ').length);
  });

  it('has the neighbouring words where its first words occur twice', () => {
    const page = `${before} ${long} ${after} وقالت ليلى خوري إن السفن وصلت.`;
    expect(terms(textFragment(quoted(long, before, after), page))).toEqual([
      'الوزير إلى طرابلس صباحاً.-',
      'وقالت ليلى خوري إن',
      'أبوابه تُفتح يوم الاثنين.',
      '-ثم غادر الوفد المدينة',
    ]);
  });

  it('takes spellings that browsers take for one as one: vowels and hamza make no start unique', () => {
    const page = `${before} ${long} ${after} وقالت ليلى خورى اَنّ السفن وصلت.`;
    expect(terms(textFragment(quoted(long, before, after), page))[0]).toBe('الوزير إلى طرابلس صباحاً.-');
  });

  it('does not count the first words inside other words', () => {
    const page = `${before} ${long} ${after} سوقالت ليلى خوري إن السفن وصلت.`;
    expect(terms(textFragment(quoted(long, before, after), page))).toHaveLength(2);
  });

  it('has the words behind it where its last words occur in its middle already', () => {
    const exact = 'قال الوزير إنه راضٍ جداً عن العمل، وقال أيضاً إنه راضٍ جداً عن العمل.';
    expect(terms(textFragment(quoted(exact, before, after), `${before} ${exact} ${after}`))).toEqual([
      'قال الوزير إنه راضٍ',
      'راضٍ جداً عن العمل.',
      '-ثم غادر الوفد المدينة',
    ]);
  });

  it('always has the neighbouring words where the text is not known', () => {
    expect(terms(textFragment(quoted('قال الوزير ذلك.', before, after)))).toEqual([
      'الوزير إلى طرابلس صباحاً.-',
      'قال الوزير ذلك.',
      '-ثم غادر الوفد المدينة',
    ]);
  });

  it.each([
    ['the words are not in the text', before],
    ['nothing tells two places apart', `${long} ${long}`],
    ['the neighbours occur twice too', `${before} ${long} ${after} ${before} ${long} ${after}`],
  ])('is empty where %s', (_, page) => {
    expect(textFragment(quoted(long, before, after), page)).toBe('');
  });

  it('is empty for a quote without words', () => {
    expect(textFragment(quoted(' … '))).toBe('');
  });

  it('keeps its own signs apart from those in the words', () => {
    const exact = 'Smith & Sons, of Stratford-upon-Avon, sold-out #1 “hits”';
    const fragment = textFragment(quoted(exact), exact);
    expect(fragment).toBe('#:~:text=Smith%20%26%20Sons%2C%20of,sold%2Dout%20%231%20%E2%80%9Chits');
    expect(textFragment(quoted('a well-known co-op'), 'a well-known co-op')).toBe(
      '#:~:text=a%20well%2Dknown%20co%2Dop',
    );
  });

  it('divides no number that is set with a no-break space', () => {
    const exact = 'Les organisateurs attendent 35\u202f000 visiteurs cette année.';
    expect(terms(textFragment(quoted(exact), exact))).toEqual([
      'Les organisateurs attendent',
      'visiteurs cette année',
    ]);
  });

  it('takes a mark between spaces, as French sets them, for no word', () => {
    const exact = '«\u202fNous avons tout sauvé\u202f», a dit la directrice du conservatoire.';
    expect(terms(textFragment(quoted(exact), exact))).toEqual([
      '«\u202fNous avons tout sauvé',
      'la directrice du conservatoire',
    ]);
  });

  it('has no term across a line break', () => {
    const exact = 'قال الوزير.\n\nوأضاف بعد ذلك أن المرفأ مفتوح.';
    expect(terms(textFragment(quoted(exact), exact))).toEqual(['قال الوزير', 'ذلك أن المرفأ مفتوح']);
  });

  it('survives half a character', () => {
    expect(textFragment(quoted('قال \ud83d ذلك'))).toBe(
      '#:~:text=%D9%82%D8%A7%D9%84%20%EF%BF%BD%20%D8%B0%D9%84%D9%83',
    );
  });
});

describe('A link with a text fragment', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=a'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=a'],
    ['https://a.example/x#part:~:text=old', 'https://a.example/x#part:~:text=a'],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=a'],
  ])('keeps the anchor of %s', (url, linked) => {
    expect(withFragment(url, '#:~:text=a')).toBe(linked);
  });

  it('is the address alone where there is no fragment', () => {
    expect(withFragment('https://a.example/x#part', '')).toBe('https://a.example/x#part');
  });
});
