import { describe, expect, it } from 'vitest';
import { arJudging } from '../../questions/languages/ar/judging/index.ts';
import { arLemmas, arNumberOf, isListedWord } from '../../questions/languages/ar/judging/lemmas.ts';
import { deedNouns } from '../../questions/languages/ar/judging/lexicon-deeds.ts';
import { oppositeAdjectives, oppositePairs } from '../../questions/languages/ar/judging/lexicon-opposites.ts';
import { nounForms, pluralForms } from '../../questions/languages/ar/judging/noun-forms.ts';
import { spellInFull } from '../../questions/languages/ar/spelling.ts';
import { masdarOf } from '../../questions/languages/ar/verb-patterns.ts';
import { furtherVerbs, verbs } from '../../questions/languages/ar/verbs.ts';
import { fold } from '../../questions/text/fold.ts';

const { synonyms, entailments, opposites, nominalisations, forms } = arJudging;

/** Folded word → a name of all the words that chains of groups join it to. */
function joinedBy(groups: readonly (readonly string[])[]): (word: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (word: string): string => {
    const parent = parents.get(word);
    return parent === undefined ? word : rootOf(parent);
  };
  for (const group of groups) {
    const [first = '', ...rest] = group.map(fold);
    for (const word of rest) {
      const [one, other] = [rootOf(first), rootOf(word)];
      if (one !== other) parents.set(other, one);
    }
  }
  return (word) => rootOf(fold(word));
}

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
const unordered = (pair: readonly string[]) => pair.map(fold).sort().join('|');

