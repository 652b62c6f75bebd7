// The words around a name in a script without capitals: what each may be without its clitics, what leads up to it, and
// which of them belong together. Shared by the readers of people, places and organisations.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import type { NameHead, NameWords } from './name-words.ts';
import { readings } from './word-readings.ts';

/** A name vocabulary for a script without capitals. */
export interface UnmarkedNameWords extends NameWords {
  /** Whether the folded word is built as words of the language are; `bare` reads no particle written to it. */
  isExplained(norm: string, bare?: boolean): boolean;
  /** Whether it is a written verb form; `verbGender` tells of whom it speaks. */
  isVerb(norm: string): boolean;
  verbGender(norm: string): NameMention['gender'] | undefined;
  /** Last words of listed people's names. */
  readonly surnames: ReadonlySet<string>;
  /** Offices and callings before a name, without the article; more than `titles` has. */
  readonly callings: ReadonlyMap<string, NameMention['gender']>;
  /** Words that announce a person by kinship or by name: «زوجته», «يدعى». */
  readonly kin: ReadonlyMap<string, NameMention['gender']>;
  /** Words right before the subject of a clause: «إن», «لكن». */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** «عشر» behind an ordinal. */
  readonly teens: ReadonlySet<string>;
  /** Titles that families are called by as well: «الشيخ», «القاضي». */
  readonly familyTitles: ReadonlySet<string>;
  /** First halves of names by child or father: «أبو», «أبي». */
  readonly fathers: ReadonlySet<string>;
  /** Type nouns of organisations with the article, that go on with adjectives: «المنظمة». */
  readonly definiteHeads: ReadonlyMap<string, NameHead>;
  /** Adjectives of body and trade that tell a body apart from its like: «التجاري», «الذرية». */
  readonly tellingAdjectives: ReadonlySet<string>;
  /** Clubs that go by a town's name or an everyday word → ISO 3166 code or `''`. */
  readonly clubWords: ReadonlyMap<string, string>;
  /** Those of them that news means otherwise as often: a club only behind a word of its team. */
  readonly plainClubs: ReadonlySet<string>;
  /** Those that mean another body even before an adjective of nationality: «الاتحاد الكويتي». */
  readonly unions: ReadonlySet<string>;
  readonly sportWords: ReadonlySet<string>;
  /** Words right before a club: of its team («حارس», «نادي»), and of its match («أمام», «فوز»). */
  readonly teamWords: ReadonlySet<string>;
  readonly rivalry: ReadonlySet<string>;
  /** Nouns of organisations that are movement or meeting as often: «حركة». */
  readonly motions: ReadonlySet<string>;
  /** Participles that lead from a body to what it belongs to: «التابعة». */
  readonly belongings: ReadonlySet<string>;
  /** Nouns that tell what a body is for, behind «ل»: «حقوق», «رصد». */
  readonly purposes: ReadonlySet<string>;
  /** Type nouns of places whose name may be an everyday word with the article: «حي الزيتون». */
  readonly namedHeads: ReadonlySet<string>;
}

/** What a folded word may be, with the letters that were set aside. */
export interface WordReading {
  readonly norm: string;
  readonly cut: number;
}

/** The tokens of a text as the name readers look at them. */
export interface NameScene {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly words: UnmarkedNameWords;
  /** The word at `at`, unless it is a mark, a number, taken by a date, or past the end. */
  word(at: number): Token | undefined;
  /** The word at `at` if it follows the token before it in the same paragraph. */
  next(at: number): Token | undefined;
  /** The word's readings: whole, then without clitics. */
  readingsAt(at: number): readonly WordReading[];
}

/** Returns the scene of `tokens`; `isTaken` tells what dates and numbers hold. */
export function nameScene(
  tokens: readonly Token[],
  text: string,
  words: UnmarkedNameWords,
  isTaken: (token: Token) => boolean,
): NameScene {
  const memo: (readonly WordReading[])[] = [];
  const free = tokens.map((token) => (token.kind === 'word' && !isTaken(token) ? token : undefined));
  const word = (at: number) => free[at];
  return {
    tokens,
    text,
    words,
    word,
    next(at) {
      const token = word(at);
      const before = tokens[at - 1];
      if (token === undefined || before === undefined) return undefined;
      // A line ends every name, be there a full stop or not.
      for (let index = before.end; index < token.start; index++)
        if (text.charCodeAt(index) === 10) return undefined;
      return token;
    },
    readingsAt(at) {
      memo[at] ??= readings(tokens[at]?.norm ?? '', words);
      return memo[at];
    },
  };
}

