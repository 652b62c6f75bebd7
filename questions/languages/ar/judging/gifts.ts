// Who got what in Arabic: «حصل 630 تلميذاً على نظارات» is told by «صُرفت نظارات لـ630 تلميذاً», from the side of what was given.
import { opensObject } from '../../../judging/frames.ts';
import { isVerbUnit, type SmallUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** Verbs of who gets it, and of who gives it away for good, folded pasts. */
const getting: ReadonlySet<string> = new Set(['نال', 'تسلّم', 'تلقّى'].map(fold));
const giving: readonly string[] = ['منح', 'أعطى', 'صرف', 'سلّم', 'أهدى', 'وهب', 'وزّع'].map(fold);

/** The prepositions that stand before who gets it: «ل», «على», «إلى». */
const ways: readonly string[] = ['for', 'on', 'to'];

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));

function isOne(unit: Unit | undefined): boolean {
  if (unit?.kind === 'number') return unit.mention.unitKind === 'count';
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.definite && !isVerbUnit(unit));
}

/** Returns a statement of who got a thing as told of what was given to him; often none. */
export function turnedGifts(units: readonly Unit[]): Unit[][] {
  const [verb] = units;
  if (!isVerbUnit(verb) || verb.verb.negated || !verb.lemmas.some((lemma) => getting.has(lemma))) return [];
  // «تسلّم الخريجون الشهادات»: without a preposition one word surely ends who got it.
  const opens = units.findIndex(opensObject);
  const last = opens < 0 && isOne(units[1]) ? 1 : opens;
  const who = last < 0 ? [] : units.slice(1, opens < 0 ? 2 : opens);
  let end = last + 1;
  while (isNominal(units[end])) end++;
  const thing = units.slice(last + 1, end);
  if (who.length === 0 || thing.length === 0 || !isNominal(who[0]) || who.some(isVerbUnit)) return [];
  const given: VerbUnit = {
    ...verb,
    norm: 'منح',
    lemmas: giving,
    verb: { tense: verb.verb.tense, negated: false, voice: 'passive' },
  };
  return ways.map((sense) => [given, ...thing, linkAt(verb, sense), ...who, ...units.slice(end)]);
}

function linkAt({ end }: VerbUnit, sense: string): SmallUnit {
  return { kind: 'small', start: end, end, role: 'link', sense };
}
