// French words of office. Own list.
import { fold } from '../../text/fold.ts';
import { type OfficeWords, officeNouns, officeSet } from '../latin/office-words.ts';

const sole = officeNouns(
  'président directeur gouverneur ambassadeur fondateur dirigeant sélectionneur entraîneur chancelier procureur roi prince pape émir sultan archevêque évêque recteur doyen rédacteur patron bâtonnier',
  'présidente directrice gouverneure ambassadrice fondatrice dirigeante sélectionneuse entraîneuse chancelière procureure reine princesse rectrice doyenne rédactrice patronne cheffe bâtonnière',
  'ministre maire préfet porte-parole premier-ministre député-maire secrétaire chef pdg commissaire haut-commissaire haute-commissaire capitaine commandant conservateur coordinateur trésorier imam',
);
const many = officeNouns(
  'député sénateur conseiller chercheur professeur directeur-adjoint vice-président cofondateur co-fondateur avocat délégué physicien historien mathématicien',
  'députée sénatrice conseillère chercheuse professeure vice-présidente cofondatrice co-fondatrice avocate déléguée physicienne historienne mathématicienne conservatrice',
  'représentant représentante responsable membre analyste économiste sociologue biologiste climatologue géologue archéologue astronome politologue juge élu élue',
);

/** Words before a vowel or a mute h take an elided article. */
const isElided = (noun: string) => /^[aeiouy]|^h(?!aut)/.test(noun);

/** French offices. */
export const frOffices: OfficeWords = {
  sole,
  many,
  kinds: officeSet(
    'premier première général générale national nationale régional régionale départemental départementale municipal municipale exécutif exécutive adjoint adjointe délégué déléguée sportif sportive artistique technique scientifique principal principale intérieur affaires étrangères étrangère finances économie budget justice défense santé éducation enseignement supérieur recherche travail emploi culture communication écologie environnement agriculture pêche transports transport logement ville énergie industrie commerce tourisme sports jeunesse sociales solidarité outre-mer outre-mers redressement productif intérieure extérieur extérieures europe européennes réforme état fonction publique droits femmes numérique développement durable gouvernement parti syndicat conseil comité groupe opposition',
  ),
  lesser: officeSet(
    'adjoint adjointe délégué déléguée honoraire régional régionale départemental départementale recherche études',
  ),
  barred: officeSet(
    'ancien ancienne feu futur future nouveau nouvelle ex sortant sortante intérim intérimaire démissionnaire candidat candidate désigné désignée pressenti pressentie déchu déchue',
  ),
  links: new Set("de du des d' à au aux en pour auprès chez".split(' ')),
  articles: new Map([
    ['le', { gender: 'm', isDefinite: true }],
    ['la', { gender: 'f', isDefinite: true }],
    ["l'", { gender: 'unknown', isDefinite: true }],
    ['un', { gender: 'm', isDefinite: false }],
    ['une', { gender: 'f', isDefinite: false }],
  ]),
  headFirst: true,
  inSentence({ words }, gender) {
    if (isElided(fold(words))) return `l’${words}`;
    return `${gender === 'f' ? 'la' : 'le'} ${words}`;
  },
};
