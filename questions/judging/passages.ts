// An article and its sources, ready for statements: every sentence with its units, who said it, and an index to find it by.
import type { Article, Source } from '../article.ts';
import { languages } from '../languages/languages.ts';
import type { Attribution } from '../reading/attribution.ts';
import { dayFrom, isoOf } from '../reading/calendar.ts';
import { type SentenceReading, understand } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { tokenize, tokensOf } from '../text/tokens.ts';
import { type ArticleNames, knownIn, namesOf } from './article-names.ts';
import { withSubjects } from './carried-subjects.ts';
import { datesAhead } from './dates-ahead.ts';
import { type Descriptions, described, descriptionsOf } from './descriptions.ts';
import { type Epithets, epithetsOf, withoutEpithets } from './epithets.ts';
import { soleNamesIn } from './named-nouns.ts';
import { holdersOf, type OfficeHolders, officesIn, toldOf, withoutOffice } from './office-holders.ts';
import { asOfThen, isOfOtherTime, whoLeft } from './office-times.ts';
import { phraseSources } from './phrase-sources.ts';
import { hasCapital, properWords, withPronounSpeakers } from './pronoun-speakers.ts';
import { propositionsOf } from './propositions.ts';
import { readUnits } from './read-units.ts';
import { isVerbUnit, type NameUnit, type Unit } from './unit.ts';

/** A sentence that a statement may be held against. */
export interface Passage {
  readonly source: Source;
  /** Its index among the sentences of all texts. */
  readonly at: number;
  /** UTF-16 offsets into the source's text. */
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
  /** What parts of it say by themselves. */
  readonly propositions: readonly (readonly Unit[])[];
  /** What it tells of a part of what a noun names, and of what didn't come: only what a statement excludes is held against these. */
  readonly lacking: readonly (readonly Unit[])[];
  /** Folded words and numbers, for the same words said again. */
  readonly words: string;
  /** Whose words stand in it. */
  readonly attributions: readonly Attribution[];
  /** Whether a sentence beside it denies it, takes it back or says that it is no fact. */
  readonly isDisputed?: true;
}

/** An article as the judge knows it. */
export interface Judged {
  readonly article: Article;
  /** The day, or else the year, that relative days of the article count from, and those of a statement with them; ISO 8601. */
  readonly writtenOn: string;
  readonly passages: readonly Passage[];
  readonly names: ArticleNames;
  readonly descriptions: Descriptions;
  readonly epithets: Epithets;
  readonly holders: OfficeHolders;
  /** Keys of the nouns that the article only tells of with one place behind them. */
  readonly soleNames: ReadonlyMap<string, NameUnit>;
  /** Six rumours one after the other: what such an article says plainly may be what it denies a sentence later. */
  readonly isOnFalsehoods: boolean;
}

/** Most units of a sentence that is laid under statements: what goes on without a full stop is a list, or a text that lost its marks. */
const longestSentence = 300;

/** Whether units are too many for a sentence; its words are still found and quoted. */
export function isEndless({ length }: readonly Unit[]): boolean {
  return length > longestSentence;
}

const known = new WeakMap<Article, Judged>();

/** Returns `article` with its sources, read once. */
export function judged(article: Article): Judged {
  let found = known.get(article);
  if (found === undefined) {
    found = read(article);
    known.set(article, found);
  }
  return found;
}

function writingDay(article: Article): string {
  const { lang, text, publishedAt } = article;
  const day = languages[lang].dayOfWriting(tokensOf(article), text, dayFrom(publishedAt));
  return day === undefined ? publishedAt.slice(0, 'YYYY'.length) : isoOf(day);
}

