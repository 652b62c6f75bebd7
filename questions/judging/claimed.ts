// A statement, read as the article's reader would read it: its units, whose words it says it is, and what it alone can't decide.
import { languages } from '../languages/languages.ts';
import type { Attribution, CueClass } from '../reading/attribution.ts';
import type { Mention } from '../reading/mention.ts';
import { understand } from '../reading/reading.ts';
import { canonicalText } from '../text/canonical-text.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { keepTokens, type Token, tokenize } from '../text/tokens.ts';
import { knownIn } from './article-names.ts';
import type { Contrary } from './contraries.ts';
import { conversed } from './converses.ts';
import { datesAhead } from './dates-ahead.ts';
import { described } from './descriptions.ts';
import { withoutEpithets } from './epithets.ts';
import { framed } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { namedNouns } from './named-nouns.ts';
import { withHolders } from './office-holders.ts';
import type { Judged } from './passages.ts';
import { wordsOf } from './passages.ts';
import { phraseSources } from './phrase-sources.ts';
import { type Known, readUnits } from './read-units.ts';
import { isRepeating } from './repeating.ts';
import { isContent, isVerbUnit, type Unit } from './unit.ts';

/** A statement as read against an article. Offsets are UTF-16 units of `text`. */
export interface Claimed {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Without the marks, which no statement is made of. */
  readonly units: readonly Unit[];
  /** Whether it says little over and over: nothing but its very words decides it. */
  readonly repeats: boolean;
  /** Other units that say the same. */
  readonly forms: readonly (readonly Unit[])[];
  /** What can't be so if the statement is. */
  readonly contraries: readonly Contrary[];
  /** Folded words and numbers in one string. */
  readonly words: string;
  /** Whose words it says they are: the speaker's units and those of the words. */
  readonly said?: Said;
}

/** Whose words a statement says that something is. */
export interface Said {
  readonly speaker: readonly Unit[];
  readonly words: readonly Unit[];
  readonly class: CueClass;
  /** What the statement holds beside speaker, verb of saying and words: `title` words before the speaker only, or more. */
  readonly beside: 'nothing' | 'title' | 'more';
}

/** Most other forms of a statement. */
const mostForms = 12;

/** Returns the sentences of `statement` as claims, read with the names of `article`. */
export function readClaims(statement: string, judged: Judged): Claimed[] {
  const { article, writtenOn, names, descriptions, epithets } = judged;
  const language = languages[article.lang];
  const text = canonicalText(statement).replaceAll('\n\n', ' ');
  const sentences = splitSentences(text, language.abbreviations);
  return sentences.flatMap((sentence) => {
    const own = sentence.text.trim();
    const tokens = tokenize(own);
    if (!tokens.some(({ kind }) => kind !== 'mark')) return [];
    const alone = {
      ...article,
      publishedAt: writtenOn,
      sources: [],
      title: '',
      text: own,
      sentences: own === text ? sentences : splitSentences(own, language.abbreviations),
    };
    keepTokens(alone, tokens);
    const reading = understand(alone);
    const read = reading.entities.filter(
      (mention) => !opensWithOffice(mention, language.judging) && !opensWithDeed(mention, judged),
    );
    const named = knownIn(tokens, read, names);
    const { headFirst, verbFirst } = language.judging;
    const written = described(
      withoutEpithets(
        datesAhead(unitsNaming(tokens, named, language.judging), writtenOn, language.judging.sets),
        epithets,
        verbFirst,
      ),
      descriptions,
      headFirst,
    );
    const units = written.filter(({ kind }) => kind !== 'break');
    const repeats = isRepeating(units);
    const isNamed = reading.attributions.some(({ speaker }) => speaker !== undefined);
    const attributions = isNamed
      ? reading.attributions
      : phraseSources({ text: own, start: 0, end: own.length, units: written, sentence: 0 }, [], undefined);
    return {
      text: own,
      tokens,
      units,
      repeats,
      forms: repeats
        ? []
        : [
            ...formsOf(units, language.judging),
            ...withHolders(units, judged.holders),
            ...(verbFirst ? namedNouns(units, judged.soleNames) : []),
          ].slice(0, mostForms),
      contraries: repeats ? [] : (language.judging.contraries?.(units) ?? []),
      words: wordsOf(tokens),
      ...saidIn(units, attributions, verbFirst),
    };
  });
}

/** The other words and sides in which the language says the same. */
function formsOf(units: readonly Unit[], language: JudgingLanguage): Unit[][] {
  return [...language.restated(units).map((form) => framed(form, language)), ...conversed(units, language)];
}

