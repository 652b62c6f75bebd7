// «مصنعاً جديداً للعجائن»: how an article brings in the noun that it has with its article from there on. Where
// nothing else tells which one «المصنع» is, that does.
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { withoutLetter } from './clitics.ts';
import { isDescribable } from './described-nouns.ts';
import { prepositions } from './function-words.ts';
import { whichOne } from './lexicon-which-one.ts';
import { masdars } from './masdars.ts';
import { arNames } from './names.ts';
import { isSureVerb } from './verb-forms.ts';

/** The words behind the noun with its article, and where it was brought in. */
interface Introduction {
  readonly words: string;
  readonly at: number;
}

/** Sentences at the start that introduce what the article is about. */
const openingSentences = 3;

const known = new WeakMap<Reading, ReadonlyMap<string, Introduction | 'several'>>();

/** Returns the words by which the article brought in `noun`, folded and bare, before `start`; `undefined` where it did not, or two of a kind. */
export function introducedAs(noun: string, start: number, reading: Reading): string | undefined {
  let all = known.get(reading);
  if (all === undefined) {
    all = introductionsIn(reading);
    known.set(reading, all);
  }
  const found = all.get(noun);
  return found === undefined || found === 'several' || found.at >= start ? undefined : found.words;
}

function introductionsIn({ sentences }: Reading): ReadonlyMap<string, Introduction | 'several'> {
  const found = new Map<string, Introduction | 'several'>();
  // «عطل في كابل بحري»: the headline brings nouns in as well, before all else.
  const headline = { tokens: sentences[0]?.around.headline ?? [], index: -1 };
  for (const { tokens, index: sentence } of [headline, ...sentences]) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      // «أقرب جسر», «كل جسر»: any of the kind, and none that is brought in.
      if (anyOf.test(tokens[index - 1]?.norm ?? '')) continue;
      const whole = bareOf(token, tokens[index + 1]);
      if (whole === undefined) continue;
      // «ومصنعاً»: with a letter before it, where that makes a noun that was brought in.
      const bare = withoutLetter(whole, 'وبل', shortest);
      const noun = found.has(bare) ? bare : whole;
      const before = found.get(noun);
      if (before === 'several' || (before === undefined && sentence >= openingSentences)) continue;
      if (before === undefined && !mayBeMet(noun)) continue;
      const words = behind(tokens, index, /ة[ًٌٍ]?$/.test(token.text));
      const at = sentence < 0 ? sentence : token.start;
      // «مصنع آخر», «مصنعاً»: another of the kind, whatever it is.
      if (before === undefined && words !== undefined) found.set(noun, { words, at });
      else if (before?.words !== words && !isMoreOf(before?.words, words)) found.set(noun, 'several');
    }
  }
  return found;
}

const anyOf = /^(?:ا(?:قرب|كبر|صغر|حدث|قدم|طول|ول|خر|ي)|كل|اي)$/;

/** Fewest letters that a noun has behind a letter that is written to it. */
const shortest = 4;

/** «كابل بحري» of the headline is «كابلاً بحرياً للألياف الضوئية» of the text. */
const isMoreOf = (less: string | undefined, more: string | undefined): boolean =>
  less !== undefined && more?.startsWith(`${less} `) === true;

/** The indefinite noun without what shows its case or is written to it. */
function bareOf({ norm, text }: Token, next: Token | undefined): string | undefined {
  if (/^[وفبكل]?ال|^لل/.test(norm)) return undefined;
  // «كابلا بحريا»: many papers leave the tanween out, and the adjective shows it.
  const isAccusative = /(?:اً|ًا)$/.test(text) || (/.{3}[^ا]ا$/.test(norm) && /.{2}يا$/.test(next?.norm ?? ''));
  return isAccusative ? norm.slice(0, -1) : norm;
}

const mayBeMet = (noun: string): boolean =>
  isDescribable(noun) && (whichOne.has(noun) || !masdars.has(noun)) && !/(?:ات|ون|ين|ان)$/.test(noun);

function behind(tokens: readonly Token[], index: number, isFeminine: boolean): string | undefined {
  const words: string[] = [];
  let at = index + 1;
  while (words.length < 2) {
    const word = adjective(tokens[at], isFeminine);
    if (word === undefined) break;
    words.push(word);
    at++;
  }
  if (words.length === 0) return undefined;
  // «للعجائن والكسكس»: what it is for, with what is joined to it.
  const [next, joined] = [tokens[at], tokens[at + 1]];
  if (next !== undefined && /^لل.{3,}/.test(next.norm)) {
    words.push(next.text);
    // «للعجائن والكسكس», «للألياف الضوئية»
    if (joined !== undefined && /^و?ال.{3,}/.test(joined.norm)) words.push(joined.text);
  }
  return words.join(' ');
}

/** Adjectives of origin that begin like a particle with its noun, folded; those of countries besides. */
const whole = /^(?:بحري|بري|برلماني|بلدي|بشري|بصري|بيئي|برمجي|وطني|وزاري|وراثي|ورقي|لغوي|ليلي)[اه]?$/;

const isWhole = (norm: string): boolean =>
  whole.test(norm) || arNames.nationalities.has(norm.replace(/ا$/, ''));

/** Participles and adjectives that hardly ever stand behind a noun as its owner. */
const lasting: ReadonlySet<string> = new Set(
  'معلق معلّق مشترك متنقل متنقّل مستقل موحد موحّد مؤقت دائم سريع ذكي متكامل مستدام متخصص متخصّص عائم'.split(' '),
);

/** «سياحي», «جديداً»: an adjective of origin, or «new», with its article. */
function adjective(token: Token | undefined, isFeminine: boolean): string | undefined {
  if (token?.kind !== 'word' || !token.spaced || /^ال/.test(token.norm)) return undefined;
  if (/^[وبل]/.test(token.norm) && !isWhole(token.norm)) return undefined;
  const bare = token.text.replace(/(?:اً|ًا|(?<=.{2}ي)ا)$/, '').replace(/[ًٌٍ]$/, '');
  const isOne = isFeminine
    ? /.{2}ية$|^جديدة$/.test(bare) || lasting.has(bare.replace(/ة$/, ''))
    : /.{2}ي$|^جديد$/.test(bare) || lasting.has(bare);
  return isOne && !arNames.titles.has(token.norm) && !prepositions.has(token.norm) && !isSureVerb(token.norm)
    ? `ال${bare}`
    : undefined;
}
