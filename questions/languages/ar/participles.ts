// «…، مشيراً إلى أن …»: a participle of saying as the verb it stands for, so that what follows can be told as a sentence.

/** A participle's verb in the past and the gender of who says it. */
export interface SayingParticiple {
  readonly verb: string;
  readonly gender: 'm' | 'f';
  /** It tells how somebody sees a thing, not what he says. */
  readonly isJudgement: boolean;
}

/** Participle, masculine accusative without tanween → past, masculine and feminine. */
const rows: readonly (readonly [participle: string, m: string, f: string])[] = [
  ['مشيرا', 'أشار', 'أشارت'],
  ['موضحا', 'أوضح', 'أوضحت'],
  ['مؤكدا', 'أكد', 'أكدت'],
  ['مضيفا', 'أضاف', 'أضافت'],
  ['لافتا', 'لفت', 'لفتت'],
  ['مبينا', 'بيّن', 'بيّنت'],
  ['مشددا', 'شدد', 'شددت'],
  ['منوها', 'نوّه', 'نوّهت'],
  ['داعيا', 'دعا', 'دعت'],
  ['مطالبا', 'طالب', 'طالبت'],
  ['محذرا', 'حذّر', 'حذّرت'],
  ['معربا', 'أعرب', 'أعربت'],
  ['كاشفا', 'كشف', 'كشفت'],
  ['معلنا', 'أعلن', 'أعلنت'],
  ['ذاكرا', 'ذكر', 'ذكرت'],
];

/** Judgements: told only as they stand. */
const judgements: readonly (readonly [participle: string, m: string, f: string])[] = [
  ['معتبرا', 'اعتبر', 'اعتبرت'],
  ['متوقعا', 'توقع', 'توقعت'],
  ['مرجحا', 'رجّح', 'رجّحت'],
];

const fold = (word: string) => word.replace('ؤ', 'و');

const index: ReadonlyMap<string, SayingParticiple> = new Map(
  [rows, judgements].flatMap((list) =>
    list.flatMap(([participle, m, f]) => {
      const isJudgement = list === judgements;
      const norm = fold(participle);
      const forms: [string, SayingParticiple][] = [
        [norm, { verb: m, gender: 'm', isJudgement }],
        [`${norm.slice(0, -1)}ه`, { verb: f, gender: 'f', isJudgement }],
      ];
      return forms;
    }),
  ),
);

/** Returns the verb that the folded word stands for as a participle of saying, or `undefined`. */
export function sayingParticiple(norm: string): SayingParticiple | undefined {
  return index.get(norm);
}
