// The label under which evidence and readers know a text: what a set keeps of its article and sources.
import type { Source } from './article.ts';
import type { SourceLabel } from './wire.ts';

/** Returns the label of `source` with the hash that ties evidence to exactly this text. */
export function sourceLabel(source: Source): SourceLabel & { readonly textHash: string } {
  return {
    id: source.id,
    title: source.title,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.publishedAt === undefined ? {} : { publishedAt: source.publishedAt }),
    textHash: source.textHash,
  };
}
