// Arabic statements that somebody confirmed or denied a deed by its noun: «أكد الوزير إغلاق المصنع» is «أكد الوزير أن المصنع أُغلق».
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { verbAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { verbOfPast } from '../verb-forms.ts';
import { deedsTold } from './deeds-told.ts';
import { deedOf } from './nominalisations.ts';
import { verbsOf } from './voice.ts';

const affirming: ReadonlySet<string> = new Set('أكّد أعلن أقرّ اعترف كشف ذكر أثبت'.split(' ').map(fold));
const denying: ReadonlySet<string> = new Set('نفى أنكر'.split(' ').map(fold));

/** Who said what of a deed. */
export interface StatedDeed {
  readonly speaker: readonly Unit[];
  readonly words: readonly Unit[];
  readonly class: 'assert' | 'deny';
}

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
const isNominal = (unit: Unit | undefined): boolean => unit?.kind === 'name' || isWord(unit);
const isDefinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || (isWord(unit) && unit.definite);
const has = ({ lemmas }: VerbUnit, verbs: ReadonlySet<string>): boolean =>
  lemmas.some((lemma) => verbs.has(lemma));

/** Returns what a statement says that somebody confirmed or denied, its deed told by a verb; often none. */
export function statedDeeds(units: readonly Unit[]): StatedDeed[] {
  const [verb] = units;
  if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.tense !== 'past') return [];
  if (!has(verb, affirming) && !has(verb, denying)) return [];
  const at = deedIn(units);
  const deed = units[at];
  if (at < 0 || !isWord(deed)) return [];
  const speaker = units.slice(1, at).filter(isNominal);
  const rest = units.slice(at + 1);
  const isOpen: VerbUnit = { ...verb, verb: { ...verb.verb, tense: 'unknown' } };
  return deedsTold(deed, isOpen).flatMap((told) => {
    const { voice: _, ...active } = told.verb;
    // «استقبال المستشفى سبعة مصابين»: who did it stands before what it was done to.
    const verbs = told.verb.voice === 'passive' && isDoer(rest) ? [told, { ...told, verb: active }] : [told];
    return verbs.map((unit) => ({
      speaker,
      words: [unit, ...rest],
      class: has(verb, denying) ? ('deny' as const) : ('assert' as const),
    }));
  });
}

/** Returns a statement of who confirmed a deed as one of who denied it, and the other way round; often none. */
export function turnedStances(units: readonly Unit[]): Unit[][] {
  const [verb] = units;
  const at = deedIn(units);
  if (!isVerbUnit(verb) || verb.verb.negated || at < 0) return [];
  const isAffirmed = has(verb, affirming);
  if (!isAffirmed && !has(verb, denying)) return [];
  const lemmas = isAffirmed ? [...denying] : [...affirming].slice(0, 2);
  const told = verbAt(verb, lemmas, verb.verb);
  return [[told, ...units.slice(1, at).filter(isNominal), ...units.slice(at)]];
}

/** Where the noun of the deed stands behind who says it, and what may open it: «ب», «عن». */
function deedIn(units: readonly Unit[]): number {
  for (let at = 2; at < units.length; at++) {
    const unit = units[at];
    const before = units[at - 1];
    const isOpener = before?.kind === 'small' && ['by', 'about', 'object'].includes(before.sense);
    const isBehind = isDefinite(isOpener ? units[at - 2] : before);
    if (isBehind && isWord(unit) && verbsOf.has(unit.norm) && isNominal(units[at + 1])) return at;
    if (!isNominal(unit) && !(unit?.kind === 'small' && ['by', 'about', 'object'].includes(unit.sense)))
      return -1;
  }
  return -1;
}

function isDoer([first, second]: readonly Unit[]): boolean {
  return isDefinite(first) && (second?.kind === 'number' || (isNominal(second) && !isAdjective(second)));
}

const isAdjective = (unit: Unit | undefined): boolean => isWord(unit) && unit.definite;

/** Returns how somebody would have denied what a statement says he said: «نفى الوزير إغلاق المصنع»; none where it opens with no verb. */
export function denials(speaker: readonly Unit[], words: readonly Unit[]): Unit[][] {
  const at = words.findIndex(isVerbUnit);
  const verb = words[at];
  const [first] = speaker;
  if (first === undefined || !isVerbUnit(verb) || verb.verb.negated) return [];
  const before = words.slice(0, at);
  if (!before.every(isNominal)) return [];
  const rest = words.slice(at + 1);
  const nouns = [...new Set(verb.lemmas.flatMap((past) => deedNounOf(past) ?? []))];
  const denying = verbAt({ start: first.start, end: first.start }, ['نفي'], {
    tense: 'past',
    negated: false,
  });
  return nouns.flatMap((norm) => {
    const noun: WordUnit = {
      kind: 'word',
      start: verb.start,
      end: verb.end,
      norm,
      lemmas: [norm],
      count: 'unknown',
      definite: false,
      describes: false,
    };
    return [[denying, ...speaker, noun, ...before, ...rest]];
  });
}

/** The folded noun of a folded or written past's deed. */
function deedNounOf(past: string): string | undefined {
  const noun = deedOf(verbOfPast(past)?.past ?? past);
  return noun === undefined ? undefined : fold(noun);
}
