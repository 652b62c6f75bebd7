// Whose deed a sentence tells that names nobody: «ونفى أن …» after the sentence on the coach, `She recorded …` after the one on
// Dr Rannoch. Who speaks is known from the attributions; any other subject is carried only from the sentence right before.
import type { Attribution } from '../reading/attribution.ts';
import type { NameMention } from '../reading/mention.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type NameUnit, type Unit, type VerbUnit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** A sentence as the subjects pass through it. */
export interface Told {
  readonly units: readonly Unit[];
  readonly attributions: readonly Attribution[];
  readonly paragraph: number;
  /** Whether somebody whom the reading doesn't know may be named. */
  readonly namesMore: boolean;
}

/** Returns for each sentence in order what it says with its subject told. `bearerOf` gives the key of a name. */
export function withSubjects(
  sentences: readonly Told[],
  { verbFirst, sets }: Pick<JudgingLanguage, 'verbFirst' | 'sets'>,
  bearerOf: (mention: NameMention) => string,
): Unit[][][] {
  let carried:
    | { readonly subject: NameUnit; readonly paragraph: number; readonly isSpeaker: boolean }
    | undefined;
  let before: readonly Unit[] = [];
  return sentences.map(({ units, attributions, paragraph, namesMore }) => {
    const found: Unit[][] = [];
    for (const { speaker, cue } of attributions) {
      if (speaker?.mention === undefined) continue;
      const at = units.findIndex((unit) => isVerbUnit(unit) && unit.start < cue.end && unit.end > cue.start);
      const subject = nameUnit(speaker.mention, bearerOf(speaker.mention), units[at]);
      const told = at < 0 || subject === undefined ? undefined : toldWith(units, at, subject, verbFirst);
      if (told !== undefined) found.push(told);
      const own = ownWords(units, at, subject, before);
      if (own !== undefined) found.push(own);
    }
    const mayBeAnother = carried !== undefined && !carried.isSpeaker && namesSomebody(before, units, sets);
    before = units;
    const at = units.findIndex(isVerbUnit);
    const own = subjectOf(units, at, verbFirst);
    const isNear = carried !== undefined && carried.paragraph === paragraph;
    if (
      own === undefined &&
      found.length === 0 &&
      !(mayBeAnother && !verbFirst) &&
      carried !== undefined &&
      isNear &&
      agrees(units[at], carried.subject) &&
      !(verbFirst && hasNounBefore(units, at)) &&
      // Of whom somebody spoke may be who did the next deed; only who speaks again is sure.
      (!carried.isSpeaker || isSpeaking(units[at]))
    ) {
      const told = toldWith(units, at, { ...carried.subject, start: 0, end: 0 }, verbFirst);
      if (told !== undefined) found.push(told);
      else carried = undefined;
    } else {
      const subject = own ?? soleSpeaker(attributions, bearerOf);
      carried =
        subject === undefined || namesMore || isOneOfSeveral(subject, units) || tellsOfAnother(units)
          ? undefined
          : { subject, paragraph, isSpeaker: own === undefined };
    }
    return found;
  });
}

/**
 * «قالت نجاة إنها عصرت …»: what somebody says of herself, with her for its subject. `undefined` where the pronoun may be another's:
 * somebody else of the sort is named in the sentence or the one before, or the verb has its subject behind it.
 */
function ownWords(
  units: readonly Unit[],
  cue: number,
  subject: NameUnit | undefined,
  before: readonly Unit[],
): Unit[] | undefined {
  if (cue < 0 || subject?.mention.type !== 'person') return undefined;
  const at = units.findIndex((unit, index) => index > cue && unit.kind === 'small' && unit.role === 'that');
  const [that, verb] = [units[at], units[at + 1]];
  if (that?.kind !== 'small' || !isVerbUnit(verb) || isMany([...before, ...units], subject)) return undefined;
  const isOwn = that.sense === (subject.mention.gender === 'f' ? 'she' : 'he') && agrees(verb, subject);
  const told = isOwn
    ? toldWith(units.slice(at + 1), 0, { ...subject, start: verb.end, end: verb.end }, true)
    : undefined;
  return told === undefined ? undefined : [...units.slice(0, at + 1), ...told];
}

/**
 * `attacked a priest. He was …`: whether a noun behind the verb, as the deed's object or a preposition's, may be whom a pronoun means. What
 * somebody speaks of (« s'est réjoui d'un projet. Il a demandé … ») doesn't speak.
 */
function namesSomebody(units: readonly Unit[], next: readonly Unit[], sets: WordSets): boolean {
  const verb = units.findIndex(isVerbUnit);
  const speaks = next.some(isSpeaking);
  return units.some((unit, at) => {
    const before = units[at - 1];
    const isTopic = speaks && before?.kind === 'small' && before.sense === 'of';
    return (
      at > verb &&
      unit.kind === 'word' &&
      (unit.indefinite === true || isSomebody(unit, sets)) &&
      unit.time !== true &&
      !isTopic
    );
  });
}

