// Who goes on speaking or doing in a stretch that names nobody: named after the verb, where the article knows him by name.

import type { Attribution } from '../../reading/attribution.ts';
import type { Edit } from '../../reading/retelling.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, prepositions, relatives } from './function-words.ts';
import type { Doer } from './sentence-parts.ts';
import { isVerb } from './verb-forms.ts';

/** The name put in behind its verb; `verb` takes the place of a participle. */
export function namedBehind({ start, end }: Token, name: string, verb?: string): Edit {
  return verb === undefined ? { start: end, end, with: ` ${name}` } : { start, end, with: `${verb} ${name}` };
}

/** The speaker of an attribution as one who may go on speaking. */
export function doerOf(said: Attribution | undefined): Doer | undefined {
  const speaker = said?.speaker;
  if (speaker === undefined || speaker.kind === 'anonymous' || speaker.kind === 'several') return undefined;
  if (!isNameAlone(speaker.name)) return undefined;
  return { name: speaker.name, gender: speaker.gender };
}

/** A name of several words and nothing but a name: «الأمانة ما تداوله …» has run on. */
function isNameAlone(name: string): boolean {
  const parts = fold(name).split(' ');
  return (
    parts.length > 1 &&
    !parts.some((word) => word === 'ما' || prepositions.has(word) || relatives.has(word) || isVerb(word))
  );
}

/** «وأضاف أن …»: the speaker who goes on is named after his verb. */
export function unnamedSpeaker(tokens: readonly Token[], said: Attribution | undefined): Edit | undefined {
  const [verb, next] = tokens;
  if (verb === undefined || said?.speaker?.inherited !== true || said.cue.start !== verb.start)
    return undefined;
  // «وأشار الوزير إلى …»: who goes on is said there.
  const isUnsaid =
    next !== undefined &&
    (next.kind === 'mark' ||
      complementizers.has(next.norm) ||
      prepositions.has(next.norm) ||
      next.norm === 'ل');
  // «الوزير» alone is told by his name or not at all.
  if (!isUnsaid || !said.speaker.name.includes(' ')) return undefined;
  return namedBehind(verb, said.speaker.name);
}
