// The closed classes of French words that the judge asks for. Own list.
import type { WordSetLists } from '../../../judging/word-sets.ts';

/** The words. */
export const frWordSets: WordSetLists = {
  epithets: 'nouveau nouvel nouvelle nouveaux nouvelles',
  contrasts:
    'ancien ancienne précédent précédente vieux vieille actuel actuelle existant autre second deuxième',
  bodies: 'gouvernement conseil équipe parlement comité ministre directeur',
  feminines: '',
  timePointers: 'ce cet cette',
  timeWhich: 'même dernier dernière prochain prochaine suivant suivante passé passée précédent précédente',
  ofThose: '',
  governedPointers: '',
  joiningPointers: '',
  offices:
    'président présidente directeur directrice maire préfet préfète gouverneur entraîneur entraîneuse capitaine rédacteur roi reine ambassadeur ambassadrice propriétaire ministre',
  callings: '',
  ordinals:
    'premier première second deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière',
  fixtures:
    'port gare stade hôpital école zoo prison plage marché parc cathédrale église place usine théâtre centre téléphérique cabine',
  placeKinds: 'île ville village commune quartier région département province',
  winning: 'gagner remporter imposer',
  beating: 'battre vaincre dominer',
  companions: '',
  rising: 'hausse progression augmenter progresser croître',
  falling: 'baisse recul repli baisser reculer diminuer',
  reaching: 'atteindre élever établir totaliser être',
  homeWords: 'pays',
  anybodys: '',
  occasions: '',
  reversing:
    'interdire interdiction bannir éradiquer éradication supprimer suppression disparaître disparition manquer manque cesser renoncer refuser exempter exclure exclusion rejeter éviter fermer fermeture limiter limitation restreindre empêcher nier perdre perte prohiber abolir abolition priver guérir annuler boycotter peu négatif exonérer dispenser',
  amounts: '',
  unreal:
    'sondage enquête film roman jeu exercice simulation modèle scénario rêve répétition effigie simulacre ébauche brouillon plan projet canular sketch maquette légende rumeur',
  measuring:
    'atteindre élever établir totaliser augmenter progresser croître grimper baisser reculer diminuer doubler chuter',
  bounding: 'dépasser excéder approcher frôler',
  lives: 'naître mourir décéder diriger présider mener fonder',
};
