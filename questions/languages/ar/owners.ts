// «الهجوم», «الشركات»: a definite noun met in an earlier sentence stands for what was told there; alone it leaves a reader
// asking which one. A word of its own behind it («الهجوم الإيراني»), or a name before it, answers that.

import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { prepositions, relatives, timeNouns } from './function-words.ts';
import { ownedNoun } from './lead-owners.ts';
import { masdars } from './masdars.ts';
import { isMetBefore } from './met-words.ts';
import { isVerb } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that everybody knows which of, and kinds of people and things that are told of as kinds. */
const known = words(
  'العالم الارض الشمس القمر السماء الناس الانسان البشر الشعب الاسلام المسلمين العرب الانترنت الطبيعه الحياه الموت الصحه التعليم السلام الاطفال النساء الشباب الرجال المواطنين السكان المدنيين العلماء الباحثون الباحثين الخبراء المحللون المحللين اللاجئين النازحين العاصمه المملكه البلاد الوطن الاقتصاد الزراعه التجاره السياسه القانون النفط الغاز الذهب الدولار اليورو المايه المليون الاضافه النسبه المتوقع المقرر المرتقب المنتظر الجدير الاولي الثانيه الوقت المره العكس الفعل الكامل المقابل المياه الماء الكهرباء الهواء المنطقه',
);

/** Prepositions that tie a name to the noun before them: «الهجوم على حلب». */
const ties = words('من في علي ل ب الي عن بين ضد عبر داخل قرب لدي');

/**
 * Returns the index of the noun of which nobody could tell from the words alone which is meant, or -1. Nouns that the
 * article's opening gives an owner get it: the edits are added to `edits`.
 */
export function bareNounAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentenceStart: number,
  reading: Reading,
  edits: Edit[],
): number {
  const named = mentions.filter(({ type }) => type !== 'date' && type !== 'number');
  let isNamed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    // A name, or what is set between quotation marks or written in Latin letters.
    if (isOfName(token, named) || token.norm === '"' || /[a-z]/.test(token.norm)) isNamed = true;
    if (isNamed || token.kind !== 'word') continue;
    const noun = definiteNoun(token.norm);
    if (noun === '' || known.has(noun) || timeNouns.has(noun) || relatives.has(noun)) continue;
    // «الشركة الجديدة»: an adjective is no noun of its own.
    if (/^[وفبك]?ال|^لل/.test(tokens[index - 1]?.norm ?? '') && token.norm.startsWith('ال')) continue;
    if (isVerb(token.norm) || !isMetBefore(noun, sentenceStart, reading)) continue;
    if (masdars.has(token.norm.replace(/^[وفبلك]/, ''))) continue;
    if (isOwned(tokens, index, named)) continue;
    const owned = ownedNoun(token, reading);
    if (owned === undefined) return index;
    edits.push(owned);
    isNamed = true;
  }
  return -1;
}

/** The noun with its article and nothing before it, or `''`. */
const definiteNoun = remembered((norm) => {
  const noun = norm.replace(/^[وفبك](?=ال)/, '').replace(/^لل/, 'ال');
  return /^ال.{3,}/.test(noun) ? noun : '';
});

/** «بالقاهرة» is the name with its preposition. */
function isOfName(token: Token, named: readonly Mention[]): boolean {
  return named.some((found) => phraseStart(found) < token.end && found.end >= token.end);
}

/** Whether an adjective, a relative clause or a name says whose or which the noun at `index` is. */
function isOwned(tokens: readonly Token[], index: number, named: readonly Mention[]): boolean {
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  if (next === undefined) return false;
  if (relatives.has(next.norm) || next.norm === '"') return true;
  // «المركز الجديد»: what qualifies it, as far as the words go; «إلى» only folds to a word that looks definite.
  if (next.norm.startsWith('ال') && next.norm.length > 4 && !prepositions.has(next.norm)) return true;
  return isOfName(next, named) || (ties.has(next.norm) && second !== undefined && isOfName(second, named));
}
