// English and French questions: the phrase goes, the question word comes first, and the language arranges the rest.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { Slot } from '../../reading/clause.ts';
import type { DateMention, NameMention, NumberMention } from '../../reading/mention.ts';
import type { Told } from '../language.ts';
import type { AskingWords } from './asking-words.ts';
import { fullEdits, retold, unopened } from './retold-clause.ts';
import { isInTitle, isVague, isYetToCome, repeatsNoun } from './stem-faults.ts';

/** Returns the wh-questions that the slots of `claim` allow. */
export function draftLatinQuestions(claim: Claim, told: Told, words: AskingWords): Draft[] {
  return questionsOn(claim, told, words).filter((draft) => !isVague(draft, told) && !isInTitle(draft, told));
}

function questionsOn(claim: Claim, told: Told, words: AskingWords): Draft[] {
  const drafts = claim.clause.slots.flatMap((slot) => {
    const draft = draftFor(claim, slot, told, words);
    return draft === undefined ? [] : [draft];
  });
  const counted = askHowManySubject(claim, told, words);
  return counted === undefined ? drafts : [...drafts, counted];
}

function draftFor(claim: Claim, slot: Slot, told: Told, words: AskingWords): Draft | undefined {
  const { mention } = slot;
  switch (mention.type) {
    case 'date':
      return askWhen(claim, slot, mention, told, words);
    case 'number':
      return askHowMany(claim, slot, mention, told, words);
    case 'place':
      if (slot.role === 'where') return askWhere(claim, slot, mention, told, words);
      return askWho(claim, slot, mention, told, words);
    case 'person':
    case 'organisation':
      return slot.role === 'who' ? askWho(claim, slot, mention, told, words) : undefined;
  }
}

/** Subject, verb and rest of the clause without the slot; a date that opens the clause goes to its end. */
function arranged(
  opening: string,
  claim: Claim,
  slot: Slot,
  told: Told,
  words: AskingWords,
): string | undefined {
  const { clause } = claim;
  const gone = { start: slot.start, end: slot.end, with: '' };
  const edits = fullEdits(claim, clause, told.text, words, [gone]);
  const from = Math.max(clause.start, clause.subject?.start ?? 0);
  const subject = unopened(retold(told.text, from, clause.verb.start, edits), told.text, words.openers);
  const verb = retold(
    told.text,
    clause.verb.start,
    clause.verb.end,
    edits.filter(({ start, end }) => end > start && start >= clause.verb.start && end <= clause.verb.end),
  );
  const rest = retold(told.text, clause.verb.end, clause.end, edits);
  const lead =
    from > clause.start ? retold(told.text, clause.start, from, edits).replace(/[\s,]+$/u, '') : '';
  const behind = lead === '' ? rest : `${rest} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`.trim();
  return subject === '' ? undefined : words.arrange(opening, { subject, verb, rest: behind, claim });
}

/** Words that make a date an edge of itself. */
const edge = /(?<!\p{L})(?:fin|début|mi|courant|milieu|late|early|mid|end)[\s-]$/iu;

function askWhen(
  claim: Claim,
  slot: Slot,
  date: DateMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  if (date.conflict !== undefined || date.until !== undefined || date.told === 'relative') return undefined;
  // Another date in the clause is another deed's, or narrows this one.
  if (claim.clause.mentions.some((mention) => mention.type === 'date' && mention !== date)) return undefined;
  // « Depuis 2009, deux usines ont été fermées »: a deed has no since.
  if (claim.clause.deed === true && /^(?:depuis|since)$/.test(slot.preposition)) return undefined;
  if (isYetToCome(date, claim.clause.verb, told)) return undefined;
  // « fin 2014 », `early 2015`: the edge would be left behind.
  if (edge.test(told.text.slice(Math.max(0, date.leadStart - 9), date.leadStart))) return undefined;
  const opening = words.when(slot.preposition, date.value.granularity);
  const stem = opening === undefined ? undefined : arranged(opening, claim, slot, told, words);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, `when-${date.value.granularity}`, 3),
    asks: 'when',
    answer: date,
    answerText: words.written(date.value, told.text),
    marks: [{ start: date.start, end: date.end }],
    allows: ['choice', 'text'],
  };
}

