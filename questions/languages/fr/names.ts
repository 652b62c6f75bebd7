// Assembles the French name vocabulary.
import type { NameWords } from '../../reading/name-words.ts';
import { frEither, frMen, frWomen } from '../latin/lexicon-titles.ts';
import { latinNames, type NameLists } from '../latin/names.ts';
import { menTitles, titles, womenTitles } from './lexicon-words.ts';

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
  organisationHeads: [
    ['musée galerie théâtre bibliothèque médiathèque archives orchestre conservatoire', 'culture'],
    ['université institut école lycée collège académie', 'university'],
    ['conseil parlement assemblée sénat', 'council'],
    ['ministère préfecture mairie gouvernement', 'ministry'],
    ['agence autorité commission service office observatoire', 'agency'],
    ['compagnie société groupe entreprise', 'company'],
    ['fondation association fédération union syndicat ligue', 'charity'],
    ['club', 'club'],
    ['banque', 'bank'],
    ['cour tribunal', 'court'],
  ],
  placeHeads: [
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
  ],
  everyday:
    'total nice tours orange vienne lens pau gap sens split dole foix mende auch van bam reading le la les sion mons valence creuse manche marne landes doubs libération point express croix arsenal cher santos natal jos',
  notNames:
    "le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans et ou mais si il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs qui que quand où comment selon depuis après avant pendant lors ainsi toutefois cependant tous toutes plusieurs chaque plus moins près environ deux trois quatre cinq six sept huit neuf dix c' s' n' qu' j' y lundi mardi mercredi jeudi vendredi samedi dimanche",
};

/** Name vocabulary of French. */
export const frNames: NameWords = latinNames(frNameLists);
