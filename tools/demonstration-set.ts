// Eight questions of the Arabic demonstration set, as the service serves them: as many as the peers of the peer bench show.
import { makeSet, publicPart, readArticle } from '../questions/index.ts';
import { demonstrations } from '../questions/sets/demonstrations.ts';

/** Returns the set as JSON. */
function publicJson(): string {
  const { title, text, publishedAt, sources, lang } = demonstrations.ar;
  const article = readArticle({ title, text, publishedAt, sources, lang });
  if (!article.ok) throw new Error(article.failure.reason);
  const set = makeSet(article.value, { id: 's-f56d5406b09c', seed: 'demo', most: 8 });
  if (!set.ok) throw new Error(set.failure.reason);
  return JSON.stringify(publicPart(set.value));
}

/** The set as JSON. */
export const demonstrationSet = publicJson();
