// A frame as a question: the phrase that is asked for goes, the question word comes first, and what is left is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Slot } from '../../../reading/clause.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import { namedSubject } from '../pronouns.ts';
import { retold, unopened } from '../retold-clause.ts';
import { isInTitle, isVague, repeatsNoun } from '../stem-faults.ts';
import type { Complement } from './complement.ts';
import { findComplements } from './complements.ts';
import { countedSubject } from './counted-subjects.ts';
import type { Frame } from './frame.ts';
import type { FrameParts, FrameWords } from './frame-words.ts';
import { isKnownName } from './known-names.ts';
import { type Telling, tellingOf } from './tellings.ts';

/** Returns the questions that `frame` allows; `claim` is its whole sentence. */
export function draftsOf(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft[] {
  const subject = subjectDraft(frame, claim, told, words);
  const drafts = findComplements(frame, told.text, words).flatMap(
    (complement) => draftOf(frame, complement, claim, told, words) ?? [],
  );
  const counted = countedDraft(frame, claim, told, words);
  return [...[subject, counted].flatMap((draft) => draft ?? []), ...drafts].filter(
    (draft) => !isVague(draft.stem) && !isInTitle(draft, told),
  );
}

function partsOf(
  frame: Frame,
  { cut, clause, edits }: Telling,
  gone: readonly Edit[],
  told: Told,
  words: FrameWords,
): FrameParts | undefined {
  const { units, subject, verb } = frame.clause;
  const first = units[subject.from];
  const last = units[subject.to - 1];
  const finite = units[verb.at];
  const start = units[verb.from];
  if (first === undefined || last === undefined || finite === undefined || start === undefined)
    return undefined;
  const kept = edits.filter(
    (edit) => !gone.some((other) => edit.start >= other.start && edit.end <= other.end),
  );
  const all = [...kept, ...gone].filter((edit) => edit !== frame.bridge);
  const named = retold(told.text, first.start, last.end, all);
  // `Shares of X`, « L'entreprise »: a common word, though it stands nowhere else.
  const isPlain =
    first.kind === 'det' ||
    (first.kind === 'word' && first.possessive !== true && units[subject.from + 1]?.written === 'of');
  const subjectWords = isPlain
    ? `${named.charAt(0).toLowerCase()}${named.slice(1)}`
    : unopened(named, told.text, words.asking.openers);
  const rest = retold(told.text, finite.end, cut.end, all);
  const lead =
    cut.start < first.start ? retold(told.text, cut.start, first.start, all).replace(/[\s,]+$/u, '') : '';
  const behind = lead === '' ? rest : `${rest} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
  const content = verb.content === undefined ? '' : told.text.slice(verb.content.start, verb.content.end);
  if (subjectWords === '' || clause.tokens.length === 0) return undefined;
  if (frame.auxiliary !== undefined)
    return {
      subject: subjectWords,
      verb: frame.auxiliary,
      finite: verb.finite,
      content,
      rest: `${content} ${behind}`.trim(),
    };
  const isAdverb = units.slice(subject.to, verb.from).every(({ kind }) => kind === 'adv');
  const opening = isAdverb ? (units[subject.to]?.start ?? start.start) : start.start;
  const said = all.filter((edit) => edit.start !== edit.end || edit.start > start.start);
  const written = retold(told.text, opening, finite.end, said).trim();
  return {
    subject: subjectWords,
    verb: written,
    finite: verb.finite,
    content,
    isChained: verb.chain !== undefined,
    gender: genderOf(subjectWords, clause.mentions),
    rest: behind.replace(/[\s,]+$/u, '').trim(),
  };
}

function draftOf(
  frame: Frame,
  complement: Complement,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Draft | undefined {
  const telling = tellingOf(frame, complement.to, claim, told, words);
  if (telling === undefined || !tellsSubject(frame, telling, told.text)) return undefined;
  const { mention } = complement;
  const others = telling.clause.mentions.filter((other) => other !== mention);
  // Another date narrows this one; another figure of the kind may be meant.
  if (mention.type === 'date' && others.some(({ type }) => type === 'date')) return undefined;
  const gone: Edit = { start: complement.start, end: complement.end, with: '' };
  const parts = partsOf(frame, telling, [gone], told, words);
  if (parts === undefined) return undefined;
  const stem =
    complement.isAgent === true && 'entity' in mention
      ? words.ofAgent(mention, parts)
      : words.arrange(complement.opening, parts);
  if (stem === undefined) return undefined;
  const answerText =
    mention.type === 'number' ? told.text.slice(mention.boundStart, mention.end) : complement.answerText;
  return worded(frame, telling, claim, words, {
    stem,
    asks: complement.asks,
    name: complement.name,
    answer: mention,
    answerText,
    start: mention.type === 'number' ? mention.boundStart : mention.start,
    end: mention.end,
  });
}

/** The gender of the one whose name `subject` is. */
function genderOf(subject: string, mentions: readonly Mention[]): 'm' | 'f' | undefined {
  const found = mentions.find((mention) => mention.type === 'person' && mention.name === subject);
  return found?.type === 'person' && (found.gender === 'm' || found.gender === 'f')
    ? found.gender
    : undefined;
}

/** Whether the subject says which one it is: by a name of its own, or because the headline speaks of it. */
function tellsSubject(
  { clause: { units, subject } }: Frame,
  { cut, clause }: Telling,
  text: string,
): boolean {
  if (cut.inherited !== undefined || clause.leansOnHeadline === true) return true;
  const [first] = units.slice(subject.from);
  // `A storm destroyed …`, `said that a trial had cut …`: what nobody was told of before the headline places.
  const isPlain = first !== undefined && (!first.capital || first === units[0]) && !isKnownName(first, text);
  const isMany = first?.kind === 'word' && isPlain && /(?:s|men|people)$/.test(first.written);
  if (isMany || first?.kind === 'number' || indefinite.test(first?.written ?? '')) return true;
  if (first !== undefined && isKnownName(first, text)) return true;
  return units.slice(subject.from, subject.to).some(
    ({ mention, capital }, index) =>
      // « L'équipe » is no paper.
      (mention !== undefined &&
        'entity' in mention &&
        /\p{Lu}/u.test(mention.text.replace(/^[Ll]['’]/, ''))) ||
      (capital && mention === undefined && index > 0),
  );
}

const indefinite = /^(?:an?|un|une|des|two|three|several|plusieurs|deux|trois)$/;

/** Who did it: the subject asked for. */
function subjectDraft(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft | undefined {
  const { clause } = frame;
  const { verb, units } = clause;
  if (frame.kind === 'participle' || frame.edge <= verb.to) return undefined;
  const telling = tellingOf(frame, verb.to + 1, claim, told, words);
  if (telling === undefined) return undefined;
  const name = telling.cut.inherited ?? subjectName(frame);
  // `Which country is mainly Buddhist?`, « Qui est en tête ? »: what a country is, one knows or guesses, and what is so now passes.
  const isState = verb.content === undefined && /^(?:is|was|est|était)$/.test(units[verb.at]?.written ?? '');
  const isNow = verb.finite.tense === 'present';
  if (isState && (name?.type === 'place' || isNow)) return undefined;
  if (name === undefined || telling.clause.subject?.coordinated === true || media.has(name.sort))
    return undefined;
  const parts = partsOf(frame, telling, [], told, words);
  if (parts === undefined) return undefined;
  const predicate = `${parts.verb} ${parts.rest}`.trim();
  const stem = words.asking.ofSubject(name, predicate);
  if (stem === undefined || repeatsNoun(stem) || oneOfMany.test(stem)) return undefined;
  const mark = units[clause.subject.from];
  return worded(frame, telling, claim, words, {
    stem,
    asks: 'who',
    name: `who-${name.type}`,
    answer: name,
    answerText: name.name,
    start: mark?.start ?? name.start,
    end: units[clause.subject.to - 1]?.end ?? name.end,
  });
}

/** How many did it: what the subject counts. */
function countedDraft(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft | undefined {
  const counted = countedSubject(frame, told.text);
  const telling =
    counted === undefined ? undefined : tellingOf(frame, frame.clause.verb.to, claim, told, words);
  if (counted === undefined || telling === undefined) return undefined;
  const parts = partsOf(frame, telling, [], told, words);
  const { amount, noun } = counted;
  const predicate = parts === undefined ? '' : `${parts.verb} ${parts.rest}`.trim();
  const stem = predicate === '' ? undefined : words.asking.howManyOf(noun, predicate);
  if (stem === undefined) return undefined;
  return worded(frame, telling, claim, words, {
    stem,
    asks: 'howMany',
    name: 'how-many-subject',
    answer: amount,
    answerText: told.text.slice(amount.boundStart, amount.end),
    start: amount.boundStart,
    end: amount.end,
  });
}

/** The name that is the subject: alone, or with the body somebody is of. */
function subjectName({ clause }: Frame): NameMention | undefined {
  const named = namedSubject(clause);
  if (named !== undefined) return named;
  const { units, subject } = clause;
  const { mention } = units[subject.from] ?? {};
  return mention?.type === 'person' && /^(?:of|from)$/.test(units[subject.from + 1]?.written ?? '')
    ? mention
    : undefined;
}

const oneOfMany = /\b(?:among|one of|parmi|fait partie|font partie)\b|l'une? des/;

/** Sorts of organisations that tell the news. */
const media: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'news-agency']);

interface Asked extends Pick<Draft, 'stem' | 'asks' | 'answer' | 'answerText'> {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function worded(
  frame: Frame,
  { cut, clause }: Telling,
  claim: Claim,
  words: FrameWords,
  asked: Asked,
): Draft {
  const { by } = frame;
  const { name, start, end, stem, answer, ...rest } = asked;
  const others = clause.mentions.filter((mention) => mention !== answer);
  const isTold = (words: string) => stem.includes(words);
  const names = new Set(
    others.flatMap((mention) =>
      'entity' in mention && (isTold(mention.text) || isTold(mention.name)) ? [mention.entity] : [],
    ),
  );
  const isDated = others.some((mention) => mention.type === 'date' && isTold(mention.value.iso.slice(0, 4)));
  // Two names, or a name and a date, tell which event is meant; any less, and the headline has to.
  const isAlone = names.size > 0 && names.size + (isDated ? 1 : 0) + (by === undefined ? 0 : 1) >= 2;
  const isPlain = (frame.kind === 'clause' || frame.kind === 'beside') && by === undefined;
  // What was cut off behind it may have said of which: then it is asked, and not stated.
  const isStated =
    isPlain &&
    cut.to === frame.edge &&
    answer.type !== 'person' &&
    answer.type !== 'organisation' &&
    asked.asks !== 'who';
  const slots = isStated
    ? [{ role: asked.asks as Slot['role'], mention: answer, start, end, preposition: '', attached: true }]
    : [];
  return {
    ...rest,
    answer,
    claim: {
      ...claim,
      id: `${claim.id}-${clause.start}-${start}`,
      kind: 'event',
      clause: {
        ...clause,
        slots,
        // A day that the stem leaves out places nothing; a statement writes it out.
        mentions: isStated
          ? clause.mentions
          : clause.mentions.filter(
              (mention) =>
                mention === answer || mention.type !== 'date' || isTold(mention.value.iso.slice(0, 4)),
            ),
        ...(isAlone ? {} : { leansOnHeadline: true as const }),
      },
    },
    pattern: `frame-${frame.kind}-${name}`,
    stem: words.finished(by === undefined ? stem : words.accordingTo(stem, by)),
    marks: [{ start, end }],
    // A day is rarely asked wrongly; of who and how many a reader expects more.
    reliability: answer.type === 'date' ? 3 : 2,
    attached: true,
    ...(isAlone ? { standsAlone: true as const } : {}),
    ...(isStated ? { mayBeStated: true as const } : {}),
    allows: ['choice', 'text'],
    ...(isPlain ? {} : { explanation: words.explained(claim.quote.exact) }),
  };
}
