// What the judge knows of words: those that say the same, those that say less, those that can't both be said.
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../questions/index.ts';
import { relationsOf } from '../../questions/judging/word-relations.ts';
import { languages } from '../../questions/languages/languages.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const arabic = articleFrom(
  [
    'اندلع حريق في سوق المدينة.',
    'وألقت الشرطة القبض على سائق سيارة زرقاء.',
    'واغتال مسلحون القاضي ماجد بدر في بيته.',
    'وقتل الجندي سمير عواد في المعركة.',
    'ووافق مجلس المدينة على الموازنة.',
    'ورحب نقيب المهندسين بالقرار.',
    'وأرسلت الجمعية ثلاث شاحنات إلى القرية.',
    'وتجاوزت الخسائر مئة ألف ليرة.',
    'وتراجع سعر القمح بعد الموسم.',
    'وعادت السفينة إلى الميناء.',
    'وفاز فريق الوحدة بالكأس.',
  ],
  { title: 'أخبار المدينة' },
);

holdsVerdicts('Arabic words that say the same', arabic, [
  ['نشب حريق في سوق المدينة.', 'supported', 'entailed'],
  ['بعثت الجمعية ثلاث شاحنات إلى القرية.', 'supported', 'entailed'],
  ['تخطت الخسائر مئة ألف ليرة.', 'supported', 'entailed'],
  ['انخفض سعر القمح بعد الموسم.', 'supported', 'entailed'],
  ['رجعت السفينة إلى المرفأ.', 'supported', 'entailed'],
]);
holdsVerdicts('Arabic words of which one says less', arabic, [
  ['قتل مسلحون القاضي ماجد بدر في بيته.', 'supported', 'entailed'],
  ['ألقت الشرطة القبض على سائق مركبة زرقاء.', 'supported', 'entailed'],
  ['اغتيل الجندي سمير عواد في المعركة.', 'not_enough_information'],
  ['عادت الفرقاطة إلى الميناء.', 'not_enough_information'],
  ['أرسلت الجمعية ثلاث مركبات إلى القرية.', 'not_enough_information'],
]);
holdsVerdicts('Arabic words that exclude each other', arabic, [
  ['ندد نقيب المهندسين بالقرار.', 'refuted', 'opposite', 'رحب', 'ندد'],
  ['ارتفع سعر القمح بعد الموسم.', 'refuted', 'opposite', 'تراجع', 'ارتفع'],
  // Who won the cup may have lost a match.
  ['خسر فريق الوحدة.', 'not_enough_information'],
]);

const english = articleFrom(
  [
    'A sedan hit a fence near the depot.',
    'Gunmen assassinated the judge in his house.',
    'The soldier was killed in the battle.',
    'The council postponed the vote.',
    'Wheat exports rose by 12 percent in 2025.',
    'A vehicle crashed into the old quay.',
    'The court acquitted the builder.',
    'The firm purchased the mill.',
    'The house is expensive and the garden is large.',
  ],
  { lang: 'en', title: 'News' },
);

holdsVerdicts('English words', english, [
  ['The council deferred the vote.', 'supported', 'entailed'],
  ['The firm bought the mill.', 'supported', 'entailed'],
  ['Wheat exports increased by 12 percent in 2025.', 'supported', 'entailed'],
  ['Gunmen killed the judge.', 'supported', 'entailed'],
  ['The soldier was assassinated in the battle.', 'not_enough_information'],
  ['A vehicle hit a fence.', 'supported', 'entailed'],
  ['A sedan crashed into the old quay.', 'not_enough_information'],
  ['A truck hit a fence.', 'not_enough_information'],
  ['Gunmen only killed the judge.', 'not_enough_information'],
  ['Wheat exports fell by 12 percent in 2025.', 'refuted', 'opposite', 'rose', 'fell'],
  ['The court convicted the builder.', 'refuted', 'opposite', 'acquitted', 'convicted'],
  ['The house is cheap.', 'refuted', 'opposite', 'expensive', 'cheap'],
]);

const french = articleFrom(
  [
    'Les députés ont adopté le budget.',
    'La société a construit un pont.',
    'Les exportations ont augmenté de 12 % en 2025.',
    'Un camion a heurté la barrière.',
    'Le soldat a été tué pendant la nuit.',
    'La mairie a commencé les travaux.',
    'Le conseil a accepté le plan et les habitants du quartier ont remercié les élus.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('French words', french, [
  ['La société a bâti un pont.', 'supported', 'entailed'],
  ['La mairie a débuté les travaux.', 'supported', 'entailed'],
  ['Un véhicule a heurté la barrière.', 'supported', 'entailed'],
  ['Une voiture a heurté la barrière.', 'not_enough_information'],
  ['Le soldat a été assassiné pendant la nuit.', 'not_enough_information'],
  ['Les exportations ont diminué de 12 % en 2025.', 'refuted', 'opposite', 'augmenté', 'diminué'],
  ['Le conseil a rejeté le plan.', 'refuted', 'opposite', 'accepté', 'rejeté'],
]);

describe.each(languageCodes)('the lists of %s', (lang) => {
  const { words, lemmasOf } = languages[lang].judging;
  const relations = relationsOf(words);
  const between = (claimed: string, told: string) =>
    relations.betweenLemmas(lemmasOf(fold(claimed)), lemmasOf(fold(told)));

  it('hold the two of every pair of opposites against each other, both ways', () => {
    const slack = words.opposites.filter(
      ([one, other]) => between(one, other) !== 'opposite' || between(other, one) !== 'opposite',
    );
    expect(slack).toEqual([]);
  });

  it('let the wider word follow from the narrower one', () => {
    const single = words.entailments.filter((pair) => !pair.join('').includes(' '));
    const slack = single.filter(([narrow, wide]) => between(wide, narrow) === undefined);
    expect(slack).toEqual([]);
  });

  it('say of no wider word that the narrower one follows from it', () => {
    const pairs = new Set(words.entailments.map(([narrow, wide]) => `${fold(narrow)}>${fold(wide)}`));
    const turned = words.entailments.filter(([narrow, wide]) => pairs.has(`${fold(wide)}>${fold(narrow)}`));
    expect(turned).toEqual([]);
  });

  it('have no word among its own synonyms’ opposites', () => {
    const opposed = new Set(
      words.opposites.flatMap(([one, other]) => [
        `${fold(one)}|${fold(other)}`,
        `${fold(other)}|${fold(one)}`,
      ]),
    );
    const torn = words.synonyms.filter((group) =>
      group.some((one) => group.some((other) => opposed.has(`${fold(one)}|${fold(other)}`))),
    );
    expect(torn).toEqual([]);
  });
});