/** Endings of who does a deed or has a calling, folded. */
const doers = /(?:[^a]er|or|ist|ian|man|ant|ent|eur|euse|iste|ien|ienne)$/;
/** `thanked the doctor. He retired`: whether a definite noun is somebody. */
function isSomebody({ definite, norm }: WordUnit, { people }: WordSets): boolean {
  return definite && (doers.test(norm) || people.has(norm));
}

/** Whether somebody beside `subject` is named. */
function isMany(units: readonly Unit[], { bearer, mention }: NameUnit): boolean {
  return units.some(
    (unit) => unit.kind === 'name' && unit.mention.type === mention.type && unit.bearer !== bearer,
  );
}

/** The one person whose words a sentence gives. */
function soleSpeaker(
  attributions: readonly Attribution[],
  bearerOf: (mention: NameMention) => string,
): NameUnit | undefined {
  const [mention, another] = attributions.flatMap(({ speaker }) => speaker?.mention ?? []);
  if (mention?.type !== 'person' || another !== undefined) return undefined;
  return { kind: 'name', start: 0, end: 0, mention, bearer: bearerOf(mention) };
}

/** `The judge told him`: who is told of beside the subject may be who did the next deed. */
function tellsOfAnother(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === 'small' && unit.role === 'pointer' && unit.sense === 'him');
}

function isSpeaking(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (unit.says === true || unit.inquit === true);
}

/** Whether a sentence names several of the subject's sort, of whom the next may tell any. */
function isOneOfSeveral({ mention }: NameUnit, units: readonly Unit[]): boolean {
  const others = units.flatMap((unit) =>
    unit.kind === 'name' && unit.mention.type === mention.type ? [unit.bearer] : [],
  );
  return new Set(others).size > 1;
}

/** The name that a sentence's first verb is told of. */
function subjectOf(units: readonly Unit[], verb: number, verbFirst: boolean): NameUnit | undefined {
  if (verb < 0) return undefined;
  const unit = verbFirst ? units[verb + 1] : units[verb - 1];
  // « Le maire de Valbourg, Julien Castérac, s'est réjoui »
  if (!verbFirst && unit?.kind === 'break' && units[verb - 3]?.kind === 'break') {
    // `Dennis Halvorsten, 71, noticed`
    const holder = units[verb - 2]?.kind === 'number' ? units[verb - 4] : units[verb - 2];
    return holder?.kind === 'name' && holder.mention.type === 'person' ? holder : undefined;
  }
  return unit?.kind === 'name' ? unit : undefined;
}

/** «والمدرسة أُغلقت …»: whether a noun that no preposition governs stands before the verb and may be its subject. */
function hasNounBefore(units: readonly Unit[], verb: number): boolean {
  return units.slice(0, verb).some((unit, at) => {
    const before = units[at - 1];
    const isNoun = unit.kind === 'name' || (unit.kind === 'word' && unit.time !== true);
    return isNoun && !isGoverning(before);
  });
}

function isGoverning(before: Unit | undefined): boolean {
  return (
    before?.kind === 'word' || before?.kind === 'name' || (before?.kind === 'small' && before.role === 'link')
  );
}

/** The sentence from the verb on with `subject` where the language puts it; `undefined` where it has a subject of its own. */
function toldWith(
  units: readonly Unit[],
  verb: number,
  subject: NameUnit,
  verbFirst: boolean,
): Unit[] | undefined {
  const deed = units[verb];
  if (deed === undefined) return undefined;
  if (verbFirst) {
    const next = units[verb + 1];
    const isOpen =
      next === undefined ||
      next.kind === 'date' ||
      next.kind === 'number' ||
      (next.kind === 'small' && (next.role === 'link' || next.role === 'that'));
    return isOpen ? [deed, subject, ...units.slice(verb + 1)] : undefined;
  }
  const before = units[verb - 1];
  const isPersonal = before?.kind === 'small' && before.role === 'pointer' && personals.has(before.sense);
  return isPersonal ? [subject, ...units.slice(verb)] : undefined;
}

/** Pronouns that stand for one person, folded. */
const personals: ReadonlySet<string> = new Set(['he', 'she', 'il', 'elle']);

function agrees(verb: Unit | undefined, { mention }: NameUnit): boolean {
  if (!isVerbUnit(verb)) return false;
  const { gender } = (verb as VerbUnit).verb;
  if (gender === undefined) return mention.type === 'person';
  return mention.gender === gender;
}

function nameUnit(mention: NameMention, bearer: string, at: Unit | undefined): NameUnit | undefined {
  // It stands nowhere in the sentence: its place is the verb's.
  return at === undefined ? undefined : { kind: 'name', start: at.end, end: at.end, mention, bearer };
}
