// Ways in which Arabic says one thing of a noun, read as one: «الكلفة الإجمالية للمشروع» as «كلفة المشروع», «حلّ ثانياً» as «حلّ في المركز الثاني», «قيمتها» as a
// noun with its owner, «مقارنةً بـ» as one preposition.
import {
  isVerbUnit,
  type SmallUnit,
  type Unit,
  type VerbUnit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { atStart, wordAt } from '../../../judging/unwritten.ts';
import { deedNounOf } from './causes.ts';
import { arNumberOf } from './lemmas.ts';
import { ownedNoun } from './owned-nouns.ts';
import { arSets } from './sets.ts';

const isLink = (unit: Unit | undefined, ...senses: readonly string[]): unit is SmallUnit =>
  unit?.kind === 'small' && unit.role === 'link' && (senses.length === 0 || senses.includes(unit.sense));

const isNoun = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);

/** Nouns of what a thing has one of, folded. */
const measures: ReadonlySet<string> = new Set(
  'كلفه تكلفه قيمه سعر ثمن عدد طول عرض عمق ارتفاع مساحه وزن حجم طاقه سعه موازنه ميزانيه عايد ايراد حصيله'.split(
    ' ',
  ),
);

/** Adverbs of rank, with the ordinal that «المركز» has. */
const ranks: ReadonlyMap<string, string> = new Map([
  ['اولا', 'اول'],
  ['ثانيا', 'ثاني'],
  ['ثالثا', 'ثالث'],
  ['رابعا', 'رابع'],
  ['خامسا', 'خامس'],
  ['سادسا', 'سادس'],
  ['سابعا', 'سابع'],
  ['ثامنا', 'ثامن'],
  ['تاسعا', 'تاسع'],
  ['عاشرا', 'عاشر'],
]);
/** Verbs of coming in a rank, which say the same of it. */
const ranking: ReadonlySet<string> = new Set(['حل', 'جاء']);

const comparing: ReadonlySet<string> = new Set(['مقارنه', 'قياسا']);

/** Returns `units` with such nouns as one. */
export function plainNouns(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined) break;
    const before = found.at(-1);
    const hidden = withoutName(units, at);
    if (hidden > 0) {
      at += hidden - 1;
      continue;
    }
    // «الكلفة الإجمالية», «الدورة الواحدة»: the cost, a course.
    if (
      isNoun(unit) &&
      unit.definite &&
      /^(?:اجمالي|واحد)ه?$/.test(unit.norm) &&
      isNoun(before) &&
      before.definite
    )
      continue;
    if (isNoun(unit) && comparing.has(unit.norm) && isLink(next, 'by', 'to', 'with')) {
      found.push({ ...next, start: unit.start, sense: 'compared' });
      at++;
      continue;
    }
    if (isOwning(found, next) && isLink(unit, 'for')) {
      found.push({ ...unit, sense: 'of' });
      continue;
    }
    // «لم يُصب أحد من الركاب» and «لم يُصب أي من الركاب».
    if (
      isNoun(unit) &&
      unit.norm === 'احد' &&
      isLink(next, 'from') &&
      isVerbUnit(before) &&
      before.verb.negated
    )
      continue;
    // «أقلعت الطائرة متجهةً إلى أثينا»: how it went is a part of its own.
    if (isNoun(unit) && isOnTheWay(unit, before) && isLink(next)) {
      found.push({ kind: 'break', ...atStart(unit), mark: ',' }, unit);
      continue;
    }
    // «هبط هبوطاً اضطرارياً»: the deed's noun says it only again.
    if (isNoun(unit) && isNoun(next) && isSaidAgain(unit, found)) continue;
    // «نصف ماراثون» is no half of one.
    if (
      unit.kind === 'number' &&
      unit.mention.value.value === half &&
      isNoun(next) &&
      halves.has(next.norm)
    ) {
      found.push(wordAt(unit, 'نصف'));
      continue;
    }
    // «بن يطو»: a part of the name.
    if (isNoun(unit) && unit.norm === 'بن' && next?.kind === 'name' && next.mention.type === 'person')
      continue;
    // «لمن هم دون الثانية عشرة»: an age, and nothing that is lacking.
    if (unit.kind === 'small' && unit.sense === 'without' && unit.role === 'not' && isAge(next)) {
      found.push({ ...unit, role: 'link', sense: 'under' });
      continue;
    }
    // «التيار الكهربائي»
    if (isNoun(unit) && unit.norm === 'كهربايي' && isNoun(before) && before.norm === 'تيار') continue;
    if (
      isVerbUnit(unit) &&
      next?.kind === 'small' &&
      next.role === 'pointer' &&
      units[at + 2]?.kind === 'number'
    ) {
      const owned = unit.verb.tense === 'past' && next.start === next.end ? ownedNoun(unit.norm) : undefined;
      if (owned !== undefined && measures.has(owned.norm)) {
        const { verb: _, says: __, ...word } = unit;
        found.push({ ...word, count: arNumberOf(unit.norm), owned });
        at++;
        continue;
      }
    }
    if (isVerbUnit(unit) && isNounThere(unit, before, next)) {
      const { verb: _, says: __, ...word } = unit;
      found.push({ ...word, count: arNumberOf(unit.norm) });
      continue;
    }
    if (isNoun(unit) && isPlaceInRank(unit, next) && !isLink(before) && takeRank(found)) {
      found.push({ kind: 'small', ...atStart(unit), role: 'link', sense: 'in' }, unit);
      continue;
    }
    const rank = isNoun(unit) && !unit.definite ? ranks.get(unit.norm) : undefined;
    if (rank !== undefined && isNoun(unit) && isRanked(found)) {
      const before = atStart(unit);
      rankAlike(found);
      found.push(
        { kind: 'small', ...before, role: 'link', sense: 'in' },
        { ...wordAt(before, 'مركز'), definite: true },
        { ...wordAt(unit, rank), definite: true },
      );
      continue;
    }
    found.push(unit);
    // «جاء في المركز الثاني» and «حلّ في المركز الثاني».
    if (isNoun(unit) && isPlaceInRank(unit, next) && isLink(before, 'in') && isRanked(found))
      rankAlike(found);
  }
  return found;
}

