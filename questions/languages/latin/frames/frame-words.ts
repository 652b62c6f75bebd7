// What English and French say when they ask about a local frame.
import type { NameMention } from '../../../reading/mention.ts';
import type { AskingWords } from '../asking-words.ts';
import type { FiniteVerb } from '../grammar.ts';
import type { FrameFinding } from './frame.ts';

/** The parts of a question besides its opening, in the order of a statement. */
export interface FrameParts {
  readonly subject: string;
  /** The finite word as it stands, with the small words that belong before it. */
  readonly verb: string;
  readonly finite: FiniteVerb;
  /** The participle or infinitive that an auxiliary carries, `''` where the finite verb is all. */
  readonly content: string;
  /** Whose word it is stands behind it: what was to come when it was said may be told as that. */
  readonly isReported?: boolean;
  /** An infinitive hangs on the verb, and has the object for itself. */
  readonly isChained?: boolean;
  /** The gender of the one whose name the subject is. */
  readonly gender?: 'm' | 'f' | undefined;
  /** What stands behind the finite word, the phrase that is asked for left out. */
  readonly rest: string;
}

/** What a language says; `undefined` where it has no safe way. */
export interface FrameWords extends FrameFinding {
  readonly asking: AskingWords;
  /** The question from its opening and its parts. */
  arrange(opening: string, parts: FrameParts): string | undefined;
  /** `With how many votes`: the opening for a counted noun behind `preposition`, `''` for an object; `base` is the verb that has it. */
  counted(preposition: string, noun: string, base: string): string | undefined;
  /** The opening for a sum of money; `base` is the verb that has it. */
  money(preposition: string, base: string): string | undefined;
  /** The opening for a sum at which something is put; `base` is the verb that has it. */
  estimate(preposition: string, base: string): string | undefined;
  /** The opening for a percentage by which something rose or fell, or a share that somebody had. */
  percent(preposition: string, base: string): string | undefined;
  /** Verbs that have a rise or a fall for their object, as the lists write them, and such nouns. */
  readonly changes: { readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** The question for the percentage of the rise or fall `noun`; `owned` is what rose or fell: « son chiffre d'affaires », `in sales`. */
  changeOf(noun: string, owned: string, parts: FrameParts): string | undefined;
  /** `With which company`: the opening for a body or a country behind `preposition`. */
  partner(preposition: string, name: NameMention): string | undefined;
  /** The question for who did what the passive in `parts` tells. */
  ofAgent(name: NameMention, parts: FrameParts): string | undefined;
  /** The question with whose word it is behind it. */
  accordingTo(question: string, speaker: string): string;
  /** The question with what its new neighbours ask for: « d'Antonis ». */
  finished(question: string): string;
  /** Explanation: what the article says, in its own words. */
  explained(sentence: string): string;
  /** Participles of what one person makes, whose agent is somebody though no list holds him. */
  readonly makings: ReadonlySet<string>;
  /** Participles that give a name: `named`, « baptisé ». */
  readonly namings: ReadonlySet<string>;
  /** The question for what `subject` is called; `naming` is the participle that the paper has. */
  called(naming: string, subject: string): string | undefined;
  /** Prepositions by which a passive tells who did it. */
  readonly agents: ReadonlySet<string>;
}
