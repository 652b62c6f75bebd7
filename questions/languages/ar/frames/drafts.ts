// A frame as a question: the phrase that is asked for goes, the question word comes first, and what is left is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Clause } from '../../../reading/clause.ts';
import type { Mention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { modalityOf } from '../clause-stance.ts';
import { droppedTimes } from '../dropped-times.ts';
import { droppedWords } from '../dropped-words.ts';
import { frames, pointers, relatives, rooted } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { findOffices } from '../offices.ts';
import { owningOf } from '../owners.ts';
import { retoldClause } from '../retold-clause.ts';
import { isVerb, verbFormOf } from '../verb-forms.ts';
import { type MonthStyle, monthStyleOf } from '../written-date.ts';
import { rates } from './amounts.ts';
import { findComplements, isSpan } from './complements.ts';
import { type Complement, type Frame, mentionOver } from './frame.ts';
import { written } from './frame-words.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { speakerOf } from './told-drafts.ts';
import { lasting } from './verb-lists.ts';

/** Most words of what stays behind the phrase that is asked for: a longer rest is cut off. */
const longestRest = 8;

/** The same where the doer is asked for, and the rest is all there is. */
const longestOwn = 16;

/** The same of a relative clause, whose end is not known. */
const longestOfRelative = 0;

/** Most tokens between the verb of a relative clause and what is asked for in it. */
const reach = 4;

/** Most tokens of the stem's own words. */
const longestStem = 20;

/** Returns the questions that `frame` allows; `claim` is its whole sentence. */
export function draftsOf(frame: Frame, claim: Claim, told: Told): Draft[] {
  const style = monthStyleOf(told.reading.entities);
  const offices = findOffices(frame.sentence, told.text, told.reading);
  return findComplements({
    frame,
    text: told.text,
    style,
    offices,
    reading: told.reading,
  }).flatMap((complement) => {
    const draft = draftOf(frame, complement, claim, told, style);
    return draft === undefined ? [] : [draft];
  });
}

function draftOf(
  frame: Frame,
  complement: Complement,
  claim: Claim,
  told: Told,
  style: MonthStyle,
): Draft | undefined {
  const kept = keptOf(frame, complement);
  if (kept === undefined) return undefined;
  const { verb, form, moved, doer, sentence, said } = frame;
  const tokens = [verb, ...kept];
  const start = verb.start + form.connective.length;
  const end = kept.at(-1)?.end ?? verb.end;
  const mentions = sentence.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const stem = kept.filter(
    (token) =>
      (token.end <= complement.start || token.start >= complement.end) &&
      !(frame.doer !== undefined && token.start >= frame.doer.end && token.end <= frame.doer.asideEnd),
  );
  const dropped = droppedWords(tokens, told.reading);
  if (dropped === undefined) return undefined;
  const edits: Edit[] = [...dropped, ...droppedTimes(tokens, sentence.mentions), ...spansIn(frame, kept)];
  const isLeft = ({ start: from, end: to }: Token) =>
    !edits.some((edit) => from >= edit.start && to <= edit.end);
  const left = stem.filter(isLeft);
  if (left.length > longestStem || !standsAlone(withoutOwn(left, frame, complement), mentions))
    return undefined;
  const modality = modalityOf(tokens.filter(isLeft), form);
  // What is to come is asked with the words that say so, and with the day of the news.
  const isToCome = form.tense === 'future' && modality === 'expected';
  if (modality !== 'asserted' && !isToCome && !(lasting.has(form.verb.past) && modality === 'expected'))
    return undefined;
  const others = mentions.filter((mention) => mention !== complement.mention);
  const names =
    namesIn(left, others) +
    (moved === undefined ? 0 : moved.isNamed === true ? 1 : namesIn(moved.tokens, moved.mentions));
  if (!hasSubject(frame, complement, left)) return undefined;
  // «حضر 300 شخص»: what was attended would have to be told.
  const isCounted = complement.name === 'how-many-count' && doer === undefined && moved === undefined;
  if (isCounted && names === 0 && form.verb.past === 'حضر') return undefined;
  if (complement.mention === doer?.mention && !tellsEnough([verb, ...left])) return undefined;
  if (names === 0 && complement.asks === 'where') return undefined;
  if (names === 0 && !tellsEnough([...(moved?.tokens ?? []), verb, ...left])) return undefined;
  const around = [...(moved?.tokens ?? []), verb, ...kept].filter(isLeft);
  const owning = owningOf(around, [...(moved?.mentions ?? []), ...mentions], sentence, told.reading, edits);
  if (owning === 'open') return undefined;
  if (moved !== undefined) edits.push({ start: verb.end, end: verb.end, with: ` ${moved.words}` });
  const aside =
    doer === undefined || doer.asideEnd === doer.end || complement.mention === doer.mention
      ? undefined
      : { start: doer.end, end: doer.asideEnd };
  const clause: Clause = {
    kind: 'event',
    start,
    end,
    omitted: aside === undefined ? [] : [aside],
    tokens,
    mentions: [...(moved?.mentions ?? []), ...mentions],
    verb: { start, end: verb.end, gender: form.gender, tense: form.tense, lemma: form.verb.past },
    slots: [],
    edits,
    negated: false,
    modality: 'asserted',
    dangling: false,
    marks: [],
    ...(owning === 'headline' ? { leansOnHeadline: true as const } : {}),
  };
  const framed: Claim = {
    ...claim,
    id: `${claim.id}-${start}-${complement.start}`,
    kind: 'event',
    clause,
    ...(said === undefined ? {} : { attribution: said }),
  };
  const options = { text: told.text, style };
  const rest = retoldClause(framed, { ...options, without: complement });
  const statement = retoldClause(framed, options);
  if (/[^\s(بلـ]«|»[^\s؟،.)]/.test(statement)) return undefined;
  const isDated =
    complement.asks === 'when' ||
    others.some(
      ({ type, start: at }) => type === 'date' && left.some((token) => token.end > at && token.start <= at),
    );
  const by = speakerOf(said);
  const isAlone = !isToCome && names > 0 && names + (isDated ? 1 : 0) + (by === '' ? 0 : 1) >= 2;
  const question = `${complement.opening} ${rest}`;
  return {
    claim: framed,
    asks: complement.asks,
    pattern: `${frame.pattern}-${complement.name}`,
    stem: by === '' ? `${question}؟` : isAlone ? `بحسب ${by}، ${question}؟` : `${question} بحسب ${by}؟`,
    answer: complement.mention,
    answerText: complement.answerText,
    ...(complement.head === undefined ? {} : { head: complement.head }),
    marks: [{ start: complement.start, end: complement.end }],
    reliability: 3,
    attached: true,
    explanation: `بحسب ${by === '' ? 'المقال: ' : `${by}: `}${statement}.`,
    allows: complement.allows,
    ...(isAlone ? { standsAlone: true as const } : {}),
  };
}

/** «قبل 36 سنة»: counted from the writer's day, and left out. */
function spansIn(frame: Frame, kept: readonly Token[]): Edit[] {
  return kept.flatMap((token) => {
    const over = isSpan(token, frame)
      ? mentionOver(kept[kept.indexOf(token) + 1], frame.sentence.mentions)
      : undefined;
    return over === undefined ? [] : [{ start: token.start, end: over.end, with: '' }];
  });
}

/** The words without pronouns that mean the doer who is asked for: «أي بلدية كثفت أعمالها». */
function withoutOwn(
  left: readonly Token[],
  { doer, form, sentence }: Frame,
  { mention }: Complement,
): Token[] {
  const isAsked = mention === doer?.mention;
  return left.filter(
    (token, at) =>
      !isAsked ||
      !(form.gender === 'f' ? /.{2}ها$/ : /.{2}[^ة]ه$/).test(token.text) ||
      pointers.has(token.norm) ||
      left.slice(0, at).some((before) => mentionOver(before, sentence.mentions)?.type === 'person'),
  );
}

/** Whether somebody or something is told of that does what the verb says. */
function hasSubject(
  { moved, doer, behind, verb }: Frame,
  { start, name }: Complement,
  left: readonly Token[],
): boolean {
  if (doer !== undefined) return doer.start !== start || left.length > 0;
  if (moved !== undefined) return true;
  const first = behind[0];
  // «شارك 300 لاعب في …»: the counted are who did it.
  if (first !== undefined && first.start >= start) return name === 'how-many-count' && first.start <= start;
  return behind.some((token) => token.start >= verb.end && token.end <= start);
}

/** Fewest words of three letters or more, one of them definite, by which a fact without a name is known. */
const fewestTelling = 3;

function tellsEnough(left: readonly Token[]): boolean {
  const telling = left.filter(
    ({ norm, kind }) => kind === 'word' && norm.length > 2 && written[norm] === undefined,
  );
  return telling.length >= fewestTelling && telling.some(({ norm }) => /^(?:[وبلك]?ال|لل)/.test(norm));
}

/** The predicate as far as it is told: up to the last joint from which all that is left stands alone. */
function keptOf(frame: Frame, complement: Complement): Token[] | undefined {
  const { behind, sentence } = frame;
  const isRelative = frame.pattern.startsWith('ar-frame-relative');
  if (isRelative && !isNearest(frame, complement)) return undefined;
  const to = behind.findIndex((token) => token.start >= complement.end);
  if (to < 0) return [...behind];
  // «أقامت اللجنة بالأحساء أمس ورشة»: what tells only the writer's day stands between.
  const asides = droppedTimes(behind, sentence.mentions);
  const isAside = ({ start, end }: Token) => asides.some((edit) => start >= edit.start && end <= edit.end);
  let least = to;
  while (
    behind[least] !== undefined &&
    (isAside(behind[least] as Token) || rates.has(behind[least]?.norm ?? ''))
  )
    least++;
  const longest =
    complement.mention === frame.doer?.mention ? longestOwn : isRelative ? longestOfRelative : longestRest;

  for (let cut = behind.length; cut >= least; cut--) {
    if (isRelative && cut > least) continue;
    const rest = behind.slice(least, cut).filter((token) => !isAside(token));
    const first = rest[0]?.norm ?? '';
    if (first.startsWith('و') && !rooted.has(first)) continue;
    if (cut < behind.length && waits(behind[cut - 1], sentence.mentions)) continue;
    if (rest.length > longest) continue;
    if (!isRelative && cut < behind.length && !opensPhrase(behind[cut], sentence)) continue;
    if (endsOpen(behind[cut - 1]) || (cut === behind.length && runsOn(behind[cut - 1], frame))) continue;
    if (behind.slice(0, cut).filter(({ norm }) => norm === '"').length % 2 === 1) continue;
    if (standsAlone(withoutOwn(rest, frame, complement), sentence.mentions)) return behind.slice(0, cut);
  }
  return undefined;
}

/** Whether nothing of another clause can stand between the verb and the phrase. */
function isNearest({ behind, sentence: { mentions } }: Frame, { start }: Complement): boolean {
  const between = behind.filter((token) => token.end <= start);
  return (
    between.length <= reach &&
    between.every((token) => {
      const over = mentionOver(token, mentions);
      return over === undefined || over.type === 'organisation' || over.type === 'person';
    })
  );
}

/** Whether a phrase that may be cut off begins with the token. */
function opensPhrase(token: Token | undefined, { mentions }: SentenceReading): boolean {
  if (token === undefined) return true;
  const over = mentionOver(token, mentions);
  if (over !== undefined && over.start < token.start) return false;
  return (
    frames.has(token.norm) ||
    written[token.norm] !== undefined ||
    /^(?:[بل]|لل)(?!غ|د|ن|ا?ل$).{2,}/.test(token.norm) ||
    /^(?:يوم|عام|شهر|خلال|ضمن|وسط|عبر|مطلع|نهايه|بدايه|لمده|حين|عند|حول|ضد)$/.test(token.norm) ||
    over?.type === 'date'
  );
}

/** «بسبب قرار رفع …»: the edge is a noun that was taken for a verb, and what is told would be cut off. */
function runsOn(last: Token | undefined, { edge, sentence: { mentions } }: Frame): boolean {
  if (last === undefined || edge === undefined || edge.kind === 'mark') return false;
  const isOpen =
    last.kind === 'word' && !/^(?:[وبلك]?ال|لل)/.test(last.norm) && mentionOver(last, mentions) === undefined;
  return (
    isOpen &&
    !/^[تي]/.test(edge.norm) &&
    !relatives.has(edge.norm) &&
    verbFormOf(edge.norm)?.connective !== 'و' &&
    isVerb(edge.norm)
  );
}

/** «في رسالتها الموجهة [إلى …]»: a participle waits for its preposition. */
function waits(token: Token | undefined, mentions: readonly Mention[]): boolean {
  return (
    token !== undefined && /^(?:ال)?م.{3,}/.test(token.norm) && mentionOver(token, mentions) === undefined
  );
}

/** A preposition, a conjunction or a figure that waits for what was cut off. */
function endsOpen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (written[token.norm] !== undefined ||
      frames.has(token.norm) ||
      // «قرار رفع»: a noun of action waits for what it does.
      masdars.has(token.norm) ||
      /^(?:و|او|بين|نحو|كل|اي|عدد|احد|احدي|غير|لا|بعنوان|باسم|تحت|بشعار)$/.test(token.norm))
  );
}
