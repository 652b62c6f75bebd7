// «ويمتد المصنع …، وتبلغ كلفته …»: what is measured belongs to the subject of the verb before. «جائزة قدرها 150 ألف دينار»: it belongs to a
// noun that the verb before or behind tells.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Clause } from '../../../reading/clause.ts';
import type { Mention, NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { opensBarely } from '../bare-doers.ts';
import { unitOf } from '../counted-noun.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { prepositions } from '../function-words.ts';
import { findOpening } from '../openings.ts';
import { owningOf } from '../owners.ts';
import { spellInFull } from '../spelling.ts';
import { isVerb, verbFormOf } from '../verb-forms.ts';
import { subjectAt, subjectOver } from './carried-subjects.ts';
import { mayAssert, voiceOf } from './clause-frames.ts';
import { rates } from './counted-words.ts';
import type { Moved } from './frame.ts';
import { type Measured, measuredBy } from './measure-frames.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';
import { formOf } from './verb-lists.ts';

/** Verbs that give a measure its figure, and those that do it with «إلى». */
const giving = /^(?:يبلغ|تبلغ|بلغ|بلغت)$/;
const reaching = /^(?:يصل|تصل|وصل|وصلت)$/;

/** Who or what is measured, as it is told. */
interface Owner {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly names: number;
  readonly leans: boolean;
}

/** A measure with its owner, in words. */
interface Found {
  readonly question: string;
  readonly statement: string;
  readonly owner: Owner;
  readonly verb: Token;
  readonly answerText: string;
}

/** Returns the questions on the measures of `sentence` whose owner a verb tells. */
export function ownedMeasureDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { tokens, mentions } = sentence;
  const { from } = findOpening(tokens);
  return mentions.flatMap((mention) => {
    if (mention.type !== 'number' || mention.until !== undefined || mention.alternative !== undefined)
      return [];
    const at = tokens.findIndex((token) => token.end > mention.boundStart);
    const found = ofSubject(mention, at, sentence, told) ?? ofNoun(mention, at, sentence, told);
    if (found === undefined) return [];
    const said = voiceOf(found.verb, sentence, told, from);
    const close = tokens.findIndex(({ start }) => start >= mention.end);
    if (said === 'unknown' || (close >= 0 && limitsWhatIsTold(tokens.slice(close)))) return [];
    const { owner, verb, ...words } = found;
    const clause: Clause = framedClause(
      [...owner.tokens, ...tokens.slice(tokens.indexOf(verb), close < 0 ? tokens.length : close)],
      [...owner.mentions, mention],
      verb,
      'f',
    );
    return [
      wordedDraft(
        {
          pattern: 'ar-frame-owned-measure',
          clause: owner.leans ? { ...clause, leansOnHeadline: true } : clause,
          ...words,
          asks: 'howMany',
          answer: mention,
          mark: { start: mention.boundStart, end: mention.end },
          names: owner.names,
          isDated: false,
          said,
          allows: ['choice', 'text'],
        },
        claim,
      ),
    ];
  });
}

/** «وتصل طاقته الإنتاجية إلى 95 ألف طن سنوياً» */
function ofSubject(
  amount: NumberMention,
  at: number,
  sentence: SentenceReading,
  told: Told,
): Found | undefined {
  const { tokens } = sentence;
  const isLed = tokens[at - 1]?.norm === 'الي';
  let noun = isLed ? at - 2 : at - 1;
  let adjective: Token | undefined;
  if (/^ال.{2,}يه?$/.test(tokens[noun]?.norm ?? '')) adjective = tokens[noun--];
  const measured = measuredBy(tokens[noun], tokens[noun - 1]);
  if (measured === undefined) return undefined;
  const index = noun - (measured.isOfMany ? 2 : 1);
  const verb = tokens[index];
  const norm = verb?.norm.replace(/^و/, '') ?? '';
  if (verb === undefined || !(isLed ? reaching : giving).test(norm)) return undefined;
  if (amount.unitKind === 'none' && !measured.isOfMany) return undefined;
  const form = formOf(verb.norm);
  const before = tokens[index - 1];
  const goesOn = form?.connective === 'و' || /^(?:,|اذ|حيث|ثم)$/.test(before?.norm ?? '');
  if (form === undefined || !goesOn || measured.agreement === 'people') return undefined;
  const owner = ownerOf(
    subjectOver(sentence, index, { ...form, gender: measured.agreement }, told),
    sentence,
    told,
  );
  if (owner === undefined) return undefined;
  const rate = tokens.find(({ start }) => start >= amount.end);
  const often = rate !== undefined && rates.has(rate.norm) ? ` ${rate.text}` : '';
  const deed = told.text.slice(verb.start + form.connective.length, verb.end);
  const what = measureOf(measured, adjective, owner.words);
  const answerText = told.text.slice(amount.boundStart, amount.end);
  const unit = amount.unitKind === 'measure' ? unitOf(fold(amount.unitText)) : undefined;
  if (isLed && unit === undefined && amount.unitKind !== 'money') return undefined;
  const asked = isLed ? `إلى كم${unit === undefined ? '' : ` ${unit.acc}`}${often}` : 'كم';
  return {
    question: spellInFull(`${asked} ${deed} ${what}${isLed ? '' : often}`),
    statement: spellInFull(`${deed} ${what} ${isLed ? 'إلى ' : ''}${answerText}${often}`),
    owner,
    verb,
    answerText,
  };
}

