// The main clauses of an Arabic news sentence: verb first, then its subject, objects and phrases up to the first edge;
// after «و» a second verb may go on with the same subject.
import type { Clause } from '../../reading/clause.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { findAppositions } from './appositions.ts';
import { type ClauseExtent, clauseEnd } from './clause-end.ts';
import { hasBoundPronoun, isDangling, stanceOfClause } from './clause-stance.ts';
import { limitsWhatIsTold } from './cut-limits.ts';
import { withCommas } from './dropped-words.ts';
import { joiningAdverbs, negators } from './function-words.ts';
import { findOpening } from './openings.ts';
import { findSlots } from './slots.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/** Fewest tokens of a clause that says anything. */
const leastTokens = 4;

/** What the slot finder looks at. */
export interface ClauseShape {
  readonly text: string;
  readonly sentence: SentenceReading;
  readonly inside: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly form: VerbForm;
  readonly lead: readonly Token[];
  /** Offset from which the clause is embedded speech; nothing there is asked as the paper's own. */
  readonly embeddedFrom: number | undefined;
  readonly subject: Clause['subject'];
}

/** Returns the clauses of `sentence` when it begins with a listed verb, else none. */
export function findClauses(sentence: SentenceReading, text: string): Clause[] {
  const fragments = findAppositions(sentence);
  const opening = findOpening(sentence.tokens);
  const first = clauseAt(sentence, text, opening.from, opening.lead, undefined);
  if (first === undefined) return fragments;
  const second = continuation(sentence, text, first);
  return [first.clause, ...(second === undefined ? [] : [second.clause]), ...fragments];
}

interface Found {
  readonly clause: Clause;
  readonly edge: ClauseExtent;
}

/** The clause whose verb stands at token `from`; `inherited` is the subject it goes on with. */
function clauseAt(
  sentence: SentenceReading,
  text: string,
  from: number,
  lead: readonly Token[],
  inherited: NameMention | undefined,
): Found | undefined {
  const { tokens } = sentence;
  const negated = negators.has(tokens[from]?.norm ?? '');
  const at = negated ? from + 1 : from;
  const verbToken = tokens[at];
  const form = verbToken === undefined ? undefined : verbFormOf(verbToken.norm);
  if (
    verbToken === undefined ||
    form === undefined ||
    form.verb.class === 'help' ||
    isPartOfName(sentence.mentions, verbToken)
  )
    return undefined;
  const edge = clauseEnd(tokens, at, sentence.mentions);
  if (edge.to - at < leastTokens - (inherited === undefined ? 0 : 1)) return undefined;
  const isOmitted = (span: { start: number; end: number }) =>
    edge.omitted.some((gap) => span.start >= gap.start && span.end <= gap.end);
  const inside = tokens.slice(at, edge.to).filter((token) => !isOmitted(token));
  const start = verbToken.start + form.connective.length;
  const end = inside.at(-1)?.end ?? verbToken.end;
  const mentions = sentence.mentions.filter(
    (mention) => mention.start >= start && mention.end <= end && !isOmitted(mention),
  );
  const subject = findSubject(inside, mentions, form);
  if (inherited !== undefined && (subject !== undefined || inherited.gender !== form.gender))
    return undefined;
  // «وسُجّلت قبالتها هزة»: a pronoun right behind the verb means the first subject, so the verb has another.
  if (inherited !== undefined && inside[1] !== undefined && hasBoundPronoun(inside[1])) return undefined;
  if (inherited !== undefined && hasLateSubject(inside, mentions)) return undefined;
  const shape = { text, sentence, inside, mentions, form, lead, embeddedFrom: edge.embeddedFrom, subject };
  const antecedents = inherited === undefined ? mentions : [inherited, ...mentions];
  const kind = kindOf(form, edge.embeddedFrom !== undefined);
  const clause: Clause = {
    kind,
    ...(kind === 'event' && form.tense === 'past' ? { deed: true } : {}),
    start,
    end,
    omitted: edge.omitted,
    tokens: inside,
    mentions,
    verb: { start, end: verbToken.end, gender: form.gender, tense: form.tense, lemma: form.verb.past },
    ...(subject === undefined ? {} : { subject }),
    ...(inherited === undefined ? {} : { inherited }),
    slots: findSlots(shape),
    edits: inside.flatMap((_, index) =>
      joiningAdverbs.has(inside[index]?.norm ?? '') ? [withCommas(inside, index)] : [],
    ),
    negated: negated || inside.some((token) => negators.has(token.norm)),
    // What holds on a condition, or but for something, is no plain fact without it.
    ...(limitsWhatIsTold(tokens.slice(edge.to)) || isMaybe(tokens[from - 1], form)
      ? { modality: 'expected' }
      : stanceOfClause(inside, form)),
    dangling:
      !edge.complete ||
      opensWithObject(inside) ||
      isDangling(inside, antecedents, inherited !== undefined, form.gender),
    marks: [],
  };
  return { clause, edge };
}

