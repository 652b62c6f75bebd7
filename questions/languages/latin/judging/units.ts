// English and French tokens → units: articles mark their nouns, helping verbs and denials are one with their verb.
import type { SmallUnit, Tense, Unit, WordUnit } from '../../../judging/unit.ts';
import { isVerbUnit } from '../../../judging/unit.ts';
import type { Token } from '../../../text/tokens.ts';
import type { LatinLists } from './latin-judging.ts';
import { withPlainNouns } from './noun-shapes.ts';
import { withOpenClauses } from './open-clauses.ts';
import { withScores } from './scores.ts';
import { isPastBeing, withRelatives, withThat } from './unwritten-words.ts';
import { withWeakVerbs } from './weak-verbs.ts';
import { wordUnit } from './word-units.ts';

/** What the first half of a denial is until its verb is met. */
const half = 'half';

/** Longest phrase of small words. */
const longestPhrase = 4;

/** What a French article tells of whom its noun means: « la ministre », « le ministre ». */
const genderOf: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['le', 'm'],
  ['un', 'm'],
  ['du', 'm'],
  ['au', 'm'],
  ['la', 'f'],
  ['une', 'f'],
]);

/** Returns the units of `tokens`, each by itself. */
export function latinUnits(tokens: readonly Token[], lists: LatinLists): Unit[] {
  const units: Unit[] = [];
  const written = tokens.map(({ text }) => text.toLowerCase().replace(/’/g, "'"));
  let definite = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const word = written[at] ?? '';
    if (token === undefined) break;
    const { start, end, norm } = token;
    if (token.kind === 'mark') {
      units.push({ kind: 'break', start, end, mark: norm });
      definite = false;
      at++;
      continue;
    }
    if (lists.articles.has(word)) {
      definite = lists.definites.has(word);
      at++;
      continue;
    }
    // « Des fouilles ont … »: no preposition where nothing stands before it.
    if (word === 'des' && units.length === 0) {
      at++;
      continue;
    }
    const phrase = phraseFrom(written, at, lists);
    if (phrase?.small.sense === 'nothing' || isSinceThen(written, at, lists)) {
      at += phrase?.length ?? 1;
      continue;
    }
    // « entre en vigueur » is a verb, `the then mayor` a former one.
    const isWord = word === 'then' ? written[at - 1] === 'the' : word === 'entre' && written[at + 1] === 'en';
    if (phrase !== undefined && !isWord) {
      const last = tokens[at + phrase.length - 1];
      const { role, sense } = pointing(phrase.small, units.at(-1));
      units.push({
        kind: 'small',
        start,
        end: last?.end ?? end,
        role,
        sense: senseOf(role, sense, norm),
      });
      // « du », « au » hold their article.
      definite = /^(?:du|des|au|aux)$/.test(word);
      at += phrase.length;
      continue;
    }
    at++;
    if (lists.empty.has(word)) continue;
    if (lists.halfDenials.has(word)) {
      units.push({ kind: 'small', start, end, role: 'not', sense: half });
      continue;
    }
    const unit = withReflexive(wordUnit(token, word, definite, lists), written[at - 2], units.at(-1), lists);
    const isName = at > 1 && /^\p{Lu}/u.test(token.text);
    const article = written[at - 2] ?? '';
    const isNew = lists.sureArticles.has(article) && !lists.definites.has(article);
    const gender = genderOf.get(article);
    const noun = lists.sureArticles.has(article) ? asNoun(unit) : unit;
    units.push({
      ...noun,
      ...(isNew ? { indefinite: true } : {}),
      ...(isName ? { capital: true } : {}),
      ...(gender === undefined ? {} : { gender }),
    });
    definite = false;
  }
  return units;
}

/** `have since been installed`: since then. */
function isSinceThen(written: readonly string[], at: number, { pastHelpers }: LatinLists): boolean {
  return written[at] === 'since' && pastHelpers.has(written[at - 1] ?? '');
}

/** `along that coast`: behind a preposition the complementizer is a pointer. */
function pointing(
  small: Pick<SmallUnit, 'role' | 'sense'>,
  before: Unit | undefined,
): Pick<SmallUnit, 'role' | 'sense'> {
  const isPointer = small.role === 'that' && before?.kind === 'small' && before.role === 'link';
  return isPointer ? { ...small, role: 'pointer' } : small;
}

function phraseFrom(written: readonly string[], at: number, { small, longestSmall }: LatinLists) {
  const longest = Math.min(longestPhrase, longestSmall.get(written[at] ?? '') ?? 0);
  for (let length = longest; length > 0; length--) {
    if (at + length > written.length) continue;
    const found = small.get(written.slice(at, at + length).join(' '));
    if (found !== undefined) return { length, small: found };
  }
  return undefined;
}

