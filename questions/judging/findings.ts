// What one sentence of the article says to a statement: that it agrees, where it is at odds, or nothing.
import type { Attribution } from '../reading/attribution.ts';
import type { ReasonCode } from '../statement-wire.ts';
import { type Alignment, align } from './alignment.ts';
import type { Claimed } from './claimed.ts';
import { shortened } from './descriptions.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged, Passage } from './passages.ts';
import { isContent, isVerbUnit, type NameUnit, type Unit } from './unit.ts';
import { type Fit, isConflict, unitFit } from './unit-fits.ts';
import { relationsOf } from './word-relations.ts';

/** Where a sentence and a statement are at odds; offsets are those of their own texts. */
export interface Conflict {
  readonly code: Exclude<Fit, 'same' | 'entailed'> | Extract<ReasonCode, 'role_differs' | 'speaker_differs'>;
  readonly told: { readonly start: number; readonly end: number };
  readonly claimed: { readonly start: number; readonly end: number };
}

/** A sentence that decides. */
export interface Finding {
  readonly passage: Passage;
  readonly stands: 'supports' | 'refutes';
  /** How it agrees. */
  readonly agreement: 'verbatim' | 'agrees' | 'entailed';
  readonly conflict?: Conflict;
  /** The words that decide, in the source's text. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Whose words they are there, unless the statement says so itself. */
  readonly attribution?: Attribution;
  /** How many units of the statement agree. */
  readonly agreeing: number;
}

/** Fewest parts of a statement that must agree before another one counts as a conflict. */
const leastFrame = 2;

/** Returns what `passage` says to `claimed`, if it decides. */
export function findingIn(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (claimed.words === passage.words)
    return {
      passage,
      stands: 'supports',
      agreement: 'verbatim',
      marks: [{ start: passage.start, end: passage.end }],
      agreeing: claimed.units.length,
    };
  return (
    bestOf(claimed.units, passage, language, known) ??
    saidOtherwise(claimed, passage, language, known) ??
    rolesTurned(claimed, passage, language, known)
  );
}

/** The best that a sentence and its parts say to units, in every order and length in which the language says the same. */
function bestOf(
  units: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  { descriptions }: Judged,
): Finding | undefined {
  if (!saysSomething(units)) return undefined;
  const relations = relationsOf(language.words);
  const { headFirst, verbFirst } = language;
  let refuting: Finding | undefined;
  for (const told of [passage.units, ...passage.propositions]) {
    const short = shortened(units, told, { descriptions, headFirst, relations });
    for (const length of short === units ? [units] : [units, short]) {
      for (const order of [length, ...language.reordered(length)]) {
        const alignment = align(order, told, { relations, verbFirst });
        const finding = alignment === undefined ? undefined : findingOf(alignment, passage);
        if (finding?.stands === 'supports') return finding;
        refuting ??= finding;
      }
    }
  }
  return refuting;
}

/** Whether there is anything to agree with: two parts at least. */
function saysSomething(units: readonly Unit[]): boolean {
  return units.filter(isContent).length >= leastFrame;
}

function findingOf(alignment: Alignment, passage: Passage): Finding | undefined {
  const { pairs } = alignment;
  const placed = pairs.filter(({ told }) => told.end > told.start);
  const start = Math.min(...placed.map(({ told }) => told.start));
  const end = Math.max(...placed.map(({ told }) => told.end));
  const attribution = passage.attributions.find(
    ({ content }) => content.start <= start && content.end >= end - 1,
  );
  if (attribution?.class === 'deny' || attribution?.class === 'weak') return undefined;
  const odd = pairs.find(({ fit }) => isConflict(fit));
  const agreeing = pairs.filter(({ claimed, fit }) => isContent(claimed) && !isConflict(fit)).length;
  const shared = {
    passage,
    agreement: pairs.some(({ fit }) => fit === 'entailed') ? ('entailed' as const) : ('agrees' as const),
    ...(attribution === undefined ? {} : { attribution }),
    agreeing,
  };
  if (odd === undefined || !isConflict(odd.fit))
    return {
      ...shared,
      stands: 'supports',
      marks: pairs
        .map(({ told }) => ({ start: told.start, end: told.end }))
        .filter(({ start, end }) => end > start),
    };
  const isFramed =
    agreeing >= leastFrame && pairs.some(({ told }) => isVerbUnit(told) || told.kind === 'word');
  if (!isFramed) return undefined;
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: odd.fit, told: odd.told, claimed: odd.claimed },
    marks: [{ start: odd.told.start, end: odd.told.end }],
  };
}

/** The statement's words said by somebody else, or by the same in other words around them. */
function saidOtherwise(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (claimed.said === undefined || claimed.said.speaker.length === 0) return undefined;
  const found = bestOf(claimed.said.words, passage, language, known);
  if (found?.attribution?.speaker === undefined) return undefined;
  const { attribution, ...finding } = found;
  const speaker = attribution.speaker;
  if (speaker === undefined) return undefined;
  const told = passage.units.filter((unit) => unit.start >= speaker.start && unit.end <= speaker.end);
  const relations = relationsOf(language.words);
  const name = claimed.said.speaker.find((unit): unit is NameUnit => unit.kind === 'name');
  const bearer = speaker.mention?.entity;
  if (name !== undefined && bearer !== undefined && name.bearer === bearer) return finding;
  const isSame = claimed.said.speaker
    .filter(isContent)
    .every((unit) =>
      told.some((other) => ['same', 'entailed'].includes(unitFit(unit, other, relations) ?? '')),
    );
  if (isSame && told.length > 0) return finding;
  if (name === undefined || speaker.kind !== 'named' || finding.stands === 'refutes') return undefined;
  if (speaker.mention === undefined || speaker.mention.type !== name.mention.type) return undefined;
  return {
    ...finding,
    stands: 'refutes',
    conflict: { code: 'speaker_differs', told: speaker, claimed: { start: name.start, end: name.end } },
    marks: speaker.inherited
      ? [{ start: attribution.cue.start, end: attribution.cue.end }]
      : [{ start: speaker.start, end: speaker.end }],
  };
}

/** Two names of the statement that have each other's place in the sentence, where the deed is not mutual. */
function rolesTurned(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  const names = claimed.units.flatMap((unit, at) => (unit.kind === 'name' ? [{ unit, at }] : []));
  if (names.length < 2 || claimed.units.some((unit) => language.isMutual(unit))) return undefined;
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (one.unit.mention.type !== other.unit.mention.type) continue;
      if (
        claimed.units
          .slice(one.at + 1, other.at)
          .every((unit) => unit.kind === 'small' && unit.role === 'and')
      )
        continue;
      const units = claimed.units.map((unit, at) =>
        at === one.at ? other.unit : at === other.at ? one.unit : unit,
      );
      const found = bestOf(units, passage, language, known);
      if (found?.stands !== 'supports') continue;
      return {
        ...found,
        stands: 'refutes',
        conflict: {
          code: 'role_differs',
          told: passage,
          claimed: { start: one.unit.start, end: other.unit.end },
        },
      };
    }
  }
  return undefined;
}
