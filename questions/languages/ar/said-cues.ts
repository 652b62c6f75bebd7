// One cue of a sentence: its subject, its words, and whether inside reported words it is the paper's own again.
import type { Token } from '../../text/tokens.ts';
import { relay, relayedWithin } from './relayed-words.ts';
import { quotationBefore, saidBehind } from './said-words.ts';
import { isOpener, type SayingCue } from './saying-cues.ts';
import { add, endAt, note, type Open, type Reader } from './sentence-reader.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Place } from './speaker-walk.ts';
import { agrees } from './speaking-chain.ts';
import { implied, isUnread, isVerbal, sourceOfPassive, subjectBehind } from './subjects.ts';

/** Reads a cue with its subject and the words behind or before it. */
export function readCue(
  reader: Reader,
  cue: SayingCue,
  token: Token,
  at: number,
  outer: Open | undefined,
): number {
  const { tokens } = reader.sentence;
  if (negations.has(tokens[at - 1]?.norm ?? '')) return at;
  if (isPreposition(reader, at) || isIdiom(cue, tokens[at + 1]?.norm ?? '')) return at;
  const phrase = cue.isPassive
    ? sourceOfPassive(reader, at)
    : cue.isWriter
      ? undefined
      : subjectBehind(reader, cue, at);
  if (cue.isPassive && phrase === undefined && cue.verb !== 'قال') return at;
  if (outer !== undefined && !takesOver(reader, cue, at, phrase, outer)) {
    return relayedWithin(reader, cue, token, at, outer) ?? at;
  }
  const relayed = relay(reader, cue, at, phrase);
  if (relayed !== undefined) return relayed;
  if (isFormula(reader, cue, at, phrase)) return at;
  const words =
    saidBehind(reader, reader.quotes, cue, at, phrase?.next ?? at + 1) ??
    (endsQuotation(reader, cue, outer) ? quotationBefore(reader, reader.quotes, at) : undefined);
  // «سيظهر المستوى الحقيقي»: without words it only shows.
  if (words === undefined && cue.verb === 'أظهر') return at;
  const unread = phrase === undefined && isUnread(reader, cue, at);
  const isCalled = words === undefined && isCalledOn(reader, cue, phrase);
  const subject =
    phrase !== undefined && !isCalled
      ? note(reader, phrase, at)
      : unread || isCalled
        ? undefined
        : implied(reader, cue, at);
  if (!cue.isWriter && (words !== undefined || cue.object !== 'loose'))
    reader.spoke = subject ?? (unread || isCalled ? 'unread' : reader.spoke);
  const before = tokens[at - 1]?.norm ?? '';
  const isOther = phrase !== undefined && clauseJoints.has(before);
  const isBorder = words !== undefined || cue.shape === 'participle' || before === ',' || isOther;
  if (outer !== undefined && isBorder) endAt(reader, outer, borderBefore(reader, at));
  if (words === undefined) return phrase === undefined ? at : phrase.to - 1;
  add(reader, cue, [token.start, token.end], words, cue.isWriter ? undefined : subject, undefined);
  return Math.max(at, words.start > token.start ? words.at : at);
}

/** «ودعت الحكومة إلى»: behind a verb that goes on, the phrase may be whoever spoke before or whom he calls on. */
function isCalledOn({ subjects, chain }: Reader, cue: SayingCue, phrase: SpeakerPhrase | undefined): boolean {
  if (phrase === undefined || cue.class !== 'act' || !cue.joined) return false;
  const before = subjects.at(-1) ?? chain.holder;
  return before !== undefined && agrees(cue, before) && before.speaker.entity !== phrase.speaker.entity;
}

/** «لفت انتباهي», «لفت الأنظار»: to catch the eye. */
const isIdiom = ({ verb }: SayingCue, next: string) =>
  verb === 'لفت' && /^(?:ال)?(?:انتباه|نظر|انظار)/.test(next);

/** «عبر البحر»: a preposition, unless it begins a sentence or follows «من جهته» and somebody «عبّر عن» something. */
function isPreposition({ sentence }: Reader, at: number): boolean {
  const { tokens } = sentence;
  const norm = tokens[at]?.norm ?? '';
  if (norm !== 'عبر' && norm !== 'وعبر') return false;
  const before = tokens[at - 1]?.norm;
  const mayBegin = norm === 'وعبر' || before === undefined || turns.has(before) || before === ',';
  return !mayBegin || !tokens.slice(at, at + longestObject).some((token) => token.norm === 'عن');
}

