// How far a noun phrase that speaks goes: an office to its holder's name, a body or a paper to where it ends.
import type { Speaker } from '../../reading/attribution.ts';
import type { NameMention } from '../../reading/mention.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives, rooted } from './function-words.ts';
import { arNames } from './names.ts';
import { cueOf, isOpener } from './saying-cues.ts';
import {
  guessedKind,
  isAdverb,
  isAnonymousNoun,
  isBody,
  isDocument,
  isIndefinite,
  isMedium,
  isOccasion,
  isOffice,
} from './speaker-words.ts';
import { isDeed } from './told-deeds.ts';
import { isSureVerb, verbFormOf } from './verb-forms.ts';

/** What a phrase is looked for in. */
export interface Place {
  readonly sentence: SentenceReading;
  readonly text: string;
}

/** A stretch of tokens up to `to`, with its bearer if it has a name. */
export interface Walked {
  readonly to: number;
  readonly mention?: NameMention;
  readonly kind?: Speaker['kind'];
  /** Nothing but its place tells that it speaks. */
  readonly isGuess?: boolean;
}

/** Most words of an office with its holder. */
const mostWords = 18;

/** Most tokens of an aside in brackets or of a name in quotation marks inside a phrase. */
const longestAside = 6;

/** Words of courtesy before an office or a name, which are no part of it. */
const courtesies: ReadonlySet<string> = new Set(
  'معالي سعاده سمو فضيله صاحب صاحبه السمو الملكي السيد السيده الدكتور الدكتوره د م المهندس المهندسه الاستاذ الاستاذه جلاله فخامه دوله الشيخ سير السير اللورد'.split(
    ' ',
  ),
);

/** Prepositions that may stand inside an office whose holder is named behind it. */
export const innerPrepositions: ReadonlySet<string> = new Set('في لدي علي من الي ل عن'.split(' '));

/** Words behind which no office goes on. */
const ends: ReadonlySet<string> = new Set(
  'ما مما وهو وهي قد خلال عبر عقب بعد قبل اثناء مع حول بشان ردا تعليقا ضمن امام بين حتي منذ عندما حين بينما فيما حيث لكن او ثم كما انه بسبب ضد وسط دونما'.split(
    ' ',
  ),
);

/** Whether no phrase that speaks goes on over the word. */
export function endsPhrase(token: Token): boolean {
  return isOpener(token) || relatives.has(token.norm) || ends.has(token.norm) || isAdverb(token.norm);
}

/** A verb without a pronoun: «سابقة» is no «سابقه». */
export const isBareVerb = (norm: string) => verbFormOf(norm) !== undefined && isSureVerb(norm);

/** Returns the token behind words of courtesy. */
export function behindCourtesies(place: Place, at: number): number {
  const { tokens } = place.sentence;
  let from = at;
  while (courtesies.has(tokens[from]?.norm ?? '') && mentionAt(place, from) === undefined) {
    from++;
    if (tokens[from]?.norm === '.' && (tokens[from - 1]?.norm.length ?? 2) === 1) from++;
  }
  return from;
}

/** Returns the name of a person, a body or a state that begins at the token, titles included. */
export function mentionAt({ sentence }: Place, at: number): Walked | undefined {
  const token = sentence.tokens[at];
  if (token === undefined || token.norm === 'باسم') return undefined;
  // «بن يطو»: the name may be known from behind its particle.
  const isParticle = arNames.particles.has(token.norm) && sentence.tokens[at + 1]?.kind === 'word';
  if (isParticle) {
    const found = mentionAt({ sentence, text: '' }, at + 1);
    if (found?.mention?.type === 'person') return found;
  }
  for (const mention of sentence.mentions) {
    if (!isBearer(mention) || mention.end <= token.start) continue;
    if (phraseStart(mention) > token.end) return undefined;
    const starts = [phraseStart(mention), mention.start];
    if (starts.some((start) => start >= token.start && start < token.end))
      return { to: behindAdjectives(sentence, indexBehind(sentence, mention.end)), mention };
  }
  return undefined;
}

/** A person or a body; a country or a capital, which speaks for its government. */
export function isBearer(mention: SentenceReading['mentions'][number]): mention is NameMention {
  if (mention.type === 'person' || mention.type === 'organisation') return true;
  return mention.type === 'place' && (mention.sort === 'country' || mention.sort === 'capital');
}