describe('The Arabic lists for judging', () => {
  it('join no two opposites by any chain of groups that say the same', () => {
    const rootOf = joinedBy(synonyms);
    expect(opposites.filter(([one, other]) => rootOf(one) === rootOf(other))).toEqual([]);
  });

  it('let nothing follow from its opposite, through groups that say the same neither', () => {
    const rootOf = joinedBy(synonyms);
    const opposed = new Set(opposites.map(([one, other]) => [rootOf(one), rootOf(other)].sort().join('|')));
    const joined = entailments.filter(([narrow, wide]) =>
      opposed.has([rootOf(narrow), rootOf(wide)].sort().join('|')),
    );
    expect(joined).toEqual([]);
  });

  it('let nothing follow both ways', () => {
    const ways = new Set(entailments.map(([narrow, wide]) => `${fold(narrow)}>${fold(wide)}`));
    expect(entailments.filter(([narrow, wide]) => ways.has(`${fold(wide)}>${fold(narrow)}`))).toEqual([]);
  });

  it('let nothing follow from its opposite by two steps', () => {
    const wider = new Map<string, string[]>();
    for (const [narrow, wide] of entailments)
      wider.set(fold(narrow), [...(wider.get(fold(narrow)) ?? []), fold(wide)]);
    const opposed = new Set(opposites.map(unordered));
    const crossed = entailments.filter(([narrow, wide]) =>
      (wider.get(fold(wide)) ?? []).some((widest) => opposed.has(unordered([narrow, widest]))),
    );
    expect(crossed).toEqual([]);
  });

  it('say nothing twice', () => {
    expect(repeated(synonyms.map(unordered))).toEqual([]);
    expect(synonyms.filter((group) => repeated(group.map(fold)).length > 0)).toEqual([]);
    expect(repeated(entailments.map((pair) => pair.map(fold).join('>')))).toEqual([]);
    expect(repeated(opposites.map(unordered))).toEqual([]);
    expect(repeated(nominalisations.map(([verb]) => verb))).toEqual([]);
    expect(repeated(pluralForms.map(([singular = '']) => fold(singular)))).toEqual([]);
    const written = [oppositePairs, oppositeAdjectives].flatMap((list) => list.trim().split(/[;\n]/));
    expect(repeated(written.map((pair) => unordered(pair.split('|'))))).toEqual([]);
  });

  it('are whole: groups have two members at least, pairs two words', () => {
    expect(synonyms.filter((group) => group.length < 2)).toEqual([]);
    const pairs = [...entailments, ...opposites, ...nominalisations, ...forms];
    expect(pairs.filter((pair) => pair.length < 2)).toEqual([]);
    const words = [...synonyms, ...pairs].flat();
    expect(
      words.filter(
        (word) =>
          !/^[\u0621-\u0652]+(?: [\u0621-\u0652]+)*$/.test(
            word.replace(/@(?:قدر|حدث|مبيع|بناء|نار|جائزة)$/, ''),
          ),
      ),
    ).toEqual([]);
  });

  it('spell every word in full', () => {
    const words = [...synonyms, ...entailments, ...opposites, ...nominalisations, ...forms].flat();
    const single = words.filter((word) => !word.includes(' '));
    expect(single.filter((word) => spellInFull(word) !== word)).toEqual([]);
    // A bare «ا» opens the later verb patterns and a few nouns; elsewhere it is a hamza left out.
    const bare = /^ا(?:ن..+|.[تطد].+|ت.+|طل.+|دخ.+|بنة?|سم|مرأة|لآن)$/;
    expect(single.filter((word) => word.startsWith('ا') && !bare.test(word))).toEqual([]);
    const verbForms = [...verbs, ...furtherVerbs].flatMap(({ past, masdar }) => [past, masdar]);
    const firsts = new Map<string, string>();
    for (const form of verbForms) firsts.set(fold(form), `${firsts.get(fold(form)) ?? ''}${form.charAt(0)}`);
    // «أمطار» and «إمطار» are two words; of one word two spellings would be one too many.
    const twoWords = ['إثر', 'أمطار', 'أخبار'];
    const otherwise = single.filter((word) => {
      const first = firsts.get(fold(word));
      return first !== undefined && !first.includes(word.charAt(0)) && !twoWords.includes(word);
    });
    expect(otherwise).toEqual([]);
    const withHeh =
      'واجه شوّه شبّه نبّه وجّه نوّه كره توجّه اتجه فقيه مياه مقاه اتجاه وجوه انتباه وجه جابه فواكه تشويه تشبيه تنبيه توجيه تنويه اشتبه اشتباه';
    const ends = new Set(withHeh.split(' ').map(fold));
    expect(single.filter((word) => word.endsWith('ه') && !ends.has(fold(word)))).toEqual([]);
  });

  it('bring no plural back that is another word as well', () => {
    const singulars = new Set(pluralForms.map(([singular = '']) => fold(singular)));
    const clashing = pluralForms.filter(([, ...plurals]) =>
      plurals.some((plural) => singulars.has(fold(plural))),
    );
    expect(clashing).toEqual([]);
    for (const word of ['معارض', 'مزارع', 'بحار', 'انفاق', 'اثار', 'علماء', 'صور'])
      expect(arLemmas(word)).toEqual([word]);
  });

  it('leave to the pattern of the verb what it gives', () => {
    const own = deedNouns
      .trim()
      .split(/[;\n]/)
      .map((entry) => entry.split(' '));
    const brief = new Set(furtherVerbs.map(({ past }) => past));
    const given = own.filter(
      ([verb = '', noun = '']) => brief.has(verb) && fold(masdarOf(verb)) === fold(noun),
    );
    expect(given).toEqual([]);
    expect(own.filter(([verb]) => verbs.some(({ past }) => past === verb))).toEqual([]);
    expect(own.map(([verb]) => verb)).not.toContain('وقّع');
    expect(new Map(nominalisations).get('وقّع')).toBe('توقيع');
    expect(new Map(nominalisations).get('اتصل')).toBe('اتصال');
    expect(new Map(nominalisations).get('شجّع')).toBe('تشجيع');
  });

  it('give no deed to a verb that is written like a person, a thing or the verb of another deed', () => {
    const verbsWithDeeds = nominalisations.map(([verb]) => fold(verb));
    for (const word of ['طالب', 'حاكم', 'سابق', 'هرب', 'درس', 'شكل', 'مارس'])
      expect(verbsWithDeeds).not.toContain(word);
  });

  it('let opposite deeds follow from opposite verbs', () => {
    expect(opposites.map(unordered)).toContain(unordered(['ارتفاع@قدر', 'انخفاض@قدر']));
    expect(opposites.map(unordered)).toContain(unordered(['مشاركة', 'مقاطعة']));
  });

  it.each([
    ['شخص', 'أشخاص'],
    ['حرب', 'حروب'],
    ['مدرسة', 'مدارس'],
    ['إقليم', 'أقاليم'],
    ['صاروخ', 'صواريخ'],
    ['وزير', 'وزراء'],
    ['قتيل', 'قتلى'],
    ['وثيقة', 'وثائق'],
    ['عاصفة', 'عواصف'],
    ['سلاح', 'أسلحة'],
    ['صديق', 'أصدقاء'],
    ['عامل', 'عمال'],
    ['دولة', 'دول'],
    ['امرأة', 'نساء'],
  ])('have of %s the plural %s', (singular, plural) => {
    expect(nounForms.find(([one]) => one === singular)).toContain(plural);
  });
});

