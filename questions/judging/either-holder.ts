// «قال المدير» in an article that tells of two directors: whose words they are is left open.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged } from './passages.ts';
import { isVerbUnit, type Unit, type WordUnit } from './unit.ts';

/** Whether the finding gives words to one whom the sentence calls by an office alone, two of which the article tells of, and the statement says more of him. */
export function isOfEitherHolder(
  { passage }: Finding,
  { units }: Claimed,
  { passages }: Judged,
  { verbFirst, sets }: JudgingLanguage,
): boolean {
  if (!verbFirst || !units.some(isSaying)) return false;
  const office = loneSpeaker(passage.units, sets.offices);
  if (office === undefined || loneSpeaker(units, sets.offices)?.norm === office.norm) return false;
  const isSeveral = (find: typeof holdersIn) =>
    new Set(passages.flatMap((other) => find(other.units, office))).size > 1;
  return isSeveral(holdersIn) || isSeveral(bodiesIn);
}

const isSaying = (unit: Unit): boolean => unit.kind === 'word' && unit.says === true;

/** The office that alone stands behind a verb of saying. */
function loneSpeaker(units: readonly Unit[], offices: ReadonlySet<string>): WordUnit | undefined {
  const at = units.findIndex((unit, index) => isSaying(unit) && isOffice(units[index + 1], offices));
  const [office, next] = [units[at + 1], units[at + 2]];
  const isMore = next?.kind === 'name' || (next?.kind === 'word' && !isVerbUnit(next));
  return at < 0 || office?.kind !== 'word' || isMore ? undefined : office;
}

function isOffice(unit: Unit | undefined, offices: ReadonlySet<string>): boolean {
  return unit?.kind === 'word' && unit.definite && unit.lemmas.some((lemma) => offices.has(lemma));
}

/** Most units between an office and its holder's name. */
const nearest = 3;

const isOf = (unit: Unit | undefined, office: WordUnit): boolean =>
  unit?.kind === 'word' && unit.lemmas.some((lemma) => office.lemmas.includes(lemma));

/** The persons who have the office for their title in a sentence, or whose names stand beside it. */
function holdersIn(units: readonly Unit[], office: WordUnit): string[] {
  return units.flatMap((name, at) => {
    if (name.kind !== 'name' || name.mention.type !== 'person') return [];
    const beside = [...(name.title ?? []), ...units.slice(Math.max(0, at - nearest), at + nearest + 1)];
    return beside.some((unit) => isOf(unit, office)) ? [name.bearer] : [];
  });
}

/** Of what the office is in a sentence, in the titles of names as well: «مدير المتحف», «مديراً للخان». */
function bodiesIn(units: readonly Unit[], office: WordUnit): string[] {
  return [units, ...units.map((unit) => (unit.kind === 'name' ? (unit.title ?? []) : []))].flatMap((run) =>
    run.flatMap((unit, at) => {
      const [next, second] = [run[at + 1], run[at + 2]];
      if (!isOf(unit, office)) return [];
      const body = next?.kind === 'small' && next.sense === 'for' ? second : next;
      if (body?.kind === 'name' && body.mention.type !== 'person') return [body.bearer];
      return body?.kind === 'word' && body.definite && !isVerbUnit(body) ? [body.norm] : [];
    }),
  );
}
