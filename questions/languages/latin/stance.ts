// How a cut of a sentence stands: whether it needs something outside it, and whose word it is.
import type { SentenceReading } from '../../reading/reading.ts';
import { metIn, stemOf } from './definite-owners.ts';
import type { LatinGrammar } from './grammar.ts';
import type { SentenceClause } from './sentence-clauses.ts';
import type { Unit } from './units.ts';

/** A cut of a clause as the reader judges it. */
export interface CutStance {
  /** A pronoun, a pointer or a definite noun means something outside it. */
  readonly dangling: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly judged: boolean;
  /** Somebody's words: quotation marks around more than a phrase. */
  readonly quoted: boolean;
}

/** Most words between quotation marks that are a title or a term. */
const longestTerm = 4;

/** Returns how the units `from` to `to` (exclusive) of `clause` stand; `dropped` are units left out. */
export function stanceOf(
  clause: SentenceClause,
  from: number,
  to: number,
  dropped: ReadonlySet<number>,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): CutStance {
  const { units } = clause;
  let negated = clause.verb.negated;
  let hedged = clause.verb.finite.tense === 'conditional';
  let judged = isSaidToBe(clause);
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || dropped.has(at) || unit.mention !== undefined) continue;
    if (grammar.negators.has(unit.written)) negated = true;
    if (grammar.hedges.has(unit.written) || unit.verb?.tense === 'conditional') hedged = true;
    if (grammar.judgements.has(unit.written)) judged = true;
  }
  return {
    dangling: isDangling(clause, from, to, dropped, sentence, grammar),
    negated,
    hedged,
    judged,
    quoted: hasLongQuote(units.slice(from, to)),
  };
}

/** `was said to be sceptical`: on somebody's word. */
function isSaidToBe({ units, verb }: SentenceClause): boolean {
  return verb.content !== undefined && rumoured.has(verb.content.written) && units[verb.to]?.written === 'to';
}

const rumoured: ReadonlySet<string> = new Set([
  'said',
  'thought',
  'believed',
  'reported',
  'understood',
  'known',
  'due',
  'set',
]);

function hasLongQuote(units: readonly Unit[]): boolean {
  let open = -1;
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'quote') continue;
    if (open === -1) open = at;
    else {
      if (at - open - 1 > longestTerm) return true;
      open = -1;
    }
  }
  return open !== -1;
}

function isDangling(
  clause: SentenceClause,
  from: number,
  to: number,
  dropped: ReadonlySet<number>,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): boolean {
  const { units } = clause;
  const owners = ownersIn(clause, grammar);
  // `Another 500`, « D'autres »: beside those told of before.
  if (units.slice(clause.subject.from, clause.subject.from + 2).some(({ written }) => besides.test(written)))
    return true;
  if (isOneOfSome(units.slice(clause.subject.from, clause.subject.to))) return true;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || dropped.has(at)) continue;
    owners.meet(unit, at);
    if (unit.mention !== undefined) {
      const before = units[at - 1];
      if (
        unit.mention.type === 'date' &&
        unit.mention.told === 'relative' &&
        grammar.habits.has(before?.written ?? '')
      )
        return true;
      if (isOtherWeekday(unit, clause, grammar)) return true;
      continue;
    }
    if (isShortForm(units, at, sentence)) return true;
    if (grammar.pointers.has(unit.written) && !isSpan(units, at) && !isDescribing(units, at)) return true;
    // `200 more`, « 200 autres »: beside those told of before; `more than` compares.
    if (unit.written === 'more' && units[at - 1]?.kind === 'number' && units[at + 1]?.written !== 'than')
      return true;
    // « vient de décider »: counted from the day of writing.
    if (
      unit.verb?.base === 'venir' &&
      units[at + 1]?.written.startsWith('d') &&
      units[at + 2]?.kind === 'inf'
    )
      return true;
    if (isPossessedTime(unit, units[at - 1], grammar)) return true;
    if (unit.kind === 'clitic' && grammar.pointingClitics.has(unit.written)) return true;
    const kind = grammar.pronouns.get(unit.written) ?? grammar.owners.get(unit.written);
    if (kind !== undefined && !owners.explain(kind, at)) return true;
    if (unit.kind === 'pron' && isOutside(clause, at)) return true;
    if (unit.kind === 'pron' && kind === undefined) return true;
    // « pourront, elles, être … »
    if (unit.kind === 'pron' && units[at - 1]?.kind === 'comma' && units[at + 1]?.kind === 'comma')
      return true;
  }
  return isBareAmount(clause);
}

/** `Lund sailed`, `the Court ruled`: a capital alone, met elsewhere as the end of a fuller name that wasn't put in. */
function isShortForm(units: readonly Unit[], at: number, { around }: SentenceReading): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital || unit.possessive === true) return false;
  const before = units[at - 1];
  // Only an article is written large by its place alone.
  if (before?.capital === true && before.kind !== 'det') return false;
  if (units[at + 1]?.capital === true) return false;
  return (metIn(around).get(stemOf(unit.norm)) ?? []).some(({ sentence: { tokens, mentions }, at: met }) => {
    const before = tokens[met - 1];
    return (
      before?.kind === 'word' &&
      (met > 1 || mentions.some(({ type, start }) => type === 'person' && start === before.start)) &&
      /^\p{Lu}/u.test(before.text) &&
      tokens[met]?.spaced === true &&
      tokens[met]?.text.startsWith(unit.written.charAt(0).toUpperCase()) === true &&
      !/^\p{Lu}/u.test(tokens[met + 1]?.text ?? '')
    );
  });
}

