// The forms of French verbs side by side: first and second group by rule, the others from the lists.
import { secondGroup, thirdGroup } from '../../../questions/languages/fr/lexicon-verbs.ts';

const second = new Set(secondGroup.split(' '));

/**
 * Returns the forms of a verb in a fixed order, third persons only: infinitive, present, imperfect, simple past, future and
 * conditional in both numbers, the participle in both genders and numbers; `''` where a form is not surely known.
 */
export function formsOf(infinitive: string): string[] {
  const third = thirdForms(infinitive);
  if (third !== undefined) return [infinitive, ...third];
  if (second.has(infinitive)) return [infinitive, ...secondForms(infinitive.slice(0, -2))];
  return infinitive.endsWith('er') ? [infinitive, ...firstForms(infinitive.slice(0, -2))] : [infinitive];
}

const agreeing = (participle: string): string[] => [
  participle,
  `${participle}e`,
  participle.endsWith('s') ? participle : `${participle}s`,
  `${participle}es`,
];

const futures = (stem: string): string[] => ['a', 'ont', 'ait', 'aient'].map((ending) => stem + ending);

/** « annonçait », « changeait »: the stem before a. « rejette », « lève »: the stem before a silent e is left out. */
function firstForms(stem: string): string[] {
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const isShifting = /[eé][^aeiouyéè]{1,2}$/.test(stem) && !/e[^aeiouyéè]{2}$/.test(stem);
  const silent = (ending: string) => (isShifting ? '' : stem + ending);
  return [
    silent('e'),
    silent('ent'),
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}èrent`,
    ...(isShifting ? ['', '', '', ''] : futures(`${stem}er`)),
    ...agreeing(`${stem}é`),
  ];
}

function secondForms(stem: string): string[] {
  return [
    `${stem}it`,
    `${stem}issent`,
    `${stem}issait`,
    `${stem}issaient`,
    `${stem}it`,
    `${stem}irent`,
    ...futures(`${stem}ir`),
    ...agreeing(`${stem}i`),
  ];
}

function thirdForms(infinitive: string): string[] | undefined {
  for (const [base, present, imperfect, past, participle, future, prefixes] of thirdGroup)
    for (const prefix of ['', ...prefixes.split(' ').filter((word) => word !== '')]) {
      if (prefix + base !== infinitive) continue;
      const [one = '', many = ''] = present.split(' ');
      const [did = '', theyDid = ''] = past.split(' ');
      return [
        one,
        many,
        `${imperfect}ait`,
        `${imperfect}aient`,
        did,
        theyDid,
        ...futures(future),
        ...agreeing(participle),
      ].map((form) => prefix + form);
    }
  return undefined;
}
