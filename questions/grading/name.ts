// Grades a name: its own spellings first, then near ones under vetoes. Wrong names score high under any similarity, so
// the vetoes decide first (MITRE's Arabic name matching: equivalence classes before distance).
import type { NameValue } from '../question.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { knownNames } from './known-names.ts';
import { formsOf, type NameForm } from './name-forms.ts';
import { frameOf, isFormOf, turnsRound, type Wanted } from './name-frame.ts';
import { initialledPlace } from './name-initials.ts';
import { gradeKnown } from './name-known.ts';
import { coreOf, gradeNear } from './name-near.ts';
import { type NamePlace, type NameWord, nameWords, placeOf } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Returns the grade of a typed name. */
export function gradeName(value: NameValue, typed: TypedAnswer): Grade {
  const answer = nameWords(typed.tokens);
  const rivals = value.rivals.map((name) => nameWords(tokenize(name)));
  const names = [value.name, ...value.aliases];
  const spellings = names
    .flatMap((name) => [name, ...withPatronymicJoined(name)])
    .map((name) => nameWords(tokenize(name)))
    .filter((words, index) => index === 0 || !isSharedSurname(words, rivals));
  const forms = formsOf(spellings, rivals, nameWords(tokenize(typed.stem)), typed.lang, value.of);
  const own = knownNames(value.name, typed.lang).find((mention) => mention.text === value.name);
  const wanted: Wanted = {
    names: new Set(names.map(fold)),
    isNational: isNational(names, typed),
    type: value.of,
    rivals,
    ...(own?.country === undefined ? {} : { country: own.country, isCountry: own.sort === 'country' }),
  };
  return (
    gradeWhole(forms, answer, typed, wanted) ??
    gradeSpacing(value, typed) ??
    gradeInitials(forms, answer, typed, wanted) ??
    gradePart(forms, answer, typed, wanted) ??
    gradePieces(forms[0]?.words ?? [], answer, typed, wanted) ??
    gradeKnown(value, own, answer, typed, wanted) ??
    gradeNear(forms, answer, typed, wanted)
  );
}

/** «بن» written to the name behind it, as Latin letters do: «عمر بن جلون», `Omar Benjelloun`. */
function withPatronymicJoined(name: string): string[] {
  const joined = name.replace(/(?<= )بن (?=\p{L})/gu, 'بن');
  return joined === name ? [] : [joined];
}

/** The name with a space too many or too few: «بن غازي» for «بنغازي». */
function gradeSpacing(value: NameValue, typed: TypedAnswer): Grade | undefined {
  return lettersOf(typed.text, typed) === lettersOf(value.name, typed) ? correct(['spelling']) : undefined;
}

/** The letters of a text without its small words and spaces. */
function lettersOf(text: string, typed: TypedAnswer): string {
  return tokenize(text)
    .filter(({ kind, norm }) => kind !== 'mark' && !typed.words.fillers.has(norm))
    .map(({ norm }) => norm)
    .join('');
}

function isNational(names: readonly string[], { words }: TypedAnswer): boolean {
  const { articlePrefix, titles } = words;
  if (articlePrefix === '') return false;
  return names
    .flatMap((name) => tokenize(name).slice(1))
    .some(({ norm }) => norm.startsWith(articlePrefix) && titles.has(norm.slice(articlePrefix.length)));
}

/** Whether an alias is a bare surname that somebody else in the article bears too. */
function isSharedSurname(words: readonly NameWord[], rivals: readonly (readonly NameWord[])[]): boolean {
  return (
    words.length === 1 && rivals.some((rival) => rival.length > 1 && rival.at(-1)?.norm === words[0]?.norm)
  );
}

