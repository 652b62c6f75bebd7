// What an Arabic sentence tells beside its clauses: «بعد وصوله إلى مسقط» that he arrived, «إلى عام 2023، حين أُغلقت» that it was closed that year,
// «سيبقى الدخول مجانياً» that it is free.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { turns } from '../../../judging/stretches.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { amid, isDone, isMark, isNoun, isSmall, normOf, partBefore, subjectOf } from './clause-parts.ts';
import { doneByItself } from './lexicon-own-deeds.ts';
import { arSets } from './sets.ts';

/** Returns what a sentence tells by the way, each as a proposition of its own. */
export function toldBesideArabic(units: readonly Unit[]): Unit[][] {
  return [
    ...thatYear(units),
    ...remaining(units),
    ...deedsBefore(units),
    ...undone(units),
    ...attended(units),
  ];
}

/** Letters of «حين»: «بعدما» and «كلما» are read as the same small word, and tell another time. */
const whenLength = 3;

/** «تعود الفكرة إلى عام 2023، حين أُغلقت المكتبة». */
function thatYear(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const verb = units[at + 1];
    const date = units[isMark(units[at - 1]) ? at - 2 : at - 1];
    if (!isSmall(unit, 'but', 'when') || unit.end - unit.start !== whenLength || date?.kind !== 'date')
      return [];
    if (!isVerbUnit(verb) || verb.verb.negated || !isDone(verb)) return [];
    return [amid(units, at, [verb, date, ...units.slice(at + 2, endOfPart(units, at + 2))])];
  });
}

/** Verbs of staying, folded. */
const staying: ReadonlySet<string> = new Set(['ظل', 'بقي']);

/** «سيظل ثمن التذكرة ستة دراهم»: what will stay so is so. */
function remaining(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.tense === 'past') return [];
    if (!verb.lemmas.some((lemma) => staying.has(lemma))) return [];
    if (partBefore(units, at).some(turns)) return [];
    const from = startOfNoun(units, at);
    const end = endOfPart(units, at + 1);
    const phrase = [...units.slice(from, at), ...units.slice(at + 1, end)];
    if (phrase.length < 2 || phrase.some(isVerbUnit) || phrase.some(turns)) return [];
    const reaching = verbAt(atStart(verb), ['بلغ'], { tense: 'present', negated: false });
    return [amid(units, at, phrase), amid(units, at, [reaching, ...phrase])];
  });
}

/** Where the noun phrase begins that stands right before `at` behind a complementizer or a mark. */
function startOfNoun(units: readonly Unit[], at: number): number {
  let from = at;
  while (isNoun(units[from - 1]) || units[from - 1]?.kind === 'name') from--;
  const opens = units[from - 1];
  return opens === undefined || isSmall(opens, 'that') || isMark(opens) ? from : at;
}

/** «بعد إقلاعها من بيروت», «منذ انطلاق البرنامج»: behind such a preposition, and under a deed that was done, the deed was done too. */
function deedsBefore(units: readonly Unit[]): Unit[][] {
  return units.flatMap((_, at) => {
    const noun = units[at + 1];
    if (noun?.kind !== 'word' || noun.definite || !opensDone(units, at, noun)) return [];
    const past = doneByItself.get(noun.owned?.norm ?? noun.norm);
    const main = units.slice(0, at).findLastIndex(isVerbUnit);
    const verb = units[main];
    if (past === undefined || !isVerbUnit(verb) || verb.verb.negated || !isDone(verb)) return [];
    if (units.slice(main + 1, at).some((unit) => turns(unit) || isSmall(unit, 'that', 'but'))) return [];
    const gender = noun.owned === undefined ? undefined : /ها$/.test(noun.norm) ? 'f' : 'm';
    const told: VerbUnit = verbAt(noun, past, {
      tense: 'past',
      negated: false,
      ...(gender === undefined ? {} : { gender }),
    });
    const rest = units.slice(at + 2, endOfPart(units, at + 2));
    if (gender === undefined)
      return isNoun(rest[0]) || rest[0]?.kind === 'name' ? [amid(units, at, [told, ...rest])] : [];
    const subject = subjectOf(units, main, verb);
    const [head] = subject;
    if (head === undefined || head.kind === 'number' || !mayBeSubject(head, told, arSets)) return [];
    // Another noun before it that agrees may be whom the pronoun means.
    const isOther = units
      .slice(main + 1 + subject.length, at)
      .some(
        (unit) =>
          ((unit.kind === 'name' && unit.mention.type !== 'place') ||
            (unit.kind === 'word' && unit.definite)) &&
          mayBeSubject(unit, told, arSets),
      );
    return isOther ? [] : known(subject).map((who) => amid(units, main, [told, ...who, ...rest]));
  });
}

