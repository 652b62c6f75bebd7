// chunks.ts for what pages load: the same, from a folder beside the bundle, code and words of one language in one file.
import type * as chunks from './chunks.ts';

/** Path of the folder with a slash at its end, set by tools/page-scripts.ts. It is named after what it holds, and kept forever. */
declare const chunkFolder: string;

/** How often fetching failed: browsers remember a failed module by its address, so the next try has another. */
let failures = 0;

/** Returns a file of the folder, or `undefined` where it can't be had now. */
export async function fetched<Module>(name: string): Promise<Module | undefined> {
  const path = `${chunkFolder}${name}.js${failures === 0 ? '' : `?${failures}`}`;
  try {
    return await import(path);
  } catch {
    failures++;
    return undefined;
  }
}

export const fetchAnchoring: typeof chunks.fetchAnchoring = () => fetched('anchoring');
export const fetchReceipts: typeof chunks.fetchReceipts = (lang) => fetched(`receipts-${lang}`);
export const fetchMore: typeof chunks.fetchMore = (lang) => fetched(`more-${lang}`);
export const fetchFirst: typeof chunks.fetchFirst = async (lang) =>
  (await fetched<{ words: Awaited<ReturnType<typeof chunks.fetchFirst>> }>(`first-${lang}`))?.words;
