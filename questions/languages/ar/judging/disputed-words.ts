// Words of one party that the sentences around them answer or take back, whatever was done with them: «ورفضت الوزارة هذا الاتهام», «ثم صحّحت الرقم»,
// «وردّ المحافظ بأن …», «أعلنت في البداية أن …». Beside them nothing is decided that the statement doesn't give to its speaker.
import type { Claimed } from '../../../judging/claimed.ts';
import type { Finding } from '../../../judging/finding.ts';
import type { Judged, Passage } from '../../../judging/passages.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import type { Attribution } from '../../../reading/attribution.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import { isSmall } from './clause-parts.ts';
import { takesBackArabic } from './taken-back.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));

/** What is said of somebody, which he may refuse. */
const charges = words(
  'اتهام اتهامات تهمة تهم ادعاء ادعاءات مزاعم انتقاد انتقادات استنتاج رواية تقدير تقديرات كلام أمر',
);

/** What was told, which may be put right. */
const reports = words('رقم عدد خبر مقال منشور تصريح تصريحات تقرير حصيلة تغريدة بيان قرار تهمة أرقام أنباء');
const refusing = words('رفض نفى أنكر فنّد دحض كذّب رد استبعد');
const undoing = words('صحّح سحب حذف أسقط عدّل ألغى');
const repenting = words('اعتذر أخطأ عدل');

/** Words of a report that another one follows: «أعلنت في البداية أن …». */
const atFirst = words('بداية أولا بادئ');

/** «وهو اتهام نفاه القاضي», «وهو استنتاج رفضته الشركة»: the verb with what it is done to. */
const refused = /^(?:نفا|نفت|نفو|رفض|رفضت|انكر|انكرت|فند|فندت)(?:ه|ها|هم)$/;

/** «ووصف ذلك بأنه عارٍ عن الصحة». */
const untrue = words('عار شائعة شائعات كذب كاذب باطل مختلق مختلقة');

/** Most units between such a verb and what it is done to. */
const nearest = 5;

/** How many sentences of a paragraph behind the words may answer them. */
const answers = 3;

/** «التهم» is a verb by its letters. */
const isCharge = (unit: Unit): boolean =>
  has(unit, charges) || (isVerbUnit(unit) && charges.has(unit.norm.replace(/^ال/, '')));

const has = (unit: Unit | undefined, list: ReadonlySet<string>): boolean =>
  unit?.kind === 'word' && (list.has(unit.norm) || unit.lemmas.some((lemma) => list.has(fold(lemma))));

const isPointer = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'pointer';

/** «رفض» is read as a word of what was only tried, and refuses a charge all the same. */
const refuses = (unit: Unit): boolean =>
  has(unit, refusing) || (unit.kind === 'small' && /^tried (?:رفض|رفضت)/.test(unit.sense));

/** Whether the units answer or take back what stands before them. */
function undoes(units: readonly Unit[]): boolean {
  if (takesBackArabic(units)) return true;
  return units.some((unit, at) => {
    const near = units.slice(at + 1, at + 1 + nearest);
    if (isVerbUnit(unit) && unit.verb.negated) return false;
    if (
      has(unit, charges) &&
      near.slice(0, 2).some((other) => other.kind === 'word' && refused.test(other.norm))
    )
      return true;
    if (has(unit, untrue)) return true;
    if (refuses(unit))
      return (
        near.some((other) => isPointer(other) || (isCharge(other) && isKnown(other))) ||
        // «وهو اتهام نفاه القاضي»
        (has(units[at - 1], charges) && !isKnown(units[at - 1]))
      );
    if (has(unit, undoing))
      return near.some((other) => isPointer(other) || (has(other, reports) && isKnown(other)));
    if (unit.kind === 'word' && /^(?:وهو )?(?:تبين|اتضح)/.test(unit.norm)) return true;
    return isVerbUnit(unit) && (has(unit, repenting) || /^تراجع/.test(unit.framed ?? ''));
  });
}

const isKnown = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (unit.definite || unit.owned !== undefined || unit.norm.startsWith('ال'));

/** How many sentences before and behind may be another party's on the same matter. */
const reach = 2;

/** «وردّ المحافظ بأن …», «في المقابل، قال المدير إن …»: the second opens no part of its sentence and is no unit. */
const isReply = ({ units, source, start }: Passage): boolean =>
  source.text.startsWith(opposite, start) ||
  units.some(
    (unit, at) =>
      unit.kind === 'word' &&
      (unit.lemmas.includes('رد') || unit.norm === 'ورد') &&
      units.slice(at + 1, at + 1 + longestSpeaker).some((other) => isSmall(other, 'that')),
  );

const opposite = 'في المقابل';

/** Most units between the verb of a reply and its words. */
const longestSpeaker = 7;

