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
  words: FrameWords,
): Complement | undefined {
  const { townOpenings } = words;
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
  if (!isOfVerb(units, at - 4, verb, words)) return undefined;
  return placed(units, at - 4, at, to, text, opening, 'where-town');
}

/** Whether the phrase that opens at `from` is the verb's: right behind it, or behind what it places. */
function isOfVerb(
  units: readonly Unit[],
  from: number,
  verb: Frame['clause']['verb'],
  { grammar }: FrameWords,
): boolean {
  const behind = units.slice(verb.to, from);
  const isNext = behind.every(({ kind }) => open.has(kind));
  const base = verb.finite.auxiliary ? '' : verb.finite.base;
  return isNext || grammar.placings.has(base) || grammar.isPlacingParticiple(verb.content?.written ?? '');
}

function placed(
  units: readonly Unit[],
  from: number,
  at: number,
  to: number,
  text: string,
  opening: string,
  name: string,
): Complement | undefined {
  const first = units[at];
  const last = units[to - 1];
  const lead = units[from];
  if (first === undefined || last === undefined || lead === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const written = text.slice(start, end);
  const place: NameMention = {
    type: 'place',
    sort: 'city',
    name: written,
    entity: `town ${written}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text: written,
    from: 0,
    to: 0,
    aliases: [],
    sureness: 0.9,
  };
  return {
    from,
    to,
    start: lead.start,
    end,
    mention: place,
    opening,
    asks: 'where',
    name,
    answerText: written,
    isTyped: true,
  };
}