const asking: ReadonlySet<string> = new Set(['طلب', 'فضل', 'اشترط', 'طلبت', 'فضلت', 'اشترطت']);

/** Most units of «طلب عدم الكشف عن اسمه». */
const longestHiding = 5;

/** How many units from `at` on say that a source wants no name: nothing of what he tells. */
function withoutName(units: readonly Unit[], at: number): number {
  const verb = units[at];
  if (verb?.kind !== 'word' || !asking.has(verb.norm)) return 0;
  const end = units.slice(at, at + longestHiding).findIndex((unit) => {
    return unit.kind === 'word' && unit.owned !== undefined && /^(?:اسم|هويه)$/.test(unit.owned.norm);
  });
  const part = units.slice(at + 1, at + Math.max(end, 0));
  const isDenied = part.some(
    (unit) => (unit.kind === 'small' && unit.role === 'not') || (isVerbUnit(unit) && unit.verb.negated),
  );
  return isDenied ? end + 1 : 0;
}

/** Participles of how somebody or something went, folded and without ending. */
const onTheWay: ReadonlySet<string> = new Set(['متجه', 'متوجه', 'قادم', 'عايد', 'محمل', 'متقدم']);

/** Whether such a participle without article stands behind a noun that is known, which it then doesn't describe. */
function isOnTheWay({ norm, definite }: WordUnit, before: Unit | undefined): boolean {
  const isKnown = before?.kind === 'name' || before?.kind === 'date' || (isNoun(before) && before.definite);
  return !definite && isKnown && onTheWay.has(norm.replace(/(?:ين|[اه])$/, ''));
}

/** Whether a noun without article is the deed of the last verb. */
function isSaidAgain({ norm, definite }: WordUnit, found: readonly Unit[]): boolean {
  const verb = found.findLast(isVerbUnit);
  if (definite || !norm.endsWith('ا') || verb === undefined) return false;
  return verb.lemmas.some((past) => deedNounOf(past) === norm.slice(0, -1));
}

const half = 0.5;
const halves: ReadonlySet<string> = new Set(['ماراثون', 'ماراتون', 'ماراطون', 'نهايي']);
const ages: ReadonlySet<string> = new Set(
  'خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه ثانيه ثالثه رابعه عشرين ثلاثين سن'.split(' '),
);

