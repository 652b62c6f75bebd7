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
  rates:
    'quotidiennement quotidien quotidiens quotidienne quotidiennes hebdomadaire hebdomadaires mensuel mensuels mensuelle mensuelles annuel annuels annuelle annuelles annuellement chacun chacune',
  each: 'chaque tous toutes',
  rateTimes: 'seconde minute heure jour nuit semaine mois saison an année',
  amongThose: '',
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
  oneSided: 'battre vaincre dominer tuer succéder remplacer acheter racheter vendre posséder dépasser',
  dayTimes: 'matin soir',
  tentative: 'principe provisoire provisoirement partiel partielle partiellement préliminaire',
  halting: 'suspendre arrêter interrompre reprendre vendre geler',
  estimating: 'estimer évaluer chiffrer',
  companions: '',
  rising: 'hausse progression augmenter progresser croître',
  falling: 'baisse recul repli baisser reculer diminuer',
  reaching: 'atteindre élever établir totaliser être',
  homeWords: 'pays',
  anybodys: '',
  occasions: '',
  reversing:
    'interdire interdiction bannir éradiquer éradication supprimer suppression disparaître disparition manquer manque cesser renoncer refuser exempter exclure exclusion rejeter éviter fermer fermeture limiter limitation restreindre empêcher nier perdre perte prohiber abolir abolition priver guérir annuler boycotter peu négatif exonérer dispenser',
  agreeing: 'aussi également même accord confirmer répéter admettre reconnaître',
  falsehoods: 'canular canulars mythe mythes rumeur rumeurs intox infox désinformation',
  nearly: '',
  repeatable:
    'visiter rencontrer manifester protester défiler parler discuter appeler avertir tomber fouiller interroger défendre attaquer critiquer saluer remercier jouer voyager disparaître revenir venir arriver partir pleuvoir neiger trembler bombarder inspecter suspendre reprendre livrer vendre acheter payer gagner perdre marquer battre recevoir',
  thinking: 'croire penser craindre estimer juger supposer espérer redouter soupçonner sembler',
  viewing:
    'condamner regretter craindre redouter promettre proposer souhaiter vouloir louer vanter imaginer rêver défendre fustiger accuser reprocher juger promesse crainte proposition',
  wanting:
    'demander réclamer exiger attendre espérer prévoir compter douter nier démentir refuser offrir permettre autoriser viser menacer ordonner obliger limiter falloir devoir pouvoir',
  firsts: 'premier première',
  lasting: 'encore toujours désormais actuellement',
  portions: 'plusieurs',
  stages: 'commission lecture référé appel instance principe théorie',
  amounts: '',
  ahead: 'programmé programmée programmés programmées fixé fixée fixés fixées',
  unreal:
    'sondage enquête film roman jeu exercice simulation modèle scénario rêve répétition effigie simulacre ébauche brouillon plan projet canular sketch maquette légende rumeur',
  measuring:
    'atteindre élever établir totaliser augmenter progresser croître grimper baisser reculer diminuer doubler chuter',
  bounding: 'dépasser excéder approcher frôler',
  lives: 'naître mourir décéder diriger présider mener fonder',
  people:
    'juge maire ministre garde chef prêtre médecin roi reine fils fille frère soeur mère père ami femme homme enfant victime suspect préfet',
  beside: '',
  standings: 'société groupe entreprise compagnie association parti syndicat banque agence',
  manySided: 'banque club parti',
  leaving:
    'démissionner quitter partir mourir décéder rejoindre remplacer succéder limoger révoquer renvoyer destituer perdre',
  unchanging: '',
  ways: 'pont lac côte rivière fleuve église route rue mer plage port gare porte fenêtre mur tour parc place canal forêt voie col tunnel autoroute train bateau avion bus voiture navire rail air téléphone poste courrier frontière',
};
