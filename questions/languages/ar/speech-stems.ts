// The stems of who-said questions: words in their marks as they were said, or reported ones to the end of their first main clause.
import type { Attribution } from '../../reading/attribution.ts';
import { verbatimClause } from '../../reading/clause.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { Edit } from '../../reading/retelling.ts';
import { saidTokens } from '../../reading/said-tokens.ts';
import type { SpokenLine } from '../../reading/spoken-line.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { opensBarely } from './bare-doers.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { isComplete } from './complete-stretch.ts';
import {
  demonstratives,
  frames,
  joiningAdverbs,
  pointers,
  prepositions,
  relatives,
  relativeTimes,
} from './function-words.ts';
import { retoldClause } from './retold-clause.ts';
import { owningIn, type SaidOwning } from './said-owners.ts';
import { isOpener } from './saying-cues.ts';
import { askingVerb, isImpersonal } from './saying-verbs.ts';
import { sentenceParts } from './sentence-parts.ts';
import { isSureVerb, isVerb } from './verb-forms.ts';
import { monthStyleOf } from './written-date.ts';

/** Fewest and most reported words. */
const shortestReport = 5;

/** Fewest where the paper quotes some of them: «كانت «إهانة وسخرية»». */
const shortestQuoting = 4;
const longestReport = 24;

const leastOf = (tokens: readonly Token[]): number =>
  tokens.some(({ norm }) => norm === '"') ? shortestQuoting : shortestReport;

/** «مَن القائل: «…»؟», «مَن أكد أن …؟», «ما الجهة التي أعلنت أن …؟». */
export function stemOf({ text, isQuoted, by }: SpokenLine, { type, gender }: NameMention): string {
  const words = isQuoted ? `«${text}»` : text;
  const isBody = type === 'organisation' || type === 'place';
  const body = type === 'organisation' ? 'ما الجهة' : 'ما الدولة';
  if (by === undefined) return isBody ? `${body} التي نُسب إليها القول: ${words}؟` : `مَن القائل: ${words}؟`;
  if (isBody) return `${body} التي ${by.feminine} ${by.that} ${words}؟`;
  return gender === 'f'
    ? `مَن ${by.feminine} ${by.that} ${words}؟`
    : `مَن ${by.masculine} ${by.that} ${words}؟`;
}

/** Returns the first main clause of reported words, told in full, if it can be read without what stands around it. */
export function reportedLine(said: Attribution, answer: NameMention, told: Told): SpokenLine | undefined {
  const verb = said.kind === 'indirect' ? askingVerb(said) : undefined;
  const words = verb === undefined ? undefined : reported(said, answer, told);
  if (verb === undefined || words === undefined) return undefined;
  const { pronoun, text } = words;
  const isBody = answer.type === 'organisation' || answer.type === 'place';
  const { gender } = answer;
  // «ونفت … المسألة، وقالت إنها ستُحل»: of a person the pronoun is sure only where nothing stands before the verb.
  if (
    answer.type === 'person' &&
    /^(?:ه|ها)$/.test(pronoun) &&
    !opensItsSentence(said, told) &&
    !isImpersonal(pronoun, text)
  )
    return undefined;
  if (!pronounFits(pronoun, text, isBody ? (gender === 'f' ? 'f' : undefined) : gender)) return undefined;
  return {
    start: words.start,
    end: words.end,
    text,
    isQuoted: false,
    by: { ...verb, that: `${verb.that}${pronoun}` },
    isOwn: words.isOwn || (pronoun !== '' && !isImpersonal(pronoun, text)),
    edits: words.edits,
    leansOnHeadline: words.owning === 'headline',
  };
}

/** Words behind «إن» with the pronoun that is written to it. */
interface Reported extends SaidOwning {
  readonly start: number;
  readonly end: number;
  readonly pronoun: string;
  readonly text: string;
  /** Whether something in them is the speaker's: «بلاده». */
  readonly isOwn: boolean;
}

function reported(said: Attribution, answer: NameMention, told: Told): Reported | undefined {
  const sentence = told.reading.sentences[said.sentence];
  const inside = saidTokens(said, told.reading);
  const [opener, first] = inside;
  const pronoun = /^[وفب]*ان(ه|ها)?$/.exec(opener?.norm ?? '');
  if (sentence === undefined || opener === undefined || first === undefined || pronoun === null)
    return undefined;
  const mentions = mentionsIn(inside, told);
  const cut = firstClause(inside, mentions);
  const isRest = cut.length === inside.length - 1;
  if (!isComplete(cut, mentions, isRest) || (!isRest && !saysOfFirst(cut, pronoun[1]))) return undefined;
  const tokens = closed(cut, sentence.tokens);
  const last = tokens.at(-1);
  if (last === undefined || !fits(tokens, leastOf(tokens), longestReport)) return undefined;
  if (
    inside.slice(1, 3).some(({ norm }) => vague.has(norm)) ||
    cutsMain(tokens, inside) ||
    startsOwnSubject(pronoun[1], tokens, mentions)
  )
    return undefined;
  if (reportLeans(tokens, mentions, said) || tokens.some(({ norm }) => norm === ':' || norm === '?'))
    return undefined;
  // «المقررة في آب»: of which year is not told, so the month stays as it was said.
  const within = mentions.filter(
    (mention) =>
      mention.start >= first.start &&
      mention.end <= last.end &&
      !(
        mention.type === 'date' &&
        mention.inferredYear &&
        mention.told === 'yearless' &&
        mention.isPointed !== true
      ),
  );
  if (within.some((mention) => 'entity' in mention && mention.entity === answer.entity)) return undefined;
  const { start } = first;
  const { end } = last;
  const { owning, edits } = owningIn({ start, end }, told);
  // «أن العقد وفّر على البلدية …»: which contract, only the sentence before tells.
  if (owning === 'open' || opensBarely(tokens, within, sentence.around, edits)) return undefined;
  const clause = {
    ...verbatimClause('speech', { start, end, tokens, mentions: within }),
    edits: [...edits, ...joined(tokens)],
  };
  const text = retoldClause({ clause }, { text: told.text, style: monthStyleOf(told.reading.entities) });
  const isOwn = tokens.some((token) => isOwned(token, said.speaker?.gender));
  return { start, end, pronoun: pronoun[1] ?? '', text, isOwn, owning, edits };
}

