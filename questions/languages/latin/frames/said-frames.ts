// What a named speaker is reported to have said, as frames without the speaker.
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Told } from '../../language.ts';
import type { LatinGrammar } from '../grammar.ts';
import { clauseFrom, type SentenceClause } from '../sentence-clauses.ts';
import type { Unit } from '../units.ts';
import { none } from './named-subjects.ts';
import { leastSure, type Reported, reportedBy, saidBehind } from './reported-clauses.ts';

/** What a named speaker is reported to have said, without its speaker. */
export function saidClauses(
  sentence: SentenceReading,
  units: readonly Unit[],
  main: readonly SentenceClause[],
  { reading, text }: Told,
  grammar: LatinGrammar,
): Reported[] {
  const found = saidBehind(main);
  for (const clause of main) {
    const { lead } = clause;
    if (lead.kind !== 'source') continue;
    const names = units.slice(lead.from, lead.to).filter(({ kind }) => kind === 'name');
    const [only] = names;
    const { mention } = only ?? {};
    if (names.length !== 1 || (mention?.type !== 'person' && mention?.type !== 'organisation')) continue;
    if (only !== units[lead.to - 1] || mention.sureness < leastSure) continue;
    found.push({
      clause: { ...clause, lead: none(clause.subject.from), ends: [units.length] },
      by: mention.name,
    });
  }
  const reported = reportedBy(units, text, grammar);
  if (reported !== undefined) return [...found, reported];
  const said = reading.attributions.filter((one) => one.sentence === sentence.index);
  const [only] = said;
  const { speaker } = only ?? {};
  if (only === undefined || said.length > 1 || only.kind !== 'indirect' || speaker?.kind !== 'named')
    return found;
  if (only.class !== 'neutral' && only.class !== 'assert') return found;
  if (speaker.mention === undefined || speaker.mention.sureness < leastSure) return found;
  let at = units.findIndex(({ start }) => start >= only.content.start);
  if (units[at]?.kind === 'that') at++;
  if (at < 0 || units.slice(at).some(({ kind }) => kind === 'quote')) return found;
  const clause = clauseFrom(units, at, grammar)?.clause;
  if (clause === undefined) return found;
  found.push({ clause: { ...clause, ends: [units.length], isSide: true }, by: speaker.name });
  return found;
}
