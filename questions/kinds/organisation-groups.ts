// Which sorts of organisation may stand beside one another among options: a party beside a party, never beside a news agency.

const groups: readonly (readonly string[])[] = [
  ['party', 'armed-group', 'army'],
  ['un', 'bloc', 'charity'],
  ['news-agency', 'newspaper', 'broadcaster'],
  ['company', 'airline', 'bank'],
  ['club', 'sports-body'],
  ['government', 'ministry', 'parliament', 'court', 'agency'],
  ['university', 'hospital', 'museum'],
  ['union', 'committee', 'embassy'],
];

const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((sorts, index) => sorts.map((sort) => [sort, index] as const)),
);

/** Whether an organisation of sort `a` is a fair rival of one of sort `b`. */
export function areAlike(a: string, b: string): boolean {
  return a === b || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
}