function read(article: Article): Judged {
  const language = languages[article.lang].judging;
  const writtenOn = writingDay(article);
  const readings = [article, ...article.sources].map((source) => ({
    source,
    // A source is read like an article of its own day, in the article's language.
    reading: understand({ ...article, ...source, publishedAt: source.publishedAt ?? article.publishedAt }),
  }));
  const names = namesOf(
    readings.flatMap(({ source, reading }) =>
      reading.entities.map((mention) => ({ mention, text: source.text })),
    ),
  );
  const written = readings.flatMap(({ source, reading }) => {
    const sentences = reading.sentences.map((sentence, at) => ({
      sentence,
      at,
      source,
      paragraph: sentence.paragraph,
      units: datesAhead(
        readUnits(sentence.tokens, knownIn(sentence.tokens, sentence.mentions, names), language),
        source === article ? writtenOn : (source.publishedAt ?? article.publishedAt),
        language.sets,
      ),
    }));
    const attributions = withPronounSpeakers(reading.attributions, sentences, source.text);
    return sentences.map((sentence) => ({ ...sentence, attributions }));
  });
  const title = tokenize(article.title);
  const headline = readUnits(title, knownIn(title, [], names), language);
  const epithets = epithetsOf([headline, ...written.map(({ units }) => units)], language);
  const plain = written.map(({ units, ...sentence }) => ({
    ...sentence,
    units: withoutEpithets(units, epithets, language.verbFirst),
  }));
  const descriptions = descriptionsOf(
    withoutEpithets(headline, epithets, language.verbFirst),
    plain.map(({ units }) => units),
    language,
    properWords(plain.map(({ units, source }) => ({ units, text: source.text }))),
    plain.map(({ paragraph }) => paragraph),
  );
  const told = plain.map(({ sentence, at, source, paragraph, attributions, units }, index) => {
    const { start, end, tokens } = sentence;
    const said = attributions.filter(({ content, cue }) =>
      [content, cue].some((part) => part.start < end && part.end > start),
    );
    const before = attributions.findLast(
      (other) => other.sentence === at - 1 && other.speaker?.kind === 'named',
    );
    return {
      source,
      start,
      end,
      paragraph,
      namesMore: hasCapital(language.verbFirst ? units : withoutOffice(units), source.text),
      units: backshifted(
        described(units, descriptions, language.headFirst, [...(plain[index - 1]?.units ?? []), ...units]),
        attributions,
      ),
      words: wordsOf(tokens),
      attributions: [
        ...(language.verbFirst ? said : said.map((attribution) => withoutOwner(attribution, units))),
        ...phraseSources(
          { text: source.text, start, end, units, sentence: at },
          said,
          before?.speaker,
          language.inquitBehind,
        ),
      ],
    };
  });
  const subjects = withSubjects(
    told,
    language,
    (mention) => names.byWords.get(fold(mention.name))?.bearer ?? mention.entity,
  );
  const offices = plain.map(({ units, source }) => {
    const titleOf = ({ start, mention }: NameUnit) =>
      language.unitsOf(tokenize(source.text.slice(start, mention.start)));
    return language.verbFirst ? [] : officesIn(units, language.sets, titleOf);
  });
  const left = new Set(language.verbFirst ? [] : plain.flatMap(({ units }) => whoLeft(units, language.sets)));
  const all = [headline, ...plain.map(({ units }) => units)];
  const headWords = wordsOf(title);
  const disputed = language.disputed?.(
    told.map(({ words, paragraph, attributions }, index) => ({
      words,
      paragraph,
      units: plain[index]?.units ?? [],
      isReport: attributions.length > 0,
    })),
    headWords,
  );
  const passages = told.map(({ paragraph, namesMore: _, ...passage }, index): Passage => {
    const last = told[index - 1];
    const before = last?.source === passage.source && last.paragraph === paragraph ? last.units : undefined;
    // What somebody is told to have said stays said, whoever denies it behind.
    const answer = passage.attributions.length > 0 ? undefined : plain[index + 1]?.units;
    if (language.disclaims?.(plain[index]?.units ?? [], answer) === true)
      return { ...passage, at: index, units: [], lacking: [], propositions: [], words: '' };
    const resolved = language.resolved(passage.units, {
      before,
      headline,
      about: descriptions.title,
      proper: descriptions.proper,
      all,
    });
    return {
      ...passage,
      at: index,
      ...(disputed?.has(index) === true ? { isDisputed: true } : {}),
      lacking: isEndless(passage.units) ? [] : (language.lacking?.(passage.units) ?? []),
      propositions: isEndless(passage.units)
        ? []
        : distinct([
            ...propositionsOf(passage.units, language),
            ...(language.verbFirst ? (language.toldBeside?.(passage.units) ?? []) : []),
            ...(offices[index] ?? []).flatMap(toldOf),
            ...(subjects[index] ?? []).flatMap((units) => [units, ...(language.toldBeside?.(units) ?? [])]),
            ...resolved.flatMap((units) => [[...units], ...propositionsOf(units, language)]),
          ]).map((units) => (language.verbFirst ? units : asOfThen(units, passage.units, left))),
    };
  });
  const held = offices.flatMap((found, index) =>
    isOfOtherTime(plain[index]?.units ?? []) ? [] : found.filter(({ holder }) => !left.has(holder.bearer)),
  );
  const holders = holdersOf(held);
  const isOnFalsehoods = title.some(({ norm }) => language.sets.falsehoods.has(norm));
  const soleNames = soleNamesIn(passages.map(({ units }) => units));
  return { article, writtenOn, passages, names, descriptions, epithets, holders, soleNames, isOnFalsehoods };
}

/** Returns the propositions without those that hold the same units again. */
function distinct(propositions: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  return propositions.filter(
    (units, at) =>
      !propositions
        .slice(0, at)
        .some(
          (other) => other.length === units.length && other.every((unit, index) => unit === units[index]),
        ),
  );
}

/** `A rival of Tom Reed said`: whose rival somebody is doesn't tell who he is. */
function withoutOwner(attribution: Attribution, units: readonly Unit[]): Attribution {
  const { speaker, ...rest } = attribution;
  const at = units.findIndex((unit) => unit.kind === 'name' && unit.end > (speaker?.start ?? 0));
  const [noun, link] = [units[at - 2], units[at - 1]];
  const isOwner =
    speaker?.mention?.type === 'person' &&
    !speaker.inherited &&
    noun?.kind === 'word' &&
    !isVerbUnit(noun) &&
    link?.kind === 'small' &&
    link.role === 'link' &&
    ['of', 'for', 'to'].includes(link.sense);
  return isOwner ? rest : attribution;
}

/** `said that the study gave licence`: in reported words a past may stand for a present. */
function backshifted(units: readonly Unit[], attributions: readonly Attribution[]): Unit[] {
  return units.map((unit) => {
    if (!isVerbUnit(unit) || unit.verb.tense !== 'past') return unit;
    const isReported = attributions.some(
      ({ kind, content }) => kind === 'indirect' && content.start <= unit.start && content.end >= unit.end,
    );
    return isReported ? { ...unit, verb: { ...unit.verb, tense: 'unknown' } } : unit;
  });
}

/** Returns the folded words and numbers of `tokens` in one string: marks tell no two sentences apart. */
export function wordsOf(tokens: SentenceReading['tokens']): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm)
    .join(' ');
}
