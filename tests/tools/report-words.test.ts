import { describe, expect, it } from 'vitest';
import { counted } from '../../widget/messages/counted.ts';
import { reportWordsFor } from '../../widget/room/report/words/index.ts';
import { verifyWordsFor } from '../../widget/verify/words/index.ts';

/** Every phrase of a language, by its path; those that take something are given ٧ or «س». */
function phrases(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const at = `${path}${name}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(value('7', '9'))]];
    return phrases(value as object, `${at}.`);
  });
}

describe('The words of reports and receipts', () => {
  it.each(['ar', 'en', 'fr'])('are of one language, none empty, none with a stray space (%s)', (lang) => {
    for (const [name, text] of [...phrases(reportWordsFor(lang)), ...phrases(verifyWordsFor(lang))]) {
      if (['lang', 'dir'].includes(name)) continue;
      expect([name, text === '']).toEqual([name, false]);
      if (!['comma', 'open', 'close'].includes(name)) expect([name, text]).toEqual([name, text.trim()]);
      const foreign = lang === 'ar' ? /[a-z]/i : /[\u0600-\u06ff]/;
      const own = text.replace(/Excel|CSV|SHA-256|JavaScript/g, '');
      expect([name, foreign.test(own)]).toEqual([name, false]);
      expect([name, / {2}|['"]/.test(text)]).toEqual([name, false]);
    }
  });

  it('count pupils as each language does', () => {
    const said = (lang: string) =>
      [0, 1, 2, 3, 11, 100].map((count) => counted(reportWordsFor(lang).pupilCount, count, lang, String));
    expect(said('ar')).toEqual(['لا أحد', 'طالب واحد', 'طالبان', '3 طلاب', '11 طالباً', '100 طالب']);
    expect(said('en')).toEqual(['nobody', '1 pupil', '2 pupils', '3 pupils', '11 pupils', '100 pupils']);
    expect(said('fr')).toEqual(['aucun élève', '1 élève', '2 élèves', '3 élèves', '11 élèves', '100 élèves']);
  });

  it('set French signs behind a narrow space', () => {
    for (const [name, text] of [...phrases(reportWordsFor('fr')), ...phrases(verifyWordsFor('fr'))])
      expect([name, /[^\u202f][;:?!](?:\s|$)/.test(text)]).toEqual([name, false]);
  });

  it('are Arabic where a language is not spoken', () => {
    expect(reportWordsFor('ja').lang).toBe('ar');
    expect(verifyWordsFor('en-GB').lang).toBe('en');
  });
});
