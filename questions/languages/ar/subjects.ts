// Who is the subject of a cue: the phrase behind it, the one before it, somebody of its sentence, or whoever spoke last.
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { arNames } from './names.ts';
import { isOpener, type SayingCue } from './saying-cues.ts';
import { note, type Reader } from './sentence-reader.ts';
import { mayBeSubject, type SpeakerPhrase, speakerPhraseAt } from './speaker-phrase.ts';
import { behindCourtesies, isBearer, type Place } from './speaker-walk.ts';
import { isAdverb, isAnonymousNoun, isDocument, isOffice } from './speaker-words.ts';
import { bySurname, heir, resolved, type Subject, subjectFor } from './speaking-chain.ts';
import { isVerb } from './verb-forms.ts';

export const isVerbal = ({ shape }: SayingCue) => shape === 'past' || shape === 'present';

/** «وجاء في البيان: …», «أشير في تقارير إلى أن»: the paper in which it stands. */
export function sourceOfPassive(reader: Reader, at: number): SpeakerPhrase | undefined {
  const { tokens } = reader.sentence;
  const from = behindAdverbs(reader, at + 1);
  if (tokens[from]?.norm !== 'في') return undefined;
  const first = tokens[from + 1]?.norm ?? '';
  return isDocument(first) || isAnonymousNoun(first)
    ? speakerPhraseAt(reader, from + 1, 'unknown', false)
    : undefined;
}

/** The phrase right behind a verb, if its gender allows it to be the subject. */
export function subjectBehind(reader: Reader, cue: SayingCue, at: number): SpeakerPhrase | undefined {
  if (!isVerbal(cue) || cue.number !== 'singular') return undefined;
  const { tokens } = reader.sentence;
  const from = behindAdverbs(reader, at + 1);
  const known = calledAt(reader, cue, behindCourtesies(reader, from));
  if (known !== undefined) return known;
  const phrase = speakerPhraseAt(reader, from, cue.gender, true);
  if (phrase === undefined) return undefined;
  const { gender, kind, mention } = phrase.speaker;
  // «وناشد المسؤولين»: an accusative is an object.
  const first = tokens[phrase.from]?.norm ?? '';
  if (mention === undefined && /ين$/.test(first) && !isOffice(first)) return undefined;
  // «اعتبر عملية الإنزال»: a feminine noun that no list knows is no «he».
  const isGuess = mention === undefined && phrase.calledBy !== undefined;
  if (
    isGuess &&
    cue.gender === 'm' &&
    /ة$/.test(tokens[phrase.from]?.text ?? '') &&
    !arNames.givenNames.has(first)
  )
    return undefined;
  // «ونفى متحدث …، ودعا السكان إلى»: whom one calls on is not who calls.
  if (cue.class === 'act' && cue.joined && kind === 'anonymous' && reader.subjects.length > 0)
    return undefined;
  if (kind !== 'several' && gender !== 'unknown' && gender !== cue.gender) return undefined;
  return resolved(reader.chain, phrase);
}

/** «وأضاف بلو»: the family name of somebody who spoke before. */
function calledAt(reader: Reader, cue: SayingCue, at: number): SpeakerPhrase | undefined {
  const { tokens, mentions } = reader.sentence;
  const token = tokens[at];
  const second = tokens[at + 1];
  if (token === undefined || mentions.some((mention) => isBearer(mention) && mention.start === token.start))
    return undefined;
  const pair = second === undefined ? undefined : bySurname(reader.chain, `${token.norm} ${second.norm}`);
  const speaker = pair ?? bySurname(reader.chain, token.norm);
  if (speaker === undefined || speaker.gender !== cue.gender) return undefined;
  const { start } = token;
  const end = pair === undefined || second === undefined ? token.end : second.end;
  const stretch = { start, end, text: reader.text.slice(start, end), inherited: false };
  const to = pair === undefined ? at + 1 : at + 2;
  return {
    from: at,
    to,
    next: to,
    number: 'singular',
    titles: [],
    speaker: { ...speaker, ...stretch },
  };
}

/** «من جهته», «أمس», «اليوم الثلاثاء» between a verb and its subject. */
function behindAdverbs({ sentence }: Place, from: number): number {
  const { tokens, mentions } = sentence;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return from;
    const date = mentions.find(
      ({ type, start, end }) => type === 'date' && start <= token.start && end > token.start,
    );
    if (date !== undefined) while ((tokens[at]?.start ?? date.end) < date.end) at++;
    else if (isAdverb(token.norm) || /^(?:ل|عن|في|الي)(?:ه|ها|هم|هما)$/.test(token.norm)) at++;
    else if (token.norm === 'من' && /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم)$/.test(tokens[at + 1]?.norm ?? ''))
      at += 2;
    else if (token.norm === ',' && at > from) at++;
    else return at;
  }
}