/** «طول الجسر», «الطاقة الإنتاجية للمصنع» */
function measureOf({ noun }: Measured, adjective: Token | undefined, owner: string): string {
  if (adjective === undefined) return `${noun} ${owner}`;
  return `ال${noun} ${adjective.text} ${owner.startsWith('ال') ? `لل${owner.slice(2)}` : `ل${owner}`}`;
}

/** Most tokens of what is said of a noun behind its figure. */
const longestRelative = 8;

/** «نال البطل جائزة مالية قدرها 150 ألف دينار», «منحة قدرها 240 ألف يورو قدمتها مؤسسة خاصة» */
function ofNoun(amount: NumberMention, at: number, sentence: SentenceReading, told: Told): Found | undefined {
  const { tokens } = sentence;
  const measured = measuredBy(tokens[at - 1]) ?? amountOf(tokens[at - 1], amount);
  if (measured === undefined || measured.agreement === 'people' || amount.unitKind === 'none')
    return undefined;
  let first = at - 2;
  while (first > at - 4 && isIndefiniteAdjective(tokens[first], tokens[first - 1])) first--;
  const noun = tokens[first];
  if (noun === undefined || !isIndefinite(noun) || /^(?:مبلغا?|قيمه|بمبلغ)$/.test(noun.norm))
    return undefined;
  const isFeminine = /ة[ًٌٍ]?$/.test(noun.text);
  if (isFeminine !== (measured.agreement === 'f')) return undefined;
  const named = tokens.slice(first, at - 1).map(({ text }) => `ال${text.replace(/(?:اً|ًا|[ًٌٍ])$/, '')}`);
  const relative = isFeminine ? 'التي' : 'الذي';
  const clause =
    behindFigure(amount, isFeminine, sentence, told) ?? beforeNoun(first, isFeminine, sentence, told);
  if (clause === undefined) return undefined;
  const what = `${measured.verb} ${measured.noun} ${named.join(' ')} ${relative} ${clause.words}`;
  const answerText = told.text.slice(amount.boundStart, amount.end);
  return {
    question: spellInFull(`كم ${what}`),
    statement: spellInFull(`${what} ${answerText}`),
    owner: clause.owner,
    verb: clause.verb,
    answerText,
  };
}

/** «قدرها»: what is worth money. */
function amountOf(token: Token | undefined, { unitKind }: NumberMention): Measured | undefined {
  const parts = /^قدر(ها|ه)$/.exec(token?.norm ?? '');
  if (parts === null || unitKind !== 'money') return undefined;
  return { noun: 'قيمة', verb: 'تبلغ', agreement: parts[1] === 'ها' ? 'f' : 'm', isOfMany: false };
}

const isIndefinite = ({ kind, norm, text }: Token): boolean =>
  kind === 'word' &&
  norm.length > 2 &&
  !/^(?:ال|[وبلفك])/.test(norm) &&
  !/(?:ها|هم|[^ة]ه)$/.test(text) &&
  !isVerb(norm);

