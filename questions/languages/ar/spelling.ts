// The house spelling of stems: what an agency leaves out in a hurry (hamza of «إلى», tanween) is written in full in our
// own sentences. Words inside «» are never touched, nor names.

import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { accusatives, hamzated } from './lexicon-spellings.ts';
import { verbs } from './verbs.ts';

/** Spellings without hamza → in full. Only words with one reading. */
const hamzas: ReadonlyMap<string, string> = new Map([
  ['الى', 'إلى'],
  ['الي', 'إلى'],
  ['او', 'أو'],
  ['استاذ', 'أستاذ'],
  ['استاذة', 'أستاذة'],
  ['امين', 'أمين'],
  ['امينة', 'أمينة'],
  ['اكثر', 'أكثر'],
  ['الاسلامية', 'الإسلامية'],
  ['الاسلامي', 'الإسلامي'],
  ['الامن', 'الأمن'],
  ['الاوسط', 'الأوسط'],
  ['الامم', 'الأمم'],
  ['الاوروبي', 'الأوروبي'],
  ['الاميركي', 'الأميركي'],
  ['الاميركية', 'الأميركية'],
  ['افراد', 'أفراد'],
  ['الاول', 'الأول'],
  ['الاولى', 'الأولى'],
]);

/** Indefinite accusatives that news writes without their tanween, folded. */
const tanweens: ReadonlySet<string> = new Set(accusatives.map((word) => fold(word)));

/** «ان» and its like without a hamza. */
const bareThat = /^([وفب]?)ا(ن|نه|نها|نهم|نهما|ننا|نا|ني)$/;

/** Verbs after which «إن» and not «أن» opens what is said. */
const sayers = /^[وف]?(?:قال|قالت|يقول|تقول|القول|قوله|قولها|قائلا|قائلة|قائلاً)$/;

/** How far back the verb of saying may stand, in words. */
const reach = 12;

/** Returns `stem` with its unquoted words spelled in full. */
export function spellInFull(stem: string): string {
  let quoted = false;
  const parts = stem.split(/(\s+|[«»“”"،؛:؟().])/);
  let before = '';
  return parts
    .map((part, index) => {
      if (part === '«' || part === '“') quoted = true;
      else if (part === '»' || part === '”') quoted = false;
      if (quoted || part.trim() === '') return part;
      const that = hamzas.has(part) ? null : thatOf(part);
      if (that !== null) {
        const isSaid = parts.slice(Math.max(0, index - reach * 2), index).some((word) => sayers.test(word));
        return `${that[1]}${isSaid && that[1] !== 'ب' ? 'إ' : 'أ'}${that[2]}`;
      }
      // «رئيسا البلدين»: before its owner it is a dual, and has no tanween.
      const isOwned = /^ال/.test(parts[index + 2] ?? '');
      const full = isOwned ? withHamza(part) : spelled(part);
      // «مركزاً انتخابيا»: an adjective of origin shows the case that its noun shows.
      const isShown =
        (countsAccusative(before) &&
          /^(?:طن|(?!ال).{2,}[^اًىئه])ا$/.test(full) &&
          !/^(?:من|ل|ب|عن|في|بين|إلي|علي|لدي)نا$/.test(full)) ||
        (/ً$/.test(before) && /.{3}يا$/.test(full));
      before = isShown ? `${full}ً` : full;
      return before;
    })
    .join('');
}

/** Digits or words of 11 to 99, behind which the counted noun is an indefinite accusative: «230 عارضا». */
const tens = /^و?(?:عشر|عشرة|(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[وي]ن)$/;

function countsAccusative(word: string): boolean {
  if (tens.test(word)) return true;
  const rest = /(\d{2})$/.exec(word)?.[1];
  // A year counts nothing.
  return rest !== undefined && /^(?!(?:19|20)\d\d$)\d[\d.,]*$/.test(word) && Number(rest) >= 11;
}

const thatOf = remembered((word) => bareThat.exec(word));

/** «متجاوزا», «مستخدما»: a participle that tells how something was done. */
const participle = /^(?:مت|مست)[^ا]*[اآ]?[^ا]{2,}ا$/;

const spelled = remembered((word) => {
  const full = withHamza(word);
  if (!/[^ً]ا$/.test(full)) return full;
  const norm = fold(full);
  return tanweens.has(norm) || tanweens.has(norm.replace(/^[وفك]/, '')) || participle.test(full)
    ? `${full}ً`
    : full;
});

/** Folded words whose first letter carries a hamza → that letter. */
const firstLetters: ReadonlyMap<string, string> = new Map([
  ...verbs.flatMap(({ past, pastF, masdar }) =>
    [past, pastF, masdar].flatMap((form) => {
      const first = form[0] ?? '';
      return 'أإآ'.includes(first) && first !== '' ? [[fold(form), first] as const] : [];
    }),
  ),
  ...hamzated.map((word) => [fold(word), word[0] ?? ''] as const),
]);

/** Folded words of the list that are as often another word with another hamza: «إحياء» or «أحياء». */
const twoWays: ReadonlySet<string> = new Set(
  'احياء اثار ارجاء اعداد اخبار اقدام اقبال امداد افراد اطار ابناء اسرار اخر احد الحق'.split(' '),
);

/** «ابدت», «والاعلان»: a listed word gets the hamza that the writer left out. */
function withHamza(word: string): string {
  const listed = hamzas.get(word);
  if (listed !== undefined) return listed;
  const parts = /^([وف]?(?:لل|[بكل]?(?:ال)?))ا(.{2,})$/.exec(word);
  if (parts === null) return word;
  const [, before = '', rest = ''] = parts;
  // «فائدة»: a hamza follows, and its «ا» is none.
  if (/^[ئءؤ]/.test(rest)) return word;
  const norm = fold(`ا${rest}`);
  // «وادي» is a valley, «وادى» a verb.
  if (twoWays.has(norm) || word.endsWith('ادي')) return word;
  const first = firstLetters.get(norm) ?? firstLetters.get(norm.replace(/(?:ها|هم|هما|ه|ا|ين|ون)$/, ''));
  return first === undefined ? word : `${before}${first}${rest}`;
}
