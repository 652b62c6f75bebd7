// An article and its sources: evidence may come from any of them, and where they disagree the verdict says so.
import { expect, it } from 'vitest';
import { articleFrom, holdsVerdicts, verdictOn } from './fixtures/judging.ts';

const newer = {
  published: '2026-01-20',
  sentences: [
    'بلغت كلفة الجسر الجديد 42 مليون ليرة بعد تدقيق الفواتير.',
    'وبلغت الموازنة 72 مليون ليرة.',
    'وتملك البلدية تسع حافلات كهربائية.',
    'ووقعت الشركة عقد الإنارة مع البلدية يوم 6 كانون الثاني 2026.',
  ],
};
const older = {
  published: '2026-01-10',
  sentences: [
    'بلغت كلفة الجسر الجديد 38 مليون ليرة.',
    'وتأسست البلدية عام 1877.',
    'وقال المهندس سامر دياب إن السد متصدع.',
  ],
};
const budget = articleFrom(
  [
    'أقر مجلس بلدية طرابلس الموازنة يوم الأربعاء 14 كانون الثاني 2026.',
    'وبلغت كلفة الجسر الجديد 40 مليون ليرة.',
    'وبلغت الموازنة 70 مليون ليرة.',
    'واستقال مدير المرفأ جميل صعب.',
    'ووقعت الشركة عقد الإنارة مع البلدية يوم 5 كانون الثاني 2026.',
    'وافتتح النادي الأهلي ملعباً في الحي الشرقي من المدينة بحضور الأهالي وطلاب المدارس والمدرسين.',
  ],
  { title: 'موازنة طرابلس', published: '2026-01-15', sources: [older, newer] },
);

it.each([38, 40, 42])('texts that disagree are all shown, the newest first: %i', (amount) => {
  const verdict = verdictOn(`بلغت كلفة الجسر الجديد ${amount} مليون ليرة.`, budget);
  expect(verdict.outcome).toBe('conflicting');
  expect(verdict.reasons[0]?.code).toBe('texts_disagree');
  expect(verdict.evidence.map(({ exact }) => /\d+ مليون/.exec(exact)?.[0])).toEqual([
    '42 مليون',
    '40 مليون',
    '38 مليون',
  ]);
  expect(verdict.evidence.map(({ source }) => source)).toEqual(['source-2', 'article', 'source-1']);
});

const repeated = articleFrom(
  [
    'وبلغت كلفة الميناء الجديد 40 مليون ليرة.',
    'وافتتح النادي الأهلي ملعباً في الحي الشرقي من المدينة بحضور الأهالي وطلاب المدارس والمدرسين.',
    'وقالت البلدية إن الأعمال شملت رصيفين ومخزناً وطريقاً تصل إلى السوق القديمة وحديقة للأطفال وموقفاً للحافلات ومكتباً للجمارك وساحة واسعة للشاحنات القادمة من الداخل.',
  ],
  {
    title: 'ميناء طرابلس',
    published: '2026-01-15',
    sources: ['2026-01-02', '2026-01-20', '2026-01-21', '2026-01-22'].map((published, index) => ({
      published,
      sentences: [`بلغت كلفة الميناء الجديد ${index === 0 ? 38 : 40} مليون ليرة.`],
    })),
  },
);

it('texts that disagree are both shown, however many repeat the newer one', () => {
  const verdict = verdictOn('بلغت كلفة الميناء الجديد 40 مليون ليرة.', repeated);
  expect(verdict.outcome).toBe('conflicting');
  expect(verdict.evidence.map(({ source }) => source)).toEqual(['source-4', 'source-3', 'source-1']);
  expect(verdict.reasons.map(({ code }) => code)).toContain('number_differs');
});

it('texts refute together what none of them says, the newest first', () => {
  const verdict = verdictOn('بلغت كلفة الجسر الجديد 50 مليون ليرة.', budget);
  expect(verdict.outcome).toBe('refuted');
  expect(verdict.reasons.map(({ code }) => code)).toEqual([
    'number_differs',
    'number_differs',
    'number_differs',
  ]);
  expect(verdict.evidence.map(({ source }) => source)).toEqual(['source-2', 'article', 'source-1']);
});

holdsVerdicts('sources alone', budget, [
  ['تملك البلدية تسع حافلات كهربائية.', 'supported', 'agrees'],
  ['تملك البلدية تسع حافلات.', 'not_enough_information'],
  ['تملك البلدية سبع حافلات كهربائية.', 'refuted', 'number_differs', 'تسع', 'سبع'],
  ['تأسست البلدية عام 1877.', 'supported', 'agrees'],
  ['تأسست البلدية عام 1977.', 'refuted', 'date_differs', '1877', '1977'],
  ['أقر مجلس بلدية طرابلس الموازنة. وتملك البلدية تسع حافلات كهربائية.', 'supported'],
]);

