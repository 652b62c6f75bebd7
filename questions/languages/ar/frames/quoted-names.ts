// «شركة «…»», «في حي «…»», «قاعة «…»»: a thing that a type noun and a name in quotation marks tell in full, as who did it or as where it was.
import type { NameMention } from '../../../reading/mention.ts';
import type { Reading } from '../../../reading/reading.ts';
import { unlistedName } from '../../../reading/unlisted-name.ts';
import type { Token } from '../../../text/tokens.ts';
import { prepositions, relatives } from '../function-words.ts';
import { arNames } from '../names.ts';
import { isSureVerb } from '../verb-forms.ts';
import { type Complement, type Doer, type Frame, mentionOver, type Predicate } from './frame.ts';
import { bodies, places, written } from './frame-words.ts';
import { formOf, objectless, once } from './verb-lists.ts';

/** Most words of a name in quotation marks. */
const longestName = 4;

/** Most definite words between the type noun and the name: «دار الوساطة «…»», «المنطقة الصناعية «…»». */
const longestChain = 2;

/** A type noun with the name behind it, as indices into the tokens it was found in. */
export interface Quoted {
  /** The type noun, and the token behind the closing mark. */
  readonly from: number;
  readonly to: number;
  /** The noun as it stands behind «أي», with what belongs to it: «حي», «دار وساطة», «منطقة صناعية». */
  readonly noun: string;
  /** Whether feminine verbs go with it. */
  readonly isFeminine: boolean;
  readonly title: string;
  readonly inside: { readonly start: number; readonly end: number };
}

/** Returns what is named in the marks that open at token `at`. */
export function quotedAt(tokens: readonly Token[], at: number): Quoted | undefined {
  if (tokens[at]?.norm !== '"') return undefined;
  const close = tokens.findIndex(({ norm }, index) => index > at && norm === '"');
  // A mark that closes what another opened opens nothing.
  if (close < 0 || tokens.slice(0, at).filter(({ norm }) => norm === '"').length % 2 === 1) return undefined;
  const words = tokens.slice(at + 1, close);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > longestName) return undefined;
  if (words.some(({ kind, norm }) => kind === 'mark' || relatives.has(norm))) return undefined;
  const head = headBefore(tokens, at);
  if (head === undefined) return undefined;
  const title = words.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
  return { ...head, to: close + 1, title, inside: { start: first.start, end: last.end } };
}

/** «حي», «دار الوساطة», «المنطقة الصناعية», «بموقع»: the noun before the marks at `at`, without the letter written to it. */
function headBefore(
  tokens: readonly Token[],
  at: number,
): Pick<Quoted, 'from' | 'noun' | 'isFeminine'> | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return undefined;
  let from = at - 1;
  while (at - from <= longestChain && isDefinite(tokens[from]) && tokens[from - 1]?.kind === 'word') from--;
  // «المنطقة الصناعية «…»»: the adjectives agree with the noun, which has an article of its own.
  if (!isDefinite(tokens[from + 1]) && from + 1 < at) return undefined;
  const noun = tokens[from];
  if (noun === undefined) return undefined;
  const own = isDefinite(before) && !mayHead(noun) ? from + 1 : from;
  const head = tokens[own];
  if (head === undefined || at - own > longestChain) return undefined;
  const letter = bare(head).length < head.text.length && /^[بل]/.test(head.norm) ? head.text.slice(0, 1) : '';
  const text = head.text.slice(letter.length);
  if (!isDefinite(head) && !mayHead(head)) return undefined;
  // A single noun with its article is told by what stands before it: «الأطلس «…»».
  if (isDefinite(head) && own === at - 1) return undefined;
  const chain = tokens.slice(own + 1, at).map((token) => token.text);
  const isPair = isDefinite(head);
  const plain = (word: string) => word.replace(/^ال/, '');
  const words = [isPair ? plain(text) : asked(text), ...chain.map(isPair ? plain : plain)];
  return { from: own, noun: words.join(' '), isFeminine: /ة$/.test(text) || text === 'دار' };
}

const isDefinite = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^ال.{3}/.test(token.norm);

