// «صدر اليوم بيان»: a day that only the day of publication explains is left out where the sentence is whole without it.
import type { Mention } from '../../reading/mention.ts';
import type { Edit } from '../../reading/retelling.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { withoutLetter, withoutLetterBeforeArticle } from './clitics.ts';
import { monthNames } from './dates.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adverbs of the writer's own day. */
const days = words('اليوم امس الامس البارحه غدا');

/** Words behind «اليوم» that make it a day of its own: «اليوم الوطني», «اليوم الذي …». */
const dayKinds = words(
  'الذي الموعود الوطني العالمي الدولي الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاخير التالي السابق نفسه ذاته الواحد الدراسي المفتوح الختامي الافتتاحي التاريخي الترفيهي',
);

/** Weekdays, which tell a day only when a date or the day of publication is known. */
const weekdays = words('الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت');

/** Parts of the day and nouns before such an adverb, which go with it. */
const heads = words('اول يوم صباح مساء ظهر عصر فجر ليل ليله مطلع');

/** Units that are counted back from the writer's day. */
const counted = words('سنوات سنين سنه اعوام عاما اشهر شهرا اسابيع اسبوعا ايام يوما عقود ساعات');

/** Names of months, folded. */
const months = new Set(monthNames.flat().map((name) => fold(name)));

/** Nouns of a span of time. */
const spans = words('العام السنه الشهر الاسبوع عام سنه شهر اسبوع الموسم الصيف الشتاء الخريف الربيع');

/** Adjectives that count a span from the writer's day. */
const nearness = words(
  'الماضي الماضيه المنصرم المنصرمه الفائت الفائته الجاري الجاريه الحالي الحاليه المقبل المقبله القادم القادمه',
);

const demonstratives = words('هذا هذه');

/** Prepositions that go with the time; behind any other the time is part of what is said. */
const companions = words('في خلال');

/** Returns what is left out of `tokens` because it tells a day that was not resolved; resolved ones are among `mentions`. */
export function droppedTimes(tokens: readonly Token[], mentions: readonly Mention[]): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = endOfTime(tokens, at);
    if (to === undefined || isResolved(tokens[at], mentions) || tokens[at - 1]?.norm === '"') continue;
    let from = at;
    if (heads.has(tokens[from - 1]?.norm ?? '')) from--;
    const isLed = companions.has(tokens[from - 1]?.norm ?? '');
    if (isLed) from--;
    const before = tokens[from - 1];
    // Behind a noun or another preposition («نهاية العام الماضي», «منذ أمس») the time is needed.
    if (before === undefined || isNeeded(tokens, from)) continue;
    // «قرر الوزير، الأربعاء، تشكيل …»: the commas go with it.
    const isSetOff = before.norm === ',' && tokens[to]?.norm === ',';
    const start = isSetOff ? before.start : before.end;
    // «سلمت السعودية أمس، الأمم المتحدة ستارة»: a comma that only the time was set off by.
    const isTrailed = tokens[to]?.norm === ',' && from <= objectReach && tokens[to + 1]?.kind === 'word';
    edits.push({ start, end: tokens[isSetOff || isTrailed ? to : to - 1]?.end ?? start, with: '' });
    at = to - 1;
  }
  return edits;
}

/** Words from the start within which a verb's subject and object are still to come. */
const objectReach = 4;

