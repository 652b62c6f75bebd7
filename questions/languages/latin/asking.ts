// English and French questions: the phrase goes, the question word comes first, and the language arranges the rest.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { DateValue } from '../../question.ts';
import type { Slot } from '../../reading/clause.ts';
import type { DateMention, NameMention, NumberMention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { type DateWriting, fullEdits, retold, unopened } from './retold-clause.ts';

/** What a language says when it asks; `undefined` where it has no safe way. */
export interface AskingWords extends DateWriting {
  readonly openers: ReadonlySet<string>;
  when(preposition: string, granularity: DateValue['granularity']): string | undefined;
  where(preposition: string, sort: string): string | undefined;
  who(name: NameMention): string | undefined;
  howMany(number: NumberMention): string | undefined;
  /** Whether the word may follow a counted noun without belonging to it: a preposition. */
  follows(token: Token): boolean;
  whoSaid(words: string): string;
  /** The question from its opening, subject, verb and the rest. */
  arrange(
    opening: string,
    parts: { readonly subject: string; readonly verb: string; readonly rest: string; readonly claim: Claim },
  ): string | undefined;
  /** The question whose subject is asked for: opening and predicate; `undefined` where agreement would tell the answer. */
  ofSubject(opening: string, predicate: string): string | undefined;
}

/** Returns the wh-questions that the slots of `claim` allow. */
export function draftLatinQuestions(claim: Claim, told: Told, words: AskingWords): Draft[] {
  return claim.clause.slots.flatMap((slot) => {
    const draft = draftFor(claim, slot, told, words);
    return draft === undefined ? [] : [draft];
  });
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

/** Subject, verb and rest of the clause without the slot. */
function arranged(
  opening: string,
  claim: Claim,
  slot: Slot,
  told: Told,
  words: AskingWords,
): string | undefined {
  const { clause } = claim;
  const edits = fullEdits(claim, clause, told.text, words, [{ start: slot.start, end: slot.end, with: '' }]);
  const subject = unopened(
    retold(told.text, clause.start, clause.verb.start, edits),
    told.text,
    words.openers,
  );
  const verb = told.text.slice(clause.verb.start, clause.verb.end);
  const rest = retold(told.text, clause.verb.end, clause.end, edits);
  return words.arrange(opening, { subject, verb, rest, claim });
}

function askWhen(
  claim: Claim,
  slot: Slot,
  date: DateMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  if (date.conflict !== undefined || date.until !== undefined || date.told === 'relative') return undefined;
  const opening = words.when(slot.preposition, date.value.granularity);
  const stem = opening === undefined ? undefined : arranged(opening, claim, slot, told, words);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, `when-${date.value.granularity}`, 3),
    asks: 'when',
    answer: date,
    answerText: words.written(date.value),
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
  const opening = words.who(name);
  if (opening === undefined || clause.subject?.coordinated === true) return undefined;
  const edits = fullEdits(claim, { start: clause.verb.start, end: clause.end }, told.text, words, []);
  const predicate = retold(told.text, clause.verb.start, clause.end, edits);
  const stem = words.ofSubject(opening, predicate);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, `who-${name.type}`, 2),
    asks: 'who',
    answer: name,
    answerText: name.name,
    marks: [{ start: name.start, end: name.end }],
    allows: ['choice'],
  };
}

function askHowMany(
  claim: Claim,
  slot: Slot,
  number: NumberMention,
  told: Told,
  words: AskingWords,
): Draft | undefined {
  if (number.unitKind !== 'count' || slot.preposition !== '' || number.alternative !== undefined)
    return undefined;
  // What follows the noun and belongs to it (`12 old bells`) would be left behind.
  const next = claim.clause.tokens.find((token) => token.start >= number.end);
  if (next !== undefined && !words.follows(next)) return undefined;
  const opening = words.howMany(number);
  const stem = opening === undefined ? undefined : arranged(opening, claim, slot, told, words);
  if (stem === undefined) return undefined;
  return {
    ...common(claim, slot, stem, 'how-many-count', 2),
    asks: 'howMany',
    answer: number,
    answerText: told.text.slice(number.boundStart, number.end),
    marks: [{ start: number.boundStart, end: number.end }],
    allows: ['choice'],
  };
}

function common(claim: Claim, slot: Slot, stem: string, pattern: string, reliability: number) {
  return { claim, stem, pattern, reliability, attached: slot.attached };
}

/** Fewest and most words of a quotation that is asked. */
const shortestQuote = 5;
const longestQuote = 30;

/** Returns the who-said question of the claim's attribution, if it is a quotation by somebody named. */
export function draftLatinSpeech(claim: Claim, told: Told, words: AskingWords): Draft[] {
  const said = claim.attribution;
  const speaker = said?.speaker;
  if (said === undefined || speaker === undefined || said.kind !== 'direct' || said.class === 'deny')
    return [];
  const quoted = said.content.text.trim();
  const length = quoted.split(/\s+/).length;
  const answer = told.reading.entities.find(
    (mention) => mention.type !== 'date' && mention.type !== 'number' && mention.entity === speaker.entity,
  );
  if (
    length < shortestQuote ||
    length > longestQuote ||
    answer === undefined ||
    answer.type === 'date' ||
    answer.type === 'number'
  )
    return [];
  return [
    {
      claim,
      asks: 'whoSaid',
      pattern: 'who-said-quote',
      stem: words.whoSaid(quoted.replace(/[.,]$/, '')),
      answer,
      answerText: answer.name,
      marks: [{ start: speaker.start, end: speaker.end }],
      reliability: 3,
      attached: true,
      allows: ['choice'],
    },
  ];
}
