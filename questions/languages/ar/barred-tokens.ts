// Which words of an Arabic sentence are no words of their own: parts of names, numbers and dates, of titles in quotation
// marks, of fixed phrases; and words behind a negation.
import { phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { negators } from './function-words.ts';
import { idioms } from './lexicon-idioms.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Words behind which none is exchanged. */
const barring: ReadonlySet<string> = new Set([
  // Number words without a figure before them: what they count depends on nothing else.
  ...words('مليون المليون ملايين مليار الف الالف الاف عشرات مييات'),
  // Words before a cause or a danger: the sentence tells its effect, which the contrary would not have.
  ...words('بسبب نتيجه جراء اثر بفضل رغم خطر مخاوف مخاطر خشيه لتفادي لتجنب لمواجهه نظرا'),
  // Parts of names («أبو الربيع», «ابن عمه», «آل ثاني»), and what somebody is called.
  ...words('ابو ابي ابا ابن بن بنت ال ايها ايتها'),
  ...words('الدكتور الدكتوره السيد السيده الفنان الفنانه الاستاذ الاستاذه المهندس المهندسه الكاتب الكاتبه'),
  ...words('المطرب المطربه الممثل الممثله الشيخ الشيخه الامير الاميره النايب النايبه'),
]);

const openers = '«“';
const closers = '»”';

/** Returns the indices of the tokens of `sentence` that may not be exchanged. */
export function barredTokens({ tokens, mentions }: SentenceReading): ReadonlySet<number> {
  const barred = new Set<number>();
  let quoted = false;
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (openers.includes(token.text)) quoted = true;
    else if (closers.includes(token.text)) quoted = false;
    else if (token.text === '"') quoted = !quoted;
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const mention = mentions[at];
    // The words of a number's bound («أكثر من») are no part of it.
    const from = mention?.type === 'number' ? mention.start : mention && phraseStart(mention);
    const isPart = from !== undefined && from <= token.start;
    const before = tokens[index - 1]?.norm ?? '';
    if (quoted || isPart || negators.has(before) || barring.has(before)) barred.add(index);
    const to = endOfIdiom(tokens, index);
    for (let inside = index; inside < to; inside++) barred.add(inside);
  }
  return barred;
}

const idiomIndex: ReadonlyMap<string, readonly (readonly string[])[]> = buildIdioms();

function buildIdioms(): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of idioms.split('|')) {
    const [first = '', ...rest] = fold(phrase).split(' ');
    const phrases = index.get(first);
    if (phrases === undefined) index.set(first, [rest]);
    else phrases.push(rest);
  }
  return index;
}

/** Returns the index of the token after the fixed phrase that begins at `index`, or `index` where none does. */
function endOfIdiom(tokens: readonly Token[], index: number): number {
  const norm = tokens[index]?.norm ?? '';
  const end = endOfPhrase(tokens, index, norm);
  if (end > index) return end;
  // The article stays where the phrase has it («البيت الأبيض» is no «بيت أبيض»); clitics before it go.
  let at = norm[0] === 'و' || norm[0] === 'ف' ? 1 : 0;
  if (at > 0) {
    const behind = endOfPhrase(tokens, index, norm.slice(at));
    if (behind > index) return behind;
  }
  const first = norm[at];
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return index;
  at++;
  const isContracted = first === 'ل' && norm[at] === 'ل';
  return endOfPhrase(tokens, index, isContracted ? `ا${norm.slice(at)}` : norm.slice(at));
}

function endOfPhrase(tokens: readonly Token[], index: number, first: string): number {
  const phrases = idiomIndex.get(first);
  if (phrases === undefined) return index;
  for (const rest of phrases) {
    if (rest.every((word, at) => tokens[index + 1 + at]?.norm === word)) return index + 1 + rest.length;
  }
  return index;
}
