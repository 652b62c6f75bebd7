// The one shape of a language's changed forms. Shared changes ask the language object, never which language it is.
import type { Edit } from './minimal-pair.ts';
import type { Scene } from './scene.ts';

/**
 * A unit with another that measures the same thing; how the other compares decides what a bound entails. `few` is the other
 * unit's form behind three to ten, where the language has one.
 */
export type UnitChange = readonly [
  from: string,
  to: string,
  size: 'larger' | 'smaller' | 'other',
  few?: string,
];

/** How far a word before a quantity or a date lets it be changed: what is entailed lies on the other side. */
export interface Directions {
  /** Folded words behind which only less, or earlier, says something new: `within`, `since`. */
  readonly downward: ReadonlySet<string>;
  /** Folded words behind which only more, or later, says something new: `exceeded`, `until`. */
  readonly upward: ReadonlySet<string>;
}

/** A language's forms. Every function returns groups of edits, one group a change. */
export interface PairLanguage {
  negations(scene: Scene): Edit[][];
  antonyms(scene: Scene): Edit[][];
  scopes(scene: Scene): Edit[][];
  readonly units: readonly UnitChange[];
  readonly amounts: Directions;
  readonly times: Directions;
  /** Sunday to Saturday, as written inside a sentence. */
  readonly weekdays: readonly string[];
  /** Folded words that name the day of publication or the day before it. */
  readonly nearDays: ReadonlySet<string>;
  /** Folded words that deny what follows, and so turn around what entails what. */
  readonly denying: ReadonlySet<string>;
  /** Folded words of what holds as well the other way round, and that join equals. */
  readonly mutual: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  /** The edit as the letters before it ask for, or `undefined` where it does not fit behind them. */
  fitted(scene: Scene, edit: Edit): Edit | undefined;
}
