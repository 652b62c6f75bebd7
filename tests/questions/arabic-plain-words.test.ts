import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { understand } from '../../questions/index.ts';
import { articleOf, foundIn } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is asked open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

const typed = (text: string) =>
  askAbout(articleOf(text, { title }), '1').candidates.flatMap(({ question }) =>
    question.kind === 'text' ? [`${question.stem} ${question.canonicalAnswer}`] : [],
  );

describe('Words that only look as if they leaned on others', () => {
  it.each([
    [
      'a demonstrative before a noun with its adjective goes',
      'وبلغت كلفة ترميم هذه الحارات القديمة في مدينة صور 12 مليون ليرة.',
      'كم بلغت كلفة ترميم الحارات القديمة في مدينة صور؟ 12 مليون ليرة',
    ],
    [
      'a definite noun that ends like a pronoun carries none',
      'وبلغ معدل التدوير للأسهم الحرة في مدينة صور 0.78 في المئة.',
      'كم بلغ معدل التدوير للأسهم الحرة في مدينة صور؟ 0.78 في المئة',
    ],
    [
      'nor does one without its article',
      'وبلغت كلفة تنقية مياه البحر في مدينة صور 12 مليون ليرة.',
      'كم بلغت كلفة تنقية مياه البحر في مدينة صور؟ 12 مليون ليرة',
    ],
    [
      'an Arabic name that is told once may be typed',
      'وافتتح الدكتور نبيل الشرفي متحف السنديان في مدينة صور في عام 2019.',
      'مَن افتتح متحف السنديان في مدينة صور في عام 2019؟ نبيل الشرفي',
    ],
  ])('%s', (_, text, question) => expect(typed(text)).toContain(question));
});

it('A year with its era closes a phrase', () =>
  expect(foundIn('وفازت هالة منصور بجائزة لعام 2015م.')).toContain('date 2015م = 2015'));

describe('People', () => {
  const people = (text: string) =>
    understand(articleOf(text)).entities.flatMap((mention) =>
      mention.type === 'person' && mention.end <= text.length ? [`${mention.text}: ${mention.name}`] : [],
    );

  it('who are called by a servant’s name are those who were named in full', () =>
    expect(people('وقال حسن عبد الباري إن الخان قديم. وأضاف عبد الباري أن المتحف جديد.')).toContain(
      'عبد الباري: حسن عبد الباري',
    ));

  it('but not those who are named later', () =>
    expect(people('وقال عبد الباري إن الخان قديم. وأضاف حسن عبد الباري أن المتحف جديد.')).not.toContain(
      'عبد الباري: حسن عبد الباري',
    ));

  it('are not called by the second field of an office', () =>
    expect(people('وقال وزير التجهيز والماء نزار المرابط إن الخان قديم.').join()).not.toContain('والماء'));
});
