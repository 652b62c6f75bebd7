// French words around a typed answer. Own list.
import type { AnswerWords } from '../../grading/answer-words.ts';
import { wordSet } from '../words.ts';
import { frNames } from './names.ts';

/** Answer vocabulary of French. */
export const frAnswers: AnswerWords = {
  negations: wordSet(
    "pas|ne|n'|non|jamais|ni|aucun|aucune|rien|sauf|sans|hormis|excepté|mais|plutôt|faux|nullement",
  ),
  alternatives: wordSet('ou|soit|peut-être|probablement|versus'),
  conjunctions: wordSet('et|aussi|puis|avec|ainsi'),
  fillers: wordSet(
    "à|au|aux|en|dans|de|du|des|d'|le|la|les|l'|un|une|c'|c'est|est|était|ce|sont|étaient|il|elle|ils|elles|je|pense|crois|que|qu'|qui|réponse|par|vers|sur|ville|pays|république|royaume|capitale|cause|parce|hier|s'|appelle|nom|son|sa|a|été|y|chez|fut",
  ),
  titles: wordSet(
    'président|présidente|premier|première|ministre|roi|reine|prince|princesse|m|mm|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|professeur|pr|général|colonel|capitaine|sénateur|sénatrice|gouverneur|maire|chancelier|chancelière|secrétaire|ambassadeur|ambassadrice|émissaire|juge|chef|cheffe|directeur|directrice|cheikh|émir|sultan|pape|étrangères|affaires|défense|intérieur|finances|intérimaire|ancien|ancienne|ex|état|dirigeant|dirigeante|commissaire|député|députée|porte-parole|syrien|syrienne|russe|français|française|américain|américaine|britannique|allemand|allemande|turc|turque|iranien|iranienne|égyptien|égyptienne|saoudien|saoudienne|libanais|libanaise|irakien|irakienne|jordanien|ukrainien|ukrainienne|chinois|chinoise|israélien|israélienne|palestinien|palestinienne|république|sa|son|excellence|majesté',
  ),
  relations: wordSet(
    'femme|mari|épouse|époux|fils|fille|père|mère|frère|sœur|oncle|tante|cousin|cousine|veuve|petit-fils|adjoint|adjointe|vice|vice-président|vice-présidente|assistant|conseiller|conseillère|porte-parole|émissaire|bureau|équipe|gouvernement|administration|délégation|rival|rivale|adversaire|partisans|parti|successeur|prédécesseur|hors|près|banlieue|aéroport|port|ambassade|université|hôpital|fleuve|lac|mont|golfe|mer|armée|avant|après|ami|amie|ennemi|anti',
  ),
  distinguishing: wordSet(
    'sud|nord|est|ouest|méridional|méridionale|septentrional|septentrionale|oriental|orientale|occidental|occidentale|central|centrale|nouveau|nouvelle|vieux|vieille|grand|petit|junior|senior|aîné|cadet|ii|iii|iv|équatoriale|bissau|démocratique|brazzaville|kinshasa|haut|haute|basse',
  ),
  generations: wordSet('junior|senior|ii|iii|iv'),
  heads: wordSet("l'|le|la|les|lac|mont|fleuve|université|société|compagnie|association|groupe|club"),
  nationalities: frNames.nationalities,
  states: {
    nouns: wordSet('république|royaume|confédération|fédération|état'),
    adjectives: wordSet('islamique|arabe|fédérale'),
  },
  givenNames: { has: (norm) => frNames.givenNames.has(norm) },
  persons: wordSet('personne|personnes|gens|individu|individus'),
  synonyms: [],
  clitics: [],
  joiningPrefix: '',
  articlePrefix: '',
  articles: wordSet("le|la|les|l'|un|une"),
};
