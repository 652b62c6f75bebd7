import { describe, expect, it } from 'vitest';
import { isExplained } from '../../questions/languages/ar/explained-words.ts';
import { foundIn } from './fixtures/articles.ts';

/** The names found in `text`, with the name in full behind a short one. */
function namesIn(text: string): string[] {
  return foundIn(text).map((found) => found.replace(/^(\w+) (.+) = \2$/, '$1 $2'));
}

describe('An Arabic word', () => {
  it.each(['والمسؤوليات', 'استثمارات', 'يتفاوضون', 'ديمقراطية', 'عملاؤنا', 'مدينتي', 'قيل', 'صلة', 'اضطراب'])(
    'is explained by its root and pattern: %s',
    (word) =>
      expect(isExplained(word.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ة/g, 'ه'))).toBe(true),
  );

  it.each(['شفارتزنبرغ', 'ميتشيغن', 'غوانغدونغ', 'كوتشنر', 'دوبريتش'])(
    'that is foreign is explained by none: %s',
    (word) => expect(isExplained(word)).toBe(false),
  );
});

describe('A person in Arabic', () => {
  it.each([
    ['وقال وزير الدفاع ليام دوبريتش إن بلاده مستعدة.', ['person ليام دوبريتش']],
    ['التقى الوزير مع السيناتور كوتشنر في القاعة.', ['person كوتشنر']],
    ['سجل الأوكراني ميكوفلينكو هدفين.', ['person ميكوفلينكو']],
    ['حضرت ليلى خوري الافتتاح.', ['person ليلى خوري']],
    ['وصل أبو حمزة المصري أمس.', ['person أبو حمزة المصري']],
    ['كتب الأمير بدر بن محمد بن جلوي رسالة.', ['person بدر بن محمد بن جلوي']],
    ['قاد الحملة المهندس عبداللطيف آل الشيخ.', ['person عبداللطيف آل الشيخ']],
    ['قدم الخبير أيمن بن إبراهيم دبور، ندوة.', ['person أيمن بن إبراهيم دبور']],
    ['استقبل الملك فيليب السادس ضيفه.', ['person فيليب السادس']],
    ['وقالت كاترينا فلاخاكي إن الهزة خفيفة.', ['person كاترينا فلاخاكي']],
    ['وقال الفلكي يونس بنعيادان إن المذنب قريب.', ['person يونس بنعيادان']],
    ['قالت البائعة مريم منت اعبيدان إن السعر قفز.', ['person مريم منت اعبيدان']],
    ['وعين محمد عبد الكريم العثيمي مديرا.', ['person محمد عبد الكريم العثيمي']],
    ['وخسر البلجيكي كزافييه مارسان أمام منافسه.', ['person كزافييه مارسان']],
    ['حضر المستشار محمد كريم النعيمي رئيس اللجنة.', ['person محمد كريم النعيمي']],
    ['استقبله السلطان عبد المجيد في القصر.', ['person عبد المجيد']],
    ['وكرم الشيخ سالم بن راشد آل ثابت الفائزين.', ['person سالم بن راشد آل ثابت']],
    ['حكم فرناندو الثالث قشتالة.', ['person فرناندو الثالث']],
    ['المسرحية من تأليف سمير جوهر وإخراج ليلى سالم.', ['person سمير جوهر', 'person ليلى سالم']],
    ['وشارك سمير خوري وحسن في السباق.', ['person سمير خوري']],
    ['ثم عاد عبد الحميد إلى القصر.', ['person عبد الحميد']],
    ['وغنى فايز السعيد في الحفل.', ['person فايز السعيد']],
    ['وتوقفت سيارة العقيد حسان الشيخ التي كانت تسير.', ['person حسان الشيخ']],
    ['وقال وزير النقل العراقي ثابت محمد سعيد العباسي إن الطريق مفتوح.', ['person ثابت محمد سعيد العباسي']],
    ['شارك خالد ويوسف حمدان في السباق.', ['person خالد', 'person يوسف حمدان']],
    ['وأشاد والدكتور سامي حداد بالفكرة.', ['person سامي حداد']],
  ])('is read from given name, title or foreign look: %s', (text, expected) => {
    expect(namesIn(text).filter((name) => name.startsWith('person'))).toEqual(expected);
  });

  it.each([
    'أكد أن المكان آمن.',
    'تلعب المدرسة دورا مهما في الحي.',
    'لديه أسلوب حياة صارم منذ الصغر.',
    'وحصل على وسيلة فعالة للنقل.',
    'شهد قطاع البناء نموا.',
    'تقل حصة الفرد من المياه.',
    'يستغرق دورانه حول الشمس سنة.',
    'وعلى هذا الصعيد تحسن الوضع.',
    'النيل من سمعته أمر سهل.',
    'وفعلياً بدأ العمل.',
    'حفر البئر خلال شهر.',
    'قال مسؤولو المصنع إن العمل مستمر.',
    'خرجوا في احتجاج نادر مساء السبت.',
    'وقال محامون إن القضية قديمة.',
    'ولولا ضغط السكان لبقي الباب مغلقا.',
    'وأضاف معالي أمين العاصمة أن العمل مستمر.',
    'في مدار نجم يزيد حجمه على الشمس.',
    'مسؤولون في أغسطس الجاري نفوا ذلك.',
  ])('is not seen in plain words: %s', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('person'))).toEqual([]);
  });

  it('ends before a title, a pronoun or a word with its preposition', () => {
    expect(namesIn('ونقلت عن إبراهيم قوله إن الباب مفتوح.')).toEqual(['person إبراهيم']);
    expect(namesIn('وتحدث كورت شيلينغ المسؤول عن البرنامج.')).toEqual(['person كورت شيلينغ']);
    expect(namesIn('وأعلن مروان خاشقجي بحضور ضيوفه.')).toEqual(['person مروان خاشقجي']);
    expect(namesIn('وقال لودوفيك متسابق الفريق إنه جاهز.')).toEqual(['person لودوفيك']);
  });

  it('ends before the object of the verb that it follows', () => {
    expect(namesIn('ورفض كمال الإجراءات الجديدة.')).toEqual([]);
    expect(namesIn('ورفض مروان الاقتراح كله.')).toEqual(['person مروان']);
  });

  it('is no word of the language that folds to a name, no office, and no word with its pronoun', () => {
    expect(namesIn('وتوفر العدسات أعلى جودة للصور.')).toEqual([]);
    expect(namesIn('وقال أمين حلب إن المعرض مفتوح.').filter((name) => name.startsWith('person'))).toEqual([]);
    expect(namesIn('وطالبت منسقته ديما القيسون بنشر البيانات.')).toContain('person ديما القيسون');
  });

  it('is never known again by a father’s name or a king’s number', () => {
    const text =
      'زار محمد بن علي المدينة. وقال علي إن الباب مفتوح. والتقى الملك عبد الله الثاني وفدا. والثاني غاب.';
    expect(namesIn(text)).not.toContain('person علي = محمد بن علي');
    expect(namesIn(text).join()).not.toContain('الثاني = ');
  });
});

