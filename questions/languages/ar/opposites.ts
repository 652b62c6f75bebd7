// Which verbs of a sentence have a contrary that turns the statement round, and that contrary in the same form.
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { oppositeVerbs } from './lexicon-opposites.ts';
import { type VerbForm, verbFormOf, verbOfPast } from './verb-forms.ts';
import type { Verb } from './verbs.ts';
import { takenApart } from './word-form.ts';

/** A verb with its contrary, both as they stand there. */
export interface OppositeVerb {
  readonly text: string;
  readonly contrary: string;
  readonly name: string;
  readonly family: string;
}

interface Pair {
  readonly contrary: Verb;
  readonly name: string;
  readonly family: string;
  readonly near: ReadonlySet<string> | undefined;
  readonly unlike: ReadonlySet<string> | undefined;
}

const pairs: ReadonlyMap<string, Pair> = buildPairs();

function buildPairs(): Map<string, Pair> {
  const found = new Map<string, Pair>();
  for (const [family, words, near, unlike] of oppositeVerbs) {
    const [first = '', second = ''] = words.split(/[|>]/);
    const add = (past: string, other: string) => {
      const contrary = verbOfPast(other);
      if (contrary === undefined || verbOfPast(past) === undefined) return;
      found.set(past, {
        contrary,
        name: `${family} ${past}/${other}`,
        family,
        near: near === undefined || near === '' ? undefined : wordSet(near),
        unlike: unlike === undefined ? undefined : wordSet(unlike),
      });
    };
    add(first, second);
    if (words.includes('|')) add(second, first);
  }
  return found;
}

/** Forms that are nouns as often, folded. */
const ambiguous: ReadonlySet<string> = new Set(['تعارض', 'توافق', 'توسع', 'تحسن', 'تدهور', 'تسارع', 'تباطو']);

/** Pasts that are verbal nouns or nouns behind another word («من فتح», «معدل دخل»), folded. */
const homographs: ReadonlySet<string> = new Set([
  'فتح',
  'رفع',
  'رفض',
  'دخل',
  'ربح',
  'كسب',
  'فشل',
  'قفز',
  'هدم',
  'خفض',
]);

/** Words behind which a past verb may stand. */
const beforeVerbs: ReadonlySet<string> = new Set(
  'قد وقد فقد لقد ان الذي حيث كما لكن ولكن ثم فيما بينما عندما بعدما لما اذ ما كان وكان'.split(' '),
);

function opensClause(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark' || beforeVerbs.has(before.norm);
}

/** How many words behind a verb its object may stand, its subject before it. */
const reach = 7;

/** How many words before a verb its subject may stand. */
const reachBack = 3;

/** Returns the verb at `index` and its contrary in the same gender and tense, where its complement lets it be turned round. */
export function oppositeVerbAt(tokens: readonly Token[], index: number): OppositeVerb | undefined {
  const token = tokens[index];
  const form = formAt(tokens, index);
  const pair = form === undefined || ambiguous.has(token?.norm ?? '') ? undefined : pairs.get(form.verb.past);
  if (token === undefined || form === undefined || pair === undefined) return undefined;
  // «سيزيد مصروفها»: a verb of movement that moves something has no contrary that does.
  const next = tokens[index + 1];
  if (pair.family === 'movement' && next !== undefined && hasBoundPronoun(next)) return undefined;
  const behind = tokens.slice(index + 1, index + 1 + reach);
  const stop = behind.findIndex(({ kind }) => kind === 'mark');
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  // «الأسهم ارتفعت»: the subject may stand before its verb.
  const around = [...tokens.slice(Math.max(0, index - reachBack), index), ...clause];
  if (pair.near !== undefined && !hasAny(around, pair.near)) return undefined;
  if (pair.unlike !== undefined && hasAny(clause, pair.unlike)) return undefined;
  const bare = form.connective === '' ? token.norm : token.norm.slice(1);
  if (homographs.has(bare) && !opensClause(tokens[index - 1])) return undefined;
  // A shadda among unmarked words would show which word was changed.
  const spell = (word: string) => (marks.test(token.text) ? word : word.replace(marks, ''));
  return {
    text: form.connective + spell(inTense(form.verb, form)),
    contrary: form.connective + spell(inTense(pair.contrary, form)),
    name: pair.name,
    family: pair.family,
  };
}

function hasAny(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  const isKnown = (bare: string) => words.has(bare);
  return tokens.some(({ norm, text }) => takenApart(norm, text, isKnown).length > 0);
}

/** Returns the family of the verb at `index`, whatever stands around it. */
export function verbFamilyAt(tokens: readonly Token[], index: number): string | undefined {
  const form = formAt(tokens, index);
  return form === undefined ? undefined : pairs.get(form.verb.past)?.family;
}

function formAt(tokens: readonly Token[], index: number): VerbForm | undefined {
  const token = tokens[index];
  return token?.kind === 'word' ? verbFormOf(token.norm) : undefined;
}

const marks = /[\u064b-\u0652]/;

function inTense(verb: Verb, { tense, gender }: VerbForm): string {
  if (tense === 'past') return gender === 'f' ? verb.pastF : verb.past;
  return `${tense === 'future' ? 'س' : ''}${gender === 'f' ? verb.presentF : verb.present}`;
}
