// «المشروع الذي شارك فيه 11 باحثاً», «شركة كذا …، ويعمل فيها 12 موظفاً»: those who are counted in, at or of something that a pronoun means.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import type { VerbForm } from '../verb-forms.ts';
import { subjectOver } from './carried-subjects.ts';
import { mayAssert, voiceOf } from './clause-frames.ts';
import { type Counted, countedAs } from './counted-words.ts';
import { isPassive, taking } from './figured-subjects.ts';
import { type Moved, mentionOver } from './frame.ts';
import { ownerOf } from './measure-owners.ts';
import { phraseBefore } from './noun-phrases.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';
import { formOf } from './verb-lists.ts';

/** A preposition with its pronoun, folded → the preposition as it stands before a noun. */
const bound: Readonly<Record<string, string>> = {
  في: 'في',
  علي: 'على',
  الي: 'إلى',
  من: 'من',
  ب: 'ب',
};

/** Returns the questions on those who are counted behind a verb with such a pronoun. */
export function countedWithinDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { from } = findOpening(sentence.tokens);
  return sentence.tokens.flatMap((token, at) => {
    const parts = /^(في|علي|الي|من|ب)(ها|ه)$/.exec(token.norm);
    const preposition = bound[parts?.[1] ?? ''];
    return preposition === undefined
      ? []
      : (draftAt(at, preposition, parts?.[2] === 'ها' ? 'f' : 'm', sentence, claim, told, from) ?? []);
  });
}

function draftAt(
  at: number,
  preposition: string,
  gender: 'm' | 'f',
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  opening: number,
): Draft | undefined {
  const { tokens, mentions } = sentence;
  const verb = tokens[at - 1];
  const form = verb === undefined ? undefined : formOf(verb.norm);
  if (verb === undefined || form === undefined || mentionOver(verb, mentions) !== undefined) return undefined;
  if (!(taking.has(form.verb.past) || isPassive(verb)) || !mayAssert(tokens, at - 1, form)) return undefined;
  const amount = amountAt(sentence, tokens[at + 1]);
  const counted = amount === undefined ? undefined : countedAs(amount, tokens.slice(at + 1));
  if (amount === undefined || counted === undefined || !agrees(counted, form)) return undefined;
  const next = tokens.find(({ start }) => start >= counted.end);
  // What qualifies those who are counted, or says how often, would be lost.
  if (next !== undefined && next.kind !== 'mark' && !/^(?:بين(?:هم|ها)|من|و.{3,})$/.test(next.norm))
    return undefined;
  const said = voiceOf(verb, sentence, told, opening);
  if (
    said === 'unknown' ||
    limitsWhatIsTold(tokens.slice(next === undefined ? tokens.length : tokens.indexOf(next)))
  )
    return undefined;
  const owner = ownerOf(meantAt(sentence, at - 1, form, gender, told), sentence, told);
  if (owner === undefined) return undefined;
  const deed = told.text.slice(verb.start + form.connective.length, verb.end);
  const place = preposition === 'ب' ? `ب${owner.words}` : `${preposition} ${owner.words}`;
  const answerText = told.text.slice(amount.boundStart, amount.end);
  const clause = framedClause(
    [...owner.tokens, ...tokens.slice(at - 1, at + 2)],
    [...owner.mentions, amount],
    verb,
    form.gender,
  );
  return wordedDraft(
    {
      pattern: 'ar-frame-counted-within',
      clause: owner.leans ? { ...clause, leansOnHeadline: true } : clause,
      question: spellInFull(`كم ${counted.words} ${deed} ${place}`),
      statement: spellInFull(`${deed} ${place} ${told.text.slice(amount.boundStart, counted.end)}`),
      asks: 'howMany',
      answer: amount,
      answerText,
      mark: { start: amount.boundStart, end: counted.end },
      names: owner.names,
      isDated: false,
      said,
      allows: ['choice', 'text'],
    },
    claim,
  );
}

/** What the pronoun means: the noun of the relative clause that it stands in, or the subject of the verb before. */
function meantAt(
  sentence: SentenceReading,
  verb: number,
  form: VerbForm,
  gender: 'm' | 'f',
  told: Told,
): Moved | undefined {
  const { tokens } = sentence;
  const isRelative = (token: Token | undefined) => token?.norm === (gender === 'f' ? 'التي' : 'الذي');
  if (isRelative(tokens[verb - 1])) return phraseBefore(sentence, verb - 1, gender, told, true);
  if (form.connective !== 'و') return undefined;
  // «التي أُسست عام 2023 ويعمل فيها …»: the same clause goes on.
  const edge = tokens.findLastIndex(
    ({ kind, norm }, index) => index < verb && kind === 'mark' && norm !== '"',
  );
  const relative = tokens.findLastIndex((token, index) => index < verb && index > edge && isRelative(token));
  if (relative > 0) return phraseBefore(sentence, relative, gender, told, true);
  return subjectOver(sentence, verb, { ...form, gender }, told);
}

/** «كم مرشحاً تنافس», «كم شركةً شاركت»: the verb stands behind the counted, and agrees with their noun. */
const agrees = ({ words }: Counted, { gender }: VerbForm): boolean =>
  /^\S*ةً/.test(words) === (gender === 'f');

function amountAt({ mentions }: SentenceReading, token: Token | undefined): NumberMention | undefined {
  return mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' &&
      mention.boundStart === token?.start &&
      (mention.unitKind === 'count' || mention.unitKind === 'none') &&
      mention.until === undefined &&
      mention.alternative === undefined,
  );
}
