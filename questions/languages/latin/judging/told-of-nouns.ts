// What an English or French sentence tells of its nouns by the way: who somebody is, where a place lies, what a clause behind a noun says of it
// whatever governs the noun. Each as a proposition of its own, its units in their places.
import { withUnit } from '../../../judging/gapped.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type NameUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { phraseBefore } from '../../../judging/voices.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOfNouns(units: readonly Unit[]): Unit[][] {
  return [
    ...whoTheyAre(units),
    ...whereTheyLie(units),
    ...whatTheyDid(units),
    ...whatWasDone(units),
    ...afterDeeds(units),
    ...partsOf(units).flatMap(eachOfTwo),
    ...whatChanged(units),
    ...withOwnSubject(units),
    ...asides(units),
    ...gaps(units),
  ];
}

const isMark = (unit: Unit | undefined, ...marks: readonly string[]): boolean =>
  unit?.kind === 'break' && marks.includes(unit.mark);

const isSmall = (unit: Unit | undefined, role: string, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === role && (senses.length === 0 || senses.includes(unit.sense));

const isNoun = (unit: Unit | undefined): unit is WordUnit =>
  unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true;

const isPerson = (unit: Unit | undefined): unit is NameUnit =>
  unit?.kind === 'name' && unit.mention.type === 'person';

const isNominal = (unit: Unit | undefined): boolean =>
  isNoun(unit) || unit?.kind === 'name' || unit?.kind === 'number';

/** The noun phrase that ends before `at`, without what hangs on it or what it hangs on. */
function nounsBefore(units: readonly Unit[], at: number): Unit[] {
  let from = at;
  while (isNominal(units[from - 1])) from--;
  const phrase = units.slice(from, at);
  const last = phrase.at(-1);
  return isPerson(last) ? [last] : phrase;
}

/** The verb of being, of whatever time, where a unit begins. */
function beingAt({ start }: Unit): VerbUnit {
  return {
    kind: 'word',
    start,
    end: start,
    norm: 'be',
    lemmas: ['be', 'etre'],
    count: 'unknown',
    definite: false,
    describes: false,
    verb: { tense: 'unknown', negated: false },
  };
}

/** `The hospital’s chief executive, Martin Ekdahlen, accepted`, `Solvangen, a botanist at Tromsø who`: who somebody is. */
function whoTheyAre(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isPerson(unit)) return [];
    const being = beingAt(unit);
    const phrases: (Unit[] | undefined)[] = [];
    const isListed = isSmall(units[at + 2], 'and');
    if (isMark(units[at - 1], ',') && isMark(units[at + 1], ',', '.') && !isListed)
      phrases.push(phraseBefore(units, at - 1));
    if (isMark(units[at + 1], ',')) {
      const to = units.findIndex(
        (other, index) =>
          index > at + 1 && (other.kind === 'break' || isSmall(other, 'which') || isVerbUnit(other)),
      );
      const phrase = units.slice(at + 2, to < 0 ? units.length : to);
      // The verb of the sentence stands behind a mark.
      if (!isVerbUnit(units[to])) phrases.push(phrase);
    }
    return phrases.flatMap((phrase) => {
      const [head] = phrase ?? [];
      if (phrase === undefined || !isNoun(head) || !phrase.every(isOfPhrase)) return [];
      if (phrase.some((other) => other.kind === 'word' && (other.limits === true || other.gerund === true)))
        return [];
      const link = phrase.findIndex((other) => isSmall(other, 'link'));
      return [
        [unit, being, ...phrase],
        [...phrase, being, unit],
        ...(link > 0 && head.definite !== true ? [[unit, being, ...phrase.slice(0, link)]] : []),
      ];
    });
  });
}

function isOfPhrase(unit: Unit): boolean {
  return isNominal(unit) || isSmall(unit, 'link', 'of', 'in', 'for', 'from');
}

/** `Loch Arrin, on the west coast of Scotland,`, « à Valbourg, dans la Meuse, »: where a place lies. */
function whereTheyLie(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const place = units[at - 1];
    if (!isMark(unit, ',') || !isSmall(units[at + 1], 'link', 'in', 'near')) return [];
    // « à Valbourg »: a place that nothing read as one stands behind a preposition.
    const isUnread =
      place?.kind === 'word' && place.capital === true && isSmall(units[at - 2], 'link', 'in', 'of');
    const isPlace = (place?.kind === 'name' && place.mention.type === 'place') || isUnread;
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    if (place === undefined || !isPlace || !isMark(units[to], ',', '.') || part.length < 2) return [];
    const isWhere = part.every((other) => isNominal(other) || isSmall(other, 'link', 'of', 'in', 'near'));
    const isPlaced = part.some((other) => other.kind === 'name' && other.mention.type === 'place');
    return isWhere && isPlaced && !part.some(({ kind }) => kind === 'number')
      ? [[place, beingAt(unit), ...part]]
      : [];
  });
}

