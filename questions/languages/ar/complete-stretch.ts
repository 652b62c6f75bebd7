// Whether a stretch of Arabic words is a whole sentence: it has its verb, and nothing that was to come is cut off.
import type { Mention } from '../../reading/mention.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { isSaturated } from './early-ends.ts';
import { attributors, complementizers, negators, prepositions, relatives } from './function-words.ts';
import { arNames } from './names.ts';
import { hasPredicate } from './predicate.ts';
import { isVerb } from './verb-forms.ts';

/** Last words that announce what was cut off: «بعنوان», «بقيمة». */
const openEnds: ReadonlySet<string> = new Set(
  'ما بعنوان باسم مثل شعار عنوان تحت قدره قدرها بلغت بلغ بقيمه بنسبه بمبلغ مبلغ وهي وهو هو هي بان كل اي بعض احد احدي غير ذات ذو ذا هذا هذه قد سوف لم لا لن كان كانت عبر ضد لكن او ثم بين منذ خلال بعد قبل'.split(
    ' ',
  ),
);

/** «يجعل»: its object is followed by what it is made. */
const makesSomething = remembered((norm) => /^[وف]?[يت]?جعل(?:ت|وا)?$|^[وف]?[يت]ضع$/.test(norm));

/** Most tokens of a title behind a name. */
const longestTitle = 4;

/** «إنه», «بأنها»: «أن» with the pronoun of what it tells. */
const pronounThat = /^[وفب]?ان(?:ه|ها|هم|هما)$/;

/** «استعرض مدير المكتب فلان», «غنى فلان الذي …»: who did, perhaps with a relative clause, and nothing that was done. */
function endsWithDoer(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (!isVerb(tokens[0]?.norm ?? '')) return false;
  const doer = mentions.find(({ type }) => type === 'person');
  const at = tokens.findIndex(({ end }) => end === doer?.end);
  if (doer === undefined || at < 1) return false;
  const isPlain = tokens
    .slice(1, at)
    .every(({ norm, kind }) => kind === 'word' && !prepositions.has(norm) && !complementizers.has(norm));
  const behind = tokens.slice(at + 1);
  const isRelative =
    relatives.has(behind[0]?.norm ?? '') && !behind.some(({ norm }) => complementizers.has(norm));
  return isPlain && (behind.length === 0 || isRelative);
}

/** «أعيد فتح أربعة [منها]»: what three to ten count stands behind them. */
const bareCount = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/;

/**
 * «وفق دراسة لم تُنشر بعد، أجرتها الجمعية على 150 مريضاً، [انخفض …]»: who tells it is described by verbs, and what is told was cut off.
 * A verb of the sentence itself stands behind a comma or a definite word and means nothing that was named before.
 */
function namesOnlySource(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (!attributors.has(tokens[0]?.norm.replace(/^و(?=و|ب|ح)/, '') ?? '')) return false;
  return !tokens.some((token, at) => {
    if (at < 2 || !isVerb(token.norm) || hasBoundPronoun(token)) return false;
    const before = tokens[negators.has(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1];
    return (
      before !== undefined &&
      (/^[,"»)]$|^(?:لل|[وبلك]?ال).{2,}/.test(before.norm) || mentions.some(({ end }) => end === before.end))
    );
  });
}

/** Whether the stretch has its verb and doesn't break off; a whole sentence is taken at its word. */
export function isComplete(tokens: readonly Token[], mentions: readonly Mention[], isRest: boolean): boolean {
  // «… إن «الخط سيعمل كل يوم»»: the mark that closes somebody's words is no word of its own.
  const last = tokens.findLast(({ norm }) => norm !== '"');
  if (
    last === undefined ||
    prepositions.has(last.norm) ||
    openEnds.has(last.norm) ||
    (last.norm.length === 1 && last.kind !== 'number') ||
    complementizers.has(last.norm) ||
    relatives.has(last.norm)
  )
    return false;
  // «ستة طرق أعيد فتح أربعة [منها]»: of what there are so many was cut off.
  if (!isRest && /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/.test(last.norm)) return false;
  // «… ثماني طائرات هي الأولى بعد أن …»: what it is the first of comes behind it.
  if (!isRest && /^و?ه[وي]$/.test(tokens.at(-2)?.norm ?? '')) return false;
  // «ما يجعل تسجيل … ، غير ممكن»: what it is made comes last.
  if (!isRest && tokens.some(({ norm }) => makesSomething(norm))) return false;
  // «قالت إنها «ستُحل بالتوافق»»: what she speaks of was said before.
  if (tokens.some(({ norm }, at) => norm === '"' && pronounThat.test(tokens[at - 1]?.norm ?? '')))
    return false;
  // «لاعبين هما جيمس ميلنر»: the second of the two was cut off.
  const pair = isRest ? -1 : tokens.findLastIndex(({ norm }) => norm === 'هما' || norm === 'وهما');
  if (pair >= 0 && !tokens.slice(pair + 2).some(({ norm }) => /^و.{2,}/.test(norm))) return false;
  if (!isRest && (bareCount.test(last.norm) || namesOnlySource(tokens, mentions))) return false;
  if (!isRest && endsWithDoer(tokens, mentions)) return false;
  // «أجرى الإمام أحمد الطيب شيخ الأزهر»: behind a name nothing but its title, and what was done is cut off.
  const person = mentions.findLast(({ type, end }) => type === 'person' && end < last.end);
  const behind = person === undefined ? [] : tokens.filter(({ start }) => start >= person.end);
  if (!isRest && arNames.titles.has(behind[0]?.norm ?? '') && behind.length <= longestTitle) return false;
  // A verb at the very end, or words behind «أن» that never come to theirs, were cut too soon.
  const isUnit = mentions.some(({ type, end }) => type === 'number' && end === last.end);
  if (!isRest && isVerb(last.norm) && !isUnit) return false;
  const that = tokens.findLastIndex((token) => complementizers.has(token.norm));
  if (!isRest && that > 0 && !isSaturated(tokens)) return false;
  return hasPredicate(tokens, mentions, isRest);
}
