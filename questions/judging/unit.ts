// What a sentence is made of when a statement is held against it: words, quantities, dates and names in their order, and the
// small words that decide what the others say of each other.
import type { DateMention, NameMention, NumberMention } from '../reading/mention.ts';

interface Placed {
  /** UTF-16 offsets into the text it was read from, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** When a verb puts its deed, `conditional` where it only may; `unknown` where the form leaves it open (`put`). */
export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'unknown';

/** How many a noun's form says it is. */
export type Count = 'one' | 'two' | 'many' | 'unknown';

/** A word that carries meaning. */
export interface WordUnit extends Placed {
  readonly kind: 'word';
  /** Folded, without particles written to it. */
  readonly norm: string;
  /** Folded dictionary forms it may be a form of. */
  readonly lemmas: readonly string[];
  readonly count: Count;
  /** Whether it is a verb of saying. */
  readonly says?: boolean;
  /** Whether it is a verb that may stand behind somebody's words with its subject: « …, a précisé le préfet ». */
  readonly inquit?: boolean;
  /** Whether it takes a part of the whole, or makes an office a lower one: «معظم», `only`, `deputy`, `former`. */
  readonly limits?: boolean;
  /** Whether it only makes the office or thing beside it a lower or a former one: `deputy`, « ancien ». */
  readonly lowers?: true;
  /** Whether it only says in what manner a deed was done: `badly`, « légèrement ». */
  readonly manner?: true;
  /** Whether it is a noun of time, which places a deed and describes nothing: «الأسبوع». */
  readonly time?: boolean;
  /** Whether a preposition may be written to it, though no list tells: «لكرة». */
  readonly prefixed?: boolean;
  /** Whether an article makes it definite. */
  readonly definite: boolean;
  /** What its article tells of whom it means, where that tells it: « la ministre ». */
  readonly gender?: 'm' | 'f';
  /** Whether an article makes it one of several: `a review`. */
  readonly indefinite?: true;
  /** Whether a capital within the sentence shows it to be a name or part of one (Latin letters). */
  readonly capital?: true;
  /** Whom a definite noun stands for, where the article has only one of that kind: `the institute`. */
  readonly bearer?: string;
  /** Whether words beside it say which one is meant. */
  readonly modified?: boolean;
  /** Of a statement: what it said of which one is meant was left out, since the article has only one. */
  readonly shortened?: boolean;
  /** Where it is a finite verb. */
  readonly verb?: {
    readonly tense: Tense;
    readonly negated: boolean;
    readonly gender?: 'm' | 'f';
    /**
     * `passive` where its form surely tells of whom the deed was done to, `turned` where that was found from who did it, `middle` where it
     * tells what happened to a thing, whoever did it.
     */
    readonly voice?: 'passive' | 'turned' | 'middle';
    /** Whether its form puts the deed before what is told beside it: « avait brûlé ». */
    readonly earlier?: true;
  };
  /** The noun itself, where a pronoun of its owner is written to it: «طوله». */
  readonly owned?: { readonly norm: string; readonly lemmas: readonly string[]; readonly count: Count };
  /** The listed phrase that is read as this one verb: «حصل على». */
  readonly framed?: string;
  /** When it puts its deed if it is a verb, where it is a noun as often. */
  readonly perhaps?: Tense;
  /** Whether it may be the participle or infinitive that a helping verb goes with. */
  readonly helped?: boolean;
  /** Whether it is a participle in -ing or -ant, which behind a preposition has a clause of its own: `by beating`. */
  readonly gerund?: true;
  /** Whether a reflexive pronoun stands before it: « s'est ». */
  readonly reflexive?: true;
  /** Whether its form is an adjective's that only describes the noun beside it. */
  readonly describes: boolean;
}

/** A finite verb. */
export type VerbUnit = WordUnit & { readonly verb: NonNullable<WordUnit['verb']> };

/** A name. `bearer` is the key of whom or what it names in the article, where it names one there. */
export interface NameUnit extends Placed {
  readonly kind: 'name';
  readonly mention: NameMention;
  readonly bearer: string;
  /** The words of the title that was taken into it: «مدير المكتبة». */
  readonly title?: readonly Unit[];
}

/** A quantity with its unit. */
export interface NumberUnit extends Placed {
  readonly kind: 'number';
  readonly mention: NumberMention;
  /** Folded dictionary forms of the counted noun or unit. */
  readonly unitLemmas: readonly string[];
  /** Whether what it counts didn't quite come to it: `nearly 40`. */
  readonly isNearly?: true;
  /** Of a statement: whether it tells how many there are in all. */
  readonly isWhole?: true;
}

/** A date with the noun that leads it. */
export interface DateUnit extends Placed {
  readonly kind: 'date';
  readonly mention: DateMention;
}

/**
 * What a small word does: `link` relates what follows (a preposition; `sense` is shared by those that say the same), `and`
 * and `or` join equals, `but` opens another clause, `that` opens what somebody says or wants, `which` what describes a noun,
 * `condition` and `exception` take back, `modal` leaves open or demands (`sense` tells the kind), `not` denies what is no
 * verb, `pointer` stands for something else.
 */
export type SmallRole =
  | 'link'
  | 'and'
  | 'or'
  | 'but'
  | 'that'
  | 'which'
  | 'condition'
  | 'exception'
  | 'modal'
  | 'not'
  | 'pointer';

/** A small word. */
export interface SmallUnit extends Placed {
  readonly kind: 'small';
  readonly role: SmallRole;
  readonly sense: string;
  /** Whether it opens a clause of which nothing tells that it is so: `as long as`. */
  readonly unsure?: true;
}

/** A mark that ends or sets off a part of a sentence. */
export interface BreakUnit extends Placed {
  readonly kind: 'break';
  /** Folded mark. */
  readonly mark: string;
}

/** A part of a sentence. */
export type Unit = WordUnit | NameUnit | NumberUnit | DateUnit | SmallUnit | BreakUnit;

/** Whether a unit says who, what, when or how many. */
export function isContent(unit: Unit): unit is Exclude<Unit, SmallUnit | BreakUnit> {
  return unit.kind !== 'small' && unit.kind !== 'break';
}

/** Whether a unit is a finite verb. */
export function isVerbUnit(unit: Unit | undefined): unit is VerbUnit {
  return unit?.kind === 'word' && unit.verb !== undefined;
}

/** Returns whether `unit` is a form of `be` or « être ». */
export function isBeing(unit: Unit | undefined): boolean {
  return isVerbUnit(unit) && (unit.lemmas.includes('be') || unit.lemmas.includes('etre'));
}

/** Whether a unit is a noun without its article. */
export function isIndefinite(unit: Unit | undefined): unit is WordUnit {
  return (
    unit?.kind === 'word' &&
    !unit.definite &&
    !isVerbUnit(unit) &&
    unit.time !== true &&
    unit.limits !== true &&
    unit.prefixed !== true
  );
}

/** Whether a unit is a name, or a word that its capital shows to be one. */
export function isNamed(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.capital === true);
}
