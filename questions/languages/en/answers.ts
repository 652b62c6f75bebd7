// English words around a typed answer. Own list.
import type { AnswerWords } from '../../grading/answer-words.ts';
import { wordSet } from '../words.ts';
import { enNames } from './names.ts';

/** Answer vocabulary of English. */
export const enAnswers: AnswerWords = {
  negations: wordSet(
    "not|no|never|neither|nor|none|nobody|nothing|isn't|wasn't|aren't|weren't|didn't|doesn't|don't|hasn't|won't|can't|cannot|isnt|wasnt|didnt|except|without|but|instead|rather|nowhere|false|wrong|aint|ain't|idk|dunno",
  ),
  alternatives: wordSet('or|either|maybe|perhaps|possibly|versus|vs'),
  conjunctions: wordSet('and|also|plus|with|then'),
  fillers: wordSet(
    "in|at|on|to|from|by|of|into|near|it|it's|its|is|was|were|are|he|she|they|he's|she's|i|think|believe|the|a|an|answer|called|named|his|her|name|that|this|city|town|country|republic|kingdom|capital|because|due|as|fc|cf|yesterday|today|about|has|had|been|be|who|said|says|there|around",
  ),
  titles: wordSet(
    'president|prime|minister|king|queen|prince|princess|mr|mrs|ms|miss|dr|doctor|sir|lady|lord|professor|prof|general|colonel|captain|major|senator|governor|mayor|chancellor|secretary|ambassador|envoy|judge|justice|chief|chairman|chairwoman|director|sheikh|emir|sultan|pope|foreign|defence|defense|finance|interior|interim|former|then|state|leader|head|spokesman|spokeswoman|spokesperson|commissioner|premier|representative|congressman|congresswoman|syrian|russian|french|american|british|german|turkish|iranian|egyptian|saudi|lebanese|iraqi|jordanian|ukrainian|chinese|israeli|palestinian|us|uk|his|her|excellency|majesty',
  ),
  relations: wordSet(
    'wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|cousin|widow|grandson|deputy|vice|assistant|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|envoy|office|team|government|administration|delegation|rival|opponent|supporters|party|successor|predecessor|outside|near|suburb|suburbs|airport|port|embassy|university|hospital|river|lake|mount|gulf|sea|army|before|after|friend|enemy|anti|non|instead',
  ),
  distinguishing: wordSet(
    'south|north|east|west|southern|northern|eastern|western|central|upper|lower|new|old|greater|junior|senior|jr|sr|ii|iii|iv|first|second|third|fourth|elder|younger|equatorial|bissau|democratic|brazzaville|kinshasa|little',
  ),
  generations: wordSet('junior|senior|jr|sr|ii|iii|iv'),
  heads: wordSet('the|lake|loch|bay|cape|mount|river|university|company|club'),
  nationalities: enNames.nationalities,
  states: {
    nouns: wordSet('republic|kingdom|confederation|federation|state'),
    adjectives: wordSet('islamic|arab|federal'),
  },
  givenNames: { has: (norm) => enNames.givenNames.has(norm) },
  persons: wordSet('person|people|persons|individual|individuals'),
  synonyms: [],
  clitics: [],
  joiningPrefix: '',
  articlePrefix: '',
  articles: wordSet('the|a|an'),
};
