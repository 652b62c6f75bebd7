// By how much something of the subject's rose or fell, where a noun tells it: « HP accuse une baisse de 3 % de son chiffre
// d'affaires », `reported a 5 percent rise in sales`.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { Told } from '../../language.ts';
import type { LatinGrammar } from '../grammar.ts';
import type { Unit } from '../units.ts';
import { isFree } from './complement.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';
import { partsOf } from './parts.ts';
import { tellingOf } from './tellings.ts';
import { tellsSubject } from './tells-subject.ts';
import { worded } from './worded.ts';

/** A rise or a fall behind its verb. */
interface Change {
  readonly amount: NumberMention;
  readonly noun: string;
  /** What rose or fell, from the word that says whose it is or where: `in`, « son ». */
  readonly owned: readonly Unit[];
  /** The unit behind it. */
  readonly to: number;
  /** It is the second of two. */
  readonly isFurther?: true;
}

/** Most words of what rose or fell. */
const longestOwned = 5;

/** Returns the questions on the rise or the fall that the predicate of `frame` tells, one for each thing that rose or fell. */
export function changeDrafts(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft[] {
  const first = changeIn(frame, words);
  const second = first === undefined ? undefined : furtherChange(first, frame, words);
  return [first, second].flatMap((change) =>
    change === undefined ? [] : (draftOf(change, frame, claim, told, words) ?? []),
  );
}

function draftOf(
  change: Change,
  frame: Frame,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Draft | undefined {
  // « de 3 % de ses ventes et de 31 % de … »: each has a question of its own.
  const isOneOfTwo = change.isFurther === true || frame.clause.units[change.to]?.kind === 'coord';
  const own = isOneOfTwo ? { ...frame, edge: change.to } : frame;
  const telling = tellingOf(own, change.to, claim, told, words);
  if (telling === undefined || !tellsSubject(frame, telling, told.text)) return undefined;
  const parts = partsOf(frame, telling, [], told, words);
  const first = change.owned[0];
  const last = change.owned.at(-1);
  if (parts === undefined || first === undefined || last === undefined) return undefined;
  const owned = told.text.slice(first.start, last.end);
  const at = parts.rest.lastIndexOf(owned);
  // `in Europe`, « en 2011 »: where and when it was belongs to the figure.
  if (at < 0 || telling.cut.to !== own.edge) return undefined;
  const rest = parts.rest.slice(at + owned.length).trim();
  const stem = words.changeOf(change.noun, owned, { ...parts, rest });
  if (stem === undefined) return undefined;
  const { amount } = change;
  const draft = worded(frame, telling, claim, words, {
    stem,
    asks: 'howMany',
    name: 'how-many-change',
    answer: amount,
    answerText: told.text.slice(amount.boundStart, amount.end),
    start: amount.boundStart,
    end: amount.end,
  });
  const { clause } = draft.claim;
  return { ...draft, claim: { ...draft.claim, clause: { ...clause, start: amount.start, end: last.end } } };
}

function changeIn({ clause: { units, verb } }: Frame, { grammar, changes }: FrameWords): Change | undefined {
  let at = verb.to;
  if (units[at]?.kind !== 'det') return undefined;
  at++;
  let noun: Unit | undefined;
  let amount = units[at]?.mention;
  if (amount?.type === 'number') noun = units[++at];
  else {
    noun = units[at];
    if (!grammar.genitives.has(units[at + 1]?.written ?? '')) return undefined;
    at += 2;
    amount = units[at]?.mention;
  }
  if (noun === undefined || amount?.type !== 'number' || amount.unitKind !== 'percent') return undefined;
  if (!changes.verbs.has(verb.content?.verb?.base ?? verb.content?.written ?? verb.finite.base))
    return undefined;
  if (!changes.nouns.has(noun.written) || amount.until !== undefined || amount.alternative !== undefined)
    return undefined;
  const owned = ownedAt(units, at + 1, grammar);
  return owned === undefined ? undefined : { amount, noun: noun.written, ...owned };
}

/** « et de 31 % de son bénéfice net »: the same of another thing. */
function furtherChange(
  { noun, to }: Change,
  { clause: { units } }: Frame,
  { grammar }: FrameWords,
): Change | undefined {
  const amount = units[to + 2]?.mention;
  if (!grammar.headFirst || units[to]?.kind !== 'coord' || units[to + 1]?.written !== 'de') return undefined;
  if (amount?.type !== 'number' || amount.unitKind !== 'percent' || amount.until !== undefined)
    return undefined;
  const owned = ownedAt(units, to + 3, grammar);
  return owned === undefined ? undefined : { amount, noun, ...owned, isFurther: true };
}

/** What rose or fell, whose first word stands at `at`. */
function ownedAt(
  units: readonly Unit[],
  at: number,
  grammar: LatinGrammar,
): { readonly owned: readonly Unit[]; readonly to: number } | undefined {
  let from = at;
  if (grammar.headFirst) {
    if (!/^d(?:e|')$/.test(units[from]?.written ?? '') || units[from + 1]?.kind !== 'possessive')
      return undefined;
    from++;
  } else if (units[from]?.written !== 'in') return undefined;
  let to = from + 1;
  while (to - from <= longestOwned && !isFree(units, to, grammar)) to++;
  if (to === from + 1 || to - from > longestOwned) return undefined;
  return { owned: units.slice(from, to), to };
}