/** «وزارة الصحة المصرية»: the adjective of the country belongs to the body. */
function behindAdjectives({ tokens }: SentenceReading, to: number): number {
  const norm = tokens[to]?.norm ?? '';
  return norm.startsWith('ال') && arNames.nationalities.has(norm.slice(2)) ? to + 1 : to;
}

function indexBehind({ tokens }: SentenceReading, end: number): number {
  const at = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? tokens.length : at;
}

/**
 * Returns the phrase that begins at token `from` when no name does. `isSure` lets a word that no list explains begin it, because
 * only a speaker can stand there; behind a word of courtesy (`isIntroduced`) such a word is a name.
 */
export function walkSpeaker(
  place: Place,
  from: number,
  isSure: boolean,
  isIntroduced = false,
): Walked | undefined {
  const { tokens } = place.sentence;
  const first = tokens[from]?.norm ?? '';
  const kind = kindOf(first);
  if (kind === undefined && (!isSure || !mayBeName(first) || isDeed(tokens, from))) return undefined;
  let soft = -1;
  let at = from + 1;
  while (at < tokens.length && at - from < mostWords) {
    const token = tokens[at];
    if (token === undefined) break;
    const aside = asideFrom(tokens, at, first);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if (isEnd(place, at, from, first, kind)) break;
    const holder = kind === 'office' && !isBody(first) ? holderAt(place, at) : undefined;
    if (holder !== undefined) return holder;
    if (kind === 'office' && first.startsWith('ال') && isObject(tokens, at)) break;
    if (kind === undefined && isPersonAt(place, at)) return holderAt(place, at);
    // «فلان أستاذ القانون»: what a guessed name is explained by is no part of it.
    if (kind === undefined && (isOccasion(token.norm) || isOffice(token.norm) || token.norm === 'احد')) break;
    if (isInner(token) && soft < 0) {
      soft = at;
      // Only an office goes on over its place to its holder.
      if (kind === undefined || kind === 'anonymous') break;
    }
    at++;
  }
  const to = soft >= 0 ? soft : at;
  const called = calledAt(place, at);
  if (called !== undefined) return called;
  const holder = apposedTo(place, behindQuotedName(tokens, at));
  // «معدة المذكرة، المحللة فلانة، أن»: a calling that no list has, behind a verb that only somebody's words can follow.
  const isHolder = kind === 'office' ? isOffice(first) : kind === undefined && isSure;
  if (holder !== undefined && isHolder) return holder;
  if (to - from >= mostWords) return undefined;
  if (kind === 'office' && isOffice(first) && isIndefinite(place.sentence, from, to))
    return { to, kind: 'anonymous' };
  if (kind !== undefined) return { to, kind };
  // «يعتبر دليلاً على», «وخطط لثورة»: an accusative or a joined verb alone is nobody.
  const isAlone = to - from === 1 && /[^يهنم]ا$/.test(first) && !arNames.givenNames.has(first);
  if (
    !isIntroduced &&
    (isAlone || (/^و/.test(first) && !rooted.has(first) && !arNames.givenNames.has(first)))
  )
    return undefined;
  return { to, kind: isIntroduced ? 'office' : guessedKind(tokens, from, to), isGuess: true };
}

/** «في «ضفاف»، فلان»: the token behind a name in marks with its preposition. */
function behindQuotedName(tokens: readonly Token[], at: number): number {
  if (!innerPrepositions.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== '"') return at;
  const close = tokens.findIndex(({ norm }, index) => index > at + 1 && norm === '"');
  return close < 0 || close - at > longestAside ? at : close + 1;
}

/** «صاحب متجر يدعى فلاناً»: the name that a verb of calling gives. */
function calledAt(place: Place, at: number): Walked | undefined {
  if (!/^[يت]دعي$/.test(place.sentence.tokens[at]?.norm ?? '')) return undefined;
  const found = mentionAt(place, at + 1);
  return found?.mention?.type === 'person' ? found : undefined;
}

/** The person named behind the comma at token `at`, with titles or an origin before the name. */
function apposedTo(place: Place, at: number): Walked | undefined {
  if (place.sentence.tokens[at]?.norm !== ',') return undefined;
  let from = behindCourtesies(place, at + 1);
  const origin = place.sentence.tokens[from]?.norm.replace(/^ال/, '') ?? '';
  if (arNames.nationalities.has(origin) && mentionAt(place, from) === undefined) from++;
  const found = mentionAt(place, from);
  return found?.mention?.type === 'person' ? found : undefined;
}

