import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (text: string, title: string) =>
  askAbout(articleOf(text, { title }), '1')
    .candidates.flatMap(({ pattern, question }) =>
      pattern.startsWith('ar-frame') && question.kind === 'text'
        ? [`${question.stem} ${question.canonicalAnswer}`]
        : [],
    )
    .sort();

/** A headline that names the news, and leaves what is asked open. */
const title = 'مجلس السنديان يصوّت على الإغلاق بعد نقاش طويل';

describe('Those who are counted as the subject', () => {
  it.each([
    [
      'of a passive that shows its vowel',
      'وكان الطقس بارداً، ونُقلت 14 عائلة إلى مدرسة «الفجر» القريبة.',
      'كم عائلةً نُقلت إلى مدرسة «الفجر» القريبة؟ 14 عائلة',
    ],
    [
      'of a verb that takes no object',
      'وكان الطقس بارداً، وعادت 160 طالبة إلى مقاعد الدراسة في مدرسة «الفجر».',
      'كم طالبةً عادت إلى مقاعد الدراسة في مدرسة «الفجر»؟ 160 طالبة',
    ],
    [
      'behind what they voted for, of how many',
      'وصوّت لمصلحة الإغلاق 14 عضواً من أصل 23، وانتهت الجلسة مساء.',
      'كم عضواً من أصل 23 صوّت لمصلحة الإغلاق؟ 14 عضواً',
    ],
    [
      'known by their noun and one definite word',
      'وصوّت سبعة أعضاء ضد الإغلاق، وانتهت الجلسة مساء.',
      'كم عضواً صوّت ضد الإغلاق؟ سبعة أعضاء',
    ],
  ])('are asked for %s', (_, text, question) => {
    expect(typed(text, title)).toEqual([question]);
  });

  it('are not what somebody passed on («نقل عن»)', () => {
    expect(typed('وكان الطقس بارداً، ونقلت 14 عائلة إلى مدرسة «الفجر» القريبة.', title)).toEqual([]);
  });
});

describe('A noun that the headline brings in with its adjective', () => {
  const cable = 'عطل في كابل بحري يبطئ الاتصالات في ثلاث مدن';

  it('is told with it, and its asides are its own', () => {
    expect(
      typed(
        'أصاب العطل كابلا بحريا للألياف الضوئية قرب الساحل. ويمتد الكابل، الذي دخل الخدمة عام 2011، على طول 3,400 كيلومتر، ويربط بين ست دول على البحر المتوسط.',
        cable,
      ),
    ).toEqual([
      'بين كم دولةً يربط الكابل البحري على البحر المتوسط؟ ست دول',
      'على طول كم كيلومتراً يمتد الكابل البحري؟ 3,400 كيلومتر',
      'في أي عام دخل الكابل البحري الخدمة؟ 2011',
    ]);
  });

  it('is not where the article tells of two', () => {
    expect(
      typed('مُدّ كابل بري إلى الجبل. ويمتد الكابل على طول 3,400 كيلومتر.', cable).join(' '),
    ).not.toContain('البحري');
  });
});

it('A duration is asked with the words that say so, and its half is not cut off', () => {
  expect(
    typed('وقالت الطبيبة نور حداد، التي ستدير البلدية بالوكالة مدة أربعين يوماً، إن العمل بدأ.', title),
  ).toEqual(['لمدة كم يوماً ستدير نور حداد البلدية بالوكالة؟ 40 يوماً']);
  expect(typed('وعقد المجلس جلسة استثنائية. ودامت الجلسة أربع ساعات ونصف الساعة.', title)).toEqual([]);
  expect(typed('وعقد المجلس جلسة استثنائية. ودامت الجلسة أربع ساعات في مبنى البلدية.', title)).toEqual([
    'كم ساعةً دامت الجلسة الاستثنائية في مبنى البلدية؟ أربع ساعات',
  ]);
});
