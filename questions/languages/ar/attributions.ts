// Who said what in Arabic: every cue with the words it governs, its speaker in the sentence or from the one before, and whoever
// passed the words on. Precision before recall: a speaker in doubt is left out.
import type { Attribution } from '../../reading/attribution.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { wordsGoingOn } from './going-on.ts';
import { masdars } from './masdars.ts';
import { readCue } from './said-cues.ts';
import { type Quotes, quotesOf } from './said-stretches.ts';
import { cueAt, isCourtesy } from './saying-cues.ts';
import { add, endAt, note, type Reader } from './sentence-reader.ts';
import { sourcePhraseAt } from './source-phrases.ts';
import { sourceWords } from './source-words.ts';
import { speakerPhraseAt } from './speaker-phrase.ts';
import type { Place } from './speaker-walk.ts';
import { learnTitles, newChain, passOn, type SpeakingChain } from './speaking-chain.ts';
import { isVerb, verbFormOf } from './verb-forms.ts';

/** Returns the attributions of `sentences`, in order. */
export function findArabicAttributions(sentences: readonly SentenceReading[], text: string): Attribution[] {
  const quotes = quotesOf(text);
  const chain = newChain();
  const found: Attribution[] = [];
  for (const sentence of sentences)
    found.push(...readSentence({ sentence, text }, quotes, chain, found.at(-1)));
  return found;
}

function readSentence(
  place: Place,
  quotes: Quotes,
  chain: SpeakingChain,
  before: Attribution | undefined,
): Attribution[] {
  const { tokens } = place.sentence;
  const going = wordsGoingOn(place, quotes, before, chain);
  if (going !== undefined) return going === 'inside' ? [] : [going];
  const reader: Reader = { ...place, quotes, chain, found: [], subjects: [], spoke: undefined };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const quotation = token.norm === '"' ? quotes.byStart.get(token.start) : undefined;
    if (quotation === undefined) at = readToken(reader, token, at);
    else while ((tokens[at + 1]?.start ?? quotation.end) < quotation.end) at++;
  }
  passOn(chain, reader.spoke);
  return reader.found.map(({ wordsAt: _, ...attribution }) => attribution);
}

/** Reads the token at `at`; returns the last token that was read with it. */
function readToken(reader: Reader, token: Token, at: number): number {
  const last = reader.found.at(-1);
  const isReported = last !== undefined && last.kind === 'indirect' && at > last.wordsAt;
  const cue = cueAt(token, reader.sentence.tokens[at + 1]);
  if (cue !== undefined) return readCue(reader, cue, token, at, isReported ? last : undefined);
  if (isReported && endsReport(reader, token, at)) endAt(reader, last, token.start);
  const source = sourcePhraseAt(reader, at);
  if (source !== undefined) {
    if (isReported || (last !== undefined && last.content.end > token.start)) return source.to - 1;
    learnTitles(reader.chain, source.phrase);
    const words = sourceWords(reader, reader.quotes, source, last);
    if (words === undefined) return source.to - 1;
    const subject = { speaker: source.phrase.speaker, number: source.phrase.number, at };
    reader.spoke = subject;
    const cueEnd = reader.sentence.tokens[source.cueTo - 1]?.end ?? token.end;
    add(
      reader,
      { verb: '', class: source.isOpinion ? 'weak' : 'neutral' },
      [token.start, cueEnd],
      words,
      subject,
      undefined,
    );
    return words.at > at ? Math.max(source.to - 1, words.at) : source.to - 1;
  }
  if (!isReported) noteSubject(reader, token, at);
  return at;
}

/** Nouns that tell with whom somebody speaks. */
const meetings: ReadonlySet<string> = new Set(['مقابله', 'حوار', 'لقاء', 'حديث', 'مقابلته', 'حديثه']);
/** «، مقدماً شكره», «مقدماً شكره»: the speaker does something else than report. */
function endsReport({ sentence }: Reader, { norm, text }: Token, at: number): boolean {
  if (!isCourtesy(norm)) return false;
  const isMarked = /(?:اً|ًا|ةً)$/.test(text) && thanks.has(sentence.tokens[at + 1]?.norm ?? '');
  return isMarked || sentence.tokens[at - 1]?.norm === ',';
}

