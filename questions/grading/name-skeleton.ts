// A name across scripts: its consonants in classes that Arabic and Latin spellings share. Tells what is close, never what
// is right: «بوتين» and Bhutan have one skeleton.

/** Two Latin letters for one sound, looked at first. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['sh', 's'],
  ['ch', 's'],
  ['ce', 's'],
  ['ci', 's'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['ck', 'k'],
]);

/** Letters by class; what is in none (vowels, ا و ي ع ه ح, h, w, y) carries no weight across scripts. */
const classes: readonly (readonly [letters: string, sound: string])[] = [
  ['بپbp', 'b'],
  ['تطثt', 't'],
  ['جغگgj', 'g'],
  ['خكقckq', 'k'],
  ['دذضظd', 'd'],
  ['رr', 'r'],
  ['زسصشچszç', 's'],
  ['فڤfv', 'f'],
  ['لl', 'l'],
  ['مm', 'm'],
  ['نn', 'n'],
];

const soundOf: ReadonlyMap<string, string> = new Map(
  classes.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound] as const)),
);

/** Fewest consonants that tell a name at all. */
const leastSounds = 2;

/** Returns the skeleton of folded words. */
export function skeletonOf(norms: readonly string[]): string {
  let skeleton = '';
  for (const norm of norms) {
    const word = norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
    for (let at = 0; at < word.length; at++) {
      const pair = pairs.get(word.slice(at, at + 2));
      const sound = pair ?? (word[at] === 'x' ? 'ks' : (soundOf.get(word[at] ?? '') ?? ''));
      if (pair !== undefined) at++;
      if (!skeleton.endsWith(sound) || sound === '') skeleton += sound;
    }
  }
  return skeleton;
}

/** Returns 0 to 1: the share of sounds that agree in order (longest common subsequence over the longer skeleton). */
export function skeletonSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < leastSounds) return 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const sound of a) {
    const line = [0];
    for (let column = 1; column <= b.length; column++) {
      const same = sound === b[column - 1] ? (above[column - 1] ?? 0) + 1 : 0;
      line.push(Math.max(same, above[column] ?? 0, line[column - 1] ?? 0));
    }
    above = line;
  }
  return (above[b.length] ?? 0) / longest;
}