/** «بموقع» is «موقع» with a letter: the noun without it, where it is one that places have. */
function bare({ text, norm }: Token): string {
  return /^[بل]/.test(norm) && places[norm.slice(1)] !== undefined && places[norm] === undefined
    ? text.slice(1)
    : text;
}

const asked = (noun: string): string =>
  /[^ا]ي$/.test(noun) && /^(?:واد|ناد)ي$/.test(noun) ? noun.replace(/ي$/, 'ٍ') : noun;

/** An indefinite noun that may be called something: no preposition, verb, office or people. */
function mayHead(token: Token): boolean {
  const norm =
    places[token.norm.slice(1)] !== undefined && /^[بل]/.test(token.norm) ? token.norm.slice(1) : token.norm;
  if (token.kind !== 'word' || norm.length < 2 || isDefinite(token) || /[\u064b-\u064d]/.test(token.text))
    return false;
  if (places[norm] !== undefined || bodies[norm] !== undefined || norm === 'لايحه') return true;
  // «بفيلم «…»»: a letter written to the noun, and no subject.
  if (/^[بلك]/.test(norm)) return false;
  return (
    norm.length > 2 &&
    !prepositions.has(norm) &&
    written[norm] === undefined &&
    !/^(?:بعنوان|عنوان|باسم|اسم|شعار|مسمي|كلمه|عباره|بين|لقب|ب|ل|و)$/.test(norm) &&
    !/(?:ها|هم|ات|ون|ين|ان)$/.test(norm) &&
    !arNames.titles.has(norm) &&
    !arNames.callings.has(norm) &&
    !isSureVerb(norm)
  );
}

/** The name as a mention: the body's that the marks hold, or one of its own. */
export function mentionOf({ title, inside }: Quoted, { sentence }: Pick<Frame, 'sentence'>): NameMention {
  const found = sentence.mentions.find(
    (mention): mention is NameMention =>
      mention.type === 'organisation' && mention.start === inside.start && mention.end === inside.end,
  );
  return found ?? unlistedName(title, { sort: 'title' }, inside);
}

/** The type noun with its name right behind the verb at `at`, as the subject. */
export function quotedDoer(
  sentence: Frame['sentence'],
  at: number,
  isFeminineVerb: boolean,
  reading: Reading,
  endOfAside: (mention: NameMention, end: number) => number,
): Doer | undefined {
  const { tokens } = sentence;
  const open = tokens.findIndex(({ norm }, index) => index > at && norm === '"');
  if (open < 0 || open - at > longestChain + 2) return undefined;
  const isAlone = open === at + 1;
  const verb = formOf(tokens[at]?.norm ?? '')?.verb.past ?? '';
  // «سهل «…»», «نادي «…»»: nouns that are written like verbs.
  if (isAlone && !objectless.has(verb) && !once.has(verb)) return undefined;
  const close = tokens.findIndex(({ norm }, index) => index > open && norm === '"');
  const quoted = isAlone ? aloneAt(tokens, open, close) : quotedAt(tokens, open);
  if (quoted === undefined || (!isAlone && (quoted.from !== at + 1 || quoted.isFeminine !== isFeminineVerb)))
    return undefined;
  const start = tokens[quoted.from]?.start ?? 0;
  const to = purposeTo(tokens, quoted.to);
  // «أعلنت شركة «…» المدرجة في بورصة كذا»: what it is goes on.
  const behind = tokens[to];
  if (behind !== undefined && isDefinite(behind) && /^الم.{3,}|ي[هة]?$/.test(behind.norm)) return undefined;
  const prefix = isAlone ? headOf(quoted.title, isFeminineVerb, reading) : undefined;
  if (isAlone && prefix === undefined) return undefined;
  const end = tokens[to - 1]?.end ?? start;
  const mention = {
    ...mentionOf(quoted, { sentence }),
    gender: isFeminineVerb ? ('f' as const) : ('m' as const),
  };
  return {
    mention,
    start,
    end,
    asideEnd: endOfAside(mention, end),
    ...(isAlone ? { prefix: `${prefix} ` } : { called: quoted.noun }),
  };
}

