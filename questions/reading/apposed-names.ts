// A name between commas behind an office: «قال مدير الفرقة، غياث الصطوف، إن». Where it stands tells that it is a name, whatever its
// words look like and whether or not a list holds them.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import { isForeign, isGivenAt, type NameScene, withoutArticle } from './name-scene.ts';

/** Most tokens of the office before the comma. */
const longestOffice = 11;

/** Fewest and most words of the name, particles not counted. */
const fewest = 2;
const most = 4;

/** Most titles between the comma and the name: «، المهندس الزراعي فلان». */
const mostTitles = 2;

/** How sure such a name is. */
const sureness = 0.9;

/** Returns the person who is named between commas from token `at` on, behind the office that tells who that is. */
export function apposedAt(scene: NameScene, at: number): NameMention | undefined {
  const { tokens, text, words } = scene;
  if (tokens[at - 1]?.norm !== ',' || scene.next(at) === undefined) return undefined;
  const from = behindTitles(scene, at);
  const name = nameFrom(scene, from);
  if (name === undefined) return undefined;
  const { to, isShown } = name;
  const close = tokens[to];
  const isClosed = close?.norm === ',' || close?.norm === ':' || words.clauseOpeners.has(close?.norm ?? '');
  if (!isClosed || (!isShown && from === at)) return undefined;
  const office = officeBefore(scene, at - 1);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (office === undefined || first === undefined || last === undefined) return undefined;
  const given = words.givenNames.get(first.norm) ?? 'unknown';
  const titled = tokens.slice(at, from).some((token) => token.text.endsWith('ة')) ? 'f' : office;
  const written = text.slice(first.start, last.end);
  return {
    type: 'person',
    start: first.start,
    end: last.end,
    text: written,
    from,
    to,
    sort: 'person',
    name: written,
    entity: `person:${tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ')}`,
    gender: titled === 'unknown' ? given : titled,
    number: 'singular',
    titleStart: tokens[at]?.start ?? first.start,
    aliases: [],
    sureness,
  };
}

/** «الدكتور», «الصربي»: titles and origins with their article before the name. */
function behindTitles(scene: NameScene, at: number): number {
  const { words } = scene;
  let from = at;
  while (from - at < mostTitles) {
    const norm = scene.next(from)?.norm ?? '';
    const bare = withoutArticle(norm, words);
    // «الدكتور الشيخ ولد فلان»: before a father's name a title is a name of its own.
    if (words.familyTitles.has(norm) && words.particles.has(scene.next(from + 1)?.norm ?? '')) break;
    if (bare === norm || !(words.callings.has(bare) || words.nationalities.has(bare))) break;
    from++;
  }
  return from;
}

/** The words of a name, and whether one of them shows that it is one: a given name, a particle of names, a word that nothing explains. */
function nameFrom(scene: NameScene, from: number): { to: number; isShown: boolean } | undefined {
  const { words } = scene;
  let to = from;
  let count = 0;
  let isShown = false;
  for (;;) {
    const token = scene.next(to);
    if (token === undefined) break;
    if (count > 0 && words.particles.has(token.norm)) {
      isShown = true;
      to++;
      continue;
    }
    const isBehindParticle = to > from && words.particles.has(scene.tokens[to - 1]?.norm ?? '');
    if (!isBehindParticle && !mayBeName(token, scene, to === from)) break;
    isShown ||= isGivenAt(scene, to, token.norm, 0) || isForeign(token, words);
    count++;
    to++;
  }
  return count < fewest || count > most ? undefined : { to, isShown };
}

/** No particle, no noun with its ending, no calling, people or place; the first has no article. */
function mayBeName(token: Token, { words }: NameScene, isFirst: boolean): boolean {
  const { norm, text } = token;
  if (words.isFunctionWord(text) || words.clauseOpeners.has(norm) || /[\u064b-\u064d]/.test(text))
    return false;
  if (words.givenNames.has(norm) || (isFirst && words.familyTitles.has(norm))) return true;
  const bare = withoutArticle(norm, words);
  if (words.callings.has(bare) || words.nationalities.has(bare) || words.placeHeads.has(bare)) return false;
  if (words.listed.get(norm)?.some(({ type }) => type !== 'person') === true) return false;
  // «بحضور الوزراء», «رداً على»: what tells how or when stands between commas as well.
  if (!isFirst) return true;
  return bare === norm && !(/^[بلك]/.test(norm) && words.isExplained(norm.slice(1), true));
}

/** The gender of the office that ends before the comma at `comma`, where a clause or a verb of saying begins with it. */
function officeBefore(scene: NameScene, comma: number): NameMention['gender'] | undefined {
  const { tokens, words } = scene;
  for (let at = comma - 1; at >= Math.max(0, comma - longestOffice); at--) {
    const token = tokens[at];
    if (token === undefined || scene.next(at + 1) === undefined) {
      if (token?.norm !== '"' && tokens[at + 1]?.norm !== '"' && at + 1 !== comma) return undefined;
    }
    if (token?.kind !== 'word') {
      if (token?.norm === '"') continue;
      return undefined;
    }
    const before = tokens[at - 1];
    const opens =
      before === undefined ||
      before.kind === 'mark' ||
      words.isVerb(before.norm.replace(/ها?$/, '')) ||
      words.isVerb(before.norm) ||
      words.clauseOpeners.has(before.norm) ||
      words.kin.has(before.norm);
    const gender = opens ? callingOf(scene, at) : undefined;
    if (gender !== undefined) return gender;
    if (words.isVerb(token.norm) && words.speakerCue(token.norm) !== undefined) return undefined;
  }
  return undefined;
}

/** «مدير», «المديرة», «رئيسه»: the gender of whoever is called so. */
function callingOf({ tokens, words, readingsAt }: NameScene, at: number): NameMention['gender'] | undefined {
  const { norm = '', text = '' } = tokens[at] ?? {};
  const isFeminine = text.endsWith('ة');
  const owned = isFeminine ? norm.slice(0, -1) : norm.replace(/(?:ها|هم|ه)$/, '');
  const forms = [
    ...readingsAt(at).map((reading) => withoutArticle(reading.norm, words)),
    owned,
    owned.replace(/ت$/, 'ه'),
  ];
  for (const form of forms) {
    const gender = words.callings.get(form);
    if (gender !== undefined) return isFeminine ? 'f' : gender;
  }
  return undefined;
}
