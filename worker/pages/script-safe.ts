// JSON that stands inside a script.

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Returns the same JSON in letters that end no script: `<` begins `</script` and `<!--`, and two line separators once ended a string.
 * Those letters stand in strings alone, where an escape means the same.
 */
export function scriptSafe(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (letter) => escapes[letter] ?? letter);
}
