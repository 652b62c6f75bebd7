// What an Arabic sentence tells beside its clauses: «بعد وصوله إلى مسقط» that he arrived, «إلى عام 2023، حين أُغلقت» that it was closed that year,
// «سيبقى الدخول مجانياً» that it is free.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { turns } from '../../../judging/stretches.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { deedNounOf } from './causes.ts';
import { doneByItself } from './lexicon-own-deeds.ts';
import { arSets } from './sets.ts';

/** Returns what a sentence tells by the way, each as a proposition of its own. */
export function toldBesideArabic(units: readonly Unit[]): Unit[][] {
  return [
    ...thatYear(units),
    ...remaining(units),
    ...deedsBefore(units),
    ...ranked(units),
    ...risenMeasures(units),
    ...countedIn(units),
    ...howDeep(units),
    ...speaksAgain(units),
    ...attended(units),
    ...denied(units),
  ];
}

const isSmall = (unit: Unit | undefined, role: string, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === role && (senses.length === 0 || senses.includes(unit.sense));

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark !== '"';

const isNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && !isVerbUnit(unit);

/** A proposition with what opens the words it stands among, so that nobody's fear or plan is told as a fact. */
function amid(units: readonly Unit[], at: number, told: readonly Unit[]): Unit[] {
  const that = units.slice(0, at).findLastIndex((unit) => isSmall(unit, 'that'));
  return [...units.slice(0, that + 1), ...told];
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

const isDone = ({ verb: { tense } }: VerbUnit): boolean => tense === 'past' || tense === 'unknown';

/** Verbs of staying, folded. */
const staying: ReadonlySet<string> = new Set(['ظل', 'بقي']);

/** «سيظل ثمن التذكرة ستة دراهم»: what will stay so is so. */
function remaining(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.tense === 'past') return [];
    if (!verb.lemmas.some((lemma) => staying.has(lemma))) return [];
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

/** «بعد وصوله», «بعد ساعة من وصوله», «بفوزه على»: whether the preposition at `at` tells that the deed of `noun` was done. */
function opensDone(units: readonly Unit[], at: number, noun: WordUnit): boolean {
  const link = units[at];
  if (isSmall(link, 'link', ...doneWhen)) return true;
  if (isSmall(link, 'link', 'by'))
    return noun.owned !== undefined && /^(?:فوز|خساره|انتصار)$/.test(noun.owned.norm);
  const span = units[at - 1];
  const isSpan =
    span?.kind === 'number' || (span?.kind === 'word' && (span.time === true || span.count === 'two'));
  return isSmall(link, 'link', 'from') && isSpan && isSmall(units[at - 2], 'link', 'after');
}

/** «عاد المركز الثالث إلى بول»: he came third. */
function ranked(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    const [place, rank, to] = [units[at + 1], units[at + 2], units[at + 3]];
    if (
      !isVerbUnit(verb) ||
      verb.verb.negated ||
      !['عاد', 'ذهب', 'آل'].some((lemma) => verb.lemmas.includes(lemma))
    )
      return [];
    if (!/^(?:مركز|مرتبه)$/.test(normOf(place)) || !isNoun(rank) || place === undefined || rank === undefined)
      return [];
    if (!isSmall(to, 'link', 'to', 'object', 'for')) return [];
    const who = units.slice(at + 4, endOfPart(units, at + 4));
    const inside: Unit = { kind: 'small', start: verb.end, end: verb.end, role: 'link', sense: 'in' };
    const came = verbAt(verb, ['حل', 'جاء'], verb.verb);
    return who.length > 0 && who.every((unit) => isNoun(unit) || unit.kind === 'name')
      ? [amid(units, at, [came, ...who, inside, place, rank])]
      : [];
  });
}

/** The subject as it stands, and «طائرة شحن» as «الطائرة» once it was told of. */
function known(subject: readonly Unit[]): (readonly Unit[])[] {
  const [head, more] = subject;
  const isNew = head?.kind === 'word' && !head.definite && more?.kind === 'word' && !more.definite;
  return isNew ? [subject, [{ ...head, definite: true, modified: false }]] : [subject];
}

