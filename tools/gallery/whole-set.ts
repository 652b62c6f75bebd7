// The sets of the gallery as the service makes them, with their keys: the pages' readers have to know what is right.
import { makeSet, type QuestionSet, readArticle } from '../../questions/index.ts';
import { idOf } from '../../worker/ids.ts';
import { canonicalUrl } from '../../worker/store/published.ts';
import { demonstrator } from '../demonstrator.ts';
import type { GallerySet } from './articles.ts';

/** Returns the set of `draft`, under the id that the service gives it. */
export async function wholeSet({ draft, seed, most }: GallerySet): Promise<QuestionSet> {
  const article = await idOf('a', demonstrator.publisher, canonicalUrl(draft.url));
  const id = await idOf('s', article, seed, String(most ?? ''));
  const read = readArticle(draft);
  if (!read.ok) throw new Error(`${draft.url}: ${read.failure.reason}`);
  const made = makeSet(read.value, { id, seed, most });
  if (!made.ok) throw new Error(`${draft.url}: ${made.failure.reason}`);
  return made.value;
}
