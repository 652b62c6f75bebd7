// What a sentence gives as somebody's words by its own build: `Organisers said 6,200 people had come`, « M. Roux a indiqué que … seraient
// installés », `…, Whitmore said`. Who speaks is told by his name, or by what many of his kind are called.
import type { LatinGrammar } from '../grammar.ts';
import { clauseFrom, type SentenceClause } from '../sentence-clauses.ts';
import type { Unit } from '../units.ts';
import { groupAt } from '../verb-groups.ts';
import { none } from './named-subjects.ts';

/** A clause with whose words it is. */
export interface Reported {
  readonly clause: SentenceClause;
  readonly by: string;
}

/** How sure a speaker's name has to be. */
export const leastSure = 0.75;

/** Verbs by which one vouches for what one tells. */
const vouching =
  /^(?:say|announce|explain|add|confirm|report|state|dire|déclarer|indiquer|annoncer|préciser|expliquer|ajouter|confirmer|assurer|affirmer)$/;
const vouched = /^(?:dit|déclaré|indiqué|annoncé|précisé|expliqué|ajouté|confirmé|assuré|affirmé)$/;

/** Returns the clause that `X said` opens, if the sentence begins with who speaks and has no other speaker. */
export function reportedBy(
  units: readonly Unit[],
  text: string,
  grammar: LatinGrammar,
): Reported | undefined {
  const at = units.findIndex(({ verb, kind }) => verb !== undefined && (kind === 'verb' || kind === 'weak'));
  const { finite, content, negated, to } = at < 1 ? groupAt(units, 0) : groupAt(units, at);
  const base = finite.auxiliary ? '' : finite.base;
  if (at < 1 || negated || !(vouching.test(base) || vouched.test(content?.written ?? ''))) return undefined;
  const by = speakerOf(units.slice(0, at), text);
  const opens = units[to]?.kind === 'that';
  if (by === undefined || (grammar.headFirst && !opens)) return undefined;
  const rest = units.slice(to);
  if (
    rest.some(({ kind, verb }) => kind === 'quote' || (verb !== undefined && grammar.sayings.has(verb.base)))
  )
    return undefined;
  const clause = clauseFrom(units, opens ? to + 1 : to, grammar)?.clause;
  return clause === undefined ? undefined : { clause: told(clause), by };
}

/** Returns the clauses that are told by one name behind them: `…, Whitmore said`, « …, selon X ». */
export function saidBehind(main: readonly SentenceClause[]): Reported[] {
  return main.flatMap((clause) => {
    const range = clause.saying === undefined ? [] : clause.units.slice(clause.saying.from, clause.saying.to);
    const by = onlyName(range);
    const { saying: _, ...rest } = clause;
    return by === undefined || range.some(({ kind }) => kind === 'coord' || kind === 'rel')
      ? []
      : [{ clause: { ...rest, ends: [clause.saying?.from ?? 0] }, by }];
  });
}

const told = (clause: SentenceClause): SentenceClause => ({
  ...clause,
  lead: clause.lead.kind === 'none' ? none(clause.subject.from) : clause.lead,
  ends: [clause.units.length],
  isSide: true,
});

/** The one name of a phrase, unless it is only whom the others are of: `supporters of X said`. */
function onlyName(phrase: readonly Unit[]): string | undefined {
  const at = phrase.findIndex(({ kind }) => kind === 'name');
  const { mention, possessive } = phrase[at] ?? {};
  const before = phrase[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  const isOfOthers =
    phrase[before]?.kind === 'prep' &&
    phrase.slice(0, before).some(({ kind }) => kind !== 'prep' && kind !== 'comma');
  if (possessive === true || isOfOthers || phrase.filter(({ kind }) => kind === 'name').length > 1)
    return undefined;
  const isSpeaker = mention?.type === 'person' || mention?.type === 'organisation';
  return isSpeaker && mention.sureness >= leastSure ? mention.name : undefined;
}

/** Who speaks: the only name, or bare people of a kind (`organisers`, `health officials`, « les organisateurs »). */
function speakerOf(subject: readonly Unit[], text: string): string | undefined {
  if (subject.some(({ kind }) => !speaking.has(kind))) return undefined;
  if (subject.some(({ kind }) => kind === 'name')) return onlyName(subject);
  const [first] = subject;
  const last = subject.at(-1);
  return first !== undefined &&
    last !== undefined &&
    kinds.test(subject.map(({ written }) => written).join(' '))
    ? text.charAt(first.start).toLowerCase() + text.slice(first.start + 1, last.end)
    : undefined;
}

const kinds =
  /^(?:\p{Ll}+ )?(?:organi[sz]ers|officials|police|researchers|scientists|doctors|investigators|experts|forecasters|engineers|archaeologists)$|^les (?:organisateurs|autorités|chercheurs|médecins|enquêteurs|secours)$/u;

/** What stands before who speaks, and between him and his verb. */
const speaking: ReadonlySet<Unit['kind']> = new Set([
  'name',
  'word',
  'det',
  'prep',
  'comma',
  'weak',
  'part',
  'adv',
  'number',
]);
