// The calls that bring the quiz into pages: as a page of its own, by oEmbed, and with the element in one request.
import { type Call, json } from './call.ts';
import { OEmbed } from './oembed.ts';

const html = 'text/html';
const at = { name: 'at', schema: { type: 'integer' }, mayBeLeftOut: true } as const;

/** The calls, the page first. */
export const pageCalls: readonly Call[] = [
  {
    method: 'GET',
    path: '/embed/{id}',
    who: 'public',
    summary: 'The quiz as a page of its own',
    detail:
      'A form that works without JavaScript, all questions on one page or, with `at` from 1, one after another; with JavaScript the element takes over. May be framed by any site.',
    query: [at],
    answer: { status: 200, type: html },
    problems: ['set_not_found', 'retracted'],
  },
  {
    method: 'POST',
    path: '/embed/{id}',
    who: 'public',
    summary: 'Answers of that form',
    detail: 'Answers the same page with a verdict and its receipt under each answered question.',
    query: [at],
    answer: { status: 200, type: html },
    problems: ['set_not_found', 'retracted', 'rate_limited', 'body_too_large', 'unsupported_media_type'],
  },
  {
    method: 'GET',
    path: '/oembed',
    who: 'public',
    summary: 'How to embed a quiz by its address (oEmbed 1.0)',
    detail:
      'Of a quiz page of this service, or of a page that a set is published for. Answers `rich`, the page in a sandboxed frame. Carries an ETag and may be kept for 30 seconds.',
    query: [
      { name: 'url', schema: { type: 'string', format: 'uri' } },
      { name: 'maxwidth', schema: { type: 'integer' }, mayBeLeftOut: true },
      { name: 'maxheight', schema: { type: 'integer' }, mayBeLeftOut: true },
      { name: 'format', schema: { type: 'string' }, mayBeLeftOut: true },
    ],
    answer: { status: 200, type: json, name: 'OEmbed', schema: OEmbed },
    problems: ['invalid_request', 'set_not_found', 'retracted', 'format_not_offered'],
  },
  {
    method: 'GET',
    path: '/e/{id}.js',
    who: 'public',
    summary: 'Element and set in one script',
    detail:
      'A module: one statement that registers the public set, then the element with the words of its language. Carries an ETag and may be kept for 30 seconds.',
    query: [{ name: 'v', schema: { type: 'string' }, mayBeLeftOut: true }],
    answer: { status: 200, type: 'text/javascript' },
    problems: ['set_not_found'],
  },
  {
    method: 'GET',
    path: '/w/{folder}/{file}',
    who: 'public',
    summary: 'One version of the elements',
    detail:
      'A script as one deployment has or had it, forever the same. `/integrity.json` lists those of this deployment.',
    answer: { status: 200, type: 'text/javascript' },
    problems: ['not_found'],
  },
  {
    method: 'GET',
    path: '/e/{id}.html',
    who: 'public',
    summary: 'The first question as HTML to include in a page',
    detail:
      'The element with its shadow root declared and the public set in it, for a page that includes it at its edge. Refusals are HTML too. Carries an ETag and may be kept for 30 seconds.',
    answer: { status: 200, type: html },
    problems: [],
  },
  ...(
    [
      ['/room', 'The door of class rooms', 'For pupils who type the code. '],
      [
        '/room/{code}',
        'The door of one class room',
        'For pupils; whoever has a seat on the device sits there again. ',
      ],
      ['/teach', 'Make a class room', 'Of `set`, or of what the teacher pastes. '],
      [
        '/teach/{code}',
        'Lead a class room',
        'The key stands behind the number sign, where no server sees it. ',
      ],
      ['/screen/{code}', 'What the projector shows', 'The key stands behind the number sign. '],
    ] as const
  ).map(
    ([path, summary, detail]): Call => ({
      method: 'GET',
      path,
      who: 'public',
      summary,
      detail: `${detail}Needs JavaScript; may not be framed. In the language \`lang\`, or in the browser’s.`,
      query: [
        ...(path === '/teach'
          ? [{ name: 'set', schema: { type: 'string' }, mayBeLeftOut: true } as const]
          : []),
        { name: 'lang', schema: { type: 'string' }, mayBeLeftOut: true },
      ],
      answer: { status: 200, type: html },
      problems: [],
    }),
  ),
];
