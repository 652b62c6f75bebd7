// «ارتفع سعر الصندوق من 18 إلى 26 ريالاً»: what it came to is asked with what it was before.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { formAfter, nounOf, unitOf } from '../counted-noun.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import type { VerbForm } from '../verb-forms.ts';
import { mayAssert, voiceOf } from './clause-frames.ts';
import type { Moved } from './frame.ts';
import { ownerOf } from './measure-owners.ts';
import { movedFrom, subjectBefore } from './moved-subjects.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';
import { formOf } from './verb-lists.ts';

/** Verbs of what becomes more or less. */
const changing: ReadonlySet<string> = new Set(
  'ارتفع انخفض تراجع زاد ازداد هبط قفز نما صعد نزل تقلّص تدنّى'.split(' '),
);

/** Most tokens between the verb and «من», and of a subject behind the verb. */
const reach = 14;

/** Returns the questions on what something in `sentence` rose or fell to. */
export function changeDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { from } = findOpening(sentence.tokens);
  return sentence.mentions.flatMap((mention) => {
    if (mention.type !== 'number') return [];
    return draftAt(mention, sentence, claim, told, from) ?? [];
  });
}

function draftAt(
  first: NumberMention,
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  opening: number,
): Draft | undefined {
  const { tokens, mentions } = sentence;
  const at = tokens.findIndex(({ start }) => start === first.boundStart);
  const to = tokens.findIndex(({ start }) => start >= first.end);
  if (tokens[at - 1]?.norm !== 'من' || tokens[to]?.norm !== 'الي') return undefined;
  const second = mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' && mention.boundStart === tokens[to + 1]?.start,
  );
  if (second === undefined || !isOneAmount(first, second)) return undefined;
  const found = subjectOf(sentence, at - 1, told);
  if (found === undefined) return undefined;
  const { verb, form, subject } = found;
  const said = voiceOf(verb, sentence, told, opening);
  const close = tokens.findIndex(({ start }) => start >= second.end);
  if (said === 'unknown' || (close >= 0 && limitsWhatIsTold(tokens.slice(close)))) return undefined;
  const owner = ownerOf(subject, sentence, told);
  const before = writtenBefore(first, second, told.text);
  if (owner === undefined || before === undefined) return undefined;
  const deed = told.text.slice(verb.start + form.connective.length, verb.end);
  const was = form.gender === 'f' ? 'كانت' : 'كان';
  const answerText = told.text.slice(second.boundStart, second.end);
  const what = `${deed} ${owner.words}`;
  const clause = framedClause(
    [...owner.tokens, verb, ...tokens.slice(at - 1, close < 0 ? tokens.length : close)],
    [...owner.mentions, first, second],
    verb,
    form.gender,
  );
  return wordedDraft(
    {
      pattern: 'ar-frame-change',
      clause: owner.leans ? { ...clause, leansOnHeadline: true } : clause,
      question: spellInFull(
        `إلى ${second.unitKind === 'percent' ? 'أي نسبة' : 'كم'} ${what} بعد أن ${was} ${before}`,
      ),
      statement: spellInFull(`${what} من ${told.text.slice(first.boundStart, first.end)} إلى ${answerText}`),
      asks: 'howMany',
      answer: second,
      answerText,
      mark: { start: second.boundStart, end: second.end },
      names: owner.names,
      isDated: false,
      said,
      // What it was before stands in the question, and rivals round it would be ruled out.
      allows: ['text'],
    },
    claim,
  );
}

/** Two exact figures of one unit, which may stand with either alone. */
const isOneAmount = (a: NumberMention, b: NumberMention): boolean =>
  a.value.bound === 'exact' &&
  b.value.bound === 'exact' &&
  a.until === undefined &&
  b.until === undefined &&
  a.alternative === undefined &&
  b.alternative === undefined &&
  (a.unitKind === 'none' || b.unitKind === 'none' || a.value.unit === b.value.unit);

interface Changed {
  readonly verb: Token;
  readonly form: VerbForm;
  readonly subject: Moved;
}

/** The verb of the change with its subject before it, behind «أن» or «كان», or behind it up to «من». */
function subjectOf(sentence: SentenceReading, from: number, told: Told): Changed | undefined {
  const { tokens, mentions } = sentence;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const verb = tokens[at];
    if (verb === undefined || (verb.kind === 'mark' && verb.norm !== '"')) return undefined;
    const form = formOf(verb.norm);
    if (form === undefined || !changing.has(form.verb.past)) continue;
    if (form.tense !== 'past' || !mayAssert(tokens, at, form)) return undefined;
    const behind = tokens.slice(at + 1, from);
    if (behind.every((token) => isTime(token, mentions))) {
      const moved = subjectBefore(sentence, at, form, told);
      return moved === undefined ? undefined : { verb, form, subject: moved };
    }
    const noun = behind.filter((token) => !isTime(token, mentions));
    const isWhole = noun.at(-1) === behind[noun.length - 1];
    const moved = isWhole ? movedFrom(noun, mentions, form, told) : undefined;
    return moved === undefined ? undefined : { verb, form, subject: moved };
  }
  return undefined;
}

/** «فعلاً», «في العامين الأخيرين», «خلال سنة»: when, and nothing of the subject. */
const isTime = ({ norm, start }: Token, mentions: SentenceReading['mentions']): boolean =>
  /^(?:فعلا|تدريجيا|بذلك|خلال|في|منذ|العام|العامين|الاخيرين|الماضي|الشهر|الاسبوع|سنه|عام)$/.test(norm) ||
  mentions.some(({ type, start: from, end }) => type === 'date' && from <= start && end > start);

/** What it was, with the unit that only the second figure may have. */
function writtenBefore(first: NumberMention, second: NumberMention, text: string): string | undefined {
  const written = text.slice(first.boundStart, first.end);
  if (first.unitKind !== 'none' || second.unitKind === 'none') return written;
  if (second.unitKind === 'percent') return `${written} في المئة`;
  const forms = unitOf(fold(second.unitText)) ?? nounOf(fold(second.unitText));
  const { value } = first.value;
  return forms === undefined || !Number.isInteger(value)
    ? undefined
    : `${written} ${formAfter(forms, value)}`;
}