/** «تأسست «…» عام …»: a name without its type noun, which the article told before. */
function aloneAt(tokens: readonly Token[], open: number, close: number): Quoted | undefined {
  const words = tokens.slice(open + 1, close);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > longestName) return undefined;
  const title = words.map(({ text }) => text).join(' ');
  return {
    from: open,
    to: close + 1,
    noun: '',
    isFeminine: false,
    title,
    inside: { start: first.start, end: last.end },
  };
}

/** «شركة», with which the article has told the name elsewhere. */
function headOf(title: string, isFeminine: boolean, { sentences }: Reading): string | undefined {
  for (const { tokens } of sentences)
    for (const [at, { norm }] of tokens.entries()) {
      const found = norm === '"' ? quotedAt(tokens, at) : undefined;
      if (found?.title === title && found.isFeminine === isFeminine && !found.noun.includes(' '))
        return found.noun;
    }
  return undefined;
}

/** «للصناعات الغذائية»: what a body is for goes with its name. */
function purposeTo(tokens: readonly Token[], from: number): number {
  if (!/^لل.{3,}/.test(tokens[from]?.norm ?? '')) return from;
  let to = from + 1;
  while (to < from + 3 && isDefinite(tokens[to]) && !isSureVerb(tokens[to]?.norm ?? '')) to++;
  return to;
}

/** «في أي حي», «بأي قرية»: places that a type noun and a name in marks tell. */
export function quotedPlaces(predicate: Predicate): Complement[] {
  const { frame, text } = predicate;
  const { behind, doer, form } = frame;
  return behind.flatMap((token, at): Complement[] => {
    if (token.norm !== '"') return [];
    const quoted = quotedAt(behind, at);
    if (quoted === undefined) return [];
    const head = behind[quoted.from];
    const before = behind[quoted.from - 1];
    if (head === undefined || (doer !== undefined && head.start < doer.asideEnd)) return [];
    const letter = /^[بل]/.test(head.norm) && bare(head) !== head.text ? head.text.slice(0, 1) : '';
    const isLed = /^(?:في|الي|من|علي)$/.test(before?.norm ?? '') && letter === '';
    const preposition = letter === 'ب' ? 'في' : isLed ? (written[before?.norm ?? ''] ?? '') : '';
    if (preposition === '') return [];
    // «قاعة «…» المغطاة»: an adjective goes with the name.
    const isDescribed =
      isDefinite(behind[quoted.to]) && mentionOver(behind[quoted.to], frame.sentence.mentions) === undefined;
    const last = behind[isDescribed ? quoted.to : quoted.to - 1];
    if (last === undefined || isNamesOwn(behind, at)) return [];
    if (isOthers(frame, quoted.from - (isLed ? 1 : 0), objectless.has(form.verb.past))) return [];
    return [
      {
        mention: mentionOf(quoted, frame),
        start: isLed ? (before?.start ?? head.start) : head.start,
        end: last.end,
        opening: `${preposition} أي ${quoted.noun}`,
        asks: 'where',
        name: 'where-called',
        answerText: text.slice(quoted.inside.start, quoted.inside.end),
        allows: ['text'],
      },
    ];
  });
}

/** A body's mention that begins before the marks: it is asked for as a body. */
function isNamesOwn(behind: readonly Token[], at: number): boolean {
  return behind[at - 1]?.norm === 'نادي';
}

/** Whether a noun behind a preposition, or a participle, may have the place for itself. */
function isOthers({ behind, doer, sentence: { mentions } }: Frame, to: number, isSubject: boolean): boolean {
  const from = behind.findIndex(({ start }) => start >= (doer?.asideEnd ?? 0));
  const between = behind.slice(Math.max(0, from), to);
  return between.some(
    (token, at) =>
      mentionOver(token, mentions) === undefined &&
      (written[token.norm] !== undefined ||
        /^(?:[بل]ال|لل).{2,}/.test(token.norm) ||
        (at === between.length - 1 && !isSubject && /^ال?م.{3,}/.test(token.norm))),
  );
}
