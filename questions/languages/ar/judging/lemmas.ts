// Interim.
export function arLemmas(norm: string): readonly string[] {
  const bare = norm.startsWith('ال') && norm.length > 3 ? norm.slice(2) : norm;
  return bare === norm ? [norm] : [bare];
}
export function arNumberOf(_norm: string): 'one' | 'two' | 'many' | 'unknown' {
  return 'unknown';
}
