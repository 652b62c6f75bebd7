// A body or a thing that opens what is told, and that nothing before or behind it tells in full, leaves a reader asking which one.
import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

const title = 'قرية الزيتون تنتظر موسم الحصاد';
const stemsWith = (figure: string, text: string, headline = title) =>
  askAbout(articleOf(text, { title: headline }), 'test')
    .candidates.map(({ question }) => question.stem)
    .filter((stem) => stem.includes(figure));

describe('What opens a fact', () => {
  it.each([
    ['a body told of nowhere', 'زار الفريق 18 مدرسة في مركزي ملوي ومغاغة عام 2019.', 'ملوي'],
    [
      'a thing that only another time sets apart',
      'توقف المعمل القديم عن العمل في بلدة ملوي عام 2009.',
      '2009',
    ],
    ['a body before what it got', 'تسلّمت الأمانة الأرض من بلدية ملوي في مارس 2019.', '2019'],
    ['a thing that only its measure sets apart', 'تستغرق الرحلة الكاملة 38 دقيقة من ملوي إلى مغاغة.', '38'],
  ])('is left alone where it is %s', (_, text, word) => {
    expect(stemsWith(word, text)).toEqual([]);
  });

  it.each([
    ['a body with its name', 'زار فريق نادي الرائد 18 مدرسة في مركزي ملوي ومغاغة عام 2019.', 'ملوي'],
    ['a thing with what qualifies it', 'توقف المعمل الحكومي عن العمل في بلدة ملوي عام 2009.', '2009'],
  ])('is asked of where it is %s', (_, text, word) => {
    expect(stemsWith(word, text).length).toBeGreaterThan(0);
  });

  it('may be what the headline tells of', () => {
    const text = 'توقف المعمل القديم عن العمل في بلدة ملوي عام 2009.';
    expect(stemsWith('2009', text, 'معمل قرية الزيتون ينتظر الترميم').length).toBeGreaterThan(0);
  });
});
