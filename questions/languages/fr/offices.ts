// French words of office. Own list.
import { fold } from '../../text/fold.ts';
import { type OfficeWords, officeSet } from '../latin/office-words.ts';

/** Words before a vowel or a mute h take an elided article. */
const isElided = (noun: string) => /^[aeiouy]|^h(?!aut)/.test(noun);

/** French offices. */
export const frOffices: OfficeWords = {
  sole: officeSet(
    'président présidente directeur directrice gouverneur gouverneure ambassadeur ambassadrice fondateur fondatrice dirigeant dirigeante sélectionneur sélectionneuse entraîneur entraîneuse chancelier chancelière procureur procureure archevêque évêque recteur rectrice doyen doyenne patron patronne chef cheffe ministre maire préfet préfète porte-parole premier-ministre député-maire secrétaire pdg commissaire haut-commissaire haute-commissaire capitaine commandant',
  ),
  isKind: (norm) =>
    /(?:ale?|if|ive|ique)$|^(?:premiere?|adjointe?|deleguee?|etat|recherche|etudes)$/.test(norm),
  isLesser: (norm) => /^(?:adjoint|delegue|honoraire|regional|departement|recherche|etude)/.test(norm),
  isBarred: (norm) =>
    /^(?:ancien|feu$|futur|nouve|ex$|sortant|interim|demission|candidat|designe|pressenti|dechu|etudiant)/.test(
      norm,
    ),
  links: new Set("de du des d' à au aux en pour auprès chez".split(' ')),
  articles: new Map([
    ['le', 'm'],
    ['la', 'f'],
    ["l'", 'unknown'],
    ['un', 'm'],
    ['une', 'f'],
    ['du', 'm'],
    ['au', 'm'],
  ]),
  headFirst: true,
  inSentence({ words }, gender) {
    if (isElided(fold(words))) return `l’${words}`;
    return `${gender === 'f' ? 'la' : 'le'} ${words}`;
  },
};