function kindOf(norm: string): Speaker['kind'] | undefined {
  if (isAnonymousNoun(norm)) return 'anonymous';
  if (isDocument(norm)) return 'document';
  return isOffice(norm) || isBody(norm) ? 'office' : undefined;
}

/** The token behind an aside in brackets, or behind a name in quotation marks inside a body's («مؤسسة "كذا" لخدمات …»). */
function asideFrom(tokens: readonly Token[], at: number, first: string): number | undefined {
  const norm = tokens[at]?.norm;
  if (norm !== '(' && !(norm === '"' && isBody(first))) return undefined;
  const closing = norm === '(' ? ')' : '"';
  const close = tokens.findIndex((other, index) => index > at && other.norm === closing);
  return close < 0 || close - at > longestAside ? undefined : close + 1;
}

function isEnd(
  place: Place,
  at: number,
  from: number,
  first: string,
  kind: Speaker['kind'] | undefined,
): boolean {
  const { tokens, mentions } = place.sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return true;
  // «د. فلان», «م. فلان»: the stop of a title ends nothing.
  if (token.kind === 'mark') return token.norm !== '.' || before.norm.length > 1;
  // «مازحاً»: an accusative tells how, not who.
  if (token.text.endsWith('اً') || token.text.endsWith('ًا')) return true;
  if (endsPhrase(token) || cueOf(token.norm) !== undefined || isBareVerb(token.norm)) return true;
  if (
    mentions.some(
      (mention) =>
        mention.type === 'date' && phraseStart(mention) <= token.start && mention.end > token.start,
    )
  )
    return true;
  const isJoined = /^و./.test(token.norm) && !isWhole(token) && at > from + 1;
  if (isJoined && !(kind === 'office' && isOffice(first) && /^وال/.test(token.norm))) return true;
  // «قال رئيس البلدية لوكالة كذا»: whom one told it is not who one is.
  if (/^ل./.test(token.norm) && isMedium(token.norm.slice(1))) return true;
  if (!innerPrepositions.has(token.norm)) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || isOccasion(next.norm) || isOpener(next);
}

/** «السفير الفرنسي اقتراح …»: behind words with their article, one without it is what he does something to. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  return (
    /^(?:[وبل]?ال|لل)/.test(before) &&
    !/^(?:[وبل]?ال|لل|ب|ل)/.test(norm) &&
    !isOffice(norm) &&
    !innerPrepositions.has(norm)
  );
}

/** Whether the word may be left out of an office: «في الخارجية», «بالهيئة», «للإعلام». */
function isInner({ norm }: Token): boolean {
  return (
    innerPrepositions.has(norm) ||
    (/^ب.{3,}/.test(norm) && norm !== 'باسم' && !isBody(norm) && !isOffice(norm))
  );
}

/** The person whose name ends an office; one behind a preposition is somebody else. */
function holderAt(place: Place, at: number): Walked | undefined {
  const { tokens, mentions } = place.sentence;
  const before = tokens[at - 1];
  if (before === undefined || innerPrepositions.has(before.norm)) return undefined;
  const found = mentionAt(place, at);
  if (found?.mention?.type !== 'person') return undefined;
  // «السفير الأميركي اقتراح أنان»: a noun without its article owns the name behind it.
  const isClosed =
    isOffice(before.norm) ||
    courtesies.has(before.norm) ||
    before.kind === 'mark' ||
    /^(?:[وبل]?ال|لل)/.test(before.norm) ||
    mentions.some((mention) => mention.start <= before.start && mention.end >= before.end);
  return isClosed ? found : undefined;
}

const isPersonAt = (place: Place, at: number) => mentionAt(place, at)?.mention?.type === 'person';

/** Whether a word that no list explains may begin a name or a description: no preposition, no pronoun, no accusative. */
function mayBeName(norm: string): boolean {
  if (ends.has(norm) || ends.has(norm.replace(/^ف/, '')) || isAdverb(norm) || norm.length < 3) return false;
  return !/^[بلك]ال|^لل|^ب|(?:ها|هم|هما|ين|وا|ته)$/.test(norm) || arNames.givenNames.has(norm);
}

/** Whether the word begins with «و» or «ل» of its own. */
export function isWhole({ norm }: Token): boolean {
  return rooted.has(norm) || isOffice(norm) || isBody(norm) || isAnonymousNoun(norm) || isDocument(norm);
}
