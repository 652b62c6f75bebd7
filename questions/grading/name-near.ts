// Grades a near spelling of a name, unless a rival's is as near or a distinguishing word is missing or too many.
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { scriptSimilarity } from './name-across-scripts.ts';
import { type NameVeto, type Nearness, nameNearness } from './name-distance.ts';
import type { NameForm } from './name-forms.ts';
import { frameOf, type Wanted } from './name-frame.ts';
import type { NameWord } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** From here a name in the other script is the name; a plain transliteration costs next to nothing. Down to `close` it is near. */
const same = 0.9;
const close = 0.82;

interface Likeness {
  readonly nearness: Nearness;
  readonly cost: number;
}

/** Costs in one script and across two are no measure of one another; how near a name is comes first. */
function isNearer(a: Likeness, b: Likeness): boolean {
  const rank = { same: 0, near: 1, apart: 2 };
  return a.nearness === b.nearness ? a.cost < b.cost : rank[a.nearness] < rank[b.nearness];
}

const noVeto: NameVeto = { has: () => false };

const apart: Likeness = { nearness: 'apart', cost: Number.POSITIVE_INFINITY };

/** Returns the grade of an answer that holds no form of the name as it is spelt. */
export function gradeNear(
  forms: readonly NameForm[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade {
  const core = coreOf(answer, typed);
  const place = { from: answer.length - core.length, to: answer.length, tolerated: [] };
  const frame = frameOf(answer, place, typed, wanted);
  if (frame === 'against') return incorrect;
  const isDistinguishing = (word: NameWord) => typed.words.distinguishing.has(word.norm);
  const marksOf = (name: readonly NameWord[]) =>
    name
      .filter(isDistinguishing)
      .map((word) => word.norm)
      .join(' ');
  // Only people have given names.
  const veto = wanted.type === 'person' ? typed.words.givenNames : noVeto;
  const isAbroad = (typed.writtenIn === 'ar') !== (typed.lang === 'ar');
  let best = apart;
  let bySurname = false;
  let isSure = true;
  for (const form of forms) {
    if (!isAbroad && marksOf(form.words) !== marksOf(core)) continue;
    const whole = likeness(form.words, core, veto);
    const surname =
      wanted.type === 'person' && core.length === 1 && form.words.length > 1
        ? likeness(form.words.slice(-1), core, veto)
        : apart;
    const nearer = isNearer(surname, whole) ? surname : whole;
    if (isNearer(nearer, best) || (nearer.cost === best.cost && form.isSure && !isSure)) {
      best = nearer;
      bySurname = isNearer(surname, whole);
      isSure = form.isSure;
    }
  }
  const nearestRival = Math.min(
    ...wanted.rivals.flatMap((rival) => [
      likeness(rival, core, veto).cost,
      core.length === 1 ? likeness(rival.slice(-1), core, veto).cost : apart.cost,
    ]),
  );
  if (best.nearness === 'apart' || nearestRival <= best.cost) return incorrect;
  if (best.nearness === 'same' && frame === 'plain' && isSure)
    return correct(bySurname ? ['spelling', 'surname_only'] : ['spelling']);
  return { ...partial(['spelling']), isNear: true };
}

/** Returns how alike two names are, in one script or in two. */
function likeness(a: readonly NameWord[], b: readonly NameWord[], veto: NameVeto): Likeness {
  const [one, other] = [joined(a), joined(b)];
  if (isArabic(one) === isArabic(other)) return nameNearness(a, b, veto);
  const [arabic, latin] = isArabic(one) ? [a, b] : [b, a];
  const similarity = acrossScripts(arabic, latin);
  const nearness = similarity >= same ? 'same' : similarity >= close ? 'near' : 'apart';
  return nearness === 'apart' ? apart : { nearness, cost: 1 - similarity };
}

function acrossScripts(arabic: readonly NameWord[], latin: readonly NameWord[]): number {
  if (arabic.length !== latin.length)
    return Math.min(arabic.length, latin.length) < 2 ? 0 : scriptSimilarity(joined(arabic), joined(latin));
  // Word by word the weakest counts: `Maher al-Assad` is near to nothing but half of «بشار الأسد».
  return Math.min(
    ...arabic.map((word, index) => scriptSimilarity(joined([word]), joined(latin.slice(index, index + 1)))),
  );
}

function isArabic(norm: string): boolean {
  return /[\u0620-\u06d3]/.test(norm);
}

function joined(words: readonly NameWord[]): string {
  return words.map(({ norm }) => (norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm)).join('');
}

/** Returns the answer without the small words and titles before the name. */
export function coreOf(answer: readonly NameWord[], typed: TypedAnswer): readonly NameWord[] {
  const { fillers, titles, articlePrefix } = typed.words;
  const isBefore = (word: NameWord) =>
    fillers.has(word.norm) ||
    titles.has(word.norm) ||
    (articlePrefix !== '' &&
      word.norm.startsWith(articlePrefix) &&
      titles.has(word.norm.slice(articlePrefix.length)));
  let from = 0;
  while (from < answer.length - 1 && answer[from] !== undefined && isBefore(answer[from] as NameWord)) from++;
  return answer.slice(from);
}