/** What stands before a name and tells whose it is. */
export interface NameLead {
  readonly by: 'title' | 'say' | 'nisba' | 'kin';
  /** A verb of saying right before the name that has nothing but a speaker behind it. */
  readonly sure?: boolean;
  readonly gender: NameMention['gender'];
  /** UTF-16 offset of the title, where there is one. */
  readonly start?: number;
  readonly country?: string;
}

/** Most words between a title and the name: «وزير الدفاع الأميركي السابق». */
const reach = 5;

/** Returns what leads up to token `at`, or `undefined` where nothing announces a person. */
export function leadBefore(scene: NameScene, at: number): NameLead | undefined {
  const { words } = scene;
  let country: string | undefined;
  let nisba: NameMention['gender'] | undefined;
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const token = scene.word(index);
    if (token === undefined || scene.next(index + 1) === undefined) break;
    // «والفرنسي ليليان …»
    const plain = /^[وف]ال/.test(token.norm) ? token.norm.slice(1) : token.norm;
    const bare = withoutArticle(plain, words);
    if (index === at - 1) {
      const kin = words.kin.get(token.norm) ?? words.kin.get(token.norm.slice(1));
      if (kin !== undefined) return { by: 'kin', gender: kin };
    }
    for (const reading of scene.readingsAt(index)) {
      const gender = words.callings.get(withoutArticle(reading.norm, words));
      if (gender === undefined) continue;
      // «وزارة», «رئيس»: a title in construct needs what it is of; directly before the name it is one all the same.
      return {
        by: 'title',
        gender,
        start: token.start + reading.cut,
        ...(country === undefined ? {} : { country }),
      };
    }
    const isDefinite = bare !== plain;
    const of = isDefinite ? words.nationalities.get(bare) : undefined;
    if (of !== undefined) {
      country ??= of;
      if (index === at - 1) nisba = /ه$/.test(token.norm) ? 'f' : 'm';
      continue;
    }
    const cue = words.speakerCue(token.norm);
    // «وقال الفلكي يونس …»: a calling that no list has stands between the verb and its speaker.
    if (cue !== undefined) return { by: 'say', gender: cue.gender, sure: cue.sure && index === at - 1 };
    if (nisba !== undefined) {
      // «الشركة الأميركية …» speaks of the noun, «وسجل الفرنسي …» of a man.
      if (isDefinite) nisba = undefined;
      else break;
    }
    // A title before another name is that one's.
    const isPerson = words.givenNames.has(token.norm) && !words.everydayNames.has(token.norm);
    if (!isDefinite && (isPerson || !words.listed.has(token.norm))) break;
  }
  if (nisba === undefined) return undefined;
  return { by: 'nisba', gender: nisba, ...(country === undefined ? {} : { country }) };
}

/** The folded word without the article. */
export function withoutArticle(norm: string, words: NameWords): string {
  return words.article !== '' && norm.startsWith(words.article) ? norm.slice(words.article.length) : norm;
}

/** Whether the word at `at` is a given name as it is written: «البير» without its hamza is a well. */
export function isGivenAt({ tokens, words }: NameScene, at: number, norm: string, cut: number): boolean {
  if (!words.givenNames.has(norm)) return false;
  const written = tokens[at]?.text.slice(cut) ?? '';
  if (words.isFunctionWord(written) || /[\u064b-\u064d]/.test(written)) return false;
  return !(written.startsWith(words.article) && words.isExplained(norm));
}

const definiteStart = /^(?:[وفبك]?ال|و?لل)/;

/** Shortest word that is taken for foreign without other signs (folded letters). */
const shortestForeign = 3;

/** Whether the word is of Arabic letters alone, long enough and without an article. */
const isLikeName = (norm: string): boolean =>
  norm.length >= shortestForeign && /^[\u0621-\u06d3]+$/.test(norm) && !definiteStart.test(norm);

/** Whether the word is one that nothing in the language explains: a foreign name as the script writes it. */
export function isForeign(token: Token, words: UnmarkedNameWords, norm = token.norm): boolean {
  if (!isLikeName(norm) || words.isFunctionWord(token.text)) return false;
  if (words.givenNames.has(norm)) return !words.everydayNames.has(norm);
  if (words.isExplained(norm) || words.endsName(norm, token.text)) return false;
  return !isDemonym(norm, words) && !isPlaceAlone(norm, words);
}

function isDemonym(norm: string, words: NameWords): boolean {
  const stem = norm
    .replace(/^[وف]?(?:[بلك]?ال|لل)?/, '')
    .replace(/(?:يون|يين|يات|يه|يا|يتان|يتين|يان)$/, 'ي');
  return words.nationalities.has(stem);
}

function isPlaceAlone(norm: string, words: NameWords): boolean {
  return (
    words.listed.get(norm)?.some(({ type, tokens }) => type !== 'person' && tokens.length === 1) === true
  );
}
