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
  if (relative?.kind !== 'rel' || !grammar.subjectRelatives.has(relative.written)) return undefined;
  let verbAt = at + 1;
  while (betweenSubjectAndVerb.has(units[verbAt]?.kind ?? 'stop')) verbAt++;
  if (units[verbAt]?.verb === undefined) return undefined;
  const subject = antecedentOf(units, at, relative.written, main);
  if (subject === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  return { units, lead: none(subject.from), subject, verb, ends: [units.length], isSide: true };
}

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