/** The name itself, in one of its forms, somewhere in the answer. */
function gradeWhole(
  forms: readonly NameForm[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  const whole = forms.find(({ tolerated }) => tolerated[0] === 'title_dropped') ?? forms[0];
  const longest = whole?.words.length ?? 0;
  for (const { words, tolerated, isSure } of forms) {
    const place = placeOf(words, answer, typed.words);
    if (place === undefined) continue;
    const grade = framed(answer, place, typed, wanted, tolerated);
    // A bare surname after an unknown given name is a relative, or a stranger.
    const isShort = wanted.type === 'person' && words.length < longest;
    if (isShort && grade.outcome === 'partial') continue;
    if (isSure || grade.outcome !== 'correct') return grade;
    // `Walter Harrow` is the father of `Walter Harrow Jr.`, where the article has both.
    const isRival = wanted.rivals.some((rival) => placeOf(rival, answer, typed.words) !== undefined);
    return isRival ? incorrect : partial(grade.tolerated);
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

/** `B. R. Ambedkar` for `Bhimrao Ramji Ambedkar`, unless the initials are somebody else's of the article as well. */
function gradeInitials(
  forms: readonly NameForm[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  if (wanted.type !== 'person') return undefined;
  const placeIn = (name: readonly NameWord[]) => initialledPlace(name, answer, typed.words);
  const whole = forms.filter(({ isSure, tolerated }) => isSure && !tolerated.includes('surname_only'));
  const place = whole.map(({ words }) => placeIn(words)).find((found) => found !== undefined);
  if (place === undefined) return undefined;
  const isShared = wanted.rivals.some((rival) => placeIn(rival) !== undefined);
  const grade = framed(answer, place, typed, wanted, []);
  return isShared && grade.outcome === 'correct' ? partial(grade.tolerated) : grade;
}

/** A person by surname alone, which is right where nobody else in the article bears it; by given name, half right. */
function gradePart(
  forms: readonly NameForm[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  const full = forms.find(({ words, tolerated }) => words.length > 1 && tolerated.length === 0)?.words ?? [];
  const bare = forms.find(({ words, tolerated }) => words.length > 1 && tolerated[0] === 'title_dropped');
  const name = bare?.words ?? full;
  if (wanted.type !== 'person' || name.length < 2) return undefined;
  if (isWithMiddleName(name, answer, typed)) return partial();
  for (const [part, isSurname] of [
    [name.slice(-1), true],
    [name.slice(0, 1), false],
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

/**
 * Part of the name of a body or a place, side by side and nothing else. Its beginning is right where the question names what
 * it is («شركة نسيم» for «نسيم للشحن الجوي»); another part is half right. A part that leaves out what tells two bearers
 * apart («السودان» for «جنوب السودان») is another name.
 */
function gradePieces(
  full: readonly NameWord[],
  answer: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): Grade | undefined {
  const { heads, distinguishing, articlePrefix } = typed.words;
  const core = coreOf(answer, typed);
  const piece = heads.has(core[0]?.norm ?? '') && core.length > 1 ? core.slice(1) : core;
  const name = heads.has(full[0]?.norm ?? '') && full.length > 1 ? full.slice(1) : full;
  if (wanted.type === 'person' || turnsRound(answer, typed)) return undefined;
  const [place, longest] = [placeOf(piece, name, typed.words), name.length];
  if (place === undefined || piece.length >= longest) return undefined;
  const saysKind = ({ norm }: NameWord) => heads.has(norm) || heads.has(norm.slice(articlePrefix.length));
  if (piece.every((word) => distinguishing.has(word.norm) || saysKind(word))) return undefined;
  const left = name.filter((_, index) => index < place.from || index >= place.to);
  if (left.some(({ norm }) => distinguishing.has(norm))) return incorrect;
  const letters = piece.map(({ norm }) => norm).join('').length;
  const bearers = wanted.rivals.filter((rival) => placeOf(core, rival, typed.words) !== undefined);
  if (bearers.some((rival) => rival.length === core.length)) return undefined;
  if (letters < leastPiece || place.from > 0) return undefined;
  const asked = nameWords(tokenize(typed.stem));
  const isAsked = [full[0], core[0]].some(
    (word) =>
      word !== undefined &&
      heads.has(word.norm) &&
      asked.some((other) => placeOf([word], [other], typed.words) !== undefined),
  );
  // «صندوق النقد» to «أي مؤسسة مالية دولية …؟»: what the question has said tells this bearer from the others.
  const isSaid = left.length > 0 && left.every((word) => asked.some((other) => isFormOf(word, other, typed)));
  if (isSaid) return correct(['title_dropped']);
  return isAsked && bearers.length === 0 ? correct(['title_dropped']) : partial();
}

/** Fewest letters of a part that names anything. */
const leastPiece = 4;
