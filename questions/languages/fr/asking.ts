// How French asks: the question word, « est-ce que », and the sentence as it stands. A counted object that moves to the
// front makes the participle agree with it; a question word for the subject agrees with what is said of it.
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { AskingWords } from '../latin/asking-words.ts';
import { predicateGender } from './agreement.ts';
import { writtenDate, writtenRelative } from './dates.ts';
import { frGrammar } from './grammar.ts';
import { inverted } from './inversion.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';
import { openers } from './lexicon-words.ts';
import { genderOfMany } from './noun-gender.ts';
import { frenchVerb } from './verb-forms.ts';

/** The narrow no-break space that French sets before « ? ». */
const thin = '\u202f';

const whenWords = { day: 'À quelle date', month: 'En quel mois', year: 'En quelle année' } as const;
const whichTime = { day: 'quelle date', month: 'quel mois', year: 'quelle année' } as const;
const inWords: Readonly<Record<string, string>> = {
  city: 'Dans quelle ville',
  capital: 'Dans quelle ville',
  town: 'Dans quelle commune',
  country: 'Dans quel pays',
  state: 'Dans quel État',
  region: 'Dans quelle région',
  province: 'Dans quelle province',
  department: 'Dans quel département',
  continent: 'Sur quel continent',
  airport: 'Dans quel aéroport',
  island: 'Sur quelle île',
  port: 'Dans quel port',
};
const fromWords: Readonly<Record<string, string>> = {
  city: 'De quelle ville',
  capital: 'De quelle ville',
  country: 'De quel pays',
};
const inPrepositions = new Set(['à', 'au', 'aux', 'en', 'dans', 'sur']);
const followers = new Set('à au aux en dans sur sous pour avec depuis chez par le lors pendant'.split(' '));

/** Words in h- before which nothing is elided. */
const aspirated =
  /^h(?:ach|ai[en]|all|alt|ameau|and|ang|anov|ard|arc|aric|asard|aut|auss|avre|ameç|eurt|éri?s|érisson|éros|ibou|iérarch|ockey|oll|ond|ong|ont|ors|ouss|ouille|ubl|uit|url|utt|ussard|ambourg)/i;

export const startsWithVowel = (word: string) =>
  /^[aeiouyàâéèêëîïôœûh]/i.test(word) && !/^[uo]nz/i.test(word) && !aspirated.test(word);

const whomWords: Readonly<Record<string, string>> = {
  à: 'À qui',
  au: 'À qui',
  avec: 'Avec qui',
  par: 'Par qui',
  pour: 'Pour qui',
  contre: 'Contre qui',
};

/** What an organisation is called, in the masculine and in the feminine, by those it may stand among. */
const organisations: Readonly<Record<string, readonly [m: string, f: string]>> = {
  company: ['Quel groupe', 'Quelle entreprise'],
  airline: ['Quel transporteur', 'Quelle compagnie aérienne'],
  bank: ['Quel établissement', 'Quelle banque'],
  club: ['Quel club', 'Quelle équipe'],
  party: ['Quel parti', 'Quelle formation politique'],
  university: ['Quel établissement', 'Quelle université'],
  newspaper: ['Quel média', 'Quelle rédaction'],
  broadcaster: ['Quel média', 'Quelle rédaction'],
  'news-agency': ['Quel média', 'Quelle rédaction'],
};

/** Returns what the bearer of `name` is asked for by. */
export function whoWords(name: NameMention, gender: 'm' | 'f' | 'none'): string | undefined {
  const at = gender === 'f' ? 1 : 0;
  if (name.type === 'person') return gender === 'f' ? undefined : 'Qui';
  if (name.type === 'organisation') {
    const [m, f] = organisations[name.sort] ?? ['Quel organisme', 'Quelle organisation'];
    return gender === 'f' ? f : m;
  }
  if (name.sort === 'country') return at === 0 ? 'Quel pays' : undefined;
  if (name.sort === 'city' || name.sort === 'capital') return gender === 'm' ? undefined : 'Quelle ville';
  return undefined;
}

/** Participles of verbs that tell a measure. */
const measuring = /^(?:duré|coûté|valu|pesé|mesuré|couru|vécu|marché|régné|attendu|dormi)$/u;

/** The participle after « avoir » with the ending of what was counted, or `undefined` where there is none to be sure of. */
export function agreed(rest: string, noun: string): string | undefined {
  const gender = genderOfMany(noun);
  const participle = /^\p{L}+/u.exec(rest)?.[0];
  // « Combien de jours la grève a-t-elle duré » : how long or how much it was is no object.
  if (participle !== undefined && measuring.test(participle)) return rest;
  // « n'a jamais excédé »: an adverb agrees with nothing.
  if (/^(?:jamais|plus|mais|depuis)$/.test(participle ?? '')) return undefined;
  if (gender === undefined || participle === undefined || !/(?:[éiut]|is|it|rt)$/u.test(participle))
    return undefined;
  const feminine = gender === 'f' ? `${participle}e` : participle;
  return rest.replace(participle, feminine.endsWith('s') ? feminine : `${feminine}s`);
}

