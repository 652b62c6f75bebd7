// What a language tells the name reader: listed names, triggers, and the words that no name contains. All folded.
import type { NameMention } from './mention.ts';

/** A name of the gazetteer; `tokens` are its folded words. */
export interface ListedName {
  readonly tokens: readonly string[];
  /** Folded main name, shared by all spellings of one bearer. */
  readonly key: string;
  readonly name: string;
  readonly type: NameMention['type'];
  readonly sort: string;
  readonly gender: NameMention['gender'];
  readonly country?: string;
  readonly aliases: readonly string[];
  /** A common word too: a name only after its type noun, or after a type noun or a preposition. */
  readonly after?: 'noun' | 'preposition';
}

/** A noun that announces a name («مطار», `ministry of`). */
export interface NameHead {
  readonly sort: string;
  readonly gender: NameMention['gender'];
}

/** A language's name vocabulary. */
export interface NameWords {
  /** Listed names by their first folded word, longest first. */
  readonly listed: ReadonlyMap<string, readonly ListedName[]>;
  readonly givenNames: ReadonlyMap<string, 'm' | 'f' | 'unknown'>;
  /** Words inside a person's name: «بن», `von`. */
  readonly particles: ReadonlySet<string>;
  /** Second halves of given names in two words: «الدين», «الله». */
  readonly secondHalves: ReadonlySet<string>;
  /** Nouns of things that bear people's names: «شارع», «جائزة». */
  readonly namesakes: ReadonlySet<string>;
  /** Given names, and where capitals tell names listed ones too, that are everyday words. */
  readonly everydayNames: ReadonlySet<string>;
  /** Given names that hurried writers confuse with a particle: the name, folded, → the particle as others write it. */
  readonly homographs: ReadonlyMap<string, string>;
  /** First halves of given names in two words: «عبد». */
  readonly servants: ReadonlySet<string>;
  /** Titles before a name, without the article → gender. */
  readonly titles: ReadonlyMap<string, 'm' | 'f' | 'unknown'>;
  /** Adjective of nationality → ISO 3166 code. */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Prepositions that stand before places. */
  readonly placePrepositions: ReadonlySet<string>;
  readonly placeHeads: ReadonlyMap<string, NameHead>;
  readonly organisationHeads: ReadonlyMap<string, NameHead>;
  /** Sorts of organisation that go by one word after their noun: companies, movements. */
  readonly soleNames: ReadonlySet<string>;
  /**
   * What a verb of saying whose subject follows it tells of its speaker; `undefined` for every other word. `sure` verbs
   * («قال») have nothing but a speaker after them, others («أكد أهمية …») may have an object.
   */
  speakerCue(norm: string): { readonly gender: NameMention['gender']; readonly sure: boolean } | undefined;
  /** Words that say nothing of which body is meant: «الأنباء», «الرسمية». */
  readonly genericWords: ReadonlySet<string>;
  /** Nouns that speak in news without being names: «مصادر», «صحيفة». */
  readonly commonSpeakers: ReadonlySet<string>;
  /** Endings of words that describe and don't name: «أمنية», «عسكريون». */
  readonly adjectiveEnding: RegExp;
  /** Prefixes written to the word after them, longest first; «لل» stands for «ل» and the article. */
  readonly clitics: readonly string[];
  /** The definite article, as a prefix or `''`. */
  readonly article: string;
  /** Whether names are told by capital letters. */
  readonly capitals: boolean;
  /** Small words inside a capitalised name: `of`, « de », « la ». */
  readonly links: ReadonlySet<string>;
  /** Adjectives written small inside a capitalised name: « national », « municipale ». */
  readonly nameAdjectives: ReadonlySet<string>;
  /** Type nouns that open a name without a link: `Lake`, « Institut ». */
  readonly leadingHeads: ReadonlySet<string>;
  /** Type nouns written small before a capital: « université de Caen », « pont Mathilde ». */
  readonly smallHeads: ReadonlySet<string>;
  /** «الثاني», «السادس»: the numbers of kings and popes. */
  readonly ordinals?: ReadonlySet<string>;
  /** Whether the folded word is built as words of the language are, where that can be told. */
  isExplained?(norm: string): boolean;
  /** Whether the word as written is a particle, whatever it folds to. */
  isFunctionWord(written: string): boolean;
  /** Whether the folded word, written so, ends an organisation's chain of nouns before it. */
  endsChain(norm: string, written: string): boolean;
  /** Whether it ends a person's name before it. */
  endsName(norm: string, written: string): boolean;
}

/** Builds the first-word index of listed names. */
export function indexNames(names: readonly ListedName[]): ReadonlyMap<string, readonly ListedName[]> {
  const index = new Map<string, ListedName[]>();
  for (const name of names) {
    const first = name.tokens[0];
    if (first === undefined) continue;
    const same = index.get(first);
    if (same === undefined) index.set(first, [name]);
    else same.push(name);
  }
  for (const same of index.values()) same.sort((a, b) => b.tokens.length - a.tokens.length);
  return index;
}
