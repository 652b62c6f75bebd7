// Assembles a language's grammar from its lists of words.
import type { LatinGrammar, MaybeVerb, SmallWord, VerbWords } from './grammar.ts';
import { phrasesOf } from './phrases.ts';

/** A language's lists: words separated by spaces, phrases by `|`, pronouns as `word:gender`. */
export interface GrammarLists {
  readonly determiners: string;
  readonly possessives: string;
  readonly prepositions: string;
  readonly coordinators: string;
  readonly subordinators: string;
  readonly relatives: string;
  readonly pronouns: string;
  readonly clitics: string;
  readonly adverbs: string;
  readonly denials: string;
  readonly that: string;
  readonly subordinates: string;
  readonly cuts: string;
  readonly cutPhrases: string;
  readonly vouchers: string;
  readonly subjectRelatives: string;
  readonly conditions: string;
  readonly joints: string;
  readonly leaning: string;
  readonly leaningPhrases: string;
  readonly pastAuxiliaries: string;
  readonly negators: string;
  readonly hedges: string;
  readonly judgements: string;
  readonly pointers: string;
  readonly personals: string;
  readonly owners: string;
  readonly subjects: string;
  readonly pointingClitics: string;
  readonly habits: string;
  readonly sayings: string;
  readonly thoughts: string;
  readonly timeNouns: string;
  readonly looseDays: string;
  readonly timePointers: string;
  readonly timeTrails: string;
  readonly timePrepositions: string;
  readonly definites: string;
  readonly wellKnown: string;
  readonly bareOwners: string;
  readonly typeNouns: string;
  readonly companyNouns: string;
  readonly sources: string;
  readonly falseAdverbs: string;
  readonly thingVerbs: string;
  readonly otherTimes: string;
  readonly openers: string;
  readonly fronted: string;
  readonly genitives: string;
  readonly placings: string;
}

/** What is no list. */
export interface GrammarRules {
  readonly verbs: VerbWords;
  readonly headFirst: boolean;
  readonly genericDefinites: boolean;
  readonly infinitiveMark?: string;
  plainPastOf?: (auxiliary: string, participle: string) => string | undefined;
  isMalformed(units: readonly MaybeVerb[]): boolean;
  isDemonym(norm: string): boolean;
  clashes(subject: readonly MaybeVerb[], verb: string): boolean;
  isSayingParticiple(written: string): boolean;
  isLasting(base: string, written: string): boolean;
  isPlacingParticiple(written: string): boolean;
  /** Folds the nouns that are looked up by their folded form. */
  fold(word: string): string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));

const pairs = <Value extends string>(list: string): ReadonlyMap<string, Value> =>
  new Map(
    list
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split(':') as [string, Value]),
  );

/** Returns the grammar that the lists and rules make. */
export function grammarOf(lists: GrammarLists, rules: GrammarRules): LatinGrammar {
  const folded = (list: string) => new Set([...set(list)].map(rules.fold));
  const smallWords = new Map<string, SmallWord>();
  // A word of two lists is what the later one says.
  const kinds: readonly (readonly [SmallWord, string])[] = [
    ['adv', lists.adverbs],
    ['prep', lists.prepositions],
    ['subord', lists.subordinators],
    ['pron', lists.pronouns],
    ['det', lists.determiners],
    ['possessive', lists.possessives],
    ['coord', lists.coordinators],
    ['rel', lists.relatives],
    ['clitic', lists.clitics],
    ['that', lists.that],
    ['neg', lists.denials],
  ];
  for (const [kind, list] of kinds) for (const word of set(list)) smallWords.set(word, kind);
  const that = set(lists.that);
  return {
    verbs: rules.verbs,
    smallWords,
    subordinates: new Map([...set(lists.subordinates)].map((word) => [word, that])),
    cuts: set(lists.cuts),
    vouchers: set(lists.vouchers),
    subjectRelatives: set(lists.subjectRelatives),
    cutPhrases: phrasesOf(lists.cutPhrases),
    conditions: set(lists.conditions),
    joints: phrasesOf(lists.joints),
    leaning: set(lists.leaning),
    leaningPhrases: phrasesOf(lists.leaningPhrases),
    isMalformed: rules.isMalformed,
    pastAuxiliaries: set(lists.pastAuxiliaries),
    isLasting: rules.isLasting,
    negators: set(lists.negators),
    hedges: set(lists.hedges),
    judgements: set(lists.judgements),
    pointers: set(lists.pointers),
    pronouns: pairs(lists.personals),
    owners: pairs(lists.owners),
    subjects: pairs(lists.subjects),
    pointingClitics: set(lists.pointingClitics),
    habits: set(lists.habits),
    sayings: set(lists.sayings),
    thoughts: set(lists.thoughts),
    timeNouns: set(lists.timeNouns),
    looseDays: set(lists.looseDays),
    timePointers: set(lists.timePointers),
    timeTrails: set(lists.timeTrails),
    timePrepositions: set(lists.timePrepositions),
    definites: set(lists.definites),
    wellKnown: folded(lists.wellKnown),
    bareOwners: folded(lists.bareOwners),
    typeNouns: folded(lists.typeNouns),
    companyNouns: folded(lists.companyNouns),
    sources: phrasesOf(lists.sources),
    falseAdverbs: set(lists.falseAdverbs),
    thingVerbs: set(lists.thingVerbs),
    otherTimes: set(lists.otherTimes),
    isDemonym: rules.isDemonym,
    plainPastOf: rules.plainPastOf ?? (() => undefined),
    clashes: rules.clashes,
    openers: set(lists.openers),
    headFirst: rules.headFirst,
    genericDefinites: rules.genericDefinites,
    fronted: set(lists.fronted),
    genitives: set(lists.genitives),
    isSayingParticiple: rules.isSayingParticiple,
    placings: set(lists.placings),
    isPlacingParticiple: rules.isPlacingParticiple,
    ...(rules.infinitiveMark === undefined ? {} : { infinitiveMark: rules.infinitiveMark }),
  };
}
