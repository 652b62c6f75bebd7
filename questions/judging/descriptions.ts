// Which one is meant: what an article tells of its nouns, in which order, and what it is about. A noun that it describes in one way only
// may stand without its description («القاعدة» for «القاعدة الجوية»), or for the one name that it heads (`the institute`).
import { fold } from '../text/fold.ts';
import { currentsOf } from './current-names.ts';
import { isElsewhere } from './elsewhere-nouns.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { chainAt, isNoun, modifiersAt } from './modifiers.ts';
import { elsewhereIn } from './other-fields.ts';
import { actorsIn, ownersIn } from './owners.ts';
import { isVerbUnit, type NameUnit, type Unit, type WordUnit } from './unit.ts';

/** What stands beside a noun in one sentence: keys of its units in order, and the sentence's index. */
export interface Described {
  readonly keys: readonly string[];
  readonly sentence: number;
}

/** What an article tells of its nouns. */
export interface Descriptions {
  /** Noun → its descriptions, the first ones first. */
  readonly modifiers: ReadonlyMap<string, readonly Described[]>;
  /** Noun of a deed → the nouns of each clause that tells it with its verb. */
  readonly deeds: ReadonlyMap<string, readonly Described[]>;
  /** Noun → the bearer of the only name that has it for its head. */
  readonly heads: ReadonlyMap<string, string>;
  /** Noun → the bearer in the headline or the first sentences, where every other name with that head is set against it: «القديمة». */
  readonly currents: ReadonlyMap<string, string>;
  /** Where it all happens: the one place of its sort, told in the headline or the first sentences. */
  readonly home: ReadonlySet<string>;
  /** The one country that the headline and the first sentences name. */
  readonly country?: string;
  /** What the headline and the first sentences are about: words and bearers. */
  readonly topic: ReadonlySet<string>;
  /** Sentences that open with another field than the article's, to the end of their paragraph: «وفي قطاع الدراجات …». */
  readonly elsewhere: ReadonlySet<number>;
  /** What the headline and the first sentence alone tell of. */
  readonly opening: ReadonlySet<string>;
  /** The units of the headline and the first sentences. */
  readonly lead: readonly Unit[];
  /** Folded words that the article writes as names where no name was read. */
  readonly proper: ReadonlySet<string>;
  /** Nouns of the headline that hang on no other noun and no preposition: what it is about by itself. */
  readonly titleHeads: ReadonlySet<string>;
  /** Nouns of deeds, which own nothing. */
  readonly deedNouns: ReadonlySet<string>;
  /** What the headline alone is about. */
  readonly title: ReadonlySet<string>;
  /** Noun of the headline and the first sentences → what stands beside it there, one entry each time. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same without what it is only told in relation to: «الترميم في الورشة» is no «ترميم الورشة». */
  readonly ownPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The nouns of each sentence that may own others. */
  readonly nouns: readonly (readonly string[])[];
  /** The same by the parts of the sentence; one part where somebody speaks, whose the words may be about. */
  readonly parts: readonly (readonly (readonly string[])[])[];
  /** Those of them that no preposition governs, nor the noun that they hang on; none of a sentence that ends its paragraph. */
  readonly actors: readonly (readonly string[])[];
  /** Noun → in which sentence it stands first. */
  readonly first: ReadonlyMap<string, number>;
  /** Noun → in how many sentences it stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How many sentences tell what an article is about. */
const leadLength = 2;

/** In how many sentences a word stands that the article keeps coming back to. */
const often = 3;

/** Returns the descriptions in the sentences of an article; `title` are the units of its headline, `paragraphs` those of the sentences. */
export function descriptionsOf(
  title: readonly Unit[],
  sentences: readonly (readonly Unit[])[],
  language: JudgingLanguage,
  proper: ReadonlySet<string>,
  paragraphs: readonly number[],
): Descriptions {
  const { headFirst } = language;
  const modifiers = new Map<string, Described[]>();
  const heads = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const first = new Map<string, number>();
  for (const [sentence, units] of sentences.entries()) {
    for (const key of new Set(units.flatMap((unit) => (isNoun(unit) ? [nounKey(unit)] : [])))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!first.has(key)) first.set(key, sentence);
    }
    for (const [at, unit] of units.entries()) {
      if (unit.kind === 'name') {
        if (unit.mention.type === 'person') continue;
        const words = unit.bearer.replace(/^\w+:/, '').split(' ');
        // `Assembly of St Brannoc`
        const of = words.indexOf('of');
        const head = (headFirst ? words[0] : of > 0 ? words[of - 1] : words.at(-1)) ?? '';
        if (words.length > 1 && !language.sets.manySided.has(head))
          heads.set(head, (heads.get(head) ?? new Set()).add(unit.bearer));
        continue;
      }
      if (!isNoun(unit)) continue;
      const keys = modifiersAt(units, at, headFirst).flatMap((place) => keysOf(units[place]));
      if (keys.length > 0) add(modifiers, nounKey(unit), { keys, sentence });
    }
  }
  const topic = topicOf(title, sentences);
  const lead = [title, ...sentences.slice(0, leadLength)].flat();
  const country = countryOf(lead);
  const opening = new Set([title, ...sentences.slice(0, 1)].flatMap((units) => units.flatMap(keysOf)));
  return {
    topic,
    deeds: deedsOf(sentences, language),
    lead,
    ...(country === undefined ? {} : { country }),
    proper,
    title: new Set(title.flatMap(keysOf)),
    opening,
    elsewhere: language.verbFirst ? elsewhereIn(sentences, opening, paragraphs) : new Set(),
    titleHeads: titleHeadsOf(title, language),
    deedNouns: new Set(language.words.nominalisations.map(([, noun]) => fold(noun))),
    currents: currentsOf(heads, lead, language.sets),
    home: homeOf([title, ...sentences], topic),
    modifiers,
    heads: new Map([
      ...[...heads].flatMap(([head, bearers]): [string, string][] =>
        bearers.size === 1 ? [[head, [...bearers][0] ?? '']] : [],
      ),
      // «البلاد» in an article on one country.
      ...[...language.sets.homeWords].flatMap((word): [string, string][] =>
        country === undefined ? [] : [[word, country]],
      ),
    ]),
    phrases: phrasesOf([title, ...sentences.slice(0, leadLength)], headFirst, chainAt),
    ownPhrases: phrasesOf([title, ...sentences.slice(0, leadLength)], headFirst, modifiersAt),
    nouns: sentences.map(ownersIn),
    parts: sentences.map((units) =>
      (units.some((unit) => unit.kind === 'word' && unit.says === true) ? [units] : partsOf(units)).map(
        ownersIn,
      ),
    ),
    actors: sentences.map((units, sentence) =>
      paragraphs[sentence] === paragraphs[sentence + 1] ? actorsIn(units) : [],
    ),
    counts,
    first,
  };
}

