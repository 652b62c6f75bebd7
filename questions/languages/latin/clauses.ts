// The main clauses of an English or French news sentence as questions need them: subject, finite verb, and the phrases after it
// that may be asked for.
import { type Clause, type Slot, verbatimClause } from '../../reading/clause.ts';
import { type Mention, type NameMention, phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { type Cut, cutsOf } from './cuts.ts';
import type { LatinGrammar } from './grammar.ts';
import { namedSubject } from './pronouns.ts';
import type { Unit, UnitKind } from './units.ts';

/** Returns the main clauses of `sentence`, each as far as its cuts reach. */
export function findLatinClauses(sentence: SentenceReading, grammar: LatinGrammar): Clause[] {
  if (!isSentence(sentence)) return [];
  // What opens with a quotation is somebody's words, not the paper's.
  if (sentence.tokens[0]?.norm === '"') return [verbatimClause('speech', sentence)];
  return cutsOf(sentence, grammar).map((cut) => clauseOf(cut, sentence, grammar));
}

/** Words before the colon of a picture's credit. */
const captions: ReadonlySet<string> = new Set([
  'image',
  'photo',
  'photograph',
  'photographie',
  'illustration',
  'credit',
  'file',
]);

/** Verbs before the place a report was written in. */
const credits: ReadonlySet<string> = new Set(['wrote', 'reported', 'reporting']);

/** Whether it ends as one: headings and captions don't. */
export function isSentence({ tokens }: SentenceReading): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  // `… reported from London.`: who wrote it.
  if (tokens.some(({ norm }, index) => credits.has(norm) && tokens[index + 1]?.norm === 'from')) return false;
  const isCaption = tokens.some(({ norm }, index) => captions.has(norm) && tokens[index + 1]?.norm === ':');
  if (isCaption) return false;
  const isStop = (norm: string | undefined) => norm === '.' || norm === '!' || norm === '?';
  return isStop(last?.norm) || (last?.norm === '"' && isStop(before?.norm)) || last?.norm === '"';
}

/** Returns `cut` as a clause: its parts in offsets, with whose word it is. */
export function clauseOf(cut: Cut, sentence: SentenceReading, grammar: LatinGrammar): Clause {
  const { clause, start, end, edits, stance } = cut;
  const { units, verb, subject, lead } = clause;
  const isInside = (part: { start: number; end: number }) =>
    part.start >= start &&
    part.end <= end &&
    !edits.some((edit) => part.start < edit.end && part.end > edit.start);
  const mentions = sentence.mentions.filter(isInside);
  const named = cut.inherited ?? namedSubject(clause);
  const verbStart = units[verb.from]?.start ?? start;
  const finite = units[verb.at];
  const subjectUnits = units.slice(subject.from, subject.to);
  const isShared = clause.shared !== undefined;
  const slots: Slot[] = [];
  if (named !== undefined) slots.push(subjectSlot(cut, named));
  slots.push(...speakerSlots(cut), ...leadSlots(cut), ...phraseSlots(cut, mentions, grammar));
  const isSaid = isSpeech(cut, grammar);
  return {
    kind: isSaid ? 'speech' : 'event',
    ...(!isSaid && isDeed(clause, grammar) ? { deed: true } : {}),
    start,
    end,
    omitted: [],
    edits,
    tokens: sentence.tokens.filter(isInside),
    mentions,
    verb: {
      start: verbWordStart(cut) ?? verbStart,
      end: finite?.end ?? verbStart,
      gender: 'unmarked',
      tense: verb.finite.tense === 'conditional' ? 'future' : verb.finite.tense,
      lemma: verb.finite.auxiliary
        ? (verb.content?.verb?.base ?? verb.content?.written ?? verb.finite.base)
        : verb.finite.base,
    },
    subject: {
      start: isShared ? start : (units[subject.from]?.start ?? start),
      end: isShared ? start : (units[verb.from - 1]?.end ?? start),
      ...(named === undefined ? {} : { mention: named }),
      coordinated: subjectUnits.some(({ kind }) => kind === 'coord'),
    },
    ...(cut.inherited === undefined ? {} : { inherited: cut.inherited }),
    ...(cut.leansOnHeadline === true ? { leansOnHeadline: true } : {}),
    slots,
    negated: stance.negated,
    modality: stance.judged || stance.quoted ? 'opinion' : stance.hedged ? 'expected' : 'asserted',
    dangling: stance.dangling || lead.kind === 'condition',
    marks: [],
  };
}

