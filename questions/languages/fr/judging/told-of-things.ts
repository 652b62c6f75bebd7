// What a French sentence tells of its things by the way: « le projet de parking, évalué à 9 millions », « une étude portant sur 300 élèves »,
// « est tombé à 1,9 milliard ». Each as a proposition of its own, its units in their places.
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, beingAt } from '../../../judging/unwritten.ts';
import { phraseBefore } from '../../../judging/voices.ts';
import { isBeing, isLink, isMark, isNominal, isWord } from '../../latin/judging/unit-shapes.ts';
import { frVerbBases } from './verb-bases.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOfThings(units: readonly Unit[]): Unit[][] {
  return [
    ...setOffParticiples(units),
    ...presentParticiples(units),
    ...sides(units),
    ...titled(units),
    ...cameTo(units, moving),
  ];
}

/** The noun phrase that ends before `at`, from its first article on. */
function nounsBefore(units: readonly Unit[], at: number): Unit[] {
  let from = at;
  while (
    isNominal(units[from - 1]) ||
    (from < at && isLink(units[from - 1], 'of') && isNominal(units[from - 2]))
  )
    from--;
  return units.slice(from, at);
}

/** « …, le projet de parking souterrain, évalué à 9 millions d'euros. »: what is set off behind a noun is told of it, if it alone agrees. */
function setOffParticiples(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [deed, link] = [units[at + 1], units[at + 2]];
    if (!isMark(unit, ',') || !isWord(deed) || deed.helped !== true || deed.definite || !isLink(link))
      return [];
    if (isLink(link, 'of') || deed.says === true) return [];
    const noun = nounsBefore(units, at);
    const [head] = noun;
    if (!isWord(head) || !head.definite || head.gender === undefined || !agrees(deed, head)) return [];
    if (
      noun.slice(1).some((other) => other.kind === 'number' || (other.kind === 'word' && agrees(deed, other)))
    )
      return [];
    const end = endOfPart(units, at + 1);
    const part = units.slice(at + 1, end);
    if (part.some((other) => isVerbUnit(other) || (other.kind === 'small' && other.role !== 'link')))
      return [];
    const told: VerbUnit = { ...deed, verb: { tense: 'unknown', negated: false } };
    const beside = noun.at(-1)?.kind === 'name' && isWord(noun.at(-2)) ? [noun.slice(0, -1)] : [];
    return [noun, ...beside].map((phrase) => [...phrase, beingAt(atStart(deed)), told, ...part.slice(1)]);
  });
}

/** Whether a participle may be that of a noun, by the gender its article tells; folded « évalué » and « évaluée » keep one letter apart. */
function agrees({ norm, lemmas }: WordUnit, { gender }: WordUnit): boolean {
  if (gender === undefined || /s$/.test(norm)) return false;
  const isFirst = lemmas.some((lemma) => lemma.endsWith('er'));
  const isFeminine = isFirst ? norm.endsWith('ee') : /(?:ie|ue|se|te)$/.test(norm);
  return isFeminine === (gender === 'f');
}

/** « Une étude danoise portant sur 300 adolescents n'avait trouvé aucun lien ». */
function presentParticiples(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isWord(unit) || unit.gerund !== true || at === 0 || isLink(units[at - 1])) return [];
    const noun = phraseBefore(units, at);
    const end = endOfPart(units, at);
    const verb = units.findIndex((other, index) => index > at && index < end && isVerbUnit(other));
    const rest = units.slice(at + 1, verb < 0 ? end : verb);
    if (
      noun === undefined ||
      rest.length === 0 ||
      rest.some((other) => other.kind === 'small' && other.role !== 'link')
    )
      return [];
    const lemmas = [...unit.lemmas, ...frVerbBases(`${unit.norm.slice(0, -'ant'.length)}ait`)];
    const { gerund: _, ...word } = unit;
    return [[...noun, { ...word, lemmas, verb: { tense: 'unknown' as const, negated: false } }, ...rest]];
  });
}

/** Verbs of coming to an amount, with « à » behind them. */
const moving: ReadonlySet<string> = new Set(
  'tomber passer monter descendre retomber chuter reculer grimper bondir elever etablir chiffrer'.split(' '),
);

/** Those that don't tell from which side. */
const coming: ReadonlySet<string> = new Set(['elever', 'etablir', 'chiffrer']);

/** « s'élève à 40 »: it reached that amount. */
export const reached = (units: readonly Unit[]): Unit[][] => cameTo(units, coming);

/** « est tombé à 1,9 milliard » as well. */
function cameTo(units: readonly Unit[], verbs: ReadonlySet<string>): Unit[][] {
  return units.flatMap((unit, at) => {
    const being = units[at - 1];
    const [link, amount] = [units[at + 1], units[at + 2]];
    if (unit.kind !== 'word' || !unit.lemmas.some((lemma) => verbs.has(lemma))) return [];
    if (!isLink(link, 'in') || amount?.kind !== 'number' || amount.mention.unitKind === 'none') return [];
    const verb = isBeing(being) ? being : isVerbUnit(unit) ? unit : undefined;
    if (verb === undefined || verb.verb.negated) return [];
    const told: VerbUnit = { ...verb, norm: 'atteint', lemmas: ['atteindre'] };
    return [
      [
        ...units.slice(0, isBeing(being) ? at - 1 : at),
        told,
        ...units.slice(at + 2, endOfPart(units, at + 2)),
      ],
    ];
  });
}

/** « l'équipe de Chartres a battu »: in a contest it is Chartres that did. */
function sides(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [of, name, verb] = units.slice(at + 1, at + 4);
    const isSide = isWord(unit) && unit.definite && (unit.norm === 'equipe' || unit.norm === 'club');
    if (!isSide || !isLink(of, 'of') || name?.kind !== 'name' || !isVerbUnit(verb)) return [];
    return [[...units.slice(0, at), ...units.slice(at + 2)]].map((told) =>
      isMark(told[at - 1], ',') ? told.slice(at) : told,
    );
  });
}

/** Nouns of bodies whose name stands right behind them. */
const bodies: ReadonlySet<string> = new Set(
  'groupe entreprise societe constructeur fabricant equipementier laboratoire association collectif club editeur transporteur operateur cooperative fonds banque compagnie distributeur enseigne marque fondation agence'.split(
    ' ',
  ),
);

/** « Le constructeur espagnol Tarvía n'a livré … »: what nothing read as a name is one by its place. */
function titled(units: readonly Unit[]): Unit[][] {
  const verb = units.findIndex(
    (unit) => isVerbUnit(unit) || (unit.kind === 'small' && unit.role === 'exception'),
  );
  const [head, ...rest] = units.slice(0, Math.max(0, verb));
  const name = rest.at(-1);
  if (!isWord(head) || !head.definite || !bodies.has(head.norm) || !isWord(name) || name.capital !== true)
    return [];
  return rest.slice(0, -1).every((unit) => isWord(unit) && unit.capital !== true)
    ? [units.slice(verb - 1)]
    : [];
}
