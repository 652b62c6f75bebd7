// CSV: a set as a table that any spreadsheet opens, and that a teacher can fill in.
import type { ExportFormat } from '../format.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

/** The format. */
export const csv = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  write: writeCsv,
  read: readCsv,
} as const satisfies ExportFormat;
