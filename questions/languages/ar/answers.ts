// Arabic words around a typed answer. Own list.
import type { AnswerWords } from '../../grading/answer-words.ts';
import { wordSet } from '../words.ts';
import { answerSynonyms } from './lexicon-answer-synonyms.ts';
import { menTitles, womenTitles } from './lexicon-titles.ts';
import { arNames } from './names.ts';

/** Nouns before names that the readers of names don't need. */
const extraHeads = wordSet('مجمع|ناد|النادي|نهر|مصرف|رياضي');

/** The words, and as graded words are, without a hamza that stands alone: «عداء», «عدا». */
function withoutHamza(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, word.replaceAll('ء', '')]));
}

function isHead(norm: string): boolean {
  return extraHeads.has(norm) || arNames.organisationHeads.has(norm) || arNames.placeHeads.has(norm);
}

/** Answer vocabulary of Arabic. */
export const arAnswers: AnswerWords = {
  negations: wordSet(
    'لا|لم|لن|ليس|ليست|لست|ليسا|ليسوا|ما|غير|سوى|عدا|باستثناء|بدون|دون|بل|خطأ|ولا|ولم|ولن|وليس|وليست|لما|كلا|أبدا|بخلاف|إلا|مش|مو|مب|ماهو|ماكان|مهوش',
  ),
  alternatives: wordSet('أو|أم|إما|وإما|ربما|لعله|لعلها'),
  conjunctions: wordSet('و|ثم|كذلك|أيضا|أيضاً|مع'),
  fillers: wordSet(
    'في|من|إلى|الى|على|ب|هو|هي|هم|إنه|إنها|انه|كان|كانت|كانوا|يكون|تكون|الجواب|الإجابة|الاجابة|أظن|أعتقد|تقريبا|تقريباً|بتاريخ|يوم|اسمه|اسمها|اسم|يدعى|تدعى|عند|لدى|مدينة|دولة|بلد|جمهورية|وكان|وكانت|وهو|وهي|عبر|نحو|داخل|أمس|اليوم|المدينة|مملكة|المملكة|عاصمة|العاصمة|بسبب|نتيجة|وذلك|ذلك|هذا|هذه|الذي|التي|لون|اللون|فقط|القادم|الجاري|أنه|أنها|لأن|لأنه|بلغ|بلغت|حوالي',
  ),
  titles: withoutHamza([
    ...wordSet(menTitles),
    ...wordSet(womenTitles),
    ...wordSet(
      'سيد|سيدة|سادة|آنسة|فخامة|معالي|سعادة|سمو|جلالة|صاحب|دولة|خارجية|خارجيه|دفاع|داخلية|مالية|دكتور|د|أ|حكومة|وزراء|جمهورية|انتقالي|انتقالية|سابق|سابقة|حالي|حالية|عاهل|حاج|إمام|كابتن|مدرب|لاعب|نجم|كاتب|شاعر|فنان|مخرج|مهندس|م|عداء|أستاذ|بروفسور|بروفيسور|رئيسة',
    ),
    ...arNames.nationalities.keys(),
  ]),
  relations: wordSet(
    'زوجة|زوج|زوجته|ابن|إبن|ابنة|بنت|نجل|نجلة|كريمة|والد|والدة|أب|أبو|أم|شقيق|شقيقة|أخ|أخت|عم|خال|حفيد|جد|صهر|أرملة|نائب|نائبة|مساعد|مساعدة|مستشار|مستشارة|مبعوث|مبعوثة|ممثل|ممثلة|متحدث|متحدثة|ناطق|ناطقة|مكتب|فريق|حكومة|إدارة|وفد|خصم|خصوم|أنصار|حزب|نظير|خلف|سلف|بديل|وزير|وزيرة|سفير|سفيرة|جيش|قرب|قبل|بعد|ريف|ضواحي|ضاحية|محيط|خارج|حول|صديق|عدو|منافس|قصر|مطار|ميناء|سفارة|جامعة|مستشفى|نهر|بحيرة|جبل|بحر|خليج',
  ),
  distinguishing: wordSet(
    'جنوب|شمال|شرق|غرب|وسط|الجنوبي|الجنوبية|الشمالي|الشمالية|الشرقي|الشرقية|الغربي|الغربية|جنوبي|جنوبية|شمالي|شمالية|شرقي|شرقية|غربي|غربية|الوسطى|العليا|السفلى|الأول|الأولى|الثاني|الثانية|الثالث|الثالثة|الرابع|الرابعة|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الابن|الإبن|الأب|الأكبر|الأصغر|الكبير|الصغير|الكبرى|الصغرى|الجديدة|الجديد|القديم|القديمة|الاستوائية|بيساو|الديمقراطية|الديموقراطية|الشعبية|برازافيل|كينشاسا|جونيور|سينيور|الغربيّة',
  ),
  // «جورج بوش» and «جورج بوش الابن» are two: nothing is left out.
  generations: new Set(),
  // Graded words have lost a hamza that stands alone: «مينا» is «ميناء».
  heads: { has: (norm) => isHead(norm) || isHead(`${norm}ء`) },
  nationalities: arNames.nationalities,
  states: {
    nouns: wordSet('جمهورية|مملكة|اتحاد|دولة|سلطنة|إمارة'),
    adjectives: wordSet('إسلامية|عربية|اتحادية|فدرالية|فيدرالية'),
  },
  givenNames: { has: (norm) => arNames.givenNames.has(norm) },
  persons: wordSet('شخص|شخصا|شخصاً|أشخاص|شخصين|شخصان|فرد|فردا|أفراد|إنسان|ناس|نسمة'),
  synonyms: answerSynonyms
    .trim()
    .split(/[;\n]/)
    .map((group) => group.split('|')),
  clitics: ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'وب', 'ول', 'و', 'ف', 'ب', 'ل'],
  joiningPrefix: 'و',
  articlePrefix: 'ال',
  articles: new Set(),
};
