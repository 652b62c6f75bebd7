// «الهجوم», «الشركات»: a definite noun met in an earlier sentence stands for what was told there; alone it leaves a reader
// asking which one. A word of its own behind it («الهجوم الإيراني»), or a name before it, answers that.

import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading, Surroundings } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { toldInFull } from './antecedents.ts';
import { endOfArticle, letterBefore, withoutLetter } from './clitics.ts';
import { prepositions, relatives, timeNouns } from './function-words.ts';
import { whichOne } from './lexicon-which-one.ts';
import { masdars } from './masdars.ts';
import { isMetBefore } from './met-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that everybody knows which of, and kinds of people and things that are told of as kinds. */
const known = words(
  'العالم الارض الشمس القمر السماء الناس الانسان البشر الشعب الاسلام المسلمين العرب الانترنت الطبيعه الحياه الموت الصحه التعليم السلام الاطفال النساء الشباب الرجال المواطنين السكان المدنيين العلماء الباحثون الباحثين الخبراء المحللون المحللين اللاجئين النازحين العاصمه المملكه البلاد الوطن الاقتصاد الزراعه التجاره السياسه النفط الغاز الذهب الدولار اليورو المايه المليون الاضافه النسبه المتوقع المقرر المرتقب المنتظر الجدير الاولي الثانيه الوقت المره العكس الفعل الكامل المقابل المياه الماء الكهرباء الهواء المنطقه',
);

/** Adjectives that set a thing apart from others without telling which it is. */
const weakAdjectives = words(
  'الجديد الجديده الجدد الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السابق السابقه الاخر الاخري التالي التاليه الكبير الكبيره الرييسي الرييسيه الرييسه الرسمي الرسميه الحالي الحاليه',
);

/** Ordinals behind a rank, folded; the first five are weak adjectives besides. */
const ranks = words('السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره');

/** Prepositions that tie a name to the noun before them: «الهجوم على حلب». */
const ties = words('من في علي ل ب الي عن بين ضد عبر داخل قرب لدي');

/** What tells which one the nouns of a stretch mean: its own words, the headline, or nothing. */
export type Owning = 'owned' | 'headline' | 'open';

/**
 * Returns what tells which one the nouns of a stretch mean. Nouns that the article tells in full get their words: the edits
 * are added to `edits`.
 */
export function owningOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentence: { readonly start: number; readonly around: Surroundings },
  reading: Reading,
  edits: Edit[],
): Owning {
  let owning: Owning = 'owned';
  const named = mentions.filter(({ type }) => type !== 'date' && type !== 'number');
  const told = new Set<string>();
  let isNamed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    // A name, or what is set between quotation marks or written in Latin letters.
    if (isOfName(token, named) || token.norm === '"' || /[a-z]/.test(token.norm)) {
      isNamed = true;
      told.add(bareNoun(token.norm));
      continue;
    }
    if (token.kind !== 'word') continue;
    const noun = definiteNoun(token.norm);
    if (isRank(noun, tokens, index)) owning = 'headline';
    const word = bareNoun(token.norm);
    const isNew = !told.has(word);
    told.add(word);
    if (noun === '' || !isNew || known.has(noun) || timeNouns.has(noun) || relatives.has(noun)) continue;
    // «الشركة الجديدة»: an adjective is no noun of its own.
    if (/^[وفبك]?ال|^لل/.test(tokens[index - 1]?.norm ?? '') && token.norm.startsWith('ال')) continue;
    if (!isMetBefore(noun, sentence.start, reading)) continue;
    if (isVerb(token.norm) && !whichOne.has(bareNoun(noun))) continue;
    const isAside = isNamed || index > lastOfSubject || isBehindNoun(tokens[index - 1]);
    const bare = bareNoun(noun);
    // «نعى فيه الشاعر الكبير»: a title of nobody who is named here.
    const isTitle = arNames.titles.has(bare) && !named.some(({ type }) => type === 'person');
    if (
      !isTitle &&
      (isAside ? mayBeAnybody(bare, sentence.around) : masdars.has(bare) && !whichOne.has(bare))
    )
      continue;
    if (isOwned(tokens, index, named)) continue;
    const next = tokens[index + 1];
    const full = weakAdjectives.has(next?.norm ?? '') ? undefined : toldInFull(token, reading);
    if (full === undefined) {
      if (!isInHeadline(bareNoun(noun), sentence.around)) return 'open';
      owning = 'headline';
      continue;
    }
    edits.push(full);
    isNamed = true;
  }
  // «إجمالي الأصول», «خسائر النشاط»: of nobody who is named; a headline that names somebody may tell.
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const isOfSomebody =
    named.some(({ start, end }) => start >= from && end <= to) ||
    tokens.some(({ norm }) => norm === '"') ||
    edits.some((edit) => edit.with.split(' ').some((word) => isBody(bareNoun(fold(word)))));
  if (isOfSomebody || !tokens.some(({ norm }) => isMeasured(norm))) return owning;
  return namesSomebody(sentence.around) ? 'headline' : 'open';
}

const isBody = (noun: string): boolean => arNames.organisationHeads.has(noun);

