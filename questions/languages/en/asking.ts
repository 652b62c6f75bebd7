// How English asks: a question word in front, the auxiliary before its subject, `did` and the listed base for a past.
import type { NameMention } from '../../reading/mention.ts';
import type { AskingWords } from '../latin/asking.ts';
import { writtenDate, writtenRelative } from './dates.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';
import { openers, prepositions } from './lexicon-words.ts';
import { englishVerb } from './verb-forms.ts';

const whenWords = { day: 'On what date', month: 'In which month', year: 'In which year' } as const;
const whereWords: Readonly<Record<string, string>> = {
  city: 'city',
  capital: 'city',
  country: 'country',
  airport: 'airport',
  port: 'port',
  river: 'river',
  lake: 'lake',
  island: 'island',
};
const placePrepositions: Readonly<Record<string, string>> = {
  in: 'In',
  at: 'At',
  to: 'To',
  from: 'From',
  on: 'On',
  near: 'Near',
};

const placesAndTimes = new Set(prepositions.split(' ').filter((word) => word !== 'of'));

function whoWords(name: NameMention): string | undefined {
  if (name.type === 'person') return 'Who';
  if (name.type === 'organisation') return 'Which organisation';
  return name.sort === 'country' ? 'Which country' : undefined;
}

/** The English way of asking. */
export const enAsking: AskingWords = {
  openers: new Set([...openers.split(' '), ...countedNouns.flatMap(({ one, many }) => [one, many])]),
  written: writtenDate,
  writtenRelative,
  when(preposition, granularity) {
    if (preposition === '' || preposition === 'on' || preposition === 'in') return whenWords[granularity];
    return preposition === 'since' && granularity === 'year' ? 'Since which year' : undefined;
  },
  where(preposition, sort) {
    const noun = whereWords[sort];
    const before = placePrepositions[preposition];
    return noun === undefined || before === undefined ? undefined : `${before} which ${noun}`;
  },
  who: whoWords,
  howMany: (number) => (number.unitText === '' ? undefined : `How many ${number.unitText}`),
  follows: (token) => placesAndTimes.has(token.norm),
  whoSaid: (words) => `Who said: “${words}”?`,
  arrange(opening, { subject, verb, rest }) {
    const form = englishVerb(verb.toLowerCase());
    if (form === undefined) return undefined;
    const tail = rest === '' ? '' : ` ${rest}`;
    if (form.auxiliary) return `${opening} ${verb} ${subject}${tail}?`;
    return form.tense === 'past' ? `${opening} did ${subject} ${form.base}${tail}?` : undefined;
  },
  ofSubject: (opening, predicate) => `${opening} ${predicate}?`,
};
