// Whether `the group` or « le directeur » can be read alone: named by what follows, known to everybody, told by the headline,
// or met here for the first time.
import type { SentenceReading, Surroundings } from '../../reading/reading.ts';
import type { LatinGrammar } from './grammar.ts';
import type { Unit } from './units.ts';

const firstMet = new WeakMap<Surroundings, ReadonlyMap<string, number>>();

/** Singular and plural of a noun by the ending that both languages share. */
const stemOf = (norm: string) => (norm.length > 4 ? norm.replace(/[sx]$/, '') : norm);

/** Where in the article each word stands first (UTF-16 offset). */
function metIn(around: Surroundings): ReadonlyMap<string, number> {
  const known = firstMet.get(around);
  if (known !== undefined) return known;
  const met = new Map<string, number>();
  for (const { tokens } of around.sentences)
    for (const { norm, start, kind } of tokens) {
      const stem = stemOf(norm);
      if (kind === 'word' && !met.has(stem)) met.set(stem, start);
    }
  firstMet.set(around, met);
  return met;
}

const titles = new WeakMap<Surroundings, ReadonlySet<string>>();

/** The stems of the headline's words: what it speaks of is known. */
function titleStems(around: Surroundings): ReadonlySet<string> {
  const known = titles.get(around) ?? new Set([...around.title].map(stemOf));
  titles.set(around, known);
  return known;
}

/** Whether some definite noun of the units `from` to `to` (exclusive) means something told of outside them. */
export function hasUnknownDefinite(
  units: readonly Unit[],
  from: number,
  to: number,
  subjectAt: number,
  dropped: ReadonlySet<number>,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || dropped.has(at) || !grammar.definites.has(unit.written)) continue;
    // « Des étudiants »: no one met before.
    if (unit.written === 'des' && (at === from || at === subjectAt)) continue;
    const start = units[from]?.start ?? 0;
    if (isUnknown(units, at, to, start, subjectAt, sentence, grammar)) return true;
  }
  return false;
}

function isUnknown(
  units: readonly Unit[],
  at: number,
  to: number,
  start: number,
  subjectAt: number,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): boolean {
  let end = at + 1;
  // Right behind its article even a word that may be a verb is a noun: `the numbers`, « le groupe ».
  if (units[end]?.verb?.frail === true || units[end]?.kind === 'ger') end++;
  while (end < to && isNominal(units[end])) end++;
  const nouns = units.slice(at + 1, end);
  if (nouns.length === 0) return false;
  // A name, a figure or a capital says which.
  // « les 2,5 millions manquants »: those told of before.
  const isCounted = nouns[0]?.kind === 'number' || counts.has(nouns[0]?.written ?? '');
  if (
    isCounted &&
    nouns.every(({ mention, capital }) => !capital && (mention?.type ?? 'number') === 'number') &&
    !nouns.some(({ written }) => /^(?:premi|derni|first|last|next|most)/.test(written))
  )
    return units[end]?.kind !== 'rel' && !grammar.genitives.has(units[end]?.written ?? '');
  // « le Britannique »: somebody of that nation.
  const [only] = nouns;
  if (nouns.length === 1 && only?.mention === undefined && grammar.isDemonym(only?.norm ?? '')) return true;
  if (nouns.some((unit) => unit.mention !== undefined || unit.capital || unit.kind === 'number'))
    return false;
  const head = grammar.headFirst
    ? (nouns.find((unit) => !grammar.fronted.has(unit.written)) ?? nouns[0])
    : nouns.at(-1);
  if (head === undefined || head.norm.length < 3) return false;
  const next = units[end];
  // `the country’s settlement`: whose is as open as which.
  const bare = head.possessive === true ? head.norm.replace(/'s?$/, '') : head.norm;
  const owner = nouns.find(
    ({ possessive, norm }) => possessive === true && grammar.bareOwners.has(norm.replace(/'s?$/, '')),
  );
  if (owner !== undefined && !titleStems(sentence.around).has(stemOf(owner.norm.replace(/'s?$/, ''))))
    return true;
  const isOwner = grammar.bareOwners.has(bare);
  if (next !== undefined && end < to && isSpecifying(units, end, to, isOwner, grammar)) return false;
  if (grammar.wellKnown.has(head.norm)) return false;
  if (titleStems(sentence.around).has(stemOf(head.norm))) return false;
  if (isOwner) return true;
  const met = metIn(sentence.around).get(stemOf(head.norm));
  // « vers le gazole »: outside the subject a French definite noun means the thing in general as often, unless it was met.
  if (grammar.genericDefinites && at > subjectAt)
    return nouns.length === 1 && met !== undefined && met < start && singulars.has(units[at]?.written ?? '');
  if (met !== undefined && met < start) return !nouns.some(({ written }) => superlative.test(written));
  // « Le disque … »: a bare noun at the head means what another word told of.
  return nouns.length === 1 && at === subjectAt && !isInGeneral(units[at], grammar);
}

/** French articles of one thing. */
const singulars: ReadonlySet<string> = new Set(['le', 'la', "l'", 'du', 'au']);

/** Amounts that are read as words. */
const counts: ReadonlySet<string> = new Set(['deux', 'trois', 'quatre', 'two', 'three', 'four', 'five']);

const superlative = /(?:[^f]est|^most|^only|^first|^last|^plus|^seule?|^premi.re?)$/;

/** « Les raffineurs »: a French plural may mean all there are. */
function isInGeneral(article: Unit | undefined, { headFirst }: LatinGrammar): boolean {
  return headFirst && (article?.written === 'les' || article?.written === 'des');
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === 'word' ||
    unit.kind === 'name' ||
    unit.kind === 'number' ||
    unit.kind === 'part' ||
    unit.kind === 'date') &&
  unit.norm !== '-';

/** Whether what follows says which one is meant: `of …`, a relative clause, `in Rouen`, a calling that a name closes. */
function isSpecifying(
  units: readonly Unit[],
  at: number,
  to: number,
  isOwner: boolean,
  grammar: LatinGrammar,
): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'rel' || unit.kind === 'that' || unit.kind === 'ger' || unit.kind === 'inf') return true;
  if (unit.kind === 'pron' && !grammar.headFirst) return true;
  if (unit.kind === 'coord') return leadsToName(units, at + 1, to, (kind) => nominals.has(kind));
  if (unit.kind !== 'prep' || at + 1 >= to) return false;
  // « le système d'exploitation »: a kind of thing, and still nobody's, unless a name follows.
  if (grammar.genitives.has(unit.written) && !isOwner) return true;
  return leadsToName(units, at + 1, to, (kind) => nominals.has(kind) || kind === 'prep' || kind === 'det');
}

const nominals: ReadonlySet<Unit['kind']> = new Set(['word', 'name', 'number', 'part', 'date', 'weak']);

/** Whether units of such kinds reach a name or a capital. */
function leadsToName(
  units: readonly Unit[],
  from: number,
  to: number,
  holds: (kind: Unit['kind']) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || !holds(unit.kind)) return false;
    if (unit.kind === 'name' || unit.capital) return true;
  }
  return false;
}