/** « s'arrête », « s'est arrêté »; what « se produit » happens. */
function withReflexive(
  unit: WordUnit,
  written: string | undefined,
  before: Unit | undefined,
  { being }: LatinLists,
): WordUnit {
  const isBehindBeing = before?.kind === 'word' && before.reflexive === true && being.has(before.norm);
  if (!/^(?:se|s')$/.test(written ?? '') && !isBehindBeing) return unit;
  const lemmas = unit.lemmas.includes('produire') ? [...unit.lemmas, 'survenir'] : unit.lemmas;
  return { ...unit, lemmas, reflexive: true };
}

/** `the seabed`: a word right behind an article is no finite verb. */
function asNoun({ verb: _, perhaps: __, ...noun }: WordUnit): WordUnit {
  return noun;
}

/** Pronouns are only themselves, and so are the verbs that leave a deed open: who tried did not refuse. */
function senseOf(role: string, sense: string, norm: string): string {
  if (role === 'pointer') return norm;
  return role === 'modal' && !['may', 'must', 'should', 'would'].includes(sense) ? `${sense} ${norm}` : sense;
}

/** Puts a sentence's units right by their neighbours. */
export function settleLatin(units: readonly Unit[], lists: LatinLists): Unit[] {
  const settled: Unit[] = [];
  let tense: Tense | undefined;
  let negated = false;
  let from: number | undefined;
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    if (unit.kind === 'small' && unit.sense === 'in' && next?.kind === 'date') continue;
    if (unit.kind === 'small' && unit.sense === half) {
      // « ne compte que 5 »: no denial, and not the plain deed either.
      const isOnly = units
        .slice(at + 1, at + 5)
        .some((other) => other.kind === 'small' && other.role === 'that');
      if (isOnly)
        settled.push({ kind: 'small', start: unit.start, end: unit.end, role: 'exception', sense: 'que' });
      else {
        negated = true;
        from = unit.start;
      }
      continue;
    }
    if (unit.kind !== 'word') {
      settled.push(unit);
      continue;
    }
    const { norm } = unit;
    if (lists.denials.has(norm)) {
      const last = settled.at(-1);
      if (isVerbUnit(last) && last.verb.negated) continue;
      // `was not`, « ne coûte pas »: the denial stands behind the verb it denies, or before it where a helper stands before both.
      if (from === undefined && last?.kind === 'word' && isVerbUnit(last))
        settled[settled.length - 1] = {
          ...last,
          end: Math.max(last.end, unit.end),
          verb: { tense: last.verb?.tense ?? 'unknown', negated: true },
        };
      else if (hasVerbSoon(units, at, lists)) {
        negated = true;
        from ??= unit.start;
      } else settled.push({ kind: 'small', start: unit.start, end: unit.end, role: 'not', sense: 'no' });
      continue;
    }
    if (lists.futures.has(norm) && hasVerbSoon(units, at, lists)) {
      tense = 'future';
      from = unit.start;
      continue;
    }
    if ((lists.pastHelpers.has(norm) || lists.carriers.has(norm)) && hasVerbSoon(units, at, lists)) {
      tense = lists.carriers.has(norm) ? (unit.verb?.tense ?? 'past') : 'past';
      from = unit.start;
      continue;
    }
    if (lists.being.has(norm)) {
      const own = isPastBeing(unit, withoutDenial(units, at + 1, lists), lists)
        ? 'past'
        : (unit.verb?.tense ?? 'unknown');
      settled.push({
        ...unit,
        start: from ?? unit.start,
        lemmas: [...lists.being].slice(0, 1),
        verb: { tense: tense ?? own, negated },
      });
      [tense, negated, from] = [undefined, false, undefined];
      continue;
    }
    const isForced = negated && isHalfDenied(units, at);
    if ((tense !== undefined || negated) && (unit.verb !== undefined || unit.helped || isForced)) {
      settled.push({
        ...unit,
        start: from ?? unit.start,
        verb: { tense: tense ?? unit.verb?.tense ?? 'unknown', negated },
      });
      [tense, negated, from] = [undefined, false, undefined];
      continue;
    }
    settled.push(unit);
  }
  return withOpenClauses(withPlainNouns(withWeakVerbs(withScores(withRelatives(withThat(settled)))), lists));
}

/** « ne coûte pas »: the word behind the first half of a denial is its verb, whatever else it may be. */
function isHalfDenied(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before?.kind === 'small' && before.sense === half;
}

/** « ne sont pas allées »: the unit from `from` on that denies nothing. */
function withoutDenial(units: readonly Unit[], from: number, { denials }: LatinLists): Unit | undefined {
  return units.find((unit, at) => at >= from && !(unit.kind === 'word' && denials.has(unit.norm)));
}

/** How far behind a helping verb its own verb is looked for, in units. */
const farthest = 3;

/** Whether the verb that a helping verb helps stands near behind it. */
function hasVerbSoon(units: readonly Unit[], at: number, { denials, being }: LatinLists): boolean {
  for (const unit of units.slice(at + 1, at + 1 + farthest)) {
    if (unit.kind !== 'word') return false;
    const { norm } = unit;
    if (being.has(norm) || unit.helped) return true;
    if (!denials.has(norm) && !/(?:ly|ment)$/.test(norm)) return false;
  }
  return false;
}