/** Nouns of accounts, which belong to somebody. */
const accounts = words(
  'اصول خصوم موجودات مطلوبات مساهمين خساير خساره ارباح ربح ايرادات مبيعات ايراد عايدات ديون احتياطيات ناتج راسمال ميزانيه موازنه نفقات',
);

const isMeasured = (norm: string): boolean =>
  accounts.has(bareNoun(norm)) || accounts.has(withoutLetter(norm, 'وفبلك', 4));

/** Whether the headline names a country, a town or a body, or tells its people by an adjective. */
function namesSomebody({ title }: Surroundings): boolean {
  return [...title].some((norm) => {
    const bare = bareNoun(norm);
    return [norm, bare].some(
      (word) =>
        arNames.nationalities.has(word) ||
        // «ريال» is a club as well.
        arNames.listed.get(word)?.some(({ sort }) => /^(?:country|capital|city)$/.test(sort)) === true,
    );
  });
}

/** Nouns of what is counted by its rank. */
const ranked = words('المركز المرتبه الترتيب المحور الجايزه الجوله الدوره المرحله الدفعه الحلقه الجلسه');

/** «المركز الأول عالمياً», «المحور الخامس»: one of several without what it is one of. */
function isRank(noun: string, tokens: readonly Token[], index: number): boolean {
  if (!ranked.has(noun) || tokens[index]?.norm.startsWith('لل') === true) return false;
  const next = tokens[index + 1]?.norm ?? '';
  const behind = tokens[index + 2]?.norm ?? '';
  return (
    (weakAdjectives.has(next) || ranks.has(next) || next === 'ال') &&
    !ties.has(behind) &&
    !/^[بل].{3,}/.test(behind)
  );
}

/** «هجوم جوي على …» in the headline is «الهجوم». */
function isInHeadline(bare: string, { title, headline }: Surroundings): boolean {
  return (
    [bare, `ال${bare}`, `لل${bare}`, `بال${bare}`, `ل${bare}`, `ب${bare}`, `و${bare}`].some((form) =>
      title.has(form),
    ) ||
    // «يطورون فحصاً»
    headline.some(({ norm, text }) => norm === `${bare}ا` && /(?:اً|ًا)$/.test(text))
  );
}

/** Last index at which a noun is what the stretch is about. */
const lastOfSubject = 3;

/** «أسواق الأسهم»: what another noun is of. */
function isBehindNoun(before: Token | undefined): boolean {
  return (
    before?.kind === 'word' &&
    !isVerb(before.norm) &&
    !prepositions.has(before.norm) &&
    !/^[وفبك]?ال|^لل/.test(before.norm)
  );
}

/** Whether a noun that is not what the stretch is about may be told of as a kind («الناخبين»), or is who was just named. */
function mayBeAnybody(bare: string, { title }: Surroundings): boolean {
  return !whichOne.has(bare) && !(isSpecific(bare) && title.has(bare));
}

const isSpecific = (bare: string): boolean =>
  !/(?:ات|ون|ين)$/.test(bare) && !arNames.titles.has(bare) && !masdars.has(bare);

/** The noun without its article, or the particle written to it. */
function bareNoun(norm: string): string {
  const end = endOfArticle(norm);
  return end > 0 ? norm.slice(end) : withoutLetter(norm, 'وفبلك', 4);
}

/** Fewest letters of a noun with its article. */
const shortestDefinite = 5;

/** The noun with its article and nothing before it, or `''`. */
function definiteNoun(norm: string): string {
  const from = letterBefore(norm, 'وفبك');
  if (norm.startsWith('لل')) return norm.length >= shortestDefinite ? `ال${norm.slice(2)}` : '';
  const article = norm.startsWith('ال', from) ? from : 0;
  return norm.startsWith('ال', article) &&
    // «الحي», «السد»: short, and one of many all the same.
    (norm.length - article >= shortestDefinite || whichOne.has(norm.slice(article + 2)))
    ? norm.slice(article)
    : '';
}

/** «بالقاهرة» is the name with its preposition. */
function isOfName(token: Token, named: readonly Mention[]): boolean {
  return named.some((found) => phraseStart(found) < token.end && found.end >= token.end);
}

/** Whether an adjective, a relative clause or a name says whose or which the noun at `index` is. */
function isOwned(tokens: readonly Token[], index: number, named: readonly Mention[]): boolean {
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  if (next === undefined) return false;
  if (relatives.has(next.norm) || next.norm === '"') return true;
  // «التعرفة الجديدة», «المحاضرة الثانية»: one of several all the same.
  if (weakAdjectives.has(next.norm)) return isOwned(tokens, index + 1, named);
  // «المركز الجديد»: what qualifies it, as far as the words go; «إلى» only folds to a word that looks definite.
  const qualifies = next.norm.startsWith('ال') && next.norm.length > 4 && !prepositions.has(next.norm);
  // «سكان الحي المياه»: what they get, and no adjective of theirs.
  if (qualifies && !known.has(next.norm)) return true;
  // «تزود المحطة محافظة حماة»: a place right behind is what is done to.
  const people = named.filter(({ type }) => type === 'person');
  return isOfName(next, people) || (ties.has(next.norm) && second !== undefined && isOfName(second, named));
}
