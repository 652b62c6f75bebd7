// «حلّت فلانة في المرتبة الثالثة عالمياً»: which rank it was.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import { unlistedName } from '../../../reading/unlisted-name.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { spellInFull } from '../spelling.ts';
import type { Frame } from './frame.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';

const feminine = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
const masculine = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const feminineForms = feminine.map(fold);
const masculineForms = masculine.map(fold);

/** Nouns that a rank is told by, folded, and as they stand behind «أي». */
const rankNouns: Readonly<Record<string, readonly [noun: string, ranks: readonly string[]]>> = {
  المرتبه: ['مرتبة', feminine],
  المركز: ['مركز', masculine],
  الترتيب: ['ترتيب', masculine],
};

/** Prepositions before a rank, folded, as they stand before «أي». */
const leading: Readonly<Record<string, string>> = { في: 'في ', علي: 'على ' };

/** Verbs that give a rank. */
const ranking = new Set(['حلّ', 'جاء', 'احتلّ', 'احتل', 'حل', 'أحرز', 'حقّق', 'نال', 'انتزع', 'أنهى', 'حصل']);

/** Words that say among whom. */
const scopes = /^(?:عربيا|عالميا|محليا|دوليا|اسيويا|افريقيا|اوروبيا|خليجيا|وطنيا)$/;

/** How many places off a wrong rank is at most. */
const reach = 3;

/** Where a frame tells a rank, and how it is asked for. */
interface Ranked {
  /** Index in `behind` of the noun that the rank is told by. */
  readonly at: number;
  readonly token: Token;
  readonly noun: string;
  readonly ranks: readonly string[];
  readonly preposition: string;
  readonly deed: string;
  readonly subject: string;
  readonly subjectMentions: readonly Mention[];
}

/** Returns the questions on the ranks that `frame` tells: in words, and in digits («والـ35 عالمياً»). */
export function rankDrafts(frame: Frame, claim: Claim, told: Told): Draft[] {
  const ranked = rankedOf(frame, told);
  if (ranked === undefined) return [];
  return [worded(ranked, frame, claim, told), inDigits(ranked, frame, claim, told)].flatMap(
    (draft) => draft ?? [],
  );
}

function rankedOf({ behind, verb, form, doer, moved }: Frame, { text }: Told): Ranked | undefined {
  if (!ranking.has(form.verb.past)) return undefined;
  const at = behind.findIndex(({ norm }) => rankNouns[norm.replace(/^ب/, '')] !== undefined);
  const token = behind[at];
  if (token === undefined) return undefined;
  const joined = token.norm.startsWith('ب') ? 'ب' : '';
  const [noun, ranks] = rankNouns[token.norm.slice(joined.length)] ?? ['', []];
  const before = behind[at - 1];
  const led = joined !== '' ? 'ب' : leading[before?.norm ?? ''];
  const preposition = led ?? '';
  const from = joined === '' && led !== undefined ? at - 1 : at;
  const subject = doer === undefined ? moved?.words : text.slice(doer.start, doer.end);
  if (subject === undefined) return undefined;
  const isNext = from === 0 || (behind[from - 1]?.end ?? 0) <= (doer?.asideEnd ?? 0);
  if (!isNext) return undefined;
  const deed = text.slice(verb.start + form.connective.length, verb.end);
  const subjectMentions = doer === undefined ? (moved?.mentions ?? []) : [doer.mention];
  return { at, token, noun, ranks, preposition, deed, subject, subjectMentions };
}

function worded(ranked: Ranked, frame: Frame, claim: Claim, told: Told): Draft | undefined {
  const { at, ranks } = ranked;
  const { behind, sentence } = frame;
  const rank = behind[at + 1];
  if (rank === undefined) return undefined;
  const place = (ranks === feminine ? feminineForms : masculineForms).indexOf(rank.norm);
  // Whoever is asked which rank it was guesses at the first.
  if (place <= 0) return undefined;
  const next = behind[at + 2];
  const scope = next !== undefined && scopes.test(next.norm) ? next : undefined;
  const tail = tailOf(frame, at + (scope === undefined ? 2 : 3));
  // Of one field or another: without either a rank is of nothing.
  if (scope === undefined && tail.length === 0) return undefined;
  const title = sentence.around.title;
  if (title.has(feminineForms[place] ?? '') || title.has(masculineForms[place] ?? '')) return undefined;
  const rivals = ranks.filter((_, index) => index !== place && Math.abs(index - place) <= reach);
  const answer = unlistedName(ranks[place] ?? '', { sort: 'rank' }, rank);
  return draftOf({ ranked, scope, tail, answer, rivals, to: at + 2 }, frame, claim, told);
}