/** «ستسلم أيضاً»: what joins the words to others before them goes. */
function joined(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap(({ norm, end }, at) =>
    joiningAdverbs.has(norm) ? { start: tokens[at - 1]?.end ?? end, end, with: '' } : [],
  );
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

/** As far as the first part that makes the words a whole sentence, or all of them where the cut would turn their meaning. */
function firstClause(inside: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const all = inside.slice(1);
  for (const { to } of sentenceParts(inside, 1, mentions).slice(0, mostParts)) {
    const words = inside.slice(1, to);
    const next = inside.slice(to).find(({ kind }) => kind === 'word');
    const isOpen = words.filter(({ norm }) => norm === '"').length % 2 === 1;
    if (isOpen || (next !== undefined && turns.has(next.norm))) return all;
    if (to === inside.length) return words;
    if (!fits(words, leastOf(words), longestReport)) continue;
    if (isComplete(words, mentions, false) && saysOfFirst(words) && !isHalfOfPair(words, next)) return words;
  }
  return all;
}

/** «بين أمن أفغانستان» before «وأمن باكستان»: the second of the two looks like a verb. */
function isHalfOfPair(words: readonly Token[], next: Token | undefined): boolean {
  const between = words.findLastIndex(({ norm }) => /^[وف]?بين$/.test(norm));
  if (between < 0 || next?.norm.startsWith('و') !== true) return false;
  return !words.slice(between + 1).some(({ norm }) => /^و.{2}/.test(norm));
}

/** «أن ترك اللحوم … أو نقعها»: behind «أن» comes a noun, however it is written, and a verb that says something of it. */
function saysOfFirst(words: readonly Token[], pronoun?: string): boolean {
  return words.some(
    ({ norm }, at) =>
      (at > 0 || pronoun !== undefined) &&
      isSureVerb(norm) &&
      norm !== 'دون' &&
      !relatives.has(words[at - 1]?.norm ?? ''),
  );
}

/** Parts of the words that are looked at, one more each time. */
const mostParts = 3;

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

/** A pointer, a day nobody resolved, a pronoun before anything it could mean that is not the speaker's own. */
function reportLeans(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { speaker }: Attribution,
): boolean {
  return tokens.some((token, index) => {
    if (mentions.some(({ start, end }) => start <= token.start && end >= token.end)) return false;
    // «أن هناك أكثر من …»: it tells that there is something, not where.
    if (token.norm === 'هناك' && index === 0) return false;
    // «الصندوق المزمع تأسيسه», «المعايير التي يعتمدها»: the pronoun is the first noun's.
    if (index > 0 && index < opening && hasBoundPronoun(token) && meansFirst(token, tokens[0])) return false;
    // «القوانين فيها ما يلزم»: behind a noun of the words themselves a pronoun has something it means.
    if (demonstratives.has(token.norm) || relativeTimes.has(token.norm)) return true;
    const isEarly = pointers.has(token.norm) ? index < opening - 1 : index < opening;
    return (
      isEarly && (pointers.has(token.norm) || hasBoundPronoun(token)) && !isOwned(token, speaker?.gender)
    );
  });
}

/** Whether the pronoun written to `token` agrees with a definite noun that the words begin with. */
function meansFirst(token: Token, first: Token | undefined): boolean {
  if (first === undefined || !/^ال/.test(first.norm)) return false;
  const isFeminine = /(?:ة|ات|اء)$/.test(first.text) || brokenPlurals.has(first.norm);
  return /ها$/.test(token.norm) ? isFeminine : /[^ة]ه$/.test(token.text) && !isFeminine;
}

/** Plurals of things, which go with the feminine pronoun though nothing shows it. */
const brokenPlurals: ReadonlySet<string> = new Set(
  'المعايير القوانين القواعد المصانع المدارس المشاريع البرامج الدول الشركات المدن الجهود الاعمال النتايج الاسعار الارقام المراكز'.split(
    ' ',
  ),
);

function isOwned({ norm }: Token, gender: 'm' | 'f' | 'unknown' | undefined): boolean {
  const ending = gender === 'f' ? 'ها' : gender === 'm' ? 'ه' : '';
  return ending !== '' && norm.endsWith(ending) && owned.has(norm.slice(0, -ending.length));
}

/** Whether the cue begins its sentence and the speaker stands in it. */
function opensItsSentence({ sentence, cue, speaker }: Attribution, { reading }: Told): boolean {
  const { tokens } = reading.sentences[sentence] ?? {};
  return speaker?.inherited === false && tokens?.[0]?.start === cue.start;
}

/** «أنها سلّمت»: the pronoun is the speaker, who is asked for, or nobody. */
function pronounFits(pronoun: string, text: string, gender: 'm' | 'f' | 'unknown' | undefined): boolean {
  if (pronoun === '') return true;
  if (isImpersonal(pronoun, text)) return true;
  return pronoun === (gender === 'f' ? 'ها' : gender === 'm' ? 'ه' : '-');
}