/** Prepositions of a deed that was done when another was. */
const doneWhen: readonly string[] = ['after', 'since', 'because', 'at', 'during', 'with'];

const spans: ReadonlySet<string> = new Set(['ساعه', 'دقيقه', 'ثانيه']);

/** «بعد وصوله», «بعد ساعة من وصوله», «بفوزه على»: whether the preposition at `at` tells that the deed of `noun` was done. */
function opensDone(units: readonly Unit[], at: number, noun: WordUnit): boolean {
  const link = units[at];
  if (isSmall(link, 'link', ...doneWhen)) return true;
  if (isSmall(link, 'link', 'by'))
    return noun.owned !== undefined && /^(?:فوز|خساره|انتصار)$/.test(noun.owned.norm);
  const span = units[at - 1];
  const isSpan =
    span?.kind === 'number' ||
    (span?.kind === 'word' && (span.time === true || span.count === 'two' || spans.has(span.norm)));
  return isSmall(link, 'link', 'from') && isSpan && isSmall(units[at - 2], 'link', 'after');
}

/** The subject as it stands, and «طائرة شحن» as «الطائرة» once it was told of. */
function known(subject: readonly Unit[]): (readonly Unit[])[] {
  const [head, more] = subject;
  const isNew = head?.kind === 'word' && !head.definite && more?.kind === 'word' && !more.definite;
  return isNew ? [subject, [{ ...head, definite: true, modified: false }]] : [subject];
}

/** Deeds that one may attend, folded pasts, with their nouns. */
const occasions: readonly (readonly [past: string, noun: string])[] = [
  ['افتتح', 'افتتاح'],
  ['دشن', 'تدشين'],
  ['وقع', 'توقيع'],
].map(([past = '', noun = '']) => [fold(past), fold(noun)] as const);

/** Games and shows, folded. */
const events: ReadonlySet<string> = new Set(['مباراه', 'لقاء', 'حفل', 'عرض', 'نهايي']);

/** «افتتحت الأمانة المكتبة بحضور 300 طفل», «في مباراة أقيمت أمام 5200 متفرج»: who was there. */
function attended(units: readonly Unit[]): Unit[][] {
  return units.flatMap((link, at) => {
    const isWith = isSmall(link, 'link', 'by') && isNoun(units[at + 1]) && normOf(units[at + 1]) === 'حضور';
    const isBefore = isSmall(link, 'link', 'facing') && units[at + 1]?.kind === 'number';
    if (!isWith && !isBefore) return [];
    const who = units.slice(at + (isWith ? 2 : 1), endOfPart(units, at));
    if (who.length === 0) return [];
    const before = units.slice(0, at);
    const verb = before.findLast(isVerbUnit);
    if (!isVerbUnit(verb) || verb.verb.negated || !isDone(verb) || before.some(turns)) return [];
    const deed = isWith ? occasions.find(([past]) => verb.lemmas.includes(past))?.[1] : undefined;
    const event = before.findLast(
      (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => events.has(lemma)),
    );
    const occasion =
      deed !== undefined
        ? { ...wordAt(atStart(link), deed), definite: true }
        : event?.kind === 'word'
          ? { ...event, definite: true }
          : undefined;
    if (occasion === undefined) return [];
    const attending = verbAt(atStart(link), ['حضر', 'تابع', 'شاهد'], { tense: 'past', negated: false });
    return [amid(units, at, [attending, occasion, ...who])];
  });
}

/** «وقعت الهزة من دون أن ترد تقارير»: no reports came. */
function undone(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [that, verb] = [units[at + 1], units[at + 2]];
    const main = units.slice(0, at).findLast(isVerbUnit);
    if (!isSmall(unit, 'not', 'without') || !isSmall(that, 'that') || !isVerbUnit(verb) || verb.verb.negated)
      return [];
    if (!isVerbUnit(main) || main.verb.negated || main.verb.tense !== 'past') return [];
    if (partBefore(units, at).some(turns)) return [];
    const told: VerbUnit = { ...verb, verb: { ...verb.verb, tense: 'past', negated: true } };
    const rest = units.slice(at + 3, endOfPart(units, at + 3));
    const [head] = rest;
    // Without a noun of its own behind it the verb is of who did the other deed.
    const isOwn =
      head !== undefined && (isNoun(head) || head.kind === 'name') && mayBeSubject(head, verb, arSets);
    return isOwn ? [amid(units, at, [told, ...rest])] : [];
  });
}