/** Most tokens between «عبّر» and what it is about. */
const longestObject = 16;

/** «…»، قالت فلانة: only a cue of its own closes what stands before it; «…»، وطالبت فلانة begins another deed. */
function endsQuotation({ found }: Reader, cue: SayingCue, outer: Open | undefined): boolean {
  return isVerbal(cue) && !cue.joined && cue.class !== 'act' && outer === undefined && found.length === 0;
}

/** Words before a verb of saying that turn it round: nobody said anything. */
const negations: ReadonlySet<string> = new Set(
  'لم لن ولم ولن فلم لا ولا ما وما دون عدم بعدم لعدم بدون'.split(' '),
);

/** Verbs that without a subject are the paper's own formulas: «يذكر أن», «يتوقع أن». */
const impersonal: ReadonlySet<string> = new Set([
  'توقّع',
  'اعتقد',
  'رجّح',
  'اعتبر',
  'قدّر',
  'زعم',
  'أعلن',
  'قال',
]);

function isFormula(reader: Reader, cue: SayingCue, at: number, phrase: SpeakerPhrase | undefined): boolean {
  if (cue.shape !== 'present' || cue.gender !== 'm' || cue.number !== 'singular' || phrase !== undefined)
    return false;
  if (!isOpener(reader.sentence.tokens[at + 1])) return false;
  return (
    cue.verb === 'ذكر' ||
    (impersonal.has(cue.verb) && !cue.joined && !isTopical(reader, at)) ||
    (impersonal.has(cue.verb) && reader.subjects.length === 0)
  );
}

/** «الوزير يتوقع أن»: the subject stands right before its verb. */
function isTopical({ sentence, subjects }: Reader, at: number): boolean {
  const end = sentence.tokens[at - 1]?.end;
  return subjects.some(({ speaker }) => speaker.end === end);
}

/** Whether a cue inside reported words is the paper's own again. */
function takesOver(
  reader: Reader,
  cue: SayingCue,
  at: number,
  phrase: SpeakerPhrase | undefined,
  outer: Open,
): boolean {
  const before = reader.sentence.tokens[at - 1]?.norm ?? '';
  const isSet = before === ',' || before === '"' || before === '(';
  if (cue.shape === 'noun') return false;
  if (cue.shape === 'participle') {
    const gender = outer.speaker?.gender ?? 'unknown';
    const isSetOff = isSet || cue.joined || governsNext(reader, cue, at);
    return isSetOff && (gender === 'unknown' || gender === cue.gender || cue.number === 'plural');
  }
  if (cue.shape === 'present') return false;
  if (phrase !== undefined) return cue.joined || isSet || turns.has(before);
  return cue.joined && (outer.speaker?.gender ?? cue.gender) === cue.gender;
}

/** «… في الملتقى مشيراً إلى»: what a participle of saying governs stands right behind it. */
function governsNext({ sentence }: Place, cue: SayingCue, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next !== undefined &&
    (isOpener(next) || next.norm === cue.governs || next.norm === ':' || next.norm === '"')
  );
}

/** Joints before somebody else's words. */
const turns: ReadonlySet<string> = new Set('بينما فيما كما حين فقد وقد جهته جهتها جانبه جانبها'.split(' '));

/** Of these, the ones that begin a clause of the paper's own whatever follows: «كما دعا المندوب إلى …». */
const clauseJoints: ReadonlySet<string> = new Set('بينما فيما كما'.split(' '));

/** Where the paper takes the word again: the comma or joint before the cue. */
function borderBefore({ sentence }: Reader, at: number): number {
  const { tokens } = sentence;
  const joint = turns.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  for (let index = joint - 1; index >= Math.max(0, joint - 6); index--) {
    if (tokens[index]?.norm !== ',') continue;
    const first = tokens[index + 1]?.norm ?? '';
    if (index + 1 === joint || /^و/.test(first)) return tokens[index]?.start ?? 0;
    break;
  }
  return tokens[joint]?.start ?? 0;
}
