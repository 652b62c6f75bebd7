// Frames as the lists of the languages write them: «حصل على>نال», separated by «;».

/** Returns the entries of `list` as pairs of a phrase and the verb that says the same. Throws where an entry has no verb: a slip. */
export function framesOf(list: string): readonly (readonly [phrase: string, verb: string])[] {
  return list
    .trim()
    .split(/[;\n]/)
    .flatMap((entry) => {
      const [phrases = '', verb = ''] = entry.split('>');
      if (phrases === '' || verb === '') throw new Error(`No frame: ${entry}`);
      return phrases.split('|').map((phrase) => [phrase, verb] as const);
    });
}
