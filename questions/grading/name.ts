// Grades a name: its own spellings first, then near ones under vetoes. Wrong names score high under any similarity, so
// the vetoes decide first (MITRE's Arabic name matching: equivalence classes before distance).
import type { NameValue } from '../question.ts';
import type { NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { foldedNames, knownNames } from './known-names.ts';
import { nameSimilarity } from './name-distance.ts';
import { frameOf, turnsRound, type Wanted } from './name-frame.ts';
import { skeletonOf, skeletonSimilarity } from './name-skeleton.ts';
import { type NamePlace, type NameWord, nameWords, placeOf } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** From here a spelling is taken for the name; below it, down to `close`, it is half right. */
const same = 0.88;
const close = 0.75;
/** From here a name in the other script is half right; it is never wholly so without an alias. */
const closeAcrossScripts = 0.8;

/** Returns the grade of a typed name. */
export function gradeName(value: NameValue, typed: TypedAnswer): Grade {
  const answer = nameWords(typed.tokens);
  const rivals = value.rivals.map((name) => nameWords(tokenize(name)));
  const spellings = [value.name, ...value.aliases]
    .map((name) => nameWords(tokenize(name)))
    .filter((words, index) => index === 0 || !isSharedSurname(words, rivals));
  const own = knownNames(value.name, typed.lang).find((mention) => mention.text === value.name);
  const wanted: Wanted = {
    names: new Set([value.name, ...value.aliases].map(fold)),
    type: value.of,
    rivals,
    ...(own?.country === undefined || own.sort === 'country' ? {} : { country: own.country }),
  };
  return (
    gradeWhole(spellings, answer, typed, wanted) ??
    gradePart(spellings, answer, typed, wanted, value) ??
    gradeKnown(value, own, answer, typed, wanted) ??
    gradeNear(spellings, answer, typed, wanted, value)
  );
}

/** Whether an alias is a bare surname that somebody else in the article bears too. */
function isSharedSurname(words: readonly NameWord[], rivals: readonly (readonly NameWord[])[]): boolean {
  return (
    words.length === 1 && rivals.some((rival) => rival.length > 1 && rival.at(-1)?.norm === words[0]?.norm)
  );
}

/** The name itself, in one of its spellings, somewhere in the answer. */
function gradeWhole(
  spellings: readonly (readonly NameWord[])[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) {
    const place = placeOf(spelling, answer, typed.words);
    if (place !== undefined) {
      const grade = framed(answer, place, typed, wanted, []);
      // A bare surname after an unknown given name is a relative, or a stranger.
      const isShort = wanted.type === 'person' && spelling.length < (spellings[0]?.length ?? 0);
      if (isShort && grade.outcome === 'partial') continue;
      return grade;
    }
    const untitled = spelling.slice(titleLength(spelling, typed));
    if (untitled.length === spelling.length || untitled.length === 0) continue;
    const short = placeOf(untitled, answer, typed.words);
    if (short !== undefined) return framed(answer, short, typed, wanted, ['title_dropped']);
  }
  return undefined;
}

function framed(
  answer: readonly NameWord[],
  place: NamePlace,
  typed: TypedAnswer,
  wanted: Wanted,
  more: Grade['tolerated'],
): Grade {
  const frame = frameOf(answer, place, typed, wanted);
  if (frame === 'against') return incorrect;
  const tolerated = [...place.tolerated, ...more];
  return frame === 'plain' ? correct(tolerated) : partial(tolerated);
}

function titleLength(spelling: readonly NameWord[], typed: TypedAnswer): number {
  const { titles, articlePrefix } = typed.words;
  let length = 0;
  while (length < spelling.length - 1) {
    const norm = spelling[length]?.norm ?? '';
    const bare = norm.startsWith(articlePrefix) ? norm.slice(articlePrefix.length) : norm;
    if (!titles.has(norm) && !titles.has(bare)) break;
    length++;
  }
  return length;
}

/** A person by surname alone, which is right where nobody else in the article bears it; by given name, half right. */
function gradePart(
  spellings: readonly (readonly NameWord[])[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
  value: NameValue,
): Grade | undefined {
  const full = spellings[0] ?? [];
  if (value.of !== 'person' || full.length < 2) return undefined;
  if (isWithMiddleName(full, answer, typed)) return partial();
  for (const [part, isSurname] of [
    [full.slice(-1), true],
    [full.slice(0, 1), false],
  ] as const) {
    const place = placeOf(part, answer, typed.words);
    if (place === undefined) continue;
    // With another given name it is a relative, or a stranger.
    const isShared = wanted.rivals.some((rival) => placeOf(part, rival, typed.words) !== undefined);
    const grade = framed(answer, place, typed, { ...wanted, rivals: isShared ? [] : wanted.rivals }, [
      'surname_only',
    ]);
    const rivalNamed = wanted.rivals.some((rival) => placeOf(rival, answer, typed.words) !== undefined);
    if (grade.outcome === 'incorrect' || rivalNamed) return incorrect;
    if (grade.outcome === 'partial') return undefined;
    if (isSurname && !isShared) return grade;
    return partial();
  }
  return undefined;
}

/** Whether the answer is the name with one more word inside it: «أحمد حسين الشرع». */
function isWithMiddleName(
  full: readonly NameWord[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
): boolean {
  const core = coreOf(answer, typed);
  if (core.length !== full.length + 1 || turnsRound(answer, typed)) return false;
  const middle = core[1]?.norm ?? '';
  const { conjunctions, joiningPrefix } = typed.words;
  // «بشار وماهر الأسد» are two.
  if (conjunctions.has(middle) || (joiningPrefix !== '' && middle.startsWith(joiningPrefix))) return false;
  const first = placeOf(full.slice(0, 1), core.slice(0, 1), typed.words);
  return first !== undefined && placeOf(full.slice(1), core.slice(2), typed.words) !== undefined;
}

/** A listed name that is another one, or the same one in another language; and closed classes, which have no near misses. */
function gradeKnown(
  value: NameValue,
  own: NameMention | undefined,
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  if (turnsRound(answer, typed)) return incorrect;
  const given = knownNames(typed.text, typed.writtenIn);
  const isCountry = own?.sort === 'country';
  for (const mention of given) {
    if (
      mention.sort === 'country' &&
      isCountry &&
      mention.country !== undefined &&
      mention.country === own.country
    ) {
      const rest = answer.filter((word) => {
        const start = typed.tokens[word.token]?.start ?? 0;
        return start < mention.start || start >= mention.end;
      });
      const isPlain = rest.every((word) => typed.words.fillers.has(word.norm));
      return isPlain ? correct() : partial();
    }
    if (isInOtherScript(typed)) continue;
    if (!foldedNames(mention).some((name) => wanted.names.has(name)) && mention.type === value.of)
      return incorrect;
  }
  return isCountry ? incorrect : undefined;
}

/** A near spelling, unless a rival's is as near or a distinguishing word is missing or too many. */
function gradeNear(
  spellings: readonly (readonly NameWord[])[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
  value: NameValue,
): Grade {
  const core = coreOf(answer, typed);
  const place = { from: answer.length - core.length, to: answer.length, tolerated: [] };
  const frame = frameOf(answer, place, typed, wanted);
  if (frame === 'against') return incorrect;
  const isOtherScript = isInOtherScript(typed);
  const compare = isOtherScript
    ? (name: readonly NameWord[]) => skeletonSimilarity(skeleton(name), skeleton(core))
    : (name: readonly NameWord[]) => nameSimilarity(name, core);
  const isDistinguishing = (word: NameWord) => typed.words.distinguishing.has(word.norm);
  const marksOf = (name: readonly NameWord[]) =>
    name
      .filter(isDistinguishing)
      .map((word) => word.norm)
      .join(' ');
  let best = 0;
  let bySurname = false;
  for (const spelling of spellings) {
    if (!isOtherScript && marksOf(spelling) !== marksOf(core)) continue;
    const whole = compare(spelling);
    const surname =
      value.of === 'person' && core.length === 1 && spelling.length > 1 ? compare(spelling.slice(-1)) : 0;
    if (Math.max(whole, surname) > best) {
      best = Math.max(whole, surname);
      bySurname = surname > whole;
    }
  }
  const nearestRival = Math.max(
    0,
    ...wanted.rivals.flatMap((rival) => [compare(rival), core.length === 1 ? compare(rival.slice(-1)) : 0]),
  );
  if (nearestRival >= best) return incorrect;
  if (isOtherScript) return best >= closeAcrossScripts ? partial(['spelling']) : incorrect;
  if (best >= same && frame === 'plain')
    return correct(bySurname ? ['spelling', 'surname_only'] : ['spelling']);
  return best >= close ? partial(['spelling']) : incorrect;
}

function skeleton(words: readonly NameWord[]): string {
  return skeletonOf(words.map((word) => word.norm));
}

/** Whether the answer is in Arabic letters where the set is in Latin ones, or the reverse. */
function isInOtherScript(typed: TypedAnswer): boolean {
  return (typed.writtenIn === 'ar') !== (typed.lang === 'ar');
}

/** The answer without the small words and titles before the name. */
function coreOf(answer: readonly NameWord[], typed: TypedAnswer): readonly NameWord[] {
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
