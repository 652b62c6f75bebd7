// A frame without a clause of its own: a participle that opens a sentence (« Fondée en 1950, la Ligue Atlas … »).
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import { verbatimClause } from '../../../reading/clause.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import { namedSubject } from '../pronouns.ts';
import { retold } from '../retold-clause.ts';
import { type SentenceClause, sentenceClauses } from '../sentence-clauses.ts';
import { onlyCompany } from '../sole-company.ts';
import type { Unit } from '../units.ts';
import type { FrameWords } from './frame-words.ts';

/** Whom the participle tells of, as the question calls it. */
interface Opened {
  readonly words: string;
  readonly name?: NameMention;
  /** Only the headline tells which one it is. */
  readonly isOfHeadline?: true;
}

/** Returns the questions on `Built in Japan in 1988 and sold in 2011, the Ardent …`: what the participles tell of what follows. */
export function openingDrafts(
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Draft[] {
  const [clause] = sentenceClauses(sentence, words.grammar);
  if (clause === undefined) return [];
  const { units, lead, subject } = clause;
  if (lead.kind === 'none' || units[lead.from]?.participle !== true || units[lead.to]?.kind !== 'comma')
    return [];
  const opened = lead.to + 1 === subject.from ? openedBy(clause, sentence, told, words) : undefined;
  if (opened === undefined) return [];
  return participlesIn(units, lead.from, lead.to).flatMap(([from, to]) =>
    phraseDrafts(units.slice(from, to), opened, sentence, claim, told, words),
  );
}

/** The subject behind the opening: a body, a place or a capital, a noun of the headline, or the company that the article is about. */
function openedBy(
  clause: SentenceClause,
  sentence: SentenceReading,
  { text }: Told,
  { grammar }: FrameWords,
): Opened | undefined {
  const { units, subject, aside } = clause;
  const row = units.slice(subject.from, aside === undefined ? subject.to : aside.from - 1);
  const [first, second] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined || last.possessive === true) return undefined;
  const own = text.slice(first.start, last.end);
  const small = first.kind === 'det' ? own.charAt(0).toLowerCase() + own.slice(1) : own;
  const name = namedSubject(clause);
  if (name?.type === 'person') return undefined;
  if (name !== undefined) {
    const article = first.kind === 'det' ? text.slice(first.start, name.start).toLowerCase() : '';
    return { words: `${article}${text.slice(name.start, name.end)}`, name };
  }
  const rest = first.kind === 'det' ? row.slice(1) : row;
  if (rest.length > 0 && rest.every(({ capital, mention }) => capital && mention?.type !== 'person'))
    return { words: small };
  if (row.length !== 2 || second === undefined || !grammar.definites.has(first.written)) return undefined;
  if (second.kind !== 'word' && second.kind !== 'weak') return undefined;
  const company = grammar.companyNouns.has(second.written) ? onlyCompany(sentence, grammar) : undefined;
  if (company !== undefined) return { words: company.name, name: company };
  return sentence.around.title.has(second.norm) ? { words: small, isOfHeadline: true } : undefined;
}

/** The stretches that begin with a participle: `Opened in 1961`, `bought by its owners in 2014`. */
function participlesIn(units: readonly Unit[], from: number, to: number): [number, number][] {
  const starts = [from];
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:coord|comma)$/.test(units[at]?.kind ?? '') && units[at + 1]?.participle === true)
      starts.push(at + 1);
  return starts.map((start) => {
    const end = units.findIndex(
      ({ kind }, at) => at > start && (kind === 'comma' || (kind === 'coord' && starts.includes(at + 1))),
    );
    return [start, Math.min(end < 0 ? to : end, to)];
  });
}

/** What a question may not tell of a thing with its participle: who else, or what was told of before. */
const foreign: ReadonlySet<Unit['kind']> = new Set([
  'rel',
  'verb',
  'that',
  'pron',
  'comma',
  'neg',
  'quote',
  'coord',
]);

/** Most units of a stretch that is told. */
const longestStretch = 14;

