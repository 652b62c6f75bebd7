// Sentences that only go on with what the one before them opened: an older story, a play, a draft, another town. Such a sentence has no «و» of its own,
// and those behind it in the paragraph belong to it: «وتدور مسرحية حول إضراب. يقتل البطل المدير ويهرب». Whoever tells one without its frame tells something else.
import type { Passage } from '../../../judging/passages.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { isInParagraphOf } from './disputed-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));

/** Words for a time that another sentence named. */
const then = words('حينها آنذاك وقتها حينئذ يومها عندئذ');

/** What is told, drawn up or forged: what it tells is no news. */
const unreal = words(
  'مسرحية رواية حكاية قصة أسطورة سيناريو نموذج مسودة لائحة مفبرك مفبركة مزيف مزيفة ملفق ملفقة ساخر ساخرة',
);

/** Returns whether `passage` stands in a frame that a sentence before it in its paragraph opened. A text of one paragraph tells of none. */
export function isFramedBefore(passage: Passage, passages: readonly Passage[]): boolean {
  if (isOfThen(passage)) return true;
  if (!passage.source.text.includes('\n')) return false;
  const before = beforeIn(passage, passages);
  if (before.length === 0) return false;
  return (
    [...before.slice(1), passage].some((other) => goesOn(other) || isOfThen(other)) ||
    (isOver(passage) && before.some(opensOtherTime)) ||
    isInUnreal(passage, passages)
  );
}

/** The sentences of its paragraph before a passage. */
const beforeIn = (passage: Passage, passages: readonly Passage[]): readonly Passage[] =>
  passages.slice(0, passage.at).filter((other) => isInParagraphOf(other, passage));

/** Returns whether a sentence before `passage` in its paragraph speaks of a play, a draft or a forgery. */
export const isInUnreal = (passage: Passage, passages: readonly Passage[]): boolean =>
  passage.source.text.includes('\n') &&
  !isOnWork(passage) &&
  beforeIn(passage, passages).some(({ units }) => units.some((unit, at) => isUnreal(unit, units[at + 1])));

/** «الفيلم يبدو كما لو …»: what is said of the work is no part of what it tells. */
const isOnWork = ({ units: [first] }: Passage): boolean =>
  first?.kind === 'word' && first.definite && has(first, works);

const works = words('الفيلم الفلم المسرحية الرواية المسلسل');

/** «قصة حقيقية» is none made up, and «النماذج» are examples. */
const isUnreal = (unit: Unit, next: Unit | undefined): boolean =>
  has(unit, unreal) &&
  !(unit.kind === 'word' && unit.definite && broken.has(unit.norm)) &&
  !(next !== undefined && has(next, real));

const real = words('حقيقي حقيقية واقعي واقعية');
const broken = words('النماذج نماذج القصص قصص');

const has = (unit: Unit, list: ReadonlySet<string>): boolean =>
  unit.kind === 'word' &&
  (list.has(unit.norm) ||
    list.has(unit.norm.replace(/ا$/, '')) ||
    unit.lemmas.some((lemma) => list.has(fold(lemma))));

const isOfThen = ({ units }: Passage): boolean => units.some((unit) => has(unit, then));

/** Whether a sentence begins with its verb, and with nothing that joins it. */
function goesOn({ units, start, source }: Passage): boolean {
  const [first] = units;
  if (!isVerbUnit(first) || first.start !== start) return false;
  const letter = /^[وف]/.exec(source.text.slice(start))?.[0];
  return letter === undefined || (!first.verb.negated && first.lemmas.at(-1)?.startsWith(letter) === true);
}

/** Whether a sentence tells what was done, and on no day of its own. */
const isOver = ({ units }: Passage): boolean =>
  !units.some(({ kind }) => kind === 'date') &&
  !units.some((unit) => isVerbUnit(unit) && unit.verb.tense === 'present');

/** Years before the news from which on a date is of another story. */
const leastYears = 2;

/** Whether a sentence sets what it tells in a year long before the news. */
function opensOtherTime({ units, source }: Passage): boolean {
  const year = Number(source.publishedAt?.slice(0, 4));
  return units.some(
    (unit: Unit) =>
      unit.kind === 'date' &&
      unit.mention.told !== 'yearless' &&
      Number(unit.mention.value.iso.slice(0, 4)) <= year - leastYears,
  );
}
