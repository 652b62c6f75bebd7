// Which stretches of an Arabic sentence can be read without the one before it: whole where it is short, else cut at its
// joints.

import type { Attribution } from '../../reading/attribution.ts';
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Stance, StandingStretch } from '../../reading/standing.ts';
import type { Token } from '../../text/tokens.ts';
import { opensBarely } from './bare-doers.ts';
import { letterBefore } from './clitics.ts';
import { isComplete } from './complete-stretch.ts';
import { limitsWhatIsTold } from './cut-limits.ts';
import { droppedTimes } from './dropped-times.ts';
import { droppedWords } from './dropped-words.ts';
import { innerEnds } from './early-ends.ts';
import { attributors, complementizers, relatives, subordinators } from './function-words.ts';
import { findIncidentals, type Incidental } from './incidentals.ts';
import { joinedBy } from './joining-letter.ts';
import { lacksSubject, leansOutside, opensLeaning } from './leaning.ts';
import { praise } from './lexicon-praise.ts';
import { namedOffice } from './named-office.ts';
import { findOpening } from './openings.ts';
import { owningOf } from './owners.ts';
import { type SentencePart, sentenceParts } from './sentence-parts.ts';
import { stanceOf, stanceOfSaid } from './stance.ts';
import { doerOf, namedBehind, unnamedSpeaker } from './standing-speakers.ts';
import { stopOf } from './standing-stops.ts';
import { verbFormOf } from './verb-forms.ts';

/** Fewest and most words of a stretch. */
const fewestWords = 5;
const mostWords = 36;

