// Who `she said` is, where the reading names nobody: the one person who spoke or did the deed of the sentence before.
import type { Attribution, Speaker } from '../reading/attribution.ts';
import { isVerbUnit, type NameUnit, type Unit } from './unit.ts';

/** A sentence as its speakers are looked for. */
export interface Spoken {
  readonly units: readonly Unit[];
  readonly paragraph: number;
}

/** Pronouns of one person, folded, with the gender they show. */
const personals: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['il', 'm'],
  ['elle', 'f'],
]);

/** Most paragraphs between a person and the pronoun. */
const nearest = 1;

interface Known {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

/** Returns the attributions of one `text` with each pronoun's speaker, where one person alone may be meant. */
export function withPronounSpeakers(
  attributions: readonly Attribution[],
  sentences: readonly Spoken[],
  text: string,
): Attribution[] {
  const found: Attribution[] = [];
  let last: Known | undefined;
  for (const [at, { units, paragraph }] of sentences.entries()) {
    const own = attributions.filter(({ sentence }) => sentence === at);
    const named: Attribution[] = [];
    for (const attribution of own) {
      const gender = attribution.speaker === undefined ? pronounAt(units, attribution) : undefined;
      const isSame =
        gender !== undefined &&
        last !== undefined &&
        (last.speaker.gender === gender || last.speaker.gender === 'unknown') &&
        paragraph - last.paragraph <= nearest &&
        !hasOther(units, last.speaker);
      const setOff =
        attribution.speaker === undefined && gender === undefined
          ? setOffSpeaker(units, attribution)
          : undefined;
      const speaker =
        setOff ?? (isSame && last !== undefined ? { ...last.speaker, inherited: true } : undefined);
      named.push(speaker === undefined ? attribution : { ...attribution, speaker });
    }
    found.push(...named);
    const mayNameMore = hasCapital(units, text);
    last = mayNameMore
      ? undefined
      : (lastIn(units, paragraph, named) ?? (namesPerson(units) ? undefined : last));
  }
  return found;
}

/** `Dr Venkataswami, who counted the animals, said that …`: the name before a clause set off from the verb of saying. */
function setOffSpeaker(units: readonly Unit[], { cue }: Attribution): Speaker | undefined {
  const verb = units.findIndex((unit) => unit.start < cue.end && unit.end > cue.start);
  if (units[verb - 1]?.kind !== 'break') return undefined;
  const from = units.slice(0, verb - 1).findLastIndex((unit) => unit.kind === 'break');
  const [name, which] = [units[from - 1], units[from + 1]];
  const isClause = which?.kind === 'small' && which.role === 'which';
  return name?.kind === 'name' && name.mention.type === 'person' && isClause
    ? { ...speakerOf(name), inherited: false }
    : undefined;
}

/** Returns a person as the speaker of a sentence that names her. */
export function speakerOf(person: NameUnit): Speaker {
  const { mention } = person;
  return {
    start: person.start,
    end: person.end,
    text: mention.text,
    kind: 'named',
    entity: mention.entity,
    name: mention.name,
    gender: mention.gender,
    inherited: true,
    mention,
  };
}

/** The gender of the pronoun beside an attribution's cue. */
function pronounAt(units: readonly Unit[], { cue }: Attribution): 'm' | 'f' | undefined {
  const at = units.findIndex((unit) => unit.start < cue.end && unit.end > cue.start);
  const near = [units[at - 1], units[at + 1]];
  for (const unit of near) {
    const gender = unit?.kind === 'small' && unit.role === 'pointer' ? personals.get(unit.sense) : undefined;
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** The one person of a sentence, who speaks in it or does its deed. */
function lastIn(units: readonly Unit[], paragraph: number, own: readonly Attribution[]): Known | undefined {
  const persons = units.filter(
    (unit): unit is NameUnit => unit.kind === 'name' && unit.mention.type === 'person',
  );
  const [person] = persons;
  if (person === undefined || persons.some(({ bearer }) => bearer !== person.bearer)) return undefined;
  const said = own.find(({ speaker }) => speaker?.kind === 'named' && !speaker.inherited)?.speaker;
  if (said !== undefined) return { speaker: said, paragraph };
  const next = units[units.indexOf(person) + 1];
  if (!isVerbUnit(next)) return undefined;
  return { paragraph, speaker: speakerOf(person) };
}

/** Returns whether a word inside a sentence has a capital and is no name that is known: it may be somebody's. */
export function hasCapital(units: readonly Unit[], text: string): boolean {
  return units.some((_, at) => isCapital(units, at, text));
}

function isCapital(units: readonly Unit[], at: number, text: string): boolean {
  const unit = units[at];
  return (
    unit?.kind === 'word' &&
    at > 0 &&
    units[at - 1]?.kind !== 'break' &&
    /^\p{Lu}/u.test(text.slice(unit.start, unit.end))
  );
}

/** Returns the folded words that some sentence writes with a capital though nothing makes it, and that are no known name's. */
export function properWords(
  sentences: readonly { readonly units: readonly Unit[]; readonly text: string }[],
): Set<string> {
  return new Set(
    sentences.flatMap(({ units, text }) =>
      units.flatMap((unit, at) => (unit.kind === 'word' && isCapital(units, at, text) ? [unit.norm] : [])),
    ),
  );
}

function namesPerson(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === 'name' && unit.mention.type === 'person');
}

function hasOther(units: readonly Unit[], { mention }: Speaker): boolean {
  return units.some(
    (unit) =>
      unit.kind === 'name' && unit.mention.type === 'person' && unit.mention.entity !== mention?.entity,
  );
}