/** What the verbs of an article tell, by the nouns of their deeds; what a preposition governs is neither who did it nor what it was done to. */
function deedsOf(
  sentences: readonly (readonly Unit[])[],
  { words }: JudgingLanguage,
): Map<string, Described[]> {
  const nouns = new Map(words.nominalisations.map(([verb, noun]) => [fold(verb), fold(noun)]));
  const deeds = new Map<string, Described[]>();
  for (const [sentence, units] of sentences.entries()) {
    for (const part of partsOf(units)) {
      const keys = part.flatMap((unit, at) => (isNoun(unit) && !isLink(part[at - 1]) ? keysOf(unit) : []));
      for (const verb of keys.length === 0 ? [] : part.filter(isVerbUnit)) {
        // «تحسن» is written like its verb.
        const own = verb.verb.negated
          ? []
          : verb.lemmas.flatMap((lemma) => [lemma, nouns.get(lemma) ?? lemma]);
        for (const noun of new Set(own)) add(deeds, noun, { keys, sentence });
      }
    }
  }
  return deeds;
}

/** The parts of a sentence, from mark to mark. */
function partsOf(units: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.kind === 'break' && unit.mark !== '"') parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts;
}

const isLink = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'link';

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The nouns of a headline that hang on nothing, nouns of time set aside. */
function titleHeadsOf(title: readonly Unit[], { headFirst }: JudgingLanguage): Set<string> {
  const heads = title.flatMap((unit, at) => {
    if (!isNoun(unit) || unit.time === true || isLink(title[at - 1])) return [];
    if (title[at - 1]?.kind === 'number') return [];
    const beside = title[headFirst ? at - 1 : at + 1];
    if (isNoun(beside) && beside.time !== true) return [];
    if (beside?.kind === 'name' && headFirst) return [];
    return [unit.owned === undefined ? nounKey(unit) : (unit.owned.lemmas.at(-1) ?? unit.owned.norm)];
  });
  return new Set(heads);
}

