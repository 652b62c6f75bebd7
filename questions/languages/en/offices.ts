// English words of office. Own list.
import { type OfficeWords, officeNouns, officeSet } from '../latin/office-words.ts';

const sole = officeNouns(
  'chairman spokesman king prince emperor pope headmaster',
  'chairwoman spokeswoman queen princess empress headmistress',
  'president minister premier chancellor secretary secretary-general undersecretary governor mayor chairperson chair chief head leader director director-general spokesperson ambassador commissioner commander rector provost principal headteacher captain coach manager ceo executive owner founder editor editor-in-chief treasurer curator conductor speaker superintendent sheriff sultan emir archbishop bishop imam harbourmaster librarian archivist chaplain dean',
);
const many = officeNouns(
  'businessman councilman congressman',
  'businesswoman councilwoman congresswoman',
  'professor lecturer researcher scientist economist analyst historian engineer biologist ecologist geologist physicist astronomer archaeologist architect adviser advisor senator lawmaker mp representative member fellow co-founder cofounder co-owner co-chair envoy judge prosecutor lawyer officer official councillor teacher',
);

/** Begins with a vowel as it is spoken: `an IMF adviser`, `a European judge`. */
const isVowel = /^(?:(?!\p{Lu}{2}|[Ee]u|[Uu]ni|[Oo]ne)[AEIOUaeiou]|[AEFHILMNORSX]\p{Lu})/u;

/** English offices. */
export const enOffices: OfficeWords = {
  sole,
  many,
  kinds: officeSet(
    'prime first foreign finance financial home interior defence defense health education higher justice energy trade transport transportation culture cultural labour labor environment agriculture tourism economy economic sport sports housing science technology information communications planning development welfare youth women water fisheries forestry industry commerce state treasury exchequer opposition executive managing general chief permanent police fire army navy air force press party government board committee council parliament house senate senior deputy vice assistant associate head affairs security national public relations human resources artistic musical technical sporting marine regional campaign mission delegation staff',
  ),
  lesser: officeSet('deputy vice assistant associate senior junior regional'),
  barred: officeSet(
    'former late ex then acting interim designate elect president-elect outgoing incoming would-be nominee candidate new newly suspended deposed ousted fired retired convicted alleged accused suspected jailed exiled slain murdered self-proclaimed longtime veteran next previous',
  ),
  links: new Set('of for to at in'.split(' ')),
  articles: new Map([
    ['the', { gender: 'unknown', isDefinite: true }],
    ['a', { gender: 'unknown', isDefinite: false }],
    ['an', { gender: 'unknown', isDefinite: false }],
  ]),
  headFirst: false,
  inSentence({ words, article, isOwned, isSole }) {
    if (isOwned && article === '') return words;
    if (article !== '') return `${article} ${words}`;
    if (isSole) return `the ${words}`;
    return `${isVowel.test(words) ? 'an' : 'a'} ${words}`;
  },
};