/** `Her colleague Priya Venkataswami, who counted the animals,`: a person behind whose name a clause stands, whatever governs the name. */
function whatTheyDid(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isSmall(unit, 'which', 'who', '') || !isVerbUnit(units[at + 1])) return [];
    const isSetOff = isMark(units[at - 1], ',');
    const last = units[isSetOff ? at - 2 : at - 1];
    const person = isPerson(last)
      ? last
      : unit.kind === 'small' && unit.sense === 'who'
        ? describedBefore(units, at)
        : undefined;
    return person === undefined ? [] : [[person, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** `Henrik Solvangen, a botanist at the University of Tromsø who`: he whom the noun before the clause describes. */
function describedBefore(units: readonly Unit[], at: number): NameUnit | undefined {
  const comma = units.slice(0, at).findLastIndex((unit) => isMark(unit, ','));
  const name = units[comma - 1];
  const between = units.slice(comma + 1, at);
  return isPerson(name) && between.length > 0 && between.every(isOfPhrase) && !between.some(isPerson)
    ? name
    : undefined;
}

/** `At the public session, which about 130 people attended,`: whom or what a deed was done to, told before it. */
function whatWasDone(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isSmall(unit, 'which', '', 'that') || !isMark(units[at - 1], ',')) return [];
    const to = endOfPart(units, at + 1);
    const place = units.findIndex((other, index) => index > at && index < to && isVerbUnit(other));
    const verb = units[place];
    const doer = units.slice(at + 1, Math.max(at + 1, place));
    const rest = units.slice(place + 1, to);
    const object = nounsBefore(units, at - 1);
    if (!isVerbUnit(verb) || verb.verb.negated || doer.length === 0 || object.length === 0) return [];
    const isAdjunct = rest.length === 0 || rest[0]?.kind === 'date' || isSmall(rest[0], 'link', 'in', 'for');
    return doer.every(isNominal) && isAdjunct && !rest.some(isVerbUnit)
      ? [[...doer, verb, ...object, ...rest]]
      : [];
  });
}

/** `…, after 14,000 people had signed a petition`: what went before was done. */
function afterDeeds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isSmall(unit, 'link', 'after')) return [];
    let to = at + 1;
    while (isNominal(units[to])) to++;
    const verb = units[to];
    if (to === at + 1 || !isVerbUnit(verb) || verb.verb.tense !== 'past') return [];
    const [first] = units.slice(at + 1, to);
    return isNominal(first) ? [units.slice(at + 1, endOfPart(units, at + 1))] : [];
  });
}

/** The clauses that semicolons part. */
function partsOf(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isMark(unit, ';'));
  return at < 0 ? [[...units]] : [units.slice(0, at), ...partsOf(units.slice(at + 1))];
}

/** Verbs that two do together, folded base forms: what both did neither did. */
const together: ReadonlySet<string> = new Set(
  'own share total number split divide combine merge unite sign form total reunir partager totaliser fusionner signer former'.split(
    ' ',
  ),
);

/** `Teachers and ambulance crews are not included`: either aren't. Where amounts are told, both may be needed for them. */
function eachOfTwo(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isSmall(unit, 'and'));
  const verb = units.findIndex(isVerbUnit);
  const deed = units[verb];
  if (at < 1 || verb < at || !isVerbUnit(deed)) return [];
  const end = endOfPart(units, verb);
  const said = units.slice(verb, end);
  const second = units.slice(at + 1, verb);
  let from = at;
  while (isNominal(units[from - 1])) from--;
  const first = units.slice(from, at);
  const before = units[from - 1];
  const isFree = before === undefined || isMark(before, ',', ';');
  // `in the town and the villages`, `the mayor and council of Dunmore`
  if (!isFree || !second.every(isNominal) || first.length === 0 || second.length === 0) return [];
  if (
    said.some(({ kind }) => kind === 'number') ||
    said.some((unit) => isSmall(unit, 'link', 'with', 'between'))
  )
    return [];
  if (said.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => together.has(lemma))))
    return [];
  // Two that meet, agree or differ do it with one another.
  if (isTogether(said)) return [];
  return [first, second].map((one) => [...one, ...said]);
}

const mutual: ReadonlySet<string> = new Set(
  'meet agree disagree marry negotiate discuss play draw face clash exchange differ compete talk married equal same different rencontrer accorder marier negocier discuter affronter echanger opposer entendre egalite'.split(
    ' ',
  ),
);

function isTogether(said: readonly Unit[]): boolean {
  return said.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => mutual.has(lemma)));
}

/** Verbs by which somebody makes an amount smaller or greater, and the verb of what the amount does, folded base forms. */
const changing: ReadonlyMap<string, string> = new Map([
  ['cut', 'fall'],
  ['reduce', 'fall'],
  ['lower', 'fall'],
  ['raise', 'rise'],
  ['increase', 'rise'],
  ['reduire', 'baisser'],
  ['diminuer', 'baisser'],
  ['relever', 'augmenter'],
  ['augmenter', 'augmenter'],
]);

