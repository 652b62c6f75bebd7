// «بحسب», «وفقاً لـ», «على حد قول», «كما أعلن»: phrases that name whose the words around them are.
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import { withoutLetter } from './clitics.ts';
import { relatives } from './function-words.ts';
import { cueOf, isOpener } from './saying-cues.ts';
import { type SpeakerPhrase, speakerPhraseAt } from './speaker-phrase.ts';
import type { Place } from './speaker-walk.ts';

/** A source phrase, as token indices. */
export interface SourcePhrase {
  readonly from: number;
  /** First token behind the source. */
  readonly to: number;
  /** The cue's tokens. */
  readonly cueTo: number;
  readonly phrase: SpeakerPhrase;
  readonly isOpinion: boolean;
}

/** One-word openings; those with a preposition take it as the next word or as a clitic of it. */
const openings: ReadonlySet<string> = wordSet('بحسب|حسب|وفق|وفقا|طبقا|نقلا|حسبما|وفقما');

/** Nouns between «على حد» and its owner. */
const extents: ReadonlySet<string> = wordSet('قول|تعبير|وصف|زعم');

/** Nouns of opinion with «في» or «ب». */
const opinions: ReadonlySet<string> = wordSet('رأي|نظر|تقدير|اعتقاد');

/** Rules are no sources: «وفق الخطة», «حسب المادة 17». */
const rules: ReadonlySet<string> = new Set(
  'خطه خطط قانون ماده نظام معايير شروط ضوابط قواعد جدول مواعيد بنود اتفاق اتفاقيه طبيعه حاجه نوع سعر اسعار مبدا لوايح معيار مواصفات احكام سياسه ترتيب'.split(
    ' ',
  ),
);

const unjoined = (norm: string): string => (openings.has(norm) ? norm : withoutLetter(norm, 'وف', 3));

/** Returns the source phrase that begins at token `at`, if its source can tell something. */
export function sourcePhraseAt(place: Place, at: number): SourcePhrase | undefined {
  const { tokens } = place.sentence;
  const first = unjoined(tokens[at]?.norm ?? '');
  const second = tokens[at + 1]?.norm ?? '';
  const third = tokens[at + 2]?.norm ?? '';
  if (openings.has(first)) {
    if (tokens[at - 1]?.norm === 'علي') return undefined;
    const skipped = first === 'نقلا' ? (second === 'عن' ? 2 : 0) : second === 'ل' || second === 'الي' ? 2 : 1;
    return skipped === 0
      ? undefined
      : ownedAt(place, at, at + skipped, first.endsWith('ما') && first !== 'ما');
  }
  if (first === 'علي' && second === 'حد' && extents.has(third)) return ownedAt(place, at, at + 3, false);
  if ((first === 'في' && opinions.has(second)) || first === 'براي') {
    const from = first === 'في' ? at + 2 : at + 1;
    const found = ownedAt(place, at, from, false);
    return found === undefined ? undefined : { ...found, isOpinion: true };
  }
  if (first === 'كما' && cueOf(second) !== undefined) return saidAside(place, at, at + 1);
  return undefined;
}

/** The source at `from`, perhaps behind «ما قال» or «ما نقلت». */
function ownedAt(place: Place, at: number, from: number, isVerbal: boolean): SourcePhrase | undefined {
  const { tokens } = place.sentence;
  const norm = tokens[from]?.norm ?? '';
  const bare = norm.startsWith('لل') ? norm.slice(2) : norm.replace(/^ال/, '');
  if (rules.has(bare) || rules.has(bare.replace(/^ل/, ''))) return undefined;
  if (isVerbal) return saidAside(place, at, from);
  if (norm === 'ما' || norm === 'لما') return saidAside(place, at, from + 1);
  const phrase = behindClitic(place, from);
  if (phrase === undefined) return undefined;
  return { from: at, to: phrase.next, cueTo: from, phrase, isOpinion: false };
}

/** «كما قال فلان», «بحسب ما أظهرته الصور»: an aside with a verb. */
function saidAside(place: Place, at: number, verb: number): SourcePhrase | undefined {
  const { tokens } = place.sentence;
  const cue =
    cueOf(tokens[verb]?.norm ?? '') ??
    cueOf((tokens[verb]?.norm ?? '').replace(/(?:ه|ته)$/, (end) => (end === 'ته' ? 'ت' : '')));
  if (cue === undefined || cue.shape === 'participle' || cue.shape === 'noun') return undefined;
  const phrase = speakerPhraseAt(place, verb + 1, cue.gender, true);
  const next = tokens[phrase?.next ?? 0];
  const isSet = next === undefined || next.kind === 'mark';
  if (phrase === undefined || (tokens[at]?.norm === 'كما' ? !isSet : isWordsBehind(tokens, phrase.next)))
    return undefined;
  return { from: at, to: phrase.next, cueTo: verb + 1, phrase, isOpinion: false };
}

/** Words follow after all: «كما أكد فلان أن …» says one thing more. */
function isWordsBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (token === undefined || token.norm === ',' || token.norm === '.') return false;
    if (isOpener(token) || token.norm === ':' || token.norm === '"') return true;
    if (relatives.has(token.norm)) return false;
  }
  return false;
}

/** The phrase at `from` when «ل» is written to its first word: «لموقع», «للمصادر». */
function behindClitic(place: Place, from: number): SpeakerPhrase | undefined {
  const direct = speakerPhraseAt(place, from, 'unknown', false);
  if (direct !== undefined) return direct;
  const { sentence } = place;
  const token = sentence.tokens[from];
  if (token === undefined || !token.norm.startsWith('ل')) return undefined;
  const bare = token.norm.startsWith('لل') ? `ال${token.norm.slice(2)}` : token.norm.slice(1);
  const tokens = sentence.tokens.map((other, index) => (index === from ? { ...other, norm: bare } : other));
  const phrase = speakerPhraseAt({ ...place, sentence: { ...sentence, tokens } }, from, 'unknown', false);
  if (phrase === undefined || phrase.speaker.mention !== undefined) return phrase;
  // The name is told without its preposition: «للبيانات» are «البيانات».
  const { name } = phrase.speaker;
  return {
    ...phrase,
    speaker: { ...phrase.speaker, name: name.startsWith('لل') ? `ال${name.slice(2)}` : name.slice(1) },
  };
}
