// Words of an Arabic stretch that a retelling leaves out: adverbs that only join, and a colon before «إن».

import type { Reading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, joiningAdverbs, timeNouns } from './function-words.ts';
import { isMetBefore } from './met-words.ts';

/** Returns what is left out of the stretch, or `undefined` where a colon or a question in it makes it no statement. */
export function droppedWords(tokens: readonly Token[], reading: Reading): Edit[] | undefined {
  const edits: Edit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.norm === '?' || token.norm === '!') return undefined;
    if (token.norm === ':') {
      const next = tokens[index + 1];
      // «قال: إن …» needs no colon; any other opens a list or somebody's words.
      if (next === undefined || !complementizers.has(next.norm)) return undefined;
      edits.push({ start: tokens[index - 1]?.end ?? token.start, end: token.end, with: '' });
    }
    if (joiningAdverbs.has(token.norm)) edits.push(withCommas(tokens, index));
    const pointer = droppedPointer(tokens, index, reading);
    if (pointer !== undefined) edits.push(pointer);
  }
  return edits;
}

/**
 * «هذا التحديث»: before a definite noun the demonstrative only says that it was met before, and goes; a noun of time needs
 * its own («هذا العام»). «بهذه الخطوة» keeps its preposition: «بالخطوة».
 */
export function droppedPointer(tokens: readonly Token[], index: number, reading: Reading): Edit | undefined {
  const token = tokens[index];
  const noun = tokens[index + 1];
  if (token === undefined || noun === undefined) return undefined;
  if (!joinedPointers.has(token.norm) && !barePointers.has(token.norm)) return undefined;
  if (!noun.norm.startsWith('ال') || noun.norm.length < 5 || timeNouns.has(noun.norm)) return undefined;
  if (vagueNouns.has(noun.norm) || tokens[index - 1]?.norm.replace(/^[وبلك]/, '') === 'مثل') return undefined;
  // «هذه الدول المؤسسة»: with its adjective the noun is known whether it was met before or not.
  const adjective = tokens[index + 2];
  const isKnown = adjective?.norm.startsWith('ال') === true && adjective.norm.length > 4;
  if (!isKnown && !isMetBefore(noun.norm, token.start, reading)) return undefined;
  const joined = joinedPointers.get(token.norm);
  if (joined !== undefined) {
    // «لهذه الخطوة» is «للخطوة».
    const skipped = joined === 'لل' ? 2 : 0;
    return { start: token.start, end: noun.start + skipped, with: joined };
  }
  return barePointers.has(token.norm) ? { start: token.start, end: noun.start, with: '' } : undefined;
}

const barePointers: ReadonlySet<string> = new Set('هذا هذه هؤلاء هولاء تلك'.split(' '));

const joinedPointers: ReadonlyMap<string, string> = new Map([
  ['بهذا', 'ب'],
  ['بهذه', 'ب'],
  ['لهذا', 'لل'],
  ['لهذه', 'لل'],
  ['وهذا', 'و'],
  ['وهذه', 'و'],
]);

/** Nouns that mean nothing without what was said before: «هذا الأمر». */
const vagueNouns: ReadonlySet<string> = new Set(
  'الامر الشان الصدد السياق الاطار المجال الجانب النحو السبب الحاله الحالات الحال الطريقه الوضع الغرض الامور النقطه المساله الغايه الاثناء الشكل النوع الصوره المناسبه'.split(
    ' ',
  ),
);

/** Returns the edit that leaves out the word at `index` with the commas that set it off. */
export function withCommas(tokens: readonly Token[], index: number): Edit {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const isSetOff = before?.norm === ',' && after?.norm === ',';
  const start = isSetOff ? before.start : (before?.end ?? token?.start ?? 0);
  return { start, end: isSetOff ? after.end : (token?.end ?? start), with: '' };
}
