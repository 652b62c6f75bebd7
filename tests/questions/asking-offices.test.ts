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

  it('are not asked for by their office alone, which asks nothing of the news', () => {
    expect(asked(people).filter(({ stem }) => /^مَن (?:هو|كان|كانت) /.test(stem))).toEqual([]);
  });

  it('are matched men with men, since an office that shows a woman gives her away', () => {
    const woman = 'وتحدثت ليلى حداد، رئيسة بلدية حمص، في الافتتاح.';
    const match = asked(`${people} ${woman}`).find(({ kind }) => kind === 'match');
    expect(match?.kind === 'match' && match.rows.map(({ text }) => text).sort()).toEqual(
      ['رامي حداد', 'سمير خوري', 'نبيل منصور'].sort(),
    );
    const two = people.replace('وقال رامي حداد رئيس', 'وقالت هدى سليم رئيسة');
    expect(asked(two).filter(({ kind }) => kind === 'match')).toEqual([]);
  });

  it('are stated as what another is, and never as what they are, which nobody would doubt', () => {
    const found = statements(people);
    expect(found.length).toBeGreaterThan(0);
    for (const { stem, value, explanation } of found) {
      const [, name = '', office = ''] = /^صح أم خطأ: (.+?) هو (.+) بحسب المقال\.$/.exec(stem) ?? [];
      expect(value).toBe(false);
      expect(explanation).not.toContain(`${name} هو ${office}.`);
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

  it.each([
    ['that many have', 'وشكر عضو مجلس بلدية حمص سامر العلي أهل المدينة على صبرهم الطويل.'],
    ['that others hold now', 'وشكر محافظ حمص السابق سامر العلي أهل المدينة على صبرهم الطويل.'],
    [
      'that only tell where somebody comes from',
      'وشكر المدير الجديد البرتغالي سامر العلي أهل المدينة على صبرهم.',
    ],
    ['told of a year before', 'وفي عام 2011 شكر محافظ حمص سامر العلي أهل المدينة على صبرهم الطويل.'],
  ])('are not asked for by offices %s', (_, text) => {
    const found = asked(`${people} ${text}`);
    expect(found.filter(({ stem }) => /^ما صفة/.test(stem)).length).toBeGreaterThan(0);
    expect(
      found.filter(({ kind, canonicalAnswer }) => kind !== 'match' && canonicalAnswer === 'سامر العلي'),
    ).toEqual([]);
  });

  it('are told by the plainest wording of their office', () => {
    const text = `${people} وتحدث كريم عيسى، وزير المالية الأردني ورئيس مجلس الصندوق العربي، في الافتتاح. وقال كريم عيسى، وزير المالية الأردني، إن القاعة واسعة.`;
    const found = asked(text).find(({ stem }) => stem === 'ما صفة كريم عيسى بحسب المقال؟');
    expect(found?.canonicalAnswer).toBe('وزير المالية الأردني');
  });
});

const speakers =
  'Claire Dunn, director of the Harbour Museum, opened the hall. The mayor of Bristol, Susan Clarke, thanked the crowd. ' +
  'Martin Cole, chairman of Severn Ferries, paid for the lamps. Peter Hall, an engineer at Durham University, lit them.';

const english = (text: string, title = 'Morning') => askAbout(articleOf(text, { lang: 'en', title }), 'test');

const gateOf = (text: string, stem: string, title?: string) =>
  english(text, title).rejected.find((rejected) => rejected.stem === stem)?.gate;

describe('People with their offices in English', () => {
  it('are not asked for by their office alone, which asks nothing of the news', () => {
    const stems = english(speakers).candidates.map(({ question }) => question.stem);
    expect(stems.filter((stem) => stem.startsWith('Who was '))).toEqual([]);
  });

  it('are asked as of the day of the article, whatever its headline tells', () => {
    const stems = english(speakers, 'A long morning by the sea').candidates.map(
      ({ question }) => question.stem,
    );
    expect(stems).toContain('According to the article, what was the role of Peter Hall?');
    expect(stems).toContain(
      'True or false: According to the article, Susan Clarke is the director of the Harbour Museum.',
    );
  });

  it('are matched, asked and stated', () => {
    const found = english(speakers).candidates.map(({ question }) => question);
    const match = found.find(({ kind }) => kind === 'match');
    expect(match?.stem).toBe('Match each person with the role that the article gives.');
    expect(match?.explanation).toMatch(/^According to the article, .+ is .+, .+ is .+, and .+ is .+\.$/);
    const what = found.find(
      ({ stem }) => stem === 'According to the article, what was the role of Martin Cole?',
    );
    expect(what?.canonicalAnswer).toBe('chairman of Severn Ferries');
    const told = found.flatMap((question) =>
      question.kind === 'boolean' && question.stem.includes('Martin Cole is') ? [question] : [],
    );
    expect(told.map(({ value }) => value)).toEqual([false]);
  });

  it('are matched beside one whom everybody knows, not beside two', () => {
    const text = (names: string[]) =>
      `${names[0]}, director of the Harbour Museum, opened the hall. ${names[1]}, chairman of Severn Ferries, paid for the lamps. The US Secretary of State, John Kerry, lit them.`;
    const rows = (names: string[]) =>
      english(text(names)).candidates.flatMap(({ question }) =>
        question.kind === 'match' ? question.rows.map((row) => row.text).sort() : [],
      );
    expect(rows(['Claire Dunn', 'Martin Cole'])).toEqual(['Claire Dunn', 'John Kerry', 'Martin Cole']);
    expect(rows(['Hillary Clinton', 'Martin Cole'])).toEqual([]);
  });

  it('are stated only with an office whose body is named', () => {
    const text =
      'Claire Dunn, director of the Harbour Museum, opened the hall. Minister of Education Peter Hall thanked the crowd. Martin Cole, chairman of Severn Ferries, paid for the lamps.';
    const told = english(text).candidates.flatMap(({ question }) =>
      question.kind === 'boolean' ? [question.stem] : [],
    );
    expect(told.filter((stem) => stem.includes('is the')).length).toBeGreaterThan(0);
    expect(told.filter((stem) => stem.includes('minister of Education'))).toEqual([]);
    const others = ['the chairman of Severn Ferries', 'the director of the Harbour Museum'];
    const gates = others.map((office) =>
      gateOf(text, `True or false: According to the article, Peter Hall is ${office}.`),
    );
    expect(gates).toContain('unnamed-body');
  });

  it('are never said to hold what everybody knows another holds', () => {
    const text = `Claire Dunn, director of the Harbour Museum, opened the hall. The French President, Emmanuel Macron, thanked the crowd. Facebook creator Mark Zuckerberg lit the lamps.`;
    const told = english(text).candidates.flatMap(({ question }) =>
      question.kind === 'boolean' && question.stem.includes('Claire Dunn was') ? [question.value] : [],
    );
    expect(told).toEqual([]);
  });

  it('are not told apart by an office that two of them hold', () => {
    const text = `${speakers} Ann Reed, the chairman of Severn Ferries, came too.`;
    expect(
      gateOf(
        text.replace('Ann Reed', 'Alan Reed'),
        'According to the article, what was the role of Martin Cole?',
      ),
    ).toBe('shared-office');
    const ceo =
      'Martin Cole, CEO of UCB, opened the hall. Alan Reed, CEO of UCB, thanked the crowd. Claire Dunn, CEO of BP, paid for the lamps.';
    const options = english(ceo).candidates.flatMap(({ question }) =>
      question.kind === 'choice' || question.kind === 'match' ? question.options.map(({ text }) => text) : [],
    );
    expect(options.filter((option) => option === 'CEO of UCB')).toEqual([]);
  });

  it.each([
    [
      'well-known',
      'The French President, Emmanuel Macron, opened the hall.',
      'According to the article, what was the role of Emmanuel Macron?',
    ],
    [
      'past-time',
      'In 2011 the hall was opened by the mayor of Bristol, Susan Clarke.',
      'According to the article, what was the role of Susan Clarke?',
    ],
    [
      'sensitive',
      'Susan Clarke, the mayor of Bristol, was arrested on the quay.',
      'According to the article, what was the role of Susan Clarke?',
    ],
  ])('are stopped by the gate %s', (gate, text, stem) => {
    expect(gateOf(text, stem)).toBe(gate);
  });

  it('are stopped where the headline names them', () => {
    const gate = gateOf(
      speakers,
      'According to the article, what was the role of Susan Clarke?',
      'Susan Clarke opens a hall',
    );
    expect(gate).toBe('in-headline');
  });

  it('may say what is sensitive, which is not about them', () => {
    const text = `${speakers} Alan Reed, the head of Bristol Hospital, said that two people were injured on the quay.`;
    const found = english(text).candidates.map(({ question }) => question.stem);
    expect(found).toContain('According to the article, what was the role of Alan Reed?');
  });
});

describe('People with their offices in French', () => {
  it('are stated in the gender of their office and without an article', () => {
    const text =
      'La directrice du musée de Brest, Jeanne Moreau, a ouvert la salle. Julie Petit, présidente du port de Nantes, a payé les lampes. Paul Marchand, président du port de Rouen, regarde.';
    const found = askAbout(
      articleOf(text, { lang: 'fr', title: 'Un matin', published: '2026-01' }),
      'test',
    ).candidates.map(({ question }) => question);
    expect(found.map(({ explanation }) => explanation)).toContain(
      'Selon l’article, Julie Petit est présidente du port de Nantes.',
    );
    // « Paul Marchand est directrice » would be seen to be false.
    expect(found.some(({ stem }) => stem.includes('Paul Marchand est directrice'))).toBe(false);
  });

  it('are not asked for by their office alone, which asks nothing of the news', () => {
    const text =
      'La directrice du musée de Brest, Jeanne Moreau, a ouvert la salle. Paul Marchand, président du port de Nantes, a payé les lampes.';
    const found = askAbout(articleOf(text, { lang: 'fr', title: 'Un matin' }), 'test').candidates;
    expect(found.filter(({ question }) => question.stem.startsWith('Qui était '))).toEqual([]);
  });
});
