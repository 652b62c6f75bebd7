// The main clause of an English or French news sentence: subject, finite verb, and what follows up to the first edge.
import { type Clause, type Slot, verbatimClause } from '../../reading/clause.ts';
import { type Mention, type NameMention, phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { plainSentence } from './asides.ts';
import type { FiniteVerb, LatinGrammar } from './grammar.ts';

/** Most tokens of a subject; a longer one hides clauses of its own. */
const longestSubject = 9;
const leastTokens = 4;

/** Returns the main clause of `sentence`, if its shape is plain. */
export function findLatinClauses(given: SentenceReading, grammar: LatinGrammar): Clause[] {
  const { sentence, omitted } = plainSentence(given, grammar);
  const { tokens } = sentence;
  if (tokens[0]?.kind === 'mark' && tokens[0].norm !== '"') return [];
  // What opens with a quotation is somebody's words, not the paper's.
  if (tokens[0]?.norm === '"') return [verbatimClause('speech', sentence)];
  const lead = leadOf(sentence, grammar);
  const from = lead?.to ?? 0;
  const verbAt = verbIndex(tokens, from, sentence.mentions, grammar);
  const first = tokens[from];
  const verbToken = tokens[verbAt];
  const verb = verbToken === undefined ? undefined : grammar.verbOf(verbToken.norm, verbToken.text);
  if (first === undefined || verbToken === undefined || verb === undefined) return [];
  const to = clauseEnd(tokens, verbAt, sentence.mentions, grammar);
  const inside = trimmed(tokens.slice(from, to));
  const last = inside.at(-1);
  if (last === undefined || inside.length < leastTokens || last.end <= verbToken.end) return [];
  const mentions = sentence.mentions.filter(
    (mention) => mention.start >= first.start && mention.end <= last.end,
  );
  const mention = subjectMention(mentions, tokens.slice(from, verbAt));
  const embedded = inside.find(
    (token) => token.start > verbToken.start && grammar.complementizers.has(token.norm),
  );
  const shape = { inside, mentions, verbToken, embeddedFrom: embedded?.start };
  const slots: Slot[] = lead?.slot === undefined ? [] : [lead.slot];
  if (mention !== undefined)
    slots.push({
      role: 'who',
      mention,
      start: mention.titleStart,
      end: mention.end,
      preposition: '',
      attached: true,
    });
  slots.push(...findSlots(shape, mention, grammar));
  return [
    {
      kind: grammar.sayings.has(verb.base) || embedded !== undefined ? 'speech' : 'event',
      start: first.start,
      end: last.end,
      omitted,
      tokens: inside,
      mentions,
      verb: {
        start: verbToken.start,
        end: verbToken.end,
        gender: 'unmarked',
        tense: verb.tense,
        lemma: verb.base,
      },
      subject: {
        start: first.start,
        end: tokens[verbAt - 1]?.end ?? first.end,
        ...(mention === undefined ? {} : { mention }),
        coordinated: tokens.slice(from, verbAt).some((token) => grammar.conjunctions.has(token.norm)),
      },
      slots,
      negated: inside.some((token) => grammar.negators.has(token.norm)),
      modality: modalityOf(inside, mentions, verb, grammar),
      dangling: isDangling(inside, mentions, tokens.slice(from, verbAt), grammar),
      marks: [],
    },
  ];
}

/** A dated opening before a comma: `In 2019, …`, « Le 3 mai 2024, … ». Any other opening is left to itself. */
function leadOf(sentence: SentenceReading, grammar: LatinGrammar): { to: number; slot?: Slot } | undefined {
  const comma = sentence.tokens.slice(0, 9).findIndex((token) => token.norm === ',');
  const last = sentence.tokens[comma - 1];
  const first = sentence.tokens[0];
  if (last === undefined || first === undefined) return undefined;
  const date = sentence.mentions.find((mention) => mention.type === 'date' && mention.end === last.end);
  if (date === undefined) return undefined;
  const words = sentence.tokens.slice(0, comma).filter((token) => token.end <= phraseStart(date));
  if (words.length > 1 || (words[0] !== undefined && !grammar.prepositions.has(words[0].norm)))
    return undefined;
  return {
    to: comma + 1,
    slot: {
      role: 'when',
      mention: date,
      start: first.start,
      end: last.end,
      preposition: words[0]?.norm ?? '',
      attached: true,
    },
  };
}

function verbIndex(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
  grammar: LatinGrammar,
): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + longestSubject + 1); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return -1;
    if (grammar.edges.has(token.norm) || grammar.complementizers.has(token.norm)) return -1;
    if (mentions.some((mention) => mention.start <= token.start && mention.end >= token.end)) continue;
    if (grammar.verbOf(token.norm, token.text) !== undefined && !/^\p{Lu}/u.test(token.text)) return at;
  }
  return -1;
}

