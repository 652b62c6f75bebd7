// Words that deny, for the baseline that sees the statement alone. Closed classes of the three grammars, listed for this project.
import type { LanguageCode } from '../../questions/index.ts';
import { wordSet } from '../pairs/word-set.ts';

const arabic = `
لا
لم
لن
ما
ليس
ليست
ليسوا
غير
دون
بدون
عدم
`;

const english = `
not
cannot
no
never
none
nobody
nothing
neither
nor
without
`;

const french = `
ne
n'
pas
jamais
aucun
aucune
rien
ni
non
sans
`;

/** Words that deny, folded. */
export const negationWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  ar: wordSet(arabic.replaceAll('\n', ' ')),
  en: wordSet(english.replaceAll('\n', ' ')),
  fr: wordSet(french.replaceAll('\n', ' ')),
};
