// The stems of who-said questions: words in their marks as they were said, or reported ones to the end of their first main clause.
import type { Attribution } from '../../reading/attribution.ts';
import { verbatimClause } from '../../reading/clause.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import { isWholeQuote, saidTokens } from '../../reading/said-tokens.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { demonstratives, frames, pointers, prepositions, relativeTimes } from './function-words.ts';
import { opensLeaning } from './leaning.ts';
import { retoldClause } from './retold-clause.ts';
import { isOpener } from './saying-cues.ts';
import { askingVerb } from './saying-verbs.ts';
import { sentenceParts } from './sentence-parts.ts';
import { isVerb } from './verb-forms.ts';
import { monthStyleOf } from './written-date.ts';

/** Fewest words of a quotation and of reported words, and most of each. */
const shortestQuote = 4;
const shortestReport = 5;
const longestQuote = 26;
const longestReport = 24;

/** Particles behind which a quotation may be a clause of its own. */
const particles: ReadonlySet<string> = new Set(['ان', 'بان']);

/** «مَن القائل: «…»؟»: a quotation that begins behind a colon, the verb or the speaker. */
export function askQuoted(said: Attribution, answer: NameMention, told: Told): string | undefined {
  if (!isWholeQuote(said, told.reading, new Set())) return undefined;
  const quoted = quotedWords(said, told);
  if (quoted === undefined) return undefined;
  if (answer.type === 'person') return `مَن القائل: «${quoted}»؟`;
  return `${whatBody(answer)} التي نُسب إليها القول: «${quoted}»؟`;
}

/** The quotation without its marks, if it can be read alone. */
function quotedWords(said: Attribution, told: Told): string | undefined {
  const tokens = saidTokens(said, told.reading);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !fits(tokens, shortestQuote, longestQuote))
    return undefined;
  if (leans(tokens, mentionsIn(tokens, told))) return undefined;
  const words = told.text.slice(first.start, last.end);
  return /\(\.\.\.\)|\.\.|…|\[/.test(words) ? undefined : words;
}

const whatBody = ({ type }: NameMention) => (type === 'organisation' ? 'ما الجهة' : 'ما الدولة');

/** «مَن أكد أن …؟», «ما الجهة التي أعلنت أن …؟», «مَن قال إن «…»؟». */
export function askReported(said: Attribution, answer: NameMention, told: Told): string | undefined {
  const verb = askingVerb(said);
  if (verb === undefined) return undefined;
  const words = said.kind === 'direct' ? particledQuote(said, told) : reported(said, answer, told);
  if (words === undefined) return undefined;
  const { pronoun, text } = words;
  const isBody = answer.type === 'organisation' || answer.type === 'place';
  const { gender } = answer;
  const isWoman = !isBody && gender === 'f';
  // «ونفت … المسألة، وقالت إنها ستُحل»: of a person the pronoun is sure only where nothing stands before the verb.
  if (
    answer.type === 'person' &&
    /^(?:ه|ها)$/.test(pronoun) &&
    !opensItsSentence(said, told) &&
    !isImpersonal(pronoun, text)
  )
    return undefined;
  if (!pronounFits(pronoun, text, isBody ? (gender === 'f' ? 'f' : undefined) : gender)) return undefined;
  const that = `${verb.that}${pronoun}`;
  if (isBody) return `${whatBody(answer)} التي ${verb.feminine} ${that} ${text}؟`;
  return isWoman ? `مَن التي ${verb.feminine} ${that} ${text}؟` : `مَن ${verb.masculine} ${that} ${text}؟`;
}

/** Words behind «إن» with the pronoun that is written to it. */
interface Reported {
  readonly pronoun: string;
  readonly text: string;
}

/** «إن «…»»: a quotation that needs its particle, which shows in the ending of its first word. */
function particledQuote(said: Attribution, told: Told): Reported | undefined {
  if (!isWholeQuote(said, told.reading, particles)) return undefined;
  const quoted = quotedWords(said, told);
  return quoted === undefined ? undefined : { pronoun: '', text: `«${quoted}»` };
}

