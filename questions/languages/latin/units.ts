// A sentence as the reader of clauses sees it: names, dates and quantities in one piece each, every other word by what it
// may be. What a word is in its place is decided where its neighbours are known.
import type { Place } from '../../evidence.ts';
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { FiniteVerb, LatinGrammar, SmallWord } from './grammar.ts';

/** What a unit may be. `weak` is a finite verb that may be something else; `part`, `inf`, `ger` are its other forms. */
export type UnitKind =
  | SmallWord
  | 'name'
  | 'date'
  | 'number'
  | 'verb'
  | 'weak'
  | 'part'
  | 'inf'
  | 'ger'
  | 'word'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop';

/** A mention, a word or a mark. UTF-16 offsets of the article. */
export interface Unit extends Place {
  readonly kind: UnitKind;
  /** In small letters, with accents and a plain apostrophe. */
  readonly written: string;
  readonly norm: string;
  /** It begins with a capital. */
  readonly capital: boolean;
  readonly mention?: Mention;
  readonly verb?: FiniteVerb;
  /** It may be a participle. */
  readonly participle?: boolean;
  /** A genitive in 's hangs on it. */
  readonly possessive?: boolean;
}

const marks: Readonly<Record<string, UnitKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
};

/** Returns the units of `sentence` in order. */
export function unitsOf(sentence: SentenceReading, grammar: LatinGrammar): Unit[] {
  const { tokens, mentions } = sentence;
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((mentions[next]?.end ?? Infinity) <= token.start) next++;
    const mention = mentions[next];
    if (mention !== undefined && phraseStart(mention) <= token.start && token.start < mention.end) {
      let to = at + 1;
      while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to++;
      units.push(mentionUnit(mention, tokens[to - 1] ?? token));
      at = to;
      continue;
    }
    // A stop inside the sentence belongs to its abbreviation: `Sen.`, « M. ».
    const last = units.at(-1);
    if (token.norm === '.' && at < tokens.length - 2 && last !== undefined && !token.spaced) {
      units[units.length - 1] = { ...last, end: token.end };
      at++;
      continue;
    }
    units.push(token.kind === 'mark' ? markUnit(token, tokens[at + 1]) : wordUnit(tokens, at, grammar));
    at++;
  }
  return units.map((unit, at) => (isObjectPronoun(units, at, grammar) ? { ...unit, kind: 'clitic' } : unit));
}

/** « l'a reçu », « en sont », « les réduit à »: an article or a preposition right before a verb, behind the subject. */
function isObjectPronoun(units: readonly Unit[], at: number, grammar: LatinGrammar): boolean {
  const unit = units[at];
  const next = units[at + 1];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || !grammar.pointingClitics.has(unit.written)) return false;
  if (next?.kind === 'inf' && before.kind !== 'verb') return true;
  if (!['word', 'name', 'pron', 'rel', 'neg', 'clitic', 'close', 'adv'].includes(before.kind)) return false;
  if (next?.kind === 'verb' || next?.kind === 'clitic')
    return unit.kind !== 'possessive' || next.kind === 'verb';
  if (next?.kind !== 'weak') return false;
  // « les réduit à » has a verb, « le doute sur » a noun.
  const isSure = next.verb?.frail !== true && ['prep', 'det'].includes(units[at + 2]?.kind ?? '');
  return before.kind === 'pron' || isSure;
}

function mentionUnit(mention: Mention, last: Token): Unit {
  const kind = mention.type === 'date' || mention.type === 'number' ? mention.type : 'name';
  return {
    kind,
    start: phraseStart(mention),
    end: Math.max(mention.end, last.end),
    written: mention.text.toLowerCase(),
    norm: '',
    capital: kind === 'name',
    mention,
    ...(last.end > mention.end ? { possessive: true } : {}),
  };
}

function markUnit(token: Token, next: Token | undefined): Unit {
  const { start, end, norm } = token;
  const isDash = norm === '-' && token.spaced && (next === undefined || next.spaced);
  // `6:00`, `2:1`: nothing opens between figures.
  const isTight = norm === ':' && next !== undefined && !next.spaced;
  const kind = isTight ? 'word' : (marks[norm] ?? (isDash ? 'dash' : 'word'));
  return { kind, start, end, written: norm, norm, capital: false };
}

const writtenOf = (token: Token | undefined) => (token?.text ?? '').toLowerCase().replace('’', "'");

function wordUnit(tokens: readonly Token[], at: number, grammar: LatinGrammar): Unit {
  const token = tokens[at];
  if (token === undefined) throw new RangeError('a word has its token');
  const { start, end, norm, text } = token;
  const written = writtenOf(token);
  const capital = /^\p{Lu}/u.test(text);
  const base = { start, end, written, norm, capital };
  if (token.kind === 'number') return { ...base, kind: 'number' };
  if (grammar.subordinates.get(written)?.has(tokens[at + 1]?.norm ?? '') === true)
    return { ...base, kind: 'subord' };
  const small = grammar.smallWords.get(written);
  // « que » after « alors » belongs to it.
  if (small === 'that' && grammar.subordinates.has(writtenOf(tokens[at - 1])))
    return { ...base, kind: 'adv' };
  if (small !== undefined) return { ...base, kind: small };
  if (/['’]s$/.test(text)) return { ...base, kind: 'word', possessive: true };
  // A capital inside the sentence is a name's: `the Post`, « la Coupe ».
  if (capital && at > 0) return { ...base, kind: 'word' };
  const { verbs } = grammar;
  const read = verbs.verbOf(norm, written);
  // `Mohamed`, `Estimates`: at the head of a sentence only a listed verb that is no noun is one.
  const verb = capital && (read?.base === '' || read?.frail === true) ? undefined : read;
  const participle = !(capital && read?.base === '') && verbs.isParticiple(norm, written);
  if (verb !== undefined) return { ...base, verb, participle, kind: verb.weak === true ? 'weak' : 'verb' };
  if (participle) return { ...base, participle, kind: 'part' };
  if (verbs.isGerund(norm, written)) return { ...base, kind: 'ger' };
  if (verbs.isInfinitive(norm, written) && isInfinitiveHere(tokens, at, grammar))
    return { ...base, kind: 'inf' };
  return { ...base, kind: isAdverb(tokens, at, written, grammar) ? 'adv' : 'word' };
}

/** A word in -ly or -ment that no article or preposition makes a noun (« le bâtiment », « de paiement »). */
function isAdverb(tokens: readonly Token[], at: number, written: string, grammar: LatinGrammar): boolean {
  if (written.length < 6 || !/(?:ly|ment)$/.test(written) || grammar.falseAdverbs.has(written)) return false;
  const before = grammar.smallWords.get(writtenOf(tokens[at - 1]));
  return before !== 'det' && before !== 'possessive' && before !== 'prep';
}

/** Whether a form that may be an infinitive is one: everywhere in French, in English after `to` and after auxiliaries. */
function isInfinitiveHere(
  tokens: readonly Token[],
  at: number,
  { infinitiveMark, verbs }: LatinGrammar,
): boolean {
  if (infinitiveMark === undefined) return true;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const before = tokens[index];
    if (before === undefined) return false;
    if (before.norm === infinitiveMark) return true;
    const verb = verbs.verbOf(before.norm, before.norm);
    if (verb !== undefined) return verb.auxiliary;
    if (!before.norm.endsWith('ly') && before.norm !== 'not' && before.norm !== 'also') return false;
  }
  return false;
}