const isAge = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'number' && unit.unitLemmas.some((lemma) => lemma === 'سنه' || lemma === 'عام')) ||
  (isNoun(unit) && ages.has(unit.norm));

/** Adjectives and callings that are written like a verb's past, folded: «برنامج سابق», «لاعب الفريق». */
const participles: ReadonlySet<string> = new Set([
  'سابق',
  'لاحق',
  'قادر',
  'لاعب',
  'عادل',
  'صادق',
  'بالغ',
  'قاس',
]);

/** Whether a word that is read as a verb is a noun or an adjective by what stands beside it. */
function isNounThere({ norm, verb }: VerbUnit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (verb.tense !== 'past' || verb.negated) return false;
  const isBehindNoun =
    before?.kind === 'number' || before?.kind === 'name' || (isNoun(before) && before.time !== true);
  const isBehindBeing = isVerbUnit(before) && ['كان', 'بلغ'].some((lemma) => before.lemmas.includes(lemma));
  if (norm === 'طالب') return isNoun(before) && before.norm === 'كل';
  if (participles.has(norm)) return isBehindNoun || isBehindBeing || isLink(before);
  // «بلغ عمق الهزة», «كان وزن القطعة».
  return measures.has(norm) && isBehindBeing && (isNoun(next) || next?.kind === 'name');
}

/** Whether `found` ends with a noun that a thing has one of, with its article, and `next` is that thing. */
function isOwning(found: readonly Unit[], next: Unit | undefined): boolean {
  if (!(next?.kind === 'name' || isNoun(next))) return false;
  const last = found.findLastIndex((unit) => !(isNoun(unit) && unit.definite && unit.count === 'unknown'));
  const nouns = found.slice(last + 1);
  const head = nouns.find(isNoun) ?? found.at(-1);
  // «رئيس تنفيذي لشركة»: an office is somebody's without its article too.
  const ends = found.slice(-2).filter((unit) => isNoun(unit) && !unit.definite);
  return (
    [head, found[last]].some(
      (unit) => isNoun(unit) && unit.definite && (measures.has(unit.norm) || arSets.offices.has(unit.norm)),
    ) || ends.some((unit) => isNoun(unit) && arSets.offices.has(unit.norm))
  );
}

const ordinals: ReadonlySet<string> = new Set([
  ...ranks.values(),
  'اولي',
  'ثانيه',
  'ثالثه',
  'رابعه',
  'خامسه',
  'اخير',
  'اخيره',
]);

/** «المركز الثاني». */
function isPlaceInRank({ norm, definite }: WordUnit, next: Unit | undefined): boolean {
  return (
    definite && /^(?:مركز|مرتبه)$/.test(norm) && isNoun(next) && next.definite && ordinals.has(next.norm)
  );
}

/** Verbs of whom a rank is the object, folded pasts. */
const taking: ReadonlySet<string> = new Set(['احتل', 'نال', 'احرز', 'حصد']);

/** «احتل سامر المركز الثاني» as «حلّ سامر في المركز الثاني»; whether the verb that ends `found`'s clause takes a rank. */
function takeRank(found: Unit[]): boolean {
  const at = found.findLastIndex(isVerbUnit);
  const verb = found[at];
  if (!isVerbUnit(verb) || !verb.lemmas.some((lemma) => taking.has(lemma))) return false;
  if (found.slice(at).some((unit) => unit.kind === 'break' || isLink(unit))) return false;
  found[at] = { ...verb, norm: 'حل', lemmas: ['حل', 'جاء'] };
  return true;
}

/** Makes the last verb, which tells of a rank, either of those that do. */
function rankAlike(found: Unit[]): void {
  const at = found.findLastIndex(isVerbUnit);
  const verb = found[at];
  if (isVerbUnit(verb)) found[at] = { ...verb, lemmas: [...ranking] };
}

/** Whether the last verb tells of a rank, and its clause goes on. */
function isRanked(found: readonly Unit[]): boolean {
  const verb = found.findLastIndex(isVerbUnit);
  const unit = found[verb];
  return (
    isVerbUnit(unit) &&
    unit.lemmas.some((lemma) => ranking.has(lemma)) &&
    !found.slice(verb).some(({ kind }) => kind === 'break')
  );
}
