// Who speaks: the noun phrase behind a cue or a source word, and what it tells of its bearer.
import type { Speaker } from '../../reading/attribution.ts';
import { phraseStart } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { cueOf, isOpener } from './saying-cues.ts';
import {
  behindCourtesies,
  endsPhrase,
  innerPrepositions,
  isBareVerb,
  isWhole,
  mentionAt,
  type Place,
  type Walked,
  walkSpeaker,
} from './speaker-walk.ts';
import { isAnonymousNoun, isBody, isOffice, nounGender } from './speaker-words.ts';

/** A phrase that speaks, as token indices. */
export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  /** First token behind the phrase and what explains it: «فلان، وزير المالية، …». */
  readonly next: number;
  readonly speaker: Speaker;
  readonly number: 'singular' | 'dual' | 'plural';
  /** Folded offices beside the name, by which its bearer may be called later: «وزير المالية المغربي». */
  readonly titles: readonly string[];
  /** Folded name by whose last word its bearer may be called later, where it is a person's. */
  readonly calledBy?: string;
}

/** How sure a given name with its surname is. */
const sureWithSurname = 0.9;

/** Most tokens between commas that explain a name. */
const mostExplaining = 14;

/** Most tokens of a short name in brackets behind the phrase. */
const longestAside = 6;

/** Most tokens of a name in quotation marks, the marks included. */
const longestQuotedName = 5;

/** Returns the phrase that begins at token `at`, if it can speak. `gender` is the verb's, for a name that tells none. */
export function speakerPhraseAt(
  place: Place,
  at: number,
  gender: 'm' | 'f' | 'unknown',
  isSure: boolean,
): SpeakerPhrase | undefined {
  const { tokens } = place.sentence;
  const from = behindCourtesies(place, at);
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.norm === '"') return quotedAt(place, from, gender);
  if (first.kind !== 'word' || isNoSubject(first)) return undefined;
  // «الدكتورة فلانة»: behind a word of courtesy stands a name, listed or not.
  const bearer = mentionAt(place, from);
  // «صاحبة المعصرة فلانة», «آخرون دونما»: an office or nobody that was read as a given name is none.
  const isMisread =
    bearer?.mention?.type === 'person' &&
    bearer.mention.start === first.start &&
    // «سلطان القحطاني»: with a surname behind it the word is a name.
    bearer.mention.sureness < sureWithSurname &&
    (isOffice(first.norm) || isAnonymousNoun(first.norm));
  const found = (isMisread ? undefined : bearer) ?? walkSpeaker(place, from, isSure || from > at, from > at);
  return found === undefined
    ? undefined
    : withOthers(
        place,
        phraseOf(place, found, from, gender === 'unknown' ? courtesyGender(place, at, from) : gender),
      );
}

/** «الدكتورة», «السيدة»: a word of courtesy that tells a woman. */
function courtesyGender({ sentence }: Place, at: number, from: number): 'f' | 'unknown' {
  const isWoman = sentence.tokens.slice(at, from).some(({ norm }) => /^(?:ال\S+ه|صاحبه)$/.test(norm));
  return isWoman ? 'f' : 'unknown';
}

/** Prepositions, with a pronoun or without, cues and openers: «وشدد على», «قال فيها», «أجاب قائلاً». */
function isNoSubject(token: Token): boolean {
  const { norm, text } = token;
  return (
    text === 'على' ||
    innerPrepositions.has(norm) ||
    /^(?:في|ل|ب|من|عن|علي|الي|مع|لدي)(?:ه|ها|هم|هما|ي|نا)$/.test(norm) ||
    cueOf(norm) !== undefined ||
    isOpener(token) ||
    norm === 'وهو' ||
    norm === 'وهي' ||
    relatives.has(norm)
  );
}

/** Whether the word behind a verb may be its subject, understood or not. */
export function mayBeSubject(token: Token): boolean {
  return !isNoSubject(token) && !endsPhrase(token) && !/^[بل]ال|^لل/.test(token.norm);
}

/** «وأوضح "بلو" أن»: a name set in quotation marks. */
function quotedAt(place: Place, at: number, gender: 'm' | 'f' | 'unknown'): SpeakerPhrase | undefined {
  const { tokens } = place.sentence;
  const close = tokens.findIndex((token, index) => index > at && token.norm === '"');
  if (close < 0 || close - at >= longestQuotedName) return undefined;
  const found = phraseOf(place, { ...mentionAt(place, at + 1), to: close }, at + 1, gender);
  return { ...found, next: close + 1 };
}

