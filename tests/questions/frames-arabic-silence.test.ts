import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

/** The stems on the frames of `text`, asked or held back by a gate. */
const drafted = (text: string, told: Told = {}) => {
  const { candidates, rejected } = askAbout(articleOf(text, told), '1');
  return [
    ...candidates.map(({ pattern, question }) => ({ pattern, stem: question.stem })),
    ...rejected,
  ].flatMap(({ pattern, stem }) => (pattern.startsWith('ar-frame') ? [stem] : []));
};

const gateOf = (text: string, mark: string, told: Told = {}) =>
  askAbout(articleOf(text, told), '1').rejected.find(
    ({ pattern, stem }) => pattern.startsWith('ar-frame') && stem.includes(mark),
  )?.gate;

describe('No frame is read', () => {
  it.each([
    ['from what is denied', 'ولم ينتقل كريم الزياني إلى نادي الوحدة في عام 2019.'],
    ['from what may be', 'وربما سافرت هالة منصور إلى القاهرة في عام 2011.'],
    ['from what somebody without a name said', 'وقال شهود إن هالة منصور سافرت إلى القاهرة في عام 2011.'],
    ['from what somebody denied', 'ونفى سامر عبود أن تكون هالة منصور سافرت إلى القاهرة في عام 2011.'],
    ['from a verb that describes a noun', 'وشهدت البلدة مؤتمراً استمر ثلاثة أيام في مدينة صور.'],
    ['from a verb by which a writer judges', 'وحاول سامر العبيدي الانتقال إلى مدينة صور في عام 2019.'],
    [
      'from what somebody denied to have happened',
      'ونفى سامر عبود أن هالة منصور سافرت إلى القاهرة في عام 2011.',
    ],
    ['from a body that somebody visited', 'وزار نادي السنديان في عام 2019.'],
    ['from a meeting without a name', 'وانعقد المؤتمر السنوي للشباب في مدينة صور.'],
    ['from an object that is no subject', 'وربطت كريم الزياني بنادي الوحدة علاقة قديمة في عام 2019.'],
    ['from a sentence whose subject was told before', 'وافتتح معرضاً كبيراً في مدينة صور في عام 2019.'],
    [
      'from words that close what was said before',
      'وبعد رحلة طويلة مع الصيادين، سفينة السنديان وصلت إلى بيروت في عام 2019.',
    ],
    ['from words that open with a preposition', 'وفي المقابل سجلت 18 شركة خسائر في مدينة صور في عام 2019.'],
    [
      'from a project that nobody named',
      'يقام مشروع كبير على الساحل. وبلغت الكلفة الإجمالية للمشروع 12 مليون دولار.',
    ],
    ['from people who came to nothing that is told', 'وحضر ثلاثون لاعباً من مختلف المدارس القديمة.'],
    ['from words with a pronoun', 'وزار سامر العبيدي بيته القديم فيها.'],
  ])('%s', (_, text) => {
    expect(drafted(text)).toEqual([]);
  });
});

describe('A phrase is not asked for', () => {
  it.each([
    ['a country', 'وسافرت هالة منصور إلى مصر في عام 2011.', /أي (?:بلد|دولة)/],
    ['a year that dates a noun', 'وواجهت شركة الرافدين أزمة عام 2008.', /أي عام/],
    [
      'a place that a noun of action has for itself',
      'وأعلنت شركة الرافدين بدء العمل في مدينة صور.',
      /أي مدينة/,
    ],
    [
      'a place that a participle has for itself',
      'وهاجمت شركة الرافدين الفصائل المتمردة في مدينة صور.',
      /أي مدينة/,
    ],
    [
      'a place that is part of a body',
      'ودعت مديرية الزراعة في مدينة صور المزارعين إلى اجتماع في 12 حزيران 2019.',
      /أي مدي/,
    ],
    [
      'a body that a noun belongs to',
      'وأعلنت اللجنة المحلية بجامعة دمشق نتائج المسابقة في عام 2019.',
      /أي جامعة/,
    ],
    ['who carries the news', 'وبثّت قناة الجزيرة برنامجاً جديداً عن الزيتون في عام 2019.', /^أي قناة|جهة/],
    ['who leads a country', 'وأجرى فلاديمير بوتين اتصالاً هاتفياً بالوزير اللبناني في عام 2019.', /^مَن/],
    ['who bears one name', 'وغنّت فيروز قصيدة كبيرة لمدينة صور في عام 2019.', /^مَن/],
    ['a place whose name goes on', 'ووصل كريم الزياني في عام 2019 إلى بيروت الجميلة.', /أي مدينة/],
    ['a town behind which others stand', 'ووصل كريم الزياني في عام 2019 إلى بيروت، دمشق وعمان.', /أي مدينة/],
    ['from whom', 'واشترى كريم الزياني منزلاً من سامر عبود في مدينة صور.', /مَن/],
    ['a single name that may go on', 'وافتتح العبيدي متحف السنديان في مدينة صور.', /^مَن/],
    ['one of several', 'وانتقل كريم الزياني وسامر عبود إلى نادي الوحدة في عام 2019.', /^مَن/],
    ['a town that somebody joins', 'وانتقل كريم الزياني إلى بيروت في عام 2019.', /أي مدينة/],
    [
      'a day that is told with a pronoun',
      'وافتتح سامر العبيدي متحف السنديان في مدينته في عام 2019.',
      /أي عام/,
    ],
    ['a name behind a preposition', 'ودافع سامر العبيدي عن شعار «ماء القرى» في مدينة صور.', /أي شعار/],
    ['one of a list', 'ووصل كريم الزياني إلى بيروت ودمشق في عام 2019.', /أي مدينة/],
  ])('%s', (_, text, stem) => {
    expect(drafted(text).filter((found) => stem.test(found))).toEqual([]);
  });
});

describe('A meeting without a name', () => {
  it('is not asked for its place, whatever the headline tells', () => {
    const text = 'وجرى الحفل الختامي الكبير في مدينة صور بحضور الآلاف.';
    expect(drafted(text, { title: 'الحفل الختامي الكبير للشباب' })).toEqual([]);
  });
});

describe('The gates', () => {
  it('take the type noun of a stem for no leak, and «على» for no «علي»', () => {
    const club = 'وانتقل كريم الزياني إلى نادي الوحدة في عام 2019.';
    expect(gateOf(club, 'إلى أي نادٍ')).toBe('too-few-distractors');
    const led = 'وأشرف الدكتور علي منصور على مهرجان السنديان في مدينة صور في عام 2019.';
    expect(gateOf(led, 'مَن أشرف')).toBe('too-few-distractors');
  });

  it('see a name in the headline without its type noun, and with a particle written to it', () => {
    const text = 'وانتقل كريم الزياني إلى نادي الوحدة في عام 2019.';
    expect(gateOf(text, 'إلى أي نادٍ', { title: 'جمهور كبير يحتفل مع الوحدة في الملعب' })).toBe('in-headline');
    const opened = 'وافتتح المهندس سامر العبيدي متحف السنديان في مدينة صور في 12 حزيران 2019.';
    expect(gateOf(opened, 'مَن افتتح', { title: 'أهل البلدة يرحبون بالعبيدي في متحف جديد' })).toBe(
      'in-headline',
    );
  });
});
