// Who holds which title, as it stands before his name: `Museum director Ingrid Sole said`, « le procureur Luc Meyran ». A statement that somebody is
// the museum's director is held against these alone. For languages that put the subject before its verb.

import type { Claimed } from '../../../judging/claimed.ts';
import type { Finding } from '../../../judging/finding.ts';
import type { JudgingLanguage } from '../../../judging/judging-language.ts';
import { isOfOtherTime, whoLeft } from '../../../judging/office-times.ts';
import type { Judged, Passage } from '../../../judging/passages.ts';
import { turns } from '../../../judging/stretches.ts';
import { isBeing, isVerbUnit, type NameUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { areApart } from '../../../judging/unit-fits.ts';
import { fold } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';

/** A title with its holder and its place. */
interface Held {
  readonly holder: NameUnit;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  readonly passage: Passage;
  readonly start: number;
  /** Whether it is held as the news is told. */
  readonly isNow: boolean;
}

/** What a statement says somebody is. */
interface Said {
  readonly person: NameUnit;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  readonly isDefinite: boolean;
  readonly end: number;
}

const held = new WeakMap<Judged, readonly Held[]>();

/** Returns what the title before a name in `passage` says to a statement on who somebody is; `undefined` for any other statement. */
export function titled(
  { units, said }: Claimed,
  passage: Passage,
  known: Judged,
  language: JudgingLanguage,
): Finding | undefined {
  const claim = said === undefined ? readClaim(units, language) : undefined;
  if (claim === undefined) return undefined;
  const { person } = claim;
  let all = held.get(known);
  if (all === undefined) {
    const nouns = nounsOf(known.passages);
    // An office of another year, or one that was left since, is nobody's now.
    const left = new Set(known.passages.flatMap((each) => whoLeft(each.units, language.sets)));
    all = known.passages.flatMap((each) => {
      const isNow = !isOfOtherTime(each.units);
      return titlesIn(each, nouns, language).map((title) => ({
        ...title,
        isNow: isNow && !left.has(title.holder.bearer),
      }));
    });
    held.set(known, all);
  }
  const own = all.filter(({ holder }) => holder.bearer === person.bearer);
  const shared = { passage, agreeing: 2 };
  const holders = all.filter(({ head }) => head === claim.head);
  const isOne = holders.every(({ holder }) => holder.bearer === holders[0]?.holder.bearer);
  const words = isOne ? withoutHome(claim.words, known.article.title) : claim.words;
  const mine = own.find(
    (title) => title.isNow && title.passage === passage && isTitle({ ...claim, words }, title),
  );
  if (mine !== undefined) {
    const marks = [{ start: mine.start, end: mine.holder.end }];
    return { ...shared, stands: 'supports', agreement: 'agrees', marks };
  }
  if (!claim.isDefinite || own.length === 0 || own.some(({ head }) => head === claim.head)) return undefined;
  const [other] = holders;
  if (other?.isNow !== true || !isOne || other.passage !== passage || !areSame(words, other.words))
    return undefined;
  if (!areApart(person.bearer, other.holder.bearer)) return undefined;
  // Told of him elsewhere, in whatever words.
  const isToldOfBoth = known.passages.some(
    (each) =>
      each.units.some((unit) => unit.kind === 'name' && unit.bearer === person.bearer) &&
      each.units.some((unit) => unit.kind === 'word' && unit.norm === claim.head && !isBefore(unit, other)),
  );
  if (isToldOfBoth) return undefined;
  const { start, end, mention } = other.holder;
  return {
    ...shared,
    stands: 'refutes',
    agreement: 'agrees',
    conflict: {
      code: 'name_differs',
      told: { start: other.start, end, name: mention.name },
      claimed: { start: person.start, end: person.end, name: person.mention.name },
      value: person,
    },
    marks: [{ start: Math.min(start, other.start), end }],
  };
}

/** Whether a word is the one of the title itself. */
function isBefore(unit: Unit, { start, holder }: Held): boolean {
  return unit.start >= start && unit.end <= holder.end;
}

const isPerson = (unit: Unit | undefined): unit is NameUnit =>
  unit?.kind === 'name' && unit.mention.type === 'person';

const isOf = (unit: Unit | undefined): boolean =>
  unit?.kind === 'small' && unit.role === 'link' && ['of', 'in', 'for'].includes(unit.sense);

const isPlain = (unit: Unit): unit is WordUnit => unit.kind === 'word' && !isVerbUnit(unit);

/** `Rosa Fenn is the mayor of Torrow`, `The mayor of Torrow is Rosa Fenn` */
function readClaim(units: readonly Unit[], { headFirst }: JudgingLanguage): Said | undefined {
  const being = units.findIndex(isBeing);
  const verb = units[being];
  if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.tense !== 'present') return undefined;
  const [before, behind] = [units.slice(0, being), units.slice(being + 1)];
  const isTurned = behind.length === 1 && isPerson(behind[0]);
  const [person, phrase] = isTurned ? [behind[0], before] : [before[0], behind];
  if (!isPerson(person) || (!isTurned && before.length !== 1) || person.title !== undefined) return undefined;
  const of = phrase.findIndex(isOf);
  const head = of < 0 ? phrase : phrase.slice(0, of);
  const isWhole = phrase.every(
    (unit) => isPlain(unit) || isOf(unit) || (unit.kind === 'name' && !isPerson(unit)),
  );
  const last = headFirst ? head[0] : head.at(-1);
  if (!isWhole || phrase.length === 0 || last === undefined || !isPlain(last) || phrase.some(turns))
    return undefined;
  return {
    person,
    words: wordsOf(phrase),
    head: last.norm,
    isDefinite: head.some((unit) => isPlain(unit) && unit.definite),
    end: phrase.at(-1)?.end ?? 0,
  };
}

