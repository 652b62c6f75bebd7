// A sentence while its attributions are read from left to right: what was found, and who acted in it so far.
import type { Attribution, Speaker, Stretch } from '../../reading/attribution.ts';
import { type Quotes, type SaidWords, trimmedEnd } from './said-stretches.ts';
import type { SayingCue } from './saying-cues.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Place } from './speaker-walk.ts';
import { learnTitles, resolved, type SpeakingChain, type Subject } from './speaking-chain.ts';

/** An attribution whose end may still move back to the next cue. */
export type Open = { -readonly [Key in keyof Attribution]: Attribution[Key] } & { readonly wordsAt: number };

/** A sentence while it is read from left to right. */
export interface Reader extends Place {
  readonly quotes: Quotes;
  readonly chain: SpeakingChain;
  readonly found: Open[];
  readonly subjects: Subject[];
  /** Who spoke last in it; `unread` where somebody did whose name was not understood. */
  spoke: Subject | 'unread' | undefined;
}

export function note(reader: Reader, phrase: SpeakerPhrase, at: number): Subject {
  const found = resolved(reader.chain, phrase);
  learnTitles(reader.chain, found);
  const subject = { speaker: found.speaker, number: found.number, at };
  reader.subjects.push(subject);
  return subject;
}

/** Lets the words of an attribution end at `offset`. */
export function endAt({ text }: Place, open: Open, offset: number): void {
  const end = trimmedEnd(text, open.content.start, Math.min(open.content.end, offset));
  open.content = { start: open.content.start, end, text: text.slice(open.content.start, end) };
  open.end = Math.max(end, open.cue.end, open.speaker?.inherited === true ? 0 : (open.speaker?.end ?? 0));
}

export function add(
  reader: Reader,
  cue: Pick<SayingCue, 'verb' | 'class'>,
  [start, end]: readonly [number, number],
  words: SaidWords,
  subject: Subject | undefined,
  carrier: Speaker | undefined,
): void {
  const { text, sentence } = reader;
  const stretch = (from: number, to: number): Stretch => ({
    start: from,
    end: to,
    text: text.slice(from, to),
  });
  const speaker =
    subject === undefined || subject.speaker.start >= sentence.start
      ? subject?.speaker
      : { ...subject.speaker, inherited: true };
  const own = speaker === undefined || speaker.inherited ? [] : [speaker];
  const parts = [{ start, end }, words, ...own, ...(carrier === undefined ? [] : [carrier])];
  reader.found.push({
    sentence: sentence.index,
    ...(speaker === undefined ? {} : { speaker }),
    ...(carrier === undefined ? {} : { carrier: stretch(carrier.start, carrier.end) }),
    cue: stretch(start, end),
    verb: cue.verb,
    class: cue.class,
    content: stretch(words.start, words.end),
    kind: words.direct ? 'direct' : 'indirect',
    complete: words.complete,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    wordsAt: words.at,
  });
}
