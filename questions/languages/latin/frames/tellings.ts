// How much of a frame is told: up to the last joint from which all that is left stands alone.
import type { Claim } from '../../../claims.ts';
import type { Clause } from '../../../reading/clause.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import { clauseOf } from '../clauses.ts';
import { type Cut, cutAt } from '../cuts.ts';
import { fullEdits } from '../retold-clause.ts';
import type { Unit } from '../units.ts';
import { opensPhrase } from './edges.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** Most units that are told behind the phrase that is asked for. */
const longestRest = 9;

/** Most words of the frame as a statement. */
const longestFrame = 24;

const besides = /^(?:another|other|others|autres?)$/;

/** A frame cut to what is told of it. */
export interface Telling {
  readonly cut: Cut;
  readonly clause: Clause;
  readonly edits: readonly Edit[];
}

/** The longest end from which all that is told stands alone. */
export function tellingOf(
  frame: Frame,
  least: number,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Telling | undefined {
  const { clause, edge, sentence } = frame;
  const { units } = clause;
  const { grammar } = words;
  const farthest = farthestEnd(units, least, edge, least > clause.verb.to + 1);
  for (let to = farthest; to >= least; to--) {
    if (to < edge && !opensPhrase(units, to, grammar)) continue;
    if (to - least > longestRest && to > least) continue;
    // `defeated another candidate`: beside those told of before.
    if (units.slice(clause.verb.to, to).some(({ written }) => besides.test(written))) continue;
    const cut = cutAt(clause, to, sentence, grammar);
    if (cut === undefined || cut.words > longestFrame) continue;
    const { stance } = cut;
    const isExpected =
      stance.hedged && (isOnlyExpected(frame, cut, words) || isOnlyForeseen(frame, cut, words));
    if (stance.dangling || stance.negated || (stance.hedged && !isExpected) || stance.judged || stance.quoted)
      continue;
    const own = clauseOf(cut, sentence, grammar);
    if ((own.modality !== 'asserted' && !isExpected) || own.negated || own.dangling) continue;
    const edits = [...cut.edits, ...(frame.bridge === undefined ? [] : [frame.bridge]), ...nameEdit(frame)];
    const isToCome = own.verb.tense === 'future' || isExpected;
    const telling: Clause = {
      ...own,
      kind: 'event',
      modality: 'asserted',
      edits,
      slots: [],
      ...(isToCome ? { leansOnHeadline: true as const } : {}),
    };
    return {
      cut,
      clause: telling,
      edits: fullEdits({ ...claim, clause: telling }, telling, told.text, words.asking, []),
    };
  }
  return undefined;
}

/** Of somebody the name is told, without title and calling. */
function nameEdit({ clause: { units, subject } }: Frame): Edit[] {
  const { mention, start } = units[subject.from] ?? {};
  return mention?.type === 'person' && start !== undefined && start < mention.start
    ? [{ start, end: mention.end, with: mention.name }]
    : [];
}

/** Where the predicate may end at most: before a participle that describes what is asked for, and before an infinitive whose row goes on. */
function farthestEnd(units: readonly Unit[], least: number, edge: number, isAsked: boolean): number {
  if (isAsked && (units[least]?.kind === 'ger' || units[least]?.kind === 'part')) return least;
  if (units[edge]?.kind !== 'comma' || !opensRow(units, edge)) return edge;
  const infinitive = units.findLastIndex(({ kind }, at) => at >= least && at < edge && kind === 'inf');
  const phrase = units.findLastIndex(({ kind }, at) => at >= least && at < edge && kind === 'prep');
  return infinitive > least ? infinitive - 1 : Math.max(phrase, least);
}

/** `science, technology, engineering and …`: the comma stands in a row. */
function opensRow(units: readonly Unit[], comma: number): boolean {
  const behind = units.slice(comma + 1, comma + 5);
  const next = behind.findIndex(({ kind }) => kind === 'comma' || kind === 'coord');
  return (
    next > 0 &&
    behind.slice(0, next).every(({ kind }) => ['word', 'det', 'ger', 'name', 'prep'].includes(kind))
  );
}

/** `said that classes would resume`, « a indiqué qu'une réunion se tiendrait »: what was to come when it was said, and is told as said. */
function isOnlyForeseen(
  { by, clause: { units, verb } }: Frame,
  { from, to }: Cut,
  { grammar }: FrameWords,
): boolean {
  const own = units[verb.at];
  if (by === undefined || verb.finite.tense !== 'conditional') return false;
  if (
    own?.written !== 'would' &&
    (verb.finite.auxiliary ? !/^(?:au|se)rai(?:en)?t$/.test(own?.written ?? '') : !grammar.headFirst)
  )
    return false;
  return isOnlyHedge(units, from, to, grammar, own);
}

/** Whether no word of caution stands there but `own`, which the question keeps. */
function isOnlyHedge(
  units: readonly Unit[],
  from: number,
  to: number,
  { hedges }: FrameWords['grammar'],
  own: Unit | undefined,
): boolean {
  return !units
    .slice(from, to)
    .some((unit) => unit !== own && (hedges.has(unit.written) || unit.verb?.tense === 'conditional'));
}

const modal = /^(?:could|pourra(?:it|ient)|devra(?:it|ient)|doi(?:t|vent))$/;

/** `is expected in Oran`, « est attendu à Alger »: the word of caution is the verb itself, and stays in the question. */
function isOnlyExpected(
  { clause: { units, verb } }: Frame,
  { from, to }: Cut,
  { grammar }: FrameWords,
): boolean {
  const { content, finite } = verb;
  // « compte 320 adhérents » counts them; « compte fêter » means to.
  // `could reach`, « devrait atteindre »: the word of caution is what is moved or stays before its subject.
  if (modal.test(units[verb.at]?.written ?? '') && content?.kind === 'inf')
    return isOnlyHedge(units, from, to, grammar, units[verb.at]);
  const counts = finite.base === 'compter' && units[verb.to]?.kind === 'number' ? units[verb.at] : undefined;
  // `plans to hold`: what is meant to be stays meant.
  const plans = verb.chain !== undefined && intending.test(finite.base) ? units[verb.at] : undefined;
  // `is due to open`
  const due =
    verb.chain !== undefined && expected.test(units[verb.to - 3]?.written ?? '')
      ? units[verb.to - 3]
      : undefined;
  const own = counts ?? plans ?? due ?? content;
  if (own === undefined || finite.tense === 'conditional') return false;
  if (counts === undefined && plans === undefined && !expected.test(own.written)) return false;
  return isOnlyHedge(units, from, to, grammar, own);
}

const intending =
  /^(?:plan|intend|hope|seek|aim|want|prévoir|compter|envisager|souhaiter|espérer|vouloir|projeter|promettre)$/;

const expected = /^(?:expected|scheduled|planned|due|attendue?s?|prévue?s?|programmée?s?)$/;