/** The noun phrase right behind a verb that surely is its subject: one noun with what describes it, or a name. */
function subjectOf(units: readonly Unit[], at: number, verb: VerbUnit): Unit[] {
  const head = units[at + 1];
  if (head === undefined || !mayBeSubject(head, verb, arSets)) return [];
  if (head.kind === 'name') return [head];
  if (head.kind !== 'word' || isVerbUnit(head) || head.time === true) return [];
  const next = units[at + 2];
  if (next?.kind === 'name') return next.mention.type === 'person' ? [] : [head, next];
  if (head.definite) return [head];
  return isNoun(next) && next !== undefined ? [head, next] : [head];
}

/** Nouns of amounts and verbs of how they change, folded. */
const amounts: ReadonlySet<string> = new Set(
  'سعر ثمن صادرات واردات مبيعات انتاج عدد نسبه كلفه تكلفه ارباح خسائر خسارة ايرادات عائدات ايجار رسوم'
    .split(' ')
    .map(fold),
);
const changing: ReadonlySet<string> = new Set(
  'ارتفع انخفض تراجع بلغ زاد نزل صعد هبط قفز ازداد تجاوز'.split(' '),
);

/** «خفض أسعار الأسمدة التي ارتفعت»: of a thing and its price it is the price that rose. */
function risenMeasures(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [head, owner, verb] = [units[at - 2], units[at - 1], units[at + 1]];
    if (!isSmall(unit, 'which') || !isVerbUnit(verb) || verb.verb.negated) return [];
    if (!verb.lemmas.some((lemma) => changing.has(lemma)) || head?.kind !== 'word' || head.definite)
      return [];
    if (!head.lemmas.some((lemma) => amounts.has(lemma)) || !mayBeSubject(head, verb, arSets)) return [];
    if (owner === undefined || !(isNoun(owner) || owner.kind === 'name')) return [];
    const rest = units.slice(at + 2, endOfPart(units, at + 2));
    return isNoun(rest[0]) ? [] : [[verb, head, owner, ...rest]];
  });
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

const normOf = (unit: Unit | undefined): string => (unit?.kind === 'word' ? unit.norm : '');

/** «نفت الأمانة ما تداوله السكان عن فرض رسوم»: it is the thing itself that is denied. */
function denied(units: readonly Unit[]): Unit[][] {
  const [verb] = units;
  if (
    !isVerbUnit(verb) ||
    verb.verb.negated ||
    !verb.lemmas.some((lemma) => lemma === 'نفي' || lemma === 'كذب')
  )
    return [];
  const deed = deniedDeeds(units);
  if (deed.length > 0) return deed;
  const what = units.findIndex(
    (unit) => normOf(unit) === 'ما' || normOf(unit) === 'انباء' || normOf(unit) === 'شايعات',
  );
  const about = units.findIndex((unit, at) => at > what && isSmall(unit, 'link', 'about'));
  if (what < 2 || about < 0 || units.slice(0, about).some(isMark)) return [];
  const rest = units.slice(about + 1, endOfPart(units, about + 1));
  return isNoun(rest[0]) ? [[...units.slice(0, what), ...rest]] : [];
}

/** «يبلغ عدد المدارس الابتدائية في المحافظة 968 مدرسة»: the region has so many. */
function countedIn(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const counted = units[at + 1];
    if (normOf(unit) !== 'عدد' || counted?.kind !== 'word' || counted.count === 'one') return [];
    const verb = units.slice(0, at).findLast(isVerbUnit) ?? units[at - 1];
    if (!isVerbUnit(verb) || verb !== units[at - 1] || verb.verb.negated || !verb.lemmas.includes('بلغ'))
      return [];
    const link = units.findIndex((other, index) => index > at && isSmall(other, 'link', 'in'));
    const to = units.findIndex((other, index) => index > at && other.kind === 'number');
    const amount = units[to];
    if (link < 0 || amount?.kind !== 'number' || to <= link + 1 || amount.mention.unitKind !== 'count')
      return [];
    const [adjectives, whole] = [units.slice(at + 2, link), units.slice(link + 1, to)];
    const isPlain = [...adjectives, ...whole].every((other) => isNoun(other) || other.kind === 'name');
    if (!isPlain || adjectives.some((other) => other.kind !== 'word' || !other.definite)) return [];
    const kinds = adjectives.flatMap((other) =>
      other.kind === 'word' ? [{ ...other, definite: false }] : [],
    );
    return [amid(units, at, [verbAt(atStart(unit), ['ضم']), ...whole, amount, ...kinds])];
  });
}