/** `opened`, « a ouvert », `was built`: a verb in the past that tells no state. */
function isDeed({ units, verb }: Cut['clause'], grammar: LatinGrammar): boolean {
  const { finite, content } = verb;
  if (finite.auxiliary)
    return content?.participle === true && grammar.pastAuxiliaries.has(units[verb.at]?.written ?? '');
  return finite.tense === 'past' && !grammar.isLasting(finite.base, units[verb.at]?.written ?? '');
}

/** Where the verb begins with the small words written before it (« s'est », « ne »), adverbs left to the subject. */
function verbWordStart({ clause: { units, verb } }: Cut): number | undefined {
  let at = verb.at;
  while (at > verb.from && units[at - 1]?.kind !== 'adv') at--;
  return units[at]?.start;
}

/** Whether the clause tells what somebody said, or its content is reported. */
export function isSpeech({ clause, from, to }: Cut, grammar: LatinGrammar): boolean {
  const { units, verb, saying, lead } = clause;
  if (saying !== undefined || (lead.kind === 'source' && from === lead.from)) return true;
  const isReporting =
    grammar.sayings.has(verb.finite.base) ||
    grammar.thoughts.has(verb.finite.base) ||
    grammar.thoughts.has(verb.content?.verb?.base ?? '') ||
    (verb.content !== undefined && grammar.isSayingParticiple(verb.content.written));
  if (!isReporting) return false;
  // `announced the deal` is a deed; words that follow are words.
  return units
    .slice(verb.to, to)
    .some(
      ({ kind, verb: other }) =>
        kind === 'that' ||
        kind === 'quote' ||
        kind === 'verb' ||
        (kind === 'weak' && other?.frail !== true) ||
        kind === 'inf',
    );
}

function subjectSlot(cut: Cut, mention: NameMention): Slot {
  const { units, subject } = cut.clause;
  const first = units[subject.from];
  const last = units[subject.to - 1];
  return {
    role: 'who',
    mention,
    start: first?.start ?? mention.titleStart,
    end: Math.max(last?.end ?? 0, mention.end),
    preposition: '',
    attached: true,
  };
}

/** Whoever the clause is told by, with the words that tell it: `According to X,`, `, X said`. */
function speakerSlots({ clause, from }: Cut): Slot[] {
  const { units, lead, saying } = clause;
  const isSource = lead.kind === 'source' && from === lead.from;
  const range = saying ?? (isSource ? { from: lead.from, to: lead.next } : undefined);
  const phrase = range === undefined ? [] : units.slice(range.from, range.to);
  const first = phrase[0];
  const last = phrase.at(-1);
  const at = phrase.findIndex(
    ({ mention }) => mention?.type === 'person' || mention?.type === 'organisation',
  );
  const speaker = phrase[at];
  const { mention } = speaker ?? {};
  if (mention?.type !== 'person' && mention?.type !== 'organisation') return [];
  if (first === undefined || last === undefined || !isSpeaker(phrase, at, isSource)) return [];
  return [{ role: 'who', mention, start: first.start, end: last.end, preposition: '', attached: true }];
}

/** Whether the name at `at` is all of who speaks: right beside the verb or the word that names a source, and alone. */
function isSpeaker(phrase: readonly Unit[], at: number, isSource: boolean): boolean {
  const speaker = phrase[at];
  if (speaker === undefined || speaker.possessive === true || phrase.some(({ kind }) => kind === 'coord'))
    return false;
  const before = phrase[at - 1]?.kind === 'det' ? phrase[at - 2] : phrase[at - 1];
  const isVerb = (unit: Unit | undefined) =>
    unit !== undefined && (unit.kind === 'verb' || unit.kind === 'weak' || unit.kind === 'part');
  if (isSource)
    return (
      before?.kind === 'prep' &&
      phrase.slice(0, at - 1).every(({ kind }) => kind !== 'name' && kind !== 'word')
    );
  // `, Whitmore said`: the name opens the phrase; `, said Whitmore`, « a indiqué X »: the verb does.
  return isVerb(before) || ((before === undefined || before.kind === 'comma') && isVerb(phrase[at + 1]));
}

/** The date that opens the clause. */
function leadSlots({ clause, from }: Cut): Slot[] {
  const { units, lead } = clause;
  if (lead.kind !== 'date' || from !== lead.from) return [];
  const phrase = units.slice(lead.from, lead.to);
  const mention = phrase.at(-1)?.mention;
  const start = phrase[0]?.start;
  if (mention === undefined || start === undefined) return [];
  // The comma after it goes with it.
  const end = units[lead.next - 1]?.end ?? mention.end;
  return [
    {
      role: 'when',
      mention,
      start,
      end,
      preposition: phrase.length > 1 ? (phrase[0]?.written ?? '') : '',
      attached: true,
    },
  ];
}

