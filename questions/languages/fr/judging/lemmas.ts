// Interim.
export function frLemmas(norm: string): readonly string[] {
  return norm.length > 3 && norm.endsWith('s') ? [norm, norm.slice(0, -1)] : [norm];
}
export function frNumberOf(_norm: string): 'one' | 'many' | 'unknown' {
  return 'unknown';
}