/** Whether a party denies a thing right behind another's words, in a paragraph of their own: «نفت المديرة وجود أي نقص». */
const denies = ({ units, source }: Passage): boolean =>
  source.text.includes('\n') &&
  units.some(
    (unit, at) =>
      unit.kind === 'word' &&
      unit.verb?.negated !== true &&
      has(unit, denying) &&
      !units.slice(at, at + 1 + nearest).some((other) => isSmall(other, 'that')),
  );

const denying = words('نفى أنكر فنّد دحض كذّب');

/** Whether the verb that announces the words says that they answer others, or that others followed. */
function isAnswer({ verb, cue }: Attribution, units: readonly Unit[]): boolean {
  if (fold(verb) === 'رد') return true;
  const opens = units.findIndex(({ end }) => end > cue.start);
  const that = units.findIndex((unit, at) => at > opens && isSmall(unit, 'that'));
  return units.slice(opens, Math.max(opens, that)).some((unit) => has(unit, atFirst));
}

/** Whether a sentence stands in the paragraph of another one before it. */
export function isInParagraphOf(one: Passage, later: Passage): boolean {
  return one.source === later.source && !one.source.text.slice(one.start, later.start).includes('\n');
}

/** Returns whether the words that `finding` rests on are disputed or taken back beside them. */
export function isDisputed(
  { attribution, passage, marks }: Finding,
  { units, said }: Claimed,
  { passages }: Judged,
): boolean {
  if (attribution === undefined || said !== undefined) return false;
  // «حذرت السلطات السكان» is no report of words.
  if (
    units.some((unit) => unit.kind === 'word' && unit.says === true) &&
    units.some((unit) => isSmall(unit, 'that'))
  )
    return false;
  const end = Math.max(...marks.map((mark) => mark.end), attribution.cue.end);
  const behind = passage.units.filter(({ start }) => start >= end);
  const next = passages
    .slice(passage.at + 1, passage.at + 1 + answers)
    .filter((other) => isInParagraphOf(passage, other));
  const near = passages.slice(Math.max(0, passage.at - reach), passage.at + 1 + reach);
  return (
    isAnswer(attribution, passage.units) ||
    isReply(passage) ||
    undoes(behind) ||
    next.some((other, at) => undoes(other.units) || isReply(other) || (at === 0 && denies(other))) ||
    near.some(
      (other) =>
        isOneParagraph(other, passage) &&
        rivalsIn(other, attribution).some((words) => isOtherwise(words, units, passage.units)),
    )
  );
}

const isOneParagraph = (one: Passage, other: Passage): boolean =>
  one.at < other.at ? isInParagraphOf(one, other) : isInParagraphOf(other, one);

const isOfOther = (rival: Attribution, { speaker }: Attribution): boolean =>
  rival.speaker !== undefined && rival.speaker.entity !== speaker?.entity;

/** What others than the speaker of `attribution` say in a sentence, and what is only claimed there. */
function rivalsIn({ attributions, units }: Passage, attribution: Attribution): (readonly Unit[])[] {
  const claimed = units.findIndex((unit) => unit.kind === 'small' && unit.sense.startsWith('alleged'));
  return [
    ...attributions
      .filter((rival) => isOfOther(rival, attribution))
      .map(({ content }) => units.filter(({ start, end }) => start >= content.start && end <= content.end)),
    ...(claimed < 0 ? [] : [units.slice(claimed + 1)]),
  ];
}

/** Whether another party's words have the statement's deed undenied where it denies it, another amount of its sort, or its subject. */
function isOtherwise(rival: readonly Unit[], claimed: readonly Unit[], told: readonly Unit[]): boolean {
  const isLike = (one: Unit, other: Unit) =>
    one.kind === 'word' && other.kind === 'word' && one.lemmas.some((lemma) => other.lemmas.includes(lemma));
  const isOpposed = claimed.some(
    (unit) =>
      isVerbUnit(unit) &&
      unit.verb.negated &&
      rival.some((other) => isVerbUnit(other) && isLike(unit, other)),
  );
  const isCounted = told.some(
    (unit) =>
      unit.kind === 'number' &&
      claimed.some((own) => own.kind === 'number' && own.mention.unitKind === unit.mention.unitKind) &&
      rival.some((other) => other.kind === 'number' && isOtherSum(unit.mention, other.mention)),
  );
  const [subject] = claimed.filter((unit) => unit.kind === 'word' && !isVerbUnit(unit));
  const isOfSubject =
    !claimed.some(isVerbUnit) &&
    subject !== undefined &&
    rival.some((other) => !isVerbUnit(other) && isLike(subject, other));
  return isOpposed || isCounted || isOfSubject;
}

/** Whether two amounts are of one unit and not the same: shares, sums, measures. */
function isOtherSum(one: NumberMention, other: NumberMention): boolean {
  if (one.unitKind !== other.unitKind || one.value.value === other.value.value) return false;
  return one.unitKind !== 'none' && one.value.unit === other.value.unit;
}
