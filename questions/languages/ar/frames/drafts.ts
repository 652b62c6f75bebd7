// A frame as a question: the phrase that is asked for goes, the question word comes first, and what is left is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import { type Clause, verbatimClause } from '../../../reading/clause.ts';
import type { Mention } from '../../../reading/mention.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { opensBarely } from '../bare-doers.ts';
import { droppedTimes } from '../dropped-times.ts';
import { droppedWords } from '../dropped-words.ts';
import { findOffices } from '../offices.ts';
import { owningOf } from '../owners.ts';
import { retoldClause } from '../retold-clause.ts';
import { spellInFull } from '../spelling.ts';
import { type MonthStyle, monthStyleOf } from '../written-date.ts';
import { findComplements } from './complements.ts';
import { isPassive, taking } from './figured-subjects.ts';
import type { Complement, Frame, Moved } from './frame.ts';
import { written } from './frame-words.ts';
import { keptOf, periods, withoutOwn } from './kept-words.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { wordedDraft } from './told-drafts.ts';
import { once } from './verb-lists.ts';

/** Most tokens of the stem's own words. */
const longestStem = 20;

/** Returns the questions that `frame` allows; `claim` is its whole sentence. */
export function draftsOf(frame: Frame, claim: Claim, told: Told): Draft[] {
  const { text, reading } = told;
  const style = monthStyleOf(reading.entities);
  const offices = findOffices(frame.sentence, text, reading);
  return findComplements({ frame, text, style, offices, reading }).flatMap(
    (complement) => draftOf(frame, complement, claim, told, style) ?? [],
  );
}

function draftOf(
  frame: Frame,
  complement: Complement,
  claim: Claim,
  told: Told,
  style: MonthStyle,
): Draft | undefined {
  const framed = framedOf(frame, complement, told, style);
  if (framed === undefined) return undefined;
  const { form, doer, said } = frame;
  const { asks } = complement;
  const { clause, plain, names, left, others, subject, edits, isToCome, isToldElsewhere } = framed;
  const isAsked = complement.mention === doer?.mention || complement.mention === frame.moved?.mentions[0];
  if ((names === 0 || isAsked) && !isToldElsewhere && !tellsEnough(tellingOf(frame, framed, complement)))
    return undefined;
  if (names === 0 && asks === 'where') return undefined;
  if (names === 0 && !isAsked && isBare(frame, complement, edits)) return undefined;
  const options = { text: told.text, style };
  const changes = [
    ...(complement.deed === undefined ? [] : [complement.deed]),
    ...agreeing(frame, complement),
  ];
  const isMovedAsked = frame.moved !== undefined && complement.mention === frame.moved.mentions[0];
  const rest = retoldClause(
    { clause: isMovedAsked ? plain : clause },
    {
      ...options,
      ...(isMovedAsked ? {} : { without: complement }),
      changes,
    },
  );
  // Two figures must not meet: «استمر إغلاق عام 2025 45 يوماً».
  const statement = /\d$/.test(subject)
    ? `${subject} ${retoldClause({ clause: plain }, options)}`
    : retoldClause({ clause }, options);
  if (/[^\s(بلـ]«|»[^\s؟،.)]/.test(statement)) return undefined;
  const { opening, head, name } = complement;
  const planned = frame.plan === undefined ? '' : `${frame.plan} `;
  const date = others.find(({ type }) => type === 'date');
  const isDated =
    date === undefined
      ? asks === 'when' && once.has(form.verb.past)
      : left.some((token) => token.end > date.start && token.start <= date.start);
  return wordedDraft(
    {
      pattern: `${frame.pattern}-${name}`,
      clause,
      question: `${spellInFull(opening)} ${planned}${rest}`,
      statement: `${planned}${statement}`,
      asks,
      answer: complement.answer ?? complement.mention,
      answerText: complement.answerText,
      ...(head === undefined ? {} : { head }),
      mark: complement,
      names: isToCome ? 0 : names,
      isDated,
      said,
      allows: complement.allows,
    },
    claim,
  );
}

/** «كم كمامةً وُزعت», «كم ملاكمةً شاركت»: the verb that stood before those who are counted agrees with them behind their noun. */
function agreeing({ verb, form, moved, doer, behind }: Frame, { opening, start }: Complement): Edit[] {
  if (moved !== undefined || doer !== undefined || form.gender === 'f' || !/^كم \S+ةً/.test(opening))
    return [];
  const isDone = isPassive(verb);
  const isTheirs = form.tense === 'past' && taking.has(form.verb.past) && behind[0]?.start === start;
  return isDone || isTheirs ? [{ start: verb.end, end: verb.end, with: 'ت' }] : [];
}

