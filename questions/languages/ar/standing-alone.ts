// Which stretches of an Arabic sentence can be read without the one before it: whole where it is short, else cut at its
// joints.
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { StandingStretch } from '../../reading/standing.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import {
  attributors,
  complementizers,
  demonstratives,
  frames,
  hedges,
  judgements,
  negators,
  pointers,
  prepositions,
  relatives,
  relativeTimes,
  rooted,
  subordinators,
} from './function-words.ts';
import { arNames } from './names.ts';
import { findOpening } from './openings.ts';
import { type SentencePart, sentenceParts } from './sentence-parts.ts';
import { verbFormOf } from './verb-forms.ts';

/** Fewest and most words of a stretch. */
const fewestWords = 7;
const mostWords = 34;

/** First words that lean on the sentence before, or open no statement. */
const leaning: ReadonlySet<string> = new Set(
  'الا غير علما كما ثم لكن ولكن بينما فيما حيث اذ بل كذلك ايضا واما اما فقد وقد لقد وهو وهي وهذا وهذه وذلك جاء ياتي كنت كنا وكنت وكنا اني انني اننا نحن انا وانا ونحن هل ماذا متي اين كيف لماذا من'.split(
    ' ',
  ),
);

/** Returns the stretches of `sentence` that stand alone, shorter ones of the same beginning first. */
export function standingStretches(sentence: SentenceReading): StandingStretch[] {
  const { tokens } = sentence;
  const { from, lead } = findOpening(tokens) ?? { from: 0, lead: [] };
  // A phrase that only joins («في المقابل،») goes; one of time or place stays.
  const start = lead.length > 0 ? 0 : from;
  if (tokens[start] === undefined) return [];
  // «قد» before a present verb is «may», not a joint that may go.
  const isMaybe = tokens[start - 1]?.norm.endsWith('قد') === true;
  if (isMaybe && verbFormOf(tokens[start].norm)?.tense !== 'past') return [];
  const parts = sentenceParts(tokens, start, sentence.mentions);
  return parts.flatMap((part, index) =>
    part.kind === 'main' ? extentsOf(sentence, parts, index, index === 0) : [],
  );
}

/** The main part alone, then with one adjunct after another, as long as it can be read in one breath. */
function extentsOf(
  sentence: SentenceReading,
  parts: readonly SentencePart[],
  index: number,
  isFirst: boolean,
): StandingStretch[] {
  const main = parts[index];
  if (main === undefined) return [];
  const found: StandingStretch[] = [];
  for (let last = index; last < parts.length; last++) {
    const part = parts[last];
    if (part === undefined || (last > index && part.kind === 'main')) break;
    const tokens = sentence.tokens.slice(main.from, part.to);
    const count = tokens.filter((token) => token.kind !== 'mark').length;
    if (count > mostWords) break;
    if (count < fewestWords || !isComplete(tokens, sentence.mentions, last + 1 === parts.length)) continue;
    const stretch = stretchOf(tokens, sentence.mentions, main.cut, isFirst);
    if (stretch !== undefined) found.push(stretch);
  }
  return found;
}

/** Verbs that say nothing without the words they introduce. */
const introducers: ReadonlySet<string> = new Set([
  'قال',
  'أضاف',
  'أوضح',
  'صرّح',
  'ذكر',
  'أفاد',
  'تابع',
  'أردف',
  'بيّن',
]);

/** Whether the stretch has its verb and doesn't break off; a whole sentence is taken at its word. */
function isComplete(tokens: readonly Token[], mentions: readonly Mention[], isRest: boolean): boolean {
  const last = tokens.at(-1);
  if (
    last === undefined ||
    prepositions.has(last.norm) ||
    complementizers.has(last.norm) ||
    relatives.has(last.norm)
  )
    return false;
  // «قال …، الذي …» cut before its words, or a relative clause cut before its end, says nothing.
  const first = tokens.find((token) => verbFormOf(token.norm) !== undefined);
  const form = first === undefined ? undefined : verbFormOf(first.norm);
  if (form === undefined) return isRest && !opensWithPhrase(tokens);
  if (opensWithPhrase(tokens) && !hasMainVerb(tokens, mentions)) return false;
  if (introducers.has(form.verb.past))
    return tokens.some((token) => complementizers.has(token.norm) || token.norm === '"');
  return true;
}

/** «في منشور صدر …»: a phrase of time or place that a main clause has to follow. */
function opensWithPhrase(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.norm.replace(/^و(?=في|من|مع|بعد|قبل|خلال|عقب|علي|الي)/, '') ?? '';
  return prepositions.has(first) || frames.has(first);
}

/** Whether a verb follows the opening phrase's comma, or the name, day or definite noun that ends it. */
function hasMainVerb(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || verbFormOf(token.norm) === undefined || relatives.has(before.norm))
      return false;
    return (
      before.norm === ',' ||
      before.norm.startsWith('ال') ||
      mentions.some((mention) => mention.end === before.end && mention.start < token.start)
    );
  });
}

