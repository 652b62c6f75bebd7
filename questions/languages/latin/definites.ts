// Whether `the group` or « le directeur » can be read alone: named by what follows, known to everybody, told by the headline,
// or met here for the first time.
import type { SentenceReading, Surroundings } from '../../reading/reading.ts';
import { metIn, stemOf } from './definite-owners.ts';
import type { LatinGrammar } from './grammar.ts';
import type { Unit } from './units.ts';

const titles = new WeakMap<Surroundings, ReadonlySet<string>>();

/** The stems of the headline's words: what it speaks of is known. */
function titleStems(around: Surroundings): ReadonlySet<string> {
  const known = titles.get(around) ?? new Set([...around.title].map(stemOf));
  titles.set(around, known);
  return known;
}

/**
 * Returns the definite nouns of the units `from` to `to` (exclusive) that mean something told of outside them: the head of
 * each, and whether that is all that follows the article.
 */
export function unknownDefinites(
  units: readonly Unit[],
  from: number,
  to: number,
  subjectAt: number,
  dropped: ReadonlySet<number>,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): { readonly head: Unit | undefined; readonly isSole: boolean }[] {
  const found: { head: Unit | undefined; isSole: boolean }[] = [];
  const start = units[from]?.start ?? 0;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.kind === 'quote') quoted = !quoted;
    // Inside quotation marks somebody else points.
    if (unit === undefined || quoted || dropped.has(at) || !grammar.definites.has(unit.written)) continue;
    // « Des étudiants »: no one met before.
    if (unit.written === 'des' && (at === from || at === subjectAt)) continue;
    if (!isUnknown(units, at, from, to, start, subjectAt, sentence, grammar)) continue;
    const nouns = nounsBehind(units, at, to);
    // « la nouvelle série de billets » under a headline on banknotes: known by what it is a part of.
    const owner = genitiveBehind(units, at + 1 + nouns.length, to, grammar);
    const known = owner !== undefined && sentence.around.title.has(owner.norm) ? owner : undefined;
    found.push({
      head: known ?? headOf(nouns, grammar),
      isSole: known === undefined && nouns.length === 1 && isNominal(nouns[0]),
    });
  }
  return found;
}

/** The common noun that a French noun has behind a bare « de » at `at`. */
function genitiveBehind(
  units: readonly Unit[],
  at: number,
  to: number,
  { genitives, headFirst }: LatinGrammar,
): Unit | undefined {
  const noun = units[at + 1];
  const isKind = headFirst && genitives.has(units[at]?.written ?? '');
  return isKind && noun?.kind === 'word' && at + 1 < to ? noun : undefined;
}