/** The units of a statement: «طلال رزق هو مدير المكتبة», an office beside a name is what is told of him where no verb tells more. */
function unitsNaming(tokens: readonly Token[], named: readonly Known[], language: JudgingLanguage): Unit[] {
  const units = readUnits(tokens, named, language);
  const beside = named.filter(({ isOffice }) => isOffice !== true);
  const isTold = beside.length < named.length && beside.some(isHolder) && !units.some(isVerbUnit);
  return isTold ? readUnits(tokens, beside, language) : units;
}

/** Whether a name is a person's and no office. */
function isHolder({ mention, isOffice }: Known): boolean {
  return mention.type === 'person' && isOffice !== true;
}

/** `Speaker of the St Brannoc Assembly`: an office of a body that was read as a body. */
function opensWithOffice({ type, text }: Mention, { sets: { offices } }: JudgingLanguage): boolean {
  const [first = '', ...rest] = fold(text).split(' ');
  return type === 'organisation' && rest.length > 0 && offices.has(first);
}

/** « La fondation de Voltane »: a deed of a body that was read as a body, unless the article names one so. */
function opensWithDeed(mention: Mention, { names, descriptions }: Judged): boolean {
  const [first = '', joint = ''] = fold(mention.text).split(/[ ']/);
  return (
    mention.type === 'organisation' &&
    /^(?:de|du|des|d|of)$/.test(joint) &&
    descriptions.deedNouns.has(first) &&
    !names.byWords.has(fold(mention.name))
  );
}

/** Whose words the statement says it is, where it is one speaker's. */
function saidIn(
  units: readonly Unit[],
  attributions: readonly Attribution[],
  verbFirst: boolean,
): Pick<Claimed, 'said'> {
  const [said] = attributions;
  if (said?.speaker === undefined) return attributions.length < 2 ? saidByForm(units, verbFirst) : {};
  const { speaker, content, cue } = said;
  const within = (place: { readonly start: number; readonly end: number }) =>
    units.filter((unit) => unit.start >= place.start && unit.end <= place.end);
  const parts = [...within(speaker), ...within(content), ...within(cue)];
  const further = units.filter(
    (unit) => !parts.includes(unit) && !(unit.kind === 'small' && unit.role === 'that'),
  );
  // `told the board that`: whom it was said to.
  const isTitle = further.every(
    (unit) => isContent(unit) && unit.start >= cue.end && unit.end <= Math.max(speaker.start, content.start),
  );
  return {
    said: {
      speaker: within(speaker),
      words: withoutOpening(within(content)).map(backshifted),
      class: said.class,
      beside:
        attributions.length > 1 ? 'more' : further.length === 0 ? 'nothing' : isTitle ? 'title' : 'more',
    },
  };
}

/** Verbs that give words to somebody who denies them, folded dictionary forms. */
const denying: ReadonlySet<string> = new Set(['deny', 'dementir', 'nier', 'contester', 'نفي', 'انكر']);

/**
 * `Penhaligane told the chamber that …`: a surname alone is nobody to the reading, and the article knows whose it is. The statement
 * must open with speaker and verb, and nothing but whom it was said to may stand before the words.
 */
function saidByForm(units: readonly Unit[], verbFirst: boolean): Pick<Claimed, 'said'> {
  const [speaker, cue] = verbFirst ? [units[1], units[0]] : [units[0], units[1]];
  const that = units.findIndex((unit) => unit.kind === 'small' && unit.role === 'that');
  const between = units.slice(2, that);
  const isSaying = cue?.kind === 'word' && cue.says === true && isVerbUnit(cue) && !cue.verb.negated;
  const isSpeaker =
    speaker?.kind === 'name' || (speaker?.kind === 'word' && speaker.definite && !isVerbUnit(speaker));
  if (speaker === undefined || !isSpeaker || !isSaying || that < 2) return {};
  if (!between.every((unit) => unit.kind === 'word' && !isVerbUnit(unit))) return {};
  return {
    said: {
      speaker: [speaker],
      words: units.slice(that + 1).map(backshifted),
      class: cue.lemmas.some((lemma) => denying.has(lemma)) ? 'deny' : 'neutral',
      beside: between.length === 0 ? 'nothing' : 'title',
    },
  };
}

/** In reported words a past may stand for the present that was said: `said the forest was alive`. */
function backshifted(unit: Unit): Unit {
  return isVerbUnit(unit) && unit.verb.tense === 'past'
    ? { ...unit, verb: { ...unit.verb, tense: 'unknown' } }
    : unit;
}

/** «أن …», `that …`: the word that opens what was said belongs to the saying. */
function withoutOpening(units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  return first?.kind === 'small' && first.role === 'that' ? units.slice(1) : units;
}