/** Verbs whose subject news gives as a figure. */
const counting: ReadonlySet<string> = new Set(
  'شارك حضر قتل أصيب لقي وصل عاد غادر فرّ نزح تظاهر صوّت توفي توفّي جاء خرج شهد صوت وافق قُتل أُصيب اكتتب تقدّم تأهّل'.split(
    ' ',
  ),
);

/** A verb whose subject stands before the stretch: a preposition or an object pronoun comes next. */
function lacksSubject(tokens: readonly Token[]): boolean {
  const [verb, next] = tokens;
  if (verb === undefined || next === undefined || verbFormOf(verb.norm) === undefined) return false;
  // «شمل 83 دولة»: a figure behind most verbs is their object.
  const isCounted = next.kind === 'number' && !counting.has(verbFormOf(verb.norm)?.verb.past ?? '');
  return (
    isCounted || prepositions.has(next.norm) || complementizers.has(next.norm) || pointers.has(next.norm)
  );
}

function stretchOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cut: number,
  isFirst: boolean,
): StandingStretch | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || first.kind === 'mark') return undefined;
  if (
    /^ف(?:في|قد|ان|مع|من|لم)$/.test(first.norm) ||
    leaning.has(first.norm) ||
    (subordinators.has(first.norm.replace(/^و/, '')) && !/^و?كان$/.test(first.norm))
  )
    return undefined;
  if (tokens.some((token) => token.norm === ':' || token.norm === '?')) return undefined;
  if (lacksSubject(tokens) || leansOutside(tokens, mentions) || hasBareOffice(tokens, mentions))
    return undefined;
  const joined = cut > 0 ? cut : joinedBy(first, mentions, isFirst);
  return { start: first.start + joined, end: last.end, plain: isPlain(tokens) };
}

/** «وأعلنت …»: the letters that join a sentence to the one before; a «و» that belongs to the word is none. */
function joinedBy(first: Token, mentions: readonly Mention[], isFirst: boolean): number {
  const isNamed = mentions.some((mention) => mention.start === first.start);
  const isJoined =
    first.norm.length > 3 ||
    verbFormOf(first.norm)?.connective === 'و' ||
    /^و(?:في|من|عن|مع|لا|لم|لن)$/.test(first.norm);
  // «وأدّى» folds to «وادي», but a written hamza begins a word of its own.
  if (isFirst && /^و[أإآ]/.test(first.text)) return 1;
  return isFirst && first.norm.startsWith('و') && isJoined && !isNamed && !rooted.has(first.norm) ? 1 : 0;
}

/** Verbs that tell how somebody sees a thing. */
const judging: ReadonlySet<string> = new Set([
  'عدّ',
  'اعتبر',
  'وصف',
  'رأى',
  'اتهم',
  'زعم',
  'انتقد',
  'هاجم',
  'ظنّ',
  'اعتقد',
]);

/** Whether the paper itself says it plainly. */
function isPlain(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => token.norm === '"')) return false;
  const verb = tokens.map((token) => verbFormOf(token.norm)).find((form) => form !== undefined);
  if (verb === undefined || verb.tense === 'future' || judging.has(verb.verb.past)) return false;
  return !tokens.some(
    (token) =>
      hedges.has(token.norm) ||
      judgements.has(token.norm) ||
      negators.has(token.norm) ||
      attributors.has(token.norm) ||
      attributors.has(token.norm.replace(/^و/, '')),
  );
}

/** «وأشار الوزير إلى …»: an office without its holder or its country is somebody named before. */
function hasBareOffice(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [first, office, next] = tokens;
  if (first === undefined || office === undefined || next === undefined) return false;
  if (!office.norm.startsWith('ال') || next.norm.startsWith('ال')) return false;
  if (mentions.some((mention) => phraseStart(mention) <= office.start && mention.end > office.start))
    return false;
  const bare = office.norm.slice(2);
  return (
    arNames.titles.has(bare) ||
    arNames.organisationHeads.has(bare) ||
    arNames.organisationHeads.has(office.norm)
  );
}

/** A writer who speaks of himself: nobody a question could name. */
const firstPersons: ReadonlySet<string> = new Set(
  'قلت رايت كتبت سمعت اعتقد اظن اري لدينا بلادنا وطننا مجتمعنا علينا نحن انا اننا اني انني لنا بيننا شبابنا ابناءنا اطفالنا اتذكر لاحظت تابعت شاهدت'.split(
    ' ',
  ),
);

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** A pronoun near the start, a demonstrative or a word of the day: the sentence needs the one before it. */
function leansOutside(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some((token, index) => {
    // A day that was resolved is told in full.
    if (mentions.some((mention) => mention.start <= token.start && mention.end >= token.end)) return false;
    if (demonstratives.has(token.norm) || relativeTimes.has(token.norm) || firstPersons.has(token.norm))
      return true;
    if (index >= opening) return false;
    // «عزّز سيتي صفوفه»: whose they are was just said.
    const isOwned = tokens
      .slice(1, index)
      .some(
        (before) => before.norm.startsWith('ال') || mentions.some((mention) => mention.end === before.end),
      );
    return pointers.has(token.norm) || (!isOwned && hasBoundPronoun(token));
  });
}