function reported(said: Attribution, answer: NameMention, told: Told): Reported | undefined {
  const sentence = told.reading.sentences[said.sentence];
  const inside = saidTokens(said, told.reading);
  const [opener, first] = inside;
  const pronoun = /^[وفب]*ان(ه|ها)?$/.exec(opener?.norm ?? '');
  if (sentence === undefined || opener === undefined || first === undefined || pronoun === null)
    return undefined;
  const mentions = mentionsIn(inside, told);
  const tokens = closed(firstClause(inside, mentions), sentence.tokens);
  const last = tokens.at(-1);
  if (last === undefined || !fits(tokens, shortestReport, longestReport)) return undefined;
  if (
    inside.slice(1, 3).some(({ norm }) => vague.has(norm)) ||
    cutsMain(tokens, inside) ||
    startsOwnSubject(pronoun[1], tokens, mentions)
  )
    return undefined;
  if (reportLeans(tokens, mentions, said) || tokens.some(({ norm }) => norm === ':' || norm === '?'))
    return undefined;
  const within = mentions.filter((mention) => mention.start >= first.start && mention.end <= last.end);
  if (within.some((mention) => 'entity' in mention && mention.entity === answer.entity)) return undefined;
  const clause = verbatimClause('speech', { start: first.start, end: last.end, tokens, mentions: within });
  const text = retoldClause({ clause }, { text: told.text, style: monthStyleOf(told.reading.entities) });
  return { pronoun: pronoun[1] ?? '', text };
}

/** Nouns that only the sentence before explains, where the words begin with them. */
const vague: ReadonlySet<string> = new Set(
  'المساله الامر الامور القضيه الموضوع الخطوه المشكله الحادث الحادثه الحاله العمليه النتيجه السبب الهدف الوضع الاجراء الفكره'.split(
    ' ',
  ),
);

/** Words behind which the main clause comes last: a cut before it leaves nothing said. */
const forerunners: ReadonlySet<string> = new Set(
  'حتي في رغم برغم علي عند عندما حين اذا لو كلما منذ مع بعد قبل خلال بسبب لان الي من وفق بحسب مثلما كما بدلا نظرا فضلا'.split(
    ' ',
  ),
);

/** «أنه حتى في حالة تعرضها للخسارة، فإن …»: what is left of the words says nothing. */
function cutsMain(tokens: readonly Token[], inside: readonly Token[]): boolean {
  const first = tokens[0]?.norm ?? '';
  return forerunners.has(first) && tokens.length < inside.length - 1;
}

/** «أنه يبلغ متوسط الكلفة …»: the pronoun is nobody where the verb has a subject of its own behind it. */
function startsOwnSubject(
  pronoun: string | undefined,
  [first, second]: readonly Token[],
  mentions: readonly Mention[],
): boolean {
  if (pronoun === undefined || first === undefined || second === undefined || !isVerb(first.norm))
    return false;
  const isFree = frames.has(second.norm) || prepositions.has(second.norm) || isOpener(second);
  return !isFree && !/^(?:ال|ب|ل)/.test(second.norm) && !mentions.some(({ start }) => start === second.start);
}

/** Words that turn round what stands before them: nothing may be cut off before one. */
const turns: ReadonlySet<string> = new Set(
  'لكن ولكن بل الا غير سوي انما وانما لكنه لكنها ولكنه ولكنها'.split(' '),
);

/** The tokens with the mark that closes their last quotation. */
function closed(tokens: readonly Token[], all: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const isOpen = tokens.filter(({ norm }) => norm === '"').length % 2 === 1;
  const next = last === undefined ? undefined : all.find(({ start }) => start >= last.end);
  return isOpen && next?.norm === '"' ? [...tokens, next] : tokens;
}

