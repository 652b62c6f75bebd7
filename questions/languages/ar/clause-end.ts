// Where an Arabic main clause ends: the first edge after its verb, with comma-closed relative clauses stepped over.
import type { Mention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, relatives, subordinatorPairs, subordinators } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/** The extent of a clause among the sentence's tokens. */
export interface ClauseExtent {
  /** Index of the token after the last. */
  readonly to: number;
  /** Relative clauses between commas that a retelling leaves out, as text offsets. */
  readonly omitted: readonly { readonly start: number; readonly end: number }[];
  /** Offset of the complementizer or colon from which the words are somebody's, or absent. */
  readonly embeddedFrom: number | undefined;
  /** Whether the clause can stand: it was not cut where something it needs must follow. */
  readonly complete: boolean;
}

/** Longest relative clause, in tokens, that is stepped over; a longer one ends the clause. */
const longestOmission = 12;

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Returns where the clause that begins at token `from` ends. */
export function clauseEnd(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
): ClauseExtent {
  const omitted: { start: number; end: number }[] = [];
  let embeddedFrom: number | undefined;
  let inQuote = false;
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.norm === '"') {
      inQuote = !inQuote;
      continue;
    }
    if (inQuote) continue;
    if (mentions.some((mention) => mention.start < token.start && mention.end >= token.end)) continue;
    const closer = closers.get(token.norm);
    if (closer !== undefined) {
      const close = tokens.findIndex((other, index) => index > at && other.norm === closer);
      if (close < 0) break;
      omitted.push({ start: tokens[at - 1]?.end ?? token.start, end: tokens[close]?.end ?? token.end });
      at = close;
      continue;
    }
    const opensRelative = token.norm === ',' && relatives.has(tokens[at + 1]?.norm ?? '');
    if (relatives.has(token.norm) || opensRelative) {
      const next = stepOver(tokens, opensRelative ? at + 1 : at);
      if (next === undefined) return extent(tokens, from, at, omitted, embeddedFrom);
      omitted.push({ start: tokens[at - 1]?.end ?? token.start, end: tokens[next - 1]?.end ?? token.end });
      at = next - 1;
      continue;
    }
    if (token.norm === ':' || complementizers.has(token.norm)) {
      embeddedFrom ??= token.start;
      continue;
    }
    if (isEdge(tokens, at)) break;
  }
  return extent(tokens, from, at, omitted, embeddedFrom);
}

/** Index after the comma that closes the relative clause at `at`, when the main clause goes on behind it. */
function stepOver(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + longestOmission); index++) {
    const norm = tokens[index]?.norm ?? '';
    if (norm === '.' || norm === '"' || norm === ':') return undefined;
    if (norm !== ',') continue;
    const next = tokens[index + 1];
    if (next === undefined || subordinators.has(next.norm) || verbFormOf(next.norm) !== undefined)
      return undefined;
    if (next.norm.startsWith('و')) return undefined;
    return index + 1;
  }
  return undefined;
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (
    norm === 'قد' ||
    norm === ',' ||
    norm === ';' ||
    norm === '.' ||
    norm === '?' ||
    norm === '!' ||
    norm === '…' ||
    norm === '-'
  )
    return true;
  if (subordinators.has(norm) || (norm.startsWith('و') && subordinators.has(norm.slice(1)))) return true;
  if (subordinatorPairs.get(norm)?.has(next) === true) return true;
  const form = verbFormOf(norm);
  return form !== undefined && form.connective !== '';
}

function extent(
  tokens: readonly Token[],
  from: number,
  to: number,
  omitted: readonly { start: number; end: number }[],
  embeddedFrom: number | undefined,
): ClauseExtent {
  let end = to;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'mark' &&
    tokens[end - 1]?.norm !== '"' &&
    tokens[end - 1]?.norm !== ')'
  )
    end--;
  const cut = tokens[to]?.norm ?? '.';
  // Cut at a relative pronoun or a conjunction, the clause needs an object or a phrase of its own before the cut.
  const complete = end - from >= (relatives.has(cut) ? 4 : 3);
  return { to: end, omitted, embeddedFrom, complete };
}
