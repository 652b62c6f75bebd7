// Rows of words as the judge's lists write them: one entry a line, words apart by a space.

/** Returns the rows of `list`, each as its words; an empty line is no row. */
export function rowsOf(list: string): readonly (readonly string[])[] {
  return list
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''))
    .filter((row) => row.length > 0);
}

/** Returns the rows of `list` as pairs. Throws where a row has more or less than two words: a slip in the list. */
export function pairsOf(list: string): readonly (readonly [string, string])[] {
  return rowsOf(list).map((row) => {
    const [one, other] = row;
    if (one === undefined || other === undefined || row.length > 2)
      throw new Error(`No pair: ${row.join(' ')}`);
    return [one, other];
  });
}

/**
 * Returns every pair of a narrower word and a wider one. A row is the wider word and all that it follows from; what follows
 * from a word follows from whatever that word follows from: `vehicle car`, `car sedan` hold `sedan` → `vehicle` too.
 */
export function entailmentsOf(list: string): readonly (readonly [narrow: string, wide: string])[] {
  const wider = new Map<string, string[]>();
  for (const [wide = '', ...narrower] of rowsOf(list))
    for (const narrow of narrower) wider.set(narrow, [...(wider.get(narrow) ?? []), wide]);
  return [...wider.keys()].flatMap((narrow) =>
    [...allWider(narrow, wider, new Set())].map((wide) => [narrow, wide] as const),
  );
}

function allWider(word: string, wider: ReadonlyMap<string, readonly string[]>, found: Set<string>) {
  for (const wide of wider.get(word) ?? []) {
    if (found.has(wide)) continue;
    found.add(wide);
    allWider(wide, wider, found);
  }
  return found;
}

/**
 * Returns the pairs of a verb and the noun of its deed. A row that begins with a hyphen is an ending and the verbs that take
 * it, which `derive` joins; any other is a pair.
 */
export function deedsOf(
  list: string,
  derive: (verb: string, ending: string) => string,
): readonly (readonly [verb: string, noun: string])[] {
  return rowsOf(list).flatMap(([first = '', ...rest]) =>
    first.startsWith('-')
      ? rest.map((verb) => [verb, derive(verb, first.slice(1))] as const)
      : rest.map((noun) => [first, noun] as const),
  );
}
