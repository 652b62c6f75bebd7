// Verbs with the words that belong to them: «حصل على» is «نال», `set up` is `found`, « prendre part à » is « participer ». A listed one is
// read as one verb; where its preposition stood an object opens.
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type SmallUnit, type Unit, type WordUnit } from './unit.ts';

/** What stands behind the verb of a frame: a small word by its sense, any other by its form. */
type Part = Pick<SmallUnit, 'kind' | 'role' | 'sense'> | { readonly kind: 'word'; readonly lemma: string };

interface Frame {
  readonly phrase: string;
  readonly parts: readonly Part[];
  /** Folded dictionary forms of the verb that says the same. */
  readonly target: string;
}

/** The sense of what opens the object of a frame. */
export const objectSense = 'object';

/** Whether a unit only opens an object, which a verb that needs no preposition doesn't have. */
export function opensObject(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.sense === objectSense;
}

const built = new WeakMap<JudgingLanguage, ReadonlyMap<string, readonly Frame[]>>();

function framesOf(language: JudgingLanguage): ReadonlyMap<string, readonly Frame[]> {
  let frames = built.get(language);
  if (frames === undefined) {
    frames = read(language);
    built.set(language, frames);
  }
  return frames;
}

function read(language: JudgingLanguage): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const [phrase, target] of language.words.frames) {
    const [verb = '', ...rest] = phrase.split(' ');
    const parts = language
      .unitsOf(tokenize(rest.join(' ')))
      .flatMap((unit): Part[] =>
        unit.kind === 'small'
          ? [{ kind: 'small', role: unit.role, sense: unit.sense }]
          : unit.kind === 'word'
            ? [{ kind: 'word', lemma: unit.norm }]
            : [],
      );
    const first = fold(verb);
    frames.set(first, [...(frames.get(first) ?? []), { phrase, parts, target: fold(target) }]);
  }
  // The longest first: «دخل حيز التنفيذ» before «دخل إلى».
  for (const list of frames.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return frames;
}

/** Most units between a verb and what belongs to it: its subject and a day, where the verb stands first. */
const widestGap = 12;

/** Returns `units` with every listed frame read as one verb. */
export function framed(units: readonly Unit[], language: JudgingLanguage): Unit[] {
  const frames = framesOf(language);
  const found = [...units];
  for (let at = 0; at < found.length; at++) {
    const unit = found[at];
    if (unit?.kind !== 'word' || !(isVerbUnit(unit) || unit.helped === true || unit.perhaps !== undefined))
      continue;
    const listed = unit.lemmas.flatMap((lemma) => frames.get(lemma) ?? []);
    // `took no part in`: it is the deed that is denied.
    const no = found[at + 1];
    const isDenied = no?.kind === 'small' && no.role === 'not' && no.sense === 'no';
    for (const { phrase, parts, target } of listed) {
      const bare = isDenied ? found.toSpliced(at + 1, 1) : found;
      const from = placeOf(bare, at, parts, language.verbFirst);
      if (from < 0 || (isDenied && parts[0]?.kind !== 'word')) continue;
      if (isDenied) found.splice(at + 1, 1);
      const last = found[from + parts.length - 1];
      const opener: Unit[] =
        last?.kind === 'small' && last.role === 'link' ? [{ ...last, sense: objectSense }] : [];
      found.splice(from, parts.length, ...opener);
      const verb =
        unit.verb ?? (unit.perhaps === undefined ? undefined : { tense: unit.perhaps, negated: false });
      found[at] = {
        ...unit,
        norm: target,
        lemmas: [target],
        framed: phrase,
        ...(verb === undefined ? {} : { verb: isDenied ? { ...verb, negated: true } : verb }),
      };
      break;
    }
  }
  return found;
}

/** Where the parts of a frame stand behind its verb, or -1. */
function placeOf(units: readonly Unit[], verb: number, parts: readonly Part[], verbFirst: boolean): number {
  const furthest = verbFirst ? verb + 1 + widestGap : verb + 1;
  for (let from = verb + 1; from <= furthest; from++) {
    // «بدأ الموسم في تونس»: where it was done.
    const isWhere = from > verb + 1 && isPlaceOrDate(units[from + parts.length]);
    if (!isWhere && parts.every((part, index) => isPart(units[from + index], part))) return from;
    const unit = units[from];
    // An indefinite noun behind the subject is an object: «أقرّ المجلس موازنة بقيمة».
    if (
      from > verb + 1 &&
      unit?.kind === 'word' &&
      !unit.definite &&
      !/^\d/.test(unit.norm) &&
      isDefinite(units[from - 1])
    )
      return -1;
    const isOtherPhrase =
      unit?.kind === 'small' &&
      unit.role === 'link' &&
      parts[0]?.kind === 'small' &&
      unit.sense !== parts[0].sense;
    const mayStandBetween =
      (isOtherPhrase && from > verb + 1) ||
      unit?.kind === 'name' ||
      unit?.kind === 'date' ||
      unit?.kind === 'number' ||
      (unit?.kind === 'break' && unit.mark === '"') ||
      (unit?.kind === 'small' && unit.role === 'and' && isInQuotes(units, from)) ||
      (verbFirst && joinsNouns(units, from)) ||
      (unit?.kind === 'word' && !isVerbUnit(unit));
    if (!mayStandBetween) return -1;
  }
  return -1;
}

/** «شاركت الكويت وموريتانيا في المؤتمر»: two of whom the deed is told. */
function joinsNouns(units: readonly Unit[], at: number): boolean {
  const [before, joint, next] = [units[at - 1], units[at], units[at + 1]];
  const isNoun = (unit: Unit | undefined) =>
    unit?.kind === 'name' || (unit?.kind === 'word' && unit.definite && !isVerbUnit(unit));
  return joint?.kind === 'small' && joint.role === 'and' && isNoun(before) && isNoun(next);
}

/** «حصل فيلم «أب وابن» على جائزة»: within the marks of a name. */
function isInQuotes(units: readonly Unit[], at: number): boolean {
  const isQuote = (unit: Unit) => unit.kind === 'break' && unit.mark === '"';
  return units.slice(0, at).filter(isQuote).length % 2 === 1;
}

function isPlaceOrDate(unit: Unit | undefined): boolean {
  return unit?.kind === 'date' || (unit?.kind === 'name' && unit.mention.type === 'place');
}

function isDefinite(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.definite);
}

function isPart(unit: Unit | undefined, part: Part): boolean {
  if (part.kind === 'small')
    return unit?.kind === 'small' && unit.role === part.role && unit.sense === part.sense;
  return unit?.kind === 'word' && wordsOf(unit).includes(withoutOwner(part.lemma));
}

/** The forms that a word is known by; an owner is set aside: «لقي حتفهم». */
function wordsOf({ norm, lemmas }: WordUnit): readonly string[] {
  return [withoutOwner(norm), ...lemmas];
}

function withoutOwner(norm: string): string {
  return norm.replace(/(?<=...)(?:هما|ها|هم|ه)$/, '');
}
