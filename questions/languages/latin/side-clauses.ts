// Clauses beside the main one that are told as true as it is: « alors que l'Espagne a demandé … », `while her rivals stayed …`, and
// what a relative clause between commas says of a name.
import type { LatinGrammar } from './grammar.ts';
import { endsOf } from './joints.ts';
import { clauseFrom, type SentenceClause } from './sentence-clauses.ts';
import type { Unit, UnitKind } from './units.ts';
import { groupAt } from './verb-groups.ts';

/** Most of them in one sentence. */
const most = 3;

/** Returns the side clauses of a sentence whose main ones are `main`, in order. */
export function sideClauses(
  units: readonly Unit[],
  main: readonly SentenceClause[],
  grammar: LatinGrammar,
): SentenceClause[] {
  const found: SentenceClause[] = [];
  let quoted = false;
  for (let at = 0; at < units.length && found.length < most; at++) {
    if (units[at]?.kind === 'quote') quoted = !quoted;
    if (quoted || isSpoken(main, at, grammar)) continue;
    const clause = subordinateAt(units, at, main, grammar) ?? relativeAt(units, at, grammar);
    if (clause !== undefined) found.push(clause);
  }
  return found;
}

/** Whether the unit stands in what a main clause reports. */
function isSpoken(main: readonly SentenceClause[], at: number, grammar: LatinGrammar): boolean {
  return main.some(({ verb, units, saying }) => {
    if (saying !== undefined) return true;
    const base = verb.finite.auxiliary ? (verb.content?.verb?.base ?? '') : verb.finite.base;
    const reports =
      grammar.sayings.has(base) ||
      grammar.thoughts.has(base) ||
      (verb.content !== undefined && grammar.isSayingParticiple(verb.content.written));
    return (
      reports &&
      at >= verb.to &&
      units.slice(verb.to, at + 1).some(({ kind }) => kind === 'that' || kind === 'quote')
    );
  });
}

/** The clause behind a subordinator that vouches for it. */
function subordinateAt(
  units: readonly Unit[],
  at: number,
  main: readonly SentenceClause[],
  grammar: LatinGrammar,
): SentenceClause | undefined {
  const unit = units[at];
  if (unit === undefined || !grammar.vouchers.has(unit.written)) return undefined;
  // `even when the stroke lay back two years`: a case among others, and nothing that was so.
  if (/^(?:even|même|only|surtout)$/.test(units[at - 1]?.written ?? '')) return undefined;
  // « depuis les élections » is a phrase; `since the vote took place` may be a clause.
  if (unit.kind !== 'subord' && (unit.kind !== 'prep' || grammar.headFirst)) return undefined;
  const start = units[at + 1]?.kind === 'adv' && unit.kind === 'subord' ? at + 2 : at + 1;
  // An opening clause ends at its comma.
  const opened = main.find(({ lead }) => lead.from === at && lead.to > at);
  const inside = opened === undefined ? units : units.slice(0, opened.lead.to);
  const found = clauseFrom(inside, start, grammar);
  if (found === undefined || found.clause.lead.kind !== 'none' || found.clause.subject.from !== start)
    return undefined;
  // `since 2010`, `after the flood`: without a verb of its own close by it is a phrase.
  if (found.clause.verb.at - start > farthestVerb) return undefined;
  return { ...found.clause, units, isSide: true };
}

/** Most units between a subordinator and its verb. */
const farthestVerb = 10;

const verbLeads: ReadonlySet<UnitKind> = new Set(['adv', 'neg', 'clitic']);

/** `PSA, which employs 3,000 people, …`: what is said of the name before the comma. */
function relativeAt(units: readonly Unit[], at: number, grammar: LatinGrammar): SentenceClause | undefined {
  const [name, comma, relative] = units.slice(at, at + 3);
  const { mention } = name ?? {};
  if (name === undefined || comma?.kind !== 'comma' || relative?.kind !== 'rel') return undefined;
  if (mention?.type !== 'person' && mention?.type !== 'organisation') return undefined;
  if (!grammar.subjectRelatives.has(relative.written) || name.possessive === true) return undefined;
  // `who` is a person's; behind a preposition it may be the noun before that is meant: `Chris Wallace of Fox News, who …`.
  if (relative.written === 'who' && mention.type !== 'person') return undefined;
  if (relative.written === 'which' && mention.type === 'person') return undefined;
  const lead = units[at - 1]?.kind === 'det' ? units[at - 2] : units[at - 1];
  if (lead !== undefined && lead.kind !== 'comma' && lead.kind !== 'verb' && lead.kind !== 'weak')
    return undefined;
  let verbAt = at + 3;
  while (verbLeads.has(units[verbAt]?.kind ?? 'stop')) verbAt++;
  if (units[verbAt]?.verb === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  const close = units.findIndex(
    ({ kind }, index) => index > verb.to && (kind === 'comma' || kind === 'semicolon'),
  );
  const inside = close === -1 ? units : units.slice(0, close);
  const { ends } = endsOf(inside, verb, grammar);
  const start = name.end;
  return {
    units,
    lead: { kind: 'none', next: at, from: at, to: at },
    subject: { from: units[at - 1]?.kind === 'det' ? at - 1 : at, to: at + 1 },
    isSide: true,
    verb,
    ends,
    shared: { start, end: units[verb.from]?.start ?? start },
  };
}
