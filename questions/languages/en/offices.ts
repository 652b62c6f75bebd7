// English words of office. Own list.
import { type OfficeWords, officeSet } from '../latin/office-words.ts';

/** Begins with a vowel as it is spoken: `an IMF adviser`, `a European judge`. */
const isVowel = /^(?:(?!\p{Lu}{2}|[Ee]u|[Uu]ni|[Oo]ne)[AEIOUaeiou]|[AEFHILMNORSX]\p{Lu})/u;

const kinds = officeSet(
  'prime first foreign finance home interior defence defense health education justice energy trade transport culture labour labor environment agriculture sports state treasury opposition press executive managing general chief police army party government board committee council parliament house senate senior deputy vice assistant associate head security national public research',
);
const barred = officeSet(
  'former late ex acting interim designate elect outgoing incoming would-be nominee candidate new newly suspended ousted fired retired convicted alleged accused jailed exiled slain self-proclaimed longtime veteran next previous student graduate driver soldier then',
);

/** English offices. */
export const enOffices: OfficeWords = {
  sole: officeSet(
    'president minister premier chancellor secretary secretary-general undersecretary governor mayor chairman chairwoman chairperson chair chief head leader director director-general spokesman spokeswoman spokesperson ambassador commissioner commander rector provost principal headteacher captain coach manager ceo executive owner founder editor treasurer curator conductor speaker superintendent sheriff archbishop bishop dean',
  ),
  isKind: (norm) => kinds.has(norm),
  isLesser: (norm) => /^(?:deputy|vice|assistant|associate|senior)$/.test(norm),
  isBarred: (norm) => barred.has(norm),
  links: new Set('of for to at in'.split(' ')),
  articles: new Map([
    ['the', 'unknown'],
    ['a', 'unknown'],
    ['an', 'unknown'],
  ]),
  headFirst: false,
  inSentence({ words, article, isOwned, isSole }) {
    if (isOwned && article === '') return words;
    if (article !== '') return `${article} ${words}`;
    if (isSole) return `the ${words}`;
    return `${isVowel.test(words) ? 'an' : 'a'} ${words}`;
  },
};
