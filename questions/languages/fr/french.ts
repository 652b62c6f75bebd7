// French as the route uses it.

import { fold } from '../../text/fold.ts';
import type { Language } from '../language.ts';
import { latinLanguage } from '../latin/latin-language.ts';
import { reportingOf } from '../latin/reporting.ts';
import { wordSet } from '../words.ts';
import { frAmounts } from './amounts.ts';
import { frAnswers } from './answers.ts';
import { fitsBehindFrench } from './articles.ts';
import { frAsking } from './asking.ts';
import { frDates, writtenDate } from './dates.ts';
import { frFrames } from './frames.ts';
import { frGrammar } from './grammar.ts';
import { frHanging } from './hanging-past.ts';
import { frenchJudging } from './judging/french-judging.ts';
import { disputed, sensitive } from './lexicon-words.ts';
import { frNames } from './names.ts';
import { frNumbers } from './numbers.ts';
import { frOffices } from './offices.ts';
import { frOrder } from './order-words.ts';
import { frPlans } from './plan-words.ts';
import { frTimes } from './times.ts';

const set = (list: string) => new Set(list.split(' ').map(fold));

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** The statements in one sentence. */
const listed = (all: readonly string[]) =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} et ${all.at(-1)}` : all.join('');

/** French. */
export const french: Language = latinLanguage({
  code: 'fr',
  writerWords: "je j' me mon ma mes nous notre nos vous votre vos",
  abbreviations: wordSet(
    'm|mm|mme|mmes|mlle|dr|pr|st|ste|av|apr|env|etc|janv|févr|avr|juil|sept|oct|nov|déc|n°|art|cf',
  ),
  dates: frDates,
  times: frTimes,
  numbers: frNumbers,
  names: frNames,
  side: 1,
  grammar: frGrammar,
  hanging: frHanging,
  plans: frPlans,
  asking: frAsking,
  frames: frFrames,
  offices: frOffices,
  reporting: reportingOf({
    neutral:
      'commenté commente résume résumé écrit noté note lancé lance répondu répond conclu conclut poursuit poursuivi témoigne témoigné raconté détaille détaillé martèle martelé observe observé relève relevé déclaré dit annoncé ajouté expliqué précisé indiqué raconté rappelle explique précise indique raconte déclare ajoute',
    assert:
      'insiste insisté reconnaît reconnu admet admis prévient prévenu affirmé assuré confirmé souligné affirme assure confirme souligne',
    weak: 'estimé estime croit prétend',
    deny: 'nié démenti nie dément',
    quoting:
      'confie confié confiée glisse glissé réjoui réjouie réjouit félicite félicité félicitée renchérit renchéri regrette regretté déplore déploré ironise ironisé lâche lâché plaide plaidé',
    openers: "que qu'",
    sources: 'selon',
  }),
  writeDate: writtenDate,
  sensitive: set(sensitive),
  disputed: set(fold(disputed)),
  decimalMark: ',',
  groupMark: thin,
  amounts: frAmounts,
  order: frOrder,
  quoted: (words) => `«${thin}${words}${thin}»`,
  answers: frAnswers,
  judging: frenchJudging,
  fitsBehind: fitsBehindFrench,
  phrases: {
    trueOrFalse: (statement) => `Vrai ou faux${thin}: ${statement}`,
    fillGap: (words) => `Complétez d’après l’article${thin}: ${words}`,
    accordingTo: (statement) => `Selon l’article${thin}: ${statement}`,
    earliest: `Selon l’article, lequel de ces événements a eu lieu en premier${thin}?`,
    earliestIs: (event, date) => `Selon l’article, celui-ci a eu lieu en premier${thin}: ${event} (${date})`,
    order: 'Selon l’article, classez ces événements du plus ancien au plus récent.',
    orderIs: (dates) => `L’ordre selon l’article${thin}: ${dates.join(', puis ')}.`,
    match: 'Selon l’article, associez chaque propos à son auteur.',
    matchIs: (speakers) =>
      `Selon l’article, les auteurs ligne par ligne${thin}: ${speakers.join(', puis ')}.`,
    says: ({ name }, { text }) => `${name} a déclaré${thin}: «${thin}${text}${thin}».`,
    saidBy: (_, { name }) => `Selon l’article, ces mots sont de${thin}: ${name}.`,
    whatIs: ({ holder }) => `Selon l’article, quelle fonction exerçait ${holder.name}${thin}?`,
    holds: ({ holder }, { words }) => `Selon l’article, ${holder.name} est ${words}.`,
    held: (offices) =>
      `Selon l’article, ${listed(offices.map(({ holder, words }) => `${holder.name} est ${words}`))}.`,
    matchOffices: 'Associez chaque personne à la fonction que lui donne l’article.',
    didYouMean: (name) => `Vouliez-vous dire «${thin}${name}${thin}»${thin}?`,
    yes: 'Vrai',
    no: 'Faux',
    sentenceChanged: 'Cette question a été retirée parce que la phrase sur laquelle elle repose a changé.',
  },
});
