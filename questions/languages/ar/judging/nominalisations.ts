// The nouns of Arabic deeds: by the list here, by the verb list, by the pattern of the verb, in this order.
import { fold } from '../../../text/fold.ts';
import { commonWords } from '../lexicon-common-words.ts';
import { masdarOf } from '../verb-patterns.ts';
import { furtherVerbs, verbs } from '../verbs.ts';
import { deedNouns } from './lexicon-deeds.ts';
import { pluralForms } from './noun-forms.ts';
import { ownVerbs, passivePasts } from './verb-forms.ts';

/**
 * Written like another verb whose deed is another one («هرب» and «هرّب»), or like a person or thing («حاكم» and «محاكمة»), or with a
 * noun that mostly means something else («لقي» and «لقاء»).
 */
const otherDeeds = [
  ...'هرب هرّب درس درّس علم لقي حقّق أمّن نوّع أصاب شهد قضى ناسب انتاب انهال أشبه'.split(' '),
  ...'طالب حاكم لاعب قارب سابق لاحق صادق صادر قادر راهن قابل تابع شاهد فارق عادل جاور ماثل دافع مارس'.split(
    ' ',
  ),
];

/** Nouns written like a verb: «شكل» is a shape, and «تشكيل» no deed of it. */
const things: ReadonlySet<string> = new Set([...pluralForms.flat(), ...commonWords.split(' ')].map(fold));

const nouns: ReadonlyMap<string, string> = readNouns();

function readNouns(): Map<string, string> {
  const known = new Map<string, string>();
  const own = deedNouns.trim().split(/[;\n]/);
  for (const [verb = '', noun = ''] of [
    ...own.map((entry) => entry.split(' ')),
    ...verbs.map(({ past, masdar }) => [past, masdar]),
    ...furtherVerbs.filter((verb) => verb.class !== 'help').map(({ past }) => [past, masdarOf(past)]),
    // Of a short verb, and of a passive written otherwise, no pattern gives the noun.
    ...ownVerbs.flatMap(({ past }) => {
      const noun = masdarOf(past);
      return noun === past || passivePasts.has(fold(past)) ? [] : [[past, noun]];
    }),
  ])
    if (!known.has(verb) && !otherDeeds.includes(verb)) known.set(verb, noun);
  return known;
}

/** Returns the noun of the verb's deed, or `undefined` where it is not known. A noun may be written like its verb («دعم»). */
export function deedOf(verb: string): string | undefined {
  return nouns.get(verb);
}

/** All verbs with the noun of their deed, also where the two are written alike. */
export const deeds: readonly (readonly [verb: string, noun: string])[] = [...nouns];

/** Verbs with the noun of their deed, where the two are not written alike and the verb not like a thing. */
export const nominalisations: readonly (readonly [verb: string, noun: string])[] = [...nouns].filter(
  ([verb, noun]) => fold(verb) !== fold(noun) && !things.has(fold(verb)),
);
