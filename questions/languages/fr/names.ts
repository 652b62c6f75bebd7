// Assembles the French name vocabulary.
import type { NameWords } from '../../reading/name-words.ts';
import { frEither, frMen, frWomen } from '../latin/lexicon-titles.ts';
import { latinNames, type NameLists } from '../latin/names.ts';
import { menTitles, titles, womenTitles } from './lexicon-words.ts';

/** Type nouns of bodies, by sort. */
const organisationHeads: NameLists['organisationHeads'] = [
  ['musée galerie théâtre bibliothèque médiathèque archives orchestre conservatoire opéra', 'museum'],
  ['université institut école lycée collège académie laboratoire', 'university'],
  ['parlement assemblée sénat', 'parliament'],
  ['ministère préfecture mairie gouvernement', 'ministry'],
  [
    'agence autorité commission service office observatoire conseil direction haut-commissariat inspection',
    'agency',
  ],
  ['compagnie société groupe entreprise', 'company'],
  ['fondation association ligue organisation réseau collectif', 'charity'],
  ['fédération union syndicat confédération', 'union'],
  ['comité', 'committee'],
  ['club', 'club'],
  ['banque', 'bank'],
  ['cour tribunal', 'court'],
  ['parti', 'party'],
  ['hôpital chu clinique', 'hospital'],
  ['ambassade consulat', 'embassy'],
];

/** Type nouns of places, by sort. */
const placeHeads: NameLists['placeHeads'] = [
  ['rivière fleuve', 'river'],
  ['lac étang', 'lake'],
  ['baie golfe détroit', 'bay'],
  ['île', 'island'],
  ['aéroport', 'airport'],
  ['port quai', 'port'],
  ['rue avenue boulevard place', 'street'],
  ['pont', 'bridge'],
  ['parc', 'park'],
  ['mont massif', 'mountain'],
  ['gare', 'station'],
  ['stade', 'stadium'],
  ['province', 'province'],
  ['comté', 'county'],
  ['département', 'department'],
  ['désert', 'desert'],
  ['péninsule', 'peninsula'],
  ['vallée', 'valley'],
  ['prison', 'prison'],
  ['palais château cathédrale basilique église mosquée abbaye tour', 'building'],
  ['mer océan', 'sea'],
];

/** Those of them that open a name only with a link. */
const linked: ReadonlySet<string> = new Set(
  'archives sénat gouvernement direction haut-commissariat inspection entreprise tribunal chu consulat fleuve étang quai péninsule'.split(
    ' ',
  ),
);

/** The lists that French names are read by. */
const frNameLists: NameLists = {
  side: 1,
  menTitles: `${frMen} ${menTitles}`,
  womenTitles: `${frWomen} ${womenTitles}`,
  titles: `${frEither} ${titles}`,
  particles: "de du d' van von le la el al ben bin",
  links: "de du des d' la le les l'",
  nameAdjectives:
    'national nationale municipal municipale régional régionale départemental départementale international internationale européen européenne français française naturel naturelle public publique mondial mondiale scientifique maritime',
  organisationHeads,
  placeHeads,
  leadingHeads: [...organisationHeads, ...placeHeads]
    .flatMap(([nouns]) => nouns.split(' '))
    .filter((noun) => !linked.has(noun))
    .join(' '),
  smallHeads:
    'université hôpital aéroport gare musée préfecture mairie tribunal stade bourse académie institut lycée collège ministère ambassade consulat conseil agence banque observatoire parc lac port pont place rue avenue boulevard quai mont golfe baie île détroit province département comté district désert péninsule vallée prison palais château cathédrale basilique église mosquée abbaye circuit hippodrome zoo chaîne fleuve rivière mer centrale fondation association fédération syndicat parti chaire laboratoire centre théâtre opéra',
  everyday:
    'total nice tours orange vienne lens pau gap sens split dole foix mende auch van bam reading le la les sion mons valence creuse manche marne landes doubs libération point express croix arsenal cher santos natal jos',
  notNames:
    "le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans et ou mais si il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs qui que quand où comment selon depuis après avant pendant lors ainsi toutefois cependant tous toutes plusieurs chaque plus moins près environ deux trois quatre cinq six sept huit neuf dix c' s' n' qu' j' y lundi mardi mercredi jeudi vendredi samedi dimanche",
};

/** Name vocabulary of French. */
export const frNames: NameWords = latinNames(frNameLists);
