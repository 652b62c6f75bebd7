// Towns that no list has to hold, since the noun before them says what they are: « dans la ville de Mahmood-e-Raqi », `in the
// village of Tarrow`.
import type { NameMention } from '../../../reading/mention.ts';
import type { Unit, UnitKind } from '../units.ts';
import type { Complement } from './complement.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** Kinds that may stand between a verb and its place and take nothing. */
const open: ReadonlySet<UnitKind> = new Set(['date', 'adv']);

/** Returns the town that opens at `at`, behind « dans la ville de », as a phrase that may be asked for. */
export function townAt(
  units: readonly Unit[],
  at: number,
  { clause: { verb } }: Frame,
  text: string,
  { townOpenings, grammar }: FrameWords,
): Complement | undefined {
  const first = units[at];
  const [preposition, article, noun, of] = units.slice(at - 4, at);
  const opening = townOpenings.get(noun?.written ?? '');
  if (first?.capital !== true || opening === undefined || at < 4 || preposition?.kind !== 'prep')
    return undefined;
  if (!/^(?:dans|à|in)$/.test(preposition.written) || article?.kind !== 'det') return undefined;
  if (!/^(?:d(?:e|')|of)$/.test(of?.written ?? '')) return undefined;
  const { mention } = first;
  if (mention !== undefined && mention.type !== 'place') return undefined;
  let to = at + 1;
  while (mention === undefined && units[to]?.capital === true && units[to]?.mention === undefined) to++;
  const last = units[to - 1];
  const next = units[to];
  if (last === undefined || last.possessive === true) return undefined;
  if (next !== undefined && !['comma', 'stop', 'prep', 'date', 'semicolon'].includes(next.kind))
    return undefined;
  const isNext = units.slice(verb.to, at - 4).every(({ kind }) => open.has(kind));
  const base = verb.finite.auxiliary ? '' : verb.finite.base;
  const isPlaced = grammar.placings.has(base) || grammar.isPlacingParticiple(verb.content?.written ?? '');
  if (!isNext && !isPlaced) return undefined;
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  const town: NameMention = {
    type: 'place',
    sort: 'city',
    name,
    entity: `town ${name}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text: name,
    from: 0,
    to: 0,
    aliases: [],
    sureness: 0.9,
  };
  return {
    from: at - 4,
    to,
    start: preposition.start,
    end,
    mention: town,
    opening,
    asks: 'where',
    name: 'where-town',
    answerText: name,
    isTyped: true,
  };
}