/** `101 were …`: how many of whom stands before. */
function isBareAmount({ units, subject, shared }: SentenceClause): boolean {
  const only = subject.to - subject.from === 1 && shared === undefined ? units[subject.from] : undefined;
  if (only?.kind !== 'number') return false;
  return only.mention?.type !== 'number' || only.mention.unitText === '';
}

/** `last month's shutdown`, `Tuesday night's debate`: counted from the day of writing. */
function isPossessedTime(
  unit: Unit,
  before: Unit | undefined,
  { timeNouns, looseDays }: LatinGrammar,
): boolean {
  if (unit.possessive !== true || before?.kind === 'number') return false;
  const bare = unit.written.replace(/['’]s?$/, '');
  return timeNouns.has(bare) || looseDays.has(bare);
}

/** `former members`, `countries such as France`, « tels que la France »: nothing told before is meant. */
function isDescribing(units: readonly Unit[], at: number): boolean {
  const { written = '' } = units[at] ?? {};
  const next = units[at + 1];
  if (written === 'former') return ['word', 'name', 'weak', 'part'].includes(next?.kind ?? 'stop');
  return /^(?:such|tel(?:le)?s?)$/.test(written) && /^(?:as|qu(?:e|'))$/.test(next?.written ?? '');
}

/** « d'ici à 2014 », « en ce qui concerne »: words that point at nothing there. */
function isSpan(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  return (
    before?.kind === 'prep' &&
    (next?.kind === 'rel' || (units[at]?.written === 'ici' && next?.kind === 'prep'))
  );
}

/** `They meet Monday`: of a weekday that is yet to come the last one is not meant. */
function isOtherWeekday({ mention }: Unit, { units, verb }: SentenceClause, grammar: LatinGrammar): boolean {
  if (mention?.type !== 'date' || mention.told !== 'relative' || mention.value.granularity !== 'day')
    return false;
  const { tense, auxiliary } = verb.finite;
  const written = units[verb.at]?.written ?? '';
  const isPast =
    tense === 'past' ||
    (auxiliary &&
      verb.content?.participle === true &&
      (grammar.pastAuxiliaries.has(written) || /^ha(?:s|ve)$/.test(written)));
  return !isPast && /day|di$|manche/.test(mention.text.toLowerCase());
}

/** « les précédentes », `the rest`: of what, the sentence before told. */
const isOneOfSome = ([first, second, third]: readonly Unit[]) =>
  first?.kind === 'det' && third === undefined && ofSome.test(second?.written ?? '');

const ofSome =
  /^(?:précédente?s?|premi(?:er|ère)s?|derni(?:er|ère)s?|secon(?:de?s?)|suivante?s?|rest|remainder|latter|former|first|previous|last|others?)$/;

const besides = /^(?:another|other|others|autres?)$/;

/** `a petition against it`: in one clause an object is never its subject, so it is something told of before. */
function isOutside({ units, verb }: SentenceClause, at: number): boolean {
  if (at < verb.to || !objectForms.has(units[at]?.written ?? '')) return false;
  return !units.slice(verb.to, at).some(({ kind }) => ownSubjects.has(kind));
}

const objectForms: ReadonlySet<string> = new Set('it them him lui eux elle elles'.split(' '));

/** What may bring a subject of its own. */
const ownSubjects: ReadonlySet<Unit['kind']> = new Set([
  'that',
  'rel',
  'subord',
  'verb',
  'weak',
  'inf',
  'ger',
  'coord',
]);

/** Nouns of several people who are `they`. */
const collective = /^(?:team|group|family|crew|band|couple|staff|choir|orchestra|squad)$/;

interface Owners {
  meet(unit: Unit, at: number): void;
  explain(kind: 'm' | 'f' | 'n' | 'plural', at: number): boolean;
}

/** What the pronouns of a cut may mean: somebody named before them, or the clause's own subject. */
function ownersIn({ units, subject, verb, isSide }: SentenceClause, { headFirst }: LatinGrammar): Owners {
  // A capital that no list explains may be anybody: `Mohamed brought the clock he made`.
  const first = units[subject.from];
  const isSomebody = subject.to - subject.from === 1 && first?.kind === 'word' && first.capital;
  let person: 'm' | 'f' | 'unknown' | undefined;
  let hasSubject = false;
  let hasMany = false;
  let hasBody = false;
  return {
    meet(unit, at) {
      // `An appeal on behalf of athlete Mullera led to his …`: his or somebody else's.
      const isOfSubject = at < verb.from && units.slice(subject.from, at).some(({ kind }) => kind === 'prep');
      if (unit.mention?.type === 'person' && unit.possessive !== true)
        person = isOfSubject ? undefined : unit.mention.gender;
      // A body is `they` in English only.
      if (unit.mention?.type === 'organisation') hasBody = !headFirst;
      if (at >= verb.from && subject.to > subject.from) hasSubject = true;
      if (
        unit.kind === 'number' ||
        unit.kind === 'coord' ||
        (unit.kind === 'word' && (/[^su]s$/.test(unit.norm) || (!headFirst && collective.test(unit.norm))))
      )
        hasMany = true;
    },
    explain(kind, at) {
      if (at < verb.from) return false;
      // `…, when the bridge took most of its traffic`: beside a main clause it may be that one's.
      if (isSide === true && (kind === 'plural' || kind === 'n')) return false;
      if (kind === 'plural') return hasSubject && (hasMany || hasBody);
      if (kind === 'n') return hasSubject;
      if (person === undefined) return isSomebody;
      return person === 'unknown' || person === kind;
    },
  };
}