/** Nouns of how far up or down a thing is, folded. */
const levels: ReadonlySet<string> = new Set(['عمق', 'ارتفاع']);

/** «وقعت الهزة على عمق 21 كيلومتراً»: its depth is that. */
function howDeep(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(
    (unit, index) => levels.has(normOf(unit)) && isSmall(units[index - 1], 'link', 'on'),
  );
  const [noun, amount] = [units[at], units[at + 1]];
  if (noun === undefined || amount?.kind !== 'number' || amount.mention.unitKind !== 'measure') return [];
  const before = units.slice(0, at);
  const main = before.findIndex((unit) => isVerbUnit(unit) && unit.says !== true);
  const verb = before[main];
  if (!isVerbUnit(verb) || verb.verb.negated || !isDone(verb) || before.slice(main + 1).some(isVerbUnit))
    return [];
  const that = before.findLastIndex((unit) => isSmall(unit, 'that'));
  const subject = that >= 0 && that < main ? before.slice(that + 1, main) : subjectOf(units, main, verb);
  if (subject.length === 0 || !subject.every((unit) => isNoun(unit) || unit.kind === 'name')) return [];
  return [
    amid(units, main, [verbAt(atStart(noun), ['بلغ']), wordAt(noun, normOf(noun)), ...subject, amount]),
  ];
}

/** «قالت منال إن …، لكنها طالبت بـ»: who spoke speaks again, where nobody else named there has the verb's gender. */
function speaksAgain(units: readonly Unit[]): Unit[][] {
  const cue = units.findIndex((unit) => isVerbUnit(unit) && unit.says === true);
  const speaker = units[cue + 1];
  if (cue < 0 || speaker?.kind !== 'name' || speaker.mention.type !== 'person') return [];
  return units.flatMap((verb, at) => {
    if (at <= cue + 1 || !isVerbUnit(verb) || verb.says !== true || !isSmall(units[at - 1], 'but')) return [];
    if (!isMark(units[at - 2]) || !mayBeSubject(speaker, verb, arSets) || verb.verb.gender === undefined)
      return [];
    const that = units.findIndex((unit, index) => index > cue && isSmall(unit, 'that'));
    const isOther = units
      .slice(that < 0 ? cue + 2 : Math.min(that, at), at)
      .some(
        (unit) =>
          (unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit) && unit.time !== true)) &&
          mayBeSubject(unit, verb, arSets) &&
          !(unit.kind === 'word' && unit.count === 'unknown' && !unit.definite),
      );
    const next = units[at + 1];
    const isOpen =
      next !== undefined &&
      (next.kind === 'small' || (isNoun(next) && !(next.kind === 'word' && next.definite)));
    return isOther || !isOpen ? [] : [[verb, speaker, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** «نفت الشركة أن تكون النار قد اشتعلت في الطائرة»: she denied «اشتعال النار في الطائرة». */
function deniedDeeds(units: readonly Unit[]): Unit[][] {
  const that = units.findIndex((unit) => isSmall(unit, 'that'));
  const being = units[that + 1];
  const at = units.findIndex((unit, index) => index > that + 2 && isVerbUnit(unit));
  const deed = units[at];
  if (
    that < 1 ||
    !isVerbUnit(being) ||
    !/^[يت]كون$/.test(being.norm) ||
    !isVerbUnit(deed) ||
    deed.verb.negated
  )
    return [];
  const who = units.slice(that + 2, at);
  if (!who.every((unit) => isNoun(unit) || unit.kind === 'name')) return [];
  const rest = units.slice(at + 1, endOfPart(units, at + 1));
  const nouns = [...new Set(deed.lemmas.flatMap((past) => deedNounOf(past) ?? []))];
  const opening = units.slice(0, that);
  return nouns.flatMap((noun) => [
    [...opening, wordAt(deed, noun), ...who, ...rest],
    ...(isNoun(rest[0]) ? [[...opening, wordAt(deed, noun), ...rest]] : []),
  ]);
}
