// « a fini par battre », « vient d'ouvrir »: a verb that only tells how its deed came about is one with it.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isLink } from '../../latin/judging/unit-shapes.ts';

/** Returns `units` with such verbs taken into those of their deeds, and « s'ouvrir » as beginning. */
export function withPhases(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const [unit, link, deed] = [units[at], units[at + 1], units[at + 2]];
    if (unit === undefined) break;
    const isDeed = deed?.kind === 'word' && deed.helped === true && /(?:er|ir|re)$/.test(deed.norm);
    const isEnded = isVerbUnit(unit) && unit.lemmas.includes('finir') && isLink(link, 'by');
    const isJust =
      isVerbUnit(unit) &&
      unit.lemmas.includes('venir') &&
      unit.verb.tense === 'present' &&
      isLink(link, 'of');
    if (isDeed && isVerbUnit(unit) && (isEnded || isJust)) {
      found.push({ ...deed, start: unit.start, verb: isJust ? { ...unit.verb, tense: 'past' } : unit.verb });
      at += 2;
    } else found.push(changes(begins(unit), link, deed));
  }
  return found;
}

/** « Les négociations s'ouvrent le 24 mars »: they begin. */
const begins = (unit: Unit): Unit =>
  unit.kind === 'word' && unit.reflexive === true && unit.lemmas.includes('ouvrir')
    ? { ...unit, lemmas: [...unit.lemmas, 'commencer', 'debuter'] }
    : unit;

/** Verbs that behind a share say no more than that it rose or fell. */
const rising: ReadonlySet<string> = new Set(['progresser', 'grimper', 'bondir']);
const falling: ReadonlySet<string> = new Set(['reculer', 'chuter']);

/** « ont reculé de 14 % »: an army doesn't. */
function changes(unit: Unit, link: Unit | undefined, amount: Unit | undefined): Unit {
  if (!isVerbUnit(unit) || !isLink(link, 'of')) return unit;
  if (amount?.kind !== 'number' || amount.mention.unitKind !== 'percent') return unit;
  const has = (verbs: ReadonlySet<string>) => unit.lemmas.some((lemma) => verbs.has(lemma));
  const wide = has(rising) ? 'augmenter' : has(falling) ? 'baisser' : undefined;
  return wide === undefined ? unit : { ...unit, lemmas: [...unit.lemmas, wide] };
}
