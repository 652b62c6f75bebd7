import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is asked open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (text: string, headline = title) =>
  askAbout(articleOf(text, { title: headline }), '1').candidates.flatMap(({ pattern, question }) =>
    pattern.startsWith('ar-frame') && question.kind === 'text'
      ? [`${question.stem} ${question.canonicalAnswer}`]
      : [],
  );

describe('A figure is asked for', () => {
  it.each([
    [
      'behind a further verb, with the subject of the verb before',
      'وزارت هالة منصور مدينة صور، ونشرت 45 صورة.',
      'كم صورةً نشرت هالة منصور؟ 45',
    ],
    [
      'behind a relative clause that has the pronoun of the subject',
      'وشملت الدراسة التي مولتها شركة الرافدين 830 تلميذاً.',
      'كم تلميذاً شملت الدراسة التي مولتها شركة الرافدين؟ 830 تلميذاً',
    ],
    [
      'behind a relative clause with a figure of its own',
      'ورصدت جمعية «بيت النخيل» التي درّبت 18 مراقباً خمس مخالفات.',
      'كم مخالفةً رصدت جمعية «بيت النخيل» التي درّبت 18 مراقباً؟ خمس',
    ],
    [
      'without what the counted are said to have done',
      'وضمت جمعية «بيت النخيل» 830 متدرباً شاركوا في الورش.',
      'كم متدرباً ضمت جمعية «بيت النخيل»؟ 830 متدرباً',
    ],
    [
      'as a measure that has the pronoun of the subject before',
      'وافتتحت شركة الرافدين مدرسة، وتصل طاقتها الإنتاجية إلى 40 ألف طن سنوياً. ويقع جسر السنديان في مدينة صور، ويبلغ طوله 340 متراً.',
      'كم يبلغ طول جسر السنديان؟ 340 متراً',
    ],
    [
      'as what the noun before it is worth, told by the clause behind',
      'وتنتهي في الربيع منحة قدرها 340 ألف يورو قدمتها جمعية خيرية محلية.',
      'كم تبلغ قيمة المنحة التي قدمتها جمعية خيرية محلية؟ 340 ألف يورو',
    ],
    [
      'as what the noun before it is worth, told by the verb before',
      'ونالت هالة منصور جائزة مالية قدرها 25 ألف دولار.',
      'كم تبلغ قيمة الجائزة المالية التي نالتها هالة منصور؟ 25 ألف دولار',
    ],
    [
      'as a sum that somebody means to spend',
      'وتعتزم شركة الرافدين إنفاق 45 مليون دولار لتوسيع المرفأ.',
      'أي مبلغ تعتزم شركة الرافدين إنفاقه لتوسيع المرفأ؟ 45 مليون دولار',
    ],
    [
      'with the words that tell how long',
      'واستضافت شركة الرافدين طلاب الجامعة اللبنانية لمدة 36 ساعة.',
      'لمدة كم ساعةً استضافت شركة الرافدين طلاب الجامعة اللبنانية؟ 36 ساعة',
    ],
    [
      'as the share of what will be done, which opens the statement in its own case',
      'وقالت هالة منصور إن ثلاثين في المئة من الإنتاج ستوجّه إلى التصدير.',
      'ما نسبة الإنتاج التي ستوجّه إلى التصدير بحسب هالة منصور؟ ثلاثون في المئة',
    ],
    [
      'of a feminine noun in the plural that no list has',
      'وزارت هالة منصور ست عيادات متنقلة في مدينة صور.',
      'كم عيادةً متنقلةً زارت هالة منصور في مدينة صور؟ ست',
    ],
    [
      'of a thing that the article brought in with its adjective',
      'أطلقت هالة منصور مختبراً جديداً للألبان والأجبان في مدينة صور. وبعد عام كامل زارت هالة منصور المدينة. ويمتد المختبر على 12 هكتاراً.',
      'على كم هكتاراً يمتد المختبر الجديد للألبان والأجبان؟ 12 هكتاراً',
    ],
  ])('%s', (_, text, wanted) => {
    expect(typed(text)).toContain(wanted);
  });
});

describe('A figure is not asked for', () => {
  it.each([
    [
      'where another person stands between',
      'وزارت هالة منصور مدينة صور مع فاطمة منصور، ونشرت 45 صورة.',
      'نشرت هالة',
    ],
    ['where the verb is of another gender', 'وزارت هالة منصور مدينة صور، ونشر 45 صورة.', 'نشر'],
    ['where the verb is a passive', 'وزارت هالة منصور مدينة صور، وأُنتجت 45 لوحة في الميناء.', 'نتجت هالة'],
    ['where the verb before was only planned', 'ولن تزور هالة منصور مدينة صور، ونشرت 45 صورة.', 'نشر'],
    [
      'of what stands in a relative clause',
      'وزارت المدرسة التي منحت 45 طالباً جوائز مدينة صور.',
      'زارت المدرسة',
    ],
    [
      'where the noun worth it belongs to nobody',
      'ووعد بتوزيع جائزة مالية قدرها 25 ألف دولار في الربيع.',
      'الجائزة',
    ],
    [
      'where the article brought in two of a kind',
      'افتتح نبيل شرف مختبراً جديداً للألبان ومختبراً جديداً للزيوت في صور. ويمتد المختبر على 12 هكتاراً.',
      'هكتار',
    ],
  ])('%s', (_, text, never) => {
    expect(typed(text).join(' ')).not.toContain(never);
  });
});

describe('A stretch', () => {
  it('is not cut before what its last figure is of', () => {
    const text = 'أدت الأمطار في مدينة صور إلى إغلاق تسعة طرق فرعية أعيد فتح أربعة منها في المساء نفسه.';
    const stems = askAbout(articleOf(text, { title }), '1').candidates.map(({ question }) => question.stem);
    expect(stems.join(' ')).not.toMatch(/فتح أربعة[.؟]/);
  });
});
