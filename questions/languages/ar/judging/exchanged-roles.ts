// Arabic deeds with two sides whose roles a statement may exchange: who sells to one and who buys of him, who beats one and who loses to him,
// from where to where.
import { objectSense, opensObject } from '../../../judging/frames.ts';
import { isVerbUnit, type SmallUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** A deed and the sense of the preposition before its other side. */
interface Side {
  readonly past: string;
  readonly link: string;
}

/** Rows of deeds that give and of those that take; who does one to somebody doesn't do the other with him. */
const rows: readonly (readonly [readonly Side[], readonly Side[]])[] = [
  ['سلّم to;سلّم for', 'تسلّم from;استلم from'],
  ['باع for;باع to', 'اشترى from'],
  ['أهدى to;أهدى for;أرسل to;أعطى for;قدّم to;قدّم for;وهب for', 'تلقّى from;تسلّم from;نال from'],
  ['صدّر to', 'استورد from'],
  ['أعار for;أعار to', 'استعار from'],
  ['أقرض object;أقرض for', 'اقترض from'],
  ['هزم object', 'خسر object'],
].map(([give = '', take = '']) => [sidesOf(give), sidesOf(take)] as const);

function sidesOf(list: string): Side[] {
  return list.split(';').map((entry) => {
    const [past = '', link = ''] = entry.split(' ');
    return { past: fold(past), link };
  });
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));

const isLink = (unit: Unit | undefined, sense: string): unit is SmallUnit =>
  unit?.kind === 'small' && unit.role === 'link' && unit.sense === sense;

/** Returns a statement with the roles of its two sides exchanged; often none. */
export function exchangedRoles(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || verb.verb.negated) return [];
  return [...withOtherDeed(units, at, verb), ...turnedWay(units, at)];
}

/** «باعت البلدية المنزل للعائلة» as «اشترت البلدية المنزل من العائلة». */
function withOtherDeed(units: readonly Unit[], at: number, verb: VerbUnit): Unit[][] {
  return rows.flatMap(([give, take]) =>
    [
      [give, take],
      [take, give],
    ].flatMap(([own = [], other = []]) =>
      own
        .filter(({ past }) => verb.lemmas.includes(past))
        .flatMap(({ link }) => {
          const place = units.findIndex((unit, index) => index > at + 1 && isLink(unit, link));
          const opener = units[place];
          if (!isLink(opener, link) || !isNominal(units[place + 1])) return [];
          if (units.slice(at + 1, place).some((unit) => !isNominal(unit))) return [];
          if (isOfMany(units, at + 1, place)) return [];
          return [
            ...other.map((side) => toldOf(units, at, verb, place, opener, side)),
            ...withOtherDoer(units, at, place),
          ];
        }),
    ),
  );
}

function toldOf(
  units: readonly Unit[],
  at: number,
  { framed: _, ...verb }: VerbUnit,
  place: number,
  opener: SmallUnit,
  { past, link }: Side,
): Unit[] {
  const told: Unit[] = [...units];
  told[at] = { ...verb, norm: past, lemmas: [past] };
  told[place] = { ...opener, sense: link === 'object' ? objectSense : link };
  return told;
}

/** Of several on one side one may have bought what another sold: «اشترت الجمعية البذور من المزارعين». */
function isOfMany(units: readonly Unit[], from: number, place: number): boolean {
  let end = place + 1;
  while (isNominal(units[end])) end++;
  const isMany = (unit: Unit | undefined) =>
    unit?.kind === 'word' && (unit.count === 'many' || /(?:ين|ون|ات)$/.test(unit.norm));
  return isMany(units[from]) || units.slice(place + 1, end).some(isMany);
}

/** «سلّمت الجامعة التمثال إلى المتحف» as «سلّم المتحف التمثال إلى الجامعة», wherever who does it ends. */
function withOtherDoer(units: readonly Unit[], at: number, place: number): Unit[][] {
  let end = place + 1;
  while (isNominal(units[end])) end++;
  const other = units.slice(place + 1, end);
  const opener = units.slice(place, place + 1);
  return Array.from({ length: Math.min(longestDoer, place - at - 2) }, (_, index) => at + 2 + index).map(
    (split) => [
      ...units.slice(0, at + 1),
      ...other,
      ...units.slice(split, place),
      ...opener,
      ...units.slice(at + 1, split),
      ...units.slice(end),
    ],
  );
}

/** Most units of who does it. */
const longestDoer = 4;

/** «من بيروت إلى أثينا» as «من أثينا إلى بيروت», and «هزم الصقور النجوم» where a preposition shows where one side ends. */
function turnedWay(units: readonly Unit[], verb: number): Unit[][] {
  const from = units.findIndex((unit, at) => at > verb && isLink(unit, 'from'));
  const middle = units.findIndex((unit, at) => at > from && !isNominal(unit));
  const way = swapped(units, from + 1, middle, 'to');
  const object = units.findIndex(opensObject);
  const isBeating = (units[verb] as VerbUnit).lemmas.includes('هزم');
  const beaten = isBeating && object > verb + 1 ? swapped(units, verb + 1, object, objectSense) : [];
  return [...(from > verb ? way : []), ...beaten];
}

/** Returns `units` with the nouns from `from` to `middle` and those behind `middle` in each other's place. */
function swapped(units: readonly Unit[], from: number, middle: number, sense: string): Unit[][] {
  if (middle <= from || !isLink(units[middle], sense)) return [];
  const one = units.slice(from, middle);
  let end = middle + 1;
  while (isNominal(units[end])) end++;
  const other = units.slice(middle + 1, end);
  const isAmount = [...one, ...other].some(({ kind }) => kind === 'number');
  if (other.length === 0 || isAmount || !one.every(isNominal)) return [];
  const joint = units[middle];
  return [
    [...units.slice(0, from), ...other, ...(joint === undefined ? [] : [joint]), ...one, ...units.slice(end)],
  ];
}
