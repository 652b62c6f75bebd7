// Whether a name is only part of a longer one, or hangs on a noun as its label (`the Twitter attention`, « les actions Samsung »):
// such a name is neither left out nor exchanged.
import type { Mention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';

/** Offices of which a country has one. */
const offices: ReadonlySet<string> = new Set(
  'president presidente prime premier chancellor chancelier chanceliere king queen roi reine pope pape'.split(
    ' ',
  ),
);

/** Sorts of organisations that tell the news. */
const media: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'news-agency']);

/** Sorts of people whose office tells who they are. */
const holders: ReadonlySet<string> = new Set(['leader', 'minister']);

const plain = (token: Token | undefined) => (token?.text ?? '').toLowerCase().replace('’', "'");

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Returns whether `mention` can't stand for itself among `tokens`. */
export function isInCompound(mention: Mention, tokens: readonly Token[], grammar: LatinGrammar): boolean {
  if (mention.type === 'number') return false;
  const at = tokens.findIndex((token) => token.start >= mention.start);
  const end = tokens.findIndex((token) => token.start >= mention.end);
  const before = tokens[at - 1];
  const next = end === -1 ? undefined : tokens[end];
  const after = end === -1 ? undefined : tokens[end + 1];
  // A hyphen or a genitive binds; so does a figure (`France 24`).
  const binds = (token: Token) => token.norm === '-' || token.norm === '/';
  if (next !== undefined && (!next.spaced ? binds(next) : next.kind === 'number')) return true;
  if (before !== undefined && binds(before) && tokens[at]?.spaced === false) return true;
  // « Le président ______ »: who holds a country's office is known without the article.
  if (mention.type === 'person' && mention.titleStart < mention.start) {
    const titles = tokens.filter(({ start, end }) => start >= mention.titleStart && end <= mention.start);
    if (holders.has(mention.sort) || titles.some(({ norm }) => offices.has(norm))) return true;
  }
  // « la Bourse de ______ », `the coast of ______`: what the name alone tells of is not left without it.
  // « le record d'août 2003 »: so is what only the day tells of.
  const owned = grammar.smallWords.get(plain(before)) === 'det' ? tokens[at - 2] : before;
  if (mention.type !== 'person' && grammar.genitives.has(plain(owned))) return true;
  if (mention.type === 'date') return false;
  if (isCapital(next)) return true;
  // `the United States’ border`, `Ann Lund's boat`: a genitive tells its form.
  const last = tokens[(end === -1 ? tokens.length : end) - 1];
  if (next?.text === '’' || /['’]s?$/.test(last?.text ?? '')) return true;
  // Who says it is not turned round.
  if (mention.type === 'organisation' && next !== undefined && says(next, grammar)) return true;
  // « Selon BFM TV »: which paper had it is not worth knowing.
  if (media.has(mention.sort) && ['selon', 'to', 'by', 'par'].includes(before?.norm ?? '')) return true;
  const isTitled = mention.titleStart < mention.start;
  if (isCapital(before) && at > 1 && !isTitled && mention.type !== 'person') return true;
  const written = next?.text.toLowerCase().replace('’', "'") ?? '';
  const isNoun = next?.kind === 'word' && !isFunctional(next, written, grammar);
  if (!grammar.headFirst) {
    // `the Green Party of England`; `Google headquarters`.
    if (mention.type === 'organisation' && (written === 'of' || written === 'for') && isCapital(after))
      return true;
    return isNoun && mention.type !== 'person';
  }
  // « l'Union française des industries »: the name goes on in small letters.
  if (mention.type === 'organisation' && mention.sureness < 1 && grammar.genitives.has(written)) return true;
  return mention.type !== 'person' && !isTitled && isLabel(tokens, at, grammar);
}

/**
 * Returns whether a gap there is guessed at (one of two joined names) or leaves a word behind that belongs to what was taken:
 * `12 old boats`, « 12 ruches historiques ».
 */
export function isPoorGap(mention: Mention, tokens: readonly Token[], grammar: LatinGrammar): boolean {
  const after = tokens.findIndex((token) => token.start >= mention.end);
  const next = tokens[after];
  if (mention.type === 'number')
    return mention.unitText !== '' && next?.kind === 'word' && !isFunctional(next, plain(next), grammar);
  if (mention.type !== 'person') return false;
  const isCoord = (token: Token | undefined) => grammar.smallWords.get(plain(token)) === 'coord';
  const before = tokens.findLast((token) => token.end <= mention.titleStart);
  return isCoord(before) || (isCoord(next) && isCapital(tokens[after + 1]));
}

/** Whether the word is a verb of saying. */
function says(token: Token, { verbs, sayings }: LatinGrammar): boolean {
  const written = token.text.toLowerCase();
  return token.kind === 'word' && sayings.has(verbs.verbOf(token.norm, written)?.base ?? '');
}

function isFunctional(token: Token, written: string, { smallWords, verbs }: LatinGrammar): boolean {
  return (
    smallWords.has(written) ||
    verbs.verbOf(token.norm, written) !== undefined ||
    verbs.isGerund(token.norm, written) ||
    verbs.isParticiple(token.norm, written) ||
    /ly$|ment$/.test(written)
  );
}

/** « les actions Samsung »: a noun of things right before the name; « l'agence américaine Moody's » says what it is. */
function isLabel(tokens: readonly Token[], at: number, grammar: LatinGrammar): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word' || isCapital(before)) return false;
  const written = before.text.toLowerCase().replace('’', "'");
  if (isFunctional(before, written, grammar)) return false;
  return ![tokens[at - 1], tokens[at - 2]].some(
    (token) => token !== undefined && grammar.typeNouns.has(token.norm),
  );
}
