// How English asks: a question word in front, the auxiliary before its subject, `did` and the listed base for a past.
import type { NameMention } from '../../reading/mention.ts';
import type { AskingWords } from '../latin/asking-words.ts';
import { writtenDate, writtenRelative } from './dates.ts';
import { enGrammar } from './grammar.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';
import { openers } from './lexicon-words.ts';
import { englishVerb } from './verb-forms.ts';

const whenWords = { day: 'On what date', month: 'In which month', year: 'In which year' } as const;
const whereWords: Readonly<Record<string, string>> = {
  city: 'city',
  capital: 'city',
  town: 'town',
  country: 'country',
  state: 'state',
  region: 'region',
  province: 'province',
  county: 'county',
  continent: 'continent',
  airport: 'airport',
  port: 'port',
  river: 'river',
  lake: 'lake',
  island: 'island',
  street: 'street',
  station: 'station',
  stadium: 'stadium',
};
const placePrepositions: Readonly<Record<string, string>> = {
  in: 'In',
  at: 'At',
  to: 'To',
  from: 'From',
  on: 'On',
  near: 'Near',
};
/** Sorts that one is `on` or `at` rather than `in`. */
const onlyAt: Readonly<Record<string, readonly string[]>> = {
  on: ['island', 'street', 'river', 'lake'],
  at: ['airport', 'port', 'station', 'stadium'],
};

const placesAndTimes: ReadonlySet<string> = new Set(
  'in on at to from by for with since until before after during near into over under through across between about against along around'.split(
    ' ',
  ),
);

/** What an organisation is called by those it may stand among. */
const organisations: Readonly<Record<string, string>> = {
  company: 'company',
  airline: 'company',
  bank: 'bank',
  club: 'club',
  party: 'party',
  university: 'university',
  newspaper: 'news organisation',
  broadcaster: 'news organisation',
  'news-agency': 'news organisation',
};

/** Returns what the bearer of `name` is asked for by. */
export function whoWords(name: NameMention): string | undefined {
  if (name.type === 'person') return 'Who';
  if (name.type === 'organisation') return `Which ${organisations[name.sort] ?? 'organisation'}`;
  if (name.sort === 'country') return 'Which country';
  return name.sort === 'city' || name.sort === 'capital' ? 'Which city' : undefined;
}

/** Verbs whose plural tells the answer: `which country were`. */
const plural = /^(?:\S+ly )?(?:were|are|have)\b/;

/** A stop inside quotation marks goes where a question mark follows them, and so does the comma behind a year. */
export const unstopped = (words: string) => words.replace(/[.,](?=["”]$)|,$/, '');

/** The English way of asking. */
export const enAsking: AskingWords = {
  openers: new Set([...openers.split(' '), ...countedNouns.flatMap(({ one, many }) => [one, many])]),
  written: writtenDate,
  writtenRelative,
  when(preposition, granularity) {
    if (preposition === '' || preposition === 'on' || preposition === 'in') return whenWords[granularity];
    if (preposition === 'until' || preposition === 'by')
      return whenWords[granularity].replace(/^\p{L}+/u, preposition === 'by' ? 'By' : 'Until');
    return preposition === 'since' && granularity === 'year' ? 'Since which year' : undefined;
  },
  where(preposition, sort) {
    const noun = whereWords[sort];
    const before = placePrepositions[preposition];
    if (onlyAt[preposition]?.includes(sort) === false) return undefined;
    return noun === undefined || before === undefined ? undefined : `${before} which ${noun}`;
  },
  whom: (preposition) =>
    ['', 'by', 'with', 'to', 'for', 'from', 'against'].includes(preposition)
      ? { opening: 'Who', strands: true }
      : undefined,
  howMany: (number) => (number.unitText === '' ? undefined : `How many ${number.unitText}`),
  howManyOf: (noun, predicate) =>
    /^(?:of|in|to|other|more)\b/.test(noun) ? undefined : `How many ${noun} ${unstopped(predicate)}?`,
  follows: (token) => placesAndTimes.has(token.norm),
  says: (base) => enGrammar.sayings.has(base) || enGrammar.isSayingParticiple(base),
  whoSaid: (words, name, opener) => `${whoWords(name) ?? 'Who'} ${opener ?? 'said:'} “${words}”?`,
  whoSaidThat: (words, name) =>
    `According to the article, ${(whoWords(name) ?? 'Who').toLowerCase()} said that ${unstopped(words)}?`,
  arrange(opening, { subject, verb, rest }) {
    const form = englishVerb(verb.toLowerCase());
    if (form === undefined) return undefined;
    const tail = rest === '' ? '' : ` ${unstopped(rest)}`;
    // `On what date does it open`, `In which year has it changed`: no day goes with either.
    const isWhen = /^(?:On what date|In which (?:month|year))/.test(opening);
    if (isWhen && ((form.tense === 'present' && !form.auxiliary) || /^ha(?:s|ve)$/.test(verb)))
      return undefined;
    // `How many pupils does the school have?`: no participle follows, so it is owned.
    const [next = ''] = rest.toLowerCase().split(' ');
    if (
      /^ha(?:s|d)$/.test(verb) &&
      opening.startsWith('How many') &&
      !enGrammar.verbs.isParticiple(next, next) &&
      !/ly$|^(?:also|already|now|not)$/.test(next)
    )
      return `${opening} ${verb === 'had' ? 'did' : 'does'} ${subject} have${tail}?`;
    if (form.auxiliary) return `${opening} ${verb} ${subject}${tail}?`;
    // `trees infected by bacteria`: a participle is no past.
    if (form.base === '' || /^by\b/.test(rest)) return undefined;
    if (form.tense === 'past') return `${opening} did ${subject} ${form.base}${tail}?`;
    return form.frail === true ? `${opening} does ${subject} ${form.base}${tail}?` : undefined;
  },
  ofSubject(name, predicate) {
    const opening = whoWords(name);
    return opening === undefined || plural.test(predicate)
      ? undefined
      : `${opening} ${unstopped(predicate)}?`;
  },
};