it('quotes a source as the source’s own, under its title', () => {
  const { evidence } = verdictOn('تملك البلدية تسع حافلات كهربائية.', budget);
  expect(evidence).toMatchObject([{ source: 'source-2', sourceTitle: 'وثيقة 2' }]);
});

it('names the speaker in a source', () => {
  expect(verdictOn('السد متصدع.', budget)).toMatchObject({
    outcome: 'supported',
    attribution: { speaker: 'سامر دياب' },
  });
});

const dam = articleFrom(
  [
    'قال المهندس سامر دياب إن السد متصدع.',
    'وقال المهندس سامر دياب إن الجسر قديم.',
    'وقالت المهندسة رنا خوري إن النفق مغلق.',
    'وافتتح النادي الأهلي ملعباً في الحي الشرقي من المدينة بحضور الأهالي وطلاب المدارس والمدرسين والجيران والتجار والصيادين وأصحاب المقاهي القريبة من الميناء والسوق والحديقة.',
  ],
  { title: 'أعمال في المدينة' },
);

it('two sentences of one speaker stay that speaker’s words', () => {
  const verdict = verdictOn('السد متصدع. الجسر قديم.', dam);
  expect(verdict).toMatchObject({ outcome: 'supported', attribution: { speaker: 'سامر دياب' } });
});

it('sentences of two speakers are nobody’s together, and each quote tells whose it is', () => {
  const verdict = verdictOn('السد متصدع. النفق مغلق.', dam);
  expect(verdict.outcome).toBe('supported');
  expect(verdict.attribution).toBeUndefined();
  expect(verdict.evidence.map(({ speaker }) => speaker)).toEqual(['سامر دياب', 'رنا خوري']);
});

holdsVerdicts('a text that disagrees is not passed over for being short', budget, [
  ['بلغت الموازنة 70 مليون ليرة.', 'conflicting'],
  ['بلغت الموازنة 72 مليون ليرة.', 'conflicting'],
]);
holdsVerdicts('two days of one deed', budget, [
  ['وقعت الشركة عقد الإنارة مع البلدية يوم 5 كانون الثاني 2026.', 'conflicting'],
]);

const visitors = articleFrom(
  [
    'وبلغ عدد الزوار نحو 3000 زائر بعد افتتاح المتحف الجديد في وسط البلدة القديمة.',
    'وتجول الزوار في القاعات وشاهدوا النماذج القديمة واللوحات والخرائط التي جمعها البحارة خلال قرن كامل.',
    'ثم خرجوا إلى الحديقة وشربوا الشاي وسمعوا الموسيقى حتى المساء، وعاد معظمهم إلى بيوتهم بالحافلات.',
  ],
  {
    title: 'زوار المتحف',
    published: '2026-02-12',
    sources: [{ published: '2026-02-14', sentences: ['بلغ عدد الزوار 2500 زائر.'] }],
  },
);

holdsVerdicts('an estimate and a count', visitors, [
  ['بلغ عدد الزوار 2500 زائر.', 'conflicting', 'texts_disagree'],
  ['بلغ عدد الزوار نحو 3000 زائر.', 'conflicting', 'texts_disagree'],
]);
holdsVerdicts('one text’s estimate speaks against another’s count', visitors, [
  ['بلغ عدد الزوار 3000 زائر.', 'not_enough_information'],
]);

const bridge = articleFrom(
  [
    'The bridge cost £40 million to build.',
    'Police closed the old quay after the storm.',
    'Rosa Fenn attended the ceremony.',
    'The firm has 300 workers in the town and pays them every week.',
    'The mayor thanked the engineers, the drivers and the people who had waited for years.',
  ],
  {
    lang: 'en',
    title: 'Bridge',
    published: '2026-01-15',
    sources: [
      {
        published: '2026-01-20',
        sentences: [
          'The bridge cost £42 million to build, an audit found.',
          'Police did not close the old quay after the storm.',
          'Rosa Fenn did not attend the ceremony.',
          'The council owns nine electric buses.',
        ],
      },
    ],
  },
);

holdsVerdicts('English texts that disagree', bridge, [
  ['The bridge cost £50 million.', 'refuted', 'number_differs', '£42 million', '£50 million'],
  ['Police closed the old quay.', 'conflicting', 'texts_disagree'],
  ['The council owns nine electric buses.', 'supported', 'verbatim'],
  ['The council owns eight electric buses.', 'refuted', 'number_differs', 'nine', 'eight'],
]);
holdsVerdicts('English amounts that disagree, and short texts', bridge, [
  ['The bridge cost £40 million to build.', 'conflicting', 'texts_disagree'],
  ['The bridge cost £42 million to build.', 'conflicting', 'texts_disagree'],
  ['The bridge cost £40 million.', 'conflicting'],
  ['Rosa Fenn attended the ceremony.', 'conflicting'],
  ['Rosa Fenn did not attend the ceremony.', 'conflicting'],
]);
