// «وأشار الوزير إلى …»: an office or a body that stands for the one named before gets its name again, or stops the stretch.
import type { Mention } from '../../reading/mention.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { toldInFull } from './antecedents.ts';
import { prepositions } from './function-words.ts';
import { holderOf } from './holders.ts';
import { arNames } from './names.ts';

/** How far into a stretch its subject may stand, in tokens. */
const reach = 3;

/**
 * Returns the edit that names the bare office near the start of the stretch, `undefined` where there is none to name, or
 * `unknown` where the article does not tell which one is meant.
 */
export function namedOffice(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  reading: Reading,
): Edit | 'unknown' | undefined {
  const at = tokens.slice(0, reach).findIndex((token) => isBareOffice(token, mentions));
  const office = tokens[at];
  if (at < 0 || office === undefined) return undefined;
  const norm = office.norm.replace(/^[وف](?=ال)/, '');
  // «الوزير المصري», «الهيئة العامة»: adjectives stay between the office and its holder.
  let last = at;
  while (isDefinite(tokens[last + 1]) && last - at < 2) last++;
  const adjective = tokens[at + 1]?.norm.slice(2) ?? '';
  const holder = holderOf(norm, office.start, reading);
  // «السفارة الأميركية»: a body is known by its country, an officer is not.
  if (holder === undefined && arNames.nationalities.has(adjective) && !arNames.titles.has(norm.slice(2)))
    return undefined;
  if (holder === undefined && last === at) return toldInFull(office, reading) ?? 'unknown';
  if (holder === undefined) return arNames.nationalities.has(adjective) ? 'unknown' : undefined;
  const country = arNames.nationalities.get(adjective);
  if (country !== undefined && holder.country !== undefined && holder.country !== country) return 'unknown';
  if (holder.type === 'organisation')
    return last > at ? undefined : { start: office.start, end: office.end, with: holder.name };
  const end = tokens[last]?.end ?? office.end;
  return { start: end, end, with: ` ${holder.name}` };
}

/** «إلى» folds to a word that looks definite. */
function isDefinite(token: Token | undefined): boolean {
  return token?.norm.startsWith('ال') === true && !prepositions.has(token.norm) && token.norm.length > 4;
}

/** A definite title or type noun without a name of its own. */
function isBareOffice(token: Token, mentions: readonly Mention[]): boolean {
  const norm = token.norm.replace(/^[وف](?=ال)/, '');
  if (!norm.startsWith('ال')) return false;
  if (mentions.some((mention) => phraseStart(mention) <= token.start && mention.end > token.start))
    return false;
  const bare = norm.slice(2);
  return (
    arNames.titles.has(bare) || arNames.organisationHeads.has(bare) || arNames.organisationHeads.has(norm)
  );
}
