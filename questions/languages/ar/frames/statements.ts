// A frame as a statement of one fact: verb, subject in full, and the words behind them, with one figure or place that may be exchanged.
import type { Claim } from '../../../claims.ts';
import type { Slot } from '../../../reading/clause.ts';
import { type Mention, phraseStart } from '../../../reading/mention.ts';
import type { Told } from '../../language.ts';
import { isVerb } from '../verb-forms.ts';
import { monthStyleOf } from '../written-date.ts';
import { clauseFrames } from './clause-frames.ts';
import { countedAs } from './counted-words.ts';
import { framedOf, isBare, tellingOf, tellsEnough } from './drafts.ts';
import type { Complement, Frame } from './frame.ts';
import { relativeFrames } from './relative-frames.ts';
import { nameOf } from './told-drafts.ts';

const roles = {
  number: 'howMany',
  date: 'when',
  place: 'where',
  person: 'who',
  organisation: 'who',
} as const;

/** Returns the frames of the sentence that `claim` is as claims that may be stated, each with its speaker before it where it has one. */
export function stateFrames(claim: Claim, told: Told): Claim[] {
  const sentence = told.reading.sentences[claim.sentence];
  if (sentence === undefined) return [];
  return [...clauseFrames(sentence, told), ...relativeFrames(sentence, told)].flatMap((frame) => {
    // What is planned or expected is no statement of a fact.
    if (frame.plan !== undefined) return [];
    const last = frame.behind.at(-1)?.end ?? 0;
    const stated = sentence.mentions.flatMap((mention) =>
      mention.start < frame.verb.end || mention.end > last
        ? []
        : (statedOf(frame, mention, claim, told) ?? []),
    );
    // What is told round the last phrase holds what is told round the others.
    return stated.sort((a, b) => b.clause.end - a.clause.end).slice(0, 1);
  });
}

function statedOf(frame: Frame, mention: Mention, claim: Claim, told: Told): Claim | undefined {
  const { behind, doer, edge, said } = frame;
  if (mention.type === 'person' || mention.type === 'organisation') return undefined;
  if (doer !== undefined && mention.start < doer.asideEnd) return undefined;
  const complement: Complement = {
    mention,
    start: phraseStart(mention),
    end: mention.type === 'number' ? (countedAs(mention, behind)?.end ?? mention.end) : mention.end,
    opening: '',
    asks: mention.type === 'number' ? 'howMany' : 'what',
    name: mention.type === 'number' ? 'how-many-count' : '',
    answerText: '',
    allows: [],
  };
  const framed = framedOf(frame, complement, told, monthStyleOf(told.reading.entities));
  if (framed === undefined || /\d$/.test(framed.subject)) return undefined;
  const isNamed = framed.names > 0 || mention.type === 'place';
  if (!isNamed && (isBare(frame, complement, framed.edits) || !tellsEnough(tellingOf(frame, framed))))
    return undefined;
  const { clause } = framed;
  // «انخفض زمن الرحلة بين الألفة [وسيدي مومن]»
  const between = clause.tokens.findIndex(({ norm }) => norm === 'بين');
  if (between >= 0 && !clause.tokens.slice(between).some(({ norm }) => /^و./.test(norm))) return undefined;
  // «وقّعت المدينتان اتفاقاً [يتيح …]»: what the last noun is would be cut off.
  if (edge !== undefined && isVerb(edge.norm) && /(?:اً|ًا)$/.test(clause.tokens.at(-1)?.text ?? ''))
    return undefined;
  // «أعيد فتح أربعة [منها]»
  if (/^من(?:ها|هم|هما)$/.test(edge?.norm ?? '') && clause.tokens.at(-1) === behind.at(-1)) return undefined;
  const by = nameOf(said);
  const { start, end } = clause;
  const isDated = clause.mentions.some(({ type }) => type === 'date');
  const slots = clause.mentions.flatMap((found) =>
    found.start >= start && !isOneOfList(found, clause.mentions, told.text) ? [slotOf(found)] : [],
  );
  return {
    ...claim,
    id: `${claim.id}-frame-${start}-${end}`,
    kind: 'event',
    clause: {
      ...clause,
      // Whose it is nobody says but the headline.
      ...(isNamed || isDated ? {} : { leansOnHeadline: true as const }),
      slots,
      edits: [
        ...(clause.edits ?? []),
        ...(by === undefined ? [] : [{ start, end: start, with: `بحسب ${by}، ` }]),
      ],
    },
    ...(said === undefined ? {} : { attribution: said }),
  };
}

/** «في عدن ولحج وأبين»: one of several places, which in another order are the same. */
function isOneOfList(place: Mention, mentions: readonly Mention[], text: string): boolean {
  if (place.type !== 'place') return false;
  return mentions.some(
    (other) =>
      other.type === 'place' &&
      other !== place &&
      /^(?:[\s،]+و\S+)*[\s،]*و?\s?$/.test(
        text.slice(Math.min(other.end, place.end), Math.max(phraseStart(other), phraseStart(place))),
      ),
  );
}

/** Nothing is moved, so every mention may be exchanged in its place. */
function slotOf(mention: Mention): Slot {
  const { type, end } = mention;
  return { role: roles[type], mention, start: phraseStart(mention), end, preposition: '', attached: true };
}
