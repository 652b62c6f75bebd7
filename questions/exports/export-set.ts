// A whole set → a file: what the service, a class room and the command line hand out.
import type { Written } from './format.ts';
import { type ExportFormatId, exportFormats } from './formats.ts';
import type { ItemSet } from './item.ts';
import { setItems, type WholeSet } from './set-items.ts';

/** A file with its name and type, and what became of questions that the format can't carry as they are. */
export type ExportedFile = Written & { readonly fileName: string; readonly mediaType: string };

/** Returns `set` with its key in `format`: never for anybody who is yet to answer. What was withdrawn is left out and named. */
export function exportSet(set: WholeSet, format: ExportFormatId): ExportedFile {
  return exportItems(setItems(set), format);
}

/** The same for a set that is items already. */
export function exportItems(set: ItemSet, format: ExportFormatId): ExportedFile {
  const { extension, mediaType, write } = exportFormats[format];
  const written: Written = write(set);
  const withdrawn = set.withdrawn.map((question) => ({ question, reason: 'withdrawn' as const }));
  return {
    ...written,
    left: [...withdrawn, ...written.left],
    fileName: `${set.id}-${format}.${extension}`,
    mediaType,
  };
}
