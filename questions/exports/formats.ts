// Every format that a set can be written in. What is not in this table is not offered anywhere.
import { anki } from './anki.ts';
import { csv } from './csv/csv.ts';
import type { ExportFormat } from './format.ts';
import { gift } from './gift/gift.ts';
import { markdown } from './markdown.ts';
import { moodleXml } from './moodle-xml/moodle-xml.ts';

/** Ids of the formats, in the order in which they are offered. */
export const exportFormatIds = ['gift', 'moodle-xml', 'csv', 'markdown', 'anki'] as const;

/** The id of a format. */
export type ExportFormatId = (typeof exportFormatIds)[number];

/** The formats by their ids. */
export const exportFormats = {
  gift,
  'moodle-xml': moodleXml,
  csv,
  markdown,
  anki,
} as const satisfies { readonly [Id in ExportFormatId]: ExportFormat & { readonly id: Id } };

/** Ids of the formats that can be read back. */
export const importFormatIds = ['gift', 'moodle-xml', 'csv'] as const satisfies readonly ExportFormatId[];

/** The id of a format that can be read back. */
export type ImportFormatId = (typeof importFormatIds)[number];