function clauseEnd(
  tokens: readonly Token[],
  verbAt: number,
  mentions: readonly Mention[],
  grammar: LatinGrammar,
): number {
  let quoted = false;
  for (let at = verbAt + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.norm === '"') quoted = !quoted;
    if (quoted || mentions.some((mention) => mention.start < token.start && mention.end >= token.end))
      continue;
    if (token.kind === 'mark' && ',.;:?!…()-'.includes(token.norm)) return at;
    if (grammar.edges.has(token.norm)) return at;
    // A second finite verb after a conjunction begins a clause of its own.
    const next = tokens[at + 1];
    if (
      grammar.conjunctions.has(token.norm) &&
      next !== undefined &&
      grammar.verbOf(next.norm, next.text) !== undefined
    )
      return at;
  }
  return tokens.length;
}

function trimmed(tokens: readonly Token[]): Token[] {
  let to = tokens.length;
  while (
    to > 0 &&
    tokens[to - 1]?.kind === 'mark' &&
    tokens[to - 1]?.norm !== '"' &&
    tokens[to - 1]?.norm !== '%'
  )
    to--;
  return tokens.slice(0, to);
}

function subjectMention(mentions: readonly Mention[], subject: readonly Token[]): NameMention | undefined {
  const first = subject[0];
  const last = subject.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return mentions.find(
    (mention): mention is NameMention =>
      mention.type !== 'date' &&
      mention.type !== 'number' &&
      mention.end === last.end &&
      mention.titleStart <= (subject[1]?.start ?? first.start),
  );
}

interface Shape {
  readonly inside: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly verbToken: Token;
  readonly embeddedFrom: number | undefined;
}

function findSlots(shape: Shape, subject: NameMention | undefined, grammar: LatinGrammar): Slot[] {
  const slots: Slot[] = [];
  for (const mention of shape.mentions) {
    if (mention === subject || mention.start < shape.verbToken.end) continue;
    if (shape.embeddedFrom !== undefined && mention.start > shape.embeddedFrom) break;
    const start = phraseStart(mention);
    const before = shape.inside.findLast((token) => token.end <= start);
    const word = before === undefined ? '' : asWritten(before);
    const preposition = grammar.prepositions.has(word) ? word : '';
    const from = preposition === '' || before === undefined ? start : before.start;
    const attached = isNear(shape, from, grammar) && !isListed(shape, mention, grammar);
    const base = { mention, start: from, end: mention.end, preposition, attached };
    if (mention.type === 'date') slots.push({ ...base, role: 'when' });
    else if (mention.type === 'number') slots.push({ ...base, role: 'howMany', start });
    else if (mention.type === 'place' && preposition !== '') slots.push({ ...base, role: 'where' });
  }
  return slots;
}

/** Whether nothing between verb and phrase could have taken the phrase: no frame, no second verb. */
function isNear(shape: Shape, start: number, grammar: LatinGrammar): boolean {
  for (const token of shape.inside) {
    if (token.start <= shape.verbToken.start) continue;
    if (token.start >= start) return true;
    if (grammar.frames.has(token.norm) || token.norm === '"') return false;
  }
  return true;
}

function isListed(shape: Shape, mention: Mention, grammar: LatinGrammar): boolean {
  const next = shape.inside.find((token) => token.start >= mention.end);
  const before = shape.inside.findLast((token) => token.end <= phraseStart(mention));
  const joins = (token: Token | undefined) => token !== undefined && grammar.conjunctions.has(token.norm);
  return joins(next) || joins(before);
}

/** The word in small letters with a plain apostrophe. */
function asWritten(token: Token): string {
  return token.text.toLowerCase().replace('’', "'");
}

function modalityOf(
  all: readonly Token[],
  mentions: readonly Mention[],
  verb: FiniteVerb,
  grammar: LatinGrammar,
): Clause['modality'] {
  // «May» is a month in a date and a hedge elsewhere.
  const inside = all.filter((token) => !isCovered(token, mentions));
  if (inside.some((token) => grammar.judgements.has(token.norm))) return 'opinion';
  if (inside.some((token) => grammar.hedges.has(token.norm))) return 'expected';
  return verb.tense === 'past'
    ? 'asserted'
    : verb.tense === 'present' && verb.auxiliary
      ? 'asserted'
      : 'expected';
}

function isCovered(token: Token, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => phraseStart(mention) <= token.start && mention.end >= token.end);
}

/** A pronoun that points outside, a habit told by a weekday, or a subject that only says `the company`. */
function isDangling(
  inside: readonly Token[],
  mentions: readonly Mention[],
  subject: readonly Token[],
  grammar: LatinGrammar,
): boolean {
  if (inside.some((token) => grammar.pointers.has(token.norm) && !isCovered(token, mentions))) return true;
  const before = (mention: Mention) => inside.findLast((token) => token.end <= mention.start);
  if (
    mentions.some(
      (mention) =>
        mention.type === 'date' &&
        mention.told === 'relative' &&
        grammar.habits.has(before(mention)?.norm ?? ''),
    )
  )
    return true;
  if (grammar.clitics.has(subject.at(-1)?.norm ?? '')) return true;
  const [first, , third] = subject;
  const isBare = first !== undefined && third === undefined && grammar.articles.has(first.norm);
  return isBare && !mentions.some((mention) => mention.start < (subject.at(-1)?.end ?? 0));
}