function askWhere(
  claim: Claim,
  slot: Slot,
  place: NameMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  const opening = words.where(slot.preposition, place.sort);
  const stem = opening === undefined ? undefined : arranged(opening, claim, slot, told, words);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, `where-${place.sort}`, 2),
    asks: 'where',
    answer: place,
    answerText: place.name,
    marks: [{ start: place.start, end: place.end }],
    allows: ['choice', 'text'],
  };
}

function askWho(
  claim: Claim,
  slot: Slot,
  name: NameMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  const { clause } = claim;
  const isSubject = slot.end <= (clause.subject?.end ?? 0) || clause.inherited !== undefined;
  if (!isSubject || slot.start < (clause.subject?.start ?? 0))
    return claim.kind === 'speech'
      ? askSpeaker(claim, slot, name, told, words)
      : askWhom(claim, slot, name, told, words);
  if (clause.subject?.coordinated === true) return undefined;
  const predicate = predicateOf(claim, told, words);
  const asked = predicate === '' ? undefined : words.ofSubject(name, predicate);
  // « Quel pays est un pays … »
  const stem = asked !== undefined && repeatsNoun(asked) ? undefined : asked;
  if (stem === undefined || oneOfMany.test(stem)) return undefined;
  const isSpeech = claim.kind === 'speech';
  // `The Herald spoke with …`: how the news was come by.
  if (!isSpeech && media.has(name.sort)) return undefined;
  // `was said to be`: whoever is spoken of says nothing.
  if (isSpeech && passive.test(told.text.slice(clause.verb.start, clause.end))) return undefined;
  return {
    ...common(claim, slot, stem, isSpeech ? 'who-said-that' : `who-${name.type}`, 2),
    asks: isSpeech && words.says(clause.verb.lemma) ? 'whoSaid' : 'who',
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    allows: isSpeech ? ['choice'] : ['choice', 'text'],
  };
}

/** `Sergey Brin met with Ahmed Mohamed.` → `Who did Sergey Brin meet with?`, « Avec qui est-ce que … ». */
function askWhom(
  claim: Claim,
  slot: Slot,
  name: NameMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  const { clause } = claim;
  if (name.type !== 'person' || (slot.preposition === '' && clause.deed !== true)) return undefined;
  const asked = words.whom(slot.preposition);
  // `Who was it founded by in 1938?`: behind a stranded preposition only a short phrase reads.
  const behind = told.text.slice(slot.end, clause.end);
  if (asked === undefined || (asked.strands && !/^(?: (?:in|on|at)(?: [^ ,]+){1,4})?$/.test(behind)))
    return undefined;
  const start = asked.strands ? name.titleStart : slot.start;
  const stem = arranged(asked.opening, claim, { ...slot, start }, told, words);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, 'whom-person', 2),
    asks: 'who',
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    allows: ['choice', 'text'],
  };
}

/** `…, Whitmore said`, « Selon Whitmore, … »: the words without whoever they are told by. */
function askSpeaker(
  claim: Claim,
  slot: Slot,
  name: NameMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  // What a paper reports is news of others.
  if (media.has(name.sort)) return undefined;
  const { clause } = claim;
  const gone = { start: slot.start, end: slot.end, with: '' };
  const content = retold(
    told.text,
    clause.start,
    clause.end,
    fullEdits(claim, clause, told.text, words, [gone]),
  );
  const stem = words.whoSaidThat(unopened(content.replace(/^[\s,]+/u, ''), told.text, words.openers), name);
  return {
    ...common(claim, slot, stem, 'who-said-that', 2),
    asks: 'whoSaid',
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    allows: ['choice'],
  };
}

