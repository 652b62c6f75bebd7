// What a language tells the number reader: its words for numbers, scales, fractions, bounds and units, folded.

/** A language's number vocabulary. All keys are folded words; phrases are folded words joined by one space. */
export interface NumberWords {
  /** Units, teens, tens and joined hundreds. */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them, or count once alone: dozen, hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that without a number before them tell none: «آلاف», `millions`. */
  readonly vagueScales: ReadonlySet<string>;
  /** Scales written to their digits: `10k`, `1.2bn`. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Words that are a number times a scale by themselves: «مليونان», « ألفا ». */
  readonly wholes: ReadonlyMap<string, number>;
  /** Round numbers that are only nearly meant: « une vingtaine ». */
  readonly roundNumbers: ReadonlyMap<string, number>;
  /** Words between the parts of a number: `and`, « et ». */
  readonly joiners: ReadonlySet<string>;
  /** Words as written that only fold to a number: a company called «ميتا». */
  readonly misread: ReadonlySet<string>;
  /** Letters of prepositions that are written to a number word, or `''`. */
  readonly prefixes: string;
  /** Letter that joins the parts as a prefix («و»), or `''`. Where there is one, no parts follow each other without it. */
  readonly joiningPrefix: string;
  /** Whether units stand before tens: «خمسة وعشرون». */
  readonly unitsFirst: boolean;
  /** Tens that ten to nineteen are added to: « soixante-dix ». */
  readonly teensAfter: ReadonlySet<number>;
  /** Articles that count as one before a scale or a part: `a million`, « un tiers ». */
  readonly articles: ReadonlySet<string>;
  /** Words between a whole number and its decimals: «فاصلة», `point`. */
  readonly points: ReadonlySet<string>;
  /** Words before a number that make it negative. */
  readonly minus: ReadonlySet<string>;
  /** Fractions by themselves: «نصف» 0.5, «ثلثان», `half`. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Parts that need a number before them: «أخماس», `fifths`. One that is listed as single too takes only units. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Parts that only a one or an article may stand before: `fifth`, which else is an ordinal. */
  readonly singleDenominators: ReadonlyMap<string, number>;
  /** Number words that are a part of one where a definite noun follows: «خمس العائلات». */
  readonly partsOfDefinite: ReadonlyMap<string, number>;
  /** Beginning of a definite word written to its article, or `''`. */
  readonly article: string;
  /** Words before a fraction that make something else of it: `second half`. */
  readonly notBeforeFraction: ReadonlySet<string>;
  /** Words after a fraction that make something else of it: «نصف نهائي». */
  readonly notAfterFraction: ReadonlySet<string>;
  /** Words between a fraction and the scale it is a part of: `two thirds of a million`. */
  readonly fractionLinks: ReadonlySet<string>;
  /** Phrases between two numbers that make a share of them: `out of`, «من كل». */
  readonly ratios: ReadonlySet<string>;
  /** Phrases before an amount and the bound they make. */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words before such a phrase that turn it round: «لم تتجاوز», `no more than`. */
  readonly boundNegations: ReadonlySet<string>;
  /** Phrases after an amount or its unit and the bound they make: «على الأقل», `or more`. */
  readonly boundsAfter: ReadonlyMap<string, Bound>;
  /** Words that open a range of two amounts: «بين», `between`. */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Words between the ends of a range that such a word has opened: `and`. */
  readonly rangeJoiners: ReadonlySet<string>;
  /** Words that make a range of the amounts beside them: «إلى», `to`. */
  readonly rangeLinks: ReadonlySet<string>;
  /** Words before `from … to …`: «من». */
  readonly rangeStarts: ReadonlySet<string>;
  /** What is in a word of growth, after which `from … to …` tells two states and no range: «ارتفع», `rose`. */
  readonly growth: readonly string[];
  /** Words between an amount and its unit: « d' » in « 4,6 millions d'euros ». */
  readonly unitLinks: ReadonlySet<string>;
  /** Phrases after an amount that mean per cent. */
  readonly percent: ReadonlySet<string>;
  /** Currency words and signs → ISO 4217 code, lower case; `?` where the country decides. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Adjectives of nationality that finish a currency: «أميركي», `US`. */
  readonly currencyQualifiers: ReadonlyMap<string, string>;
  /** Measures → unit. */
  readonly measures: ReadonlyMap<string, string>;
  /** Words that make the number after them a label: «القرار 2799», `Article 5`. */
  readonly labels: ReadonlySet<string>;
  /** Endings of ordinals that are written to digits: `33rd`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Whether a folded word can be a counted noun's form; its lemma, or `undefined`. */
  countedNoun(norm: string): string | undefined;
  /** Decimal mark of the language's typography, `.` or `,`. */
  readonly decimalMark: '.' | ',';
}

/** What the words around an amount make of it. */
export type Bound = 'about' | 'atLeast' | 'atMost';

/** Whether a folded word is a number word that a joining letter or a preposition may be written to. */
export function isNumberWord(norm: string, words: NumberWords): boolean {
  return (
    words.values.has(norm) || words.scales.has(norm) || words.wholes.has(norm) || words.fractions.has(norm)
  );
}
