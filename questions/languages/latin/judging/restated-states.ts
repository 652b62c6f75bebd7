// Other ways to say what a thing is or has: `dates from 1884` is `was built in 1884`, `has 60 employees` `employs 60 people`, `41,000 people live in
// St Brannoc` `St Brannoc has 41,000 inhabitants`, `turned the plan down` `turned down the plan`.
import { isVerbUnit, type NumberUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { atEnd, atStart, beingAt, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { isHaving, isLink, isNominal, isNoun, isThing } from './unit-shapes.ts';

/** Deeds by which a thing comes to be, folded base forms. */
const making =
  'build construct erect found founded establish create set construire batir fonder creer etablir eriger instaurer'.split(
    ' ',
  );

const lasting: ReadonlySet<string> = new Set(['exist', 'exister']);

/** `The bridge dates from 1884`, « existe depuis 2008 »: it was made then. */
export function madeThen(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const [verb, link, date] = units.slice(at);
  const isBack = link?.kind === 'word' && link.norm === 'back';
  const [joint, day] = isBack ? [units[at + 2], units[at + 3]] : [link, date];
  if (at < 1 || !isVerbUnit(verb) || verb.verb.negated || day?.kind !== 'date') return undefined;
  if (units.length > at + (isBack ? 4 : 3) || joint?.kind !== 'small') return undefined;
  const isDating = verb.lemmas.some((lemma) => lemma === 'date' || lemma === 'dater');
  const isLasting = verb.lemmas.some((lemma) => lasting.has(lemma));
  if (!isDating && !(isLasting && isLink(joint, 'since', 'from'))) return undefined;
  return [...units.slice(0, at), beingAt(atStart(verb)), verbAt(verb, making), day];
}

const workers: ReadonlySet<string> = new Set(
  'employee worker staff salarie employe collaborateur travailleur'.split(' '),
);
const people: ReadonlySet<string> = new Set(['person', 'people', 'personne']);
const inhabitants: ReadonlySet<string> = new Set('inhabitant resident habitant'.split(' '));

const isDweller = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.lemmas.some((lemma) => inhabitants.has(lemma));

const counts = (unit: Unit | undefined, nouns: ReadonlySet<string>): unit is NumberUnit =>
  unit?.kind === 'number' && unit.unitLemmas.some((lemma) => nouns.has(lemma));

/** An amount of another noun. */
function of({ mention, ...amount }: NumberUnit, unit: string, lemmas: readonly string[]): NumberUnit {
  return {
    ...amount,
    unitLemmas: lemmas,
    mention: { ...mention, unitKind: 'count', unitText: unit, value: { ...mention.value, unit } },
  };
}

const isHas = (verb: VerbUnit): boolean =>
  verb.lemmas.some((lemma) => ['have', 'compter', 'avoir', 'count'].includes(lemma)) || isHaving(verb);

/** `The school has 60 employees` ↔ `employs 60 people`. */
export function staff(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const [verb, amount] = [units[at], units[at + 1]];
  if (at < 1 || !isVerbUnit(verb) || verb.verb.negated) return [];
  const isEmploying = verb.lemmas.some((lemma) => lemma === 'employ' || lemma === 'employer');
  const isHiring = isEmploying && (counts(amount, people) || counts(amount, workers));
  if (amount?.kind !== 'number' || !(isHiring || (isHas(verb) && counts(amount, workers)))) return [];
  const rest = units.slice(at + 2);
  const told = (lemmas: readonly string[]): VerbUnit => ({ ...verb, norm: lemmas[0] ?? '', lemmas });
  const [employ, have] = [told(['employ', 'employer']), told(['have', 'compter', 'avoir'])];
  return [
    ...['person', 'personne'].map((one) => [employ, of(amount, one, [one])]),
    ...['employee', 'salarié'].map((one) => [have, of(amount, one, [...workers])]),
    [employ, of(amount, 'employee', [...workers])],
  ].map((said) => [...units.slice(0, at), ...said, ...rest]);
}

/** Who lives where: `St Brannoc has 41,000 inhabitants`, `41,000 people live there`, `its population is 41,000`. */
export function dwellers(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (at < 1 || !isVerbUnit(verb) || verb.verb.negated) return [];
  const subject = units.slice(0, at);
  const behind = units.slice(at + 1);
  const [first, of_] = subject;
  const amount = behind.find((unit): unit is NumberUnit => unit.kind === 'number');
  const live = verb.lemmas.some((lemma) => ['live', 'reside', 'vivre', 'habiter', 'resider'].includes(lemma));
  let place: readonly Unit[] | undefined;
  let number: NumberUnit | undefined;
  const [own, noun] = behind;
  const isBare = own?.kind === 'number' && own.mention.unitKind === 'none' && isDweller(noun);
  if (isHas(verb) && own?.kind === 'number' && behind.length === (isBare ? 2 : 1)) {
    if (isBare || counts(own, inhabitants)) [place, number] = [subject, own];
  } else if (live && subject.length === 1 && isLink(behind[0], 'in') && behind.slice(1).every(isThing)) {
    if (counts(first, people) || counts(first, inhabitants)) [place, number] = [behind.slice(1), first];
  } else if (
    first?.kind === 'word' &&
    first.norm === 'population' &&
    isLink(of_, 'of') &&
    amount !== undefined
  )
    if (behind.filter((unit) => !isLink(unit)).length === 1) [place, number] = [subject.slice(2), amount];
  if (place === undefined || number === undefined || place.length === 0) return [];
  const told = (lemmas: readonly string[]) => verbAt(atEnd(verb), lemmas, verb.verb);
  const { unit: _, ...value } = number.mention.value;
  const bare = {
    ...number,
    unitLemmas: [],
    mention: { ...number.mention, unitKind: 'none' as const, unitText: '', value },
  };
  const link = { kind: 'small' as const, ...atEnd(verb), role: 'link' as const, sense: 'in' };
  return [
    [...place, told(['have', 'compter', 'avoir']), of(number, 'habitant', ['habitant', 'resident'])],
    [
      ...place,
      told(['have', 'compter', 'avoir']),
      bare,
      { ...wordAt(atEnd(number), 'inhabitants', [...inhabitants]), count: 'many' as const },
    ],
    ...['person', 'personne'].map((one) => [
      of(number, one, [one]),
      told(['live', 'vivre', 'habiter']),
      link,
      ...(place ?? []),
    ]),
    [
      { ...wordAt(atStart(verb), 'population'), definite: true },
      { ...link, sense: 'of' },
      ...place,
      beingAt(atEnd(verb), verb.verb),
      bare,
    ],
  ];
}

/** « 95 000 voyageurs par jour » → « chaque jour », right behind the verb and at the end. */
export function eachTime(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const [each, time] = units.slice(-2);
  if (at < 0 || time?.kind !== 'word' || time.time !== true || units.length < at + 4 || each === undefined)
    return [];
  const isPer = isLink(each, 'by', 'per');
  const isEach = each.kind === 'word' && /^(?:chaque|every|each)$/.test(each.norm);
  if (!isPer && !isEach) return [];
  const rest = units.slice(at + 1, -2);
  return ['chaque', 'every', 'each'].flatMap((norm) => {
    const word = wordAt(each, norm);
    return [
      [...units.slice(0, at + 1), word, time, ...rest],
      [...units.slice(0, at + 1), ...rest, word, time],
    ];
  });
}

const particles: ReadonlySet<string> = new Set('down up off out back away over on'.split(' '));

/** `turned the plan down` → `turned down the plan`. */
export function particleFirst(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  let to = at + 1;
  while (isNoun(units[to]) && !particles.has((units[to] as { norm: string }).norm)) to++;
  if (units[to]?.kind === 'name' && to === at + 1) to++;
  const particle = units[to];
  const isParticle =
    particle?.kind === 'word' ? particles.has(particle.norm) : isLink(particle, 'off', 'over', 'in');
  const behind = units[to + 1];
  if (at < 0 || to === at + 1 || particle === undefined || !isParticle || isNominal(behind)) return undefined;
  return [...units.slice(0, at + 1), particle, ...units.slice(at + 1, to), ...units.slice(to + 1)];
}

const leaving: ReadonlySet<string> = new Set('resign retire quit step stand demissionner'.split(' '));

/** `Ellingsby resigned as mayor of Penrick`: the mayor of Penrick, Ellingsby, resigned. */
export function leftOffice(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const [who, verb] = [units[at - 1], units[at]];
  if (at !== 1 || who?.kind !== 'name' || !isVerbUnit(verb) || verb.verb.negated) return undefined;
  const as = units.findIndex((unit, index) => index > at && isLink(unit, 'as'));
  if (as < 0 || as > at + 2 || !verb.lemmas.some((lemma) => leaving.has(lemma))) return undefined;
  let to = as + 1;
  while (isNominal(units[to]) || (to > as + 1 && isLink(units[to], 'of'))) to++;
  const office = units.slice(as + 1, to);
  return office.length === 0 ? undefined : [...office, who, ...units.slice(at, as), ...units.slice(to)];
}

/** Verbs of who is at the head of a thing, and the offices by which he is; folded base forms. */
const heading: ReadonlySet<string> = new Set('head lead run direct manage diriger presider'.split(' '));
const heads =
  'head leader director chief chairman chairwoman chair president manager directeur directrice presidente patron patronne pdg responsable chef'.split(
    ' ',
  );

/** « Solène Marquessac dirige le groupe »: she is its president. Supports only: a thing may have a president and a director. */
export function headed(units: readonly Unit[], agents: ReadonlyMap<string, string>): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  const object = units.slice(at + 1);
  if (at < 1 || !isVerbUnit(verb) || verb.verb.negated || !isThing(object[0])) return [];
  const isHead = verb.lemmas.some((lemma) => heading.has(lemma));
  const isPresent = verb.verb.tense === 'present';
  const own = [...agents].flatMap(([noun, deed]) => (verb.lemmas.includes(deed) ? [noun] : []));
  const nouns = isHead ? [...new Set([...heads, ...own])] : own;
  const isDeed = own.some((noun) => deeds.has(noun));
  if (nouns.length === 0 || !(isPresent || isDeed)) return [];
  const place = atEnd(verb);
  const being = beingAt(atStart(verb));
  const link = { kind: 'small' as const, ...place, role: 'link' as const, sense: 'of' };
  const office = { ...wordAt(place, nouns[0] ?? '', nouns), definite: true };
  const [first, ...more] = object;
  const thing = first?.kind === 'word' ? [first, ...more] : object;
  return [
    [...units.slice(0, at), being, office, link, ...thing],
    ...(isHead
      ? [[...units.slice(0, at), being, wordAt(place, 'chief'), wordAt(place, 'executive'), link, ...thing]]
      : []),
  ];
}

/** What one is for ever by a deed that is done. */
const deeds: ReadonlySet<string> = new Set(
  'author founder organiser designer architect auteur autrice fondateur fondatrice organisateur architecte'.split(
    ' ',
  ),
);

/** `Pruitting opposed the review`: he did if he voted against it. */
export function follows(
  units: readonly Unit[],
  grounds: readonly (readonly [verbs: string, phrase: string])[],
  unitsOf: (phrase: string) => readonly Unit[],
): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || verb.verb.negated || at < 1) return [];
  return grounds.flatMap(([verbs, phrase]) => {
    if (!verbs.split(' ').some((base) => verb.lemmas.includes(base))) return [];
    const [deed = '', ...rest] = phrase.split(' ');
    const parts = unitsOf(rest.join(' ')).map((unit) => ({ ...unit, ...atEnd(verb) }));
    return [
      [...units.slice(0, at), { ...verb, norm: deed, lemmas: [deed] }, ...parts, ...units.slice(at + 1)],
    ];
  });
}
