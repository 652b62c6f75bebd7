// A frame as a question: the phrase that is asked for goes, the question word comes first, and what is left is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NameMention } from '../../../reading/mention.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import { namedSubject } from '../pronouns.ts';
import { isInTitle, isVague, isYetToCome, repeatsNoun } from '../stem-faults.ts';
import { changeDrafts } from './changes.ts';
import type { Complement } from './complement.ts';
import { findComplements } from './complements.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';
import { partsOf } from './parts.ts';
import { countedDraft, namedDraft } from './subject-drafts.ts';
import { tellingOf } from './tellings.ts';
import { tellsSubject } from './tells-subject.ts';
import { worded } from './worded.ts';

/** Returns the questions that `frame` allows; `claim` is its whole sentence. */
export function draftsOf(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft[] {
  const subject = subjectDraft(frame, claim, told, words);
  const drafts = findComplements(frame, told.text, words).flatMap(
    (complement) => draftOf(frame, complement, claim, told, words) ?? [],
  );
  const counted = countedDraft(frame, claim, told, words);
  return [
    ...[
      subject,
      counted,
      namedDraft(frame, claim, told, words),
      ...changeDrafts(frame, claim, told, words),
    ].flatMap((draft) => draft ?? []),
    ...drafts,
  ].filter((draft) => !isVague(draft, told) && !isInTitle(draft, told));
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
  // `is due to open in 2029`
  const isPlanned = frame.clause.verb.chain !== undefined;
  if (mention.type === 'date' && !isPlanned && isYetToCome(mention, telling.clause.verb, told))
    return undefined;
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
