// «ويمتد المصنع …، وتبلغ كلفته …»: what is measured belongs to the subject of the verb before. «جائزة قدرها 150 ألف دينار»: it belongs to a
// noun that the verb before or behind tells.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Clause } from '../../../reading/clause.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { unitOf } from '../counted-noun.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import { subjectAt, subjectOver } from './carried-subjects.ts';
import { voiceOf } from './clause-frames.ts';
import { rates } from './counted-words.ts';
import { type Measured, measuredBy } from './measure-frames.ts';
import { type Found, type Owner, ownerOf } from './measure-owners.ts';
import { ofNoun } from './measured-nouns.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';
import { formOf } from './verb-lists.ts';

/** Verbs that give a measure its figure, and those that do it with «إلى». */
const giving = /^(?:يبلغ|تبلغ|بلغ|بلغت)$/;
const reaching = /^(?:يصل|تصل|وصل|وصلت)$/;

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
  const owner =
    ownerOf(subjectOver(sentence, index, { ...form, gender: measured.agreement }, told), sentence, told) ??
    (index === 0 ? topicBefore(sentence, measured.agreement, told) : undefined);
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

/** «ويصل الجسر بين … . وبلغت كلفته …»: the subject of the sentence before, where its verb stands first. */
function topicBefore(sentence: SentenceReading, gender: 'm' | 'f', told: Told): Owner | undefined {
  const before = told.reading.sentences[told.reading.sentences.indexOf(sentence) - 1];
  const verb = before?.tokens[0];
  const form = verb === undefined ? undefined : formOf(verb.norm);
  if (before === undefined || form === undefined || form.gender !== gender || form.verb.class === 'say')
    return undefined;
  const subject = subjectAt(before, 0, form, told);
  // A person may be spoken of, and what he did is meant as well.
  if (subject === undefined || subject.mentions.some(({ type }) => type === 'person')) return undefined;
  const owner = ownerOf(subject, before, told);
  return owner === undefined ? undefined : { ...owner, tokens: [], mentions: [] };
}

/** «طول الجسر», «الطاقة الإنتاجية للمصنع» */
function measureOf({ noun }: Measured, adjective: Token | undefined, owner: string): string {
  if (adjective === undefined) return `${noun} ${owner}`;
  return `ال${noun} ${adjective.text} ${owner.startsWith('ال') ? `لل${owner.slice(2)}` : `ل${owner}`}`;
}