/** What one gives with a participle of courtesy. */
const thanks: ReadonlySet<string> = new Set(
  'شكره شكرها الشكر تهانيه تهنيته تعازيه تعازيها دور جهود'.split(' '),
);

/** «أما فلان», «لكن فلانة», «غير أن رئيس كذا»: behind the joint that opens a sentence its subject may stand before the verb. */
function opensTopic(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens;
  if (at === 1) return /^(?:اما|لكن|ولكن)$/.test(first?.norm ?? '');
  return at === 2 && second?.norm === 'ان' && /^(?:غير|الا|بيد)$/.test(first?.norm ?? '');
}

/** «ويعوّل فلان على»: right before a person at the head of a sentence stands a verb in the present, listed or not. */
function actsFirst({ sentence }: Reader, { norm, end }: Token, at: number): boolean {
  const next = sentence.tokens[1];
  return (
    at === 0 &&
    /^[وف]?[يت].{3,}/.test(norm) &&
    sentence.mentions.some(
      ({ type, start }) => type === 'person' && start > end && start === next?.start && next.spaced,
    )
  );
}

/** Most tokens between «أما» and the name: «أما زميلها المهندس البيولوجي فلان». */
const farthestName = 4;

/** The token where the first person behind «أما» is named, with nothing but words before him; past the end where there is none. */
function nameBehind({ sentence: { tokens, mentions } }: Reader, at: number): number {
  for (let index = at; index < Math.min(tokens.length, at + farthestName); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isVerb(token.norm)) break;
    if (mentions.some(({ type, start }) => type === 'person' && start === token.start)) return index;
  }
  return tokens.length;
}

/** A verb with its subject, a topic before its verb, a name with what is told of it: whoever a later cue may mean. */
function noteSubject(reader: Reader, token: Token, at: number): void {
  const { tokens } = reader.sentence;
  const before = tokens[at - 1];
  const isTopic = at === 0 || opensTopic(tokens, at);
  const meets = token.norm === 'مع' && meetings.has(before?.norm ?? '');
  // «بوقف نشر الجيش»: behind another noun a noun of action is no verb.
  const isDeed = masdars.has(token.norm) && before?.kind === 'word' && before.norm !== 'قد';
  const isActing = (isVerb(token.norm) && !isDeed) || actsFirst(reader, token, at);
  if (isActing || isTopic || meets) {
    const gender = verbFormOf(token.norm)?.gender ?? 'unknown';
    const from = isActing || meets ? at + 1 : at;
    const phrase =
      speakerPhraseAt(reader, from, meets ? 'unknown' : gender, meets) ??
      (before?.norm === 'اما'
        ? speakerPhraseAt(reader, nameBehind(reader, at), 'unknown', false)
        : undefined);
    if (phrase === undefined || (gender !== 'unknown' && phrase.speaker.gender !== gender)) return;
    // «باريس (اف ب) - »: a dateline is nobody.
    const next = tokens[phrase.next]?.norm ?? '';
    if (isTopic && !isActing && /^[(:-]$/.test(next)) return;
    note(reader, phrase, at);
    return;
  }
  // «ترامب الذي زار المدينة، وقال»: what is told of a name may go on with a cue.
  if (relatives.has(token.norm)) {
    const mention = reader.sentence.mentions.find(({ end }) => end === before?.end);
    const from = tokens.findIndex(({ start }) => start === mention?.start);
    const phrase = from < 0 ? undefined : speakerPhraseAt(reader, from, 'unknown', false);
    if (phrase !== undefined && phrase.speaker.end === before?.end) note(reader, phrase, at);
  }
}
