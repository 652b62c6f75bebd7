// English and French as the judge of statements uses them: one reader for both, their words from their own lists.

import { longestByFirst } from '../../../judging/first-words.ts';
import type { JudgingLanguage, JudgingPhrases, Uncheckable } from '../../../judging/judging-language.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import type { Count, SmallRole, Unit } from '../../../judging/unit.ts';
import { isVerbUnit } from '../../../judging/unit.ts';
import { type WordSetLists, wordSets } from '../../../judging/word-sets.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { LatinGrammar } from '../grammar.ts';
import { resolvedLatin } from './antecedents.ts';
import { isCutShort } from './cut-short.ts';
import { isDisclaimed } from './disclaimed.ts';
import { inquitBehind } from './inquits.ts';
import { joinedWords } from './joined-words.ts';
import { nounsOfDeeds, restatedLatin, verbsOfDeeds } from './restated.ts';
import { shellTold } from './shell-nouns.ts';
import { takesBackLatin } from './taken-back.ts';
import { titled } from './titles.ts';
import { toldBeside } from './told-beside.ts';
import { toldOfClauses } from './told-of-clauses.ts';
import { toldOfNouns } from './told-of-nouns.ts';
import { toldOfSubjects } from './told-of-subjects.ts';
import { latinUnits, settleLatin } from './units.ts';

/** A row of small words: what they do, a sense they share, the words; `_` joins the words of a phrase. */
export type SmallRow = readonly [role: SmallRole, sense: string, words: string];

/** What a subject-first language tells the judge. */
export interface LatinJudging {
  readonly grammar: LatinGrammar;
  /** Adjectives of countries, folded. */
  nationalities(): { has(norm: string): boolean };
  readonly words: JudgingWords;
  readonly phrases: JudgingPhrases;
  readonly sets: WordSetLists;
  readonly smallWords: readonly SmallRow[];
  /** Words that say nothing a statement could lack, articles apart. */
  readonly emptyWords: string;
  /** Articles that make a noun definite, and all articles. */
  readonly definites: string;
  readonly articles: string;
  /** Articles that are never a pronoun: no finite verb stands behind them. */
  readonly sureArticles: string;
  /** Pointers before a noun that was told of before: `this`. */
  readonly demonstratives: string;
  /** Nouns that say no more than what hangs on them by `of`: `act`. */
  readonly lightNouns: string;
  /** Verbs that confirm or deny, base forms, and what may stand before what they confirm or deny and says no more: `any`, « hypothèse ». */
  readonly doubting: string;
  readonly doubted: string;
  /** Verbs that put a participle into the past and say nothing else: `has`, « a ». */
  readonly pastHelpers: string;
  /** Forms of *to be*: its dictionary form first. */
  readonly being: string;
  /** Verbs whose past is made with *to be*, base forms: « rester ». */
  readonly moving: string;
  /** Words that put a verb into the future: `will`. */
  readonly futures: string;
  /** Verbs that only carry a denial: `did`. */
  readonly carriers: string;
  /** Words that deny a verb, and words that only go with them (« ne »). */
  readonly denials: string;
  readonly halfDenials: string;
  /** Words that open a question. */
  readonly askers: string;
  /** A writer or reader spoken of. */
  readonly firstPersons: string;
  /** Verbs of deeds that are done once or by one, base forms. */
  readonly singular: string;
  /** Verbs of what lies between two ends, base forms. */
  readonly joining: string;
  /** Verbs beside those of saying that only somebody who speaks does, base forms. */
  readonly voicings: string;
  /** Verbs of what happens or stands in one place, base forms. */
  readonly placed: string;
  /** Verbs of denying, base forms. */
  readonly denying: string;
  /** Words that speak of all, of one alone, of the first. */
  readonly absoluteWords: string;
  /** Words that take a part of the whole, or make an office a lower one. */
  readonly limitingWords: string;
  isSuperlative(norm: string): boolean;
  /** Words that speak of all, of most, of none or of how many. */
  readonly countingWords: string;
  /** Verbs of deeds that both sides do, base forms. */
  readonly mutual: string;
  /** Words that stand for what was decided, verbs of deciding it, and the verb of its becoming law. */
  readonly shells: string;
  readonly deciding: string;
  readonly enacting: string;
  /** Players, whose deeds in a contest are their side's. */
  readonly playing: string;
  /** Deeds that are done to people only and qualities that only people have: an arrest, courage. */
  readonly personal: string;
  /** Callings of sport and the verb of what they do, apart by `>`: `scorer>score`. */
  readonly scoring: string;
  /** Nouns of who does a deed and the verb of it, apart by `>`: `owner>own`. */
  readonly agents: string;
  /** The infinitive that puts a deed before another: « avoir », `having`. */
  readonly having: string;
  /** The folded base forms of a participle in -ing or -ant; none for any other word. */
  gerundBases(norm: string): readonly string[];
  lemmasOf(norm: string): readonly string[];
  countOf(norm: string): Count;
}

