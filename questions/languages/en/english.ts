// English as the route uses it.

import type { Language } from '../language.ts';
import { latinLanguage } from '../latin/latin-language.ts';
import { reportingOf } from '../latin/reporting.ts';
import { wordSet } from '../words.ts';
import { enAmounts } from './amounts.ts';
import { enAnswers } from './answers.ts';
import { fitsBehindEnglish } from './articles.ts';
import { enAsking } from './asking.ts';
import { enDates, writtenDate } from './dates.ts';
import { enFrames } from './frames.ts';
import { enGrammar } from './grammar.ts';
import { enHanging } from './hanging-past.ts';
import { englishJudging } from './judging/english-judging.ts';
import { disputed, sensitive } from './lexicon-words.ts';
import { enNames } from './names.ts';
import { enNumbers } from './numbers.ts';
import { enOffices } from './offices.ts';
import { enOrder } from './order-words.ts';
import { enPlans } from './plan-words.ts';
import { enTimes } from './times.ts';

const set = (list: string) => new Set(list.split(' '));

/** The statements in one sentence. */
const listed = (all: readonly string[]) =>
  all.length > 2 ? `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}` : all.join(' and ');

/** English. */
export const english: Language = latinLanguage({
  code: 'en',
  writerWords: 'i my me we our us you your myself',
  abbreviations: wordSet(
    'mr|mrs|ms|dr|prof|st|no|gov|sen|rep|gen|col|jr|sr|vs|etc|jan|feb|mar|apr|aug|sept|oct|nov|dec|inc|ltd|co',
  ),
  dates: enDates,
  times: enTimes,
  numbers: enNumbers,
  names: enNames,
  side: 0,
  grammar: enGrammar,
  hanging: enHanging,
  plans: enPlans,
  asking: enAsking,
  frames: enFrames,
  offices: enOffices,
  reporting: reportingOf({
    neutral:
      'said told added stated explained announced commented noted wrote tweeted replied responded remarked observed concluded recalled says adds states explains writes notes',
    assert:
      'confirmed insisted stressed emphasised emphasized reiterated asserted maintained warned admitted acknowledged',
    weak: 'claimed believes estimated argued',
    deny: 'denied',
    openers: 'that',
    bare: 'said says',
    sources: 'according',
  }),
  writeDate: writtenDate,
  sensitive: set(sensitive),
  disputed: set(disputed),
  decimalMark: '.',
  groupMark: ',',
  amounts: enAmounts,
  order: enOrder,
  quoted: (words) => `“${words}”`,
  answers: enAnswers,
  judging: englishJudging,
  fitsBehind: fitsBehindEnglish,
  phrases: {
    trueOrFalse: (statement) => `True or false: ${statement}`,
    fillGap: (words) => `Fill the gap as the article has it: ${words}`,
    accordingTo: (statement) => `According to the article: ${statement}`,
    earliest: 'According to the article, which of these happened first?',
    earliestIs: (event, date) => `According to the article, this came first: ${event} (${date})`,
    order: 'According to the article, put these events in order, earliest first.',
    orderIs: (dates) => `The order according to the article: ${dates.join(', then ')}.`,
    match: 'According to the article, match each statement with its speaker.',
    matchIs: (speakers) =>
      `According to the article, the speakers line by line: ${speakers.join(', then ')}.`,
    says: ({ name }, { text }) => `${name} said: “${text}.”`,
    saidBy: (_, { name }) => `According to the article, the speaker was ${name}.`,
    whatIs: ({ holder }) => `According to the article, what was the role of ${holder.name}?`,
    holds: ({ holder }, { inSentence }) => `According to the article, ${holder.name} is ${inSentence}.`,
    held: (offices) =>
      `According to the article, ${listed(offices.map(({ holder, inSentence }) => `${holder.name} is ${inSentence}`))}.`,
    matchOffices: 'Match each person with the role that the article gives.',
    didYouMean: (name) => `Did you mean “${name}”?`,
    yes: 'True',
    no: 'False',
    sentenceChanged: 'This question was withdrawn because the sentence it rests on has changed.',
  },
});
