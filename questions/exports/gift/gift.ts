// Moodle's GIFT: text that teachers write by hand, read by Moodle and much else.
import type { ExportFormat } from '../format.ts';
import { readGift } from './read-gift.ts';
import { writeGift } from './write-gift.ts';

/** The format; what is measured of Moodle's importer stands in docs/exports.md. */
export const gift = {
  id: 'gift',
  name: 'Moodle GIFT',
  // Moodle's upload form takes nothing else.
  extension: 'txt',
  mediaType: 'text/plain',
  write: writeGift,
  read: readGift,
} as const satisfies ExportFormat;
