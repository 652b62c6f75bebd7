// What a language tells the number reader: its words for numbers, scales, bounds and units, folded.

/** A language's number vocabulary. All keys are folded words; phrases are folded words joined by one space. */
export interface NumberWords {
  /** Units, teens, tens and joined hundreds. */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them, or count once alone: hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that are a number times a scale by themselves: «مليونان», « ألفا ». */
  readonly wholes: ReadonlyMap<string, number>;
  /** Words between the parts of a number: `and`, « et ». */
  readonly joiners: ReadonlySet<string>;
  /** Words as written that only fold to a number: a company called «ميتا». */
  readonly misread: ReadonlySet<string>;
  /** Letters of prepositions that are written to a number word, or `''`. */
  readonly prefixes: string;
  /** Letter that joins the parts as a prefix («و»), or `''`. */
  readonly joiningPrefix: string;
  /** Fractions that may follow with a joiner: «ونصف» → 0.5 of the last scale. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Phrases before an amount and the bound they make. */
  readonly bounds: ReadonlyMap<string, 'about' | 'atLeast' | 'atMost'>;
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
  /** Whether a folded word can be a counted noun's form; its lemma, or `undefined`. */
  countedNoun(norm: string): string | undefined;
  /** Decimal mark of the language's typography, `.` or `,`. */
  readonly decimalMark: '.' | ',';
}