/** Returns the stretches of `sentence` that stand alone, shorter ones of the same beginning first. */
export function standingStretches(
  whole: SentenceReading,
  reading: Reading,
  onStop: (reason: string) => void = () => {},
): StandingStretch[] {
  const asides = findIncidentals(whole.tokens);
  const sentence = asides.length === 0 ? whole : without(whole, asides);
  const { tokens } = sentence;
  const opening = findOpening(tokens);
  // A phrase that only joins («في المقابل،») goes; one of time or place stays, and may go as well.
  const start = opening.lead.length > 0 ? opening.leadFrom : opening.from;
  if (tokens[start] === undefined) return [];
  // «قد» before a present verb is «may», not a joint that may go.
  const isMaybe = tokens[start - 1]?.norm.endsWith('قد') === true;
  if (isMaybe && verbFormOf(tokens[start].norm)?.tense !== 'past') return [];
  const said = reading.attributions.find((attribution) => attribution.sentence === sentence.index);
  const found: StandingStretch[] = [];
  for (const from of start === opening.from ? [start] : [opening.from, start]) {
    const parts = sentenceParts(tokens, from, sentence.mentions, doerOf(said));
    for (const [index, part] of parts.entries()) {
      if (part.kind !== 'main' || (index > 0 && from !== start)) continue;
      if (index > 0 && goesOnSaying(tokens[part.from], said)) {
        onStop('said');
        continue;
      }
      found.push(
        ...extentsOf({ sentence, whole, reading, said, parts, isFirst: index === 0, onStop }, index),
      );
    }
  }
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** «وأوضح فلان أن الملك قدم …، وقامت المنظمة …»: what is joined behind somebody's words may be theirs as well. */
function goesOnSaying(first: Token | undefined, said: Attribution | undefined): boolean {
  if (first === undefined || said?.kind !== 'indirect' || first.start <= said.content.start) return false;
  const form = verbFormOf(first.norm);
  return form?.connective === 'و' && form.verb.class !== 'say';
}

/** The sentence as it reads when its asides are left out. */
function without(sentence: SentenceReading, asides: readonly Incidental[]): SentenceReading {
  const tokens = sentence.tokens.filter((_, at) => !asides.some(({ from, to }) => at >= from && at < to));
  return { ...sentence, tokens };
}

/** Where words of the sentence between the tokens of a stretch were left out. */
function leftOut(tokens: readonly Token[], whole: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const before = tokens[index - 1];
    if (before === undefined) continue;
    while ((whole[at]?.start ?? Number.POSITIVE_INFINITY) < before.end) at++;
    if ((whole[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start)
      edits.push({
        start: before.end,
        end: token.start,
        with: token.spaced || token.kind === 'word' ? ' ' : '',
      });
  }
  return edits;
}

interface Around {
  readonly sentence: SentenceReading;
  /** The sentence with its asides. */
  readonly whole: SentenceReading;
  readonly reading: Reading;
  readonly said: Attribution | undefined;
  readonly parts: readonly SentencePart[];
  /** Whether the main part opens the sentence. */
  readonly isFirst: boolean;
  /** Is told why a stretch was not taken. */
  readonly onStop: (reason: string) => void;
}

/** The main part alone, then with one adjunct after another, as long as it can be read in one breath. */
function extentsOf(around: Around, index: number): StandingStretch[] {
  const { sentence, parts } = around;
  const main = parts[index];
  if (main === undefined) return [];
  const found: StandingStretch[] = [];
  const next = parts.find(({ kind }, at) => at > index && kind === 'main')?.from;
  const add = (to: number, isRest: boolean) => {
    const tokens = sentence.tokens.slice(main.from, to);
    if (limitsWhatIsTold(sentence.tokens.slice(to, next))) return around.onStop('limit');
    const count = breathsOf(tokens, sentence.mentions);
    if (count < fewestWords || count > mostWords) return around.onStop(count > mostWords ? 'long' : 'short');
    if (!isComplete(tokens, sentence.mentions, isRest)) return around.onStop('incomplete');
    // «على التشكيل الذي …»: which one is told by what would be cut off.
    if (/^[وفبلك]?ال/.test(tokens.at(-1)?.norm ?? '') && relatives.has(sentence.tokens[to]?.norm ?? ''))
      return around.onStop('incomplete');
    const stretch = stretchOf(tokens, main, around);
    if (typeof stretch === 'string') around.onStop(stretch);
    else found.push(stretch);
  };
  for (const to of innerEnds(sentence.tokens, main, sentence.mentions)) add(to, false);
  for (let last = index; last < parts.length; last++) {
    const part = parts[last];
    if (part === undefined || (last > index && (part.kind === 'main' || isRunOn(part, sentence.tokens))))
      break;
    add(part.to, last + 1 === parts.length);
  }
  return found;
}

/** «بلغ الربح …، بلغت الخسارة …»: a second figure told without «و» is a sentence of its own. */
function isRunOn({ from }: SentencePart, tokens: readonly Token[]): boolean {
  const form = verbFormOf(tokens[from]?.norm ?? '');
  return (
    form?.verb.class === 'measure' &&
    form.connective === '' &&
    form.tense === 'past' &&
    tokens[from - 1]?.norm === ','
  );
}

/** Words of a stretch, where a name with its titles counts no more than three. */
function breathsOf(tokens: readonly Token[], mentions: readonly Mention[]): number {
  let count = 0;
  let inside: Mention | undefined;
  let ofName = 0;
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') continue;
    // The mentions stand in order, and so do the tokens.
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) < token.end) at++;
    const mention = personOver(token, mentions, at);
    ofName = mention !== undefined && mention === inside ? ofName + 1 : 1;
    inside = mention;
    if (mention === undefined || ofName <= longestName) count++;
  }
  return count;
}

/** The person among `mentions`, from index `from` on, whose name or title the token is part of. */
function personOver(token: Token, mentions: readonly Mention[], from: number): Mention | undefined {
  for (let at = from; at < mentions.length; at++) {
    const mention = mentions[at];
    // A title may hold a place, hardly ever two: «رئيس وزراء فرنسا».
    if (mention === undefined || at > from + 2) return undefined;
    if (mention.type === 'person' && phraseStart(mention) <= token.start) return mention;
  }
  return undefined;
}

/** Words that a name is counted as at most. */
const longestName = 3;

/** Whether the word praises, whatever is written to it. */
function praises({ norm }: Token): boolean {
  const from = letterBefore(norm, 'وفبلك');
  const noun = norm.startsWith('ال', from) && norm.length - from >= 5 ? from + 2 : from;
  return praise.has(norm.length - noun >= 3 ? norm.slice(noun) : norm);
}

