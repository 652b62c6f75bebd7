// What a question asks for by its own words: «متى» a date, `how many` a number. Only for references handed in without a set.
import type { LanguageCode } from '../languages/language-code.ts';
import { fold } from '../text/fold.ts';

/** What an answer is, as far as it decides how it is compared. */
export const referenceTypes = [
  'number',
  'date',
  'name',
  'place',
  'person',
  'organisation',
  'phrase',
  'definition',
] as const;
export type ReferenceType = (typeof referenceTypes)[number];

/** Question words by what they ask for, the surest first; each pattern is over the folded question. */
const cues: Readonly<Record<LanguageCode, readonly (readonly [ReferenceType, string])[]>> = {
  ar: [
    ['definition', 'عر?ف|ما المقصود|ما مفهوم|ما تعريف|اشرح|وضح|علل|اذكر الفرق|ما الفرق'],
    ['date', 'متي|منذ متي|(?:في|ب|ل)?اي (?:عام|سنه|شهر|يوم|تاريخ)|ما تاريخ|ما هو تاريخ|ما موعد'],
    ['number', 'كم|بكم|ما (?:هو |هي )?(?:عدد|نسبه|قيمه|مقدار|طول|سعر|مبلغ|مساحه|ارتفاع|حجم)'],
    [
      'place',
      'اين|من اين|الي اين|(?:في|الي|من|ب|ل)?(?:اي|ايه) (?:مدينه|دوله|بلد|عاصمه|محافظه|ولايه|قريه|بلده|مطار|ميناء|منطقه|قاره)|ما (?:هي |هو )?(?:عاصمه|المدينه|الدوله|البلد)',
    ],
    [
      'organisation',
      '(?:اي|ايه) (?:منظمه|شركه|مؤسسه|جهه|هيئه|وزاره|حزب|ناد|نادي|فريق|جامعه|بنك|مصرف|صحيفه|وكاله|حركه)|ما (?:هي |هو |اسم )?(?:الشركه|المنظمه|المؤسسه|الجهه|الهيئه|الوزاره|الحزب|النادي|الفريق|الجامعه|الوكاله)',
    ],
    ['person', 'من|لمن|ممن|ما اسم (?:الرئيس|الوزير|اللاعب|المدرب|الكاتب|المخرج)'],
  ],
  en: [
    ['definition', 'define|explain|what is meant by|describe|why'],
    ['date', 'when|(?:in |on |since )?(?:what|which) (?:year|month|day|date)'],
    ['number', 'how (?:many|much|far|long|tall|high|old|big|large)|what (?:percentage|share|number|amount)'],
    [
      'place',
      'where|(?:in |to |from )?(?:what|which) (?:city|country|town|state|capital|village|airport|port|region|continent)',
    ],
    [
      'organisation',
      '(?:what|which) (?:organi[sz]ation|company|agency|ministry|party|club|team|university|bank|newspaper|body|group)',
    ],
    ['person', 'who|whom|whose'],
  ],
  fr: [
    ['definition', 'definissez|definir|expliquez|pourquoi|que signifie|decrivez'],
    ['date', 'quand|depuis quand|(?:en |a |le )?quel(?:le)? (?:annee|mois|jour|date)'],
    ['number', 'combien|quel(?:le)? (?:pourcentage|part|nombre|montant|proportion|longueur|somme)'],
    [
      'place',
      "ou|d'ou|(?:dans |a |de |vers |en )?quel(?:le)? (?:ville|pays|capitale|village|aeroport|port|region|commune)",
    ],
    [
      'organisation',
      'quel(?:le)? (?:organisation|entreprise|societe|agence|parti|club|equipe|universite|banque|journal|ministere|groupe)',
    ],
    ['person', 'qui|a qui|de qui'],
  ],
};

const patterns = Object.fromEntries(
  Object.entries(cues).map(([lang, rows]) => [
    lang,
    rows.map(
      ([type, words]) => [type, new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u')] as const,
    ),
  ]),
) as unknown as Readonly<Record<LanguageCode, readonly (readonly [ReferenceType, RegExp])[]>>;

/** Returns what `question` asks for, by the first of its question words, or `undefined` where they leave it open. */
export function askedFor(question: string, lang: LanguageCode): ReferenceType | undefined {
  const folded = fold(question).toLowerCase();
  let best: { type: ReferenceType; at: number } | undefined;
  for (const [type, pattern] of patterns[lang]) {
    const at = pattern.exec(folded)?.index;
    if (at !== undefined && (best === undefined || at < best.at)) best = { type, at };
  }
  return best?.type;
}