/** Whether somebody is named after all, in words that were not understood, or a pronoun before the verb means somebody. */
export function isUnread(reader: Reader, cue: SayingCue, at: number): boolean {
  if (cue.isPassive) return true;
  if (!isVerbal(cue) || cue.number !== 'singular') return false;
  const { tokens } = reader.sentence;
  if (pronouns.has(tokens[at - 1]?.norm ?? '')) return true;
  if (cue.class === 'act' && cue.joined && reader.subjects.length > 0) return false;
  const next = tokens[behindAdverbs(reader, at + 1)];
  // «ويشير الذين جددوا اللوحة إلى»: whoever did something is somebody.
  return next !== undefined && next.kind === 'word' && (relatives.has(next.norm) || mayBeSubject(next));
}

const pronouns: ReadonlySet<string> = new Set('هو هي وهو وهي فهو فهي'.split(' '));

/** Who is meant by a cue without a subject: somebody of its sentence, or at its beginning whoever spoke last. */
export function implied(reader: Reader, cue: SayingCue, at: number): Subject | undefined {
  const before = isVerbal(cue) && !cue.joined ? subjectBefore(reader, cue, at) : undefined;
  if (before !== undefined) return before === 'unread' ? undefined : before;
  // «الموقف الذي يؤكد»: behind a relative pronoun only its own noun may speak.
  const isRelative = isVerbal(cue) && relatives.has(reader.sentence.tokens[at - 1]?.norm ?? '');
  if (isRelative && reader.subjects.at(-1)?.at !== at - 1) return undefined;
  // «أكد جلالته …، مبيناً أن»: a participle is of whoever spoke last, understood or not.
  if (cue.shape === 'participle' && reader.spoke === 'unread') return undefined;
  const own = subjectFor(cue, reader.subjects);
  if (own !== undefined || reader.subjects.length > 0) return own;
  const { tokens, mentions } = reader.sentence;
  const start = tokens[at]?.start ?? 0;
  if (cue.shape === 'noun') return onlyPerson(reader, cue, at);
  if (at > longestLead || mentions.some((mention) => isBearer(mention) && mention.end <= start))
    return undefined;
  const subject = heir(reader.chain, cue);
  if (subject !== undefined) reader.subjects.push({ ...subject, at });
  return subject;
}

/** «…، لكن سفيراً مطلعاً قال إن»: the phrase between a joint and its verb is the subject, understood or not. */
function subjectBefore(reader: Reader, cue: SayingCue, at: number): Subject | 'unread' | undefined {
  const { tokens } = reader.sentence;
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || token.kind === 'mark' || joints.has(token.norm) || isOpener(token)) break;
    if (relatives.has(token.norm) || isVerb(token.norm)) return undefined;
    from--;
  }
  if (from === at || from === 0 || !mayBeSubject(tokens[from] ?? tokens[at] ?? noToken)) return undefined;
  const phrase = speakerPhraseAt(reader, from, cue.gender, true);
  return phrase === undefined || phrase.next > at ? 'unread' : note(reader, phrase, at);
}

/** Words behind which a new subject may stand before its verb. */
const joints: ReadonlySet<string> = new Set('لكن ولكن بينما فيما حيث كما اذ اما واما ثم'.split(' '));

const noToken: Token = { kind: 'mark', start: 0, end: 0, text: '', norm: '', spaced: false };

/** «… في قوله إن»: the only person of the sentence before the pronoun. */
function onlyPerson(reader: Reader, cue: SayingCue, at: number): Subject | undefined {
  const { tokens, mentions } = reader.sentence;
  const start = tokens[at]?.start ?? 0;
  const persons = mentions.filter((mention) => mention.type === 'person' && mention.end <= start);
  const [person] = persons;
  if (
    person?.type !== 'person' ||
    persons.some((other) => other.type === 'person' && other.entity !== person.entity)
  )
    return undefined;
  const from = tokens.findIndex((token) => token.start >= person.start);
  const phrase = person.gender === cue.gender ? speakerPhraseAt(reader, from, cue.gender, false) : undefined;
  return phrase === undefined ? undefined : { speaker: phrase.speaker, number: phrase.number, at };
}

/** Most tokens before a cue that begins its sentence: «وفي ختام حديثه قال». */
const longestLead = 8;