/** What a frame tells besides one phrase of it. */
export interface Framed {
  /** With the subject behind its verb, and as it stands without one that was moved there. */
  readonly clause: Clause;
  readonly plain: Clause;
  /** The subject that was moved, in full; `''` where none was. */
  readonly subject: string;
  /** The words of the predicate that are told besides the phrase, and the mentions among them. */
  readonly left: readonly Token[];
  readonly others: readonly Mention[];
  /** Names in what is told besides the phrase. */
  readonly names: number;
  readonly edits: readonly Edit[];
  readonly isToCome: boolean;
  /** Whether what it tells of is told in full by other sentences, or by the headline. */
  readonly isToldElsewhere: boolean;
}

/** Returns `frame` as it is told round `complement`, or `undefined` where it can't be told alone. */
export function framedOf(
  frame: Frame,
  complement: Complement,
  told: Told,
  style: MonthStyle,
): Framed | undefined {
  const kept = keptOf(frame, complement);
  if (kept === undefined) return undefined;
  const { verb, form, moved, doer, sentence } = frame;
  const tokens = [verb, ...kept];
  const start = verb.start + form.connective.length;
  const end = kept.at(-1)?.end ?? verb.end;
  const mentions = sentence.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => (mention === complement.mention ? mention : ofSame(mention, complement, tokens)));
  const dropped = droppedWords(tokens, told.reading);
  if (dropped === undefined) return undefined;
  const times = droppedTimes(tokens, sentence.mentions);
  const edits: Edit[] = [...dropped, ...times];
  if (doer?.prefix !== undefined) edits.push({ start: doer.start, end: doer.start, with: doer.prefix });
  const isLeft = ({ start: from, end: to }: Token) =>
    !edits.some((edit) => from >= edit.start && to <= edit.end);
  const left = kept.filter(
    (token) =>
      (token.end <= complement.start || token.start >= complement.end) &&
      !(doer !== undefined && token.start >= doer.end && token.end <= doer.asideEnd) &&
      !(doer?.lead !== undefined && token.start >= doer.lead.start && token.end <= doer.lead.end) &&
      isLeft(token),
  );
  if (left.length > longestStem || !standsAlone(withoutOwn(left, frame, complement), mentions))
    return undefined;
  // What is to come is asked with the words that say so, and with the day of the news.
  const isToCome = form.tense === 'future' || frame.plan !== undefined;
  const isOfPeriod = times.some((edit) =>
    periods.test(tokens.find((token) => token.start >= edit.start)?.norm ?? ''),
  );
  // «بلغت الصادرات 96 ألف طن خلال الشهرين الأولين من الموسم الحالي»: what period it holds for can't be told to a later reader.
  if (complement.asks === 'howMany' && isOfPeriod) return undefined;
  // «بلغت الأحمال الأسبوع الماضي …»: without its week a figure is of no time, unless the headline tells the news.
  const isTimeless = complement.asks === 'howMany' && times.length > 0;
  const others = mentions.filter((mention) => mention !== complement.mention);
  const named = moved === undefined ? 0 : moved.isNamed === true ? 1 : namesIn(moved.tokens, moved.mentions);
  const names = namesIn(left, others) + named;
  if (!hasSubject(frame, complement, left)) return undefined;
  const isAsked = complement.mention === doer?.mention;
  const all = [...(moved?.mentions ?? []), ...mentions.filter((found) => !moved?.mentions.includes(found))];
  const around = [...(moved?.tokens ?? []), verb, ...kept].filter(isLeft);
  // «وقّعت المدينتان اتفاقاً، وبلغت مدة الاتفاق …»: what the sentence told before the frame was told before.
  const from = Math.min(verb.start, moved?.tokens[0]?.start ?? verb.start);
  const given = edits.length;
  const owning = owningOf(around, all, { start: from, around: sentence.around }, told.reading, edits);
  if (owning === 'open' || opensBarely(around, all, sentence.around, edits, frame.said !== undefined))
    return undefined;
  // «يضم مجلس كذا 65 عضواً»: what the article has told in full, or the headline tells, needs no more words.
  const isDatedFigure = complement.asks !== 'howMany' || others.some(({ type }) => type === 'date');
  const isOfHeadline = names === 0 && !isDatedFigure && !isAsked && edits.length === given;
  const subject = moved === undefined ? '' : subjectOf(moved, edits, { text: told.text, style });
  const hasAside = doer !== undefined && doer.asideEnd > doer.end && !isAsked;
  const plain: Clause = {
    kind: 'event',
    start,
    end,
    omitted:
      moved?.gap !== undefined
        ? [moved.gap]
        : hasAside
          ? [...(doer.lead === undefined ? [] : [doer.lead]), { start: doer.end, end: doer.asideEnd }]
          : [],
    tokens,
    mentions: all,
    verb: { start, end: verb.end, gender: form.gender, tense: form.tense, lemma: form.verb.past },
    slots: [],
    edits,
    negated: false,
    modality: 'asserted',
    dangling: false,
    marks: [],
    ...(owning === 'headline' || isToCome || isTimeless || isOfHeadline
      ? { leansOnHeadline: true as const }
      : {}),
  };
  // Where the subject stood behind its verb it is put into that place.
  const { gap } = moved ?? {};
  const put = gap ?? { start: verb.end, end: verb.end };
  const behindVerb: Edit[] = subject === '' ? [] : [{ ...put, with: ` ${subject}` }];
  return {
    clause: { ...plain, ...(gap === undefined ? {} : { omitted: [] }), edits: [...edits, ...behindVerb] },
    plain,
    subject,
    left,
    others,
    names,
    edits,
    isToCome,
    isToldElsewhere: !isAsked && (owning === 'headline' || edits.length > given),
  };
}

