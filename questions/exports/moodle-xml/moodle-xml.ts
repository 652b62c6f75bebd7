// Moodle XML: the format in which Moodle hands questions on itself.
import type { ExportFormat } from '../format.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { writeMoodleXml } from './write-moodle-xml.ts';

/** The format; orders need Moodle 4.4 or the question type “ordering”. */
export const moodleXml = {
  id: 'moodle-xml',
  name: 'Moodle XML',
  extension: 'xml',
  mediaType: 'application/xml',
  write: writeMoodleXml,
  read: readMoodleXml,
} as const satisfies ExportFormat;