/** The lists of a language, ready for look-ups. */
export interface LatinLists {
  readonly language: LatinJudging;
  readonly small: ReadonlyMap<string, { readonly role: SmallRole; readonly sense: string }>;
  /** The first word of each of them → how many words the longest that begins with it has. */
  readonly longestSmall: ReadonlyMap<string, number>;
  readonly empty: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly sureArticles: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly lightNouns: ReadonlySet<string>;
  readonly doubting: ReadonlySet<string>;
  readonly doubted: ReadonlySet<string>;
  readonly pastHelpers: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly moving: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly halfDenials: ReadonlySet<string>;
  readonly voicings: ReadonlySet<string>;
  /** Verbs of saying, folded. */
  readonly sayings: ReadonlySet<string>;
  readonly limiting: ReadonlySet<string>;
  readonly playing: ReadonlySet<string>;
  /** Verbs of winning and beating. */
  readonly contests: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly scoring: ReadonlyMap<string, string>;
  /** Folded verb → the folded nouns of its deed. */
  readonly deedsOf: ReadonlyMap<string, readonly string[]>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));

/** Pairs of words, the two apart by `>`. */
function pairsIn(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((entry) => fold(entry).split('>') as [string, string]));
}

/** A small word as it may be cut: « jusqu'à » is one token, and « jusqu' » and « à » are two. */
function written(word: string): string[] {
  const phrase = word.replaceAll('_', ' ');
  const apart = phrase.replace(/'(?=[^ ])/g, "' ");
  return phrase === apart ? [phrase] : [phrase, apart];
}

/** Returns the language that `language` describes. */
export function latinJudging(language: LatinJudging): JudgingLanguage {
  const sets = wordSets(language.sets);
  const small = new Map(
    language.smallWords.flatMap(([role, sense, words]) =>
      words.split(' ').flatMap((word) => written(word).map((phrase) => [phrase, { role, sense }] as const)),
    ),
  );
  const lists: LatinLists = {
    language,
    small,
    longestSmall: longestByFirst(small.keys()),
    empty: set(language.emptyWords),
    definites: set(language.definites),
    articles: set(language.articles),
    demonstratives: set(fold(language.demonstratives)),
    lightNouns: set(fold(language.lightNouns)),
    doubting: set(fold(language.doubting)),
    doubted: set(fold(language.doubted)),
    sureArticles: set(language.sureArticles),
    pastHelpers: set(fold(language.pastHelpers)),
    being: set(fold(language.being)),
    moving: set(fold(language.moving)),
    futures: set(fold(language.futures)),
    carriers: set(fold(language.carriers)),
    denials: set(fold(language.denials)),
    // « né » is no « ne »: as written.
    halfDenials: set(language.halfDenials),
    limiting: set(fold(language.limitingWords)),
    voicings: set(fold(language.voicings)),
    playing: set(fold(language.playing)),
    contests: new Set([...sets.winning, ...sets.beating]),
    personal: set(fold(language.personal)),
    scoring: pairsIn(language.scoring),
    deedsOf: nounsOfDeeds(language.words),
    sayings: new Set([...language.grammar.sayings].map(fold)),
  };
  const shellWords = {
    shells: set(fold(language.shells)),
    deciding: set(fold(language.deciding)),
    enacting: new Set([fold(language.enacting)]),
  };
  const askers = set(language.askers);
  const firstPersons = set(language.firstPersons);
  const mutual = set(language.mutual);
  const singular = set(fold(language.singular));
  const deedVerbs = verbsOfDeeds(language.words);
  const restating = {
    headFirst: language.grammar.headFirst,
    agents: pairsIn(language.agents),
  };
  const joining = set(fold(language.joining));
  const placed = set(fold(language.placed));
  const denying = set(fold(language.denying));
  const countingWords = set(fold(language.countingWords));
  const absoluteWords = set(fold(language.absoluteWords));
  return {
    words: language.words,
    phrases: language.phrases,
    sets,
    headFirst: language.grammar.headFirst,
    verbFirst: false,
    lemmasOf: (norm) => language.lemmasOf(norm),
    countOf: (norm) => language.countOf(norm),
    unitsOf: (tokens) => latinUnits(tokens, lists),
    settle: (units) => settleLatin(joinedWords(units), lists),
    uncheckable: (tokens, units) => uncheckable(tokens, units, language, askers, firstPersons),
    isMutual: (unit) =>
      (unit.kind === 'word' && unit.lemmas.some((lemma) => mutual.has(lemma))) ||
      (unit.kind === 'small' && (unit.sense === 'with' || unit.sense === 'between')) ||
      (unit.kind === 'number' && unit.mention.unitKind === 'measure'),
    isSingular: (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => singular.has(lemma)),
    isPlaced: (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => placed.has(lemma)),
    isAbsolute: (unit) =>
      (unit.kind === 'small' && unit.role === 'not') ||
      (isVerbUnit(unit) && unit.verb.negated) ||
      (unit.kind === 'word' && unit.lemmas.some((lemma) => denying.has(lemma))) ||
      (unit.kind === 'word' && (absoluteWords.has(unit.norm) || language.isSuperlative(unit.norm))),
    counts: (unit) =>
      unit.kind === 'number' ||
      (unit.kind === 'small' && unit.role === 'not') ||
      (isVerbUnit(unit) && unit.verb.negated) ||
      (unit.kind === 'word' && countingWords.has(unit.norm)),
    isJoining: (unit) => isVerbUnit(unit) && unit.lemmas.some((lemma) => joining.has(lemma)),
    reordered: () => [],
    resolved: (units, scene) => [...resolvedLatin(units, scene), ...shellTold(units, scene, shellWords)],
    disclaims: isDisclaimed,
    cutsShort: isCutShort,
    titled,
    takesBack: takesBackLatin,
    inquitBehind,
    toldBeside: (units) => {
      const found = [...toldBeside(units, lists), ...toldOfNouns(units), ...toldOfClauses(units, sets)];
      return [...found, ...[units, ...found].flatMap((told) => toldOfSubjects(told, lists))];
    },
    restated: (units) => restatedLatin(units, deedVerbs, restating),
  };
}

function uncheckable(
  tokens: readonly Token[],
  units: readonly Unit[],
  { grammar }: LatinJudging,
  askers: ReadonlySet<string>,
  firstPersons: ReadonlySet<string>,
): Uncheckable | undefined {
  const written = tokens.map(({ text }) => text.toLowerCase());
  if (tokens.some(({ norm }) => norm === '?') || askers.has(written[0] ?? '')) return 'question';
  if (units.some((unit) => unit.kind === 'small' && unit.role === 'modal' && unit.sense === 'must'))
    return 'opinion';
  if (written.some((word) => firstPersons.has(word) || grammar.judgements.has(fold(word)))) return 'opinion';
  if (units.some((unit) => isVerbUnit(unit) && unit.verb?.tense === 'future')) return 'prediction';
  return units.some((unit) => unit.kind === 'small' && unit.role === 'modal') ? 'prediction' : undefined;
}