function isUnknown(
  units: readonly Unit[],
  at: number,
  from: number,
  to: number,
  start: number,
  subjectAt: number,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): boolean {
  const nouns = nounsBehind(units, at, to);
  const end = at + 1 + nouns.length;
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
  const head = headOf(nouns, grammar);
  if (head === undefined || head.norm.length < 3) return false;
  const next = units[end];
  // « au centre de la plus grande »: which of what was told of before.
  const isRank = nouns.every((noun) => degrees.test(noun.written) || grammar.fronted.has(noun.written));
  if (isRank && nouns.some((noun) => degrees.test(noun.written)))
    return !(next !== undefined && (next.kind === 'prep' || next.kind === 'rel' || next.kind === 'inf'));
  // `the country’s settlement`: whose is as open as which.
  const bare = head.possessive === true ? head.norm.replace(/'s?$/, '') : head.norm;
  const owner = nouns.find(
    ({ possessive, norm }) => possessive === true && grammar.bareOwners.has(norm.replace(/'s?$/, '')),
  );
  if (owner !== undefined && !titleStems(sentence.around).has(stemOf(owner.norm.replace(/'s?$/, ''))))
    return true;
  const isOwner = grammar.bareOwners.has(bare);
  if (next !== undefined && end < to && isSpecifying(units, end, to, isOwner, at > subjectAt, grammar))
    return false;
  if (grammar.wellKnown.has(head.norm)) return isUnplaced(head, units, from, to);
  if (nouns.length === 1 && contests.test(head.norm) && tellsScore(sentence.around)) return false;
  if (isOwner) return true;
  const first = metIn(sentence.around).get(stemOf(head.norm))?.[0];
  const met = first?.sentence.tokens[first.at]?.start;
  if (nouns.some((noun) => noun !== head && superlative.test(noun.written))) return false;
  // « vers le gazole »: outside the subject a French definite noun means the thing in general as often, unless it was met.
  if (grammar.genericDefinites && at > subjectAt)
    return met !== undefined && met < start && singulars.has(units[at]?.written ?? '');
  // « Le disque … »: a noun at the head that nothing specifies means what another word told of.
  return (met !== undefined && met < start) || !isInGeneral(units[at], grammar);
}

const contests = /^(?:match|game|rencontre)$/;

const scored = new WeakMap<Surroundings, boolean>();

/** Whether the first sentences tell a score: then the match is the one that the headline is about. */
function tellsScore(around: Surroundings): boolean {
  const known = scored.get(around);
  if (known !== undefined) return known;
  const lead = around.sentences.slice(0, 2).flatMap(({ tokens }) => tokens.map(({ text }) => text));
  const tells = /(?<!\d)\d{1,3}[-–]\d{1,3}(?!\d)/.test(lead.join(''));
  scored.set(around, tells);
  return tells;
}

/** The words that follow the article at `at` as its noun and what describes it. */
function nounsBehind(units: readonly Unit[], at: number, to: number): readonly Unit[] {
  let end = at + 1;
  // Right behind its article even a word that may be a verb is a noun: `the numbers`, « le groupe ».
  if (behindArticle.has(units[end]?.kind ?? 'stop')) end++;
  while (end < to && isNominal(units[end])) end++;
  return units.slice(at + 1, end);
}

function headOf(nouns: readonly Unit[], { headFirst, fronted }: LatinGrammar): Unit | undefined {
  return headFirst ? (nouns.find((unit) => !fronted.has(unit.written)) ?? nouns[0]) : nouns.at(-1);
}

/** `the government`, « le parlement »: known to everybody once a country or a body is named beside it. */
function isUnplaced(head: Unit, units: readonly Unit[], from: number, to: number): boolean {
  return (
    institutions.has(head.norm) &&
    !units
      .slice(from, to)
      .some(({ mention }) => mention !== undefined && mention.type !== 'date' && mention.type !== 'number')
  );
}

/** Bodies of which every country has its own, folded. */
const institutions: ReadonlySet<string> = new Set(
  'government gouvernement police army armee parliament parlement opposition senate senat congress military navy marine constitution assemblee law loi'.split(
    ' ',
  ),
);

/** What a word right behind an article may be read as and is not: `the rescued boats`, `the first case`. */
const behindArticle: ReadonlySet<Unit['kind']> = new Set(['weak', 'ger', 'adv']);

/** French articles of one thing. */
const singulars: ReadonlySet<string> = new Set(['le', 'la', "l'", 'du', 'au']);

/** Amounts that are read as words. */
const counts: ReadonlySet<string> = new Set(['deux', 'trois', 'quatre', 'two', 'three', 'four', 'five']);

const superlative = /(?:[^f]est|^most|^only|^last|^plus|^seule?)$/;

/** Words that pick one of several. */
const degrees =
  /^(?:plus|moins|most|(?!request|protest|interest|contest|harvest|forest|conquest|arrest|inquest|tempest)\w{3,}[^f]est)$/;

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
  isObject: boolean,
  grammar: LatinGrammar,
): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'rel' || unit.kind === 'that' || unit.kind === 'ger' || unit.kind === 'inf') return true;
  // `the favourite, Ann Lund, …`: told by name.
  if (unit.kind === 'comma') return units[at + 1]?.mention?.type === 'person' && at + 1 < to;
  if (unit.kind === 'pron' && !grammar.headFirst) return true;
  if (unit.kind === 'coord') return leadsToName(units, at + 1, to, (kind) => nominals.has(kind));
  if (unit.kind !== 'prep' || at + 1 >= to) return false;
  // « le système d'exploitation »: a kind of thing, and still nobody's, unless a name follows.
  // « l'ouragan de catégorie 1 »: so is what no article stands behind.
  const isKind = /^d(?:e|')$/.test(unit.written) && units[at + 1]?.kind !== 'det';
  // `The request of the municipalities`: whose is as open as which.
  if (grammar.genitives.has(unit.written) && !isObject && isBareBehind(units, at + 1, to, grammar))
    return false;
  if (grammar.genitives.has(unit.written) && !isOwner && !isKind) return true;
  // « fêter l'événement à Brest »: behind a French object the place is the deed's.
  if (grammar.headFirst && isObject && !grammar.genitives.has(unit.written)) return false;
  return leadsToName(units, at + 1, to, (kind) => nominals.has(kind) || kind === 'prep' || kind === 'det');
}

/** Whether an article and common nouns are all that stands behind the genitive. */
function isBareBehind(units: readonly Unit[], from: number, to: number, grammar: LatinGrammar): boolean {
  if (!grammar.definites.has(units[from]?.written ?? '')) return false;
  for (let at = from + 1; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'weak') break;
    if (!nominals.has(unit.kind) && unit.kind !== 'prep' && unit.kind !== 'det') break;
    if (unit.capital || unit.mention !== undefined) return false;
  }
  return !grammar.wellKnown.has(units[from + 1]?.norm ?? '');
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
    // `opened the quay with Ann Lund`: whoever comes in says nothing of the quay.
    if (unit.kind === 'name' || unit.capital) return unit.mention?.type !== 'person';
  }
  return false;
}
