// «حلّت فلانة في المرتبة الثالثة عالمياً»: which rank it was.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import { fold } from '../../../text/fold.ts';
import type { Told } from '../../language.ts';
import { spellInFull } from '../spelling.ts';
import type { Frame } from './frame.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { asMention, framedClause, wordedDraft } from './told-drafts.ts';

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

/** Verbs that give a rank. */
const ranking = new Set(['حلّ', 'جاء', 'احتلّ', 'احتل', 'حل', 'أحرز', 'حقّق', 'نال', 'انتزع', 'أنهى']);

/** Words that say among whom. */
const scopes = /^(?:عربيا|عالميا|محليا|دوليا|اسيويا|افريقيا|اوروبيا|خليجيا|وطنيا)$/;

/** How many places off a wrong rank is at most. */
const reach = 3;

/** Returns the question on the rank that `frame` tells, if it tells one. */
export function rankDraft(frame: Frame, claim: Claim, told: Told): Draft | undefined {
  const { behind, verb, form, doer, moved, sentence } = frame;
  if (!ranking.has(form.verb.past)) return undefined;
  const at = behind.findIndex(({ norm }) => rankNouns[norm.replace(/^ب/, '')] !== undefined);
  const token = behind[at];
  const rank = behind[at + 1];
  if (token === undefined || rank === undefined) return undefined;
  const joined = token.norm.startsWith('ب') ? 'ب' : '';
  const [noun, ranks] = rankNouns[token.norm.slice(joined.length)] ?? ['', []];
  const place = (ranks === feminine ? feminineForms : masculineForms).indexOf(rank.norm);
  // Whoever is asked which rank it was guesses at the first.
  if (place <= 0) return undefined;
  const before = behind[at - 1];
  const preposition = joined !== '' ? 'ب' : before?.norm === 'في' ? 'في ' : '';
  const from = preposition === 'في ' ? at - 1 : at;
  const named = doer ?? moved;
  const subject = doer === undefined ? moved?.words : told.text.slice(doer.start, doer.end);
  if (named === undefined || subject === undefined) return undefined;
  const isNext = from === 0 || (behind[from - 1]?.end ?? 0) <= (doer?.asideEnd ?? 0);
  if (!isNext) return undefined;
  const next = behind[at + 2];
  const scope = next !== undefined && scopes.test(next.norm) ? next : undefined;
  const tail = tailOf(frame, at + (scope === undefined ? 2 : 3));
  // Of one field or another: without either a rank is of nothing.
  if (scope === undefined && tail.length === 0) return undefined;
  const title = sentence.around.title;
  if (title.has(feminineForms[place] ?? '') || title.has(masculineForms[place] ?? '')) return undefined;
  const rivals = ranks.filter((_, index) => index !== place && Math.abs(index - place) <= reach);
  const words = tail.length === 0 ? '' : ` ${told.text.slice(tail[0]?.start, tail.at(-1)?.end)}`;
  const among = scope === undefined ? '' : ` ${scope.text.replace(/ًا$/, 'اً')}`;
  const deed = told.text.slice(verb.start + form.connective.length, verb.end);
  const mentions = sentence.mentions.filter(({ start, end }) =>
    tail.some((word) => word.start <= start && word.end >= Math.min(end, word.end)),
  );
  const answer = asMention(ranks[place] ?? '', 'rank', rank);
  return wordedDraft(
    {
      pattern: 'ar-frame-rank',
      clause: framedClause(
        [verb, ...behind.slice(0, at + 2), ...(scope === undefined ? [] : [scope]), ...tail],
        [...(doer === undefined ? (moved?.mentions ?? []) : [doer.mention]), ...mentions],
        verb,
        form.gender,
      ),
      question: spellInFull(`${preposition}أي ${noun}${among} ${deed} ${subject}${words}`),
      statement: spellInFull(`${deed} ${subject} ${preposition}ال${noun} ${answer.name}${among}${words}`),
      asks: 'what',
      answer,
      answerText: answer.name,
      rivals,
      mark: { start: token.start, end: rank.end },
      names: namesIn(tail, sentence.mentions) + 1,
      isDated: mentions.some(({ type }) => type === 'date'),
      said: frame.said,
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
