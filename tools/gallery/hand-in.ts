// Hands the gallery's articles in to a running service, publishes their sets, and then corrects what a situation shows corrected.
import { languageCodes } from '../../questions/index.ts';
import type { PublisherCall } from '../publisher-call.ts';
import { type GallerySet, gallerySets } from './articles.ts';

/** Stores every article of the gallery but the demonstrations, which are there already; what was corrected before stays so. */
export async function handInGallery(call: PublisherCall): Promise<void> {
  const sets = languageCodes.flatMap((lang) => {
    const { article, corrected, rewritten, retracted, demonstration } = gallerySets(lang);
    return [article, corrected, rewritten, retracted].filter(
      (set) => set !== undefined && set !== demonstration,
    );
  });
  await Promise.all(sets.map((set) => (set === undefined ? undefined : handIn(call, set))));
}

async function handIn(
  call: PublisherCall,
  { draft, seed, most, correctedText, isRetracted }: GallerySet,
): Promise<void> {
  const created = await call('POST', '/v1/articles', draft);
  if (created.status === 410) return;
  const id = created.status === 409 ? (created.location.split('/').at(-1) ?? '') : String(created.body.id);
  if (created.status !== 409) {
    const made = await call('POST', `/v1/articles/${id}/sets`, {
      seed,
      ...(most === undefined ? {} : { most }),
    });
    await call('POST', `/v1/sets/${String(made.body.id)}/publish`, { showClaims: true });
  }
  if (correctedText !== undefined) await call('PUT', `/v1/articles/${id}`, { ...draft, text: correctedText });
  if (isRetracted === true) await call('DELETE', `/v1/articles/${id}`, undefined);
}
