// English as the route uses it.

import type { Language } from '../language.ts';
import { latinLanguage } from '../latin/latin-language.ts';
import { reportingOf } from '../latin/reporting.ts';
import { wordSet } from '../words.ts';
import { enAnswers } from './answers.ts';
import { enAsking } from './asking.ts';
import { enDates, writtenDate } from './dates.ts';
import { enFields } from './fields.ts';
import {
  conjunctions,
  edges,
  frames,
  hedges,
  judgements,
  negators,
  openers,
  pointers,
  prepositions,
  sayings,
  sensitive,
} from './lexicon-words.ts';
import { enNameLists, enNames } from './names.ts';
import { enNumbers } from './numbers.ts';
import { englishVerb } from './verb-forms.ts';

const set = (list: string) => new Set(list.split(' '));
const sayingVerbs = set(sayings);

/** English. */
export const english: Language = latinLanguage({
  code: 'en',
  abbreviations: wordSet(
    'mr|mrs|ms|dr|prof|st|no|gov|sen|rep|gen|col|jr|sr|vs|etc|jan|feb|mar|apr|aug|sept|oct|nov|dec|inc|ltd|co',
  ),
  dates: enDates,
  numbers: enNumbers,
  names: enNames,
  lists: enNameLists,
  grammar: {
    verbOf: englishVerb,
    edges: set(edges),
    negators: set(negators),
    hedges: set(hedges),
    judgements: set(judgements),
    pointers: set(pointers),
    clitics: new Set(),
    pronouns: set('he she him her his hers it they them theirs'),
    leaning: set(
      'however but meanwhile also then there here so yet still instead moreover furthermore additionally therefore thus nevertheless otherwise similarly if when what why how who',
    ),
    frames: set(frames),
    prepositions: set(prepositions),
    conjunctions: set(conjunctions),
    complementizers: new Set(['that']),
    sayings: sayingVerbs,
    openers: set(openers),
    articles: new Set(['the']),
    habits: new Set(['every', 'each']),
  },
  asking: enAsking,
  reporting: reportingOf({
    neutral: 'said told added stated explained announced',
    assert: 'confirmed insisted stressed',
    weak: 'claimed believes estimated argued',
    deny: 'denied',
    openers: 'that',
    sources: 'according',
  }),
  writeDate: writtenDate,
  sensitive: set(sensitive),
  fields: enFields,
  decimalMark: '.',
  groupMark: ',',
  answers: enAnswers,
  phrases: {
    trueOrFalse: (statement) => `True or false: ${statement}`,
    fillGap: (words) => `Fill the gap as the article has it: ${words}`,
    accordingTo: (statement) => `According to the article: ${statement}`,
    earliest: 'According to the article, which of these happened first?',
    earliestIs: (event, date) => `According to the article, this came first: ${event} (${date})`,
    yes: 'True',
    no: 'False',
    sentenceChanged: 'This question was withdrawn because the sentence it rests on has changed.',
  },
});
