// Words of an Arabic stretch that a retelling leaves out: adverbs that only join, and a colon before «إن».
import type { Edit } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, joiningAdverbs } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/** Returns what is left out of the stretch, or `undefined` where a colon or a question in it makes it no statement. */
export function droppedWords(tokens: readonly Token[]): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.norm === '?' || token.norm === '!') return undefined;
    if (token.norm === ':') {
      const next = tokens[index + 1];
      // «قال: إن …» needs no colon; any other opens a list or somebody's words.
      if (next === undefined || !complementizers.has(next.norm)) return undefined;
      edits.push({ start: tokens[index - 1]?.end ?? token.start, end: token.end, with: '' });
    }
    if (joiningAdverbs.has(token.norm)) edits.push(withCommas(tokens, index));
  }
  return edits;
}

/** «أما الصفقات فقد ارتفعت»: without «أما» the «ف» of its answer goes too; `undefined` where there is no such answer. */
export function droppedAnswer(tokens: readonly Token[]): Edit | undefined {
  for (const token of tokens) {
    if (token.norm === ',' || token.norm === '.') return undefined;
    if (token.norm === 'فقد') return { start: token.start, end: token.end, with: '' };
    if (verbFormOf(token.norm)?.connective === 'ف')
      return { start: token.start, end: token.start + 1, with: '' };
  }
  return undefined;
}

/** The word with the commas that set it off. */
function withCommas(tokens: readonly Token[], index: number): Edit {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const isSetOff = before?.norm === ',' && after?.norm === ',';
  const start = isSetOff ? before.start : (before?.end ?? token?.start ?? 0);
  return { start, end: isSetOff ? after.end : (token?.end ?? start), with: '' };
}