/** What a phrase is made of: folded words, and names by whom they name. */
function wordsOf(phrase: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    phrase.flatMap((unit) =>
      unit.kind === 'name' ? [unit.bearer] : isPlain(unit) ? [unit.bearer ?? unit.norm] : [],
    ),
  );
}

/** Words of address, which are no calling. */
const addresses: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady m mm mme mlle me'.split(' '),
);

/** Which noun stands for what body: `museum` for the only one of the article. */
function nounsOf(passages: readonly Passage[]): ReadonlyMap<string, string> {
  return new Map(
    passages.flatMap(({ units }) =>
      units.flatMap((unit) =>
        unit.kind === 'word' && unit.bearer !== undefined ? [[unit.norm, unit.bearer] as const] : [],
      ),
    ),
  );
}

/** The words without the place that is the only name of the headline: `the mayor of Marlow` where the news is of Marlow. */
function withoutHome(words: ReadonlySet<string>, title: string): ReadonlySet<string> {
  const names = title.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const [home] = names;
  if (home === undefined || names.length !== 1) return words;
  const key = fold(home);
  return new Set([...words].filter((word) => word !== key && word !== `place:${key}`));
}

function titlesIn(
  passage: Passage,
  nouns: ReadonlyMap<string, string>,
  language: JudgingLanguage,
): Omit<Held, 'isNow'>[] {
  const { units, source } = passage;
  return units.flatMap((holder, at): Omit<Held, 'isNow'>[] => {
    if (!isPerson(holder)) return [];
    let from = at;
    while (isTitleWord(units[from - 1])) from--;
    const opening = units[from - 1];
    // What a noun or a name before it owns may be another's title: `Rovers' coach`, `the wife of coach`.
    if (opening !== undefined && !isOpening(opening)) return [];
    const own = language.unitsOf(tokenize(source.text.slice(holder.start, holder.mention.start)));
    const phrase = [...units.slice(from, at), ...own].filter(
      (unit) => !(isPlain(unit) && addresses.has(unit.norm)),
    );
    const head = language.headFirst ? phrase[0] : phrase.at(-1);
    if (head === undefined || !isPlain(head) || !phrase.every(isPlain) || phrase.some(turns)) return [];
    if (phrase.some((unit) => isPlain(unit) && (unit.time === true || unit.lowers === true))) return [];
    const start = phrase[0] === own[0] ? holder.start : (units[from]?.start ?? holder.start);
    const words = [...wordsOf(phrase)].map((word) => (word === head.norm ? word : (nouns.get(word) ?? word)));
    return [{ holder, words: new Set(words), head: head.norm, passage, start }];
  });
}

function isTitleWord(unit: Unit | undefined): boolean {
  return unit !== undefined && isPlain(unit) && unit.time !== true;
}

/** A title begins behind a mark, a verb or a word that opens a clause. */
function isOpening(unit: Unit): boolean {
  return (
    unit.kind === 'break' ||
    isVerbUnit(unit) ||
    (unit.kind === 'small' && ['that', 'but', 'and'].includes(unit.role)) ||
    (unit.kind === 'small' && ['before', 'after', 'by'].includes(unit.sense))
  );
}

/** Whether a title says what the statement says, no word more or less: a minister is no finance minister, nor the other way. */
function isTitle({ words, head }: Said, title: Held): boolean {
  if (title.head !== head) return false;
  return areSame(words, title.words);
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