export const countOf = (counted: string) => {
  // « combien d'années », where the figure has « ans ».
  const noun = counted.replace(/^ans(?!\p{L})/u, 'années');
  return `Combien ${startsWithVowel(noun) ? "d'" : 'de '}${noun}`;
};

/** The question with its subject before its verb: by a pronoun behind it, else by « est-ce que ». */
export function asked(
  opening: string,
  subject: string,
  verb: string,
  rest: string,
  gender: 'm' | 'f' | undefined,
): string {
  const glue = startsWithVowel(subject) ? "est-ce qu'" : 'est-ce que ';
  const told = inverted(subject, verb, rest, gender) ?? `${glue}${subject} ${verb}`;
  return `${opening} ${told}${rest === '' ? '' : ` ${rest}`}${thin}?`;
}

/** The gender of the one whose name `subject` is, or is told by behind what he does (« l'ailière Fatou Sy »). */
export function genderOf(subject: string, mentions: readonly (Mention | undefined)[]): 'm' | 'f' | undefined {
  const found = mentions.find(
    (mention): mention is NameMention => mention?.type === 'person' && subject.endsWith(mention.name),
  );
  const before = found === undefined ? '' : subject.slice(0, -found.name.length);
  if (found?.gender === 'unknown' || !/^(?:[Ll]['’][\p{Ll}-]+ )?$/u.test(before)) return undefined;
  return found?.gender;
}

/** The French way of asking. */
export const frAsking: AskingWords = {
  openers: new Set([...openers.split(' '), ...countedNouns.flatMap(({ one, many }) => [one, many])]),
  written: writtenDate,
  writtenRelative,
  when(preposition, granularity) {
    if (['', 'le', 'en'].includes(preposition)) return whenWords[granularity];
    if (preposition === 'à partir de') return `À partir de ${whichTime[granularity]}`;
    if (preposition === 'jusque')
      return granularity === 'day'
        ? 'Jusqu’à quelle date'
        : `Jusqu’en ${whichTime[granularity]}`.replace('en quel mois', 'à quel mois');
    return preposition === 'depuis' && granularity === 'year' ? 'Depuis quelle année' : undefined;
  },
  where(preposition, sort) {
    if (inPrepositions.has(preposition)) return inWords[sort];
    return preposition === 'de' ? fromWords[sort] : undefined;
  },
  whom(preposition) {
    if (preposition === '') return { opening: 'Qui', strands: false };
    const opening = whomWords[preposition];
    return opening === undefined ? undefined : { opening, strands: false };
  },
  howMany: (number) => (number.unitText === '' ? undefined : countOf(number.unitText)),
  howManyOf: (noun, predicate) =>
    /^(?:des|du|à|autres|sur|ans?)(?![\p{L}])/u.test(noun)
      ? undefined
      : `${countOf(noun.replace(/^(?:de |d['’])/, ''))} ${predicate}${thin}?`,
  follows: (token) => followers.has(token.text.toLowerCase()),
  says: (base) => frGrammar.sayings.has(base) || frGrammar.isSayingParticiple(base),
  whoSaid: (words, name, opener) =>
    `${whoWords(name, 'none') ?? 'Qui'} ${opener ?? `a déclaré${thin}:`} «${thin}${words}${thin}»${thin}?`,
  whoSaidThat(words, name) {
    const who = (whoWords(name, 'none') ?? 'Qui').toLowerCase();
    return `Selon l’article, ${who} a indiqué ${startsWithVowel(words) ? "qu'" : 'que '}${words}${thin}?`;
  },
  arrange(opening, { subject, verb, rest, claim }) {
    const finite = /[\p{L}-]+$/u.exec(verb)?.[0] ?? verb;
    const form = frenchVerb('', finite);
    if (form === undefined || form.tense === 'conditional') return undefined;
    if (rest === '' && !/^Combien|[Qq]ui$/.test(opening)) return undefined;
    const counted = /^Combien (?:de |d')(.+)$/u.exec(opening)?.[1];
    const isCompound = form.base === 'avoir' && counted !== undefined;
    const tail = isCompound ? agreed(rest, counted) : rest;
    if (tail === undefined) return undefined;
    // « À qui revient le portefeuille ? », « En quel mois ont commencé les travaux ? »: heavy behind « est-ce que ».
    const isBare =
      tail === '' || (form.auxiliary && /^\p{L}+$/u.test(tail) && frGrammar.verbs.isParticiple('', tail));
    if (isBare && !/^Combien|^Qui$/.test(opening))
      return `${opening} ${verb}${tail === '' ? '' : ` ${tail}`} ${subject}${thin}?`;
    return asked(
      opening,
      subject,
      verb,
      tail,
      genderOf(subject, [claim.clause.inherited, ...claim.clause.mentions]),
    );
  },
  ofSubject(name, predicate) {
    const gender = predicateGender(predicate);
    // « Qui » and « quel » take the singular: a plural verb would give the answer away.
    if (gender === 'plural') return undefined;
    const opening = whoWords(name, gender);
    return opening === undefined ? undefined : `${opening} ${predicate}${thin}?`;
  },
};
