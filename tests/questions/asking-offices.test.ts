import { describe, expect, it } from 'vitest';
import { askAbout, makeSet } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

const people =
  'وافتتح سمير خوري، مدير متحف البحر في اللاذقية، قاعة جديدة. وقال رامي حداد رئيس جمعية الصيادين في طرطوس إن الورشة تستقبل الناس كل صباح. ' +
  'وشكر محافظ حماة نبيل منصور أهل المدينة على صبرهم الطويل.';

const asked = (text: string, title?: string) =>
  askAbout(articleOf(text, title === undefined ? {} : { title }), 'test').candidates.map(
    ({ question }) => question,
  );

const statements = (text: string) =>
  asked(text).flatMap((question) =>
    question.kind === 'boolean' && / هو | هي /.test(question.stem) ? [question] : [],
  );

describe('People with their offices', () => {
  it('are asked what they are, beside what others are', () => {
    const found = asked(people).find(({ stem }) => stem === 'ما صفة رامي حداد بحسب المقال؟');
    expect(found?.canonicalAnswer).toBe('رئيس جمعية الصيادين في طرطوس');
    if (found?.kind !== 'choice') throw new Error('no choice');
    expect(found.options.map(({ text }) => text).sort()).toEqual(
      ['رئيس جمعية الصيادين في طرطوس', 'محافظ حماة', 'مدير متحف البحر في اللاذقية'].sort(),
    );
    expect(found.evidence[0]?.exact).toContain('رامي حداد');
  });

  it('are matched where there are three of them', () => {
    const found = asked(people).find(({ kind }) => kind === 'match');
    if (found?.kind !== 'match') throw new Error('no match');
    const rows = found.rows.map(({ id, text }) => [
      text,
      found.options.find((option) => option.id === found.correctPairs[id])?.text,
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      'سمير خوري': 'مدير متحف البحر في اللاذقية',
      'رامي حداد': 'رئيس جمعية الصيادين في طرطوس',
      'نبيل منصور': 'محافظ حماة',
    });
    expect(found.evidence).toHaveLength(3);
  });

  it('are stated as what they are, and as what another is', () => {
    const found = statements(people);
    expect(found.some(({ value }) => value)).toBe(true);
    expect(found.some(({ value }) => !value)).toBe(true);
    for (const { stem, value, explanation } of found) {
      const [, name = '', office = ''] = /^صح أم خطأ: (.+?) هو (.+)\.$/.exec(stem) ?? [];
      expect(explanation.includes(`${name} هو ${office}.`)).toBe(value);
    }
  });

  it('are left alone where the headline names them or everybody knows them', () => {
    expect(asked(people, 'رامي حداد يزور الورشة').some(({ stem }) => stem.includes('صفة رامي'))).toBe(false);
    const known = `وشكر الرئيس الروسي فلاديمير بوتين أهل المدينة. ${people}`;
    expect(asked(known).some(({ stem }) => stem.includes('صفة فلاديمير'))).toBe(false);
  });

  it.each([
    ['whose body is not named', 'وشكر رئيس الجمعية سامر العلي أهل المدينة على صبرهم الطويل.'],
    [
      'whose name goes on',
      'وقال وزير الدفاع العراقي ثابت سعيد العباسي إن الجسر القديم يستقبل الناس كل صباح.',
    ],
    ['which are two', 'وشكر أمين حماة رئيس جمعية الزهور سامر العلي أهل المدينة على صبرهم الطويل.'],
  ])('are left alone with offices %s', (_, text) => {
    const found = asked(`${people} ${text}`).filter(({ stem }) =>
      /ما صفة (?:سامر|ثابت)|مَن هو (?:رئيس الجمعية|أمين حماة|وزير الدفاع)/.test(stem),
    );
    expect(found).toEqual([]);
  });

  it('end where the verb goes on with its object', () => {
    const text = `${people} وألقت ليلى حداد المديرة العامة لمنظمة اليونسكو كلمة طويلة أمام الضيوف. وزارت هدى منصور رئيسة بلدية حمص ورنا سليم أمينة مكتبة حلب المدرسة.`;
    const options = asked(text).flatMap((question) =>
      question.kind === 'choice' || question.kind === 'match'
        ? question.options.map((option) => option.text)
        : [],
    );
    expect(options.filter((option) => option.includes('كلمة'))).toEqual([]);
  });

  it('are asked once in a set', () => {
    const set = makeSet(articleOf(people), { id: 'set', seed: 'test' });
    const stems = set.ok ? set.value.questions.map(({ stem }) => stem) : [];
    const isAboutOffice = (stem: string) => /^ما صفة|^مَن هو|^صِل|: .+ هو /.test(stem);
    if (stems.includes('صِل كل شخص بصفته بحسب المقال.'))
      expect(stems.filter(isAboutOffice)).toEqual(['صِل كل شخص بصفته بحسب المقال.']);
  });
});
