// Who said what: the cue that announces words, their speaker, and the words themselves.

import { fold } from '../text/fold.ts';
import { findQuotations } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention, NameMention } from './mention.ts';
import type { SentenceReading } from './reading.ts';

/** A stretch of the article's text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How far a cue stands behind the words it announces. */
export type CueClass = 'neutral' | 'assert' | 'weak' | 'deny' | 'act';

/** Who is said to have spoken. The stretch is the whole phrase: titles, office and name. */
export interface Speaker extends Stretch {
  /** `named`: a person, a body or a country by its name; `office`: known by the office alone; `anonymous`: meant to stay unknown. */
  readonly kind: 'named' | 'office' | 'anonymous';
  /** Key that all mentions of one bearer share; an office's is its folded phrase. */
  readonly entity: string;
  /** The name in full, or the phrase as written. */
  readonly name: string;
  readonly gender: NameMention['gender'];
  /** Known from a sentence before this one, where the stretch then lies. */
  readonly inherited: boolean;
  /** The name inside the phrase, where there is one. */
  readonly mention?: NameMention;
}

/** Words given to a speaker. `speaker` is missing where nobody sure can be named. UTF-16 offsets into the article. */
export interface Attribution {
  /** Index of the sentence that the cue stands in, or that the words begin in where no cue announces them. */
  readonly sentence: number;
  readonly speaker?: Speaker;
  /** The agency or paper that passes another speaker's words on («نقلت وكالة … عن …»). */
  readonly carrier?: Stretch;
  /** The word or phrase that announces the words; empty where a quotation goes on without one. */
  readonly cue: Stretch;
  /** The cue's verb in its dictionary form («أعلن»), or `''` where a phrase announces the words («بحسب»). */
  readonly verb: string;
  readonly class: CueClass;
  /** What was said: the quoted words without their marks, or the clause with the word that opens it. May run over several sentences. */
  readonly content: Stretch;
  readonly kind: 'direct' | 'indirect';
  /** Whether the content surely ends where what was said ends. */
  readonly complete: boolean;
  /** The stretch from the first to the last of these parts, an inherited speaker's place left out. */
  readonly start: number;
  readonly end: number;
}

/** What a language tells about reporting. */
export interface ReportingWords {
  /** Folded verb form → class and gender, or `undefined` where the word reports nothing. */
  cue(
    norm: string,
  ): { readonly class: CueClass; readonly gender: 'm' | 'f' | 'unknown'; readonly verb: string } | undefined;
  /** Whether the subject may stand before its cue (`X said`); else it follows («قال X»). */
  readonly subjectFirst: boolean;
  /** Words that open indirect speech: «إن», `that`. */
  readonly openers: ReadonlySet<string>;
  /** Relative pronouns, in languages whose cue comes first. */
  readonly relatives: ReadonlySet<string>;
  /** Words that make a cue an aside: «كما قال». */
  readonly asides: ReadonlySet<string>;
  /** Phrases that name a source: «بحسب», `according to`. */
  readonly sources: ReadonlySet<string>;
  /** The office or body without a name that speaks right behind the cue at token `at`, as token indices, if one does. */
  office?(
    tokens: readonly Token[],
    at: number,
  ): { readonly from: number; readonly to: number; readonly isAnonymous: boolean } | undefined;
}

/** Most tokens between a cue and its speaker, or between the speaker and the words. */
const reach = 9;

/** Most words of a name or title set in quotation marks. */
const longestTitle = 3;

/** Returns the attributions of the sentences, one a sentence at most, in order. */
export function findAttributions(
  sentences: readonly SentenceReading[],
  text: string,
  words: ReportingWords,
): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of sentences) {
    const attribution = attributionOf(sentence, text, words, found.at(-1));
    if (attribution !== undefined) found.push(attribution);
  }
  return found;
}

function attributionOf(
  sentence: SentenceReading,
  text: string,
  words: ReportingWords,
  last: Attribution | undefined,
): Attribution | undefined {
  const said = text.slice(sentence.start, sentence.end);
  const quotations = findQuotations(said);
  // «قال لـ«الشرق الأوسط»، إن «المغرب قدّم …»»: a title in quotation marks is not what was said.
  const quotation =
    quotations.find(({ start, end }) => wordsIn(said.slice(start, end)) > longestTitle) ?? quotations[0];
  const quoted =
    quotation === undefined
      ? undefined
      : { start: sentence.start + quotation.start, end: sentence.start + quotation.end };
  for (const [at, token] of sentence.tokens.entries()) {
    if (quoted !== undefined && token.start > quoted.start && token.end < quoted.end) continue;
    const cue = words.cue(token.norm);
    if (cue === undefined) continue;
    const opener = sentence.tokens
      .slice(at + 1)
      .find((next) => words.openers.has(next.norm) || next.norm === ':');
    const content = contentOf(sentence, text, token, opener, quoted);
    if (content === undefined) continue;
    const speaker =
      speakerOf(sentence, at, words, content, cue.gender, text) ??
      officeOf(sentence, text, at, words, cue.gender) ??
      inherited(sentence, at, words, last, cue.gender);
    const start = Math.min(token.start, speaker?.start ?? token.start, content.start);
    return {
      sentence: sentence.index,
      ...(speaker === undefined ? {} : { speaker }),
      cue: { start: token.start, end: token.end, text: token.text },
      content: { start: content.start, end: content.end, text: text.slice(content.start, content.end) },
      kind: content.direct ? 'direct' : 'indirect',
      class: cue.class,
      verb: cue.verb,
      complete: content.direct || content.end >= sentence.end - 1,
      start,
      end: Math.max(content.end, token.end, speaker?.inherited === true ? 0 : (speaker?.end ?? 0)),
    };
  }
  return undefined;
}

