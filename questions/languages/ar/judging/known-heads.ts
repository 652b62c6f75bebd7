// Nouns that an article tells in full once and then by their article alone: «مجلس بلدية الحي» is «المجلس» wherever it knows no
// other council.
import { modifiersAt } from '../../../judging/modifiers.ts';
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
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