/** «16 عضواً من أصل 27»: the bare figure counts the same as the one before it. */
function ofSame(mention: Mention, { mention: asked }: Complement, tokens: readonly Token[]): Mention {
  if (mention.type !== 'number' || asked.type !== 'number' || mention.unitKind !== 'none') return mention;
  const before = tokens.findLast(({ end }) => end <= mention.boundStart);
  if (before?.norm !== 'اصل' || asked.unitKind !== 'count') return mention;
  return { ...mention, unitKind: 'count', unitText: asked.unitText };
}

/** Whether somebody or something is told of that does what the verb says. */
function hasSubject(
  { moved, doer, behind, form }: Frame,
  { start, name }: Complement,
  left: readonly Token[],
): boolean {
  if (doer !== undefined) return doer.start !== start || left.length > 0;
  if (moved !== undefined) return true;
  const first = behind[0];
  // «شارك ثلاثون لاعباً في …»: the counted are who did it; of «حضر» what they came to would have to be told.
  if (first?.start === start) return name === 'how-many-count' && form.verb.past !== 'حضر';
  return behind.some((token) => token.end <= start);
}

/** The subject as it is told, with what the article called it in full. */
function subjectOf(
  { words, tokens, mentions }: Moved,
  edits: readonly Edit[],
  options: { readonly text: string; readonly style: MonthStyle },
): string {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const own = edits.filter((edit) => edit.start >= start && edit.end <= end);
  if (own.length === 0) return words;
  const clause = verbatimClause('state', { start, end, tokens, mentions });
  return retoldClause({ clause: { ...clause, edits: own } }, options);
}

/** Returns whether one definite noun is told that nothing told in full: «يضم الخان»; the headline may have it as it stands. */
export function isBare(
  { moved, doer, behind, sentence }: Frame,
  { start }: Complement,
  edits: readonly Edit[],
): boolean {
  // «يستخدم التطبيق اليوم …»: what goes makes no subject fuller.
  const isGone = (token: Token) =>
    edits.some((edit) => edit.with === '' && token.start >= edit.start && token.end <= edit.end);
  const [first, second] = moved?.tokens ?? behind.filter((token) => token.end <= start && !isGone(token));
  if (doer !== undefined || first === undefined || !/^ال/.test(first.norm)) return false;
  if (sentence.around.title.has(first.norm)) return false;
  const isFull = edits.some((edit) => edit.start >= first.start && edit.end <= first.end && edit.with !== '');
  return !isFull && (second === undefined || written[second.norm] !== undefined);
}

/** Fewest words of three letters or more, one of them definite, by which a fact without a name is known. */
const fewestTelling = 3;

/** Returns the words that a frame is known by: subject, verb and what is told besides one phrase. */
export function tellingOf({ moved, verb, behind }: Frame, { left }: Framed, asked?: Complement): Token[] {
  // «كم عضواً صوّت ضد الإقالة», «على طول كم كيلومتراً يمتد الكابل»: what is counted is told by its noun.
  const isCounted = asked !== undefined && /كم \S/.test(asked.opening);
  const counted = isCounted
    ? behind.filter(({ start, end }) => start >= asked.start && end <= asked.end)
    : [];
  return [...(moved?.tokens ?? []), verb, ...counted.slice(-1), ...left];
}

/** Returns whether a fact without a name is known by its words. */
export function tellsEnough(left: readonly Token[]): boolean {
  const telling = left.filter(
    ({ norm, kind }) => kind === 'word' && norm.length > 2 && written[norm] === undefined,
  );
  return telling.length >= fewestTelling && telling.some(({ norm }) => /^(?:[وبلك]?ال|لل)/.test(norm));
}
