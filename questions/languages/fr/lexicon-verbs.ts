// French news verbs. Own list. First group by infinitive; others with their simple past and imperfect, singular and plural.

/** Verbs in -er, conjugated by rule. */
export const firstGroup =
  'présenter annoncer lancer commencer terminer achever restaurer réparer publier donner livrer collecter rassembler compter mesurer étudier observer installer nommer voter adopter signer accepter rejeter approuver participer jouer remporter gagner créer fonder inaugurer dévoiler célébrer marquer transporter employer recruter supprimer augmenter réduire financer acheter arriver rester visiter rencontrer déclarer affirmer ajouter expliquer préciser raconter estimer confirmer nier assurer indiquer souligner rappeler diriger organiser former accorder recenser retrouver planter traverser rouvrir fermer exposer numériser abriter accueillir occuper';
/** Others: infinitive, forms. */
export const irregular: readonly (readonly [base: string, forms: string])[] = [
  ['ouvrir', 'ouvrit ouvrirent ouvrait ouvraient'],
  ['recevoir', 'reçut reçurent recevait recevaient'],
  ['prendre', 'prit prirent prenait prenaient'],
  ['tenir', 'tint tinrent tenait tenaient'],
  ['obtenir', 'obtint obtinrent obtenait obtenaient'],
  ['venir', 'vint vinrent venait venaient'],
  ['devenir', 'devint devinrent devenait devenaient'],
  ['mettre', 'mit mirent mettait mettaient'],
  ['naître', 'naquit naquirent naissait naissaient'],
  ['écrire', 'écrivit écrivirent écrivait écrivaient'],
  ['construire', 'construisit construisirent construisait construisaient'],
  ['conduire', 'conduisit conduisirent conduisait conduisaient'],
  ['élire', 'élut élurent élisait élisaient'],
  ['faire', 'fit firent faisait faisaient'],
  ['dire', 'dit dirent disait disaient'],
  ['vendre', 'vendit vendirent vendait vendaient'],
  ['rendre', 'rendit rendirent rendait rendaient'],
  ['perdre', 'perdit perdirent perdait perdaient'],
  ['atteindre', 'atteignit atteignirent atteignait atteignaient'],
  ['découvrir', 'découvrit découvrirent découvrait découvraient'],
  ['servir', 'servit servirent servait servaient'],
  ['offrir', 'offrit offrirent offrait offraient'],
  ['réunir', 'réunit réunirent réunissait réunissaient'],
  ['fournir', 'fournit fournirent fournissait fournissaient'],
];