function phraseDrafts(
  units: readonly Unit[],
  opened: Opened,
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Draft[] {
  const [participle] = units;
  const last = units.at(-1);
  const { grammar, asking } = words;
  if (participle === undefined || last === undefined || units.length > longestStretch) return [];
  if (grammar.isSayingParticiple(participle.written) || ofBeing.test(participle.written)) return [];
  if (units.some((unit, at) => foreign.has(unit.kind) || isUnknown(units, at, sentence, grammar))) return [];
  const content = told.text.slice(participle.start, participle.end).toLowerCase();
  const auxiliary =
    words.auxiliaryOf(content, opened.name) ??
    (/s$/.test(opened.words) ? undefined : words.auxiliaryOf(content, aThing));
  if (auxiliary === undefined) return [];
  const [verb = '', ...carried] = auxiliary.split(' ');
  const others = (mention: Mention) => units.filter((unit) => unit.mention?.type === mention.type).length > 1;
  return units.flatMap(({ mention }, at) => {
    const before = units[at - 1];
    if (mention === undefined || before === undefined || others(mention)) return [];
    const isLed = before.kind === 'prep';
    if (!isLed && (before !== participle || mention.type !== 'date')) return [];
    const preposition = isLed ? before.written : '';
    const isWhole = at === units.length - 1 && at <= 2;
    const opening =
      mention.type === 'date' &&
      mention.told === 'full' &&
      mention.until === undefined &&
      mention.conflict === undefined
        ? asking.when(preposition, mention.value.granularity)
        : mention.type === 'place' && isWhole
          ? asking.where(preposition, mention.sort)
          : undefined;
    if (opening === undefined) return [];
    const start = isLed ? before.start : mention.start;
    const gone: Edit = { start, end: mention.end, with: '' };
    const rest = retold(told.text, participle.end, last.end, [gone]).trim();
    const stem = words.arrange(opening, {
      subject: opened.words,
      verb,
      finite: { base: 'be', tense: 'past', auxiliary: true },
      content,
      rest: [...carried, content, ...(rest === '' ? [] : [rest])].join(' '),
    });
    if (stem === undefined) return [];
    return draftOf(sentence, claim, {
      name: mention.type === 'date' ? `when-${mention.value.granularity}` : 'where',
      stem: words.finished(stem),
      asks: mention.type === 'date' ? 'when' : 'where',
      answer: mention,
      answerText:
        mention.type === 'date' ? asking.written(mention.value, told.text) : (mention as NameMention).name,
      mentions: [mention, ...(opened.name === undefined ? [] : [opened.name])],
      isOfHeadline: opened.isOfHeadline === true,
      start: mention.start,
      end: mention.end,
      span: { start: participle.start, end: last.end },
      explanation: words.explained(claim.quote.exact),
    });
  });
}

/** Somebody's birth and where a thing lies are no deeds; « arrivé » takes another auxiliary. */
const ofBeing =
  /^(?:born|based|located|situated|aged|known|né|situé|basé|âgé|connu|arrivé|parti|venu|devenu|entré|resté|mort|allé|tombé|monté|sorti|passé)e?s?$/;

/** One thing, for a language that asks whether there are more. */
const aThing = { number: 'singular' } as unknown as NameMention;

/** `by the state`, `his`: somebody or something told of before. */
function isUnknown(
  units: readonly Unit[],
  at: number,
  { around }: SentenceReading,
  { definites }: FrameWords['grammar'],
): boolean {
  const unit = units[at];
  if (unit?.kind === 'possessive') return !/^(?:its|their|son|sa|ses|leurs?)$/.test(unit.written);
  const next = units[at + 1];
  return (
    unit?.kind === 'det' &&
    definites.has(unit.written) &&
    next?.mention === undefined &&
    next?.capital !== true &&
    !around.title.has(next?.norm ?? '')
  );
}

interface Asked extends Pick<Draft, 'stem' | 'asks' | 'answer' | 'answerText'> {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly isOfHeadline: boolean;
  readonly start: number;
  readonly end: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly explanation: string;
}

function draftOf(sentence: SentenceReading, claim: Claim, asked: Asked): Draft {
  const { name, mentions, isOfHeadline, span, start, end, ...rest } = asked;
  // The phrase that is asked for closes nothing.
  const tokens = sentence.tokens.filter(
    (token) =>
      token.start >= span.start && token.end <= span.end && !(token.start >= start && token.end <= end),
  );
  const { fragment: _, ...whole } = verbatimClause('state', { ...span, tokens, mentions });
  return {
    ...rest,
    claim: {
      ...claim,
      id: `${claim.id}-${span.start}-${start}`,
      kind: 'state',
      clause: isOfHeadline ? { ...whole, leansOnHeadline: true as const } : whole,
    },
    pattern: `frame-small-${name}`,
    marks: [{ start, end }],
    reliability: 2,
    attached: true,
    allows: ['choice', 'text'],
  };
}