/** What stands beside each noun of the headline and the lead. */
function phrasesOf(
  lead: readonly (readonly Unit[])[],
  headFirst: boolean,
  placesAt: typeof chainAt,
): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const units of lead)
    for (const [at, unit] of units.entries())
      if (isNoun(unit))
        add(
          phrases,
          nounKey(unit),
          placesAt(units, at, headFirst).flatMap((place) => keysOf(units[place])),
        );
  return phrases;
}

/** The one country that a headline and a lead name. */
function countryOf(lead: readonly Unit[]): string | undefined {
  const countries = new Set(
    lead.flatMap((unit) => (isPlace(unit) && unit.mention.sort === 'country' ? [unit.bearer] : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

/** The places of the topic that share their sort with no other place of the article. */
function homeOf(sentences: readonly (readonly Unit[])[], topic: ReadonlySet<string>): Set<string> {
  const bySort = new Map<string, Set<string>>();
  for (const unit of sentences.flat())
    if (isPlace(unit))
      bySort.set(unit.mention.sort, (bySort.get(unit.mention.sort) ?? new Set()).add(unit.bearer));
  return new Set(
    [...bySort.values()]
      .flatMap((places) => (places.size === 1 ? [...places] : []))
      .filter((place) => topic.has(place)),
  );
}

/** Whether a unit names a place. */
export function isPlace(unit: Unit | undefined): unit is NameUnit {
  return unit?.kind === 'name' && unit.mention.type === 'place';
}

/** What stands in the headline or the first sentences, or comes up again and again. */
function topicOf(title: readonly Unit[], sentences: readonly (readonly Unit[])[]): Set<string> {
  const topic = new Set([title, ...sentences.slice(0, leadLength)].flatMap((units) => units.flatMap(keysOf)));
  const counts = new Map<string, number>();
  for (const units of sentences)
    for (const key of new Set(units.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count >= often) topic.add(key);
  return topic;
}

/** Returns what a unit is known by among descriptions: a word's dictionary form, a name's bearer, a date's day. */
export function keysOf(unit: Unit | undefined): string[] {
  if (unit?.kind === 'word') return [nounKey(unit)];
  if (unit?.kind === 'date') return [unit.mention.value.iso];
  return unit?.kind === 'name' ? [unit.bearer] : [];
}

/** Returns the dictionary form by which a noun is known: «حافلات» and «حافلة» are one. */
export function nounKey({ norm, lemmas }: WordUnit): string {
  return lemmas.at(-1) ?? norm;
}

const ownPointers: ReadonlySet<string> = new Set(['its', 'son', 'sa']);

/**
 * Returns `units` with each noun marked by whether it is described beside it, and whom it stands for where it isn't. `near` are the
 * units of the sentence and the one before, in which a name of the same head may be meant.
 */
export function described(
  units: readonly Unit[],
  { heads, currents }: Descriptions,
  headFirst: boolean,
  near?: readonly Unit[],
): Unit[] {
  return units.map((unit, at) => {
    if (!isNoun(unit)) return unit;
    if (modifiersAt(units, at, headFirst).length > 0 || isElsewhere(units, at))
      return { ...unit, modified: true };
    const current = currents.get(unit.norm);
    const isMeant =
      near !== undefined &&
      !near.some(
        (other) =>
          other.kind === 'name' && other.bearer !== current && other.bearer.split(/[: ]/).includes(unit.norm),
      );
    const before = units[at - 1];
    // `its Assembly`
    const isOwned = before?.kind === 'small' && before.role === 'pointer' && ownPointers.has(before.sense);
    const meant = heads.get(unit.norm) ?? (isMeant ? current : undefined);
    const bearer = unit.definite || isOwned ? meant : undefined;
    return bearer === undefined ? unit : { ...unit, bearer };
  });
}
