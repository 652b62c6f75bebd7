// How French asks: the question word, « est-ce que », and the sentence as it stands. A counted object that moves to the
// front makes the participle agree with it.
import type { NameMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { AskingWords } from '../latin/asking.ts';
import { writtenDate, writtenRelative } from './dates.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';
import { openers } from './lexicon-words.ts';
import { frenchVerb } from './verb-forms.ts';

/** The narrow no-break space that French sets before « ? ». */
const thin = '\u202f';

const whenWords = { day: 'À quelle date', month: 'En quel mois', year: 'En quelle année' } as const;
const inWords: Readonly<Record<string, string>> = {
  city: 'Dans quelle ville',
  capital: 'Dans quelle ville',
  country: 'Dans quel pays',
  airport: 'Dans quel aéroport',
  island: 'Sur quelle île',
};
const fromWords: Readonly<Record<string, string>> = {
  city: 'De quelle ville',
  capital: 'De quelle ville',
  country: 'De quel pays',
};
const inPrepositions = new Set(['à', 'au', 'aux', 'en', 'dans']);
const genders = new Map(
  countedNouns.flatMap(({ one, many, gender }) => [
    [fold(one), gender] as const,
    [fold(many), gender] as const,
  ]),
);

const followers = new Set([
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'sur',
  'sous',
  'pour',
  'avec',
  'depuis',
  'chez',
  'par',
  'le',
]);

function whoWords(name: NameMention): string | undefined {
  if (name.type === 'person') return 'Qui';
  if (name.type === 'organisation') return 'Quel organisme';
  return name.sort === 'country' ? 'Quel pays' : undefined;
}

/** The participle after « avoir » with the ending of what was counted, or `undefined` where there is none to be sure of. */
function agreed(rest: string, noun: string): string | undefined {
  const gender = genders.get(fold(noun));
  const participle = /^\p{L}+/u.exec(rest)?.[0];
  if (gender === undefined || participle === undefined || !/(?:[éiut]|is|it|rt)$/u.test(participle))
    return undefined;
  const feminine = gender === 'f' ? `${participle}e` : participle;
  return rest.replace(participle, feminine.endsWith('s') ? feminine : `${feminine}s`);
}

/** The French way of asking. */
export const frAsking: AskingWords = {
  openers: new Set([...openers.split(' '), ...countedNouns.flatMap(({ one, many }) => [one, many])]),
  written: writtenDate,
  writtenRelative,
  when(preposition, granularity) {
    if (['', 'le', 'en'].includes(preposition)) return whenWords[granularity];
    return preposition === 'depuis' && granularity === 'year' ? 'Depuis quelle année' : undefined;
  },
  where(preposition, sort) {
    if (inPrepositions.has(preposition)) return inWords[sort];
    return preposition === 'de' ? fromWords[sort] : undefined;
  },
  who: whoWords,
  howMany: (number) =>
    number.unitText === ''
      ? undefined
      : `Combien ${/^[aeiouyéèêœ]/i.test(number.unitText) ? "d'" : 'de '}${number.unitText}`,
  follows: (token) => followers.has(token.text.toLowerCase()),
  whoSaid: (words) => `Qui a déclaré${thin}: «${thin}${words}${thin}»${thin}?`,
  arrange(opening, { subject, verb, rest }) {
    const form = frenchVerb(fold(verb));
    if (form === undefined || form.tense === 'future' || rest === '') return undefined;
    const counted = /^Combien (?:de |d')(.+)$/u.exec(opening)?.[1];
    const isCompound = form.base === 'avoir' && counted !== undefined;
    const tail = isCompound ? agreed(rest, counted) : rest;
    if (tail === undefined) return undefined;
    const glue = /^[aeiouyàâéèêîôœ]/i.test(subject) ? "est-ce qu'" : 'est-ce que ';
    return `${opening} ${glue}${subject} ${verb}${tail === '' ? '' : ` ${tail}`}${thin}?`;
  },
  ofSubject(opening, predicate) {
    const verb = predicate.split(' ')[0] ?? '';
    // « Qui » and « quel » take the masculine singular: a plural verb or a feminine participle would give the answer away.
    if (/(?:nt)$/.test(verb) || ['est', 'était', 'fut'].includes(verb)) return undefined;
    return `${opening} ${predicate}${thin}?`;
  },
};