describe('A body that is named after a person', () => {
  it.each([
    ['ودرست في جامعة الملك عبد العزيز سنوات.', ['organisation جامعة الملك عبد العزيز']],
    ['نقلوا إلى مستشفى محمد الخامس ليلا.', ['organisation مستشفى محمد الخامس']],
    ['وقالت جامعة السلطان قابوس إن الباب مفتوح.', ['organisation جامعة السلطان قابوس']],
  ])('is no person: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('A place that its noun has called one', () => {
  it('is nobody’s name when it is met alone', () => {
    const text = 'يربط الخط بين حي سيدي مومن وحي الألفة. ويصل القطار بين سيدي مومن ووسط المدينة.';
    expect(namesIn(text).filter((name) => name.includes('سيدي مومن'))).toEqual([
      'place سيدي مومن',
      'place سيدي مومن',
    ]);
  });
});

describe('A place in Arabic', () => {
  it.each([
    ['جاء من قرية سولنغبرغ الصغيرة.', ['place سولنغبرغ']],
    ['تربط الحافلات مدينة الدار البيضاء بالضواحي.', ['place الدار البيضاء']],
    ['عاد من المنفى إلى بيته.', []],
    ['جاء الباني بحجارة كبيرة.', []],
    ['سكن حي الزيتون سنوات.', ['place الزيتون']],
    ['سافر لمصر ثم عاد.', ['place مصر']],
    ['وشاركت فرق من قطر وكندا.', ['place قطر', 'place كندا']],
    ['عاد من المانيا قبل شهر.', ['place المانيا = ألمانيا']],
    ['فازت بنوك كثيرة.', []],
    ['بذل قصارى جهده ونجح بجده.', []],
  ])('is read behind its noun or a particle: %s', (text, expected) => {
    expect(namesIn(text).filter((name) => !name.startsWith('date'))).toEqual(expected);
  });
});

describe('A club in Arabic', () => {
  it.each([
    ['سجل حارس برشلونة هدفا في المباراة.', ['organisation برشلونة']],
    ['فاز الهلال على منافسه في الدوري بعد ركلة جزاء.', ['organisation الهلال']],
    ['زار السائح برشلونة في الصيف.', ['place برشلونة']],
    ['رصد الفلكي الهلال فوق الجبل.', []],
    ['قرر الاتحاد الكويتي تأجيل المباراة.', []],
  ])('goes by a town or an everyday word only in a match: %s', (text, expected) => {
    expect(namesIn(text).filter((name) => !name.startsWith('date'))).toEqual(expected);
  });
});

describe('A surname alone in Arabic', () => {
  it('is somebody’s where only a speaker may stand, and nobody’s where two share it', () => {
    expect(namesIn('وأضاف السيستاني أن الباب مفتوح.')).toEqual(['person السيستاني = علي السيستاني']);
    expect(namesIn('وأضاف الحكيم أن الباب مفتوح.')).toEqual(['person الحكيم']);
    expect(namesIn('وصف الحكيم الدواء للمريض.')).toEqual([]);
  });
});

describe('An organisation in Arabic', () => {
  it.each([
    ['نقلت صحيفة «فوروارتس» الخبر.', ['organisation فوروارتس']],
    ['قال المعهد الوطني لرصد الزلازل إن الهزة خفيفة.', ['organisation المعهد الوطني لرصد الزلازل']],
    ['ارتفع سهم البنك التجاري أمس.', ['organisation البنك التجاري']],
    [
      'حسب أنظمة الأكاديمية الوطنية للطيران المدني التابعة للوزارة.',
      ['organisation الأكاديمية الوطنية للطيران المدني'],
    ],
    [
      'وهذا رأي للنقابة الوطنية للصحفيين.',
      ['organisation لنقابة الوطنية للصحفيين = النقابة الوطنية للصحفيين'],
    ],
    ['تابعت الشركة الجديدة عملها.', []],
    ['أعلنت شركة "النيل للنقل الحضري" الخبر.', ['organisation النيل للنقل الحضري']],
    ['زار شركة جنرال موتورز أمس.', ['organisation شركة جنرال موتورز']],
    ['عقد مجلس الإدارة جلسة.', []],
    ['وقف في مركز الدائرة.', []],
    ['توقفت حركة السوق.', []],
  ])('is read by its noun: %s', (text, expected) => {
    expect(namesIn(text).filter((name) => !name.startsWith('date'))).toEqual(expected);
  });
});
