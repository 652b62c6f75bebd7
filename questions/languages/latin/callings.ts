// What people of an article are known for, told by the calling beside their name: a wrong option of the same calling is a fair
// rival, a footballer beside a minister is none.
import type { NameMention } from '../../reading/mention.ts';
import type { NameWords } from '../../reading/name-words.ts';
import type { Token } from '../../text/tokens.ts';

/** Callings of English and French, folded, by the sort of the listed people who share them. */
const sorts: readonly (readonly [sort: string, callings: string])[] = [
  ['business', 'pdg ceo patron businessman businesswoman billionaire milliardaire entrepreneur executive'],
  ['minister', 'ministre minister'],
  ['leader', 'chancellor chancelier chanceliere premier'],
  ['footballer', 'footballer footballeur striker attaquant goalkeeper gardien midfielder defender defenseur'],
  ['coach', 'coach entraineur selectionneur'],
  ['athlete', 'cyclist cycliste swimmer nageur nageuse sprinter boxer golfer skipper athlete'],
  ['singer', 'singer chanteur chanteuse rapper rappeur musician musicien musicienne songwriter'],
  ['actor', 'actor actress acteur actrice comedien comedienne comedian humoriste'],
  ['director', 'filmmaker cineaste realisateur realisatrice'],
  [
    'writer',
    'writer author novelist poet playwright ecrivain romancier romanciere auteur autrice poete dramaturge',
  ],
  ['painter', 'painter peintre sculptor sculpteur'],
  [
    'scientist',
    'scientist physicist biologist astronomer chemist researcher mathematician physicien physicienne biologiste astronome chimiste chercheur chercheuse mathematicien mathematicienne astronaut astronaute',
  ],
  ['cleric', 'archbishop bishop cardinal archeveque eveque'],
  ['activist', 'activist militant militante dissident campaigner'],
];

const sortOf: ReadonlyMap<string, string> = new Map(
  sorts.flatMap(([sort, callings]) => callings.split(' ').map((calling) => [calling, sort] as const)),
);

/** Offices that make a leader only beside a country's adjective: « le président afghan ». */
const offices: ReadonlySet<string> = new Set(['president', 'presidente', 'prime', 'premier']);

/** Returns `found` with the sort of people whose calling stands before their name or behind it. */
export function withCallings(
  found: readonly NameMention[],
  tokens: readonly Token[],
  words: NameWords,
): NameMention[] {
  const known = new Map<string, string>();
  for (const mention of found) {
    if (mention.type !== 'person' || mention.sort !== 'person' || known.has(mention.entity)) continue;
    const sort = callingOf(mention, tokens, words);
    if (sort !== undefined) known.set(mention.entity, sort);
  }
  return found.map((mention) => {
    const sort =
      mention.type === 'person' && mention.sort === 'person' ? known.get(mention.entity) : undefined;
    return sort === undefined ? mention : { ...mention, sort };
  });
}

/** Returns whether what was taken for somebody ends as nobody does: `Fan Expo Canada`, `Dana Air`. */
export function isThing(
  { type, sureness, from, to }: NameMention,
  tokens: readonly Token[],
  words: NameWords,
): boolean {
  const last = tokens[to - 1]?.norm ?? '';
  if (type !== 'person' || sureness === 1 || to - from < 2 || words.givenNames.has(last)) return false;
  const isCountry = words.listed
    .get(last)
    ?.some(({ sort, tokens: norms }) => sort === 'country' && norms.length === 1);
  return isCountry === true || ventures.has(last);
}

/** Last words of what is run, not of who runs it. */
const ventures: ReadonlySet<string> = new Set(
  'air airlines airways group expo festival awards cup'.split(' '),
);

function callingOf(mention: NameMention, tokens: readonly Token[], words: NameWords): string | undefined {
  const before = tokens
    .slice(Math.max(0, mention.from - 4), mention.from)
    .filter(({ start }) => start >= mention.titleStart);
  const isNational = before.some(({ norm }) => words.nationalities.has(norm));
  for (const { norm } of before) {
    const sort = sortOf.get(norm);
    if (sort !== undefined) return sort;
    if (isNational && offices.has(norm)) return 'leader';
  }
  if (tokens[mention.to]?.norm !== ',') return undefined;
  for (const token of tokens.slice(mention.to + 1, mention.to + 4)) {
    if (token.kind === 'mark') return undefined;
    const sort = sortOf.get(token.norm);
    if (sort !== undefined) return sort;
  }
  return undefined;
}
