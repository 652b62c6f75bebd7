// The calls by which a set leaves the service as a file, and comes into it from one.
import {
  exportFormatIds,
  ImportReport,
  importFormatIds,
  importLimits,
  worksheetParts,
} from '../../questions/index.ts';
import { type Call, json, onceOnlyProblems } from './call.ts';

const publisherProblems = ['unauthorized', 'rate_limited'] as const;

/** Exports, worksheets and imports, behind the publisher key. */
export const paperCalls: readonly Call[] = [
  {
    method: 'GET',
    path: '/v1/sets/{id}/exports/{format}',
    who: 'publisher',
    summary: 'A set with its key as a file',
    detail: `As ${exportFormatIds.join(', ')}; the evidence is in the feedback. What the format can’t carry as it is stands in the headers dalil-left and dalil-changed.`,
    answer: { status: 200, type: 'text/plain' },
    problems: [...publisherProblems, 'set_not_found', 'retracted', 'format_not_offered'],
  },
  {
    method: 'GET',
    path: '/v1/sets/{id}/worksheet',
    who: 'publisher',
    summary: 'A set as a page to print, with the key on its last sheet',
    detail:
      'Another seed gives another order of questions and options, for neighbours; `only` is questions or key, for printers that print both sides. The article’s text is on it where a set of it was published with printText.',
    query: [
      { name: 'seed', schema: { type: 'string' }, mayBeLeftOut: true },
      { name: 'only', schema: { type: 'string' }, mayBeLeftOut: true },
    ],
    answer: { status: 200, type: 'text/html' },
    problems: [...publisherProblems, 'invalid_request', 'set_not_found', 'retracted'],
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/files',
    who: 'public',
    summary: 'The set of a room to take home, for who leads it',
    detail: `A form: \`key\`, and as \`file\` ${exportFormatIds.join(', ')} or worksheet, which may have a \`seed\`, and \`only\` ${worksheetParts.join(' or ')}.`,
    file: ['application/x-www-form-urlencoded'],
    answer: { status: 200, type: 'text/html' },
    problems: [
      'unsupported_media_type',
      'body_too_large',
      'invalid_request',
      'rooms_not_configured',
      'rate_limited',
      'invalid_room_key',
      'set_not_found',
      'retracted',
    ],
  },
  {
    method: 'POST',
    path: '/v1/articles/{id}/imports',
    who: 'publisher',
    summary: 'Questions on an article from a file, as a draft set',
    detail: `The body is the file, as ${importFormatIds.join(', ')}, at most ${importLimits.fileBytes} bytes of UTF-8 and ${importLimits.items} questions. Each is looked up in the article: what has no receipt is told with its reason and is not in the set.`,
    query: [{ name: 'format', schema: { type: 'string' } }],
    file: ['text/plain', 'application/xml', 'text/csv'],
    onceOnly: true,
    answer: { status: 201, type: json, name: 'ImportReport', schema: ImportReport },
    problems: [
      ...publisherProblems,
      ...onceOnlyProblems,
      'article_not_found',
      'retracted',
      'format_not_offered',
      'body_too_large',
      'nothing_imported',
    ],
  },
];
