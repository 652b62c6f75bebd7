// Words at second hand: «نقلت وكالة كذا عن فلان قوله إن …», «ذكرت صحيفة كذا أن الوزير قال إن …». The medium carries, another speaks.
import type { Speaker } from '../../reading/attribution.ts';
import type { Token } from '../../text/tokens.ts';
import { saidBehind } from './said-words.ts';
import { cueOf, type SayingCue } from './saying-cues.ts';
import { add, note, type Open, type Reader } from './sentence-reader.ts';
import { type SpeakerPhrase, speakerPhraseAt } from './speaker-phrase.ts';
import { isMedium } from './speaker-words.ts';
import { implied, isVerbal } from './subjects.ts';

/** Verbs by which a medium passes on what another said. */
const relayers: ReadonlySet<string> = new Set(['نسب', 'نقل', 'ذكر', 'أورد', 'روى', 'حكى']);

/** «نقلت وكالة كذا عن فلان قوله إن …»: the agency carries, the other one speaks. */
export function relay(
  reader: Reader,
  cue: SayingCue,
  at: number,
  agency: SpeakerPhrase | undefined,
): number | undefined {
  if (!relayers.has(cue.verb)) return undefined;
  const { tokens } = reader.sentence;
  const from = agency?.next ?? at + 1;
  const about = tokens.findIndex(
    ({ norm }, index) => index >= from && index < from + 4 && norm === (cue.verb === 'نسب' ? 'الي' : 'عن'),
  );
  if (about < 0) return undefined;
  const first = tokens[agency?.from ?? at + 1];
  if (cue.verb === 'ذكر' || cue.verb === 'أورد') {
    if (agency === undefined || !isCarrier(agency.speaker, first)) return undefined;
  }
  const phrase = speakerPhraseAt(reader, about + 1, 'unknown', true);
  if (phrase === undefined) return undefined;
  const noun = tokens.findIndex(({ norm }, index) => {
    const inner = index >= phrase.to && index < phrase.next + 12 ? cueOf(norm) : undefined;
    return inner?.shape === 'noun' || inner?.verb === 'قال';
  });
  const saying = noun < 0 ? undefined : cueOf(tokens[noun]?.norm ?? '');
  const words =
    saying === undefined
      ? saidBehind(reader, reader.quotes, { ...cue, object: 'plain', governs: '' }, about, phrase.next)
      : saidBehind(reader, reader.quotes, saying, noun, noun + 1);
  if (words === undefined) return undefined;
  const carrier = agency?.speaker ?? implied(reader, cue, at)?.speaker;
  const gender = phrase.speaker.gender === 'unknown' ? (saying?.gender ?? 'unknown') : phrase.speaker.gender;
  const subject = note(reader, { ...phrase, speaker: { ...phrase.speaker, gender } }, at);
  reader.spoke = subject;
  const token = tokens[noun < 0 ? at : noun];
  if (token === undefined) return undefined;
  add(reader, saying ?? cue, [token.start, token.end], words, subject, carrier);
  return words.at;
}

/** «ذكرت صحيفة كذا أن الوزير قال إن …»: what a medium reports is another's word. */
export function relayedWithin(
  reader: Reader,
  cue: SayingCue,
  token: Token,
  at: number,
  outer: Open,
): number | undefined {
  const { tokens } = reader.sentence;
  const carrier = outer.speaker;
  const first = tokens.find(({ start }) => start >= (carrier?.start ?? 0));
  if (carrier === undefined || !isVerbal(cue) || !isCarrier(carrier, first)) return undefined;
  const phrase = speakerPhraseAt(reader, outer.wordsAt + 1, cue.gender, true);
  if (phrase === undefined || phrase.next !== at) return undefined;
  const words = saidBehind(reader, reader.quotes, cue, at, at + 1);
  if (words === undefined) return undefined;
  reader.found.pop();
  const subject = note(reader, phrase, at);
  reader.spoke = subject;
  add(reader, cue, [token.start, token.end], words, subject, carrier);
  return words.at;
}

function isCarrier({ mention }: Speaker, first: Token | undefined): boolean {
  if (mention !== undefined && media.has(mention.sort)) return true;
  return first !== undefined && isMedium(first.norm);
}

/** Sorts of organisation that report. */
const media: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster']);
