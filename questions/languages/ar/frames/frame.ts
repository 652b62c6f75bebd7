// A local frame: one verb, what its subject is called in full, and the words behind it as far as they stand by themselves. Most of
// what a sentence tells round a name is told so, whatever else the sentence goes on to say.
import type { Place } from '../../../evidence.ts';
import type { Attribution } from '../../../reading/attribution.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { Office } from '../../../reading/office.ts';
import type { Reading, SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { VerbForm } from '../verb-forms.ts';
import type { MonthStyle } from '../written-date.ts';

/** A subject that stands before its verb, and is told behind it. */
export interface Moved {
  /** As it is told. */
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** It says by itself what it is, though it may hold no listed name: «هيئة كبار العلماء». */
  readonly isNamed?: true;
  /** Where it stood behind its verb, with what was said of it: that goes. */
  readonly gap?: Place;
}

/** A name behind its verb, with the words that say what it is. UTF-16 offsets. */
export interface Doer {
  readonly mention: NameMention;
  /** With title or office before the name. */
  readonly start: number;
  readonly end: number;
  /** Where what is said of it behind the name ends («، رئيس كذا،»); equal to `end` where nothing is. */
  readonly asideEnd: number;
  /** An office before the name with the comma behind it, which goes where the name is told. */
  readonly lead?: { readonly start: number; readonly end: number };
  /** The type noun that it is asked for by, where its name stands in quotation marks: «أي جمعية». */
  readonly called?: string;
  /** The type noun that the article tells its name with elsewhere, with the space behind it. */
  readonly prefix?: string;
}

/** A verb with its subject and its predicate. */
export interface Frame {
  /** Name of the pattern, as `--explain` shows it. */
  readonly pattern: string;
  readonly sentence: SentenceReading;
  readonly verb: Token;
  readonly form: VerbForm;
  /** The subject, where it stands before the verb. */
  readonly moved?: Moved;
  /** The name that is the subject, where it stands behind the verb. */
  readonly doer?: Doer;
  /** The tokens behind the verb, up to the first edge. */
  readonly behind: readonly Token[];
  /** The token at the edge, if the sentence goes on. */
  readonly edge: Token | undefined;
  /** Whose words these are, where they are not the paper's. */
  readonly said?: Attribution;
  /** «من المقرر أن», «يُتوقع أن»: what is planned or expected is asked with the words that say so. */
  readonly plan?: string;
  /** All that is sure of it: who spoke, or what the figure is. */
  readonly only?: 'doer' | 'figure';
}

/** A phrase of the predicate that may be asked for, with the words that ask. */
export interface Complement {
  readonly mention: Mention;
  /** The mention without the letter that is written to it: «بنحو 100» is answered by «نحو 100». */
  readonly answer?: Mention;
  /** The words that go: preposition, type noun, name and what belongs to it. UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** «إلى أي نادٍ», «كم عضواً». */
  readonly opening: string;
  readonly asks: 'who' | 'where' | 'when' | 'howMany' | 'what';
  /** Ends the name of the pattern. */
  readonly name: string;
  readonly answerText: string;
  /** Type noun of the opening, which the options wear as well. */
  readonly head?: string;
  /** A noun of action before it with the pronoun of the counted: «بناءها». */
  readonly deed?: Edit;
  /** It belongs to what stands before it, whatever that is. */
  readonly isTied?: true;
  readonly allows: readonly ('choice' | 'text')[];
}

/** What the finders of complements look at. */
export interface Predicate {
  readonly frame: Frame;
  readonly text: string;
  readonly style: MonthStyle;
  readonly reading: Reading;
  /** The offices that the sentence gives people. */
  readonly offices: readonly Office[];
}

/** Returns the mention that the token is part of, among `mentions`. */
export function mentionOver(token: Token | undefined, mentions: readonly Mention[]): Mention | undefined {
  return token === undefined
    ? undefined
    : mentions.find((mention) => mention.start < token.end && mention.end >= token.end);
}

/** Whether a mention is a name and no date or number. */
export const isName = ({ type }: Mention): boolean => type !== 'date' && type !== 'number';