const wordsIn = (words: string) => words.trim().split(/\s+/).length;

function contentOf(
  sentence: SentenceReading,
  text: string,
  cue: Token,
  opener: Token | undefined,
  quoted: { start: number; end: number } | undefined,
): { start: number; end: number; direct: boolean } | undefined {
  const isTitle =
    quoted !== undefined &&
    opener !== undefined &&
    wordsIn(text.slice(quoted.start, quoted.end)) <= longestTitle;
  if (quoted !== undefined && !isTitle && (quoted.start > cue.start || quoted.end <= cue.start)) {
    const between =
      quoted.start > cue.start ? text.slice(cue.end, quoted.start) : text.slice(quoted.end, cue.start);
    if (between.split(/\s+/).length <= reach + 4)
      return { start: quoted.start + 1, end: quoted.end - 1, direct: true };
  }
  if (opener === undefined) return undefined;
  let end = sentence.end;
  while (end > opener.end && '.!?؟'.includes(text[end - 1] ?? ' ')) end--;
  return opener.end < end ? { start: opener.start, end, direct: false } : undefined;
}

function speakerOf(
  sentence: SentenceReading,
  at: number,
  words: ReportingWords,
  content: { start: number; end: number },
  gender: 'm' | 'f' | 'unknown',
  text: string,
): Speaker | undefined {
  const cue = sentence.tokens[at];
  if (cue === undefined) return undefined;
  const names = sentence.mentions.filter(
    (mention): mention is NameMention =>
      (mention.type === 'person' || mention.type === 'organisation' || isState(mention)) &&
      !inside(mention, content),
  );
  const after = names.find(
    (name) => name.titleStart >= cue.end && tokensBetween(sentence, cue.end, name.titleStart) <= 2,
  );
  const before = names.findLast(
    (name) => name.end <= cue.start && tokensBetween(sentence, name.end, cue.start) <= 1,
  );
  const name = after ?? (words.subjectFirst ? before : antecedent(sentence, cue, names, words));
  if (name === undefined) return undefined;
  // «أعلنت الرئاسة والكرملين»: one of two speakers is not the speaker.
  const next = sentence.tokens.find((token) => token.start >= name.end);
  if (next !== undefined && /^و.{2,}/.test(next.norm) && !words.subjectFirst) return undefined;
  if (next !== undefined && words.subjectFirst && (next.norm === 'and' || next.norm === 'et'))
    return undefined;
  if (gender !== 'unknown' && name.gender !== 'unknown' && name.gender !== gender) return undefined;
  return namedSpeaker(name, text);
}

/** Returns the bearer of a name as a speaker, with the titles before the name. */
function namedSpeaker(mention: NameMention, text: string): Speaker {
  const { titleStart: start, end, entity, name, gender } = mention;
  return {
    kind: 'named',
    start,
    end,
    text: text.slice(start, end),
    entity,
    name,
    gender,
    inherited: false,
    mention,
  };
}

/** A country or a capital speaks for its government. */
function isState(mention: Mention): mention is NameMention {
  return mention.type === 'place' && (mention.sort === 'country' || mention.sort === 'capital');
}

/** «وقال وزير الصحة إن …»: a speaker known by the office alone. */
function officeOf(
  sentence: SentenceReading,
  text: string,
  at: number,
  words: ReportingWords,
  gender: 'm' | 'f' | 'unknown',
): Speaker | undefined {
  const office = words.office?.(sentence.tokens, at);
  const first = office === undefined ? undefined : sentence.tokens[office.from];
  const last = office === undefined ? undefined : sentence.tokens[office.to - 1];
  if (office === undefined || first === undefined || last === undefined) return undefined;
  const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {
    kind: office.isAnonymous ? 'anonymous' : 'office',
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    entity: `${office.isAnonymous ? 'anonymous' : 'office'}:${fold(name)}`,
    name,
    gender,
    inherited: false,
  };
}

/**
 * «ترامب الذي أشاد به …، وقال …»: a cue joined to a relative clause has the antecedent for its subject, if nobody else is
 * named between them.
 */
function antecedent(
  sentence: SentenceReading,
  cue: Token,
  names: readonly NameMention[],
  words: ReportingWords,
): NameMention | undefined {
  // «… درويش الذي «رحل»، كما قال»: a cue in an aside has its subject elsewhere.
  const before = sentence.tokens[sentence.tokens.indexOf(cue) - 1];
  if (before !== undefined && words.asides.has(before.norm)) return undefined;
  const name = names.findLast((candidate) => candidate.end <= cue.start);
  const next = sentence.tokens.find((token) => name !== undefined && token.start >= name.end);
  return next !== undefined && words.relatives.has(next.norm) ? name : undefined;
}

/** A cue without a subject carries on the last speaker, if the same paragraph or the next goes on and the gender agrees. */
function inherited(
  sentence: SentenceReading,
  at: number,
  words: ReportingWords,
  last: Attribution | undefined,
  gender: 'm' | 'f' | 'unknown',
): Speaker | undefined {
  if (words.subjectFirst || at !== 0 || last?.speaker === undefined || sentence.index - last.sentence > 1)
    return undefined;
  if (gender === 'unknown' || last.speaker.gender !== gender) return undefined;
  return { ...last.speaker, inherited: true };
}

function inside(span: { start: number; end: number }, content: { start: number; end: number }): boolean {
  return span.start >= content.start && span.end <= content.end;
}

function tokensBetween(sentence: SentenceReading, from: number, to: number): number {
  return sentence.tokens.filter((token) => token.start >= from && token.end <= to).length;
}
