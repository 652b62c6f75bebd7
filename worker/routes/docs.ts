// GET /docs: the API for people, made from /openapi.json, so that the two can't differ and the Worker doesn't carry the list twice.

import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import type { ServiceEnv } from '../env.ts';
import { type ProblemCode, problems } from '../problem.ts';
import { readStatic } from '../static-file.ts';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What of an operation in /openapi.json the page shows; worker/api/openapi.ts writes it. */
interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The page. */
export const docsRoutes = new Hono<ServiceEnv>().get('/docs', async (c) => {
  const description = await readStatic(c.env.ASSETS, '/openapi.json');
  if (description === undefined) throw new Error('The build left no description of the API.');
  return new Response(String(await docsPage(JSON.parse(description) as Document)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'public, max-age=300',
    },
  });
});

function docsPage({ paths }: Document) {
  const codes = Object.keys(problems) as ProblemCode[];
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Dalil API</title><link rel="stylesheet" href="/pages.css"></head>
<body class="docs"><main>
<h1>Dalil API <span lang="ar" dir="rtl">دليل</span></h1>
<p>Quizzes from news articles; every answer shows its receipt. Bodies are JSON, refusals are
<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> problems with a stable <code>code</code>.
The same as a machine reads it: <a href="/openapi.json">/openapi.json</a>.</p>
<p>Publisher calls need the header <code>authorization: Bearer …</code>. Calls of readers are open to all within the rate of an address; a
program sends its key (<code>authorization: Bearer dalil_p_…</code>) and has a quota a day instead.</p>
${Object.entries(paths).flatMap(([path, calls]) => Object.entries(calls).map(([method, call]) => section(method, path, call)))}
<section id="problems"><h2>Problems</h2>
<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>
${codes.map((code) => html`<tr id="${code}"><td><code>${code}</code></td><td>${problems[code][0]}</td><td>${problems[code][1]}</td></tr>`)}
</tbody></table></section>
</main></body></html>`;
}

function section(method: string, path: string, call: Operation) {
  const { parameters = [], security = [], requestBody, responses } = call;
  const query = parameters.filter((field) => field.in === 'query').map(({ name }) => `${name}=`);
  const isOnceOnly = parameters.some((field) => field.in === 'header');
  const isKeyed = security.some((scheme) => 'publisherKey' in scheme);
  const door = isKeyed
    ? 'Publisher key.'
    : `Open to all${security.length === 0 ? '' : ', or with a program key'}.`;
  const body =
    requestBody === undefined
      ? undefined
      : (schemaName(requestBody.content) ?? Object.keys(requestBody.content).join(', '));
  const [status = '', answer] = Object.entries(responses).find(([code]) => code < '400') ?? [];
  const name = answer === undefined ? undefined : schemaName(answer.content);
  const refused = Object.entries(responses).flatMap(([code, { description }]) =>
    code < '400' ? [] : description.split(', '),
  );
  return html`<section>
<h2><code>${method.toUpperCase()} ${path}${query.length === 0 ? '' : `?${query.join('&')}`}</code></h2>
<p>${call.summary}. ${call.description}</p>
<p class="small">${door} ${isOnceOnly ? 'Reads Idempotency-Key. ' : ''}${body === undefined ? '' : html`Body: <code>${body}</code>. `}Answers ${status}${name === undefined ? '' : html` <code>${name}</code>`}.
${refused.length === 0 ? '' : html`Refusals: ${refused.map((code, index) => html`${index === 0 ? '' : ', '}<a href="#${code}"><code>${code}</code></a>`)}.`}</p>
</section>`;
}

/** The name of the schema that a body follows, which the reference ends with. */
function schemaName(content: Content): string | undefined {
  return Object.values(content)[0]?.schema?.$ref?.split('/').at(-1);
}