/** «… ، وتدخلت عسكريا»: a verb with «و» right after the first clause, without a subject of its own. */
function continuation(sentence: SentenceReading, text: string, first: Found): Found | undefined {
  const subject = first.clause.subject;
  if (subject?.mention === undefined || subject.coordinated || first.clause.kind === 'speech')
    return undefined;
  if (subject.mention.type === 'date' || subject.mention.type === 'number') return undefined;
  let next = first.edge.to;
  if (sentence.tokens[next]?.norm === ',') next++;
  const form = verbFormOf(sentence.tokens[next]?.norm ?? '');
  return form?.connective === 'و' ? clauseAt(sentence, text, next, [], subject.mention) : undefined;
}

/** «وحضر الافتتاح 300 ضيف»: a count behind the object is who did it. */
function hasLateSubject(inside: readonly Token[], mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    if (mention.type !== 'number' || !(mention.unitKind === 'count' || mention.unitKind === 'none'))
      return false;
    const at = inside.findIndex((token) => token.start >= mention.boundStart);
    return at > 1 && inside[at - 1]?.norm.startsWith('ال') === true;
  });
}

/** «دخلت الخدمةَ في …»: where the object is written as one and comes first, whoever did it may stand behind the edge. */
function opensWithObject([, object, ...rest]: readonly Token[]): boolean {
  return object?.text.endsWith('\u064E') === true && !rest.some(({ text }) => /[\u064C\u064F]$/.test(text));
}

/** «قد يصل» may come; «قد وصل» has come. */
function isMaybe(before: Token | undefined, { tense }: VerbForm): boolean {
  return tense !== 'past' && before?.norm.endsWith('قد') === true;
}

/** Whether the would-be verb is part of a name («يزيد», «أحمد»). */
function isPartOfName(mentions: readonly Mention[], token: Token): boolean {
  return mentions.some((mention) => mention.start <= token.start && mention.end >= token.end);
}

/** Calls and demands are deeds; only reported words are speech. */
const deeds: ReadonlySet<string> = new Set(['دعا', 'طالب', 'رحّب', 'ندّد', 'أشاد', 'تابع', 'كشف']);

function kindOf(form: VerbForm, embeds: boolean): Clause['kind'] {
  if (embeds || (form.verb.class === 'say' && !deeds.has(form.verb.past))) return 'speech';
  if (form.verb.class === 'measure') return 'quantity';
  return form.verb.class === 'state' ? 'state' : 'event';
}

/** The noun phrase after the verb, where it is a name with or without its title. */
function findSubject(
  inside: readonly Token[],
  mentions: readonly Mention[],
  form: VerbForm,
): Clause['subject'] {
  const after = inside[1];
  if (after === undefined) return undefined;
  const mention = mentions.find(
    (found): found is NameMention =>
      found.type !== 'number' &&
      found.type !== 'date' &&
      found.titleStart <= after.start &&
      found.end > after.start,
  );
  if (mention === undefined || mention.titleStart < (inside[0]?.end ?? 0)) return undefined;
  const next = inside.find((token) => token.start >= mention.end);
  const coordinated =
    next?.norm.startsWith('و') === true && next.norm.length > 2 && verbFormOf(next.norm) === undefined;
  const fits = mention.gender === 'unknown' || mention.gender === form.gender;
  return fits ? { start: mention.titleStart, end: mention.end, mention, coordinated } : undefined;
}