/** «جائزة [مالية]», «صندوقاً [استثمارياً]» */
function isIndefiniteAdjective(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || before === undefined || !isIndefinite(token) || !isIndefinite(before))
    return false;
  const isFeminine = /ة[ًٌٍ]?$/.test(before.text);
  return isFeminine ? /.{2}ة[ًٌٍ]?$/.test(token.text) : /.{2}ي(?:اً|ًا|[ًٌٍ])?$/.test(token.text);
}

interface Relative {
  readonly words: string;
  readonly owner: Owner;
  readonly verb: Token;
}

/** «… قدمتها مؤسسة خاصة»: a clause behind the figure that has the noun's pronoun. */
function behindFigure(
  amount: NumberMention,
  isFeminine: boolean,
  { tokens, mentions }: SentenceReading,
  { text }: Told,
): Relative | undefined {
  const at = tokens.findIndex(({ start }) => start >= amount.end);
  const verb = tokens[at];
  const own = isFeminine ? /^(?!ال|و).{3,}ها$/ : /^(?!ال|و).{3,}[^ة]ه$/;
  if (verb === undefined || !own.test(verb.text) || !isVerb(verb.norm)) return undefined;
  const close = tokens.findIndex(({ kind, norm }, index) => index > at && kind === 'mark' && norm !== '"');
  const rest = tokens.slice(at + 1, close < 0 ? tokens.length : close);
  const last = rest.at(-1);
  if (last === undefined || rest.length > longestRelative || !standsAlone(rest, mentions)) return undefined;
  const inside = mentions.filter(({ start, end }) => start >= verb.start && end <= last.end);
  if (inside.some((mention) => mention.type === 'date' && mention.told !== 'full')) return undefined;
  return {
    words: text.slice(verb.start, last.end),
    owner: {
      words: '',
      tokens: [verb, ...rest],
      mentions: inside,
      names: namesIn(rest, mentions),
      leans: false,
    },
    verb,
  };
}

/** «نال البطل [جائزة]»: a verb with its subject right before the noun. */
function beforeNoun(
  first: number,
  isFeminine: boolean,
  sentence: SentenceReading,
  told: Told,
): Relative | undefined {
  const { tokens } = sentence;
  for (let at = first - 2; at >= Math.max(0, first - 8); at--) {
    const verb = tokens[at];
    const form = verb === undefined ? undefined : verbFormOf(verb.norm);
    if (verb === undefined || form === undefined) continue;
    if (form.tense !== 'past' || form.verb.class !== 'event' || !mayAssert(tokens, at, form))
      return undefined;
    const subject = subjectAt(sentence, at, form, told);
    if (subject?.tokens.at(-1) !== tokens[first - 1]) return undefined;
    const owner = ownerOf(subject, sentence, told);
    if (owner === undefined) return undefined;
    const deed = told.text.slice(verb.start + form.connective.length, verb.end).replace(/ى$/, 'ا');
    return { words: `${deed}${isFeminine ? 'ها' : 'ه'} ${owner.words}`, owner, verb };
  }
  return undefined;
}

/** The subject as somebody who reads the question knows it. */
function ownerOf(
  subject: Moved | undefined,
  { mentions, around }: SentenceReading,
  told: Told,
): Owner | undefined {
  if (subject === undefined) return undefined;
  const { tokens, words } = subject;
  const start = tokens[0]?.start ?? 0;
  if (subject.isNamed === true)
    return {
      words,
      tokens,
      mentions: subject.mentions,
      names: Math.max(1, namesIn(tokens, mentions)),
      leans: false,
    };
  const edits: Edit[] = [];
  const owning = owningOf(tokens, subject.mentions, { start, around }, told.reading, edits);
  if (owning === 'open' || opensBarely(tokens, subject.mentions, around, edits)) return undefined;
  const full =
    edits.length === 1 && tokens.length === 1 ? edits[0]?.with : edits.length === 0 ? words : undefined;
  if (full === undefined || prepositions.has(tokens[0]?.norm ?? '')) return undefined;
  const leans = owning === 'headline' || edits.length === 0;
  // One bare word that not even the headline has.
  if (leans && tokens.length === 1 && !around.title.has(tokens[0]?.norm ?? '') && owning !== 'headline')
    return undefined;
  return { words: full, tokens, mentions: subject.mentions, names: 0, leans };
}
