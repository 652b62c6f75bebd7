// Relative clauses and participles that tell of a name: `X, who joined …`, « X, fondé en 1998 par … ».
import type { LatinGrammar } from '../grammar.ts';
import type { SentenceClause } from '../sentence-clauses.ts';
import type { Unit } from '../units.ts';
import { groupAt, type VerbGroup } from '../verb-groups.ts';
import type { FrameFinding } from './frame.ts';
import { isKnownName } from './known-names.ts';
import { isBody, isPerson, none } from './named-subjects.ts';

export const betweenSubjectAndVerb: ReadonlySet<Unit['kind']> = new Set(['adv', 'clitic', 'neg']);

/** `X, who joined …`, « X, ministre de …, qui a déclaré … »: a relative clause on a name or on the subject before it. `at` is the relative. */
export function relativeAt(
  units: readonly Unit[],
  at: number,
  main: readonly SentenceClause[],
  grammar: LatinGrammar,
): SentenceClause | undefined {
  const relative = units[at];
  const isThat = relative?.kind === 'that' && units[at - 1]?.kind === 'word' && !grammar.headFirst;
  if (
    relative === undefined ||
    (!isThat && (relative.kind !== 'rel' || !grammar.subjectRelatives.has(relative.written)))
  )
    return undefined;
  let verbAt = at + 1;
  while (betweenSubjectAndVerb.has(units[verbAt]?.kind ?? 'stop')) verbAt++;
  if (units[verbAt]?.verb === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  const subject =
    (isThat ? undefined : antecedentOf(units, at, relative.written, main)) ??
    (isDone(units, verb, grammar) ? indefiniteBefore(units, at, grammar) : undefined);
  if (subject === undefined) return undefined;
  return { units, lead: none(subject.from), subject, verb, ends: [units.length], isSide: true };
}

/** `collected`, « ont collecté »: what was done, and not what a thing would have to do. */
function isDone(
  units: readonly Unit[],
  { at, finite, content, negated }: VerbGroup,
  { pastAuxiliaries }: LatinGrammar,
): boolean {
  if (negated) return false;
  if (!finite.auxiliary) return finite.tense === 'past';
  return content?.participle === true && pastAuxiliaries.has(units[at]?.written ?? '');
}

/** Most units of something that nobody was told of before. */
const longestIndefinite = 7;

/** `a group of students who collected …`, « une tempête qui a détruit … »: something new, of which only this is told. `at` is the relative. */
function indefiniteBefore(
  units: readonly Unit[],
  at: number,
  grammar: LatinGrammar,
): { from: number; to: number } | undefined {
  const to = units[at - 1]?.kind === 'comma' ? at - 1 : at;
  const from = units.findLastIndex(({ written }, index) => index < to && /^(?:an?|une?)$/.test(written));
  const row = units.slice(from + 1, to);
  if (from < 0 || row.length < 2 || row.length > longestIndefinite) return undefined;
  if (!row.every(({ kind, written }) => ofThing.has(kind) || grammar.genitives.has(written)))
    return undefined;
  // `…, a motion that was carried`: what it says again was told before.
  if (units[from - 1]?.kind === 'comma') return undefined;
  // What is said is nobody's fact, and in its own stretch no more is what is hoped, denied or asked for.
  const stretch = units.findLastIndex(({ kind }, index) => index < from && kind === 'comma');
  const isTold = units.slice(0, from).every(({ kind, written, verb }, index) => {
    if (kind === 'that' || kind === 'quote') return false;
    const isVerb = verb !== undefined && verb.frail !== true;
    if (isVerb && grammar.sayings.has(verb.base)) return false;
    if (index < stretch) return true;
    return (
      kind !== 'neg' &&
      !grammar.hedges.has(written) &&
      !grammar.negators.has(written) &&
      // `wants a group`, and not `hopes of a group`.
      !(
        (isVerb || units[index + 1]?.kind === 'det') &&
        verb !== undefined &&
        (grammar.thoughts.has(verb.base) || verb.tense === 'conditional')
      )
    );
  });
  return isTold ? { from, to } : undefined;
}

const ofThing: ReadonlySet<Unit['kind']> = new Set(['word', 'part', 'weak', 'ger', 'name', 'adv']);

function antecedentOf(
  units: readonly Unit[],
  at: number,
  written: string,
  main: readonly SentenceClause[],
): { from: number; to: number } | undefined {
  const isComma = units[at - 1]?.kind === 'comma';
  const last = isComma ? at - 2 : at - 1;
  const name = units[last];
  const ofPeople = /^(?:who|qui)$/.test(written);
  const ofThings = /^(?:which|qui)$/.test(written);
  if (ofPeople && isPerson(name) && units[last - 1]?.kind !== 'coord') return { from: last, to: last + 1 };
  if (
    isComma &&
    ofThings &&
    isBody(name) &&
    isFree(units[last - 1]?.kind === 'det' ? units[last - 2] : units[last - 1])
  )
    return { from: units[last - 1]?.kind === 'det' ? last - 1 : last, to: last + 1 };
  // `Ingrid Solberg, the minister of labour, who …`
  if (isComma && ofPeople) {
    const open = units.findLastIndex(({ kind }, index) => index < last && kind === 'comma');
    const aside = units.slice(open + 1, last + 1);
    const isOffice = aside.length < 11 && aside.every(({ kind }) => asides.has(kind)) && open > 0;
    if (isOffice && isPerson(units[open - 1]) && units[open - 2]?.kind !== 'coord')
      return { from: open - 1, to: open };
  }
  const whole = isComma
    ? main.find(({ subject }) => subject.to === at - 1 && subject.to - subject.from > 1)
    : undefined;
  return whole === undefined ||
    !ofThings ||
    units.slice(whole.subject.from, whole.subject.to).some(({ kind }) => kind === 'coord')
    ? undefined
    : { from: whole.subject.from, to: whole.subject.to };
}

export const asides: ReadonlySet<Unit['kind']> = new Set([
  'det',
  'word',
  'prep',
  'name',
  'part',
  'weak',
  'adv',
]);

/** A subject, an object or an apposition: no preposition before it that makes it somebody else's. */
const isFree = (unit: Unit | undefined) =>
  unit === undefined || ['comma', 'verb', 'weak', 'coord', 'semicolon', 'that', 'dash'].includes(unit.kind);

/** `X, founded in 1938 by Y, …`: a participle between commas on a name. `at` is the participle. */
export function participleAt(
  units: readonly Unit[],
  at: number,
  text: string,
  { grammar, auxiliaryOf }: FrameFinding,
): { clause: SentenceClause; auxiliary: string } | undefined {
  const unit = units[at];
  if (
    unit?.participle !== true ||
    units[at - 1]?.kind !== 'comma' ||
    grammar.isSayingParticiple(unit.written)
  )
    return undefined;
  const next = units[at + 1]?.kind;
  if (next !== 'prep' && next !== 'date') return undefined;
  const name = units[at - 2];
  if (name === undefined) return undefined;
  const subject =
    isBody(name) || name.mention?.type === 'place' || isKnownName(name, text)
      ? soleName(units, at - 2)
      : namedPhrase(units, at - 2);
  if (subject === undefined) return undefined;
  const { mention } = name;
  const auxiliary = auxiliaryOf(
    unit.written,
    mention?.type === 'organisation' || mention?.type === 'place' || mention?.type === 'person'
      ? mention
      : undefined,
  );
  if (auxiliary === undefined) return undefined;
  const verb: VerbGroup = {
    from: at,
    to: at + 1,
    at,
    finite: { base: '', tense: 'past', auxiliary: true },
    negated: false,
    content: unit,
  };
  return {
    clause: { units, lead: none(subject.from), subject, verb, ends: [units.length], isSide: true },
    auxiliary,
  };
}

function soleName(units: readonly Unit[], at: number): { from: number; to: number } | undefined {
  const from = units[at - 1]?.kind === 'det' ? at - 1 : at;
  return isFree(units[from - 1]) ? { from, to: at + 1 } : undefined;
}

/** « les accords d'Évian »: an article, a noun and the name that it has by a genitive. */
function namedPhrase(units: readonly Unit[], last: number): { from: number; to: number } | undefined {
  const [article, noun, of, name] = units.slice(last - 3, last + 1);
  const isPhrase =
    article?.kind === 'det' &&
    noun?.kind === 'word' &&
    of?.kind === 'prep' &&
    /^d(?:e|')$|^of$/.test(of.written) &&
    name?.capital === true;
  return isPhrase ? { from: last - 3, to: last + 1 } : undefined;
}