/** `The trial had cut sick leave by 23 per cent`: sick leave fell by 23 per cent. */
function whatChanged(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isVerbUnit(unit) || unit.verb.negated) return [];
    const target = unit.lemmas.map((lemma) => changing.get(lemma)).find((found) => found !== undefined);
    let to = at + 1;
    while (isNoun(units[to])) to++;
    const [link, amount] = [units[to], units[to + 1]];
    if (
      target === undefined ||
      to === at + 1 ||
      !isSmall(link, 'link', 'by', 'of') ||
      amount?.kind !== 'number'
    )
      return [];
    if (amount.mention.unitKind !== 'percent') return [];
    const told: VerbUnit = { ...unit, norm: target, lemmas: [target] };
    const before = units.slice(0, at).findLastIndex((other) => isSmall(other, 'that'));
    return [
      [
        ...units.slice(0, before + 1),
        ...units.slice(at + 1, to),
        told,
        ...units.slice(to, endOfPart(units, to)),
      ],
    ];
  });
}

/** `A company in Oban applied and withdrew its application`: a second deed of a subject on which a place or a body hangs. */
function withOwnSubject(units: readonly Unit[]): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  if (first < 2) return [];
  const subject = units.slice(0, first);
  if (!subject.every((unit) => isNominal(unit) || isSmall(unit, 'link', 'of', 'in', 'from', 'at'))) return [];
  if (!subject.some((unit) => isSmall(unit, 'link')) || isSmall(subject[0], 'link')) return [];
  return units.flatMap((unit, at) => {
    if (at <= first || !isSmall(unit, 'and') || !isVerbUnit(units[at + 1])) return [];
    const between = units.slice(first + 1, at);
    // An infinitive is no other subject's: `applied to cut kelp`.
    const isOther = (other: Unit, index: number) =>
      (isVerbUnit(other) && !isSmall(between[index - 1], 'link', 'to')) ||
      ['that', 'which', 'but'].some((role) => isSmall(other, role));
    return between.some(isOther) ? [] : [[...subject, ...units.slice(at + 1)]];
  });
}

/** `The maker, a company based in Minnesota, has offered`: what is told of the noun set off behind it is told of the maker. */
function asides(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const before = nounsBefore(units, at);
    const [head] = before;
    const isKnown = head?.kind === 'name' || (head?.kind === 'word' && head.definite);
    if (!isMark(unit, ',') || !isKnown || at !== before.length) return [];
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    const deed = part.findIndex((other) => other.kind === 'word' && other.helped === true && !isNoun(other));
    const [participle, link] = [part[deed], part[deed + 1]];
    if (
      deed < 1 ||
      participle?.kind !== 'word' ||
      participle.verb?.negated === true ||
      !isSmall(link, 'link')
    )
      return [];
    if (
      !isMark(units[to], ',') ||
      !part.slice(0, deed).every(isNoun) ||
      part.slice(deed + 1).some(isVerbUnit)
    )
      return [];
    const told = { ...participle, verb: { tense: 'unknown' as const, negated: false } };
    return [[...before, beingAt(unit), told, ...part.slice(deed + 1)]];
  });
}

/** `The treasury puts it at 2.2 million pounds, the opposition at 3.7 million`: the second with the verb of the first. */
function gaps(units: readonly Unit[]): Unit[][] {
  const verb = units.findIndex(isVerbUnit);
  const deed = units[verb];
  const comma = units.findIndex(
    (unit, at) =>
      at > verb && (isMark(unit, ',') || (isSmall(unit, 'and') && units[at + 1]?.kind !== 'number')),
  );
  if (!isVerbUnit(deed) || deed.verb.negated || comma < 0) return [];
  const subject = units.slice(0, verb);
  const rest = units.slice(comma + 1, endOfPart(units, comma + 1));
  const amount = rest.findIndex((unit) => unit.kind === 'number');
  const link = rest[amount - 1];
  const own = isSmall(link, 'link') ? amount - 1 : amount;
  const second = rest.slice(0, own);
  const [first, other] = [units.slice(verb, comma).find((unit) => unit.kind === 'number'), rest[amount]];
  const place = first === undefined ? -1 : units.indexOf(first);
  if (first?.kind !== 'number' || other?.kind !== 'number' || second.length === 0) return [];
  if (![...subject, ...second].every(isNominal) || subject.length === 0 || rest.length > amount + 1)
    return [];
  const before = units[place - 1];
  if (
    isSmall(link, 'link') &&
    !(before?.kind === 'small' && link?.kind === 'small' && before.sense === link.sense)
  )
    return [];
  if (!isSmall(link, 'link') && isSmall(before, 'link')) return [];
  const told = other.mention.unitKind === 'none' ? withUnit(other, first) : other;
  return [[...second, ...units.slice(verb, place), told, ...units.slice(place + 1, comma)]];
}
