// Nouns that an article tells in full once and then by their article alone: «مجلس بلدية الحي» is «المجلس» wherever it knows no other council; and the
// calling of somebody that it tells beside his name: «المدافع سامي» of whom it calls so.
import { modifiersAt } from '../../../judging/modifiers.ts';
import { isVerbUnit, type NameUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { isNoun } from './clause-parts.ts';
import { arSets } from './sets.ts';

/** Noun → the first word of what owns it, `undefined` where two own it; and whether it stands alone with its article. */
interface Head {
  readonly owners: Set<string>;
  isAlone: boolean;
}

const known = new WeakMap<readonly (readonly Unit[])[], ReadonlyMap<string, Head>>();

function headsOf(sentences: readonly (readonly Unit[])[]): ReadonlyMap<string, Head> {
  let heads = known.get(sentences);
  if (heads === undefined) {
    heads = readHeads(sentences);
    known.set(sentences, heads);
  }
  return heads;
}

function readHeads(sentences: readonly (readonly Unit[])[]): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const units of sentences)
    for (const [at, unit] of units.entries()) {
      if (!isHead(unit)) continue;
      const head = heads.get(unit.norm) ?? { owners: new Set<string>(), isAlone: false };
      heads.set(unit.norm, head);
      const next = units[at + 1];
      if (unit.definite) {
        if (isAdjective(next)) head.owners.add(`+${keyOf(next)}`);
        else head.isAlone = true;
      } else if (!isEpithet(next)) head.owners.add(isOwner(next) ? keyOf(next) : '');
    }
  return heads;
}

/** «ميزانية جديدة»: which one it is another sentence says. */
const isEpithet = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && arSets.epithets.has(unit.norm);

const isHead = (unit: Unit): unit is WordUnit =>
  unit.kind === 'word' &&
  !isVerbUnit(unit) &&
  unit.time !== true &&
  unit.owned === undefined &&
  unit.limits !== true;

const isAdjective = (unit: Unit | undefined): unit is WordUnit =>
  unit?.kind === 'word' && !isVerbUnit(unit) && unit.definite && unit.count === 'unknown';

const isOwner = (unit: Unit | undefined): unit is Unit =>
  (unit?.kind === 'name' && unit.mention.type !== 'person') ||
  unit?.kind === 'date' ||
  (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);

const keyOf = (unit: Unit | undefined): string =>
  unit?.kind === 'name'
    ? unit.bearer
    : unit?.kind === 'word'
      ? unit.norm
      : unit?.kind === 'date'
        ? unit.mention.value.iso
        : '';

/** Returns the sentence with each such noun by its article alone; none where it has none. */
export function withKnownHeads(units: readonly Unit[], sentences: readonly (readonly Unit[])[]): Unit[][] {
  const heads = headsOf(sentences);
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit === undefined) continue;
    const head = isHead(unit) && !unit.definite ? heads.get(unit.norm) : undefined;
    // What hangs on another noun says which one that is.
    if (
      isOfAnything(unit) ||
      head?.isAlone !== true ||
      head.owners.size !== 1 ||
      head.owners.has('') ||
      !isHead(unit) ||
      (isNoun(before) && before?.kind === 'word' && !before.definite)
    ) {
      found.push(unit);
      continue;
    }
    const places = modifiersAt(units, at, true);
    found.push({ ...unit, definite: true, modified: false });
    at = Math.max(at, ...places);
  }
  return found.length < units.length ? [found] : [];
}

/** Nouns of measures, and what anybody has his own of: which one is told by the owner alone. */
const isOfAnything = (unit: Unit): boolean =>
  unit.kind === 'word' && (arSets.anybodys.has(unit.norm) || measures.has(unit.norm));

const measures: ReadonlySet<string> = new Set(
  fold('معدل نسبة سعر قيمة حجم متوسط إجمالي مجموع مستوى رقم نتيجة طول عرض مساحة درجة مدة فترة').split(' '),
);

/** Most words between a calling and the name. */
const longestCalling = 4;

/** Returns a statement without the callings before names that the article has there too; none where it has none. */
export function withoutKnownCallings(
  units: readonly Unit[],
  sentences: readonly (readonly Unit[])[],
): Unit[][] {
  const found: Unit[] = [];
  for (const unit of units) {
    if (unit.kind === 'name' && unit.mention.type === 'person') {
      const run = runBefore(found);
      if (run.length > 0 && sentences.some((told) => isCalledSo(unit, run, told)))
        found.splice(found.length - run.length);
    }
    found.push(unit);
  }
  return found.length < units.length ? [found] : [];
}

/** The definite words at the end of the units. */
function runBefore(units: readonly Unit[]): readonly WordUnit[] {
  const run: WordUnit[] = [];
  for (let at = units.length - 1; at >= 0 && run.length < 2; at--) {
    const unit = units[at];
    if (
      unit?.kind !== 'word' ||
      isVerbUnit(unit) ||
      !unit.definite ||
      unit.time === true ||
      unit.limits === true
    )
      break;
    run.unshift(unit);
  }
  const before = units[units.length - run.length - 1];
  // «قائد الفريق سامي»: it owns, and is not, who is named.
  return before?.kind === 'word' && !isVerbUnit(before) ? [] : run;
}

/** Whether a sentence has the words right before the name of the same bearer, in whatever form of owner. */
function isCalledSo({ bearer }: NameUnit, run: readonly WordUnit[], told: readonly Unit[]): boolean {
  return told.some((unit, at) => {
    if (unit.kind !== 'name' || unit.bearer !== bearer) return false;
    const before = [...told.slice(Math.max(0, at - longestCalling), at), ...(unit.title ?? [])];
    const opens = before.findLastIndex((other) => other.kind !== 'word' || isVerbUnit(other));
    const words = before.slice(opens + 1);
    return run.every((word) =>
      words.some(
        (other) =>
          other.kind === 'word' &&
          (other.definite || other.owned !== undefined) &&
          (other.lemmas.some((lemma) => word.lemmas.includes(lemma)) ||
            other.owned?.lemmas.some((lemma) => word.lemmas.includes(lemma)) === true),
      ),
    );
  });
}