/** Whether `tokens` tell a day that only the day of publication explains: «السبت», «أغسطس القادم». */
export function tellsLooseTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    const next = tokens[at + 1];
    if (weekdays.has(withoutLetterBeforeArticle(norm, 'وفبل')))
      return next?.kind !== 'number' && !/^ال(?:اول|ثاني|ثالث|رابع|خامس)/.test(next?.norm ?? '');
    // «منذ تسع سنوات», «قبل 95 عاماً»: counted from the writer's day, unless from another that is told.
    if (norm === 'منذ' || norm === 'قبل') {
      const unit = tokens.findIndex(
        (token, index) => index > at && index < at + 4 && counted.has(token.norm),
      );
      if (unit > 0 && tokens[unit + 1]?.norm !== 'من') return true;
    }
    if (days.has(norm) && !dayKinds.has(next?.norm ?? '')) return true;
    // «في نيسان», «30 و31 يوليو»: of which year?
    if (months.has(withoutLetter(norm, 'وفبل', 3)) && !isDated(tokens, at)) return true;
    // «حتى نهاية الشهر»: of the writer's.
    if (ends.test(tokens[at - 1]?.norm ?? '') && /^ال/.test(norm) && spans.has(norm) && !isSpanTold(next))
      return true;
    if (!nearness.has(norm)) return false;
    const before = withoutLetter(tokens[at - 1]?.norm ?? '', 'وفبل', 3);
    return spans.has(before) || weekdays.has(before) || months.has(before);
  });
}

const ends = /^[بل]?(?:نهايه|بدايه|مطلع|منتصف|اخر|اواخر|اوائل)$/;

/** «نهاية العام الدراسي», «نهاية العام 2027»: which span it is, is told behind it. */
function isSpanTold(next: Token | undefined): boolean {
  return next?.kind === 'number' || (next?.norm.startsWith('ال') === true && !nearness.has(next.norm));
}

/** A year behind the month, perhaps behind its other name: «مارس/آذار 2021», «نيسان من عام 2020». */
function isDated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ kind, norm }) => kind === 'number' && /^\d{4}/.test(norm));
}

/** First words of a time; nearly no word is one. */
const timeWords: ReadonlySet<string> = new Set([...days, ...weekdays, ...spans, ...demonstratives]);

/** Index behind the time that begins at token `at`, or `undefined` where none does. */
function endOfTime(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  if (!timeWords.has(norm)) return undefined;
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'اليوم' && dayKinds.has(next)) return undefined;
  if (days.has(norm)) return next === 'الاول' ? at + 2 : at + 1;
  if (weekdays.has(norm) && !isDate(tokens[at + 1])) return nearness.has(next) ? at + 2 : at + 1;
  if (spans.has(norm) && nearness.has(next)) return at + 2;
  if (demonstratives.has(norm) && spans.has(next)) return at + 2;
  return undefined;
}

/** «الأحد الحادي عشر من أغسطس», «الأحد 11 أغسطس»: a day that says itself which it is. */
function isDate(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.kind === 'number' || (/^ال.*(?:ي|ث|ع|س|ن|ر|ون|ين)$/.test(next.norm) && !nearness.has(next.norm)))
  );
}

function isResolved(token: Token | undefined, mentions: readonly Mention[]): boolean {
  return (
    token !== undefined &&
    mentions.some(
      (mention) => mention.start <= token.start && mention.end >= token.end && !isCountedBack(mention),
    )
  );
}

/**
 * «أمس»، «غداً»: a day that is only counted from the publication. A report may have been written the day before it was
 * published, so nothing is told of such a day; a weekday («الثلاثاء») can be counted on.
 */
export function isCountedBack(mention: Mention): boolean {
  return (
    mention.type === 'date' &&
    mention.told === 'relative' &&
    mention.value.granularity === 'day' &&
    !mention.text.split(/\s+/).some((word) => weekdays.has(fold(word)))
  );
}

const prepositions = words('من الي علي عن منذ حتي نحو بين لدي عبر قبل بعد و مع طوال طيله لمده');

/** Nouns of a part of time or of what belongs to a time. */
const parts = words(
  'نهايه بدايه منتصف مطلع اواخر اوائل نصف ربع الاول الثاني الثالث الرابع من جلسه لعام لهذا بنهايه',
);

function isNeeded(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  // «بتصنيف هذا العام»: the noun is that time's.
  const isOfTime = /^[بل](?!ال|ل).{3,}/.test(before) && demonstratives.has(tokens[from]?.norm ?? '');
  return isOfTime || prepositions.has(before) || parts.has(before) || /^[وبلك]$/.test(before);
}