/** Kinds between verb and phrase that may have taken the phrase. */
const takers: ReadonlySet<UnitKind> = new Set([
  'rel',
  'that',
  'subord',
  'ger',
  'part',
  'weak',
  'verb',
  'quote',
  'inf',
]);

function phraseSlots(
  { clause, to, edits }: Cut,
  mentions: readonly Mention[],
  grammar: LatinGrammar,
): Slot[] {
  const { units, verb } = clause;
  const slots: Slot[] = [];
  let taken = false;
  let isListed = false;
  // « hier, jeudi 16 août »: what was left out takes nothing.
  const isGone = (unit: Unit | undefined) =>
    unit === undefined || edits.some(({ start, end }) => start <= unit.start && end >= unit.end);
  for (let at = verb.to; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || isGone(unit)) continue;
    if (takers.has(unit.kind) || unit.kind === 'comma') taken = true;
    const { mention } = unit;
    if (mention === undefined || !mentions.includes(mention)) continue;
    const before = units[at - 1];
    const head = before?.kind === 'det' ? units[at - 2] : before;
    const preposition = head?.kind === 'prep' ? head.written : before?.kind === 'prep' ? before.written : '';
    const lead = head?.kind === 'prep' ? head : before?.kind === 'prep' ? before : undefined;
    isListed =
      (at + 1 < to && pastBrackets(units, at + 1)?.kind === 'coord') ||
      before?.kind === 'coord' ||
      (lead !== undefined && units[units.indexOf(lead) - 1]?.kind === 'coord') ||
      unit.possessive === true ||
      // `Washington D.C.`: the name goes on.
      (units[at + 1]?.capital === true && mention.type === 'place') ||
      // « revient à Paul Morel, Claire Dupont reçoit … »: what begins another clause is no member of a row.
      ((at + 1 < to || mention.type !== 'person') &&
        units[at + 1]?.kind === 'comma' &&
        units[at + 2]?.mention?.type === mention.type) ||
      (before?.kind === 'comma' && units[at - 2]?.mention?.type === mention.type && !isGone(units[at - 2]));
    const start = mention.type === 'number' ? phraseStart(mention) : (lead?.start ?? phraseStart(mention));
    // « prolonger jusqu'en mai »: two prepositions are more than one can ask with.
    const outer = lead === undefined ? undefined : units[units.indexOf(lead) - 1];
    if (outer?.kind === 'prep') isListed = true;
    const isNext = at === verb.to || (lead !== undefined && units[verb.to] === lead);
    const base = { mention, start, end: mention.end, preposition };
    if (mention.type === 'date') slots.push({ ...base, role: 'when', attached: !taken && !isListed });
    else if (mention.type === 'number')
      slots.push({ ...base, role: 'howMany', attached: !taken && !isListed && at === verb.to });
    else if (mention.type === 'person' && clause.saying === undefined && clause.lead.kind !== 'source')
      // Nothing may hang on the name: `Ann Lund, the mayor`.
      slots.push({
        ...base,
        role: 'who',
        attached: !taken && !isListed && isNext && (at + 1 >= to || units[at + 1]?.kind === 'prep'),
      });
    else if (mention.type === 'place' && preposition !== '')
      slots.push({
        ...base,
        role: 'where',
        // « le parquet de Paris »: the place belongs to the noun before it.
        attached:
          !taken && !isListed && (isNext || (!belonging.has(preposition) && isPlacing(clause, grammar))),
      });
  }
  return slots;
}

/** The unit at `at`, or the one behind the brackets that open there. */
function pastBrackets(units: readonly Unit[], at: number): Unit | undefined {
  if (units[at]?.kind !== 'open') return units[at];
  const close = units.findIndex(({ kind }, index) => index > at && kind === 'close');
  return close === -1 ? undefined : units[close + 1];
}

/** Prepositions that bind a place to the noun before it. */
const belonging: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'of', 'from']);

/** Whether the verb places its object, so that a place behind the object is the deed's. */
function isPlacing({ verb }: Cut['clause'], grammar: LatinGrammar): boolean {
  return grammar.placings.has(verb.finite.base) || grammar.isPlacingParticiple(verb.content?.written ?? '');
}