/** «المرتبة الرابعة عربياً والـ44 عالمياً», «المركز 48 عالمياً»: the rank in digits, with the field behind it. */
function inDigits(ranked: Ranked, frame: Frame, claim: Claim, told: Told): Draft | undefined {
  const { at } = ranked;
  const { behind, sentence } = frame;
  const index = behind.findIndex(
    ({ kind }, other) => other > at && other <= at + farthestDigits && kind === 'number',
  );
  const [digits, scope] = [behind[index], behind[index + 1]];
  const place = Number(digits?.text);
  if (digits === undefined || scope === undefined || !scopes.test(scope.norm)) return undefined;
  if (!Number.isInteger(place) || place <= 1 || !/^(?:و?ال|و)$/.test(behind[index - 1]?.norm ?? 'و'))
    return undefined;
  if (sentence.around.title.has(digits.norm)) return undefined;
  // Only a rank in words of another field may stand between.
  const isOther = behind.slice(at + 1, index - 1).some(({ norm }) => norm === scope.norm);
  if (isOther) return undefined;
  const tail = tailOf(frame, index + 2);
  const near = [place - 3, place - 1, place + 2, place + 4].filter((other) => other > 1);
  const answer = unlistedName(`الـ${place}`, { sort: 'rank' }, digits);
  const rivals = near.map((other) => `الـ${other}`);
  return draftOf({ ranked, scope, tail, answer, rivals, to: index + 1 }, frame, claim, told);
}

/** Most tokens between the noun and the digits: «الرابعة عربياً والـ». */
const farthestDigits = 4;

/** A rank with its field and what it is of. */
interface Placed {
  readonly ranked: Ranked;
  readonly scope: Token | undefined;
  readonly tail: readonly Token[];
  readonly answer: NameMention;
  readonly rivals: readonly string[];
  /** How far the words of the rank go in `behind`. */
  readonly to: number;
}

function draftOf(
  { ranked, scope, tail, answer, rivals, to }: Placed,
  { behind, verb, form, sentence, said }: Frame,
  claim: Claim,
  told: Told,
): Draft {
  const { token, noun, preposition, deed, subject, subjectMentions } = ranked;
  const words = tail.length === 0 ? '' : ` ${told.text.slice(tail[0]?.start, tail.at(-1)?.end)}`;
  const among = scope === undefined ? '' : ` ${scope.text.replace(/ًا$/, 'اً')}`;
  const mentions = sentence.mentions.filter(({ start, end }) =>
    tail.some((word) => word.start <= start && word.end >= Math.min(end, word.end)),
  );
  return wordedDraft(
    {
      pattern: 'ar-frame-rank',
      clause: framedClause(
        [verb, ...behind.slice(0, to), ...(scope === undefined ? [] : [scope]), ...tail],
        [...subjectMentions, ...mentions],
        verb,
        form.gender,
      ),
      question: spellInFull(`${preposition}أي ${noun}${among} ${deed} ${subject}${words}`),
      statement: spellInFull(`${deed} ${subject} ${preposition}ال${noun} ${answer.name}${among}${words}`),
      asks: 'what',
      answer,
      answerText: answer.name,
      rivals,
      mark: { start: token.start, end: answer.end },
      names: namesIn(tail, sentence.mentions) + 1,
      isDated: mentions.some(({ type }) => type === 'date'),
      said,
      allows: ['choice'],
    },
    claim,
  );
}

/** What the rank is of: a phrase behind it that stands alone. */
function tailOf({ behind, sentence }: Frame, from: number): Frame['behind'] {
  const tail = behind.slice(from);
  if (!/^(?:في|ب.{3,}|من|ضمن|بين)$/.test(tail[0]?.norm ?? '')) return [];
  return tail.length > 1 && tail.length <= 12 && standsAlone(tail, sentence.mentions) ? tail : [];
}
