// GET /docs: the API for people, made from the same list as /openapi.json.

import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import type { Call } from '../api/call.ts';
import { calls } from '../api/calls.ts';
import type { ServiceEnv } from '../env.ts';
import { type ProblemCode, problems } from '../problem.ts';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page. */
export const docsRoutes = new Hono<ServiceEnv>().get('/docs', async () => {
  return new Response(String(await docsPage()), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'public, max-age=300',
    },
  });
});

function docsPage() {
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
${calls.map(section)}
<section id="problems"><h2>Problems</h2>
<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>
${codes.map((code) => html`<tr id="${code}"><td><code>${code}</code></td><td>${problems[code][0]}</td><td>${problems[code][1]}</td></tr>`)}
</tbody></table></section>
</main></body></html>`;
}

const doors = {
  public: 'Open to all.',
  reader: 'Open to all, or with a program key.',
  publisher: 'Publisher key.',
} as const satisfies Record<Call['who'], string>;

function section(call: Call) {
  const { method, path, who, summary, detail, body, answer, problems: refused, query = [] } = call;
  const codes = refused.map(
    (code, index) => html`${index === 0 ? '' : ', '}<a href="#${code}"><code>${code}</code></a>`,
  );
  return html`<section>
<h2><code>${method} ${path}${query.length === 0 ? '' : `?${query.map(({ name }) => `${name}=`).join('&')}`}</code></h2>
<p>${summary}. ${detail}</p>
<p class="small">${doors[who]} ${call.onceOnly === true ? 'Reads Idempotency-Key. ' : ''}${body === undefined ? '' : html`Body: <code>${body.name}</code>. `}Answers ${answer.status}${answer.name === undefined ? '' : html` <code>${answer.name}</code>`}.
${codes.length === 0 ? '' : html`Refusals: ${codes}.`}</p>
</section>`;
}
