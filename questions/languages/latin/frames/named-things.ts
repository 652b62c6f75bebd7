// What something is called: « Baptisé « X », le programme … », `the robot, named “X”, …`, « la série est baptisée « X » ».
import type { NameMention } from '../../../reading/mention.ts';
import { unlistedName } from '../../../reading/unlisted-name.ts';
import type { Unit } from '../units.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** Most units of a name between quotation marks. */
const longestName = 7;

/** A thing that is named in a frame: the word that names it, the name, and the unit behind the name. */
export interface Named {
  readonly naming: string;
  /** Where it begins to be named, UTF-16 offset. */
  readonly start: number;
  readonly name: NameMention;
  readonly to: number;
}

/** Returns the name that `frame` gives its subject, in the words before it, between commas behind it, or as its predicate. */
export function namedThing(
  { clause: { units, lead, subject, aside, verb }, kind }: Frame,
  text: string,
  { namings }: FrameWords,
): Named | undefined {
  if (kind !== 'clause') return undefined;
  const at =
    lead.kind === 'circumstance' && lead.to + 1 === subject.from
      ? lead.from
      : aside !== undefined
        ? aside.from + 1
        : verb.to - 1;
  const naming = units[at];
  if (naming === undefined || !namings.has(naming.written)) return undefined;
  // `was named “Film of the Year”` is a prize, and somebody is called many things.
  if (at === verb.to - 1 && (verb.content !== naming || /^(?:named|called|nomm|appel)/.test(naming.written)))
    return undefined;
  if (units.slice(subject.from, subject.to).some(({ mention }) => mention?.type === 'person'))
    return undefined;
  const name = quotedAt(units, at + 1, text);
  if (name === undefined) return undefined;
  const next = units[name.to];
  // « intitulé « X » et … », `named “X” after`: the name has to close its phrase.
  const isClosed = next === undefined || next.kind === 'comma' || next.kind === 'stop' || name.endsInComma;
  return isClosed
    ? { naming: naming.written, start: naming.start, name: name.mention, to: name.to }
    : undefined;
}

/** The words between the quotation marks at `from`, as a name. */
function quotedAt(units: readonly Unit[], from: number, text: string) {
  if (units[from]?.kind !== 'quote') return undefined;
  const close = units.findIndex(({ kind }, at) => at > from && kind === 'quote');
  if (close < 0 || close - from - 1 > longestName || close - from < 2) return undefined;
  const first = units[from + 1];
  const inside = units.slice(from + 1, close);
  const last = inside.at(-1)?.kind === 'comma' ? inside.at(-2) : inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  if (!/^\p{Lu}/u.test(name) || /["«»“”()[\]]/u.test(name)) return undefined;
  const mention = unlistedName(name, { sort: 'title' }, { start, end });
  return { mention, to: close + 1, endsInComma: inside.at(-1)?.kind === 'comma' };
}