function stretchOf(
  tokens: readonly Token[],
  { cut, goesOn, participle }: SentencePart,
  around: Around,
): StandingStretch | string {
  const { sentence, reading, said, isFirst } = around;
  const { mentions } = sentence;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || first.kind === 'mark') return 'mark';
  if (opensLeaning(first)) return 'leaning-opening';
  // «على أن المنطقة …» goes on with what was said before.
  if (first.norm.replace(/^و/, '') === 'علي' && complementizers.has(tokens[1]?.norm ?? ''))
    return 'leaning-opening';
  if (subordinators.has(first.norm.replace(/^[وف]/, '')) && !/^و?كان$/.test(first.norm)) return 'subordinate';
  // «وفقا لمختبر …، وهي منظمة …»: who tells it is said, and what he tells was cut off.
  const comma = tokens.findIndex(({ norm }) => norm === ',' || norm === '،');
  if (
    attributors.has(first.norm.replace(/^و(?=.{4})/, '')) &&
    /^و(?:هو|هي|هم)$/.test(tokens[comma + 1]?.norm ?? '')
  )
    return 'incomplete';
  // «سواء أوفى بوعده أو غير موقفه»: both ways, and what holds in both stood elsewhere.
  if (/^و?سواء$/.test(first.norm)) return 'subordinate';
  if (tokens.some(praises)) return 'praise';
  const stop = stopOf(tokens, mentions);
  if (stop !== undefined) return stop;
  const dropped = droppedWords(tokens, reading);
  if (dropped === undefined) return 'colon-or-question';
  const edits: Edit[] = [
    ...dropped,
    ...droppedTimes(tokens, mentions),
    ...(sentence === around.whole ? [] : leftOut(tokens, around.whole.tokens)),
  ];
  if (isContrast(first, sentence)) return 'contrast';
  const speaker =
    goesOn === undefined ? unnamedSpeaker(tokens, said) : namedBehind(first, goesOn, participle?.verb);
  if (speaker !== undefined) edits.push(speaker);
  else if (lacksSubject(tokens, mentions, reading)) return 'no-subject';
  const office = namedOffice(tokens, mentions, reading);
  if (office === 'unknown') return 'bare-office';
  if (office !== undefined) edits.push(office);
  const word = leansOutside(kept(tokens, edits), mentions, speaker !== undefined);
  if (word !== undefined) return `points-outside ${word}`;
  const owning =
    speaker === undefined ? owningOf(kept(tokens, edits), mentions, around.whole, reading, edits) : 'owned';
  if (owning === 'open') return 'bare-noun';
  if (speaker === undefined && opensBarely(kept(tokens, edits), mentions, around.whole.around, edits))
    return 'bare-noun';
  const joined = cut > 0 ? cut : joinedBy(first, mentions, isFirst, reading);
  return {
    start: first.start + joined,
    end: last.end,
    stance: dated(
      participle === undefined ? stanceOf(tokens) : stanceOfSaid(tokens, participle.isJudgement),
      first,
      last,
      mentions,
      reading.published,
    ),
    edits,
    ...(owning === 'headline' ? { leansOnHeadline: true as const } : {}),
  };
}

/** What is to come at no told day is no fact: a later reader could not tell whether it came. */
function dated(
  stance: Stance,
  first: Token,
  last: Token,
  mentions: readonly Mention[],
  published: string,
): Stance {
  const isDated = mentions.some(
    (mention) =>
      mention.type === 'date' &&
      mention.start >= first.start &&
      mention.end <= last.end &&
      mention.value.iso >= published.slice(0, mention.value.iso.length),
  );
  return stance === 'expected' && !isDated ? 'cautious' : stance;
}

/** The tokens that the edits leave in. */
function kept(tokens: readonly Token[], edits: readonly Edit[]): Token[] {
  return tokens.filter(({ start, end }) => !edits.some((edit) => start >= edit.start && end <= edit.end));
}

/** Whether the stretch begins behind the «أما» that opened its sentence. */
function isContrast(first: Token, { tokens }: SentenceReading): boolean {
  const opener = tokens[tokens.indexOf(first) - 1]?.norm;
  return opener === 'اما' || opener === 'واما';
}
