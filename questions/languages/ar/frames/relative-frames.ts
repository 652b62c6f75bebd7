// «برنامج كذا الذي بدأ في عام 2012»: a relative clause stands up as a sentence of the noun it tells of.
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { attributors } from '../function-words.ts';
import { findOpening } from '../openings.ts';
import { mayAssert, voiceOf } from './clause-frames.ts';
import { type Frame, type Moved, mentionOver } from './frame.ts';
import { phraseBefore } from './noun-phrases.ts';
import { predicateEnd } from './predicates.ts';
import { formOf } from './verb-lists.ts';

/** Returns the relative clauses of `sentence` whose noun is told in full. */
export function relativeFrames(sentence: SentenceReading, told: Told): Frame[] {
  const { tokens, mentions } = sentence;
  const { from } = findOpening(tokens);
  return tokens.flatMap((relative, at) => {
    const gender = relative.norm === 'الذي' ? 'm' : relative.norm === 'التي' ? 'f' : undefined;
    const verb = tokens[at + 1];
    if (gender === undefined || verb === undefined || mentionOver(verb, mentions) !== undefined) return [];
    const form = formOf(verb.norm);
    if (form === undefined || form.connective !== '' || form.gender !== gender || form.verb.class === 'help')
      return [];
    if (form.verb.class === 'say' || !mayAssert(tokens, at + 1, form)) return [];
    const moved = phraseBefore(sentence, at, gender, told, true);
    if (moved === undefined) return [];
    const said = isOfSource(tokens, moved) ? undefined : voiceOf(verb, sentence, told, from);
    if (said === 'unknown') return [];
    const to = predicateEnd(tokens, at + 2, mentions);
    if (to <= at + 2) return [];
    return [
      {
        pattern: `ar-frame-relative`,
        sentence,
        verb,
        form,
        moved,
        behind: tokens.slice(at + 2, to),
        edge: tokens[to],
        ...(said === undefined ? {} : { said }),
      },
    ];
  });
}

/** «بحسب جمعية «…»، التي تضم 740 أسرة»: what is said of the source is the paper's own. */
function isOfSource(tokens: readonly Token[], { tokens: [first] }: Moved): boolean {
  const before = tokens[first === undefined ? -1 : tokens.indexOf(first) - 1];
  return before !== undefined && attributors.has(before.norm.replace(/^و(?=.{3})/, ''));
}