/** Builds the speaker and reads on over what explains it. */
function phraseOf(
  place: Place,
  found: Walked,
  from: number,
  verbGender: 'm' | 'f' | 'unknown',
): SpeakerPhrase {
  const { tokens } = place.sentence;
  const { mention, to } = found;
  const first = tokens[from];
  const start =
    mention === undefined ? (first?.start ?? 0) : Math.min(first?.start ?? 0, phraseStart(mention));
  const end = Math.max(mention?.end ?? 0, tokens[to - 1]?.end ?? start);
  const written = place.text.slice(start, end);
  const norm = first?.norm ?? '';
  const kind = found.kind ?? (mention === undefined ? 'office' : 'named');
  const name = mention?.name ?? written.replace(/\s+/g, ' ');
  const explaining = explainedTo(place, behindAside(tokens, to));
  const isPerson = mention?.type === 'person';
  return {
    from,
    to,
    next: explaining,
    number:
      mention === undefined && /^ال.*(?:ان|ين)$/.test(norm) && to - from === 1
        ? 'dual'
        : kind === 'anonymous'
          ? 'plural'
          : 'singular',
    ...(isPerson || found.isGuess === true ? { calledBy: fold(name) } : {}),
    titles: isPerson ? titlesOf(tokens, from, indexOf(tokens, mention.start), to, explaining) : [],
    speaker: {
      kind,
      start,
      end,
      text: written,
      entity: mention?.entity ?? `${kind}:${fold(name)}`,
      name,
      gender: genderOf(found, norm, verbGender),
      inherited: false,
      ...(mention === undefined ? {} : { mention }),
    },
  };
}

/** «هيئة الإذاعة البريطانية (بي بي سي)»: a short name in brackets explains the phrase. */
function behindAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.norm !== '(') return to;
  const close = tokens.findIndex(({ norm }, at) => at > to && norm === ')');
  return close < 0 || close - to > longestAside ? to : close + 1;
}

/** A name's own gender, else the verb's; a noun tells its own. */
function genderOf(
  { mention, isGuess }: Walked,
  norm: string,
  verbGender: 'm' | 'f' | 'unknown',
): Speaker['gender'] {
  // «وزيرة الدفاع ميشال فلان»: the office knows better than the given name.
  if (mention?.type === 'person' && isOffice(norm) && norm.endsWith('ه')) return 'f';
  if (mention !== undefined) return mention.gender === 'unknown' ? verbGender : mention.gender;
  return isGuess === true && verbGender !== 'unknown' ? verbGender : nounGender(norm, verbGender);
}

const indexOf = (tokens: readonly Token[], start: number) => tokens.findIndex((token) => token.end > start);

/** The offices before and behind a name, from their first noun. */
function titlesOf(
  tokens: readonly Token[],
  from: number,
  name: number,
  to: number,
  explaining: number,
): string[] {
  const phrases = [
    tokens.slice(from, name),
    tokens.slice(to, explaining).filter(({ kind }) => kind === 'word'),
  ];
  return phrases.flatMap((words) => {
    const office = words.slice(words.findIndex(({ norm }) => isOffice(norm)));
    return words.some(({ norm }) => isOffice(norm)) ? [office.map(({ norm }) => norm).join(' ')] : [];
  });
}

/** Where the words that explain a name end: «، وزير المالية،», «أحد زعماء الحركة». */
function explainedTo(place: Place, to: number): number {
  const { tokens } = place.sentence;
  const isComma = tokens[to]?.norm === ',';
  const first = tokens[behindCourtesies(place, isComma ? to + 1 : to)];
  if (first === undefined || first.kind !== 'word') return to;
  const isExplaining = isOffice(first.norm) || first.norm === 'احد' || first.norm === 'احدي';
  if (!isExplaining) return to;
  for (let at = to + 1; at < tokens.length && at - to < mostExplaining; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isOpener(token) || token.norm === ':' || token.norm === '"') return at;
    if (token.norm === ',') return isComma ? at + 1 : at;
    if (!isComma && (innerPrepositions.has(token.norm) || endsPhrase(token))) return at;
  }
  return to;
}

/** «أعلنت الرئاسة والكرملين»: two speakers are one phrase and nobody's answer. */
function withOthers(place: Place, phrase: SpeakerPhrase): SpeakerPhrase {
  const { tokens } = place.sentence;
  const next = tokens[phrase.to];
  if (next === undefined || !/^و.{2,}/.test(next.norm) || !next.spaced || isWhole(next)) return phrase;
  if (cueOf(next.norm) !== undefined || isOpener(next)) return phrase;
  const bare = next.norm.slice(1);
  const mention = mentionAt(place, phrase.to);
  if (mention === undefined && !isOffice(bare) && !isBody(bare) && !isAnonymousNoun(bare)) return phrase;
  // «الرئيس التنفيذي والمدير العام»: two offices of one.
  const hasOffice = tokens.slice(phrase.from, phrase.to).some(({ norm }) => isOffice(norm));
  if (mention === undefined && isOffice(bare) && hasOffice) return phrase;
  let to = mention?.to ?? phrase.to + 1;
  while (mention === undefined && goesOn(tokens[to])) to++;
  const end = tokens[to - 1]?.end ?? phrase.speaker.end;
  const written = place.text.slice(phrase.speaker.start, end);
  const name = written.replace(/\s+/g, ' ');
  const { mention: _, ...rest } = phrase.speaker;
  return {
    ...phrase,
    to,
    next: to,
    number: 'plural',
    titles: [],
    speaker: { ...rest, kind: 'several', end, text: written, name, entity: `several:${fold(name)}` },
  };
}

function goesOn(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || endsPhrase(token)) return false;
  return !innerPrepositions.has(token.norm) && !isBareVerb(token.norm);
}