/** What is said of the subject, with the date that opens the clause behind it. */
function predicateOf(claim: Claim, told: Told, words: AskingWords): string {
  const { clause } = claim;
  const from = clause.subject?.end ?? clause.verb.start;
  const edits = fullEdits(claim, { start: from, end: clause.end }, told.text, words, []).filter(
    // The subject that was put in is what is asked for.
    ({ start, end }) => start > from || end > start,
  );
  const predicate = retold(told.text, from, clause.end, edits);
  const lead = clause.slots.find((slot) => slot.role === 'when' && slot.end <= from);
  if (lead === undefined) {
    // `In Strasbourg, …` goes behind.
    const opened = Math.max(clause.start, clause.subject?.start ?? 0);
    if (opened === clause.start || clause.inherited !== undefined || claim.kind === 'speech')
      return predicate;
    const opening = retold(told.text, clause.start, opened, fullEdits(claim, clause, told.text, words, []));
    const behind = opening.replace(/[\s,]+$/u, '');
    return `${predicate} ${behind.charAt(0).toLowerCase()}${behind.slice(1)}`;
  }
  // « En 2008, 467 actes … et 321 en 2007 »: a second date would stand before it.
  if (clause.mentions.some((mention) => mention.type === 'date' && mention !== lead.mention)) return '';
  const place = { start: lead.start, end: lead.mention.end };
  const dated = retold(told.text, place.start, place.end, fullEdits(claim, place, told.text, words, []));
  return `${predicate} ${dated.charAt(0).toLowerCase()}${dated.slice(1)}`;
}

/** A verb of saying in the passive. */
const passive = /^(?:is|are|was|were|ha[sd] been|est|sont|était|a été)\b/;

/** What several are: `is among the countries`, « fait partie ». */
const oneOfMany = /\b(?:among|one of|parmi|fait partie|font partie)\b|l'une? des/;

/** Sorts of organisations that tell the news. */
const media: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'news-agency']);

function askHowMany(
  claim: Claim,
  slot: Slot,
  number: NumberMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  if (number.until !== undefined) return undefined;
  if (number.unitKind !== 'count' || slot.preposition !== '' || number.alternative !== undefined)
    return undefined;
  // What follows the noun and belongs to it (`12 old bells`) would be left behind.
  const next = claim.clause.tokens.find((token) => token.start >= number.end);
  if (next !== undefined && !words.follows(next)) return undefined;
  const opening = words.howMany(number);
  const stem = opening === undefined ? undefined : arranged(opening, claim, slot, told, words);
  if (stem === undefined) return undefined;
  return { ...howMany(claim, stem, number, told), attached: slot.attached };
}

/** `Two hundred rats were fed …` → `How many rats were fed …?`: the subject is what is counted. */
function askHowManySubject(claim: Claim, told: Told, words: AskingWords): Draft | undefined {
  const { clause } = claim;
  const { subject } = clause;
  const number = clause.mentions.find((mention) => mention.type === 'number');
  if (subject === undefined || subject.coordinated || number?.type !== 'number') return undefined;
  if (number.boundStart !== subject.start || number.end > subject.end) return undefined;
  if (number.alternative !== undefined || number.until !== undefined) return undefined;
  // `Two thirds of the members` are no count.
  if (number.value.value < 1) return undefined;
  if (!['none', 'count'].includes(number.unitKind)) return undefined;
  const noun = told.text.slice(number.start + number.amount.length, subject.end).trim();
  if (noun === '' || !/^\p{Ll}/u.test(noun)) return undefined;
  const predicate = predicateOf(claim, told, words);
  const stem = predicate === '' ? undefined : words.howManyOf(noun, predicate);
  return stem === undefined ? undefined : howMany(claim, stem, number, told);
}

function howMany(claim: Claim, stem: string, number: NumberMention, told: Told): Draft {
  return {
    claim,
    stem,
    pattern: 'how-many-count',
    reliability: 2,
    attached: true,
    asks: 'howMany',
    answer: number,
    answerText: told.text.slice(number.boundStart, number.end),
    marks: [{ start: number.boundStart, end: number.end }],
    allows: ['choice', 'text'],
  };
}

function common(claim: Claim, slot: Slot, stem: string, pattern: string, reliability: number) {
  return { claim, stem, pattern, reliability, attached: slot.attached };
}
