// «زار الفريق 18 مدرسة», «توقف المعمل القديم»: a body or a thing that opens what is told and that neither its own words nor the headline
// tells in full. Under its article too it leaves a reader asking which one.
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Surroundings } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { whichOne } from './lexicon-which-one.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives that set a thing apart from another of its kind without telling which it is, folded. */
const setApart = words(
  'الجديد الجديده القديم القديمه الحديث الحديثه الاول الاولي الثاني الثانيه السابق السابقه الكامل الكامله الكبير الكبيره الصغير الصغيره الاصلي الاصليه الرييسي الرييسيه',
);

/** Bodies that do; where they did it does not tell which they are. */
const doing = words('فريق وفد بعثه لجنه قافله اداره امانه مجموعه شرطه طاقم');

/** Nouns of measures, folded, behind which what they measure stands. */
const measured = words('كلفه تكلفه قيمه سعر ثمن عدد مده طول مساحه حجم وزن سرعه طاقه سعه عمر');

/**
 * Returns whether the noun with its article behind the verb of `tokens` is one of which nothing tells which it is. Behind a measure it
 * may be known from who tells it (`isSaid`): «بحسب فلان، بلغت كلفة المشروع …».
 */
export function opensBarely(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { title }: Surroundings,
  edits: readonly Edit[],
  isSaid = false,
): boolean {
  const at = tokens.findIndex(({ norm }) => /^ال.{3,}/.test(norm));
  const noun = tokens[at];
  const head = isVerb(tokens[0]?.norm ?? '') ? 1 : 0;
  // «بلغت كلفة العملية …»: what is measured stands behind its measure.
  const isMeasure = !isSaid && measured.has(tokens[head]?.norm ?? '');
  const first = isMeasure ? head + 1 : head;
  if (noun === undefined || at > first || (at > 0 && first === 0)) return false;
  const bare = noun.norm.slice(2);
  // «استغرق الترميم وحده سنتين»: beside what else, was told before.
  const isAlone = /^(?:وحد|كل)(?:ه|ها)$/.test(tokens[at + 1]?.norm ?? '');
  // «كلفة الواحدة»
  if (!whichOne.has(bare) && !doing.has(bare) && !isAlone && !/^واحده?$/.test(bare)) return false;
  if (isNamed(noun, mentions) || edits.some((edit) => edit.start >= noun.start && edit.start <= noun.end))
    return false;
  if ([bare, noun.norm, `لل${bare}`, `ب${bare}`].some((form) => title.has(form))) return false;
  // «قيمة الجائزة الأولى»
  if (isMeasure && at === first && setApart.has(tokens[at + 1]?.norm ?? '')) return false;
  const next = tokens[at + (setApart.has(tokens[at + 1]?.norm ?? '') ? 2 : 1)];
  if (next === undefined) return true;
  if (relatives.has(next.norm) || next.norm === '"' || isNamed(next, mentions)) return false;
  if (isQualifying(next.norm)) return false;
  const behind = tokens[tokens.indexOf(next) + 1];
  const isTied = behind !== undefined && isNamed(behind, mentions);
  return !isTied || doing.has(bare);
}

/** «اللجنة الأولمبية»: an adjective with its article, but «تسلّمت الأمانة الأرض» has a noun of its own there. */
function isQualifying(norm: string): boolean {
  if (!/^ال.{3,}/.test(norm)) return false;
  const bare = norm.slice(2);
  return !whichOne.has(bare) && !arNames.organisationHeads.has(bare) && bare !== 'ارض';
}

function isNamed({ start, end }: Token, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      mention.type !== 'date' &&
      mention.type !== 'number' &&
      phraseStart(mention) <= start &&
      mention.end >= end,
  );
}
