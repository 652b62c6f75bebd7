// Which English names take `the`: an option that misses it, or has one too many, gives the key away.

import type { NameMention } from '../../reading/mention.ts';
import { countries } from '../latin/gazetteer-countries.ts';
import { organisations } from '../latin/gazetteer-organisations.ts';
import { regions } from '../latin/gazetteer-places.ts';

let articled: ReadonlySet<string> | undefined;

/** Names whose first spelling in the lists begins with `the`. */
function articledNames(): ReadonlySet<string> {
  articled ??= new Set(
    [
      ...countries.map(([, names]) => names),
      ...organisations.map(([, , names]) => names),
      ...regions.flatMap(([, , names]) => names.split(', ')),
    ]
      .filter((names) => names.startsWith('the '))
      .map((names) => (names.split('=')[0] ?? '').split('|')[0]?.replace('the ', '') ?? ''),
  );
  return articled;
}

/** Whether `name` reads behind the word `before`. */
export function fitsBehindEnglish(before: string, name: string, mention: NameMention): boolean {
  if (mention.type === 'person') return true;
  if (before === 'a' || before === 'an') return /^[aeiou]/i.test(name) === (before === 'an');
  const isArticled = articledNames().has(name);
  if (before !== 'the') return !isArticled;
  // Behind `the` a listed name has to be one that takes it; of others nothing is known but that the paper wrote them so.
  return isArticled || (mention.type === 'organisation' && !articledNames().has(mention.name));
}
