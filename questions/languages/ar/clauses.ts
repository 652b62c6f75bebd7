// The main clause of an Arabic news sentence: verb first, then its subject, objects and phrases up to the first edge.
import type { Clause } from '../../reading/clause.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { clauseEnd } from './clause-end.ts';
import { attributors, hedges, judgements, negators, pointers, relativeTimes } from './function-words.ts';
import { findOpening } from './openings.ts';
import { findSlots } from './slots.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/** Fewest tokens of a clause that says anything. */
const leastTokens = 4;

/**
 * Returns the main clause of `sentence` when it begins with a listed verb, else nothing. One clause a sentence: what
 * follows the first edge is left to its own sentence or to nobody.
 */
export function findClauses(sentence: SentenceReading, text: string): Clause[] {
  const opening = findOpening(sentence.tokens);
  if (opening === undefined) return [];
  const tokens = sentence.tokens;
  let at = opening.from;
  const negator = negators.has(tokens[at]?.norm ?? '');
  if (negator) at++;
  const verbToken = tokens[at];
  const form = verbToken === undefined ? undefined : verbFormOf(verbToken.norm);
  if (verbToken === undefined || form === undefined) return [];
  if (isName(sentence.mentions, verbToken)) return [];
  const edge = clauseEnd(tokens, at, sentence.mentions);
  if (edge.to - at < leastTokens) return [];
  const inside = tokens.slice(at, edge.to).filter((token) => !isOmitted(edge.omitted, token));
  const start = verbToken.start + form.connective.length;
  const end = inside.at(-1)?.end ?? verbToken.end;
  const mentions = sentence.mentions.filter(
    (mention) => mention.start >= start && mention.end <= end && !isOmitted(edge.omitted, mention),
  );
  const subject = findSubject(inside, mentions, form);
  const shape = { text, sentence, inside, mentions, form, lead: opening.lead, embeddedFrom: edge.embeddedFrom, subject };
  return [
    {
      kind: kindOf(form, edge.embeddedFrom !== undefined),
      start,
      end,
      omitted: edge.omitted,
      tokens: inside,
      mentions,
      verb: {
        start,
        end: verbToken.end,
        gender: form.gender,
        tense: form.tense,
        lemma: form.verb.past,
      },
      ...(subject === undefined ? {} : { subject }),
      slots: findSlots(shape),
      negated: negator || inside.some((token) => negators.has(token.norm)),
      modality: modalityOf(inside, form),
      dangling: isDangling(inside, mentions, edge.complete),
      marks: [],
    },
  ];
}

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

function isOmitted(omitted: Clause['omitted'], span: { start: number; end: number }): boolean {
  return omitted.some((gap) => span.start >= gap.start && span.end <= gap.end);
}

/** Whether the would-be verb is part of a name («يزيد», «أحمد»). */
function isName(mentions: readonly Mention[], token: Token): boolean {
  return mentions.some((mention) => mention.start <= token.start && mention.end >= token.end);
}

function kindOf(form: VerbForm, embeds: boolean): Clause['kind'] {
  if (form.verb.class === 'say' || embeds) return 'speech';
  if (form.verb.class === 'measure') return 'quantity';
  return form.verb.class === 'state' ? 'state' : 'event';
}

function modalityOf(inside: readonly Token[], form: VerbForm): Clause['modality'] {
  if (inside.some((token) => judgements.has(token.norm))) return 'opinion';
  if (inside.some((token) => hedges.has(token.norm))) return 'expected';
  if (inside.some((token) => attributors.has(token.norm))) return 'alleged';
  const states = form.verb.class === 'state' && form.tense === 'present';
  return form.tense === 'past' || states ? 'asserted' : 'expected';
}

/** The noun phrase after the verb, where it is a name with or without its title. */
function findSubject(inside: readonly Token[], mentions: readonly Mention[], form: VerbForm): Clause['subject'] {
  const after = inside[1];
  if (after === undefined) return undefined;
  const mention = mentions.find(
    (found): found is NameMention => found.type !== 'number' && found.type !== 'date' && titleStart(found) <= after.start && found.end > after.start,
  );
  if (mention === undefined || titleStart(mention) < (inside[0]?.end ?? 0)) return undefined;
  const next = inside.find((token) => token.start >= mention.end);
  const coordinated = next?.norm.startsWith('و') === true && next.norm.length > 2 && verbFormOf(next.norm) === undefined;
  const fits = mention.gender === 'unknown' || mention.gender === form.gender;
  return fits ? { start: titleStart(mention), end: mention.end, mention, coordinated } : undefined;
}

function titleStart(mention: Mention): number {
  return mention.type === 'number' || mention.type === 'date' ? mention.start : mention.titleStart;
}

/** Bound pronouns: «ـه»، «ـها»، «ـهم»، «ـهما» at the end of a word that is long enough to carry one. */
function isDangling(inside: readonly Token[], mentions: readonly Mention[], complete: boolean): boolean {
  if (!complete) return true;
  let antecedent = false;
  for (const token of inside) {
    const mention = mentions.find((found) => found.start <= token.start && found.end >= token.end);
    if (mention !== undefined) {
      if (mention.type !== 'number' && mention.type !== 'date') antecedent = true;
      continue;
    }
    if (pointers.has(token.norm) && !(antecedent && isPrepositionalPronoun(token.norm))) return true;
    if (relativeTimes.has(token.norm)) return true;
    if (!antecedent && hasBoundPronoun(token)) return true;
  }
  return false;
}

/** «به»، «لها»، «عنه»: a preposition with its pronoun. */
function isPrepositionalPronoun(norm: string): boolean {
  return /^(?:ب|ل|في|من|عن|علي|الي|مع|بين)(?:ه|ها|هم|هما)$/.test(norm);
}

function hasBoundPronoun(token: Token): boolean {
  if (token.kind !== 'word' || token.norm.length < 4) return false;
  // A written «ه» that is not «ة», or «ها/هم/هما» after at least two letters.
  return /[^ة]ه$/.test(token.text) || /..(?:ها|هم|هما|هن)$/.test(token.norm);
}