/** The first main clause, or all of it where the cut would turn its meaning. */
function firstClause(inside: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const to = sentenceParts(inside, 1, mentions)[0]?.to ?? 1;
  const next = inside.slice(to).find(({ kind }) => kind === 'word');
  const isOpen = inside.slice(1, to).filter(({ norm }) => norm === '"').length % 2 === 1;
  const all = inside.slice(1);
  return isOpen || (next !== undefined && turns.has(next.norm)) ? all : inside.slice(1, to);
}

const fits = (tokens: readonly Token[], shortest: number, longest: number) => {
  const count = tokens.filter(({ kind }) => kind !== 'mark').length;
  return count >= shortest && count <= longest;
};

function mentionsIn(tokens: readonly Token[], { reading }: Told): Mention[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  return reading.entities.filter((mention) => mention.start >= start && mention.end <= end);
}

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** Nouns that a speaker has: «بلاده», «حكومتها». */
const owned: ReadonlySet<string> = new Set(
  'بلاد حكومت وزارت حزب فريق شركت ادارت هييت منظمت جماعت حركت موسست جامعت وحدات قوات لاعبي زبائن مدينت ناد'.split(
    ' ',
  ),
);

/** A second quotation or question inside it, a pointer, a day nobody resolved, a pronoun before anything it could mean. */
function leans(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [first] = tokens;
  if (first === undefined || opensLeaning(first)) return true;
  return tokens.some((token, index) => {
    if ('"?:…'.includes(token.norm)) return true;
    const mention = mentions.find(({ start, end }) => start <= token.start && end >= token.end);
    // Inside a quotation nothing is written out, so «الثلاثاء» stays any Tuesday.
    if (mention !== undefined) return mention.type === 'date' && mention.told === 'relative';
    return pointsOut(token) || (index < opening && hasBoundPronoun(token));
  });
}

/** The same of reported words, which are told in full; a pronoun may be the speaker's own. */
function reportLeans(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { speaker }: Attribution,
): boolean {
  return tokens.some((token, index) => {
    if (mentions.some(({ start, end }) => start <= token.start && end >= token.end)) return false;
    // «القوانين فيها ما يلزم»: behind a noun of the words themselves a pronoun has something it means.
    if (demonstratives.has(token.norm) || relativeTimes.has(token.norm)) return true;
    const isEarly = pointers.has(token.norm) ? index < opening - 1 : index < opening;
    return (
      isEarly && (pointers.has(token.norm) || hasBoundPronoun(token)) && !isOwned(token, speaker?.gender)
    );
  });
}

const pointsOut = ({ norm }: Token) =>
  demonstratives.has(norm) || pointers.has(norm) || relativeTimes.has(norm);

function isOwned({ norm }: Token, gender: 'm' | 'f' | 'unknown' | undefined): boolean {
  const ending = gender === 'f' ? 'ها' : gender === 'm' ? 'ه' : '';
  return ending !== '' && norm.endsWith(ending) && owned.has(norm.slice(0, -ending.length));
}

/** Words behind which «أنه» is about nobody: «أنه لا بد», «أنه سيتم». */
const impersonal: ReadonlySet<string> = new Set(
  'لا ليس لم لن من سيتم يتم تم يجب يمكن ينبغي يتعين حتي اذا في بعد'.split(' '),
);

/** Whether the cue begins its sentence and the speaker stands in it. */
function opensItsSentence({ sentence, cue, speaker }: Attribution, { reading }: Told): boolean {
  const { tokens } = reading.sentences[sentence] ?? {};
  return speaker?.inherited === false && tokens?.[0]?.start === cue.start;
}

/** «أنه لا بد»: the pronoun is nobody. */
const isImpersonal = (pronoun: string, text: string) =>
  pronoun === 'ه' && impersonal.has(fold(text.split(' ')[0] ?? ''));

/** «أنها سلّمت»: the pronoun is the speaker, who is asked for, or nobody. */
function pronounFits(pronoun: string, text: string, gender: 'm' | 'f' | 'unknown' | undefined): boolean {
  if (pronoun === '') return true;
  if (isImpersonal(pronoun, text)) return true;
  return pronoun === (gender === 'f' ? 'ها' : gender === 'm' ? 'ه' : '-');
}