describe('The dictionary forms of an Arabic word', () => {
  it.each(
    `أعلنت أعلن|يعلن أعلن|وأعلنوا أعلن|يعلنون أعلن|يلتقون التقى|التقوا التقى|دعوا دعا|يدعون دعا|يدع دعا|يزر زار|وصلن وصل|وصلا وصل
    |وصلتا وصل|يصلان وصل|سيصلون وصل|ستصل وصل|قتلوا قتل|فقال قال|وقالت قال|ليصبح أصبح|أصيبوا أصيب|أصيبت أصيب|بنوا بنى|ودعا دعا|يبنون بنى|ارتفعت ارتفع
    |تراجعت تراجع|انخفضوا انخفض|تزايدت تزايد|أشخاص شخص|بالأسعار سعر|وزراء وزير|وللوزراء وزير|وزيران وزير|وزيرين وزير|وزيراً وزير|الوزير وزير|وزارات وزارة
    |للوزارة وزارة|شركتان شركة|شركتين شركة|شركتا شركة|الشركات شركة|مدن مدينة|بمدينة مدينة|والمدينة مدينة|السنوات سنة|السنة سنة|أعوام عام|عاماً عام|مطارات مطار
    |مسؤولون مسؤول|المسؤولين مسؤول|مسؤولو مسؤول|مسؤولي مسؤول|مهندسات مهندسة|صحفيات صحفية|كبيرة كبير|الجديدة جديد|القضاة قاضٍ|قاضي قاضٍ|العليا أعلى|ألعاب لعبة
    |الألعاب لعبة|لجان لجنة|بيانات بيان|وبالتأجيل تأجيل|التوقيعات توقيع|نساء امرأة|مياه ماء|كتب كتاب`
      .split(/\s*\|\s*/)
      .map((entry) => entry.trim().split(' ') as [string, string]),
  )('of %s hold %s', (word, lemma) => {
    expect(arLemmas(fold(word)).slice(fold(word) === fold(lemma) ? 0 : 1)).toContain(fold(lemma));
    expect(arLemmas(fold(word))[0]).toBe(fold(word));
  });

  it.each([
    ['وزير', 'وزارة'],
    ['وزير', 'وزيرة'],
    ['الشمال', 'الشمالي'],
    ['مصر', 'مصري'],
    ['المصريون', 'المصرية'],
    ['سوريا', 'سوري'],
    ['رئيس', 'رئيسي'],
    ['ملك', 'ملكي'],
    ['طالب', 'طالبة'],
    ['طلاب', 'طالبات'],
    ['مهندس', 'مهندسات'],
    ['العالم', 'العلماء'],
    ['كاتب', 'كتاب'],
    ['القوات', 'القوة'],
    ['السلطات', 'السلطة'],
    ['دور', 'دورات'],
    ['عمل', 'عملات'],
    ['مهم', 'مهمة'],
    ['فريق', 'الفرق'],
    ['جميل', 'الجمال'],
    ['عدو', 'عدوان'],
    ['بحر', 'البحرين'],
    ['أصيب', 'أصاب'],
    ['أقيل', 'أقال'],
    ['قتل', 'قتيل'],
    ['واحد', 'أحد'],
    ['لدينا', 'دين'],
    ['فاسد', 'أسد'],
    ['فنية', 'نية'],
    ['تسع', 'سعى'],
    ['ميتا', 'مئة'],
    ['لجان', 'لجأ'],
    ['وزيره', 'وزير'],
    ['ميلان', 'ميل'],
    ['تصر', 'صوّر'],
    ['يقام', 'قاوم'],
    ['تحال', 'حاول'],
    ['والآن', 'والٍ'],
  ])('hold %s and %s apart', (one, other) => {
    const lemmas = arLemmas(fold(one));
    expect(arLemmas(fold(other)).filter((lemma) => lemmas.includes(lemma))).toEqual([]);
  });

  it('stay whole where a list knows the word, and lose particles only where it knows the rest', () => {
    expect(arLemmas('والد')).toEqual(['والد']);
    expect(arLemmas('بيان')).toEqual(['بيان']);
    expect(arLemmas('بايدن')).toEqual(['بايدن']);
    expect(isListedWord('بلد')).toBe(true);
    expect(isListedWord('بمدينه')).toBe(false);
  });

  it.each([
    ['وزير', 'one'],
    ['للوزير', 'one'],
    ['وزيران', 'two'],
    ['وزيرين', 'two'],
    ['الشركتان', 'two'],
    ['شركتا', 'two'],
    ['وزراء', 'many'],
    ['بالأسعار', 'many'],
    ['مسؤولون', 'many'],
    ['طائرات', 'many'],
    ['القتلى', 'many'],
    ['مسؤولين', 'unknown'],
    ['وزيرا', 'unknown'],
    ['بلدان', 'unknown'],
    ['طالبان', 'unknown'],
    ['كتب', 'unknown'],
    ['أعلن', 'unknown'],
    ['شمال', 'unknown'],
  ])('tell of %s how many: %s', (word, count) => {
    expect(arNumberOf(fold(word))).toBe(count);
  });
});
