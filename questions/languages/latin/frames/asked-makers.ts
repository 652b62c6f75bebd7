// Who made something, where no list holds his name: `was founded by Dean Kamen`.
import type { NameMention } from '../../../reading/mention.ts';
import { unlistedName } from '../../../reading/unlisted-name.ts';
import type { Unit } from '../units.ts';
import { type Complement, spanOf } from './complement.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** `was founded by Dean Kamen`: who makes such things is somebody, though no list holds his name. */
export function makerAt(
  units: readonly Unit[],
  at: number,
  { clause: { verb } }: Frame,
  text: string,
  { agents, makings }: FrameWords,
): NameMention | undefined {
  const first = units[at];
  if (!agents.has(units[at - 1]?.written ?? '') || !makings.has(verb.content?.written ?? ''))
    return undefined;
  const to = makerEnd(units, at);
  const last = units[to - 1];
  if (first === undefined || last === undefined || to - at < 2 || to - at > 3 || last.possessive === true)
    return undefined;
  const next = units[to];
  if (next !== undefined && !['comma', 'stop', 'prep', 'date', 'semicolon'].includes(next.kind))
    return undefined;
  const place = { start: first.start, end: last.end };
  return unlistedName(
    text.slice(place.start, place.end),
    { type: 'person', sort: 'person', sureness: 0.7 },
    place,
  );
}

function makerEnd(units: readonly Unit[], from: number): number {
  let to = from;
  while (units[to]?.kind === 'word' && units[to]?.capital === true && units[to]?.mention === undefined) to++;
  return to;
}

export function agentOf(units: readonly Unit[], at: number, mention: NameMention): Complement {
  const span = spanOf(units, at - 1, makerEnd(units, at), mention);
  return { ...span, mention, opening: '', asks: 'who', name: 'agent-person', answerText: mention.name };
}
