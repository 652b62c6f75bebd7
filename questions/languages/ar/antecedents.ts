// What a definite noun alone stands for, where the article has told it once in full: «قانون التعرفة الجمركية» is what
// «القانون» means from there on. Of two laws «القانون» may mean either, and gets nothing.

import type { Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { letterBefore, withoutLetter } from './clitics.ts';
import { type Described, describedAt, isDescribable } from './described-nouns.ts';
import { introducedAs } from './introduced-nouns.ts';
import { whichOne } from './lexicon-which-one.ts';

/** A noun as the article tells it in full, and where. */
interface Antecedent extends Described {
  /** UTF-16 offset; before the text for the headline. */
  readonly at: number;
  /** Index of its sentence; the headline's is that of the first. */
  readonly sentence: number;
}

/** An antecedent, or `several` where the article has more than one that the noun may mean. */
type Known = Antecedent | 'several';

/** Sentences at the start that introduce what the article is about. */
const openingSentences = 3;

/** How many sentences back anything else is still in mind. */
const nearby = 3;

const known = new WeakMap<Reading, ReadonlyMap<string, Known>>();

/** Returns the edit that tells the definite noun `token` in full, or `undefined` where the article does not, or of several. */
export function toldInFull(token: Token, reading: Reading): Edit | undefined {
  const parts = /^([وف]?)(لل|[بك]?ال)(.{2,})$/.exec(token.norm);
  const noun = parts?.[3] ?? '';
  if (parts === null || (noun.length < shortestBare && !whichOne.has(noun)) || /(?:ون|ين|تان)$/.test(noun))
    return undefined;
  const full = antecedentsOf(reading).get(noun);
  const introduced = full === undefined ? introducedAs(noun, token.start, reading) : undefined;
  if (introduced !== undefined)
    return { start: token.start, end: token.end, with: `${token.text} ${introduced}` };
  if (full === undefined || full === 'several' || full.at >= token.start) return undefined;
  // «الهجمات» of today are not the «الهجمات الدولية» of another sentence: many of a kind are seldom the same many.
  if (noun.endsWith('ات') && !full.isGenitive) return undefined;
  // «السلطات السوفيتية» of long ago are not «السلطات» of today: an adjective holds for what the article is about.
  if (
    full.sentence >= openingSentences &&
    (!full.isGenitive || sentenceAt(token, reading) - full.sentence > nearby)
  )
    return undefined;
  const words = full.open === undefined ? full.words : toldInFull(full.open, reading)?.with;
  if (words === undefined) return undefined;
  const written = token.text.slice((parts[1] ?? '').length + (parts[2] ?? '').length);
  const article = parts[2] === 'لل' ? 'لل' : (parts[2] ?? '');
  const particle = full.isGenitive ? article.replace('لل', 'ل').replace('ال', '') : article;
  return {
    start: token.start,
    end: token.end,
    with: `${parts[1] ?? ''}${particle}${written} ${words}`,
  };
}

/** Noun, folded and without its article → what the article tells of it. */
function antecedentsOf(reading: Reading): ReadonlyMap<string, Known> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const found = new Map<string, Known>();
  const { sentences } = reading;
  collect(sentences[0]?.around.headline ?? [], [], 'headline', found);
  for (const { tokens, mentions, index } of sentences) collect(tokens, mentions, index, found);
  known.set(reading, found);
  return found;
}

function collect(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentence: number | 'headline',
  found: Map<string, Known>,
): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') continue;
    const noun = nounOf(token.norm);
    if (!isDescribable(noun)) continue;
    const described = describedAt(tokens, index, mentions);
    if (described === undefined) continue;
    const other = found.get(noun);
    const place = sentence === 'headline' ? { at: -1, sentence: 0 } : { at: token.start, sentence };
    if (other === undefined) found.set(noun, { ...described, ...place });
    else if (other !== 'several' && !areAlike(other, described)) found.set(noun, 'several');
  }
}

function sentenceAt({ start }: Token, { sentences }: Reading): number {
  return sentences.findIndex(({ end }) => end > start);
}

/** «قانون التعرفة» and «قانون التعرفة الجمركية» are one. */
function areAlike(a: Described, b: Described): boolean {
  return a.key.startsWith(b.key) || b.key.startsWith(a.key);
}

/** Fewest letters that are left of a noun without its article. */
const shortestBare = 3;

/** The noun without its article, or the particle written to it. */
function nounOf(norm: string): string {
  // «بلدية», «لجنة»: begins like a particle with its noun, and is none.
  if (whichOne.has(norm)) return norm;
  const joined = norm.startsWith('ال', 1) ? letterBefore(norm, 'وف') : 0;
  const article = joined + letterBefore(norm.slice(joined), 'بك');
  const end = norm.startsWith('ال', article) ? article + 2 : norm.startsWith('لل') ? 2 : 0;
  if (end > 0 && (norm.length - end >= shortestBare || whichOne.has(norm.slice(end)))) return norm.slice(end);
  return joined > 0 ? norm.slice(joined) : withoutLetter(norm, 'وفبل', 4);
}
